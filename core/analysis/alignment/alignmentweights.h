// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/alignment/alignmentroles.h"

namespace counterpart::analysis {

/// How much each unit counts inside one meeting, w = base · ln(n/c) / ln n: base by what it is, for a word by
/// how rare it is in releases on foreign affairs (an inverse document frequency, Spärck Jones 1972); c the
/// sentences of both accounts that have it, n one more than all of them. Names of participants, words of
/// office and verbs of reporting count less. Ids are UnitTable's, topics are indexes of
/// AlignmentModel::concepts.
class AlignmentWeights
{
public:
    AlignmentWeights(const std::vector<SentenceUnits> &a, const std::vector<SentenceUnits> &b,
                     const MeetingRoles &roles, const UnitTable &table, const lexicon::AlignmentModel &model);

    [[nodiscard]] double unit(int id) const { return m_units[size_t(id)]; }
    /// 1 / √(a b), of the sentences of either account that have the unit: 1 where each has one.
    [[nodiscard]] double unitAlone(int id) const;
    /// Names, values and words with a capital that tell something: neither participants nor offices.
    [[nodiscard]] bool tells(int id) const { return m_tells[size_t(id)]; }
    /// How telling a shared topic is to a reader, 0 to 0.5.
    [[nodiscard]] double topic(int index) const;
    [[nodiscard]] double topicAlone(int index) const;

    /// Of all units of a sentence, and of those of one of its clauses.
    [[nodiscard]] double sum(const SentenceUnits &sentence) const;
    [[nodiscard]] double sum(const SentenceUnits &sentence, const std::vector<int> &clause) const;

private:
    struct Counts
    {
        int inA = 0;
        int inB = 0;
    };
    [[nodiscard]] double baseOf(int id, bool present, const UnitTable &table,
                                const lexicon::AlignmentModel &model) const;

    std::vector<double> m_units;
    std::vector<bool> m_tells;
    std::vector<Counts> m_counts;
    QHash<int, Counts> m_topicCounts;
    double m_sentences = 1; ///< n
};

} // namespace counterpart::analysis
