// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/placekeeper.h"

#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/facade/workspace.h"

#include <algorithm>

namespace counterpart::comparison {

using namespace domain;

namespace {

constexpr int PlacePauseMs = 800;

/// The sentence at an offset; the last before it where it is between two; -1 for none.
int sentenceAt(const DocumentView &document, qsizetype offset)
{
    const auto &sentences = document.facts.sentences;
    const auto after =
        std::ranges::upper_bound(sentences, offset, {}, [](const Sentence &s) { return s.range.begin; });
    return after == sentences.begin() ? -1 : int(after - sentences.begin()) - 1;
}

} // namespace

PlaceKeeper::PlaceKeeper(ComparisonState &state) : m_state(state)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PlacePauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PlaceKeeper::keep);
}

void PlaceKeeper::goTo(std::pair<qsizetype, qsizetype> place)
{
    const int a = sentenceAt(m_state.view().a, place.first);
    const int b = sentenceAt(m_state.view().b, place.second);
    m_state.choosePlace(a, b);
    // What is kept of a column in which nothing was chosen is its beginning.
    if (m_state.currentLink() < 0 && (place.first == 0) != (place.second == 0))
        m_state.choosePlace(place.first == 0 ? -1 : a, place.second == 0 ? -1 : b);
}

std::pair<qsizetype, qsizetype> PlaceKeeper::place() const
{
    if (m_state.isEmpty())
        return {};
    const auto offset = [this](Column column) -> qsizetype {
        const int sentence = m_state.currentSentence(column);
        const auto &sentences = m_state.document(column).facts.sentences;
        return sentence < 0 || size_t(sentence) >= sentences.size() ? 0
                                                                    : sentences[size_t(sentence)].range.begin;
    };
    return {offset(Column::A), offset(Column::B)};
}

void PlaceKeeper::keep()
{
    m_pause.stop();
    if (!m_workspace || m_workspace->isReadOnly() || m_state.isEmpty())
        return;
    const auto [a, b] = place();
    // A place that cannot be kept now, since another program writes, is kept the next time.
    const auto kept = m_workspace->comparisons().setPlace(m_state.view(), a, b);
    Q_UNUSED(kept)
}

} // namespace counterpart::comparison
