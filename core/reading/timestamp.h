// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringView>

#include <optional>

namespace counterpart::reading {

/// A moment, or a day, that a file tells.
struct Timestamp
{
    QDateTime when; ///< with its own offset from UTC; UTC where the file gives none
    bool hasTime = false;
};

/// ISO 8601 as metadata writes it: "2022-03-30", "2022-03-30T20:37:00Z", "2022-11-12 06:36:48-05:00".
[[nodiscard]] std::optional<Timestamp> parseIsoTimestamp(QStringView text);
/// The above or a date as mail and feeds write it: "Tue, 08 Mar 2022 15:52:06 +0000", "… GMT".
[[nodiscard]] std::optional<Timestamp> parseTimestamp(QStringView text);

} // namespace counterpart::reading
