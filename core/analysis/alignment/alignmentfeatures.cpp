// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/alignment/alignmentfeatures.h"

#include <algorithm>
#include <cmath>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;

namespace {

constexpr double ClauseFloor = 0.25; ///< added to weights, so that a slight clause does not match for a word
constexpr double NormFloor = 0.02;
constexpr double MostTopics = 2.5;

/// Calls \p use with each id that both sorted sets have.
template <typename Use>
void forShared(const std::vector<int> &a, const std::vector<int> &b, Use use)
{
    auto i = a.begin();
    auto j = b.begin();
    while (i != a.end() && j != b.end()) {
        if (*i < *j) {
            ++i;
        } else if (*j < *i) {
            ++j;
        } else {
            use(*i);
            ++i;
            ++j;
        }
    }
}

/// From things to where they are, in rows one behind the other.
class Postings
{
public:
    void add(int thing, int place)
    {
        if (size_t(thing) >= m_places.size())
            m_places.resize(size_t(thing) + 1);
        m_places[size_t(thing)].push_back(place);
    }
    [[nodiscard]] const std::vector<int> &of(int thing) const
    {
        static const std::vector<int> none;
        return size_t(thing) < m_places.size() ? m_places[size_t(thing)] : none;
    }

private:
    std::vector<std::vector<int>> m_places;
};

} // namespace

/// Where account B has what, and sums for the sentence of A at hand.
struct AlignmentFeatures::Index
{
    Postings units;    ///< to sentences
    Postings concepts; ///< to sentences
    Postings clauses;  ///< units to clauses
    std::vector<int> clauseSentence;
    std::vector<double> clauseWeight;
    std::vector<double> norms;
    std::vector<double> squares; ///< by sentence of B
    std::vector<double> topics;  ///< likewise
    std::vector<double> common;  ///< by clause of B
    std::vector<int> touched;    ///< clauses with something in common

    Index(const std::vector<SentenceUnits> &b, const AlignmentWeights &weights)
        : squares(b.size()), topics(b.size())
    {
        for (int j = 0; j < int(b.size()); ++j) {
            const SentenceUnits &sentence = b[size_t(j)];
            for (const int unit : sentence.units)
                units.add(unit, j);
            for (const int id : sentence.concepts)
                concepts.add(id, j);
            for (const std::vector<int> &clause : sentence.clauses) {
                for (const int unit : clause)
                    clauses.add(unit, int(clauseSentence.size()));
                clauseSentence.push_back(j);
                clauseWeight.push_back(ClauseFloor + weights.sum(clause));
            }
        }
        common.assign(clauseSentence.size(), 0);
    }
};

QString featureName(Feature feature)
{
    static const std::array<QString, FeatureCount> names{
        u"open"_s,         u"open_other"_s,  u"first_act"_s, u"position"_s, u"subject"_s,
        u"clause_match"_s, u"unit_rarity"_s, u"neighbour"_s, u"margin"_s,   u"rank_ratio"_s};
    return names[size_t(feature)];
}

AlignmentFeatures::AlignmentFeatures(const std::vector<SentenceUnits> &a, const std::vector<SentenceUnits> &b,
                                     const MeetingRoles &roles, const AlignmentWeights &weights)
    : m_a(a), m_b(b), m_roles(roles), m_weights(weights), m_pairs(a.size() * b.size())
{
    Index index(b, weights);
    for (const SentenceUnits &sentence : b)
        index.norms.push_back(norm(sentence));
    for (size_t i = 0; i < a.size(); ++i) {
        matchClauses(i, index);
        fillRow(i, index);
    }
    rank();
}

double AlignmentFeatures::norm(const SentenceUnits &sentence) const
{
    double total = NormFloor;
    for (const int unit : sentence.units)
        total += m_weights.unit(unit) * m_weights.unit(unit);
    return std::sqrt(total);
}

void AlignmentFeatures::matchClauses(size_t a, Index &index)
{
    for (const std::vector<int> &clause : m_a[a].clauses) {
        const double weight = ClauseFloor + m_weights.sum(clause);
        for (const int unit : clause) {
            for (const int other : index.clauses.of(unit)) {
                if (index.common[size_t(other)] == 0)
                    index.touched.push_back(other);
                index.common[size_t(other)] += m_weights.unit(unit);
            }
        }
        for (const int other : index.touched) {
            Pair &pair = m_pairs[at(int(a), index.clauseSentence[size_t(other)])];
            const double match =
                2 * index.common[size_t(other)] / (weight + index.clauseWeight[size_t(other)]);
            pair.clauseMatch = std::max(pair.clauseMatch, float(match));
            index.common[size_t(other)] = 0;
        }
        index.touched.clear();
    }
}

void AlignmentFeatures::fillRow(size_t a, Index &index)
{
    std::ranges::fill(index.squares, 0);
    std::ranges::fill(index.topics, 0);
    for (const int unit : m_a[a].units) {
        const double square = m_weights.unit(unit) * m_weights.unit(unit);
        const float rarity = float(m_weights.unitRarity(unit));
        for (const int b : index.units.of(unit)) {
            index.squares[size_t(b)] += square;
            Pair &pair = m_pairs[at(int(a), b)];
            pair.unitRarity = std::max(pair.unitRarity, rarity);
        }
    }
    for (const int id : m_a[a].concepts) {
        for (const int b : index.concepts.of(id))
            index.topics[size_t(b)] += m_weights.conceptRarity(id);
    }
    const double normA = norm(m_a[a]);
    for (size_t b = 0; b < m_b.size(); ++b) {
        Pair &pair = m_pairs[at(int(a), int(b))];
        const double cosine = index.squares[b] / (normA * index.norms[b]);
        pair.near = float(0.5 * cosine + 0.5 * double(pair.clauseMatch));
        pair.base = float(double(pair.near) + 0.25 * std::min(MostTopics, index.topics[b]));
    }
}

void AlignmentFeatures::rank()
{
    m_rowTop.resize(m_a.size());
    m_columnTop.resize(m_b.size());
    const auto take = [](TopTwo &top, float value, size_t where) {
        if (value > top.first)
            top = {value, top.first, int(where)};
        else if (value > top.second)
            top.second = value;
    };
    for (size_t a = 0; a < m_a.size(); ++a) {
        for (size_t b = 0; b < m_b.size(); ++b) {
            const float value = m_pairs[a * m_b.size() + b].base;
            take(m_rowTop[a], value, b);
            take(m_columnTop[b], value, a);
        }
    }
}

double AlignmentFeatures::neighbour(int a, int b) const
{
    float best = 0;
    if (a > 0)
        best = std::max(best, m_pairs[at(a - 1, b)].near);
    if (a + 1 < int(m_a.size()))
        best = std::max(best, m_pairs[at(a + 1, b)].near);
    if (b > 0)
        best = std::max(best, m_pairs[at(a, b - 1)].near);
    if (b + 1 < int(m_b.size()))
        best = std::max(best, m_pairs[at(a, b + 1)].near);
    return double(best);
}

double AlignmentFeatures::subject(int a, int b) const
{
    const Subject &one = m_roles.subjectsA[size_t(a)];
    const Subject &other = m_roles.subjectsB[size_t(b)];
    if (one.both || other.both)
        return one.both && other.both ? 0.5 : 0;
    bool meet = false;
    forShared(one.names, other.names, [&meet](int) { meet = true; });
    return meet ? 1 : 0;
}

FeatureRow AlignmentFeatures::row(int a, int b) const
{
    const Pair &pair = m_pairs[at(a, b)];
    const TopTwo &inRow = m_rowTop[size_t(a)];
    const TopTwo &inColumn = m_columnTop[size_t(b)];
    const double base = double(pair.base);
    const double rowRival = double(inRow.at == b ? inRow.second : inRow.first);
    const double columnRival = double(inColumn.at == a ? inColumn.second : inColumn.first);
    const std::vector<int> &actsA = m_a[size_t(a)].acts;
    const std::vector<int> &actsB = m_b[size_t(b)].acts;
    const bool opening = isOpening(a, b);

    FeatureRow features{};
    const auto set = [&features](Feature feature, double amount) { features[size_t(feature)] = amount; };
    set(Feature::Open, opening ? (m_roles.sure ? 1 : 0.5) : 0);
    set(Feature::OpenOther, !opening && (a == m_roles.openingA || b == m_roles.openingB) ? 1 : 0);
    set(Feature::FirstAct, !actsA.empty() && !actsB.empty() && actsA.front() == actsB.front() ? 1 : 0);
    set(Feature::Position, std::abs((a + 0.5) / double(m_a.size()) - (b + 0.5) / double(m_b.size())));
    set(Feature::Subject, subject(a, b));
    set(Feature::ClauseMatch, double(pair.clauseMatch));
    set(Feature::UnitRarity, double(pair.unitRarity));
    set(Feature::Neighbour, neighbour(a, b));
    set(Feature::Margin, std::max(-0.8, base - std::max(rowRival, columnRival)));
    set(Feature::RankRatio, std::min(2.0, base / (std::min(rowRival, columnRival) + 0.1)));
    return features;
}

std::pair<int, int> AlignmentFeatures::bestClauses(int a, int b) const
{
    const std::vector<std::vector<int>> &clausesA = m_a[size_t(a)].clauses;
    const std::vector<std::vector<int>> &clausesB = m_b[size_t(b)].clauses;
    std::pair<int, int> best(-1, -1);
    double highest = 0;
    for (size_t i = 0; i < clausesA.size(); ++i) {
        for (size_t j = 0; j < clausesB.size(); ++j) {
            double common = 0;
            forShared(clausesA[i], clausesB[j], [&](int unit) { common += m_weights.unit(unit); });
            const double match =
                2 * common / (2 * ClauseFloor + m_weights.sum(clausesA[i]) + m_weights.sum(clausesB[j]));
            if (match > highest) {
                highest = match;
                best = {int(i), int(j)};
            }
        }
    }
    return best;
}

Coverage AlignmentFeatures::coverage(int a, int b) const
{
    const SentenceUnits &one = m_a[size_t(a)];
    const SentenceUnits &other = m_b[size_t(b)];
    double common = 0;
    forShared(one.units, other.units, [&](int unit) { common += m_weights.unit(unit); });
    return {common / (ClauseFloor + m_weights.sum(one.units)),
            common / (ClauseFloor + m_weights.sum(other.units))};
}

double AlignmentFeatures::topicRarity(int a, int b) const
{
    double best = 0;
    forShared(m_a[size_t(a)].concepts, m_b[size_t(b)].concepts,
              [&](int id) { best = std::max(best, m_weights.conceptRarity(id)); });
    return best;
}

double AlignmentFeatures::topicGap(int a, int b) const
{
    const auto load = [this](const std::vector<int> &concepts) {
        double total = 0;
        for (const int id : concepts)
            total += m_weights.isTopic(id) ? m_weights.conceptBase(id) : 0;
        return total;
    };
    return load(m_a[size_t(a)].concepts) - load(m_b[size_t(b)].concepts);
}

} // namespace counterpart::analysis
