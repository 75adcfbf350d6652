// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figures/absolutedates.h"
#include "core/analysis/figures/relativedates.h"

namespace counterpart::analysis {

/// Reads one English date at a token: the grammar behind findDates(). Dates that are written out and those
/// told from the reference have a class each; here stand those that are made of either: days of the week,
/// parts of a time, spans from one to another.
class DateScanner
{
public:
    DateScanner(const Tokens &tokens, const DateContext &context, const lexicon::Calendar &calendar,
                const lexicon::Units &units)
        : m_tokens(tokens), m_parts(tokens, context, calendar, units), m_absolute(m_parts, units),
          m_relative(m_parts, units)
    {
    }
    Q_DISABLE_COPY_MOVE(DateScanner)

    /// The longest date that begins at token \p i.
    [[nodiscard]] MaybeDate at(int i) const;

private:
    [[nodiscard]] MaybeDate single(int i) const;
    [[nodiscard]] MaybeDate joined(const ScannedDate &from, int i) const;
    [[nodiscard]] bool joins(int i, const ScannedDate &from, const ScannedDate &to) const;
    [[nodiscard]] MaybeDate monthsOf(int i) const;
    [[nodiscard]] MaybeDate weekday(int i) const;
    [[nodiscard]] MaybeDate part(int i) const;
    [[nodiscard]] MaybeDate half(int i) const;
    [[nodiscard]] MaybeDate season(int i) const;
    [[nodiscard]] MaybeDate turnedSeason(int i) const;
    [[nodiscard]] MaybeDate partOfMonth(int i) const;
    [[nodiscard]] bool isAhead(int i) const;
    [[nodiscard]] ScannedDate onWeekday(ScannedDate date, int wanted) const;
    [[nodiscard]] ScannedDate withWeekday(ScannedDate date) const;

    const Tokens &m_tokens;
    DateParts m_parts;
    AbsoluteDates m_absolute;
    RelativeDates m_relative;
};

/// Dates of languages other than English; see calendar.toml.
[[nodiscard]] std::vector<domain::DateFact> findForeignDates(QStringView text, const DateContext &context,
                                                             const lexicon::Calendar &calendar);

} // namespace counterpart::analysis
