// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/passagefilter.h"

#include <algorithm>

namespace counterpart::comparison {

using namespace domain;

namespace {

/// What a filter lets through, of one comparison.
class Sieve
{
public:
    Sieve(const ComparisonView &view, const Standings &standings, const PassageFilter &filter)
        : m_view(view), m_standings(standings), m_filter(filter),
          m_topic(std::ranges::find(view.topics, filter.topic, &TopicRow::name))
    {
    }

    [[nodiscard]] bool passes(const LinkRow &link) const
    {
        if (link.status == LinkStatus::Rejected && !m_filter.statuses.contains(LinkStatus::Rejected))
            return false;
        if (!m_filter.statuses.empty() && !m_filter.statuses.contains(link.status))
            return false;
        if (!m_filter.standings.empty() && !m_filter.standings.contains(standingOf(link.fact.relation)))
            return false;
        return m_filter.topic.isEmpty() ||
               (isTopicKnown() && (treatsAny(link, Column::A) || treatsAny(link, Column::B)));
    }

    /// Of a passage without a link.
    [[nodiscard]] bool passesAlone(Column column, int sentence) const
    {
        if (!m_filter.standings.empty() && !m_filter.standings.contains(m_standings.of(column, sentence)))
            return false;
        if (!m_filter.topic.isEmpty() && !(isTopicKnown() && treats(*m_topic, column, sentence)))
            return false;
        return m_filter.statuses.empty() ||
               std::ranges::any_of(m_standings.silences(), [&](const Silence &silence) {
                   return m_filter.statuses.contains(silence.status) &&
                          treats(m_view.topics[size_t(silence.topic)], column, sentence);
               });
    }

private:
    [[nodiscard]] bool isTopicKnown() const { return m_topic != m_view.topics.end(); }

    [[nodiscard]] static bool treats(const TopicRow &topic, Column column, int sentence)
    {
        return std::ranges::contains(column == Column::A ? topic.a : topic.b, sentence);
    }

    [[nodiscard]] bool treatsAny(const LinkRow &link, Column column) const
    {
        return std::ranges::any_of(sentencesOf(link.fact, column),
                                   [&](int sentence) { return treats(*m_topic, column, sentence); });
    }

    const ComparisonView &m_view;
    const Standings &m_standings;
    const PassageFilter &m_filter;
    std::vector<TopicRow>::const_iterator m_topic;
};

} // namespace

Folding::Folding(const ComparisonView &view, const Standings &standings, const PassageFilter &filter)
{
    const Sieve sieve(view, standings, filter);
    for (const Column column : {Column::A, Column::B}) {
        auto &folded = m_folded[size_t(column)];
        folded.assign(size_t(standings.count(column)), !filter.isEmpty());
        for (int i = 0; i < int(folded.size()); ++i) {
            if (standings.linksOf(column, i).empty() && sieve.passesAlone(column, i))
                folded[size_t(i)] = false;
        }
    }
    for (const LinkRow &link : view.links) {
        m_shown.push_back(sieve.passes(link));
        if (!m_shown.back())
            continue;
        for (const Column column : {Column::A, Column::B}) {
            for (const int sentence : sentencesOf(link.fact, column)) {
                if (size_t(sentence) < m_folded[size_t(column)].size())
                    m_folded[size_t(column)][size_t(sentence)] = false;
            }
        }
    }
}

bool Folding::isFolded(Column column, int sentence) const
{
    const auto &folded = m_folded[size_t(column)];
    return sentence >= 0 && size_t(sentence) < folded.size() && folded[size_t(sentence)];
}

} // namespace counterpart::comparison
