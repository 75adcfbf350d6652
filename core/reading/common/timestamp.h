// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cleandocument.h"

#include <QDateTime>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace counterpart::reading {

/// A moment, or a day, that a file tells.
struct Timestamp
{
    QDateTime when; ///< with its own offset from UTC; UTC where the file gives none. Never the machine's zone
    bool hasTime = false;
    bool hasZone = false; ///< the file says in which zone: the day elsewhere may be another one
};

/// ISO 8601 as metadata writes it, loosely: "2022-03-30", "2022-03-30T20:37:00Z", "2022-11-12 06:36:48-05:00",
/// "2022/3/30", "20220330T203700Z". 24:00 is the last moment of its day; Thai years (2566) are made common ones. Nothing
/// for the start of 1970, which programs write that have no date, nor for years of calendars that cannot be told (1402).
[[nodiscard]] std::optional<Timestamp> parseIsoTimestamp(QStringView text);
/// The above, or a date as mail and feeds write it, by the book or not: "Tue, 08 Mar 2022 15:52:06 +0000",
/// "08 Mar 22 15:52 EST", "March 8, 2022 3:52 pm", "mar., 08 mars 2022 15:52", "2022年3月8日". Nothing where the
/// order of day and month would have to be guessed (the day of the week may tell it), nor where words stand that belong to no date.
[[nodiscard]] std::optional<Timestamp> parseTimestamp(QStringView text);

/// Puts \p stamp into \p meta as the day of publication.
void setPublished(const Timestamp &stamp, domain::CleanDocument &meta);
/// The first of \p told, which a file gives as dates of its text, that is understood and not still to come: a text that
/// is here was not published tomorrow. Where there is none, the first of them is told in a warning.
void takePublished(const QStringList &told, domain::CleanDocument &meta);

} // namespace counterpart::reading
