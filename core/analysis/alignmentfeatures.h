// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/alignmentunits.h"

#include <array>

namespace counterpart::analysis {

/// What the model looks at in a pair of sentences. See README.md for the formulas.
enum class Feature {
    Open,        ///< both are the sentences that say that the meeting took place
    OpenOther,   ///< just one of them is
    ClauseMatch, ///< best harmonic coverage of a clause by a clause
    TopicRarity, ///< rarest shared concept
    TopicCosine, ///< cosine of concepts
    UnitRarity,  ///< rarest shared word
    ActOverlap,  ///< share of the families of speech acts
    FirstAct,    ///< the leading acts are of one family
    Position,    ///< distance of the relative positions, 0 to 1
    ShorterSum,  ///< weight of the lighter sentence, at most 2
    RankRatio,   ///< how far the pair stands above its best rival of row or column
    RowMargin,   ///< base score minus the best rival of the row
    LeastMargin, ///< the lesser of row and column margin
    Neighbour,   ///< best base score of the four neighbouring pairs
};
inline constexpr int FeatureCount = 14;

/// Name of a feature in the model's file.
[[nodiscard]] QString featureName(Feature feature);

using FeatureRow = std::array<double, FeatureCount>;

/// What two sentences share, kept for the relation and the reasons of a link.
struct SharedWeight
{
    double coverA = 0; ///< share of A's weight that is shared, 0 to 1
    double coverB = 0;
};

/// The sentences that say that the meeting took place.
struct Openings
{
    int a = 0;
    int b = 0;
    bool sure = false; ///< both were told by their words; else the first sentences stand in
};
[[nodiscard]] Openings findOpenings(const Account &a, const Account &b);

/// Features of all pairs of sentences of two accounts. Weights are of this meeting: what few of its sentences
/// have counts much, the participants' names count little. O(a x b x clauses²) with sets compared by merging.
class AlignmentFeatures
{
public:
    AlignmentFeatures(const std::vector<SentenceUnits> &a, const std::vector<SentenceUnits> &b,
                      const UnitTable &table, const lexicon::Lexicon &lexicon,
                      const lexicon::AlignmentModel &model, Openings openings);

    [[nodiscard]] FeatureRow row(int a, int b) const;
    [[nodiscard]] SharedWeight shared(int a, int b) const;
    /// A quick first score; pairs below about 0.1 are never links.
    [[nodiscard]] double base(int a, int b) const { return m_base[size_t(a) * m_b.size() + size_t(b)]; }
    /// The clauses that match best, as indexes into SentenceUnits::clauses; -1, -1 when none share anything.
    [[nodiscard]] std::pair<int, int> bestClauses(int a, int b) const;
    /// Weights inside this meeting; 0 or more.
    [[nodiscard]] double unitWeight(int unit) const { return m_units.inside[size_t(unit)]; }
    [[nodiscard]] double conceptWeight(int id) const { return m_concepts.inside[size_t(id)]; }
    /// Weight of the topics of a sentence, for telling an opening that already lists them.
    [[nodiscard]] double topicLoad(const SentenceUnits &sentence) const;

private:
    struct Weights
    {
        std::vector<char> isName;
        std::vector<double> base;   ///< of the thing itself
        std::vector<double> inside; ///< times its rarity in this meeting
        std::vector<int> inA;       ///< sentences that have it
        std::vector<int> inB;
    };
    struct Side
    {
        std::vector<double> units; ///< sum of unit weights
        std::vector<double> unitNorm;
        std::vector<double> concepts; ///< sum of concept weights
        std::vector<double> conceptNorm;
        std::vector<std::vector<double>> clauses; ///< sum of each clause
    };

    void weigh(const UnitTable &table, const lexicon::Lexicon &lexicon, const lexicon::AlignmentModel &model);
    [[nodiscard]] Side summarise(const std::vector<SentenceUnits> &sentences) const;
    void fillBase();
    [[nodiscard]] double clauseMatch(int a, int b) const;
    [[nodiscard]] double clausePair(int a, int i, int b, int j) const;
    [[nodiscard]] double unitCosine(int a, int b) const;
    [[nodiscard]] double unitRarity(int a, int b) const;
    [[nodiscard]] double conceptCosine(int a, int b) const;
    [[nodiscard]] double conceptCover(int a, int b) const;
    [[nodiscard]] double conceptRarity(int a, int b) const;
    /// Largest base score of the row (or column) with the pair itself left out.
    [[nodiscard]] double rowRival(int a, int b) const;
    [[nodiscard]] double columnRival(int a, int b) const;
    [[nodiscard]] double neighbour(int a, int b) const;

    const std::vector<SentenceUnits> &m_a;
    const std::vector<SentenceUnits> &m_b;
    Openings m_openings;
    Weights m_units;
    Weights m_concepts;
    Side m_sideA;
    Side m_sideB;
    std::vector<double> m_base;
    struct TopTwo
    {
        double first = 0;
        double second = 0;
        int at = -1;
    };
    std::vector<TopTwo> m_rowTop;
    std::vector<TopTwo> m_columnTop;
};

} // namespace counterpart::analysis
