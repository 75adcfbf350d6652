// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/alignment/alignmentweights.h"

namespace counterpart::analysis {

/// Vectors of sentences and their clauses: sums of the vectors of their words by their weights in the
/// meeting, as of length one, with the mean direction of all sentences of both accounts projected out, so
/// that what every sentence of a meeting speaks of does not make them alike (after Arora, Liang and Ma 2017,
/// "A simple but tough-to-beat baseline for sentence embeddings").
class SentenceVectors
{
public:
    SentenceVectors(const std::vector<SentenceUnits> &a, const std::vector<SentenceUnits> &b,
                    const AlignmentWeights &weights, const UnitTable &table,
                    const lexicon::WordVectors &vectors);

    /// The highest cosine of each sentence of A, or a clause of it, with each one of B, or a clause of that,
    /// by rows. Of long accounts (more than 200 by 200) clauses are compared for the 20 likest of each
    /// sentence alone, which spares nearly all of the time.
    [[nodiscard]] std::vector<float> likenesses() const;

private:
    using Vector = std::vector<float>;
    /// Of the sentence, then of its clauses.
    using Group = std::vector<Vector>;

    [[nodiscard]] static float highest(const Group &one, const Group &other);

    size_t m_dimension; ///< filled up to whole lanes
    std::vector<Group> m_a;
    std::vector<Group> m_b;
};

} // namespace counterpart::analysis
