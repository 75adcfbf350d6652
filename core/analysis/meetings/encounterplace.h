// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

#include <QStringView>

namespace counterpart::analysis {

class AnalysedText;

/// Where people met, as the text tells: towns before venues before countries; seas and regions are no places
/// to meet. Empty if it does not say.
class EncounterPlace
{
public:
    EncounterPlace(const AnalysedText &text, const domain::DocumentFacts &facts)
        : m_text(text), m_facts(facts)
    {
    }

    /// Told in the sentence at \p index, or at the head of the text before the first.
    [[nodiscard]] QString near(size_t index) const;
    /// A town or venue of the letterhead, in the 400 characters before \p end.
    [[nodiscard]] QString before(qsizetype end) const;

private:
    [[nodiscard]] int rank(const domain::EntityFact &place) const;
    [[nodiscard]] bool follows(text::Range mention, std::initializer_list<QStringView> words) const;
    [[nodiscard]] QString in(text::Range sentence) const;

    const AnalysedText &m_text;
    const domain::DocumentFacts &m_facts;
};

} // namespace counterpart::analysis
