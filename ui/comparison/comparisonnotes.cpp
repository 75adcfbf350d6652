// SPDX-License-Identifier: GPL-3.0-or-later
// Notes on what is chosen, and what is chosen when an act is taken back or done again.
#include "core/workspace/annotations/annotations.h"
#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/facade/workspace.h"
#include "ui/comparison/accountlist.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/comparison/ledgerview.h"
#include "ui/comparison/linkpanel.h"
#include "ui/comparison/thirdaccount.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace counterpart::comparison {

using namespace domain;
using Kind = NoteTarget::Kind;

void ComparisonPane::writeNote()
{
    if (!m_workspace || m_workspace->isReadOnly()) {
        Q_EMIT idle(tr("This store cannot be changed now."));
        return;
    }
    if (!noteTarget(*m_active).isValid()) {
        Q_EMIT idle(tr("Choose a passage to write a note on it."));
        return;
    }
    Q_EMIT panelNeeded();
    m_linkPanel->editNote();
}

void ComparisonPane::keepNote()
{
    if (m_linkPanel)
        m_linkPanel->saveNote();
}

/// The keyboard goes back to the passage.
void ComparisonPane::leaveNote()
{
    if (m_active == m_state.get() && m_active->currentSilence())
        m_ledger->setFocus();
    else
        listOf(*m_active, m_active->currentColumn()).setFocus();
}

QList<ComparisonState *> ComparisonPane::states() const
{
    return {m_state.get(), &m_thirdLeft->state(), &m_thirdRight->state()};
}

void ComparisonPane::setNote(const NoteTarget &target, const QString &note)
{
    const bool isGone = note.trimmed().isEmpty();
    Act made =
        isGone ? act(tr("Note deleted"), tr("delete note")) : act(tr("Note kept"), tr("write note"));
    made.target = target;
    switch (target.kind) {
    case Kind::None:
        break;
    case Kind::Link:
        change(target.link, {.note = note}, made);
        break;
    case Kind::Silence:
        noteSilence(made, note);
        break;
    case Kind::Passage:
        push(made, [target, note, author = m_author](workspace::Workspace &store) {
            return store.annotations().setNote(target.document, target.range, note, author);
        });
        break;
    }
}

void ComparisonPane::noteSilence(const Act &act, const QString &note)
{
    const NoteTarget &target = act.target;
    for (const ComparisonState *state : states()) {
        if (state->isEmpty() ||
            state->document(target.silentA ? Column::A : Column::B).row.id != target.document)
            continue;
        push(act, [view = std::make_shared<const ComparisonView>(state->view()), target, note,
                   author = m_author](workspace::Workspace &store) {
            return store.comparisons().setOmissionNote(*view, target.topic, target.silentA, note, author);
        });
        return;
    }
}

/// The panel shows what the act concerned; nothing moves while another view is looked at.
void ComparisonPane::follow(const Act &act, bool applied)
{
    if (!isVisible())
        return;
    m_wanted.reset();
    for (ComparisonState *state : states()) {
        if (act.meeting != m_meeting || state->isEmpty() || state->view().a.row.id != act.a ||
            state->view().b.row.id != act.b)
            continue;
        if (!choose(*state, act, applied))
            m_wanted = act;
        return;
    }
    showAccounts(act.meeting, act.a, act.b);
    m_wanted = act;
}

/// False for a link that is not on the screen yet.
bool ComparisonPane::choose(ComparisonState &state, const Act &act, bool applied)
{
    const QScopedValueRollback taking(m_isTaking, true);
    const NoteTarget &target = act.target;
    setActive(state);
    if (noteTarget(state) == target)
        return true;
    if (target.kind == Kind::Link) {
        const auto &links = state.view().links;
        const auto link = std::ranges::find(links, target.link, &LinkRow::id);
        if (link != links.end())
            state.chooseLink(int(link - links.begin()));
        else if (!applied)
            state.choosePlace(act.sentences.first, act.sentences.second);
        return link != links.end() || !applied;
    }
    if (target.kind == Kind::Silence) {
        const auto topic = std::ranges::find(state.view().topics, target.topic, &TopicRow::name);
        if (topic != state.view().topics.end())
            state.chooseSilence(int(topic - state.view().topics.begin()));
        return true;
    }
    const Column column = target.document == state.view().a.row.id ? Column::A : Column::B;
    const auto &sentences = state.document(column).facts.sentences;
    const auto sentence = std::ranges::find(sentences, target.range, &Sentence::range);
    if (sentence != sentences.end())
        state.chooseSentence(column, int(sentence - sentences.begin()));
    return true;
}

void ComparisonPane::chooseWanted()
{
    if (!m_wanted)
        return;
    const Act act = *std::exchange(m_wanted, std::nullopt);
    for (ComparisonState *state : states()) {
        if (!state->isEmpty() && state->view().a.row.id == act.a && state->view().b.row.id == act.b)
            static_cast<void>(choose(*state, act, true));
    }
}

} // namespace counterpart::comparison
