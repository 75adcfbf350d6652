// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/commitments/duedates.h"

#include "core/lexicon/commitmentpatterns.h"

#include <QStringBuilder>

#include <algorithm>
#include <functional>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::DatePrecision;
using domain::DueRelation;
using domain::PartialDate;

namespace {

constexpr qsizetype CueReach = 60;  ///< characters before a date in which its preposition stands
constexpr qint64 LongestVisit = 31; ///< days that count as one event

// How sure a due date is: by a deadline's word, by its place behind the undertaking, before it.
constexpr double SureByDeadline = 0.9;
constexpr double SureBehind = 0.75;
constexpr double SureAhead = 0.6;

enum class Cue { Never, None, Time, Deadline };

struct Candidate
{
    const domain::DateFact *date = nullptr;
    PartialDate told; ///< that of the fact, or a year later
    Cue cue = Cue::None;
    QStringView before; ///< with the preposition
    QStringView itself;
    QStringView after;
};

class DueReader
{
public:
    DueReader(text::Range clause, qsizetype hit, const DueContext &context,
              const lexicon::CommitmentPatterns &patterns)
        : m_clause(clause), m_hit(hit), m_context(context), m_patterns(patterns)
    {
    }

    std::optional<DueTold> run() const
    {
        std::optional<DueTold> best;
        auto date = std::ranges::lower_bound(m_context.dates, m_clause.begin, {},
                                             [](const domain::DateFact &d) { return d.range.begin; });
        for (; date != m_context.dates.end() && date->range.begin < m_clause.end; ++date) {
            const Candidate candidate = read(*date);
            if (!mayBeDue(candidate))
                continue;
            const double sureness = surenessOf(candidate);
            if (!best || sureness > best->sureness)
                best = {dueOf(candidate), relationOf(candidate), wordsOf(candidate), sureness};
        }
        return best;
    }

private:
    [[nodiscard]] bool hasPattern(const QString &key, QStringView text) const
    {
        return m_patterns.clause(key).matchView(text).hasMatch();
    }

    [[nodiscard]] Candidate read(const domain::DateFact &date) const
    {
        Candidate out;
        out.date = &date;
        const qsizetype at = date.range.begin - m_context.offset;
        const qsizetype end = qMin(date.range.end - m_context.offset, m_context.plain.size());
        out.before = m_context.plain.first(at).last(qMin(at, CueReach));
        out.itself = m_context.plain.sliced(at, end - at);
        out.after = m_context.plain.sliced(end).first(qMin(CueReach, m_context.plain.size() - end));
        out.cue = cueOf(out);
        out.told = date.date;
        if (out.cue == Cue::Deadline && isLast(date) && !namesYear(out.itself))
            out.told = {date.date.from.addYears(1), date.date.to.addYears(1), date.date.precision};
        return out;
    }

    /// A day or month, found in the year before the document's day.
    [[nodiscard]] bool isLast(const domain::DateFact &date) const
    {
        return m_context.reference && date.date.isValid() &&
               date.date.to < *m_context.reference && date.date.to.addYears(1) > *m_context.reference;
    }

    static bool namesYear(QStringView words)
    {
        constexpr int YearDigits = 4;
        const auto isDigit = [](QChar sign) { return sign.isDigit(); };
        return !std::ranges::search_n(words, YearDigits, true, std::ranges::equal_to(), isDigit).empty();
    }

    [[nodiscard]] Cue cueOf(const Candidate &candidate) const
    {
        const qsizetype blank = candidate.itself.indexOf(u' ');
        const QStringView first = candidate.itself.first(blank < 0 ? 0 : blank);
        if (hasPattern(u"due_never"_s, candidate.before) ||
            (candidate.date->relative && hasPattern(u"due_attribute"_s, candidate.before)))
            return Cue::Never;
        if (hasPattern(u"due_deadline"_s, candidate.before) || hasPattern(u"due_deadline"_s, first))
            return Cue::Deadline;
        return hasPattern(u"due_time"_s, candidate.before) ? Cue::Time : Cue::None;
    }

    /// A year, or years, and no day of them.
    static bool areYears(const PartialDate &date)
    {
        return date.precision == DatePrecision::Year ||
               (date.precision == DatePrecision::Span && date.from.dayOfYear() == 1 &&
                date.to.dayOfYear() == date.to.daysInYear());
    }

    [[nodiscard]] bool mayBeDue(const Candidate &candidate) const
    {
        const domain::DateFact &date = *candidate.date;
        const PartialDate &told = candidate.told;
        if (candidate.cue == Cue::Never || !told.isValid() || isInName(candidate))
            return false;
        if (m_context.reference) {
            const bool over = told.to < *m_context.reference;
            const bool sameDay = told.from == *m_context.reference && told.to == *m_context.reference;
            if (over || sameDay)
                return false;
        }
        if (candidate.cue == Cue::Deadline || date.relative)
            return true;
        return !areYears(told) || candidate.cue == Cue::Time;
    }

    /// "the 2030 Agenda", "Vision 2045", "Work Plan IV (2021-2025)"
    [[nodiscard]] bool isInName(const Candidate &candidate) const
    {
        return areYears(candidate.told) &&
               hasPattern(u"due_name"_s, QString(candidate.before % u'\n' % candidate.after));
    }

    [[nodiscard]] double surenessOf(const Candidate &candidate) const
    {
        if (candidate.cue == Cue::Deadline)
            return SureByDeadline;
        return candidate.date->range.begin >= m_hit ? SureBehind : SureAhead;
    }

    [[nodiscard]] PartialDate dueOf(const Candidate &candidate) const
    {
        const PartialDate &date = candidate.told;
        if (date.precision != DatePrecision::Span)
            return date;
        // "by the end of the decade" is its last year, never one before the document's day.
        const bool begun = m_context.reference && date.from <= *m_context.reference;
        const bool untilThen = candidate.cue == Cue::Deadline && begun;
        if (untilThen && date.from.year() != date.to.year() && areYears(date))
            return PartialDate::year(date.to.year());
        if (begun && !untilThen && candidate.date->relative && date.from.daysTo(date.to) > LongestVisit)
            return PartialDate::span(*m_context.reference, date.to);
        if (untilThen || date.from.daysTo(date.to) <= LongestVisit)
            return PartialDate::day(date.to);
        if (date.from.year() == date.to.year() && date.to.month() == 12 && date.to.day() == 31)
            return PartialDate::year(date.to.year());
        return date;
    }

    [[nodiscard]] DueRelation relationOf(const Candidate &candidate) const
    {
        const qsizetype blank = candidate.itself.indexOf(u' ');
        const QStringView first = candidate.itself.first(blank < 0 ? 0 : blank + 1);
        const auto says = [&](const QString &key) {
            return hasPattern(key, candidate.before) || hasPattern(key, first);
        };
        if (says(u"due_before"_s))
            return DueRelation::Before;
        if (says(u"due_from"_s))
            return DueRelation::From;
        return candidate.cue == Cue::Deadline ? DueRelation::By : DueRelation::In;
    }

    /// With the preposition, and with the event that a year tells of: "ahead of the 2023 elections".
    [[nodiscard]] text::Range wordsOf(const Candidate &candidate) const
    {
        text::Range words = candidate.date->range;
        const QRegularExpressionMatch cue = m_patterns.clause(u"due_words"_s).matchView(candidate.before);
        if (cue.hasMatch())
            words.begin -= candidate.before.size() - cue.capturedStart();
        words.begin = qMax(words.begin, m_context.offset);
        words.end += m_patterns.clause(u"due_event"_s).matchView(candidate.after).capturedLength();
        return words;
    }

    text::Range m_clause;
    qsizetype m_hit;
    const DueContext &m_context;
    const lexicon::CommitmentPatterns &m_patterns;
};

} // namespace

std::optional<DueTold> dueDate(text::Range clause, qsizetype hit, const DueContext &context,
                               const lexicon::CommitmentPatterns &patterns)
{
    return DueReader(clause, hit, context, patterns).run();
}

} // namespace counterpart::analysis
