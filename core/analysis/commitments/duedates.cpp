// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/commitments/duedates.h"

#include "core/lexicon/commitmentpatterns.h"

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::DatePrecision;
using domain::PartialDate;

namespace {

constexpr qsizetype CueReach = 60;  ///< characters before a date in which its preposition stands
constexpr qint64 LongestVisit = 31; ///< days that count as one event

enum class Cue { Never, None, Time, Deadline };

Cue cueOf(const domain::DateFact &date, const DueContext &context,
          const lexicon::CommitmentPatterns &patterns)
{
    const qsizetype at = date.range.begin - context.offset;
    const QStringView before = context.plain.first(at).last(qMin(at, CueReach));
    const QStringView itself =
        context.plain.sliced(at).first(qMin(date.range.length(), context.plain.size() - at));
    const qsizetype blank = itself.indexOf(u' ');
    const QStringView first = itself.first(blank < 0 ? 0 : blank);
    if (patterns.clause(u"due_never"_s).matchView(before).hasMatch())
        return Cue::Never;
    if (patterns.clause(u"due_deadline"_s).matchView(before).hasMatch() ||
        patterns.clause(u"due_deadline"_s).matchView(first).hasMatch())
        return Cue::Deadline;
    return patterns.clause(u"due_time"_s).matchView(before).hasMatch() ? Cue::Time : Cue::None;
}

bool mayBeDue(const domain::DateFact &date, Cue cue, const DueContext &context)
{
    if (cue == Cue::Never || !date.date.isValid())
        return false;
    if (context.reference) {
        const bool over = date.date.to < *context.reference;
        const bool sameDay = date.date.from == *context.reference && date.date.to == *context.reference;
        if (over || sameDay)
            return false;
    }
    if (cue == Cue::Deadline || date.relative)
        return true;
    return date.date.precision != DatePrecision::Year || cue == Cue::Time;
}

/// What is told as the due date.
PartialDate dueOf(const PartialDate &date, Cue cue, const DueContext &context)
{
    if (date.precision != DatePrecision::Span)
        return date;
    const bool untilThen = cue == Cue::Deadline && context.reference && date.from == *context.reference;
    if (untilThen || date.from.daysTo(date.to) <= LongestVisit)
        return PartialDate::day(date.to);
    if (date.from.year() == date.to.year() && date.to.month() == 12 && date.to.day() == 31)
        return PartialDate::year(date.to.year());
    return date;
}

} // namespace

std::optional<PartialDate> dueDate(text::Range clause, const DueContext &context,
                                   const lexicon::CommitmentPatterns &patterns)
{
    std::optional<PartialDate> first;
    auto date = std::ranges::lower_bound(context.dates, clause.begin, {},
                                         [](const domain::DateFact &d) { return d.range.begin; });
    for (; date != context.dates.end() && date->range.begin < clause.end; ++date) {
        const Cue cue = cueOf(*date, context, patterns);
        if (!mayBeDue(*date, cue, context))
            continue;
        if (cue == Cue::Deadline)
            return dueOf(date->date, cue, context);
        if (!first)
            first = dueOf(date->date, cue, context);
    }
    return first;
}

} // namespace counterpart::analysis
