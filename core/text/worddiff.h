// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/range.h"

#include <QStringView>

#include <vector>

namespace counterpart::text {

/// A stretch of two texts that is the same in both, or was exchanged.
struct DiffRun
{
    Range before; ///< in the earlier text; empty where something was added
    Range after;  ///< in the later text; empty where something was taken away
    bool same = false;
    friend bool operator==(const DiffRun &, const DiffRun &) = default;
};

/// What changed between two texts, word by word (Myers, "An O(ND) difference algorithm and its variations",
/// 1986, in its linear-space form, on words and single marks). Words are those of the script, Khmer and Thai
/// too. The runs cover both texts in order, and no two neighbours are of one kind; the blanks and marks
/// between two exchanged words are exchanged with them, so that a rewritten sentence reads as one change.
/// Blanks alone never count as a change. Where more than some thousands of words differ in a row, they are
/// one change. Time: words times changes, the latter bounded.
[[nodiscard]] std::vector<DiffRun> wordDiff(QStringView before, QStringView after);

/// How many words stand in the changed parts of a difference.
struct DiffCount
{
    int added = 0;
    int removed = 0;
};
[[nodiscard]] DiffCount countWords(const std::vector<DiffRun> &runs, QStringView before, QStringView after);

} // namespace counterpart::text
