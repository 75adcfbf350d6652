// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/alignment/alignmentunits.h"

#include <span>

namespace counterpart::analysis {

/// How alike words are that are not the same: k = (cos - 0.4) / 0.6 of their vectors, where that is above 0
/// (soft matching of words as in Sidorov et al. 2014, "Soft similarity and soft cosine measure"; vectors
/// after Mikolov et al. 2013 and Pennington et al. 2014). Ids are words of UnitTable.
class WordLikeness
{
public:
    struct Like
    {
        int word = 0;
        float likeness = 0; ///< 0 to 1
    };

    /// Compares each word of A with each of B, for the words that stand somewhere without a capital; time
    /// goes with the product, 40 ns a pair.
    WordLikeness(const std::vector<SentenceUnits> &a, const std::vector<SentenceUnits> &b,
                 const UnitTable &table, const lexicon::WordVectors &vectors);

    /// Words of B that are like a word of A, itself not among them.
    [[nodiscard]] std::span<const Like> of(int wordOfA) const;

private:
    std::vector<std::vector<Like>> m_likes;
};

} // namespace counterpart::analysis
