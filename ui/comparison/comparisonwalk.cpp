// SPDX-License-Identifier: GPL-3.0-or-later
// The walks of ComparisonState: from difference to difference, and to what is undecided.
#include "ui/comparison/comparisonstate.h"

#include <algorithm>
#include <numeric>

namespace counterpart::comparison {

using namespace domain;

std::vector<ComparisonState::Stop> ComparisonState::differences() const
{
    std::vector<Stop> stops;
    for (int i = 0; i < int(m_links[0].size()); ++i) {
        if (isFolded(Column::A, i))
            continue;
        if (m_links[0][size_t(i)].empty() && m_view.isJudged())
            stops.push_back({-1, Column::A, i});
        for (const int link : m_links[0][size_t(i)]) {
            const LinkFact &fact = m_view.links[size_t(link)].fact;
            const bool differs = fact.relation != LinkRelation::Same || !fact.terms.empty();
            if (differs && isShown(link) && fact.a.front() == i)
                stops.push_back({link, Column::A, i});
        }
    }
    for (int i = 0; m_view.isJudged() && i < int(m_links[1].size()); ++i) {
        if (m_links[1][size_t(i)].empty() && !isFolded(Column::B, i))
            stops.push_back({-1, Column::B, i});
    }
    return stops;
}

int ComparisonState::currentStop(const std::vector<Stop> &stops) const
{
    const auto at = std::ranges::find_if(stops, [this](const Stop &stop) {
        return stop.link >= 0 ? stop.link == m_link
                              : m_link < 0 && stop.sentence == m_sentence[size_t(stop.column)];
    });
    return at == stops.end() ? -1 : int(at - stops.begin());
}

void ComparisonState::goToDifference(int step)
{
    const std::vector<Stop> stops = differences();
    if (stops.empty())
        return;
    const int count = int(stops.size());
    const int at = currentStop(stops);
    const int next = at < 0 ? (step > 0 ? 0 : count - 1) : (at + step + count) % count;
    const Stop &stop = stops[size_t(next)];
    if (stop.link >= 0) {
        chooseLink(stop.link);
        return;
    }
    m_link = -1;
    m_sentence = {-1, -1};
    m_own = {false, false};
    chooseSentence(stop.column, stop.sentence);
}

bool ComparisonState::isOpen(int link) const
{
    const LinkRow &row = m_view.links[size_t(link)];
    return row.status == LinkStatus::Proposed && !row.byHand;
}

std::vector<int> ComparisonState::byDoubt() const
{
    std::vector<int> order(m_view.links.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [this](int link) { return m_view.links[size_t(link)].fact.score; });
    return order;
}

bool ComparisonState::goToUndecided()
{
    const std::vector<int> links = byDoubt();
    const int count = decidable();
    const auto silentAt = std::ranges::find(m_silences, m_topic, &Silence::topic);
    const auto linkAt = std::ranges::find(links, m_link);
    const int from = silentAt != m_silences.end() ? int(links.size()) + int(silentAt - m_silences.begin())
                     : linkAt != links.end()      ? int(linkAt - links.begin())
                                                  : -1;
    for (int i = 1; i <= count; ++i) {
        const size_t at = size_t((from + i) % count);
        if (at < links.size() && isOpen(links[at])) {
            chooseLink(links[at]);
            return true;
        }
        if (at >= links.size() && m_silences[at - links.size()].status == LinkStatus::Proposed) {
            chooseSilence(m_silences[at - links.size()].topic);
            return true;
        }
    }
    return false;
}

int ComparisonState::decided() const
{
    int count = 0;
    for (int i = 0; i < int(m_view.links.size()); ++i)
        count += isOpen(i) ? 0 : 1;
    return count + int(std::ranges::count_if(m_silences, [](const Silence &silence) {
               return silence.status != LinkStatus::Proposed;
           }));
}

} // namespace counterpart::comparison
