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

MaybeDate AbsoluteDates::slashDate(int i) const
{
    const bool shape = m_tokens.isNumber(i) && m_tokens.is(i + 1, u"/") && m_tokens.isNumber(i + 2) &&
                       m_tokens.is(i + 3, u"/") && m_tokens.isNumber(i + 4) && !m_tokens.is(i + 5, u"/");
    if (!shape)
        return std::nullopt;
    const int a = m_tokens.lower(i).toInt();
    const int b = m_tokens.lower(i + 2).toInt();
    const int c = m_tokens.lower(i + 4).toInt();
    if (a > 1900)
        return m_parts.dayOf(a, b, c, i + 4);
    if (c < 1900)
        return std::nullopt;
    const bool monthFirst = b > 12 || (a <= 12 && m_parts.context().monthFirst);
    return monthFirst ? m_parts.dayOf(c, a, b, i + 4) : m_parts.dayOf(c, b, a, i + 4);
}

MaybeDate AbsoluteDates::dottedDate(int i) const
{
    if (!m_tokens.isNumber(i))
        return std::nullopt;
    const auto parts = m_tokens.lower(i).split(u'.');
    if (parts.size() != 3)
        return std::nullopt;
    const int year = parts[2].toInt();
    return year >= 1900 ? m_parts.dayOf(year, parts[1].toInt(), parts[0].toInt(), i) : std::nullopt;
}

/// "12 November 2022", "12th of November", "10-12 November", "30 August to 2 September 2022".
MaybeDate AbsoluteDates::dayMonth(int i) const
{
    const auto from = m_parts.day(i);
    if (!from)
        return std::nullopt;
    int j = from->next;
    std::optional<DateParts::Day> to;
    if (m_parts.isSpanWord(j) || m_tokens.is(j, u"and"))
        to = m_parts.day(j + 1);
    if (to)
        j = to->next;
    if (m_tokens.is(j, u"of"))
        ++j;
    const int m = m_parts.month(j);
    if (m == 0)
        return std::nullopt;
    int last = m_parts.afterMonth(j) - 1;
    const int y = m_parts.yearAfter(last + 1, &last);
    if (to)
        return m_parts.spanOf(*from, m, *to, m, y, last);
    const int k = last + 1;
    if (m_parts.isSpanWord(k))
        if (const auto end = m_parts.day(k + 1); end && m_parts.month(end->next) != 0) {
            int endLast = end->next;
            const int endMonth = m_parts.month(end->next);
            const int endYear = m_parts.yearAfter(endLast + 1, &endLast);
            return m_parts.spanOf(*from, m, *end, endMonth, endYear != 0 ? endYear : y, endLast);
        }
    return m_parts.dayOf(y, m, from->value, last);
}

/// "November 12, 2022", "August 2-6", "May 30 to June 2, 2024".
MaybeDate AbsoluteDates::monthDay(int i) const
{
    const int m = m_parts.month(i);
    const auto from = m != 0 ? m_parts.day(m_parts.afterMonth(i)) : std::nullopt;
    if (!from)
        return std::nullopt;
    int last = from->next - 1;
    int k = from->next;
    const bool pair =
        m_tokens.is(k, u"and") && m_parts.day(k + 1) && !m_tokens.isWord(m_parts.day(k + 1)->next);
    if (m_parts.isSpanWord(k) || pair) {
        int endMonth = m_parts.month(k + 1);
        const auto to = m_parts.day(endMonth != 0 ? m_parts.afterMonth(k + 1) : k + 1);
        if (to && (endMonth != 0 || to->value > from->value)) {
            endMonth = endMonth != 0 ? endMonth : m;
            last = to->next - 1;
            const int y = m_parts.yearAfter(last + 1, &last);
            return m_parts.spanOf(*from, m, *to, endMonth, y, last);
        }
    }
    const int y = m_parts.yearAfter(k, &last);
    return m_parts.dayOf(y, m, from->value, last);
}

/// "November 2022", "September this year", "in late November".
MaybeDate AbsoluteDates::monthOnly(int i) const
{
    const int m = m_parts.month(i);
    if (m == 0)
        return std::nullopt;
    int last = m_parts.afterMonth(i) - 1;
    if (const int y = m_parts.yearAfter(last + 1, &last))
        return ScannedDate{PartialDate::month(y, m), last, m_parts.year(last) == 0};
    static const lexicon::CueWords &before = lexicon::cueWords(u"dates.before_month");
    const QStringView prior = m_tokens.isDash(i - 1) ? m_tokens.lower(i - 2) : m_tokens.lower(i - 1);
    if (!m_parts.context().reference || !before.contains(prior) || m_tokens.isCapitalised(i + 1))
        return std::nullopt;
    const QDate nearest = nearestDay(*m_parts.context().reference, m, 15);
    return ScannedDate{PartialDate::month(nearest.year(), m), i, true};
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
    if (after == u"%" || after == u"percent" || after == u"per" || m_units.scale(after.toString()) > 0)
        return false;
    if (strong.contains(before) || (before == u"-" && strong.contains(m_tokens.lower(i - 2))))
        return true;
    if (m_tokens.isCapitalised(i + 1))
        return before != u"$" && !m_tokens.is(i - 1, u"no");
    if (weak.contains(before))
        return closed || open.contains(before);
    return m_tokens.isCapitalised(i - 1) && m_tokens.isWord(i - 1) && closed && m_tokens[i].spaceBefore;
}

/// "2024-2027", "2023-24", "2023/24", "from 2021 to 2025", "the 1990s".
MaybeDate AbsoluteDates::yearSpan(int i) const
{
    const int from = m_parts.year(i);
    const bool joined = m_tokens.isDash(i + 1) || m_tokens.is(i + 1, u"/");
    const bool worded = (m_tokens.is(i + 1, u"to") && m_tokens.is(i - 1, u"from")) ||
                        (m_tokens.is(i + 1, u"and") && m_tokens.is(i - 1, u"between")) ||
                        m_tokens.is(i + 1, u"through");
    int to = joined || worded ? m_parts.year(i + 2) : 0;
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

MaybeDate AbsoluteDates::years(int i) const
{
    const int y = m_parts.year(i);
    if (y == 0)
        return std::nullopt;
    if (const MaybeDate span = yearSpan(i))
        return span;
    const bool clings = i > 0 && !m_tokens[i].spaceBefore && !m_tokens.is(i - 1, u"(") &&
                        !(m_tokens.isDash(i - 1) && m_tokens.is(i - 2, u"mid"));
    if (clings || !yearFits(i))
        return std::nullopt;
    return ScannedDate{PartialDate::year(y), i, false};
}

MaybeDate AbsoluteDates::at(int i) const
{
    if (m_tokens.isNumber(i)) {
        for (const auto read : {&AbsoluteDates::isoDate, &AbsoluteDates::slashDate, &AbsoluteDates::dottedDate,
                                &AbsoluteDates::dayMonth, &AbsoluteDates::years})
            if (const MaybeDate found = (this->*read)(i))
                return found;
        return std::nullopt;
    }
    if (const MaybeDate found = monthDay(i))
        return found;
    return monthOnly(i);
}

} // namespace counterpart::analysis
