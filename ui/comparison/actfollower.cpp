// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/actfollower.h"

#include "ui/comparison/comparisoncolumns.h"

#include <algorithm>

namespace counterpart::comparison {

using namespace domain;
using Kind = NoteTarget::Kind;

ActFollower::ActFollower(ComparisonColumns &columns, const QWidget &pane) : m_columns(columns), m_pane(pane)
{
}

void ActFollower::giveUp()
{
    if (!m_isHeld)
        m_wanted.reset();
}

bool ActFollower::isAwaited(std::pair<int, int> sentences) const
{
    return m_wanted && m_wanted->isNew && m_wanted->sentences == sentences;
}

/// The panel shows what the act concerned; nothing moves while another view is looked at.
void ActFollower::follow(const ReviewAct &act, bool applied)
{
    if (!m_pane.isVisible())
        return;
    m_wanted.reset();
    for (ComparisonState *state : m_columns.states()) {
        if (act.meeting != m_meeting || state->isEmpty() || state->view().a.row.id != act.a ||
            state->view().b.row.id != act.b)
            continue;
        if (!choose(*state, act, applied))
            m_wanted = act;
        return;
    }
    Q_EMIT accountsAsked(act.meeting, act.a, act.b);
    m_wanted = act;
}

/// False for a link that is not on the screen yet.
bool ActFollower::choose(ComparisonState &state, const ReviewAct &act, bool applied)
{
    const auto held = hold();
    const NoteTarget &target = act.target;
    m_columns.setActive(state);
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
    if (const auto at = passageOf(state, target))
        state.goToSentence(at->first, at->second);
    return true;
}

void ActFollower::chooseWanted()
{
    if (!m_wanted)
        return;
    const ReviewAct act = *std::exchange(m_wanted, std::nullopt);
    for (ComparisonState *state : m_columns.states()) {
        if (!state->isEmpty() && state->view().a.row.id == act.a && state->view().b.row.id == act.b)
            static_cast<void>(choose(*state, act, true));
    }
}

} // namespace counterpart::comparison
