// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/comparison.h"
#include "core/text/range.h"
#include "ui/comparison/standings.h"

#include <QString>

#include <array>
#include <map>
#include <vector>

namespace counterpart::comparison {

class ComparisonState;

/// How some words of a passage stand to the other side's: it has none for them, or has others.
enum class WordStanding { OnlyHere, Otherwise };

/// A stretch of words in a passage, half-open UTF-16 offsets into it.
struct MarkedWords
{
    text::Range range;
    WordStanding standing = WordStanding::OnlyHere;
};

/// A stretch of both sides' words, in reading order; the same ones stand in both.
struct WordRun
{
    QString a;
    QString b;
    bool same = false;
};

/// Some passages of A and some of B, compared word by word; words are those of the script, in Khmer too. Pure
/// value.
struct WordDifferences
{
    std::array<std::map<int, std::vector<MarkedWords>>, 2> marks; ///< by sentence, of A and of B
    std::vector<WordRun> runs;
    int same = 0; ///< words
    int onlyA = 0;
    int onlyB = 0;

    [[nodiscard]] bool isEmpty() const { return runs.empty(); }
    [[nodiscard]] const std::vector<MarkedWords> &of(Column column, int sentence) const;
};

/// Of sentences of the two sides; empty where a side has none, or the two have no word in common.
[[nodiscard]] WordDifferences wordDifferences(const ComparisonState &state, const std::vector<int> &a,
                                              const std::vector<int> &b);

} // namespace counterpart::comparison
