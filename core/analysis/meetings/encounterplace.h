// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

#include <QStringView>

namespace counterpart::lexicon {
class Lexicon;
}

namespace counterpart::analysis {

/// Where people met, as the text tells: towns before venues before countries; seas and regions are no places
/// to meet. Empty if it does not say.
class EncounterPlace
{
public:
    EncounterPlace(QStringView text, const domain::DocumentFacts &facts, const lexicon::Lexicon &lexicon)
        : m_text(text), m_facts(facts), m_lexicon(lexicon)
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

    QStringView m_text;
    const domain::DocumentFacts &m_facts;
    const lexicon::Lexicon &m_lexicon;
};

} // namespace counterpart::analysis
