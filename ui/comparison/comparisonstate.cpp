// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/comparisonstate.h"

#include <algorithm>
#include <ranges>

namespace counterpart::comparison {

using namespace domain;

namespace {

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

} // namespace

void ComparisonState::setView(ComparisonView view)
{
    const LinkId chosen = currentLinkRow() ? currentLinkRow()->id : LinkId();
    const std::array<int, 2> sentences = m_sentence;
    const bool sameTexts = !m_empty && m_view.a.row.id == view.a.row.id && m_view.b.row.id == view.b.row.id;
    m_view = std::move(view);
    m_empty = false;
    indexLinks();
    applyFilter();
    const auto kept = std::ranges::find(m_view.links, chosen, &LinkRow::id);
    m_link = chosen.isValid() && kept != m_view.links.end() ? int(kept - m_view.links.begin()) : -1;
    m_sentence = sameTexts ? sentences : std::array<int, 2>{-1, -1};
    Q_EMIT viewChanged();
    Q_EMIT choiceChanged();
}

void ComparisonState::clear()
{
    m_view = {};
    m_empty = true;
    m_link = -1;
    m_sentence = {-1, -1};
    indexLinks();
    applyFilter();
    Q_EMIT viewChanged();
    Q_EMIT choiceChanged();
}

void ComparisonState::setFilter(const QList<EntityId> &entities, const QStringList &topics)
{
    if (entities == m_entities && topics == m_topics)
        return;
    m_entities = entities;
    m_topics = topics;
    applyFilter();
    Q_EMIT filterChanged();
}

void ComparisonState::applyFilter()
{
    m_fits = {};
    if (m_empty || (m_entities.isEmpty() && m_topics.isEmpty()))
        return;
    for (const Column column : {Column::A, Column::B}) {
        const DocumentView &view = document(column);
        std::vector<bool> &fits = m_fits[size_t(column)];
        fits.assign(view.facts.sentences.size(), false);
        for (size_t i = 0; i < view.entityIds.size(); ++i) {
            if (!m_entities.contains(view.entityIds[i]))
                continue;
            for (const Mention &mention : view.facts.entities[i].mentions) {
                const auto &sentences = view.facts.sentences;
                auto at = std::ranges::upper_bound(sentences, mention.range.begin, {},
                                                   [](const Sentence &s) { return s.range.end; });
                if (at != sentences.end() && at->range.overlaps(mention.range))
                    fits[size_t(at - sentences.begin())] = true;
            }
        }
        for (const TopicFact &topic : view.facts.topics) {
            if (!m_topics.contains(topic.name))
                continue;
            for (const int sentence : topic.sentences)
                fits[size_t(sentence)] = true;
        }
    }
}

bool ComparisonState::fitsFilter(Column column, int sentence) const
{
    const std::vector<bool> &fits = m_fits[size_t(column)];
    return fits.empty() || fits[size_t(sentence)];
}

const DocumentView &ComparisonState::document(Column column) const
{
    return column == Column::A ? m_view.a : m_view.b;
}

QString ComparisonState::passage(Column column, int sentence) const
{
    const DocumentView &text = document(column);
    if (sentence < 0 || size_t(sentence) >= text.facts.sentences.size())
        return {};
    return text.facts.sentences[size_t(sentence)].range.in(text.text).toString().replace(u'\n', u' ');
}

void ComparisonState::indexLinks()
{
    for (const Column column : {Column::A, Column::B}) {
        auto &byLink = m_links[size_t(column)];
        byLink.assign(document(column).facts.sentences.size(), {});
        for (int i = 0; i < int(m_view.links.size()); ++i) {
            if (!isLive(i))
                continue;
            for (const int sentence : sentencesOf(m_view.links[size_t(i)].fact, column)) {
                if (sentence >= 0 && size_t(sentence) < byLink.size())
                    byLink[size_t(sentence)].push_back(i);
            }
        }
    }
}

const std::vector<int> &ComparisonState::linksOf(Column column, int sentence) const
{
    static const std::vector<int> none;
    const auto &byLink = m_links[size_t(column)];
    return sentence < 0 || size_t(sentence) >= byLink.size() ? none : byLink[size_t(sentence)];
}

Standing ComparisonState::standing(Column column, int sentence) const
{
    Standing strongest = Standing::OnlyHere;
    for (const int link : linksOf(column, sentence))
        strongest = std::max(strongest, standingOf(m_view.links[size_t(link)].fact.relation));
    return strongest;
}

bool ComparisonState::isLive(int link) const
{
    return m_view.links[size_t(link)].status != LinkStatus::Rejected;
}

const LinkRow *ComparisonState::currentLinkRow() const
{
    return m_link < 0 || size_t(m_link) >= m_view.links.size() ? nullptr : &m_view.links[size_t(m_link)];
}

void ComparisonState::chooseLink(int link)
{
    m_link = link;
    if (const LinkRow *row = currentLinkRow()) {
        m_sentence[0] = row->fact.a.empty() ? -1 : row->fact.a.front();
        m_sentence[1] = row->fact.b.empty() ? -1 : row->fact.b.front();
    }
    Q_EMIT choiceChanged();
}

void ComparisonState::chooseSentence(Column column, int sentence)
{
    m_sentence[size_t(column)] = sentence;
    const std::vector<int> &links = linksOf(column, sentence);
    if (!std::ranges::contains(links, m_link))
        m_link = links.empty() ? -1 : links.front();
    if (const LinkRow *row = currentLinkRow()) {
        const Column other = column == Column::A ? Column::B : Column::A;
        const std::vector<int> &counterparts = sentencesOf(row->fact, other);
        if (!counterparts.empty() && !std::ranges::contains(counterparts, m_sentence[size_t(other)]))
            m_sentence[size_t(other)] = counterparts.front();
    }
    Q_EMIT choiceChanged();
}

std::vector<ComparisonState::Stop> ComparisonState::differences() const
{
    std::vector<Stop> stops;
    for (int i = 0; i < int(m_links[0].size()); ++i) {
        if (m_links[0][size_t(i)].empty())
            stops.push_back({-1, Column::A, i});
        for (const int link : m_links[0][size_t(i)]) {
            const LinkFact &fact = m_view.links[size_t(link)].fact;
            const bool differs = fact.relation != LinkRelation::Same || !fact.terms.empty();
            if (differs && fact.a.front() == i)
                stops.push_back({link, Column::A, i});
        }
    }
    for (int i = 0; i < int(m_links[1].size()); ++i) {
        if (m_links[1][size_t(i)].empty())
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
    chooseSentence(stop.column, stop.sentence);
}

bool ComparisonState::goToUndecided()
{
    const int count = decidable();
    for (int i = 1; i <= count; ++i) {
        const int link = (std::max(m_link, -1) + i) % count;
        if (m_view.links[size_t(link)].status == LinkStatus::Proposed) {
            chooseLink(link);
            return true;
        }
    }
    return false;
}

int ComparisonState::decided() const
{
    return int(std::ranges::count_if(
        m_view.links, [](const LinkRow &link) { return link.status != LinkStatus::Proposed; }));
}

} // namespace counterpart::comparison
