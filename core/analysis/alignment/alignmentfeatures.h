// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/alignment/alignmentweights.h"

#include <array>

namespace counterpart::analysis {

/// What the model looks at in a pair of sentences. See README.md for the formulas.
enum class Feature {
    Open,        ///< both are the sentences that say that the meeting took place
    OpenOther,   ///< just one of them is
    FirstAct,    ///< the leading acts are of one class
    Position,    ///< distance of the relative positions, 0 to 1
    Subject,     ///< the same one speaks: 1; both sides speak in both: 0.5
    ClauseMatch, ///< best agreement of a clause with a clause, 0 to 1
    UnitRarity,  ///< rarest shared word
    Neighbour,   ///< likeness of the likest of the four neighbouring pairs
    Margin,      ///< likeness less that of the best rival in row and column
    RankRatio,   ///< likeness by that of the lesser of the two rivals, at most 2
};
inline constexpr int FeatureCount = 10;

/// Name of a feature in the model's file.
[[nodiscard]] QString featureName(Feature feature);

using FeatureRow = std::array<double, FeatureCount>;

/// Share of each sentence's weight that the other has too, 0 to 1.
struct Coverage
{
    double a = 0;
    double b = 0;
};

/// Features of all pairs of sentences of two accounts of one meeting. What sentences share is summed up
/// through an index from units to sentences, so that time goes with what is shared and not with all pairs;
/// memory is 16 bytes a pair. Keeps references to what it was made of.
class AlignmentFeatures
{
public:
    AlignmentFeatures(const std::vector<SentenceUnits> &a, const std::vector<SentenceUnits> &b,
                      const MeetingRoles &roles, const AlignmentWeights &weights);

    [[nodiscard]] FeatureRow row(int a, int b) const;
    [[nodiscard]] bool isOpening(int a, int b) const
    {
        return a == m_roles.openingA && b == m_roles.openingB;
    }
    [[nodiscard]] double clauseMatch(int a, int b) const { return m_pairs[at(a, b)].clauseMatch; }
    /// The clauses that match best, as indexes into SentenceUnits::clauses; -1, -1 when none share anything.
    [[nodiscard]] std::pair<int, int> bestClauses(int a, int b) const;
    [[nodiscard]] Coverage coverage(int a, int b) const;
    /// Of the rarest shared concept.
    [[nodiscard]] double topicRarity(int a, int b) const;
    /// Weight of the topics that only A's sentence has, less that of those that only B's has.
    [[nodiscard]] double topicGap(int a, int b) const;

private:
    struct Pair
    {
        float near = 0; ///< likeness in words
        float base = 0; ///< likeness in words and concepts
        float clauseMatch = 0;
        float unitRarity = 0;
    };
    struct TopTwo
    {
        float first = 0;
        float second = 0;
        int at = -1;
    };
    struct Index;

    [[nodiscard]] size_t at(int a, int b) const { return size_t(a) * m_b.size() + size_t(b); }
    void fillRow(size_t a, Index &index);
    void matchClauses(size_t a, Index &index);
    void rank();
    [[nodiscard]] double norm(const SentenceUnits &sentence) const;
    [[nodiscard]] double neighbour(int a, int b) const;
    [[nodiscard]] double subject(int a, int b) const;

    const std::vector<SentenceUnits> &m_a;
    const std::vector<SentenceUnits> &m_b;
    const MeetingRoles &m_roles;
    const AlignmentWeights &m_weights;
    std::vector<Pair> m_pairs;
    std::vector<TopTwo> m_rowTop;
    std::vector<TopTwo> m_columnTop;
};

} // namespace counterpart::analysis
