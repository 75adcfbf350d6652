// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures/relativedates.h"

#include "core/lexicon/cues.h"

#include <QHash>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::PartialDate;

namespace {

QDate addPeriods(QDate from, QStringView unit, int count)
{
    static const QHash<QStringView, int> &days = lexicon::cueNumbers(u"dates.days_of_period");
    if (const auto at = days.constFind(unit); at != days.cend())
        return from.addDays(qint64(*at) * count);
    return unit.startsWith(u"month") ? from.addMonths(count) : from.addYears(count);
}

bool isPeriod(QStringView word)
{
    static const lexicon::CueWords &periods = lexicon::cueWords(u"dates.periods");
    return periods.contains(word);
}

} // namespace

int RelativeDates::count(int i) const
{
    if (m_tokens.isNumber(i))
        return m_tokens[i].range.length() <= 3 ? m_tokens.lower(i).toInt() : 0;
    if (m_tokens.is(i, u"a") || m_tokens.is(i, u"an"))
        return 1;
    return m_tokens.isWord(i) ? qMax(0, m_units.number(m_tokens.lowerString(i))) : 0;
}

PartialDate RelativeDates::turned(QStringView unit, int shift) const
{
    const QDate day = *m_parts.context().reference;
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
    // "over the next decade" is counted from today, and in no calendar.
    if (unit == u"decade" && shift == 0) {
        const int first = day.year() / 10 * 10;
        return PartialDate::span(QDate(first, 1, 1), QDate(first + 9, 12, 31));
    }
    return unit == u"year" ? PartialDate::year(day.year() + shift) : PartialDate();
}

MaybeDate RelativeDates::unit(int i) const
{
    if (!m_parts.context().reference)
        return std::nullopt;
    const PartialDate date = turned(m_tokens.lower(i), 0);
    return date.isValid() ? MaybeDate({date, i, true}) : std::nullopt;
}

/// "the leaders of today and tomorrow"; but "as of today".
bool RelativeDates::isIdle(int i) const
{
    static const lexicon::CueWords &counted = lexicon::cueWords(u"dates.before_of_day");
    const int of = m_tokens.isAnd(i - 1) ? i - 3 : i - 1;
    return m_tokens.isOf(of) && !counted.contains(m_tokens.lower(of - 1));
}

/// "the 5th inst.", "the 5th of this month".
MaybeDate RelativeDates::dayOfMonth(int i) const
{
    static const QHash<QStringView, int> &instants = lexicon::cueNumbers(u"dates.instants");
    const auto nth = m_parts.day(i);
    if (!nth)
        return std::nullopt;
    const QDate reference = *m_parts.context().reference;
    int last = nth->next;
    QDate month;
    if (const auto at = instants.constFind(m_tokens.lower(last)); at != instants.cend() && last > i + 1) {
        month = reference.addMonths(*at);
    } else if (const auto shift = m_tokens.isOf(last) ? m_parts.turn(last + 1) : std::nullopt) {
        last += 2;
        const PartialDate told = turned(m_tokens.lower(last), *shift);
        month = told.precision == domain::DatePrecision::Month ? told.from : QDate();
    }
    const QDate told(month.year(), month.month(), nth->value);
    return month.isValid() && told.isValid() ? MaybeDate({PartialDate::day(told), last, true}) : std::nullopt;
}

MaybeDate RelativeDates::day(int i) const
{
    static const QHash<QStringView, int> &days = lexicon::cueNumbers(u"dates.days");
    const QDate reference = *m_parts.context().reference;
    if (const auto at = days.constFind(m_tokens.lower(i)); at != days.cend() && !isIdle(i))
        return ScannedDate{PartialDate::day(reference.addDays(*at)), i, true};
    if (m_tokens.is(i, u"this") && m_parts.isDayPart(i + 1))
        return ScannedDate{PartialDate::day(reference), i + 1, true};
    static const lexicon::CueWords &beyond = lexicon::cueWords(u"dates.beyond");
    if (const int shift = days.value(m_tokens.lower(i + 2)); shift != 0 && beyond.contains(m_tokens.lower(i + 1)) &&
        isPeriod(m_tokens.lower(i)))
        return ScannedDate{PartialDate::day(reference.addDays(2 * shift)), i + 2, true};
    if (const MaybeDate told = dayOfMonth(i))
        return told;
    static const lexicon::CueWords &yearEnds = lexicon::cueWords(u"dates.year_ends");
    if (yearEnds.contains(m_tokens.lower(i)))
        return ScannedDate{PartialDate::year(reference.year()), i, true};
    if (m_tokens.is(i, u"last") && m_tokens.is(i + 1, u"night"))
        return ScannedDate{PartialDate::day(reference.addDays(-1)), i + 1, true};
    return std::nullopt;
}

/// "next year", "earlier this week", "last November".
MaybeDate RelativeDates::period(int i) const
{
    if (!m_parts.context().reference)
        return std::nullopt;
    const QDate reference = *m_parts.context().reference;
    const bool earlier = m_tokens.is(i, u"earlier");
    const bool later = m_tokens.is(i, u"later");
    const int at = earlier || later ? i + 1 : i;
    const std::optional<int> turn = m_parts.turn(at);
    if (!turn)
        return std::nullopt;
    const int shift = *turn;
    if (const int m = m_parts.month(at + 1); m != 0 && shift != 0 && !m_parts.day(m_parts.afterMonth(at + 1))) {
        QDate first = QDate(reference.year(), m, 1);
        if (shift < 0 && first.daysTo(reference) < 28)
            first = first.addYears(-1);
        if (shift > 0 && first <= reference)
            first = first.addYears(1);
        return ScannedDate{PartialDate::month(first.year(), m), at + 1, true};
    }
    PartialDate date = turned(m_tokens.lower(at + 1), shift);
    if (!date.isValid())
        return std::nullopt;
    if (earlier && date.from < reference)
        date = PartialDate::span(date.from, qMin(reference, date.to));
    if (later && date.to > reference)
        date = PartialDate::span(qMax(reference, date.from), date.to);
    return ScannedDate{date, at + 1, true};
}

/// "five years ago", "in three weeks' time".
MaybeDate RelativeDates::ago(int i) const
{
    static const QHash<QStringView, int> &elapsed = lexicon::cueNumbers(u"dates.elapsed");
    static const lexicon::CueWords &leads = lexicon::cueWords(u"dates.ahead");
    const bool ahead = leads.contains(m_tokens.lower(i));
    const int at = ahead ? i + 1 : i;
    const int number = count(at);
    QStringView unit = m_tokens.lower(at + 1);
    if (const qsizetype owner = unit.indexOf(u'\''); owner > 0)
        unit = unit.first(owner);
    const int last = m_tokens.is(at + 2, u"'") ? at + 3 : at + 2;
    const int direction = elapsed.value(m_tokens.lower(last));
    if (number == 0 || !isPeriod(unit) || direction != (ahead ? 1 : -1))
        return std::nullopt;
    const QDate then = addPeriods(*m_parts.context().reference, unit, direction * number);
    PartialDate date = PartialDate::day(then);
    if (unit.startsWith(u"month"))
        date = PartialDate::month(then.year(), then.month());
    if (unit.startsWith(u"year"))
        date = PartialDate::year(then.year());
    return ScannedDate{date, last, true};
}

/// "within 90 days", "over the next five years"; not "over the last 30 years".
MaybeDate RelativeDates::ahead(int i) const
{
    static const lexicon::CueWords &leads = lexicon::cueWords(u"dates.ahead");
    int at = leads.contains(m_tokens.lower(i)) ? i + 1 : i;
    const bool within = m_tokens.is(i, u"within");
    if (m_tokens.isThe(at))
        ++at;
    const bool next = m_tokens.is(at, u"next") || m_tokens.is(at, u"coming");
    if (next)
        ++at;
    const int number = count(at);
    if (at == i || (!within && !next) || number == 0 || !isPeriod(m_tokens.lower(at + 1)))
        return std::nullopt;
    const QDate to = addPeriods(*m_parts.context().reference, m_tokens.lower(at + 1), number);
    if (!to.isValid())
        return std::nullopt;
    return ScannedDate{PartialDate::span(*m_parts.context().reference, to), at + 1, true};
}

MaybeDate RelativeDates::at(int i) const
{
    if (!m_parts.context().reference)
        return std::nullopt;
    for (const auto read :
         {&RelativeDates::day, &RelativeDates::period, &RelativeDates::ahead, &RelativeDates::ago})
        if (const MaybeDate found = (this->*read)(i))
            return found;
    return std::nullopt;
}

} // namespace counterpart::analysis
