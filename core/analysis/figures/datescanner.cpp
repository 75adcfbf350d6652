// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures/datescanner.h"

#include "core/lexicon/cues.h"

#include <QHash>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::PartialDate;

/// "Friday", "last Friday", "Thursday, 12 May 2022".
MaybeDate DateScanner::weekday(int i) const
{
    const std::optional<int> shift = m_parts.turn(i);
    const int at = shift ? i + 1 : i;
    const int wanted = m_parts.weekday(at);
    if (wanted == 0)
        return std::nullopt;
    int k = at + 1;
    if (m_parts.isDayPart(k))
        ++k;
    for (const int begin : {m_tokens.is(k, u",") ? k + 1 : k, k})
        if (const MaybeDate full = m_absolute.at(begin);
            full && full->date.precision == domain::DatePrecision::Day)
            return full;
    if (!m_parts.context().reference)
        return std::nullopt;
    bool future = shift == 1;
    for (int j = at - 1; j >= 0 && j > at - 25 && !m_tokens.is(j, u"."); --j)
        future = future || m_tokens.is(j, u"will");
    const QDate reference = *m_parts.context().reference;
    int days = wanted - reference.dayOfWeek();
    if (future && days <= 0)
        days += 7;
    else if (!future && shift != 0 && (days > 0 || (days == 0 && shift == -1)))
        days -= 7;
    return ScannedDate{PartialDate::day(reference.addDays(days)), k - 1, true};
}

/// "the end of", "early", "mid-": the date that follows, told from here.
MaybeDate DateScanner::part(int i) const
{
    static const lexicon::CueWords &adjectives = lexicon::cueWords(u"dates.part_adjectives");
    static const lexicon::CueWords &nouns = lexicon::cueWords(u"dates.part_nouns");
    const QStringView word = m_tokens.lower(i);
    int at = i + 1;
    if (adjectives.contains(word)) {
        if (m_tokens.isDash(at))
            ++at;
    } else if (nouns.contains(word) && m_tokens.is(at, u"of")) {
        ++at;
        if (m_tokens.is(at, u"the") && m_tokens.is(at + 1, u"year") && m_parts.context().reference)
            return ScannedDate{PartialDate::year(m_parts.context().reference->year()), at + 1, true};
        if (m_tokens.is(at, u"the"))
            ++at;
    } else {
        return std::nullopt;
    }
    if (const MaybeDate found = m_absolute.at(at);
        found && found->date.precision != domain::DatePrecision::Day)
        return found;
    return m_relative.period(at);
}

/// "the first half of 2025", "the third quarter of next year", "Q3 2025".
MaybeDate DateScanner::half(int i) const
{
    static const QHash<QStringView, int> &ordinals = lexicon::cueNumbers(u"dates.parts_of_year");
    const int nth = ordinals.value(m_tokens.lower(i));
    if (nth == 0)
        return std::nullopt;
    const bool shortForm = m_tokens.lower(i).startsWith(u'q');
    const bool halves = m_tokens.is(i + 1, u"half");
    if (!shortForm && !halves && !m_tokens.is(i + 1, u"quarter"))
        return std::nullopt;
    int last = 0;
    const int y = m_parts.yearAfter(shortForm ? i + 1 : i + 2, &last);
    const int months = halves ? 6 : 3;
    if (y == 0 || nth * months > 12)
        return std::nullopt;
    const QDate first(y, (nth - 1) * months + 1, 1);
    return ScannedDate{PartialDate::span(first, first.addMonths(months).addDays(-1)), last,
                       m_parts.year(last) == 0};
}

/// "spring 2023", of the northern half of the world.
MaybeDate DateScanner::season(int i) const
{
    static const QHash<QStringView, int> &seasons = lexicon::cueNumbers(u"dates.seasons");
    const int first = seasons.value(m_tokens.lower(i));
    int last = 0;
    const int y = first != 0 ? m_parts.yearAfter(i + 1, &last) : 0;
    if (y == 0)
        return std::nullopt;
    const QDate from(y, first, 1);
    return ScannedDate{PartialDate::span(from, from.addMonths(3).addDays(-1)), last, m_parts.year(last) == 0};
}

MaybeDate DateScanner::at(int i) const
{
    if (!m_tokens.isNumber(i) && !m_tokens.isWord(i))
        return std::nullopt;
    if (const MaybeDate found = weekday(i))
        return found;
    if (const MaybeDate found = m_absolute.at(i))
        return found;
    if (m_tokens.isWord(i))
        for (const auto read : {&DateScanner::part, &DateScanner::half, &DateScanner::season})
            if (const MaybeDate found = (this->*read)(i))
                return found;
    return m_relative.at(i);
}

} // namespace counterpart::analysis
