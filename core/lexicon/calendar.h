// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/entry.h"

#include <array>

namespace counterpart::lexicon {

/// A count of years other than ours.
struct Era
{
    QString name;   ///< as it stands before the year, folded
    int offset = 0; ///< to be added to its year to get ours: -543 for the Buddhist era
};

/// Month names of one language (resources/lexicon/calendar.toml, khmer.toml).
struct MonthNames
{
    QString language;
    std::array<QStringList, 12> names; ///< folded
    std::array<QStringList, 12> persian; ///< folded; those of the Solar Hijri calendar, Farvardin first
    QList<Era> eras;
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
