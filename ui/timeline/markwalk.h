// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinegeometry.h"

namespace counterpart::timeline {

/// From mark to mark with the arrow keys, Home and End; invalid where \p key is none of them or there is
/// none.
/// \p at may be invalid: then the first step enters, at the mark nearest to the middle of \p view.
[[nodiscard]] MarkPlace walked(const TimelineModel &model, MarkPlace at, int key, TimeSpan view);

/// \p key walks.
[[nodiscard]] bool isWalkKey(int key);

} // namespace counterpart::timeline
