// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/alignment/aligner.h"

#include "core/analysis/alignment/linkexplanation.h"
#include "core/analysis/alignment/meetingpassage.h"
#include "core/lexicon/cues.h"
#include "core/lexicon/lexicon.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <functional>
#include <ranges>

namespace counterpart::analysis {

using namespace domain;

namespace {

/// Links a sentence, over all of both accounts: bounds the explanations of texts that repeat themselves.
constexpr size_t MostLinksEach = 3;
/// Weight of a sentence that makes a point: "Thank you, Mr. President" has less.
constexpr double LeastWeight = 0.5;

std::vector<double> weightsInOrder(const lexicon::AlignmentModel &model)
{
    std::vector<double> ordered(FeatureCount, 0);
    for (int i = 0; i < FeatureCount; ++i) {
        const QString name = featureName(Feature(i));
        const auto weight = std::ranges::find(model.weights, name, &lexicon::AlignmentModel::Weight::feature);
        ordered[size_t(i)] = weight == model.weights.end() ? 0 : weight->coefficient;
    }
    return ordered;
}

struct ScoredPair
{
    int a = 0;
    int b = 0;
    double score = 0;
};

double scoreOf(const FeatureRow &row, const std::vector<double> &weights, double intercept)
{
    double sum = intercept;
    for (size_t i = 0; i < row.size(); ++i)
        sum += row[i] * weights[i];
    return 1 / (1 + std::exp(-sum));
}

/// What people say to each other, and not of anything: in transcripts alone, where it is written down.
double weightOfCourtesies(const SentenceUnits &sentence, const AlignmentMeeting &meeting)
{
    static const lexicon::CueWords &courtesies = lexicon::cueWords(u"courtesies.words");
    double sum = 0;
    for (const UnitPlace &place : sentence.units) {
        if (place.word >= 0 && courtesies.contains(meeting.table().words()[place.word]))
            sum += meeting.weights().unit(place.unit);
    }
    return sum;
}

/// Which sentences say enough to make a point.
std::vector<bool> sayEnough(const Account &account, const std::vector<SentenceUnits> &sentences,
                            const AlignmentMeeting &meeting)
{
    const bool spoken =
        std::ranges::contains(account.facts->skipped, SkipReason::Speaker, &SkippedPiece::why);
    std::vector<bool> enough;
    for (const SentenceUnits &sentence : sentences) {
        const double weight =
            meeting.weights().sum(sentence) - (spoken ? weightOfCourtesies(sentence, meeting) : 0);
        enough.push_back(weight >= LeastWeight);
    }
    return enough;
}

/// The pairs that the model ties, in order of A, then B.
std::vector<ScoredPair> tiedPairs(const Account &accountA, const Account &accountB,
                                  const AlignmentMeeting &meeting)
{
    const int rows = int(meeting.a().size());
    const int columns = int(meeting.b().size());
    const lexicon::AlignmentModel &model = meeting.model();
    const std::vector<double> weights = weightsInOrder(model);
    const bool apart = meeting.openingEvents() == OpeningEvents::Apart;
    const std::vector<bool> enoughA = sayEnough(accountA, meeting.a(), meeting);
    const std::vector<bool> enoughB = sayEnough(accountB, meeting.b(), meeting);
    std::vector<ScoredPair> pairs;
    for (int a = 0; a < rows; ++a) {
        for (int b = 0; b < columns; ++b) {
            const bool opening = meeting.features().isOpening(a, b);
            if (opening ? apart : !enoughA[size_t(a)] || !enoughB[size_t(b)])
                continue;
            const double score = scoreOf(meeting.features().row(a, b), weights, model.intercept);
            if (score >= model.threshold)
                pairs.push_back({a, b, score});
        }
    }
    const size_t most = MostLinksEach * size_t(rows + columns);
    if (pairs.size() > most) {
        std::ranges::stable_sort(pairs, std::ranges::greater(), &ScoredPair::score);
        pairs.resize(most);
        std::ranges::sort(pairs, {}, [](const ScoredPair &pair) { return std::pair(pair.a, pair.b); });
    }
    return pairs;
}

LinkFact explained(const LinkContext &context, double score)
{
    LinkFact link;
    link.a = {context.a};
    link.b = {context.b};
    link.score = score;
    link.terms = findTerms(context);
    link.relation = findRelation(context, link.terms);
    link.because = findReasons(context);
    link.shift = findShift(context);
    return link;
}

/// An account without the sentences that are about other things.
class Passage
{
public:
    Passage(const Account &account, const std::vector<int> &outside) : m_whole(account)
    {
        if (outside.empty())
            return;
        m_part = *account.facts;
        m_part.sentences.clear();
        for (int i = 0; i < int(account.facts->sentences.size()); ++i) {
            if (std::ranges::binary_search(outside, i))
                continue;
            m_part.sentences.push_back(account.facts->sentences[size_t(i)]);
            m_indexes.push_back(i);
        }
    }
    [[nodiscard]] Account account() const
    {
        return m_indexes.empty() ? m_whole : Account{m_whole.text, &m_part};
    }
    /// Indexes into the passage become those of the account.
    void putBack(std::vector<int> &sentences) const
    {
        for (int &index : sentences)
            index = m_indexes.empty() ? index : m_indexes[size_t(index)];
    }

private:
    Account m_whole;
    DocumentFacts m_part;
    std::vector<int> m_indexes; ///< in the account; empty where all of it is about the meeting
};

std::vector<LinkFact> findLinks(const Account &a, const Account &b, const lexicon::Lexicon &lexicon,
                                const lexicon::AlignmentModel &model)
{
    if (a.facts->sentences.empty() || b.facts->sentences.empty())
        return {};
    const AlignmentMeeting meeting(a, b, model);
    const std::vector<lexicon::Hit> hitsA = lexicon.matcher().find(a.text);
    const std::vector<lexicon::Hit> hitsB = lexicon.matcher().find(b.text);
    std::vector<LinkFact> links;
    for (const ScoredPair &pair : tiedPairs(a, b, meeting))
        links.push_back(explained({a, b, hitsA, hitsB, meeting, lexicon, pair.a, pair.b}, pair.score));
    return links;
}

/// Those without a link, and not \p outside.
std::vector<int> unlinked(size_t count, const std::vector<LinkFact> &links, std::vector<int> LinkFact::*side,
                          const std::vector<int> &outside)
{
    std::vector<bool> linked(count, false);
    for (const int i : outside)
        linked[size_t(i)] = true;
    for (const LinkFact &link : links) {
        for (const int i : link.*side)
            linked[size_t(i)] = true;
    }
    std::vector<int> rest;
    for (size_t i = 0; i < count; ++i) {
        if (!linked[i])
            rest.push_back(int(i));
    }
    return rest;
}

std::vector<int> without(std::vector<int> sentences, const std::vector<int> &outside)
{
    std::erase_if(sentences, [&](int i) { return std::ranges::binary_search(outside, i); });
    return sentences;
}

bool shareAny(const std::vector<int> &a, const std::vector<int> &b)
{
    return std::ranges::any_of(a, [&](int i) { return std::ranges::contains(b, i); });
}

} // namespace

std::vector<TopicRow> topicLedger(const DocumentFacts &a, const DocumentFacts &b,
                                  const ComparisonFact &comparison)
{
    std::vector<TopicRow> rows;
    QHash<QString, size_t> byName;
    const auto add = [&](const DocumentFacts &facts, const std::vector<int> &outside,
                         std::vector<int> TopicRow::*side) {
        for (const TopicFact &topic : facts.topics) {
            std::vector<int> inside = without(topic.sentences, outside);
            if (topic.generic || inside.empty())
                continue;
            const auto known = byName.constFind(topic.name);
            const size_t at = known == byName.cend() ? rows.size() : *known;
            if (known == byName.cend()) {
                byName.insert(topic.name, at);
                rows.push_back({topic.name, topic.proposed, {}, {}, false});
            }
            rows[at].*side = std::move(inside);
        }
    };
    add(a, comparison.outsideA, &TopicRow::a);
    add(b, comparison.outsideB, &TopicRow::b);
    for (TopicRow &row : rows) {
        row.contradicted = std::ranges::any_of(comparison.links, [&](const LinkFact &link) {
            return link.relation == LinkRelation::Conflict && shareAny(link.a, row.a) &&
                   shareAny(link.b, row.b);
        });
    }
    return rows;
}

ComparisonFact align(const Account &a, const Account &b, const lexicon::Lexicon &lexicon,
                     const lexicon::AlignmentModel &model)
{
    ComparisonFact comparison;
    comparison.outsideA = sentencesOutside(a, b, model);
    comparison.outsideB = sentencesOutside(b, a, model);
    const Passage passageA(a, comparison.outsideA);
    const Passage passageB(b, comparison.outsideB);
    comparison.links = findLinks(passageA.account(), passageB.account(), lexicon, model);
    for (LinkFact &link : comparison.links) {
        passageA.putBack(link.a);
        passageB.putBack(link.b);
    }
    comparison.onlyA =
        unlinked(a.facts->sentences.size(), comparison.links, &LinkFact::a, comparison.outsideA);
    comparison.onlyB =
        unlinked(b.facts->sentences.size(), comparison.links, &LinkFact::b, comparison.outsideB);
    comparison.topics = topicLedger(*a.facts, *b.facts, comparison);
    return comparison;
}

ComparisonFact align(const Account &a, const Account &b, const lexicon::Lexicon &lexicon)
{
    return align(a, b, lexicon, *lexicon::AlignmentModel::of(lexicon));
}

} // namespace counterpart::analysis
