// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figures/dateparts.h"
#include "core/lexicon/units.h"

namespace counterpart::analysis {

/// Reads dates that are written out: "12 November 2022", "5/13/2022", "August 2-6", "2024-2027". The parts must
/// outlive it.
class AbsoluteDates
{
public:
    AbsoluteDates(const DateParts &parts, const lexicon::Units &units)
        : m_parts(parts), m_tokens(parts.tokens()), m_units(units)
    {
    }
    /// The longest one that begins at token \p i.
    [[nodiscard]] MaybeDate at(int i) const;
    /// A month without its year, the nearest one.
    [[nodiscard]] MaybeDate bareMonth(int i) const;

private:
    [[nodiscard]] MaybeDate isoDate(int i) const;
    [[nodiscard]] MaybeDate slashDate(int i) const;
    [[nodiscard]] MaybeDate dottedDay(int i) const;
    [[nodiscard]] MaybeDate dottedDate(int i) const;
    [[nodiscard]] MaybeDate dayMonth(int i) const;
    [[nodiscard]] MaybeDate monthDay(int i) const;
    [[nodiscard]] MaybeDate monthOnly(int i) const;
    [[nodiscard]] MaybeDate monthSpan(int i) const;
    [[nodiscard]] MaybeDate listedDay(int i) const;
    [[nodiscard]] MaybeDate namedYear(int i) const;
    [[nodiscard]] MaybeDate fiscalYear(int i) const;
    [[nodiscard]] MaybeDate daysOf(const DateParts::Days &days, int month, int year, int last) const;
    [[nodiscard]] std::optional<DateParts::Days> daysBehind(int i) const;
    [[nodiscard]] bool isWish(int i, int last) const;
    [[nodiscard]] MaybeDate years(int i) const;
    [[nodiscard]] MaybeDate yearSpan(int i) const;
    [[nodiscard]] bool yearFits(int i) const;
    [[nodiscard]] bool isCounted(int i) const;
    [[nodiscard]] bool isNumbered(int i) const;

    const DateParts &m_parts;
    const Tokens &m_tokens;
    const lexicon::Units &m_units;
};

} // namespace counterpart::analysis
