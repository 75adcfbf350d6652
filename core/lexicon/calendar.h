// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/entry.h"

#include <array>

namespace counterpart::lexicon {

/// Month names of one language (resources/lexicon/calendar.toml, khmer.toml).
struct MonthNames
{
    QString language;
    std::array<QStringList, 12> names; ///< folded
    int era = 0;     ///< years that the language's own calendar is ahead (543 for the Buddhist era)
    QStringList day; ///< words that stand before or after the day's number, folded
    QStringList month;
    QStringList year;
    QStringList today; ///< folded
    QStringList yesterday;
    QStringList tomorrow;
};

/// Names of months and weekdays. Immutable once read: any thread.
class Calendar
{
public:
    [[nodiscard]] const NamedTable<MonthNames> &languages() const { return m_languages; } ///< by language
    /// 1 to 12 for an English name or abbreviation, folded, without full stop; 0 for any other word.
    [[nodiscard]] int month(const QString &word) const { return m_english.value(word); }
    /// 1 (Monday) to 7, 0 for any other word.
    [[nodiscard]] int weekday(const QString &word) const { return m_weekdays.value(word); }

    void read(const Entry &file, Problems &problems);

private:
    void readMonths(const Entry &entry, Problems &problems);

    NamedTable<MonthNames> m_languages;
    QHash<QString, int> m_english;
    QHash<QString, int> m_weekdays;
};

} // namespace counterpart::lexicon
