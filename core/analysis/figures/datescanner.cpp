// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures/datescanner.h"

#include "core/lexicon/cues.h"

#include <QHash>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::PartialDate;

namespace {

const QHash<QStringView, int> &ordinals()
{
    static const QHash<QStringView, int> &words = lexicon::cueNumbers(u"dates.parts_of_year");
    return words;
}

const QHash<QStringView, int> &seasons()
{
    static const QHash<QStringView, int> &words = lexicon::cueNumbers(u"dates.seasons");
    return words;
}

} // namespace

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
    for (const int begin : {m_tokens.is(k, u",") || m_tokens.is(k, u"(") ? k + 1 : k, k})
        if (const MaybeDate full = m_absolute.at(begin);
            full && (full->date.precision == domain::DatePrecision::Day || m_parts.day(begin)))
            return onWeekday(*full, wanted);
    if (!m_parts.context().reference)
        return std::nullopt;
    bool future = shift == 1;
    for (int j = at - 1; j >= 0 && j > at - 25 && !m_tokens.is(j, u"."); --j)
        future = future || m_tokens.is(j, u"will");
    future = future || isAhead(k);
    const QDate reference = *m_parts.context().reference;
    int days = wanted - reference.dayOfWeek();
    if (future && days <= 0)
        days += 7;
    else if (!future && shift != 0 && (days > 0 || (days == 0 && shift == -1)))
        days -= 7;
    return ScannedDate{PartialDate::day(reference.addDays(days)), k - 1, true};
}

/// "On Monday, the Minister will …": the first verb behind the day tells of what is to come.
bool DateScanner::isAhead(int i) const
{
    constexpr int Farthest = 12; ///< tokens
    static const lexicon::CueWords &future = lexicon::cueWords(u"dates.future_marks");
    static const lexicon::CueWords &past = lexicon::cueWords(u"dates.past_marks");
    static const lexicon::CueWords &endings = lexicon::cueWords(u"lines.past_endings");
    for (int k = i; k < i + Farthest && m_tokens.has(k) && !m_tokens.is(k, u"."); ++k) {
        if (future.contains(m_tokens.lower(k)))
            return true;
        if (!m_tokens.isCapitalised(k) && (past.contains(m_tokens.lower(k)) || endings.end(m_tokens.lower(k))))
            return false;
    }
    return false;
}

/// A day without its year is of the year in which it falls on the day of the week that is told with it.
ScannedDate DateScanner::onWeekday(ScannedDate date, int wanted) const
{
    const QDate day = date.date.from;
    if (!date.relative || date.date.precision != domain::DatePrecision::Day || day.dayOfWeek() == wanted)
        return date;
    QDate best;
    for (const int shift : {-1, 1}) {
        const QDate other = day.addYears(shift);
        const auto away = [this](QDate d) { return qAbs(m_parts.context().reference->daysTo(d)); };
        if (other.dayOfWeek() == wanted && other.day() == day.day() && (!best.isValid() || away(other) < away(best)))
            best = other;
    }
    if (best.isValid())
        date.date = PartialDate::day(best);
    return date;
}

/// "May 3 (Wednesday)", "3 May 2023, Wednesday".
ScannedDate DateScanner::withWeekday(ScannedDate date) const
{
    const int k = date.last + 1;
    const bool bracket = m_tokens.is(k, u"(") && m_tokens.is(k + 2, u")");
    const int wanted = bracket || m_tokens.is(k, u",") ? m_parts.weekday(k + 1) : 0;
    if (wanted == 0 || date.date.precision != domain::DatePrecision::Day)
        return date;
    ScannedDate told = onWeekday(date, wanted);
    const int next = m_tokens.is(k + 2, u",") ? k + 3 : k + 2;
    const bool another =
        told.date.from.dayOfWeek() != wanted || m_parts.day(next) || m_parts.month(next) != 0;
    if (!bracket && another)
        return date;
    told.last = bracket ? k + 2 : k + 1;
    return told;
}

/// "the second week of January", "the first half of May 2024".
MaybeDate DateScanner::partOfMonth(int i) const
{
    static const QHash<QStringView, int> &parts = lexicon::cueNumbers(u"dates.parts_of_month");
    const int nth = ordinals().value(m_tokens.lower(i));
    const int days = parts.value(m_tokens.lower(i + 1));
    const bool half = days > 7;
    if (nth == 0 || days == 0 || !m_tokens.isOf(i + 2) || (half && nth > 2))
        return std::nullopt;
    MaybeDate month = m_absolute.at(i + 3);
    if (!month || month->date.precision != domain::DatePrecision::Month)
        month = m_absolute.bareMonth(i + 3);
    if (!month)
        return std::nullopt;
    const QDate from = month->date.from;
    const QDate first = nth > 0 ? from.addDays(qint64(nth - 1) * days)
                        : half  ? from.addDays(days)
                                : month->date.to.addDays(1 - days);
    const QDate last = nth < 0 || (half && nth == 2) ? month->date.to : first.addDays(days - 1);
    return ScannedDate{PartialDate::span(first, last), month->last, month->relative};
}

/// "the end of", "early", "mid-": the date that follows, told from here.
MaybeDate DateScanner::part(int i) const
{
    static const lexicon::CueWords &adjectives = lexicon::cueWords(u"dates.part_adjectives");
    static const lexicon::CueWords &nouns = lexicon::cueWords(u"dates.part_nouns");
    const QStringView word = m_tokens.lower(i);
    int at = i + 1;
    static const lexicon::CueWords &beforeEnd = lexicon::cueWords(u"dates.before_end");
    if (nouns.contains(word) && m_tokens.isOf(at)) {
        ++at;
        if (m_tokens.isThe(at))
            if (const MaybeDate found = m_relative.unit(at + 1))
                return found;
        if (m_tokens.isThe(at))
            ++at;
    } else if (adjectives.contains(word)) {
        if (m_tokens.isDash(at))
            ++at;
        else if (word == u"end" && !beforeEnd.contains(m_tokens.lower(i - 1)))
            return std::nullopt; // "talks end next year"
    } else {
        return std::nullopt;
    }
    if (const MaybeDate found = m_absolute.at(at);
        found && found->date.precision != domain::DatePrecision::Day)
        return found;
    return m_relative.period(at);
}

/// "the first half of 2025", "the third quarter of next year", "Q3 2025", "the second and third quarters of 2025".
MaybeDate DateScanner::half(int i) const
{
    static const QHash<QStringView, int> &shortForms = lexicon::cueNumbers(u"dates.short_parts");
    static const QHash<QStringView, int> &lengths = lexicon::cueNumbers(u"dates.part_lengths");
    // "2H 2025" is "H2 2025".
    const bool turned = m_tokens.isNumber(i) && m_tokens.isWord(i + 1) && !m_tokens[i + 1].spaceBefore;
    const QString swapped = turned ? m_tokens.lowerString(i + 1) + m_tokens.lowerString(i) : QString();
    const QStringView name = turned ? QStringView(swapped) : m_tokens.lower(i);
    const int months = name.startsWith(u'h') ? 6 : 3;
    int from = shortForms.value(name);
    int to = from;
    int behind = turned ? i + 2 : i + 1;
    int length = months;
    if (from == 0) {
        const bool digits = m_tokens.isNumber(i) && m_parts.day(i) && m_parts.day(i)->next == i + 2;
        from = to = digits ? m_parts.day(i)->value : ordinals().value(m_tokens.lower(i));
        int unit = digits ? i + 2 : i + 1;
        if (from > 0 && (m_parts.isListWord(unit) || m_parts.isSpanWord(unit)) &&
            ordinals().value(m_tokens.lower(unit + 1)) > from) {
            to = ordinals().value(m_tokens.lower(unit + 1));
            unit += 2;
        }
        length = lengths.value(m_tokens.lower(unit));
        behind = unit + 1;
    }
    if (length == 0)
        return std::nullopt;
    if (from < 0)
        from = to = 12 / length; // "the last quarter"
    int last = 0;
    const int y = from != 0 ? m_parts.yearAfter(behind, &last) : 0;
    if (y == 0 || to * length > 12)
        return std::nullopt;
    const QDate first(y, (from - 1) * length + 1, 1);
    return ScannedDate{PartialDate::span(first, QDate(y, 1, 1).addMonths(to * length).addDays(-1)), last,
                       m_parts.isTurned(last)};
}

/// "the first nine months of 2024".
MaybeDate DateScanner::monthsOf(int i) const
{
    const int nth = ordinals().value(m_tokens.lower(i));
    if ((nth != 1 && nth != -1) || !m_tokens.is(i + 2, u"months") || !m_tokens.isOf(i + 3))
        return std::nullopt;
    const bool first = nth == 1;
    const int months = m_relative.count(i + 1);
    int last = 0;
    const int y = months > 1 && months < 12 ? m_parts.yearAfter(i + 3, &last) : 0;
    if (y == 0)
        return std::nullopt;
    const QDate from = first ? QDate(y, 1, 1) : QDate(y, 13 - months, 1);
    return ScannedDate{PartialDate::span(from, from.addMonths(months).addDays(-1)), last,
                       m_parts.isTurned(last)};
}

/// "spring 2023", of the northern half of the world.
MaybeDate DateScanner::season(int i) const
{
    const int first = seasons().value(m_tokens.lower(i));
    int last = 0;
    const int y = first != 0 ? m_parts.yearAfter(i + 1, &last) : 0;
    if (y == 0)
        return turnedSeason(i);
    const QDate from(y, first, 1);
    return ScannedDate{PartialDate::span(from, from.addMonths(3).addDays(-1)), last, m_parts.isTurned(last)};
}

/// "next spring", "last summer", "this autumn".
MaybeDate DateScanner::turnedSeason(int i) const
{
    const std::optional<int> shift = m_parts.turn(i);
    const int month = shift ? seasons().value(m_tokens.lower(i + 1)) : 0;
    if (month == 0 || !m_parts.context().reference)
        return std::nullopt;
    const QDate reference = *m_parts.context().reference;
    QDate from(reference.year(), month, 1);
    if (*shift > 0 && from <= reference)
        from = from.addYears(1);
    if (*shift < 0 && from.addMonths(3) > reference)
        from = from.addYears(-1);
    return ScannedDate{PartialDate::span(from, from.addMonths(3).addDays(-1)), i + 1, true};
}

MaybeDate DateScanner::single(int i) const
{
    if (!m_tokens.isNumber(i) && !m_tokens.isWord(i))
        return std::nullopt;
    if (const MaybeDate found = weekday(i))
        return found;
    if (const MaybeDate found = half(i))
        return found;
    if (const MaybeDate found = m_absolute.at(i))
        return withWeekday(*found);
    if (m_tokens.isWord(i))
        for (const auto read : {&DateScanner::partOfMonth, &DateScanner::part, &DateScanner::monthsOf, &DateScanner::season})
            if (const MaybeDate found = (this->*read)(i))
                return found;
    return m_relative.at(i);
}

/// Two dates of one kind make a span; years and the like only where a word says so.
bool DateScanner::joins(int i, const ScannedDate &from, const ScannedDate &to) const
{
    static const lexicon::CueWords &moves = lexicon::cueWords(u"dates.moves");
    using domain::DatePrecision;
    const auto kind = [](const ScannedDate &date) { return date.date.precision; };
    if (kind(from) != kind(to) || kind(from) == DatePrecision::Span)
        return false;
    for (int k = i - 1; k >= 0 && k > i - 7; --k)
        if (moves.contains(m_tokens.lower(k)))
            return false; // "postponed from 5 May to 7 May"
    const bool plain = kind(from) == DatePrecision::Day || kind(from) == DatePrecision::Month;
    return plain || m_tokens.is(i - 1, u"from") || m_parts.isBetween(i) || !m_tokens.isTo(from.last + 1);
}

/// "30 August to 2 September", "between March and May 2024", "from Monday to Wednesday, 3 May 2023".
MaybeDate DateScanner::joined(const ScannedDate &from, int i) const
{
    int k = from.last + 1;
    const bool slash = m_tokens.is(k, u"/") && from.date.precision == domain::DatePrecision::Day && from.last > i;
    if (!slash && !m_parts.isSpanWord(k) && !(m_parts.isBetween(i) && m_tokens.isAnd(k)))
        return from;
    k += m_tokens.isThe(k + 1) ? 2 : 1;
    MaybeDate to = single(k);
    if (!to && from.date.precision == domain::DatePrecision::Month)
        to = m_absolute.bareMonth(k);
    if (!to || !joins(i, from, *to))
        return from;
    QDate first = from.date.from;
    QDate last = to->date.to;
    const bool byWeekday = m_parts.weekday(i) != 0 && from.last == i;
    if (byWeekday && to->last > k)
        first = last.addDays(-((last.dayOfWeek() - first.dayOfWeek() + 7) % 7));
    else if (first > last && from.relative && to->relative && byWeekday)
        last = last.addDays(7);
    else if (first > last && from.relative && to->relative && first > *m_parts.context().reference)
        first = first.addYears(-1);
    else if (first > last && from.relative && to->relative)
        last = last.addYears(1);
    if (!first.isValid() || first >= last)
        return from;
    return ScannedDate{PartialDate::span(first, last), to->last, from.relative || to->relative};
}

MaybeDate DateScanner::at(int i) const
{
    const MaybeDate found = single(i);
    return found ? joined(*found, i) : found;
}

} // namespace counterpart::analysis
