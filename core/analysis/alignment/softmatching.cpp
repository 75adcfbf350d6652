// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/alignment/softmatching.h"

#include <algorithm>
#include <numeric>

namespace counterpart::analysis {

namespace {

/// Added to the weights of each side, so that a slight sentence or clause does not match for a word.
constexpr double Slight = 0.7;
/// Of its best rival's likeness, what a partner must exceed to count as the only one.
constexpr double RivalShare = 0.8;

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
        return size_t(id) < places.size() ? std::span<const Place>(places[size_t(id)])
                                          : std::span<const Place>();
    }
};

/// Adds up what two sentences cover of each other, over all and by pairs of clauses.
class SoftMatching::Covered
{
public:
    void begin(const Weighed &a, const Weighed &b)
    {
        m_a = &a;
        m_b = &b;
        m_all = 0;
        m_clauses.assign(a.clauseSums.size() * b.clauseSums.size(), 0);
    }
    void takeOfA(std::span<const Alike> alike)
    {
        take(alike, *m_a, *m_b, &Alike::unitOfA, &Alike::unitOfB, m_b->clauseSums.size(), 1);
    }
    void takeOfB(std::span<const Alike> alike)
    {
        take(alike, *m_b, *m_a, &Alike::unitOfB, &Alike::unitOfA, 1, m_b->clauseSums.size());
    }
    [[nodiscard]] double share() const { return m_all / (m_a->sum + m_b->sum + 2 * Slight); }
    [[nodiscard]] double shareOfBestClauses() const
    {
        double best = 0;
        auto covered = m_clauses.begin();
        for (const double one : m_a->clauseSums) {
            for (const double other : m_b->clauseSums)
                best = std::max(best, *covered++ / (one + other + 2 * Slight));
        }
        return best;
    }

private:
    /// \p alike is in order of \p unit; the steps are those of own and other clauses in the table.
    void take(std::span<const Alike> alike, const Weighed &own, const Weighed &other, int Alike::*unit,
              int Alike::*partner, size_t ownStep, size_t otherStep)
    {
        for (auto from = alike.begin(); from != alike.end();) {
            const int at = (*from).*unit;
            m_best.assign(other.clauseSums.size(), 0);
            float best = 0;
            for (; from != alike.end() && (*from).*unit == at; ++from) {
                best = std::max(best, from->likeness);
                for (const int clause : other.clausesOf[size_t((*from).*partner)])
                    m_best[size_t(clause)] = std::max(m_best[size_t(clause)], from->likeness);
            }
            const double weight = own.units[size_t(at)];
            m_all += weight * double(best);
            for (const int clause : own.clausesOf[size_t(at)]) {
                for (size_t k = 0; k < m_best.size(); ++k)
                    m_clauses[size_t(clause) * ownStep + k * otherStep] += weight * double(m_best[k]);
            }
        }
    }

    const Weighed *m_a = nullptr;
    const Weighed *m_b = nullptr;
    double m_all = 0;
    std::vector<double> m_clauses; ///< clauses of A by those of B
    std::vector<float> m_best;     ///< of the unit at hand, by clause of the other side
};

/// What is used anew for every pair.
struct SoftMatching::Scratch
{
    std::vector<Alike> alike;   ///< of the sentence of A at hand
    std::vector<size_t> begins; ///< of each sentence of B among them, and the end
    std::vector<size_t> next;
    std::vector<Alike> same;
    std::vector<Alike> turned;   ///< those of a pair in order of B's units
    std::vector<size_t> buckets; ///< where those of each unit of B begin
    Covered soft;
    Covered plain;
};

std::vector<SoftMatching::Weighed> SoftMatching::weigh(const std::vector<SentenceUnits> &sentences,
                                                       const AlignmentWeights &weights)
{
    std::vector<Weighed> all;
    for (const SentenceUnits &sentence : sentences) {
        Weighed weighed;
        for (const UnitPlace &place : sentence.units)
            weighed.units.push_back(weights.unit(place.unit));
        weighed.sum = weights.sum(sentence);
        weighed.clausesOf.resize(sentence.units.size());
        weighed.best.resize(sentence.units.size());
        for (const std::vector<int> &clause : sentence.clauses) {
            for (const int unit : clause)
                weighed.clausesOf[size_t(unit)].push_back(int(weighed.clauseSums.size()));
            weighed.clauseSums.push_back(weights.sum(sentence, clause));
        }
        if (sentence.clauses.empty()) {
            std::ranges::fill(weighed.clausesOf, std::vector<int>{0});
            weighed.clauseSums.push_back(weighed.sum);
        }
        all.push_back(std::move(weighed));
    }
    return all;
}

/// Calls \p use with each unit of B that is alike to one of the sentence, in order of the sentence's units.
template <typename Use>
void SoftMatching::forAlike(const SentenceUnits &sentence, const Index &index, const WordLikeness &likeness,
                            Use use)
{
    for (int p = 0; p < int(sentence.units.size()); ++p) {
        const UnitPlace &place = sentence.units[size_t(p)];
        for (const Index::Place &same : Index::of(index.units, place.unit))
            use(Alike{same.sentence, p, same.unit, 1, true});
        if (place.named || place.word < 0)
            continue;
        for (const WordLikeness::Like &like : likeness.of(place.word)) {
            for (const Index::Place &near : Index::of(index.words, like.word))
                use(Alike{near.sentence, p, near.unit, like.likeness, false});
        }
    }
}

/// Puts them in order of the sentences of B, then of the units of A's: counts first, then places.
void SoftMatching::alikeTo(const SentenceUnits &sentence, const Index &index, const WordLikeness &likeness,
                           Scratch &scratch) const
{
    std::vector<size_t> &begins = scratch.begins;
    begins.assign(m_b.size() + 1, 0);
    forAlike(sentence, index, likeness, [&](const Alike &each) { ++begins[size_t(each.b) + 1]; });
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    scratch.alike.resize(begins.back());
    scratch.next = begins;
    forAlike(sentence, index, likeness,
             [&](const Alike &each) { scratch.alike[scratch.next[size_t(each.b)]++] = each; });
}

/// Calls \p use with each unit of one side and the highest likeness that it has; \p alike is in order of
/// these units.
template <typename Use>
void SoftMatching::forBest(std::span<const Alike> alike, int Alike::*unit, Use use)
{
    for (auto from = alike.begin(); from != alike.end();) {
        const int at = (*from).*unit;
        float best = 0;
        for (; from != alike.end() && (*from).*unit == at; ++from)
            best = std::max(best, from->likeness);
        use(size_t(at), best);
    }
}

/// The same in order of the units of B: there are few, so that counting is faster than comparing.
std::span<const SoftMatching::Alike> SoftMatching::byUnitOfB(std::span<const Alike> alike, size_t units,
                                                             Scratch &scratch)
{
    scratch.buckets.assign(units + 1, 0);
    for (const Alike &each : alike)
        ++scratch.buckets[size_t(each.unitOfB) + 1];
    std::partial_sum(scratch.buckets.begin(), scratch.buckets.end(), scratch.buckets.begin());
    scratch.turned.resize(alike.size());
    for (const Alike &each : alike)
        scratch.turned[scratch.buckets[size_t(each.unitOfB)]++] = each;
    return scratch.turned;
}

void SoftMatching::findBest(int a, int b, std::span<const Alike> alike, Scratch &scratch)
{
    forBest(alike, &Alike::unitOfA, [&](size_t k, float best) { m_a[size_t(a)].best[k].take(best); });
    std::vector<BestTwo> &bestOfB = m_b[size_t(b)].best;
    forBest(byUnitOfB(alike, bestOfB.size(), scratch), &Alike::unitOfB,
            [&](size_t k, float best) { bestOfB[k].take(best); });
}

SoftMatching::SoftMatching(const std::vector<SentenceUnits> &a, const std::vector<SentenceUnits> &b,
                           const AlignmentWeights &weights, const WordLikeness &likeness)
    : m_a(weigh(a, weights)), m_b(weigh(b, weights)), m_pairs(a.size() * b.size())
{
    const Index index(b);
    Scratch scratch;
    const auto forPairs = [&](auto use) {
        for (int i = 0; i < int(a.size()); ++i) {
            alikeTo(a[size_t(i)], index, likeness, scratch);
            for (int j = 0; j < int(b.size()); ++j) {
                const size_t begin = scratch.begins[size_t(j)];
                const size_t end = scratch.begins[size_t(j) + 1];
                if (begin < end)
                    use(i, j, std::span(scratch.alike).subspan(begin, end - begin));
            }
        }
    };
    // What covers a unit best is known when all pairs were looked at, and kept nowhere but in the best two.
    forPairs([&](int i, int j, std::span<const Alike> alike) { findBest(i, j, alike, scratch); });
    forPairs([&](int i, int j, std::span<const Alike> alike) { matchPair(i, j, alike, scratch); });
}

void SoftMatching::matchPair(int a, int b, std::span<const Alike> alike, Scratch &scratch)
{
    const Weighed &one = m_a[size_t(a)];
    const Weighed &other = m_b[size_t(b)];
    scratch.same.clear();
    std::ranges::copy_if(alike, std::back_inserter(scratch.same), &Alike::same);
    scratch.soft.begin(one, other);
    scratch.plain.begin(one, other);
    double unique = 0;
    const auto addUnique = [&unique](const Weighed &of) {
        return [&of, &unique](size_t k, float best) {
            const double gain = double(best) - RivalShare * of.best[k].rivalOf(best);
            unique += of.units[k] * std::max(0.0, gain) / (of.sum + Slight) / 2;
        };
    };
    scratch.soft.takeOfA(alike);
    scratch.plain.takeOfA(scratch.same);
    forBest(alike, &Alike::unitOfA, addUnique(one));
    const std::span<const Alike> ofB = byUnitOfB(alike, other.units.size(), scratch);
    scratch.soft.takeOfB(ofB);
    forBest(ofB, &Alike::unitOfB, addUnique(other));
    scratch.plain.takeOfB(byUnitOfB(scratch.same, other.units.size(), scratch));
    PairMatch &match = m_pairs[at(a, b)];
    match.dice = float(scratch.soft.share());
    match.clause = float(scratch.soft.shareOfBestClauses());
    match.plain = float((scratch.plain.share() + scratch.plain.shareOfBestClauses()) / 2);
    match.unique = float(unique);
}

} // namespace counterpart::analysis
