// SPDX-License-Identifier: GPL-3.0-or-later
// What is decided about a comparison that is on the screen: taken link by link, with no text read again.
#include "ui/comparison/comparisonstate.h"

#include <algorithm>

namespace counterpart::comparison {

using namespace domain;

namespace {

using Sentences = std::array<std::set<int>, 2>;

void add(Sentences &to, const std::vector<int> &a, const std::vector<int> &b)
{
    to[0].insert(a.begin(), a.end());
    to[1].insert(b.begin(), b.end());
}

/// Sentences that treat a topic of which a silence is decided otherwise.
void addChanged(Sentences &to, const std::vector<Silence> &before, const std::vector<Silence> &after,
                const std::vector<TopicRow> &topics)
{
    const auto status = [](const std::vector<Silence> &silences, int topic) {
        const auto at = std::ranges::find(silences, topic, &Silence::topic);
        return at == silences.end() ? std::optional<LinkStatus>() : at->status;
    };
    for (int i = 0; i < int(topics.size()); ++i) {
        if (status(before, i) != status(after, i))
            add(to, topics[size_t(i)].a, topics[size_t(i)].b);
    }
}

} // namespace

void ComparisonState::setDecisions(const std::vector<LinkId> &links, workspace::ReviewState now)
{
    const LinkId chosen = currentLinkRow() ? currentLinkRow()->id : LinkId();
    const std::vector<Silence> silences = m_silences;
    Sentences concerned;
    std::erase_if(m_view.links, [&](LinkRow &link) {
        if (!std::ranges::binary_search(links, link.id))
            return false;
        add(concerned, link.fact.a, link.fact.b);
        const auto decided = std::ranges::find(now.links, link.id, &LinkRow::id);
        if (decided == now.links.end())
            return true;
        link.status = decided->status;
        link.fact.relation = decided->fact.relation;
        link.note = decided->note;
        link.author = decided->author;
        link.decided = decided->decided;
        return false;
    });
    m_view.omissions = std::move(now.omissions);
    m_view.findUnlinked();
    indexLinks();
    const auto kept = std::ranges::find(m_view.links, chosen, &LinkRow::id);
    m_link = chosen.isValid() && kept != m_view.links.end() ? int(kept - m_view.links.begin()) : -1;
    addChanged(concerned, silences, m_silences, m_view.topics);
    Q_EMIT decisionsChanged(concerned[0], concerned[1]);
    Q_EMIT choiceChanged();
}

void ComparisonState::setNotes(std::vector<AnnotationRow> notes)
{
    m_notes = std::move(notes);
    Q_EMIT choiceChanged();
}

} // namespace counterpart::comparison
