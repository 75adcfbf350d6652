// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/comparisonwalk.h"

#include "ui/comparison/comparisonstate.h"

#include <algorithm>
#include <numeric>

namespace counterpart::comparison {

using namespace domain;

namespace {

/// Where the walk of differences stops.
struct Stop
{
    int link = -1;
    Column column = Column::A;
    int sentence = -1;
};

std::vector<Stop> differences(const ComparisonState &state)
{
    const auto count = [&state](Column column) { return int(state.document(column).facts.sentences.size()); };
    std::vector<Stop> stops;
    for (int i = 0; i < count(Column::A); ++i) {
        if (state.isFolded(Column::A, i))
            continue;
        const std::vector<int> &links = state.linksOf(Column::A, i);
        if (links.empty() && state.standing(Column::A, i) == Standing::OnlyHere)
            stops.push_back({-1, Column::A, i});
        for (const int link : links) {
            const LinkFact &fact = state.view().links[size_t(link)].fact;
            const bool differs = fact.relation != LinkRelation::Same || !fact.terms.empty();
            if (differs && state.isShown(link) && fact.a.front() == i)
                stops.push_back({link, Column::A, i});
        }
    }
    for (int i = 0; i < count(Column::B); ++i) {
        if (state.standing(Column::B, i) == Standing::OnlyHere && !state.isFolded(Column::B, i))
            stops.push_back({-1, Column::B, i});
    }
    return stops;
}

int currentStop(const ComparisonState &state, const std::vector<Stop> &stops)
{
    const int current = state.currentLink();
    const auto at = std::ranges::find_if(stops, [&](const Stop &stop) {
        return stop.link >= 0 ? stop.link == current
                              : current < 0 && stop.sentence == state.currentSentence(stop.column);
    });
    return at == stops.end() ? -1 : int(at - stops.begin());
}

bool isOpen(const LinkRow &link)
{
    return link.status == LinkStatus::Proposed && !link.byHand;
}

bool isOpen(const Silence &silence)
{
    return silence.status == LinkStatus::Proposed;
}

/// Indexes of links, the least sure first.
std::vector<int> byDoubt(const std::vector<LinkRow> &links)
{
    std::vector<int> order(links.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&links](int link) { return links[size_t(link)].fact.score; });
    return order;
}

} // namespace

void goToDifference(ComparisonState &state, int step)
{
    const std::vector<Stop> stops = differences(state);
    if (stops.empty())
        return;
    const int count = int(stops.size());
    const int at = currentStop(state, stops);
    const int next = at < 0 ? (step > 0 ? 0 : count - 1) : (at + step + count) % count;
    const Stop &stop = stops[size_t(next)];
    if (stop.link >= 0)
        state.chooseLink(stop.link);
    else
        state.chooseAlone(stop.column, stop.sentence);
}

bool goToUndecided(ComparisonState &state)
{
    const std::vector<LinkRow> &links = state.view().links;
    const std::vector<int> order = byDoubt(links);
    const std::vector<Silence> &silences = state.silences();
    const int count = decidable(state);
    const Silence *current = state.currentSilence();
    const auto linkAt = std::ranges::find(order, state.currentLink());
    const int from = current                 ? int(links.size()) + int(current - silences.data())
                     : linkAt != order.end() ? int(linkAt - order.begin())
                                             : -1;
    for (int i = 1; i <= count; ++i) {
        const size_t at = size_t((from + i) % count);
        if (at < links.size() && isOpen(links[size_t(order[at])])) {
            state.chooseLink(order[at]);
            return true;
        }
        if (at >= links.size() && isOpen(silences[at - links.size()])) {
            state.chooseSilence(silences[at - links.size()].topic);
            return true;
        }
    }
    return false;
}

int decided(const ComparisonState &state)
{
    const auto isDecided = [](const auto &what) { return !isOpen(what); };
    return int(std::ranges::count_if(state.view().links, isDecided) +
               std::ranges::count_if(state.silences(), isDecided));
}

int decidable(const ComparisonState &state)
{
    return int(state.view().links.size() + state.silences().size());
}

} // namespace counterpart::comparison
