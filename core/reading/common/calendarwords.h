// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace counterpart::reading {

/// What a word of a date means in the languages that ministries write; by case-folded words without stops.
struct CalendarWord
{
    int month = 0; ///< 1 to 12; 0 for no month, or one that means different ones in different languages
    int day = 0;   ///< of the week, 1 (Monday) to 7; 0 likewise
    bool isDayName = false;
    bool isFiller = false; ///< "of", "at", "год": says nothing
};

/// Months and days of the week as Qt's locales have them, long and short.
[[nodiscard]] CalendarWord calendarWord(const QString &word);

/// Minutes ahead of UTC of a zone by its common abbreviation ("edt", "ict"); nothing for an unknown or
/// ambiguous one.
[[nodiscard]] std::optional<int> zoneOffset(const QString &abbreviation);

} // namespace counterpart::reading
