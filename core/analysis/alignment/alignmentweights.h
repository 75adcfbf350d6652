// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/alignment/alignmentroles.h"

namespace counterpart::analysis {

/// How much each unit and concept counts inside one meeting: what few of its sentences have counts much (a
/// tf-idf of the two accounts), boilerplate and the participants' names count little. Ids are UnitTable's.
class AlignmentWeights
{
public:
    AlignmentWeights(const std::vector<SentenceUnits> &a, const std::vector<SentenceUnits> &b,
                     const MeetingRoles &roles, const UnitTable &table, const lexicon::AlignmentModel &model);

    [[nodiscard]] double unit(int id) const { return m_units.inside[size_t(id)]; }
    /// How telling it is that both accounts have this word; 0 for names of one thing.
    [[nodiscard]] double unitRarity(int id) const { return m_units.shared[size_t(id)]; }
    [[nodiscard]] double conceptBase(int id) const { return m_concepts.base[size_t(id)]; }
    [[nodiscard]] double conceptInside(int id) const { return m_concepts.inside[size_t(id)]; }
    /// How telling it is that both accounts have this concept.
    [[nodiscard]] double conceptRarity(int id) const { return m_concepts.shared[size_t(id)]; }
    [[nodiscard]] bool isTopic(int id) const { return m_concepts.isTopic[size_t(id)]; }
    [[nodiscard]] double sum(const std::vector<int> &units) const;

private:
    struct Weights
    {
        std::vector<bool> isTopic;
        std::vector<double> base;   ///< of the thing itself
        std::vector<double> inside; ///< times its rarity in the meeting
        std::vector<double> shared; ///< base by the geometric mean of the sentences that have it in A and B
    };
    struct Counts;
    static void spread(Weights &weights, const Counts &counts, size_t sentences);

    Weights m_units;
    Weights m_concepts;
};

} // namespace counterpart::analysis
