// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/aligner.h"

#include "core/analysis/linkexplanation.h"
#include "core/lexicon/lexicon.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <ranges>

namespace counterpart::analysis {

using namespace domain;

namespace {

/// Of each account; the matrix of pairs grows with the product. What lies behind is told as only here.
constexpr size_t MostSentences = 2000;
/// Pairs below this quick score are never links and are not looked at further.
constexpr double LeastBase = 0.05;

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

double scoreOf(const FeatureRow &row, const std::vector<double> &weights, double intercept)
{
    double sum = intercept;
    for (size_t i = 0; i < row.size(); ++i)
        sum += row[i] * weights[i];
    return 1 / (1 + std::exp(-sum));
}

std::vector<int> unlinked(size_t count, const std::vector<LinkFact> &links, std::vector<int> LinkFact::*side)
{
    std::vector<bool> linked(count, false);
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

bool shareAny(const std::vector<int> &a, const std::vector<int> &b)
{
    return std::ranges::any_of(a, [&](int i) { return std::ranges::contains(b, i); });
}

} // namespace

std::vector<TopicRow> topicLedger(const DocumentFacts &a, const DocumentFacts &b,
                                  const std::vector<LinkFact> &links)
{
    std::vector<TopicRow> rows;
    QHash<QString, size_t> byName;
    const auto add = [&](const DocumentFacts &facts, std::vector<int> TopicRow::*side) {
        for (const TopicFact &topic : facts.topics) {
            if (topic.generic)
                continue;
            const auto known = byName.constFind(topic.name);
            const size_t at = known == byName.cend() ? rows.size() : *known;
            if (known == byName.cend()) {
                byName.insert(topic.name, at);
                rows.push_back({topic.name, topic.proposed, {}, {}, false});
            }
            rows[at].*side = topic.sentences;
        }
    };
    add(a, &TopicRow::a);
    add(b, &TopicRow::b);
    for (TopicRow &row : rows) {
        row.contradicted = std::ranges::any_of(links, [&](const LinkFact &link) {
            return link.relation == LinkRelation::Conflict && shareAny(link.a, row.a) &&
                   shareAny(link.b, row.b);
        });
    }
    return rows;
}

ComparisonFact align(const Account &a, const Account &b, const lexicon::Lexicon &lexicon)
{
    const std::shared_ptr<const lexicon::AlignmentModel> model = lexicon::AlignmentModel::builtIn();
    UnitTable table;
    UnitReader reader(lexicon, *model, table);
    std::vector<SentenceUnits> unitsA = reader.read(a);
    std::vector<SentenceUnits> unitsB = reader.read(b);
    unitsA.resize(std::min(unitsA.size(), MostSentences));
    unitsB.resize(std::min(unitsB.size(), MostSentences));
    const Openings openings = findOpenings(a, b);
    const AlignmentFeatures features(unitsA, unitsB, table, lexicon, *model, openings);
    const std::vector<double> weights = weightsInOrder(*model);

    ComparisonFact comparison;
    for (int i = 0; i < int(unitsA.size()); ++i) {
        for (int j = 0; j < int(unitsB.size()); ++j) {
            const bool opening = i == openings.a && j == openings.b;
            if (!opening && features.base(i, j) < LeastBase)
                continue;
            const double score = scoreOf(features.row(i, j), weights, model->intercept);
            if (score < model->threshold)
                continue;
            const LinkContext context{
                a, b, unitsA[size_t(i)], unitsB[size_t(j)], features, table, lexicon, i, j, opening};
            LinkFact link;
            link.a = {i};
            link.b = {j};
            link.score = score;
            link.terms = findTerms(context);
            link.relation = findRelation(context, link.terms);
            link.because = findReasons(context);
            link.shift = findShift(context);
            comparison.links.push_back(std::move(link));
        }
    }
    comparison.onlyA = unlinked(a.facts->sentences.size(), comparison.links, &LinkFact::a);
    comparison.onlyB = unlinked(b.facts->sentences.size(), comparison.links, &LinkFact::b);
    comparison.topics = topicLedger(*a.facts, *b.facts, comparison.links);
    return comparison;
}

} // namespace counterpart::analysis
