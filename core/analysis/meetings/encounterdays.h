// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

#include <optional>

namespace counterpart::analysis {

class AnalysedText;

/// On which day people met, as a text tells it.
class EncounterDays
{
public:
    EncounterDays(const AnalysedText &text, const AnalysedText &title, const domain::DocumentFacts &facts)
        : m_text(text), m_title(title), m_facts(facts)
    {
    }

    /// The last day of publication; nullopt if it is not known.
    [[nodiscard]] std::optional<QDate> published() const;

    /// The day that the sentence at \p telling gives, else its dateline, else a sentence on when "the meeting took
    /// place", else the title; "this week" as a span; else the day of publication.
    void tell(domain::EncounterFact &encounter, std::optional<size_t> telling) const;
    /// The latest day told up to the announcing sentence.
    void announce(domain::EncounterFact &encounter, size_t sentence) const;
    /// Lets the day of publication stand in.
    void assume(domain::EncounterFact &encounter) const;

private:
    [[nodiscard]] bool isNear(const domain::PartialDate &date) const;
    [[nodiscard]] const domain::DateFact *bestIn(text::Range range) const;
    [[nodiscard]] const domain::DateFact *toldBeside(size_t telling) const;
    [[nodiscard]] std::optional<domain::PartialDate> ofTitle() const;

    const AnalysedText &m_text;
    const AnalysedText &m_title;
    const domain::DocumentFacts &m_facts;
};

} // namespace counterpart::analysis
