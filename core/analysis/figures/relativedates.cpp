// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures/datescanner.h"

#include "core/lexicon/cues.h"

#include <QHash>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::PartialDate;

namespace {

constexpr int NoShift = 99;

/// -1 last, 0 this, 1 next; NoShift for any other word.
int shiftOf(QStringView word)
{
    static const QHash<QStringView, int> &turns = lexicon::cueNumbers(u"dates.turns");
    return turns.value(word, NoShift);
}

QDate addPeriods(QDate from, QStringView unit, int count)
{
    if (unit.startsWith(u"day"))
        return from.addDays(count);
    if (unit.startsWith(u"week"))
        return from.addDays(7LL * count);
    return unit.startsWith(u"month") ? from.addMonths(count) : from.addYears(count);
}

bool isPeriod(QStringView word)
{
    static const lexicon::CueWords &periods = lexicon::cueWords(u"dates.periods");
    return periods.contains(word);
}

bool isDayPart(QStringView word)
{
    static const lexicon::CueWords &parts = lexicon::cueWords(u"dates.day_parts");
    return parts.contains(word);
}

} // namespace

int DateScanner::count(int i) const
{
    if (m_tokens.isNumber(i))
        return m_tokens[i].range.length() <= 3 ? m_tokens.lower(i).toInt() : 0;
    if (m_tokens.is(i, u"a") || m_tokens.is(i, u"an"))
        return 1;
    return m_tokens.isWord(i) ? qMax(0, m_units.number(m_tokens.lowerString(i))) : 0;
}

PartialDate DateScanner::period(QStringView unit, int shift) const
{
    const QDate day = *m_context.reference;
    if (unit == u"week") {
        const QDate monday = day.addDays(1 - day.dayOfWeek() + 7 * shift);
        return PartialDate::span(monday, monday.addDays(6));
    }
    if (unit == u"weekend") {
        const QDate saturday = day.addDays(6 - day.dayOfWeek() + 7 * shift);
        return PartialDate::span(saturday, saturday.addDays(1));
    }
    if (unit == u"month") {
        const QDate then = day.addMonths(shift);
        return PartialDate::month(then.year(), then.month());
    }
    if (unit == u"quarter") {
        const QDate then = day.addMonths(3 * shift);
        const QDate first(then.year(), (then.month() - 1) / 3 * 3 + 1, 1);
        return PartialDate::span(first, first.addMonths(3).addDays(-1));
    }
    return unit == u"year" ? PartialDate::year(day.year() + shift) : PartialDate();
}

DateScanner::Maybe DateScanner::relativeDay(int i) const
{
    static const QHash<QStringView, int> &days = lexicon::cueNumbers(u"dates.days");
    const QDate reference = *m_context.reference;
    if (const auto at = days.constFind(m_tokens.lower(i)); at != days.cend())
        return ScannedDate{PartialDate::day(reference.addDays(*at)), i, true};
    const QStringView part = m_tokens.lower(i + 1);
    if (m_tokens.is(i, u"this") && isDayPart(part))
        return ScannedDate{PartialDate::day(reference), i + 1, true};
    if (m_tokens.is(i, u"last") && part == u"night")
        return ScannedDate{PartialDate::day(reference.addDays(-1)), i + 1, true};
    return std::nullopt;
}

/// "next year", "earlier this week", "last November".
DateScanner::Maybe DateScanner::relativePeriod(int i) const
{
    const QDate reference = *m_context.reference;
    const bool earlier = m_tokens.is(i, u"earlier");
    const bool later = m_tokens.is(i, u"later");
    const int at = earlier || later ? i + 1 : i;
    const int shift = shiftOf(m_tokens.lower(at));
    if (shift == NoShift)
        return std::nullopt;
    if (const int m = month(at + 1); m != 0 && shift != 0 && !day(afterMonth(at + 1))) {
        QDate first = QDate(reference.year(), m, 1);
        if (shift < 0 && first.daysTo(reference) < 28)
            first = first.addYears(-1);
        if (shift > 0 && first <= reference)
            first = first.addYears(1);
        return ScannedDate{PartialDate::month(first.year(), m), at + 1, true};
    }
    PartialDate date = period(m_tokens.lower(at + 1), shift);
    if (!date.isValid())
        return std::nullopt;
    if (earlier && date.from < reference)
        date = PartialDate::span(date.from, qMin(reference, date.to));
    if (later && date.to > reference)
        date = PartialDate::span(qMax(reference, date.from), date.to);
    return ScannedDate{date, at + 1, true};
}

/// "five years ago", "a week ago".
DateScanner::Maybe DateScanner::ago(int i) const
{
    const int number = count(i);
    const QStringView unit = m_tokens.lower(i + 1);
    if (number == 0 || !isPeriod(unit) || !m_tokens.is(i + 2, u"ago"))
        return std::nullopt;
    const QDate then = addPeriods(*m_context.reference, unit, -number);
    PartialDate date = PartialDate::day(then);
    if (unit.startsWith(u"month"))
        date = PartialDate::month(then.year(), then.month());
    if (unit.startsWith(u"year"))
        date = PartialDate::year(then.year());
    return ScannedDate{date, i + 2, true};
}

/// "within 90 days", "over the next five years"; not "over the last 30 years".
DateScanner::Maybe DateScanner::ahead(int i) const
{
    int at = i;
    if (m_tokens.is(at, u"within") || m_tokens.is(at, u"over") || m_tokens.is(at, u"in"))
        ++at;
    const bool within = m_tokens.is(i, u"within");
    if (m_tokens.is(at, u"the"))
        ++at;
    const bool next = m_tokens.is(at, u"next") || m_tokens.is(at, u"coming");
    if (next)
        ++at;
    const int number = count(at);
    if (at == i || (!within && !next) || number == 0 || !isPeriod(m_tokens.lower(at + 1)))
        return std::nullopt;
    const QDate to = addPeriods(*m_context.reference, m_tokens.lower(at + 1), number);
    if (!to.isValid())
        return std::nullopt;
    return ScannedDate{PartialDate::span(*m_context.reference, to), at + 1, true};
}

/// "Friday", "last Friday", "Thursday, 12 May 2022".
DateScanner::Maybe DateScanner::weekday(int i) const
{
    const int shift = shiftOf(m_tokens.lower(i));
    const int at = shift != NoShift ? i + 1 : i;
    const int wanted = m_tokens.isCapitalised(at) ? m_calendar.weekday(m_tokens.lowerString(at)) : 0;
    if (wanted == 0)
        return std::nullopt;
    int k = at + 1;
    if (isDayPart(m_tokens.lower(k)))
        ++k;
    for (const int begin : {m_tokens.is(k, u",") ? k + 1 : k, k})
        if (const Maybe full = absolute(begin); full && full->date.precision == domain::DatePrecision::Day)
            return full;
    if (!m_context.reference)
        return std::nullopt;
    bool future = shift == 1;
    for (int j = at - 1; j >= 0 && j > at - 25 && !m_tokens.is(j, u"."); --j)
        future = future || m_tokens.is(j, u"will");
    const QDate reference = *m_context.reference;
    int days = wanted - reference.dayOfWeek();
    if (future && days <= 0)
        days += 7;
    else if (!future && shift != 0 && (days > 0 || (days == 0 && shift == -1)))
        days -= 7;
    return ScannedDate{PartialDate::day(reference.addDays(days)), k - 1, true};
}

/// "the end of", "early", "mid-": the date that follows, told from here.
DateScanner::Maybe DateScanner::part(int i) const
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
        if (m_tokens.is(at, u"the") && m_tokens.is(at + 1, u"year") && m_context.reference)
            return ScannedDate{PartialDate::year(m_context.reference->year()), at + 1, true};
        if (m_tokens.is(at, u"the"))
            ++at;
    } else {
        return std::nullopt;
    }
    if (const Maybe found = absolute(at); found && found->date.precision != domain::DatePrecision::Day)
        return found;
    return m_context.reference ? relativePeriod(at) : std::nullopt;
}

/// "the first half of 2025", "the third quarter of next year", "Q3 2025".
DateScanner::Maybe DateScanner::half(int i) const
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
    const int y = yearAfter(shortForm ? i + 1 : i + 2, &last);
    const int months = halves ? 6 : 3;
    if (y == 0 || nth * months > 12)
        return std::nullopt;
    const QDate first(y, (nth - 1) * months + 1, 1);
    return ScannedDate{PartialDate::span(first, first.addMonths(months).addDays(-1)), last, year(last) == 0};
}

/// "spring 2023", of the northern half of the world.
DateScanner::Maybe DateScanner::season(int i) const
{
    static const QHash<QStringView, int> &seasons = lexicon::cueNumbers(u"dates.seasons");
    const int first = seasons.value(m_tokens.lower(i));
    int last = 0;
    const int y = first != 0 ? yearAfter(i + 1, &last) : 0;
    if (y == 0)
        return std::nullopt;
    const QDate from(y, first, 1);
    return ScannedDate{PartialDate::span(from, from.addMonths(3).addDays(-1)), last, year(last) == 0};
}

DateScanner::Maybe DateScanner::relative(int i) const
{
    for (const auto read :
         {&DateScanner::relativeDay, &DateScanner::relativePeriod, &DateScanner::ahead, &DateScanner::ago})
        if (const Maybe found = (this->*read)(i))
            return found;
    return std::nullopt;
}

DateScanner::Maybe DateScanner::at(int i) const
{
    if (!m_tokens.isNumber(i) && !m_tokens.isWord(i))
        return std::nullopt;
    if (const Maybe found = weekday(i))
        return found;
    if (const Maybe found = absolute(i))
        return found;
    if (m_tokens.isWord(i))
        for (const auto read : {&DateScanner::part, &DateScanner::half, &DateScanner::season})
            if (const Maybe found = (this->*read)(i))
                return found;
    return m_context.reference ? relative(i) : std::nullopt;
}

} // namespace counterpart::analysis
