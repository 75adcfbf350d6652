// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/comparisonstate.h"

#include "core/domain/accounts.h"
#include "core/domain/depth.h"
#include "core/workspace/comparisons/comparisons.h"
#include "ui/comparison/comparisonwalk.h"
#include "ui/comparison/reviewdecisions.h"
#include "ui/comparison/subjectfit.h"
#include "ui/models/wording.h"

#include <algorithm>
#include <utility>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;
using namespace domain;

void ComparisonState::setView(ComparisonView view, std::vector<AnnotationRow> notes, Judgements judgements)
{
    const LinkId chosen = currentLinkRow() ? currentLinkRow()->id : LinkId();
    const QString topic = currentSilence() ? m_view.topics[size_t(m_topic)].name : QString();
    const std::array<int, 2> sentences = m_sentence;
    const bool sameTexts = !m_empty && m_view.a.row.id == view.a.row.id && m_view.b.row.id == view.b.row.id &&
                           m_view.a.row.revision == view.a.row.revision &&
                           m_view.b.row.revision == view.b.row.revision;
    m_view = std::move(view);
    m_notes = std::move(notes);
    m_judgements = std::move(judgements);
    m_empty = false;
    m_claims = !workspace::Comparisons::areSuggestions(m_view);
    if (!std::ranges::contains(m_view.topics, m_filter.topic, &TopicRow::name))
        m_filter.topic.clear();
    m_filter.standings.erase(m_view.isJudged() ? Standing::NotJudged : Standing::OnlyHere);
    findStandings();
    findSubjects();
    m_link = indexOf(chosen);
    m_sentence = sameTexts ? sentences : std::array<int, 2>{-1, -1};
    if (!sameTexts)
        m_own = {false, false};
    const auto silent = std::ranges::find(m_view.topics, topic, &TopicRow::name);
    m_topic = !topic.isEmpty() && silent != m_view.topics.end() ? int(silent - m_view.topics.begin()) : -1;
    Q_EMIT viewChanged();
    tellChoice();
}

void ComparisonState::clear()
{
    m_view = {};
    m_notes.clear();
    m_judgements = {};
    m_empty = true;
    m_filter = {};
    m_link = -1;
    m_topic = -1;
    m_sentence = {-1, -1};
    m_own = {false, false};
    findStandings();
    findSubjects();
    Q_EMIT viewChanged();
    tellChoice();
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
    for (const Column column : {Column::A, Column::B})
        m_fits[size_t(column)] = speakingOf(document(column), m_entities, m_topics);
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

void ComparisonState::findStandings()
{
    m_standings = Standings(m_view);
    m_folding = Folding(m_view, m_standings, m_filter);
    m_decided = countDecided(*this);
}

int ComparisonState::indexOf(LinkId link) const
{
    const auto at = std::ranges::find(m_view.links, link, &LinkRow::id);
    return link.isValid() && at != m_view.links.end() ? int(at - m_view.links.begin()) : -1;
}

void ComparisonState::setDecisions(const std::vector<LinkId> &links, workspace::ReviewState now)
{
    const LinkId chosen = currentLinkRow() ? currentLinkRow()->id : LinkId();
    const std::vector<Silence> before = silences();
    const Judgements judged =
        std::exchange(m_judgements, Judgements(std::exchange(now.judgements, {}), m_view));
    Sentences concerned = takeDecisions(m_view, links, std::move(now));
    findStandings();
    m_link = indexOf(chosen);
    addChanged(concerned, before, silences(), m_view.topics);
    addChanged(concerned, judged, m_judgements);
    Q_EMIT decisionsChanged(concerned[0], concerned[1]);
    tellChoice();
}

void ComparisonState::setNotes(std::vector<AnnotationRow> notes)
{
    m_notes = std::move(notes);
    tellChoice();
}

void ComparisonState::setFilter(const PassageFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_folding = Folding(m_view, m_standings, m_filter);
    Q_EMIT filterChanged();
}

bool ComparisonState::isLive(int link) const
{
    return m_view.links[size_t(link)].status != LinkStatus::Rejected;
}

bool ComparisonState::isJudged(Column column, int sentence) const
{
    return !m_empty && m_claims && sentence >= 0 && standing(column, sentence) == Standing::OnlyHere;
}

const JudgementRow *ComparisonState::judgement(Column column, int sentence) const
{
    return m_judgements.on(m_view, column == Column::A, sentence);
}

std::pair<Column, int> ComparisonState::currentAlone() const
{
    const Column first = m_awaiting ? m_awaiting->first : m_column;
    for (const Column column : {first, first == Column::A ? Column::B : Column::A}) {
        if (isLoneChoice(column))
            return {column, m_sentence[size_t(column)]};
    }
    return {m_column, -1};
}

bool ComparisonState::isLoneChoice(Column column) const
{
    return m_link < 0 && m_topic < 0 && isJudged(column, m_sentence[size_t(column)]);
}

bool ComparisonState::isTwiceAlone() const
{
    return !m_awaiting && m_own[0] && m_own[1] && isLoneChoice(Column::A) && isLoneChoice(Column::B);
}

void ComparisonState::awaitCounterpart(bool on)
{
    m_awaiting = on ? std::optional(currentAlone()) : std::nullopt;
}

const LinkRow *ComparisonState::currentLinkRow() const
{
    return m_link < 0 || size_t(m_link) >= m_view.links.size() ? nullptr : &m_view.links[size_t(m_link)];
}

void ComparisonState::tellChoice()
{
    if (m_awaiting &&
        (!isLoneChoice(m_awaiting->first) || m_sentence[size_t(m_awaiting->first)] != m_awaiting->second))
        m_awaiting.reset();
    m_words = {};
    if (m_wordByWord && !m_empty) {
        if (const LinkRow *link = currentLinkRow())
            m_words = wordDifferences(*this, link->fact.a, link->fact.b);
        else if (const auto pair = currentPair())
            m_words = wordDifferences(*this, {pair->first}, {pair->second});
    }
    Q_EMIT choiceChanged();
}

void ComparisonState::setWordByWord(bool on)
{
    if (std::exchange(m_wordByWord, on) != on)
        tellChoice();
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
    tellChoice();
    Q_EMIT goneTo();
}

void ComparisonState::setColumn(Column column)
{
    if (std::exchange(m_column, column) != column)
        tellChoice();
}

void ComparisonState::chooseIn(Column column, int sentence, bool isOwn)
{
    const Column other = column == Column::A ? Column::B : Column::A;
    m_column = column;
    m_sentence[size_t(column)] = sentence;
    m_own[size_t(column)] = isOwn && sentence >= 0;
    m_topic = -1;
    if (m_own[size_t(other)]) { // a pair, linked or not
        m_link = linkOf(m_sentence[0], m_sentence[1]);
        return;
    }
    m_sentence[size_t(other)] = -1; // nobody chose it
    const std::vector<int> &links = linksOf(column, sentence);
    if (!std::ranges::contains(links, m_link))
        m_link = links.empty() ? -1 : links.front();
}

void ComparisonState::chooseSentence(Column column, int sentence, bool isOwn)
{
    chooseIn(column, sentence, isOwn);
    tellChoice();
}

void ComparisonState::goToSentence(Column column, int sentence)
{
    chooseSentence(column, sentence);
    Q_EMIT goneTo();
}

bool ComparisonState::goToPartner(Column column, int sentence)
{
    const std::vector<int> &links = linksOf(column, sentence);
    if (links.empty())
        return false;
    const auto at = std::ranges::find(links, m_link);
    const bool isThere = at != links.end() && currentPair();
    m_link = at == links.end()              ? links.front()
             : !isThere                     ? *at
             : std::next(at) == links.end() ? links.front()
                                            : *std::next(at);
    const Column other = column == Column::A ? Column::B : Column::A;
    const std::vector<int> &partners = sentencesOf(m_view.links[size_t(m_link)].fact, other);
    m_topic = -1;
    m_column = column;
    m_own = {false, false};
    m_sentence[size_t(column)] = sentence;
    m_sentence[size_t(other)] = partners.empty() ? -1 : partners.front();
    tellChoice();
    Q_EMIT goneTo();
    return true;
}

int ComparisonState::linkOf(int a, int b) const
{
    const std::vector<int> &links = linksOf(Column::A, a);
    const auto both = std::ranges::find_if(
        links, [&](int link) { return std::ranges::contains(m_view.links[size_t(link)].fact.b, b); });
    return both == links.end() ? -1 : *both;
}

std::optional<std::pair<int, int>> ComparisonState::currentPair() const
{
    const auto [a, b] = m_sentence;
    if (a < 0 || b < 0 || m_topic >= 0)
        return std::nullopt;
    const LinkRow *link = currentLinkRow();
    const bool isTied =
        link && std::ranges::contains(link->fact.a, a) && std::ranges::contains(link->fact.b, b);
    return isTied || (m_own[0] && m_own[1]) ? std::optional(std::pair(a, b)) : std::nullopt;
}

bool ComparisonState::isChosen(Column column, int sentence) const
{
    if (const Silence *silence = currentSilence()) {
        const TopicRow &topic = m_view.topics[size_t(silence->topic)];
        return std::ranges::contains(column == Column::A ? topic.a : topic.b, sentence);
    }
    if (const LinkRow *link = currentLinkRow())
        return std::ranges::contains(sentencesOf(link->fact, column), sentence);
    return m_sentence[size_t(column)] == sentence;
}

void ComparisonState::chooseAlone(Column column, int sentence)
{
    m_link = -1;
    m_sentence = {-1, -1};
    m_own = {false, false};
    goToSentence(column, sentence);
}

void ComparisonState::choosePlace(int a, int b)
{
    m_link = linkOf(a, b);
    m_topic = -1;
    m_sentence = {a, b};
    m_own = {false, false};
    if (m_sentence[size_t(m_column)] < 0)
        m_column = a < 0 ? Column::B : Column::A;
    tellChoice();
    Q_EMIT goneTo();
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
    tellChoice();
    Q_EMIT goneTo();
}

} // namespace counterpart::comparison
