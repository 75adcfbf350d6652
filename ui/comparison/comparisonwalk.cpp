// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/comparisonwalk.h"

#include "ui/comparison/comparisonstate.h"

#include <algorithm>

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

/// What a person can decide about: a link, a lone passage, or one side's silence about a topic.
struct Item
{
    int link = -1;
    int topic = -1;
    Column column = Column::A;
    int sentence = -1;
    bool isOpen = true;
};

/// Links, the least sure first; lone passages in reading order, A's before B's; silences.
std::vector<Item> decidables(const ComparisonState &state)
{
    const std::vector<LinkRow> &links = state.view().links;
    std::vector<Item> items;
    for (int i = 0; i < int(links.size()); ++i) {
        const LinkRow &link = links[size_t(i)];
        items.push_back({.link = i, .isOpen = link.status == LinkStatus::Proposed && !link.byHand});
    }
    std::ranges::stable_sort(items, {},
                             [&](const Item &item) { return links[size_t(item.link)].fact.score; });
    for (const Column column : {Column::A, Column::B}) {
        for (int i = 0; i < int(state.document(column).facts.sentences.size()); ++i) {
            if (state.isJudged(column, i))
                items.push_back({.column = column, .sentence = i, .isOpen = !state.judgement(column, i)});
        }
    }
    for (const Silence &silence : state.silences()) {
        const bool isOpen =
            silence.status == LinkStatus::Proposed &&
            !state.judgements().settle(state.view(), state.view().topics[size_t(silence.topic)]);
        items.push_back({.topic = silence.topic, .isOpen = isOpen});
    }
    return items;
}

bool isCurrent(const ComparisonState &state, const Item &item)
{
    if (item.link >= 0)
        return item.link == state.currentLink();
    if (item.topic >= 0)
        return item.topic == state.currentTopic();
    return state.currentAlone() == std::pair(item.column, item.sentence);
}

void choose(ComparisonState &state, const Item &item)
{
    if (item.link >= 0)
        state.chooseLink(item.link);
    else if (item.topic >= 0)
        state.chooseSilence(item.topic);
    else
        state.chooseAlone(item.column, item.sentence);
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

std::optional<std::pair<int, int>> placeAmongDifferences(const ComparisonState &state)
{
    if (state.isEmpty())
        return std::nullopt;
    const std::vector<Stop> stops = differences(state);
    const int at = currentStop(state, stops);
    return at < 0 ? std::nullopt : std::optional(std::pair(at + 1, int(stops.size())));
}

bool goToUndecided(ComparisonState &state, int step, Round round)
{
    const std::vector<Item> items = decidables(state);
    const int count = int(items.size());
    const auto current =
        std::ranges::find_if(items, [&state](const Item &item) { return isCurrent(state, item); });
    const int from = current != items.end() ? int(current - items.begin()) : step > 0 ? -1 : count;
    for (int i = 1; i <= count; ++i) {
        const int at = from + i * step;
        if (round == Round::No && (at < 0 || at >= count))
            return false;
        const Item &item = items[size_t((at % count + count) % count)];
        if (item.isOpen) {
            choose(state, item);
            return true;
        }
    }
    return false;
}

bool hasDifferences(const ComparisonState &state)
{
    return !state.isEmpty() && !differences(state).empty();
}

bool hasUndecided(const ComparisonState &state)
{
    return state.decided().done < state.decided().all;
}

bool goToFirstUndecided(ComparisonState &state)
{
    const std::vector<Item> items = decidables(state);
    const auto open = std::ranges::find(items, true, &Item::isOpen);
    if (open == items.end())
        return false;
    choose(state, *open);
    return true;
}

Decided countDecided(const ComparisonState &state)
{
    const std::vector<Item> items = decidables(state);
    return {int(std::ranges::count(items, false, &Item::isOpen)), int(items.size())};
}

} // namespace counterpart::comparison
