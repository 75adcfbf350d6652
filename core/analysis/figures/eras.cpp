// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures/eras.h"

#include "core/lexicon/calendar.h"
#include "core/lexicon/foldedtext.h"

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;

namespace {

constexpr int Thai = -543;
constexpr int Khmer = -544; ///< from May on
constexpr int Minguo = 1911;

bool isBuddhist(int year)
{
    return year >= 2400 && year <= 2643;
}

/// The language's own count of years that \p name calls so; nullptr for none.
const lexicon::Era *eraNamed(QStringView name, const lexicon::MonthNames &names)
{
    const QString folded = lexicon::fold(name);
    const auto found = std::ranges::find(names.eras, folded, &lexicon::Era::name);
    return name.isEmpty() || found == names.eras.end() ? nullptr : &*found;
}

bool has(const lexicon::MonthNames &names, int offset)
{
    return std::ranges::any_of(names.eras, [offset](const lexicon::Era &era) { return era.offset == offset; });
}

/// A Khmer year of the Buddhist era begins on a day of May that the moon decides.
int ofKhmer(int year, int month)
{
    constexpr int May = 5;
    if (month == 0 || month == May)
        return 0;
    return year + (month > May ? Khmer : Thai);
}

} // namespace

int commonYear(int year)
{
    if (isBuddhist(year))
        return year + Thai;
    return year >= 1600 && year <= 2200 ? year : 0;
}

QDate inCommonEra(QDate date)
{
    const int year = date.isValid() ? commonYear(date.year()) : 0;
    return year != 0 ? QDate(year, date.month(), date.day()) : QDate();
}

int numberIn(QStringView text)
{
    static const QString signs = u"零一二三四五六七八九"_s;
    int value = 0;
    int digit = 0;
    bool hasUnit = false;
    for (const QChar c : text) {
        const int unit = c == u'十' ? 10 : c == u'百' ? 100 : 0;
        if (unit != 0) {
            value += qMax(1, digit) * unit;
            digit = 0;
            hasUnit = true;
            continue;
        }
        const int next = c == u'〇' ? 0 : c == u'元' ? 1 : qMax(int(signs.indexOf(c)), c.digitValue());
        digit = hasUnit ? next : digit * 10 + qMax(0, next);
    }
    return value + digit;
}

int commonYear(const WrittenYear &year, const lexicon::MonthNames &names, int month, bool hasDay)
{
    const auto within = [](int value) { return value >= 1900 && value <= 2100 ? value : 0; };
    if (const lexicon::Era *era = eraNamed(year.era, names))
        return within(era->offset == Khmer ? ofKhmer(year.value, month) : year.value + era->offset);
    if (isBuddhist(year.value))
        return within(has(names, Khmer) ? ofKhmer(year.value, month) : year.value + Thai);
    // "24 ส.ค. 66" is of 2566, "112年8月24日" of the Republic of China
    if (year.digits == 2)
        return hasDay && year.value >= 50 && has(names, Thai) ? 2500 + year.value + Thai : 0;
    if (year.value >= 100 && year.value < 200)
        return hasDay && has(names, Minguo) ? year.value + Minguo : 0;
    return within(year.value);
}

} // namespace counterpart::analysis
