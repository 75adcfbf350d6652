// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace counterpart::models {

/// One row that goes, comes or moves, as a model tells it to its views.
struct RowStep
{
    enum class Kind { Remove, Insert, Move };
    Kind kind = Kind::Remove;
    int row = 0; ///< that goes, or moves; the place of one that comes
    int to = 0;  ///< of a move: the place that it takes, before \p row
    friend bool operator==(const RowStep &, const RowStep &) = default;
};

/// What makes \p wanted of \p now, one step after the other; both hold a number once at most. Rows go first,
/// the last of them before the others; then each place is seen to from the top, so that one that comes is
/// that of the same place in \p wanted. Any thread.
[[nodiscard]] std::vector<RowStep> stepsBetween(std::vector<int> now, const std::vector<int> &wanted);

} // namespace counterpart::models
