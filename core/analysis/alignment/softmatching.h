// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/alignment/alignmentweights.h"
#include "core/analysis/alignment/wordlikeness.h"

namespace counterpart::analysis {

/// What a pair of sentences shares, units weighed by AlignmentWeights and alike by WordLikeness.
struct PairMatch
{
    float plain = 0;  ///< (dice + clause) / 2 where only the same units are alike
    float dice = 0;   ///< share of both sentences that the other one covers, 0 to 1
    float clause = 0; ///< the same of the two clauses that match best
    float unique = 0; ///< share of both that this partner covers better than any other does
};

/// Matches every sentence of A with every one of B. Each unit of a sentence takes its best partner in the
/// other one. Time goes with what is alike and not with all pairs of units; memory is 16 bytes a pair.
class SoftMatching
{
public:
    SoftMatching(const std::vector<SentenceUnits> &a, const std::vector<SentenceUnits> &b,
                 const AlignmentWeights &weights, const WordLikeness &likeness);

    [[nodiscard]] const PairMatch &of(int a, int b) const { return m_pairs[at(a, b)]; }

private:
    /// Two units that are alike, of the sentence of A at hand and of sentence b.
    struct Alike
    {
        int b = 0;
        int unitOfA = 0; ///< index in its sentence
        int unitOfB = 0;
        float likeness = 0;
        bool same = false; ///< one unit
    };
    /// The two highest of what covers a unit in the sentences of the other account.
    struct BestTwo
    {
        float first = 0;
        float second = 0;

        void take(float likeness)
        {
            second = std::max(second, std::min(first, likeness));
            first = std::max(first, likeness);
        }
        /// The best of the others, for one that covers it by \p likeness.
        [[nodiscard]] double rivalOf(float likeness) const
        {
            return double(likeness >= first ? second : first);
        }
    };
    /// The weights of a sentence, summed up over it and its clauses.
    struct Weighed
    {
        std::vector<double> units;
        double sum = 0;
        std::vector<BestTwo> best;               ///< by unit
        std::vector<double> clauseSums;          ///< the whole sentence's where it has no clauses
        std::vector<std::vector<int>> clausesOf; ///< by unit
    };
    struct Index;
    struct Scratch;
    class Covered;

    [[nodiscard]] size_t at(int a, int b) const { return size_t(a) * m_b.size() + size_t(b); }
    [[nodiscard]] static std::vector<Weighed> weigh(const std::vector<SentenceUnits> &sentences,
                                                    const AlignmentWeights &weights);
    template <typename Use>
    static void forAlike(const SentenceUnits &sentence, const Index &index, const WordLikeness &likeness,
                         Use use);
    void alikeTo(const SentenceUnits &sentence, const Index &index, const WordLikeness &likeness,
                 Scratch &scratch) const;
    template <typename Use>
    static void forBest(std::span<const Alike> alike, int Alike::*unit, Use use);
    static std::span<const Alike> byUnitOfB(std::span<const Alike> alike, size_t units, Scratch &scratch);
    void findBest(int a, int b, std::span<const Alike> alike, Scratch &scratch);
    void matchPair(int a, int b, std::span<const Alike> alike, Scratch &scratch);

    std::vector<Weighed> m_a;
    std::vector<Weighed> m_b;
    std::vector<PairMatch> m_pairs;
};

} // namespace counterpart::analysis
