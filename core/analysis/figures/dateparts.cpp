// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures/dateparts.h"

#include "core/analysis/figures/eras.h"
#include "core/analysis/words/numberreader.h"
#include "core/lexicon/cues.h"

#include <QHash>

namespace counterpart::analysis {

using domain::PartialDate;

std::optional<DateParts::Day> DateParts::day(int i) const
{
    if (!m_tokens.isNumber(i))
        return wordedDay(i);
    if (m_tokens[i].range.length() > 2)
        return std::nullopt;
    const int value = m_tokens.lower(i).toInt();
    if (value < 1 || value > 31)
        return std::nullopt;
    static const lexicon::CueWords &endings = lexicon::cueWords(u"dates.ordinal_endings");
    const bool ordinal =
        m_tokens.isWord(i + 1) && !m_tokens[i + 1].spaceBefore && endings.contains(m_tokens.lower(i + 1));
    return Day{value, ordinal ? i + 2 : i + 1};
}

/// "ninth (day) of", "twenty-first of".
std::optional<DateParts::Day> DateParts::wordedDay(int i) const
{
    static const QHash<QStringView, int> &ordinals = lexicon::cueNumbers(u"dates.ordinals");
    const int value = m_tokens.isWord(i) ? ordinals.value(m_tokens.lower(i)) : 0;
    const bool of = m_tokens.isOf(i + 1) || (m_tokens.is(i + 1, u"day") && m_tokens.isOf(i + 2));
    return value != 0 && of ? std::optional(Day{value, i + 1}) : std::nullopt;
}

/// The day behind a word of spans or lists at \p i; \p through tells that the days between count too.
std::optional<DateParts::Day> DateParts::nextDay(int i, bool *through) const
{
    *through = isSpanWord(i) || m_tokens.is(i, u"/");
    if (!*through && !isListWord(i))
        return std::nullopt;
    int at = m_tokens.is(i, u",") && m_tokens.isAnd(i + 1) ? i + 2 : i + 1;
    if (m_tokens.isThe(at) || weekday(at) != 0)
        ++at;
    return day(at);
}

std::optional<DateParts::Days> DateParts::days(int i) const
{
    const auto first = day(i);
    if (!first)
        return std::nullopt;
    Days days{*first, *first, first->next};
    const bool between = isBetween(i);
    Day previous = *first;
    bool whole = true;  // no gap so far
    bool closed = true; // "5, 6" alone is no list
    for (int steps = 0; steps < 12; ++steps) {
        bool through = false;
        const auto more = nextDay(previous.next, &through);
        if (!more || more->value <= previous.value)
            break;
        closed = !m_tokens.is(previous.next, u",") || m_tokens.isAnd(previous.next + 1);
        whole = whole && (through || between || more->value == previous.value + 1);
        if (whole)
            days.to = *more;
        previous = *more;
    }
    days.next = previous.next;
    return closed ? days : Days{*first, *first, first->next};
}

int DateParts::month(int i) const
{
    if (!m_tokens.isWord(i))
        return 0;
    if (m_tokens.isCapitalised(i))
        return m_calendar.month(m_tokens.lowerString(i));
    // "mid-May"
    static const lexicon::CueWords &parts = lexicon::cueWords(u"dates.part_adjectives");
    const QStringView word = m_tokens.lower(i);
    const qsizetype dash = word.indexOf(u'-');
    const bool part = dash > 0 && parts.contains(word.first(dash)) && m_tokens.text(i)[dash + 1].isUpper();
    return part ? m_calendar.month(word.sliced(dash + 1).toString()) : 0;
}

int DateParts::afterMonth(int i) const
{
    const bool abbreviated = m_tokens[i].range.length() <= 4 && m_tokens.is(i + 1, u".");
    return abbreviated && m_tokens.isNumber(i + 2) ? i + 2 : i + 1;
}

int DateParts::year(int i) const
{
    static const lexicon::CueWords &others = lexicon::cueWords(u"dates.other_eras");
    if (!m_tokens.isNumber(i) || m_tokens[i].range.length() != 4 ||
        (m_tokens.isCapitalised(i + 1) && others.contains(m_tokens.lower(i + 1))))
        return 0;
    const int value = m_tokens.lower(i).toInt();
    return value >= 1900 && value <= 2100 ? value : 0;
}

int DateParts::eraYear(int i, int *last) const
{
    static const QHash<QStringView, int> &eras = lexicon::cueNumbers(u"dates.eras");
    const bool behind = m_tokens.isNumber(i);
    const int word = behind ? i + 1 : i;
    const int number = behind ? i : i + 1;
    const auto era = m_tokens.isCapitalised(word) ? eras.constFind(m_tokens.lower(word)) : eras.cend();
    if (era == eras.cend() || !m_tokens.isNumber(number) || m_tokens[number].range.length() > 4)
        return 0;
    const int value = m_tokens.lower(number).toInt() + *era;
    if (value < 1900 || value > 2100)
        return 0;
    *last = qMax(word, number);
    return value;
}

int DateParts::afterTwin(int i, int value) const
{
    int last = i + 1;
    const bool same = m_tokens.is(i, u"(") && (year(i + 1) == value || eraYear(i + 1, &last) == value);
    return same && m_tokens.is(last + 1, u")") ? last + 2 : i;
}

/// In digits, of another era, or in words.
int DateParts::plainYear(int i, int *last) const
{
    static const lexicon::CueWords &ours = lexicon::cueWords(u"dates.our_era");
    int at = m_tokens.isCapitalised(i) && ours.contains(m_tokens.lower(i)) ? i + 1 : i;
    int value = eraYear(i, &at);
    if (value == 0)
        value = year(at);
    // "24 August 2566", not "in May 2500 people"
    if (value == 0 && m_tokens.isNumber(at) && m_tokens[at].range.length() == 4 && m_tokens.lower(at).toInt() > 2200 &&
        (!m_tokens.isWord(at + 1) || m_tokens.isCapitalised(at + 1)))
        value = commonYear(m_tokens.lower(at).toInt());
    if (value != 0) {
        *last = afterTwin(at + 1, value) - 1;
        return value;
    }
    const auto worded = m_tokens.isWord(i) ? NumberReader(m_tokens, m_units).at(i) : std::nullopt;
    if (!worded || !worded->scaled || worded->value < 2000 || worded->value > 2100)
        return 0;
    *last = worded->last;
    return int(worded->value);
}

int DateParts::yearAfter(int i, int *last) const
{
    const bool clings = m_tokens.has(i) && !m_tokens[i].spaceBefore;
    const bool joined = m_tokens.is(i, u",") || m_tokens.isOf(i) || m_tokens.is(i, u"in") ||
                        (clings && (m_tokens.isDash(i) || m_tokens.is(i, u"/")));
    int at = joined ? i + 1 : i;
    if (m_tokens.isThe(at) && isTurned(at + 1)) {
        if (const int value = plainYear(at + 2, last))
            return value;
        if (!m_context.reference || !m_tokens.isOf(i))
            return 0;
        *last = at + 1;
        return m_context.reference->year();
    }
    if (const int value = plainYear(at, last))
        return value;
    const std::optional<int> shift = turn(at);
    if (!isTurned(at + 1) || !m_context.reference || !shift)
        return 0;
    *last = at + 1;
    return m_context.reference->year() + *shift;
}

int DateParts::yearFor(int i, int month, int *last) const
{
    const int value = yearAfter(i, last);
    return value != 0 ? value : yearBehind(i, month);
}

/// The year of the date that a word of spans or lists at \p i joins to one of \p month.
int DateParts::yearBehind(int i, int month) const
{
    int at = i;
    for (int dates = 0; dates < 4; ++dates) {
        const bool through = isSpanWord(at) || m_tokens.is(at, u"/");
        if (!through && !isListWord(at))
            return 0;
        at += m_tokens.is(at, u",") && m_tokens.isAnd(at + 1) ? 2 : 1;
        for (int skipped = 0; skipped < 4; ++skipped)
            at += m_tokens.isThe(at) || m_tokens.is(at, u"on") || weekday(at) != 0 ||
                  (weekday(at - 1) != 0 && m_tokens.is(at, u","));
        const auto before = days(at);
        if (before)
            at = m_tokens.isOf(before->next) ? before->next + 1 : before->next;
        const int other = this->month(at);
        if (other == 0)
            return 0;
        at = afterMonth(at);
        if (const auto behind = before ? std::nullopt : days(at))
            at = behind->next;
        int last = 0;
        if (const int value = plainYear(m_tokens.is(at, u",") || m_tokens.isOf(at) ? at + 1 : at, &last))
            return other < month && (through || month - other > 5) ? value - 1 : value;
    }
    return 0;
}

bool DateParts::isListWord(int i) const
{
    static const lexicon::CueWords &words = lexicon::cueWords(u"dates.list_words");
    return words.contains(m_tokens.lower(i));
}

bool DateParts::isBetween(int i) const
{
    return m_tokens.is(m_tokens.is(i - 1, u"the") ? i - 2 : i - 1, u"between");
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
    const QDate date =
        year != 0 ? QDate(commonYear(year), month, day) : nearestDay(*m_context.reference, month, day);
    return date.isValid() ? MaybeDate({PartialDate::day(date), last, year == 0}) : std::nullopt;
}

} // namespace counterpart::analysis
