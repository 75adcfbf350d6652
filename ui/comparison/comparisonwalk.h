// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace counterpart::comparison {

class ComparisonState;

/// The walks through a comparison: each chooses where it comes to. GUI thread.

/// Links and lone passages in reading order of A, then what B alone has, \p step further (1 or -1) and round.
/// Same without differing terms is no difference, nor what is not judged; what is folded is passed over.
void goToDifference(ComparisonState &state, int step);
/// The next link that nobody has decided about, the least sure ones first, then the next silence; false when all
/// are decided.
bool goToUndecided(ComparisonState &state);
/// How many links and silences a person has decided about, or made.
[[nodiscard]] int decided(const ComparisonState &state);
/// How many there are.
[[nodiscard]] int decidable(const ComparisonState &state);

} // namespace counterpart::comparison
