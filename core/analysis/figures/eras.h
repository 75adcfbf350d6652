// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

namespace counterpart::lexicon {
struct MonthNames;
}

namespace counterpart::analysis {

/// The year of our era that a document means by \p year where it names no era: the same from 1600 to 2200; 2400 to
/// 2643 are of the Buddhist era as Thailand counts it; 0 for any other.
[[nodiscard]] int commonYear(int year);
/// \p date with its year taken so; invalid where there is none.
[[nodiscard]] QDate inCommonEra(QDate date);

/// The number that \p text is in digits of any script, or in Chinese signs, "二〇二三", "一百一十二"; 0 for none.
[[nodiscard]] int numberIn(QStringView text);

/// A year as texts of one language write it.
struct WrittenYear
{
    int value = 0;
    int digits = 0;
    QStringView era; ///< its name, empty where none is given
};

/// The year of our era, 0 where that is not known. \p month (0: not told) decides for Khmer years, which begin in
/// May, and \p hasDay for short ones of the Republic of China and of Thailand.
[[nodiscard]] int commonYear(const WrittenYear &year, const lexicon::MonthNames &names, int month, bool hasDay);

} // namespace counterpart::analysis
