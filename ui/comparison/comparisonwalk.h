// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>

namespace counterpart::comparison {

class ComparisonState;
struct Decided;

/// The walks through a comparison: each chooses where it comes to. GUI thread.

/// Links and lone passages in reading order of A, then what B alone has, \p step further (1 or -1) and round.
/// Same without differing terms is no difference, nor what is not judged; what is folded is passed over.
void goToDifference(ComparisonState &state, int step);
/// Where the choice stands in this walk, from 1, and how many stops it has; nullopt where it is at none.
[[nodiscard]] std::optional<std::pair<int, int>> placeAmongDifferences(const ComparisonState &state);

/// Whether a walk begins again at its end.
enum class Round { No, Yes };
/// What nobody has decided about: links, the least sure ones first, then passages that one side alone has,
/// then silences about topics; \p step is 1 or -1. False when there is none (any more).
bool goToUndecided(ComparisonState &state, int step = 1, Round round = Round::Yes);
/// There is a difference to go to, and something that nobody has decided about.
[[nodiscard]] bool hasDifferences(const ComparisonState &state);
[[nodiscard]] bool hasUndecided(const ComparisonState &state);
/// The first that nobody has decided about.
bool goToFirstUndecided(ComparisonState &state);
/// How many links, lone passages and silences there are to decide about. ComparisonState::decided() has it.
[[nodiscard]] Decided countDecided(const ComparisonState &state);

} // namespace counterpart::comparison
