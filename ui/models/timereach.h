// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/marks.h"

namespace counterpart::models {

/// How far marks reach in time; both empty without marks.
struct TimeReach
{
    TimeSpan all; ///< from the first to the last mark
    TimeSpan
        body; ///< the same without lone marks that lie further off than the others reach; 60 days at least
};

/// The body is that of documents and meetings, with the due dates that lie near them; where there are only
/// due dates, of these.
[[nodiscard]] TimeReach reachOf(const std::vector<Mark> &marks);

} // namespace counterpart::models
