// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/alignment/softmatching.h"

#include <algorithm>
#include <array>

namespace counterpart::analysis {

namespace {

/// Added to the weights of each side, so that a slight sentence or clause does not match for a word.
constexpr double Slight = 0.7;
/// Of its best rival's likeness, what a partner must exceed to count as the only one.
constexpr double RivalShare = 0.8;

/// The two highest of what covers a unit; 0 where fewer sentences do.
struct BestTwo
{
    float first = 0;
    float second = 0;

    void take(float value)
    {
        second = std::max(second, std::min(first, value));
        first = std::max(first, value);
    }
};

} // namespace

/// Where account B has what.
struct SoftMatching::Index
{
    struct Place
    {
        int sentence = 0;
        int unit = 0; ///< index in the sentence
    };
    std::vector<std::vector<Place>> units; ///< by id
    std::vector<std::vector<Place>> words; ///< by id, of those that stand there without a capital

    explicit Index(const std::vector<SentenceUnits> &b)
    {
        const auto add = [](std::vector<std::vector<Place>> &places, int id, Place place) {
            if (size_t(id) >= places.size())
                places.resize(size_t(id) + 1);
            places[size_t(id)].push_back(place);
        };
        for (int j = 0; j < int(b.size()); ++j) {
            for (int q = 0; q < int(b[size_t(j)].units.size()); ++q) {
                const UnitPlace &place = b[size_t(j)].units[size_t(q)];
                add(units, place.unit, {j, q});
                if (!place.named && place.word >= 0)
                    add(words, place.word, {j, q});
            }
        }
    }
    [[nodiscard]] static std::span<const Place> of(const std::vector<std::vector<Place>> &places, int id)
    {
        return size_t(id) < places.size() ? std::span<const Place>(places[size_t(id)]) : std::span<const Place>();
    }
};

SoftMatching::SoftMatching(const std::vector<SentenceUnits> &a, const std::vector<SentenceUnits> &b,
                           const AlignmentWeights &weights, const WordLikeness &likeness)
    : m_a(weigh(a, weights)), m_b(weigh(b, weights)), m_pairs(a.size() * b.size())
{
    const Index index(b);
    std::vector<Covers> ofB(b.size());
    for (size_t j = 0; j < b.size(); ++j)
        ofB[j].resize(b[j].units.size());
    for (int i = 0; i < int(a.size()); ++i) {
        Covers ofA(a[size_t(i)].units.size());
        const std::vector<Alike> alike = alikeTo(a[size_t(i)], index, likeness);
        for (auto from = alike.begin(); from != alike.end();) {
            const auto to =
                std::find_if(from, alike.end(), [&](const Alike &each) { return each.b != from->b; });
            matchPair(i, {from, to}, ofA, ofB[size_t(from->b)]);
            from = to;
        }
        addUnique(m_a[size_t(i)], ofA, [&](int j, double share) { m_pairs[at(i, j)].unique += float(share); });
    }
    for (int j = 0; j < int(b.size()); ++j)
        addUnique(m_b[size_t(j)], ofB[size_t(j)],
                  [&](int i, double share) { m_pairs[at(i, j)].unique += float(share); });
}

std::vector<SoftMatching::Weighed> SoftMatching::weigh(const std::vector<SentenceUnits> &sentences,
                                                       const AlignmentWeights &weights)
{
    std::vector<Weighed> all;
    for (const SentenceUnits &sentence : sentences) {
        Weighed weighed;
        for (const UnitPlace &place : sentence.units)
            weighed.units.push_back(weights.unit(place.unit));
        weighed.sum = weights.sum(sentence);
        weighed.clauses = sentence.clauses;
        if (weighed.clauses.empty()) {
            weighed.clauses.emplace_back();
            for (int k = 0; k < int(sentence.units.size()); ++k)
                weighed.clauses.back().push_back(k);
        }
        for (const std::vector<int> &clause : weighed.clauses)
            weighed.clauseSums.push_back(weights.sum(sentence, clause));
        all.push_back(std::move(weighed));
    }
    return all;
}

/// In order of the sentences of B.
std::vector<SoftMatching::Alike> SoftMatching::alikeTo(const SentenceUnits &sentence, const Index &index,
                                                       const WordLikeness &likeness) const
{
    std::vector<Alike> alike;
    for (int p = 0; p < int(sentence.units.size()); ++p) {
        const UnitPlace &place = sentence.units[size_t(p)];
        for (const Index::Place &same : Index::of(index.units, place.unit))
            alike.push_back({same.sentence, p, same.unit, 1, true});
        if (place.named || place.word < 0)
            continue;
        for (const WordLikeness::Like &like : likeness.of(place.word)) {
            for (const Index::Place &near : Index::of(index.words, like.word))
                alike.push_back({near.sentence, p, near.unit, like.likeness, false});
        }
    }
    std::ranges::stable_sort(alike, {}, &Alike::b);
    return alike;
}

void SoftMatching::matchPair(int a, std::span<const Alike> alike, Covers &ofA, Covers &ofB)
{
    const int b = alike.front().b;
    const Weighed &one = m_a[size_t(a)];
    const Weighed &other = m_b[size_t(b)];
    const size_t columns = other.units.size();
    std::vector<float> soft(one.units.size() * columns);
    std::vector<float> same(soft.size());
    std::vector<float> bestOfA(one.units.size());
    std::vector<float> bestOfB(columns);
    double shared = 0;
    for (const Alike &each : alike) {
        const size_t cell = size_t(each.unitOfA) * columns + size_t(each.unitOfB);
        // Two words of one stem are the same unit, however their vectors lie.
        soft[cell] = std::max(soft[cell], each.likeness);
        if (each.same) {
            same[cell] = 1;
            shared += one.units[size_t(each.unitOfA)] + other.units[size_t(each.unitOfB)];
        }
        bestOfA[size_t(each.unitOfA)] = std::max(bestOfA[size_t(each.unitOfA)], each.likeness);
        bestOfB[size_t(each.unitOfB)] = std::max(bestOfB[size_t(each.unitOfB)], each.likeness);
    }
    double covered = 0;
    const auto take = [&covered](const std::vector<float> &best, const Weighed &of, int partner, Covers &covers) {
        for (size_t k = 0; k < best.size(); ++k) {
            covered += of.units[k] * double(best[k]);
            if (best[k] > 0)
                covers[k].push_back({partner, best[k]});
        }
    };
    take(bestOfA, one, b, ofA);
    take(bestOfB, other, a, ofB);
    const double all = one.sum + other.sum + 2 * Slight;
    PairMatch &match = m_pairs[at(a, b)];
    match.dice = float(covered / all);
    match.clause = float(clauseMatch(one, other, soft));
    if (shared > 0)
        match.plain = float((shared / all + clauseMatch(one, other, same)) / 2);
}

double SoftMatching::clauseMatch(const Weighed &a, const Weighed &b, const std::vector<float> &likeness) const
{
    const size_t columns = b.units.size();
    double best = 0;
    for (size_t k = 0; k < a.clauses.size(); ++k) {
        for (size_t l = 0; l < b.clauses.size(); ++l) {
            const auto highest = [&](int p, int q) { return likeness[size_t(p) * columns + size_t(q)]; };
            double covered = 0;
            for (const int p : a.clauses[k]) {
                float top = 0;
                for (const int q : b.clauses[l])
                    top = std::max(top, highest(p, q));
                covered += a.units[size_t(p)] * double(top);
            }
            if (covered == 0)
                continue;
            for (const int q : b.clauses[l]) {
                float top = 0;
                for (const int p : a.clauses[k])
                    top = std::max(top, highest(p, q));
                covered += b.units[size_t(q)] * double(top);
            }
            best = std::max(best, covered / (a.clauseSums[k] + b.clauseSums[l] + 2 * Slight));
        }
    }
    return best;
}

/// Calls \p add with each sentence that covers something alone, and its share.
template <typename Add>
void SoftMatching::addUnique(const Weighed &sentence, const Covers &covers, Add add)
{
    for (size_t k = 0; k < covers.size(); ++k) {
        BestTwo best;
        for (const Cover &cover : covers[k])
            best.take(cover.likeness);
        for (const Cover &cover : covers[k]) {
            const double rival = double(cover.likeness >= best.first ? best.second : best.first);
            const double gain = double(cover.likeness) - RivalShare * rival;
            if (gain > 0)
                add(cover.sentence, sentence.units[k] * gain / (sentence.sum + Slight) / 2);
        }
    }
}

} // namespace counterpart::analysis
