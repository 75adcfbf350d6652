// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/comparisonstate.h"

#include "core/domain/accounts.h"
#include "core/domain/depth.h"
#include "core/workspace/comparisons/comparisons.h"
#include "ui/models/wording.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;
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

void ComparisonState::setView(ComparisonView view, std::vector<AnnotationRow> notes)
{
    const LinkId chosen = currentLinkRow() ? currentLinkRow()->id : LinkId();
    const QString topic = currentSilence() ? m_view.topics[size_t(m_topic)].name : QString();
    const std::array<int, 2> sentences = m_sentence;
    const bool sameTexts = !m_empty && m_view.a.row.id == view.a.row.id && m_view.b.row.id == view.b.row.id &&
                           m_view.a.row.revision == view.a.row.revision &&
                           m_view.b.row.revision == view.b.row.revision;
    m_view = std::move(view);
    m_notes = std::move(notes);
    m_empty = false;
    if (!std::ranges::contains(m_view.topics, m_filter.topic, &TopicRow::name))
        m_filter.topic.clear();
    m_filter.standings.erase(m_view.isJudged() ? Standing::NotJudged : Standing::OnlyHere);
    indexLinks();
    findSubjects();
    const auto kept = std::ranges::find(m_view.links, chosen, &LinkRow::id);
    m_link = chosen.isValid() && kept != m_view.links.end() ? int(kept - m_view.links.begin()) : -1;
    m_sentence = sameTexts ? sentences : std::array<int, 2>{-1, -1};
    if (!sameTexts)
        m_own = {false, false};
    const auto silent = std::ranges::find(m_view.topics, topic, &TopicRow::name);
    m_topic = !topic.isEmpty() && silent != m_view.topics.end() ? int(silent - m_view.topics.begin()) : -1;
    Q_EMIT viewChanged();
    Q_EMIT choiceChanged();
}

void ComparisonState::clear()
{
    m_view = {};
    m_notes.clear();
    m_empty = true;
    m_filter = {};
    m_link = -1;
    m_topic = -1;
    m_sentence = {-1, -1};
    m_own = {false, false};
    indexLinks();
    findSubjects();
    Q_EMIT viewChanged();
    Q_EMIT choiceChanged();
}

void ComparisonState::setSubjects(const QList<EntityId> &entities, const QStringList &topics)
{
    if (entities == m_entities && topics == m_topics)
        return;
    m_entities = entities;
    m_topics = topics;
    findSubjects();
    Q_EMIT subjectsChanged();
}

void ComparisonState::findSubjects()
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

bool ComparisonState::speaksOfSubjects(Column column, int sentence) const
{
    const std::vector<bool> &fits = m_fits[size_t(column)];
    return fits.empty() || (size_t(sentence) < fits.size() && fits[size_t(sentence)]);
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

QString ComparisonState::notJudged(Column column) const
{
    if (m_view.isJudged())
        return {};
    if (const QString own = notAnalysedText(document(column).row); !own.isEmpty())
        return own;
    return gap();
}

QString ComparisonState::gap() const
{
    QStringList accounts;
    for (const Column column : {Column::A, Column::B}) {
        const DocumentRow &row = document(column).row;
        if (const QString text = notAnalysedText(row); !text.isEmpty())
            accounts.append(u"%1 %2"_s.arg(models::sideName(voiceOf(row)), text));
    }
    return accounts.join(u", "_s);
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
    findSilences();
    fold();
}

void ComparisonState::findSilences()
{
    m_silences.clear();
    for (int i = 0; i < int(m_view.topics.size()); ++i) {
        const TopicRow &topic = m_view.topics[size_t(i)];
        if (topic.a.empty() == topic.b.empty())
            continue;
        const bool ofA = topic.a.empty();
        const auto decided = std::ranges::find_if(m_view.omissions, [&](const OmissionRow &row) {
            return row.topic == topic.name && row.silentA == ofA;
        });
        if (decided != m_view.omissions.end())
            m_silences.push_back({i, ofA, decided->status});
        else if (m_view.silentA(topic))
            m_silences.push_back({i, ofA, LinkStatus::Proposed});
    }
}

const Silence *ComparisonState::silence(int topic) const
{
    const auto at = std::ranges::find(m_silences, topic, &Silence::topic);
    return at == m_silences.end() ? nullptr : &*at;
}

void ComparisonState::setFilter(const PassageFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    fold();
    Q_EMIT filterChanged();
}

bool ComparisonState::isFolded(Column column, int sentence) const
{
    const auto &folded = m_folded[size_t(column)];
    return sentence >= 0 && size_t(sentence) < folded.size() && folded[size_t(sentence)];
}

bool ComparisonState::passes(const LinkRow &link) const
{
    const bool isRejected = link.status == LinkStatus::Rejected;
    if (isRejected && !m_filter.statuses.contains(LinkStatus::Rejected))
        return false;
    if (!m_filter.statuses.empty() && !m_filter.statuses.contains(link.status))
        return false;
    if (!m_filter.standings.empty() && !m_filter.standings.contains(standingOf(link.fact.relation)))
        return false;
    if (m_filter.topic.isEmpty())
        return true;
    const auto topic = std::ranges::find(m_view.topics, m_filter.topic, &TopicRow::name);
    const auto treats = [](const std::vector<int> &sentences, const std::vector<int> &of) {
        return std::ranges::any_of(sentences, [&of](int s) { return std::ranges::contains(of, s); });
    };
    return topic != m_view.topics.end() && (treats(link.fact.a, topic->a) || treats(link.fact.b, topic->b));
}

bool ComparisonState::passesAlone(Column column, int sentence) const
{
    if (!m_filter.standings.empty() && !m_filter.standings.contains(aloneStanding()))
        return false;
    const auto treats = [&](const TopicRow &topic) {
        return std::ranges::contains(column == Column::A ? topic.a : topic.b, sentence);
    };
    if (!m_filter.topic.isEmpty()) {
        const auto topic = std::ranges::find(m_view.topics, m_filter.topic, &TopicRow::name);
        if (topic == m_view.topics.end() || !treats(*topic))
            return false;
    }
    return m_filter.statuses.empty() || std::ranges::any_of(m_silences, [&](const Silence &silence) {
               return m_filter.statuses.contains(silence.status) &&
                      treats(m_view.topics[size_t(silence.topic)]);
           });
}

void ComparisonState::fold()
{
    m_shown.assign(m_view.links.size(), false);
    for (const Column column : {Column::A, Column::B}) {
        auto &folded = m_folded[size_t(column)];
        folded.assign(m_links[size_t(column)].size(), !m_filter.isEmpty());
        for (int i = 0; i < int(folded.size()); ++i) {
            if (m_links[size_t(column)][size_t(i)].empty() && passesAlone(column, i))
                folded[size_t(i)] = false;
        }
    }
    for (int i = 0; i < int(m_view.links.size()); ++i) {
        const LinkRow &link = m_view.links[size_t(i)];
        m_shown[size_t(i)] = passes(link);
        for (const Column column : {Column::A, Column::B}) {
            for (const int sentence : sentencesOf(link.fact, column)) {
                if (m_shown[size_t(i)] && size_t(sentence) < m_folded[size_t(column)].size())
                    m_folded[size_t(column)][size_t(sentence)] = false;
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
    Standing strongest = aloneStanding();
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
    m_topic = -1;
    if (const LinkRow *row = currentLinkRow()) {
        m_sentence[0] = row->fact.a.empty() ? -1 : row->fact.a.front();
        m_sentence[1] = row->fact.b.empty() ? -1 : row->fact.b.front();
        m_own = {false, false};
    }
    Q_EMIT choiceChanged();
}

void ComparisonState::setColumn(Column column)
{
    if (std::exchange(m_column, column) != column)
        Q_EMIT choiceChanged();
}

void ComparisonState::chooseSentence(Column column, int sentence, bool isOwn)
{
    const Column other = column == Column::A ? Column::B : Column::A;
    m_column = column;
    m_sentence[size_t(column)] = sentence;
    m_own[size_t(column)] = isOwn && sentence >= 0;
    m_topic = -1;
    const std::vector<int> &links = linksOf(column, sentence);
    if (!std::ranges::contains(links, m_link))
        m_link = links.empty() ? -1 : links.front();
    if (const LinkRow *row = currentLinkRow()) {
        const std::vector<int> &counterparts = sentencesOf(row->fact, other);
        if (!counterparts.empty() && !std::ranges::contains(counterparts, m_sentence[size_t(other)])) {
            m_sentence[size_t(other)] = counterparts.front();
            m_own[size_t(other)] = false;
        }
    } else if (!m_own[size_t(other)]) {
        m_sentence[size_t(other)] = -1; // nobody chose it
    }
    Q_EMIT choiceChanged();
}

void ComparisonState::choosePlace(int a, int b)
{
    const std::vector<int> &links = linksOf(Column::A, a);
    const auto both = std::ranges::find_if(
        links, [&](int link) { return std::ranges::contains(m_view.links[size_t(link)].fact.b, b); });
    m_link = both == links.end() ? -1 : *both;
    m_topic = -1;
    m_sentence = {a, b};
    m_own = {false, false};
    if (m_sentence[size_t(m_column)] < 0)
        m_column = a < 0 ? Column::B : Column::A;
    Q_EMIT choiceChanged();
}

void ComparisonState::chooseSilence(int topic)
{
    const Silence *chosen = silence(topic);
    if (!chosen)
        return;
    const TopicRow &row = m_view.topics[size_t(topic)];
    m_link = -1;
    m_topic = topic;
    m_sentence = {row.a.empty() ? -1 : row.a.front(), row.b.empty() ? -1 : row.b.front()};
    m_column = row.a.empty() ? Column::B : Column::A;
    // Of one passage it is plain which is meant; of several the first is no choice.
    m_own = {row.a.size() == 1 && row.b.empty(), row.b.size() == 1 && row.a.empty()};
    Q_EMIT choiceChanged();
}

} // namespace counterpart::comparison
