// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/facts.h"

#include <algorithm>

namespace counterpart::domain {

std::vector<SkipReason> reasonsOf(const std::vector<SkippedPiece> &pieces)
{
    std::vector<SkipReason> reasons;
    for (const SkippedPiece &piece : pieces) {
        if (!std::ranges::contains(reasons, piece.why))
            reasons.push_back(piece.why);
    }
    return reasons;
}

} // namespace counterpart::domain
