// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures/datescanner.h"

#include "core/lexicon/cues.h"

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::PartialDate;

std::optional<DateScanner::Day> DateScanner::day(int i) const
{
    if (!m_tokens.isNumber(i) || m_tokens[i].range.length() > 2)
        return std::nullopt;
    const int value = m_tokens.lower(i).toInt();
    if (value < 1 || value > 31)
        return std::nullopt;
    static const lexicon::CueWords &endings = lexicon::cueWords(u"dates.ordinal_endings");
    const bool ordinal =
        m_tokens.isWord(i + 1) && !m_tokens[i + 1].spaceBefore && endings.contains(m_tokens.lower(i + 1));
    return Day{value, ordinal ? i + 2 : i + 1};
}

int DateScanner::month(int i) const
{
    return m_tokens.isWord(i) && m_tokens.isCapitalised(i) ? m_calendar.month(m_tokens.lowerString(i)) : 0;
}

int DateScanner::afterMonth(int i) const
{
    const bool abbreviated = m_tokens[i].range.length() <= 4 && m_tokens.is(i + 1, u".");
    return abbreviated && m_tokens.isNumber(i + 2) ? i + 2 : i + 1;
}

int DateScanner::year(int i) const
{
    if (!m_tokens.isNumber(i) || m_tokens[i].range.length() != 4)
        return 0;
    const int value = m_tokens.lower(i).toInt();
    return value >= 1900 && value <= 2100 ? value : 0;
}

/// The year at \p i, or after a comma or "of" there; sets \p last to its token. 0 (and last untouched) if
/// none.
int DateScanner::yearAfter(int i, int *last) const
{
    const bool joined = m_tokens.is(i, u",") || m_tokens.is(i, u"of");
    const int at = joined ? i + 1 : i;
    if (const int value = year(at)) {
        *last = at;
        return value;
    }
    const bool turn = m_tokens.is(at + 1, u"year");
    if (!turn || !m_context.reference)
        return 0;
    const int shift = m_tokens.is(at, u"this")   ? 0
                      : m_tokens.is(at, u"last") ? -1
                      : m_tokens.is(at, u"next") ? 1
                                                 : 9;
    if (shift == 9)
        return 0;
    *last = at + 1;
    return m_context.reference->year() + shift;
}

bool DateScanner::isSpanWord(int i) const
{
    static const lexicon::CueWords &words = lexicon::cueWords(u"dates.span_words");
    return words.contains(m_tokens.lower(i));
}

QDate nearestDay(QDate reference, int month, int day)
{
    QDate best;
    for (int shift = -1; shift <= 1; ++shift) {
        const QDate candidate(reference.year() + shift, month, day);
        if (candidate.isValid() &&
            (!best.isValid() || qAbs(reference.daysTo(candidate)) < qAbs(reference.daysTo(best))))
            best = candidate;
    }
    return best;
}

DateScanner::Maybe DateScanner::dayOf(int year, int month, int day, int last) const
{
    if (year == 0 && !m_context.reference)
        return std::nullopt;
    const QDate date = year != 0 ? QDate(year, month, day) : nearestDay(*m_context.reference, month, day);
    return date.isValid() ? Maybe({PartialDate::day(date), last, year == 0}) : std::nullopt;
}

DateScanner::Maybe DateScanner::spanOf(Day from, int fromMonth, Day to, int toMonth, int year, int last) const
{
    const Maybe end = dayOf(year, toMonth, to.value, last);
    if (!end)
        return std::nullopt;
    QDate begin(end->date.from.year(), fromMonth, from.value);
    if (begin > end->date.from)
        begin = QDate(end->date.from.year() - 1, fromMonth, from.value);
    if (!begin.isValid() || begin > end->date.from)
        return std::nullopt;
    return ScannedDate{PartialDate::span(begin, end->date.from), last, year == 0};
}

DateScanner::Maybe DateScanner::isoDate(int i) const
{
    const bool shape = m_tokens.isNumber(i) && m_tokens.isDash(i + 1) && m_tokens.isNumber(i + 2) &&
                       m_tokens.isDash(i + 3) && m_tokens.isNumber(i + 4) &&
                       m_tokens[i].range.length() == 4 && m_tokens.span(i, i + 4).length() == 10;
    if (!shape)
        return std::nullopt;
    return dayOf(m_tokens.lower(i).toInt(), m_tokens.lower(i + 2).toInt(), m_tokens.lower(i + 4).toInt(),
                 i + 4);
}

DateScanner::Maybe DateScanner::slashDate(int i) const
{
    const bool shape = m_tokens.isNumber(i) && m_tokens.is(i + 1, u"/") && m_tokens.isNumber(i + 2) &&
                       m_tokens.is(i + 3, u"/") && m_tokens.isNumber(i + 4) && !m_tokens.is(i + 5, u"/");
    if (!shape)
        return std::nullopt;
    const int a = m_tokens.lower(i).toInt();
    const int b = m_tokens.lower(i + 2).toInt();
    const int c = m_tokens.lower(i + 4).toInt();
    if (a > 1900)
        return dayOf(a, b, c, i + 4);
    if (c < 1900)
        return std::nullopt;
    const bool monthFirst = b > 12 || (a <= 12 && m_context.monthFirst);
    return monthFirst ? dayOf(c, a, b, i + 4) : dayOf(c, b, a, i + 4);
}

DateScanner::Maybe DateScanner::dottedDate(int i) const
{
    if (!m_tokens.isNumber(i))
        return std::nullopt;
    const auto parts = m_tokens.lower(i).split(u'.');
    if (parts.size() != 3)
        return std::nullopt;
    const int year = parts[2].toInt();
    return year >= 1900 ? dayOf(year, parts[1].toInt(), parts[0].toInt(), i) : std::nullopt;
}

/// "12 November 2022", "12th of November", "10-12 November", "30 August to 2 September 2022".
DateScanner::Maybe DateScanner::dayMonth(int i) const
{
    const auto from = day(i);
    if (!from)
        return std::nullopt;
    int j = from->next;
    std::optional<Day> to;
    if (isSpanWord(j) || m_tokens.is(j, u"and"))
        to = day(j + 1);
    if (to)
        j = to->next;
    if (m_tokens.is(j, u"of"))
        ++j;
    const int m = month(j);
    if (m == 0)
        return std::nullopt;
    int last = afterMonth(j) - 1;
    const int y = yearAfter(last + 1, &last);
    if (to)
        return spanOf(*from, m, *to, m, y, last);
    const int k = last + 1;
    if (isSpanWord(k))
        if (const auto end = day(k + 1); end && month(end->next) != 0) {
            int endLast = end->next;
            const int endMonth = month(end->next);
            const int endYear = yearAfter(endLast + 1, &endLast);
            return spanOf(*from, m, *end, endMonth, endYear != 0 ? endYear : y, endLast);
        }
    return dayOf(y, m, from->value, last);
}

/// "November 12, 2022", "August 2-6", "May 30 to June 2, 2024".
DateScanner::Maybe DateScanner::monthDay(int i) const
{
    const int m = month(i);
    const auto from = m != 0 ? day(afterMonth(i)) : std::nullopt;
    if (!from)
        return std::nullopt;
    int last = from->next - 1;
    int k = from->next;
    const bool pair = m_tokens.is(k, u"and") && day(k + 1) && !m_tokens.isWord(day(k + 1)->next);
    if (isSpanWord(k) || pair) {
        int endMonth = month(k + 1);
        const auto to = day(endMonth != 0 ? afterMonth(k + 1) : k + 1);
        if (to && (endMonth != 0 || to->value > from->value)) {
            endMonth = endMonth != 0 ? endMonth : m;
            last = to->next - 1;
            const int y = yearAfter(last + 1, &last);
            return spanOf(*from, m, *to, endMonth, y, last);
        }
    }
    const int y = yearAfter(k, &last);
    return dayOf(y, m, from->value, last);
}

/// "November 2022", "September this year", "in late November".
DateScanner::Maybe DateScanner::monthOnly(int i) const
{
    const int m = month(i);
    if (m == 0)
        return std::nullopt;
    int last = afterMonth(i) - 1;
    if (const int y = yearAfter(last + 1, &last))
        return ScannedDate{PartialDate::month(y, m), last, year(last) == 0};
    static const lexicon::CueWords &before = lexicon::cueWords(u"dates.before_month");
    const QStringView prior = m_tokens.isDash(i - 1) ? m_tokens.lower(i - 2) : m_tokens.lower(i - 1);
    if (!m_context.reference || !before.contains(prior) || m_tokens.isCapitalised(i + 1))
        return std::nullopt;
    const QDate nearest = nearestDay(*m_context.reference, m, 15);
    return ScannedDate{PartialDate::month(nearest.year(), m), i, true};
}

/// True when the four digits at \p i are meant as a year by what stands around them.
bool DateScanner::yearFits(int i) const
{
    static const lexicon::CueWords &strong = lexicon::cueWords(u"dates.before_year");
    static const lexicon::CueWords &weak = lexicon::cueWords(u"dates.before_year_alone");
    const QStringView before = m_tokens.lower(i - 1);
    const QStringView after = m_tokens.lower(i + 1);
    const bool closed = i + 1 >= m_tokens.size() || !m_tokens.isWord(i + 1);
    if (after == u"%" || after == u"percent" || after == u"per" || m_units.scale(after.toString()) > 0)
        return false;
    if (strong.contains(before) || (before == u"-" && strong.contains(m_tokens.lower(i - 2))))
        return true;
    if (m_tokens.isCapitalised(i + 1))
        return before != u"$" && !m_tokens.is(i - 1, u"no");
    if (weak.contains(before))
        return closed || before == u"the" || before == u"of" || before == u"our";
    return m_tokens.isCapitalised(i - 1) && m_tokens.isWord(i - 1) && closed && m_tokens[i].spaceBefore;
}

/// "2024-2027", "2023-24", "2023/24", "from 2021 to 2025", "the 1990s".
DateScanner::Maybe DateScanner::yearSpan(int i) const
{
    const int from = year(i);
    const bool joined = m_tokens.isDash(i + 1) || m_tokens.is(i + 1, u"/");
    const bool worded = (m_tokens.is(i + 1, u"to") && m_tokens.is(i - 1, u"from")) ||
                        (m_tokens.is(i + 1, u"and") && m_tokens.is(i - 1, u"between")) ||
                        m_tokens.is(i + 1, u"through");
    int to = joined || worded ? year(i + 2) : 0;
    if (to == 0 && joined && m_tokens.isNumber(i + 2) && m_tokens[i + 2].range.length() == 2)
        to = from / 100 * 100 + m_tokens.lower(i + 2).toInt();
    if (to > from && to - from <= 100)
        return ScannedDate{PartialDate::span(QDate(from, 1, 1), QDate(to, 12, 31)), i + 2, false};
    const bool decade = from % 10 == 0 && (m_tokens.is(i + 1, u"s") || m_tokens.is(i + 1, u"'")) &&
                        !m_tokens[i + 1].spaceBefore;
    if (!decade || !m_tokens.is(m_tokens.is(i + 1, u"'") ? i + 2 : i + 1, u"s"))
        return std::nullopt;
    return ScannedDate{PartialDate::span(QDate(from, 1, 1), QDate(from + 9, 12, 31)),
                       m_tokens.is(i + 1, u"'") ? i + 2 : i + 1, false};
}

DateScanner::Maybe DateScanner::years(int i) const
{
    const int y = year(i);
    if (y == 0)
        return std::nullopt;
    if (const Maybe span = yearSpan(i))
        return span;
    const bool clings = i > 0 && !m_tokens[i].spaceBefore && !m_tokens.is(i - 1, u"(") &&
                        !(m_tokens.isDash(i - 1) && m_tokens.is(i - 2, u"mid"));
    if (clings || !yearFits(i))
        return std::nullopt;
    return ScannedDate{PartialDate::year(y), i, false};
}

DateScanner::Maybe DateScanner::absolute(int i) const
{
    if (m_tokens.isNumber(i)) {
        for (const auto read : {&DateScanner::isoDate, &DateScanner::slashDate, &DateScanner::dottedDate,
                                &DateScanner::dayMonth, &DateScanner::years})
            if (const Maybe found = (this->*read)(i))
                return found;
        return std::nullopt;
    }
    if (const Maybe found = monthDay(i))
        return found;
    return monthOnly(i);
}

} // namespace counterpart::analysis
