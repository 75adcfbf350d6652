// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen in the comparison, for those who make something of it.
#include "ui/comparison/accountlist.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/comparison/thirdaccount.h"

namespace counterpart::comparison {

models::Passage ComparisonPane::chosenPassage() const
{
    if (!m_state || m_active->isEmpty())
        return {};
    const auto passageIn = [this](Column column) {
        const int sentence = m_active->currentSentence(column);
        const domain::DocumentView &document = m_active->document(column);
        if (sentence < 0 || size_t(sentence) >= document.facts.sentences.size())
            return models::Passage();
        return models::passageOf(document.row.id, document.text,
                                 document.facts.sentences[size_t(sentence)].range);
    };
    // Where the focus is elsewhere, in the panel, the passage that was chosen last is meant.
    const bool second =
        listOf(*m_active, Column::B).hasFocus() ||
        (!listOf(*m_active, Column::A).hasFocus() && m_active->currentColumn() == Column::B);
    const models::Passage passage = passageIn(second ? Column::B : Column::A);
    return passage.isValid() ? passage : passageIn(second ? Column::A : Column::B);
}

} // namespace counterpart::comparison
