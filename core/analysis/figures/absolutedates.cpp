// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures/absolutedates.h"

#include "core/lexicon/cues.h"

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::PartialDate;

MaybeDate AbsoluteDates::isoDate(int i) const
{
    const bool shape = m_tokens.isNumber(i) && m_tokens.isDash(i + 1) && m_tokens.isNumber(i + 2) &&
                       m_tokens.isDash(i + 3) && m_tokens.isNumber(i + 4) &&
                       m_tokens[i].range.length() == 4 && m_tokens.span(i, i + 4).length() == 10;
    if (!shape)
        return std::nullopt;
    return m_parts.dayOf(m_tokens.lower(i).toInt(), m_tokens.lower(i + 2).toInt(),
                         m_tokens.lower(i + 4).toInt(), i + 4);
}

/// "5/13/2022", "13-05-2022", "2022/5/13".
MaybeDate AbsoluteDates::slashDate(int i) const
{
    const auto parted = [this](int k) {
        return m_tokens.is(k, u"/") || (m_tokens.isDash(k) && !m_tokens[k].spaceBefore);
    };
    const bool shape = m_tokens.isNumber(i) && parted(i + 1) && m_tokens.isNumber(i + 2) && parted(i + 3) &&
                       m_tokens.isNumber(i + 4) && !m_tokens.is(i + 5, u"/");
    if (!shape)
        return std::nullopt;
    const int a = m_tokens.lower(i).toInt();
    const int b = m_tokens.lower(i + 2).toInt();
    const bool shortYear = m_tokens[i + 4].range.length() == 2 && m_tokens[i + 2].range.length() <= 2 &&
                           m_tokens[i].range.length() <= 2 && m_tokens.is(i + 1, u"/");
    const int c = m_tokens.lower(i + 4).toInt() + (shortYear ? 2000 : 0); // "05/11/22"
    if (a > 1900)
        return m_parts.dayOf(a, b, c, i + 4);
    if (c < 1900)
        return std::nullopt;
    const bool monthFirst = b > 12 || (a <= 12 && m_parts.context().monthFirst);
    return monthFirst ? m_parts.dayOf(c, a, b, i + 4) : m_parts.dayOf(c, b, a, i + 4);
}

/// "13.5.2022", "2022.05.13".
MaybeDate AbsoluteDates::dottedDay(int i) const
{
    const auto parts = m_tokens.isNumber(i) ? m_tokens.lower(i).split(u'.') : QList<QStringView>();
    if (parts.size() != 3)
        return std::nullopt;
    const int first = parts[0].toInt();
    const int last = parts[2].toInt();
    if (first >= 1900 && parts[0].size() == 4)
        return m_parts.dayOf(first, parts[1].toInt(), last, i);
    return last >= 1900 ? m_parts.dayOf(last, parts[1].toInt(), first, i) : std::nullopt;
}

/// The same, and "12-13.5.2022".
MaybeDate AbsoluteDates::dottedDate(int i) const
{
    const auto from = m_tokens.isNumber(i) ? m_parts.day(i) : std::nullopt;
    if (from && m_tokens.isDash(from->next)) {
        const MaybeDate to = dottedDay(i + 2);
        const QDate first =
            to ? QDate(to->date.from.year(), to->date.from.month(), from->value) : QDate();
        if (to && first.isValid() && first < to->date.from)
            return ScannedDate{PartialDate::span(first, to->date.from), to->last, false};
    }
    return dottedDay(i);
}

/// The days of a month: a day, a span, or of a list with gaps its first part.
MaybeDate AbsoluteDates::daysOf(const DateParts::Days &days, int month, int year, int last) const
{
    if (days.to.next != days.next)
        last = days.to.next - 1;
    const MaybeDate end = m_parts.dayOf(year, month, days.to.value, last);
    if (!end || days.from.value == days.to.value)
        return end;
    const QDate first(end->date.from.year(), month, days.from.value);
    return ScannedDate{PartialDate::span(first, end->date.from), last, year == 0};
}

/// "12 November 2022", "12th of November", "10-12 November", "5, 6 and 7 May", "ninth day of May".
MaybeDate AbsoluteDates::dayMonth(int i) const
{
    const auto days = m_parts.days(i);
    if (!days)
        return std::nullopt;
    int j = days->next;
    if (m_tokens.is(j, u"day"))
        ++j;
    if (m_tokens.isOf(j) || (m_tokens.isDash(j) && !m_tokens[j].spaceBefore))
        ++j;
    const int m = m_parts.month(j);
    if (m == 0)
        return listedDay(i);
    int last = m_parts.afterMonth(j) - 1;
    const int y = m_parts.yearFor(last + 1, m, &last);
    return daysOf(*days, m, y, last);
}

/// "November 12, 2022", "August 2-6", "May 12 and 19, 2023".
MaybeDate AbsoluteDates::monthDay(int i) const
{
    const int m = m_parts.month(i);
    const auto days = m != 0 ? daysBehind(i) : std::nullopt;
    if (!days)
        return std::nullopt;
    int last = days->next - 1;
    const int y = m_parts.yearFor(days->next, m, &last);
    return daysOf(*days, m, y, last);
}

/// The days behind the month at \p i; what a noun follows is a number of things: "May 5 and 6 people".
std::optional<DateParts::Days> AbsoluteDates::daysBehind(int i) const
{
    static const lexicon::CueWords &followers = lexicon::cueWords(u"dates.behind_day");
    int at = m_parts.afterMonth(i);
    if (m_tokens.isThe(at))
        ++at;
    auto days = m_parts.days(at);
    if (!days || !m_tokens.isNumber(at))
        return std::nullopt;
    const bool alone = days->next == days->from.next;
    if (!alone && m_tokens.isWord(days->next) && !followers.contains(m_tokens.lower(days->next)) &&
        m_parts.isListWord(days->from.next))
        return DateParts::Days{days->from, days->from, days->from.next};
    const bool counted = alone && days->next == at + 1 && m_tokens.is(i - 1, u"in") &&
                         (m_units.use(m_tokens.lowerString(at + 1)) & lexicon::Units::People) != 0;
    return counted ? std::nullopt : days;
}

/// The 19th of "May 12 and 19, 2023".
MaybeDate AbsoluteDates::listedDay(int i) const
{
    for (int k = i - 1; k > i - 16 && (m_tokens.isNumber(k) || m_tokens.isWord(k) || m_parts.isListWord(k));
         --k) {
        const int m = m_parts.month(k);
        if (m == 0)
            continue;
        const auto days = daysBehind(k);
        const auto day = m_parts.day(i);
        if (!days || !day || day->next > days->next)
            return std::nullopt;
        int yearAt = 0;
        const int y = m_parts.yearFor(days->next, m, &yearAt);
        const bool last = day->next == days->next && yearAt != 0;
        return m_parts.dayOf(y, m, day->value, last ? yearAt : day->next - 1);
    }
    return std::nullopt;
}

/// "November 2022", "September this year", "in late November", "January-March 2025".
MaybeDate AbsoluteDates::monthOnly(int i) const
{
    const int m = m_parts.month(i);
    if (m == 0)
        return monthSpan(i);
    int last = m_parts.afterMonth(i) - 1;
    if (const int y = m_parts.yearFor(last + 1, m, &last); y != 0 && !isWish(i, last))
        return ScannedDate{PartialDate::month(y, m), last, m_parts.isTurned(last)};
    static const lexicon::CueWords &before = lexicon::cueWords(u"dates.before_month");
    const QStringView prior = m_tokens.isDash(i - 1) ? m_tokens.lower(i - 2) : m_tokens.lower(i - 1);
    if (!before.contains(prior) || m_tokens.isCapitalised(i + 1))
        return std::nullopt;
    return bareMonth(i);
}

MaybeDate AbsoluteDates::bareMonth(int i) const
{
    const int m = m_parts.month(i);
    if (m == 0 || !m_parts.context().reference)
        return std::nullopt;
    const QDate nearest = nearestDay(*m_parts.context().reference, m, 15);
    return ScannedDate{PartialDate::month(nearest.year(), m), i, true};
}

/// "January-March 2025", which is one word and a year.
MaybeDate AbsoluteDates::monthSpan(int i) const
{
    const auto ends = m_tokens.isCapitalised(i) ? m_tokens.lower(i).split(u'-') : QList<QStringView>();
    if (ends.size() != 2)
        return std::nullopt;
    const int from = m_parts.monthNamed(ends[0]);
    const int to = m_parts.monthNamed(ends[1]);
    int last = i;
    const int y = from != 0 && to != 0 ? m_parts.yearAfter(i + 1, &last) : 0;
    if (y == 0)
        return std::nullopt;
    return ScannedDate{PartialDate::span(QDate(from > to ? y - 1 : y, from, 1), PartialDate::month(y, to).to),
                       last, m_parts.isTurned(last)};
}

/// "May 2023 bring peace": the verb, not the month.
bool AbsoluteDates::isWish(int i, int last) const
{
    static const lexicon::CueWords &verbs = lexicon::cueWords(u"dates.wishes");
    return m_tokens.is(i, u"may") && last > i && verbs.contains(m_tokens.lower(last + 1));
}

/// True when the four digits at \p i are meant as a year by what stands around them.
bool AbsoluteDates::yearFits(int i) const
{
    static const lexicon::CueWords &strong = lexicon::cueWords(u"dates.before_year");
    static const lexicon::CueWords &weak = lexicon::cueWords(u"dates.before_year_alone");
    static const lexicon::CueWords &open = lexicon::cueWords(u"dates.before_year_open");
    const QStringView before = m_tokens.lower(i - 1);
    const QStringView after = m_tokens.lower(i + 1);
    const bool closed = i + 1 >= m_tokens.size() || !m_tokens.isWord(i + 1);
    static const lexicon::CueWords &programmes = lexicon::cueWords(u"dates.programmes");
    static const lexicon::CueWords &verbs = lexicon::cueWords(u"dates.year_verbs");
    if (programmes.contains(after) || (closed && programmes.contains(before)))
        return false; // "the 2030 Agenda"
    if (after == u"%" || after == u"per" || m_units.scale(after.toString()) > 0 || isCounted(i) || isNumbered(i))
        return false;
    if (strong.contains(before) || (before == u"-" && strong.contains(m_tokens.lower(i - 2))))
        return true;
    if (m_parts.isListWord(i - 1) && m_parts.year(i - 2) != 0)
        return closed || m_parts.isListWord(i + 1) || strong.contains(m_tokens.lower(i - 3)); // "in 2021, 2022 and 2023"
    if ((i == 0 || before == u"." || m_tokens[i].lineBefore) && verbs.contains(after))
        return true; // "2023 marks the anniversary"
    if (m_tokens.isCapitalised(i + 1))
        return before != u"$" && !m_tokens.is(i - 1, u"no");
    if (weak.contains(before))
        return closed || open.contains(before);
    return m_tokens.isCapitalised(i - 1) && m_tokens.isWord(i - 1) && closed && m_tokens[i].spaceBefore;
}

/// "in 2030 households", "of 2019 schools": a number of things.
bool AbsoluteDates::isCounted(int i) const
{
    const QString after = m_tokens.lowerString(i + 1);
    if (after.isEmpty() || !m_tokens.isWord(i + 1) || m_tokens.isCapitalised(i + 1))
        return false;
    constexpr int CurrencyCode = 3; // letters; "in 2022 dollars" tells of that year
    const int use = m_units.use(after);
    const QString unit = m_units.unit(after);
    const bool measured = !unit.isEmpty() && (unit.size() != CurrencyCode || unit != unit.toUpper());
    // "of 2019 schools", not "the Act of 2019 governs"
    const bool things = m_tokens.isOf(i - 1) && !m_tokens.isCapitalised(i - 2) && after.endsWith(u's') &&
                        (use & lexicon::Units::Uncounted) == 0;
    return (use & lexicon::Units::People) != 0 || measured || things;
}

/// "resolutions 1970 and 1973", "Statute 2019": a number that names a thing; the year of one stands in brackets.
bool AbsoluteDates::isNumbered(int i) const
{
    static const lexicon::CueWords &labels = lexicon::cueWords(u"dates.numbered");
    static const lexicon::CueWords &between = lexicon::cueWords(u"dates.between_numbers");
    if (m_tokens.is(i - 1, u"(") && m_tokens.is(i + 1, u")"))
        return false;
    if (m_tokens.isNumber(i - 1) && m_tokens[i - 1].range.length() <= 4)
        return m_tokens.isNumber(i - 2) || m_tokens.isNumber(i + 1); // a telephone
    for (int k = i - 1; k >= 0 && k > i - 24; --k) {
        if (labels.contains(m_tokens.lower(k)))
            return !m_tokens.is(k + 1, u",");
        const bool bracketed = m_tokens.is(k - 1, u"(") && m_tokens.is(k + 1, u")");
        if (!bracketed && !m_tokens.isNumber(k) && !between.contains(m_tokens.lower(k)))
            return false;
    }
    return false;
}

/// "2024-2027", "2023-24", "2023/24", "from 2021 to 2025", "the 1990s".
MaybeDate AbsoluteDates::yearSpan(int i) const
{
    const int from = m_parts.year(i);
    const bool joined = m_tokens.isDash(i + 1) || m_tokens.is(i + 1, u"/");
    static const lexicon::CueWords &leads = lexicon::cueWords(u"dates.before_years");
    const bool worded = (m_tokens.isTo(i + 1) && leads.contains(m_tokens.lower(i - 1))) ||
                        (m_tokens.isAnd(i + 1) && m_tokens.is(i - 1, u"between")) ||
                        m_tokens.is(i + 1, u"through");
    int to = joined || worded ? m_parts.year(i + 2) : 0;
    if (to == 0 && joined && m_tokens.isNumber(i + 2) && m_tokens[i + 2].range.length() == 2)
        to = from / 100 * 100 + m_tokens.lower(i + 2).toInt();
    const bool clings = i > 0 && !m_tokens[i].spaceBefore && (m_tokens.is(i - 1, u"/") || m_tokens.isDash(i - 1));
    if (to > from && to - from <= 100 && !clings && !isNumbered(i))
        return ScannedDate{PartialDate::span(QDate(from, 1, 1), QDate(to, 12, 31)), i + 2, false};
    const bool decade = from % 10 == 0 && (m_tokens.is(i + 1, u"s") || m_tokens.is(i + 1, u"'")) &&
                        !m_tokens[i + 1].spaceBefore;
    if (!decade || !m_tokens.is(m_tokens.is(i + 1, u"'") ? i + 2 : i + 1, u"s"))
        return std::nullopt;
    return ScannedDate{PartialDate::span(QDate(from, 1, 1), QDate(from + 9, 12, 31)),
                       m_tokens.is(i + 1, u"'") ? i + 2 : i + 1, false};
}

MaybeDate AbsoluteDates::years(int i) const
{
    const int y = m_parts.year(i);
    if (y == 0)
        return std::nullopt;
    if (const MaybeDate span = yearSpan(i))
        return span;
    static const lexicon::CueWords &parts = lexicon::cueWords(u"dates.part_adjectives");
    const bool clings = i > 0 && !m_tokens[i].spaceBefore && !m_tokens.is(i - 1, u"(") &&
                        !(m_tokens.isDash(i - 1) && parts.contains(m_tokens.lower(i - 2)));
    if (clings || !yearFits(i))
        return std::nullopt;
    return ScannedDate{PartialDate::year(y), i, false};
}

/// "FY25", "FY2024-25", "FY 24/25".
MaybeDate AbsoluteDates::fiscalYear(int i) const
{
    constexpr int Century = 2000;
    const bool apart = m_tokens.lower(i).size() == 2;
    int last = apart ? (m_tokens.is(i + 1, u"'") ? i + 2 : i + 1) : i;
    const QStringView digits = apart ? m_tokens.lower(last) : m_tokens.lower(i).sliced(2);
    if (digits.size() != 2 && digits.size() != 4)
        return std::nullopt;
    bool ok = false;
    const int from = digits.toInt(&ok) + (digits.size() == 2 ? Century : 0);
    if (!ok || from < 1900 || from > 2100)
        return std::nullopt;
    const bool joined = m_tokens.isDash(last + 1) || m_tokens.is(last + 1, u"/");
    if (joined && m_tokens.isNumber(last + 2) && m_tokens.lower(last + 2).toInt() % 100 == (from + 1) % 100)
        return ScannedDate{PartialDate::span(QDate(from, 1, 1), QDate(from + 1, 12, 31)), last + 2, false};
    return ScannedDate{PartialDate::year(from), last, false};
}

/// "B.E. 2566", "2566 B.E.", "FY2024-25".
MaybeDate AbsoluteDates::namedYear(int i) const
{
    int last = i;
    const QStringView word = m_tokens.lower(i);
    if (word.startsWith(u"fy") && word.size() <= 6 && m_tokens.isWord(i))
        return fiscalYear(i);
    const int y = m_parts.eraYear(i, &last);
    return y != 0 ? MaybeDate({PartialDate::year(y), m_parts.afterTwin(last + 1, y) - 1, false}) : std::nullopt;
}

MaybeDate AbsoluteDates::at(int i) const
{
    if (m_tokens.isNumber(i)) {
        for (const auto read : {&AbsoluteDates::isoDate, &AbsoluteDates::slashDate, &AbsoluteDates::dottedDate,
                                &AbsoluteDates::dayMonth, &AbsoluteDates::namedYear, &AbsoluteDates::years})
            if (const MaybeDate found = (this->*read)(i))
                return found;
        return std::nullopt;
    }
    if (const MaybeDate found = monthDay(i))
        return found;
    if (const MaybeDate found = m_parts.day(i) ? dayMonth(i) : std::nullopt)
        return found;
    const MaybeDate month = monthOnly(i);
    return month ? month : namedYear(i);
}

} // namespace counterpart::analysis
