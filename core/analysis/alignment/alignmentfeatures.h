// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/alignment/rivals.h"
#include "core/analysis/alignment/sentencevectors.h"
#include "core/analysis/alignment/softmatching.h"

#include <array>

namespace counterpart::analysis {

/// What the model looks at in a pair of sentences. See README.md for the formulas. Likeness is half the cover
/// of the sentences, half that of their best clauses; rivals are the best other pairs of row and column.
enum class Feature {
    Open,          ///< both are the sentences that say that the meeting took place
    OpenOther,     ///< just one of them is
    LongerAccount, ///< logarithm of the sentences of the longer account
    Position,      ///< distance of the relative positions, 0 to 1
    FirstAct,      ///< the leading acts are of one class
    PlainRatio,    ///< likeness by the same words alone, by the lesser rival's; at most 2
    Cover,         ///< share of both sentences that the other one covers, 0 to 1
    Ratio,         ///< likeness by the lesser rival's, at most 2
    Margin,        ///< likeness less the lesser rival's
    Unique,        ///< share that this partner covers better than any other does
    ClauseCover,   ///< cover of the best clauses, 0 to 1
    Vector,        ///< highest cosine of sentences and clauses, -1 to 1
    VectorRatio,   ///< as Ratio, of the cosine
    VectorMargin,  ///< as Margin, of the cosine
    Name,          ///< the rarest shared name or value, 1 where each account has it once
    SameValue,     ///< shared amounts and days, at most 2
    NearMoney,     ///< sums of money that differ by less than 15 percent
    OtherSpeaker,  ///< the chief speakers are told, and others
    Contact,       ///< both tell of a meeting or a call
    Diagonal,      ///< likeness of the pair before, or behind, in both accounts
    Opening,       ///< how much like an opening the lesser one is, 0 to 1
    OpeningGap,    ///< difference of the two in that
    OtherNames,    ///< weight of the names and values that the other one lacks, of the lesser; at most 2
    Neighbour,     ///< likeness of the best pair beside it, in its row or column
};
inline constexpr int FeatureCount = 24;

/// Name of a feature in the model's file.
[[nodiscard]] QString featureName(Feature feature);

using FeatureRow = std::array<double, FeatureCount>;

/// Share of each sentence's weight that the other has too, 0 to 1.
struct Coverage
{
    double a = 0;
    double b = 0;
};

/// Features of all pairs of sentences of two accounts of one meeting; memory is 20 bytes a pair. Keeps
/// references to what it was made of.
class AlignmentFeatures
{
public:
    AlignmentFeatures(const std::vector<SentenceUnits> &a, const std::vector<SentenceUnits> &b,
                      const MeetingRoles &roles, const AlignmentWeights &weights, const UnitTable &table,
                      const lexicon::WordVectors &vectors);

    [[nodiscard]] FeatureRow row(int a, int b) const;
    [[nodiscard]] bool isOpening(int a, int b) const
    {
        return a == m_roles.openingA && b == m_roles.openingB;
    }
    /// Agreement in the same words of the clauses that match best, 0 to 1, as indexes into
    /// SentenceUnits::clauses; -1, -1 when none share anything.
    struct ClauseMatch
    {
        int a = -1;
        int b = -1;
        double agreement = 0;
    };
    [[nodiscard]] ClauseMatch bestClauses(int a, int b) const;
    [[nodiscard]] Coverage coverage(int a, int b) const;

private:
    [[nodiscard]] size_t at(int a, int b) const { return size_t(a) * m_b.size() + size_t(b); }
    [[nodiscard]] double likeness(int a, int b) const;
    [[nodiscard]] double diagonal(int a, int b) const;
    [[nodiscard]] double neighbour(int a, int b) const;
    void setRoles(int a, int b, FeatureRow &features) const;
    void setLikeness(int a, int b, FeatureRow &features) const;
    void setShared(int a, int b, FeatureRow &features) const;

    const std::vector<SentenceUnits> &m_a;
    const std::vector<SentenceUnits> &m_b;
    const MeetingRoles &m_roles;
    const AlignmentWeights &m_weights;
    const UnitTable &m_table;
    std::vector<double> m_namesA; ///< weight of the names and values of each sentence, participants left out
    std::vector<double> m_namesB;
    SoftMatching m_matching;
    std::vector<float> m_cosines;
    Rivals m_plainRivals;
    Rivals m_rivals;
    Rivals m_cosineRivals;
};

} // namespace counterpart::analysis
