// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/standings.h"

#include <algorithm>

namespace counterpart::comparison {

using namespace domain;

Standing standingOf(LinkRelation relation)
{
    switch (relation) {
    case LinkRelation::Same:
        return Standing::Same;
    case LinkRelation::Partial:
        return Standing::Partial;
    case LinkRelation::Conflict:
        return Standing::Conflict;
    }
    return Standing::Partial;
}

const std::vector<int> &sentencesOf(const LinkFact &link, Column column)
{
    return column == Column::A ? link.a : link.b;
}

Standings::Standings(const ComparisonView &view)
    : m_alone(view.isJudged() ? Standing::OnlyHere : Standing::NotJudged)
{
    indexLinks(view, Column::A);
    indexLinks(view, Column::B);
    findSilences(view);
}

void Standings::indexLinks(const ComparisonView &view, Column column)
{
    const size_t count = (column == Column::A ? view.a : view.b).facts.sentences.size();
    auto &links = m_links[size_t(column)];
    auto &standings = m_standings[size_t(column)];
    links.assign(count, {});
    standings.assign(count, m_alone);
    for (const int sentence : column == Column::A ? view.outsideA : view.outsideB)
        standings[size_t(sentence)] = Standing::Outside;
    for (int i = 0; i < int(view.links.size()); ++i) {
        const LinkRow &link = view.links[size_t(i)];
        if (link.status == LinkStatus::Rejected)
            continue;
        for (const int sentence : sentencesOf(link.fact, column)) {
            if (sentence < 0 || size_t(sentence) >= count)
                continue;
            links[size_t(sentence)].push_back(i);
            Standing &standing = standings[size_t(sentence)];
            standing = std::max(standing, standingOf(link.fact.relation));
        }
    }
}

void Standings::findSilences(const ComparisonView &view)
{
    for (int i = 0; i < int(view.topics.size()); ++i) {
        const TopicRow &topic = view.topics[size_t(i)];
        if (topic.a.empty() == topic.b.empty())
            continue;
        const bool ofA = topic.a.empty();
        const auto decided = std::ranges::find_if(view.omissions, [&](const OmissionRow &row) {
            return row.topic == topic.name && row.silentA == ofA;
        });
        if (decided != view.omissions.end())
            m_silences.push_back({i, ofA, decided->status});
        else if (view.silentA(topic))
            m_silences.push_back({i, ofA, LinkStatus::Proposed});
    }
}

const Silence *Standings::silence(int topic) const
{
    const auto at = std::ranges::find(m_silences, topic, &Silence::topic);
    return at == m_silences.end() ? nullptr : &*at;
}

const std::vector<int> &Standings::linksOf(Column column, int sentence) const
{
    static const std::vector<int> none;
    const auto &links = m_links[size_t(column)];
    return sentence < 0 || size_t(sentence) >= links.size() ? none : links[size_t(sentence)];
}

Standing Standings::of(Column column, int sentence) const
{
    const auto &standings = m_standings[size_t(column)];
    return sentence < 0 || size_t(sentence) >= standings.size() ? m_alone : standings[size_t(sentence)];
}

} // namespace counterpart::comparison
