// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures/dateparts.h"

#include "core/lexicon/cues.h"

#include <QHash>

namespace counterpart::analysis {

using domain::PartialDate;

std::optional<DateParts::Day> DateParts::day(int i) const
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

int DateParts::month(int i) const
{
    return m_tokens.isWord(i) && m_tokens.isCapitalised(i) ? m_calendar.month(m_tokens.lowerString(i)) : 0;
}

int DateParts::afterMonth(int i) const
{
    const bool abbreviated = m_tokens[i].range.length() <= 4 && m_tokens.is(i + 1, u".");
    return abbreviated && m_tokens.isNumber(i + 2) ? i + 2 : i + 1;
}

int DateParts::year(int i) const
{
    if (!m_tokens.isNumber(i) || m_tokens[i].range.length() != 4)
        return 0;
    const int value = m_tokens.lower(i).toInt();
    return value >= 1900 && value <= 2100 ? value : 0;
}

int DateParts::yearAfter(int i, int *last) const
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

bool DateParts::isSpanWord(int i) const
{
    static const lexicon::CueWords &words = lexicon::cueWords(u"dates.span_words");
    return words.contains(m_tokens.lower(i));
}

std::optional<int> DateParts::turn(int i) const
{
    static const QHash<QStringView, int> &turns = lexicon::cueNumbers(u"dates.turns");
    const auto at = turns.constFind(m_tokens.lower(i));
    return at == turns.cend() ? std::nullopt : std::optional(*at);
}

bool DateParts::isDayPart(int i) const
{
    static const lexicon::CueWords &parts = lexicon::cueWords(u"dates.day_parts");
    return parts.contains(m_tokens.lower(i));
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

MaybeDate DateParts::dayOf(int year, int month, int day, int last) const
{
    if (year == 0 && !m_context.reference)
        return std::nullopt;
    const QDate date = year != 0 ? QDate(year, month, day) : nearestDay(*m_context.reference, month, day);
    return date.isValid() ? MaybeDate({PartialDate::day(date), last, year == 0}) : std::nullopt;
}

MaybeDate DateParts::spanOf(Day from, int fromMonth, Day to, int toMonth, int year, int last) const
{
    const MaybeDate end = dayOf(year, toMonth, to.value, last);
    if (!end)
        return std::nullopt;
    QDate begin(end->date.from.year(), fromMonth, from.value);
    if (begin > end->date.from)
        begin = QDate(end->date.from.year() - 1, fromMonth, from.value);
    if (!begin.isValid() || begin > end->date.from)
        return std::nullopt;
    return ScannedDate{PartialDate::span(begin, end->date.from), last, year == 0};
}

} // namespace counterpart::analysis
