// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figures/dateparts.h"
#include "core/lexicon/units.h"

namespace counterpart::analysis {

/// Reads dates that are told from the reference: "yesterday", "next year", "five years ago", "within 90 days".
/// Nothing where there is no reference. The parts must outlive it.
class RelativeDates
{
public:
    RelativeDates(const DateParts &parts, const lexicon::Units &units)
        : m_parts(parts), m_tokens(parts.tokens()), m_units(units)
    {
    }
    /// The one that begins at token \p i.
    [[nodiscard]] MaybeDate at(int i) const;
    /// "next year", "earlier this week", "last November".
    [[nodiscard]] MaybeDate period(int i) const;
    /// The one of "year", "month", "decade" at \p i that the reference lies in.
    [[nodiscard]] MaybeDate unit(int i) const;
    [[nodiscard]] int count(int i) const; ///< a small number in digits or words, "a" is 1; 0 if none

private:
    [[nodiscard]] MaybeDate day(int i) const;
    [[nodiscard]] bool isIdle(int i) const;
    [[nodiscard]] MaybeDate dayOfMonth(int i) const;
    [[nodiscard]] MaybeDate ago(int i) const;
    [[nodiscard]] MaybeDate ahead(int i) const;
    [[nodiscard]] domain::PartialDate turned(QStringView unit, int shift) const;

    const DateParts &m_parts;
    const Tokens &m_tokens;
    const lexicon::Units &m_units;
};

} // namespace counterpart::analysis
