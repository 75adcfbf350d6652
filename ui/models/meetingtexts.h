// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

namespace counterpart::models {

/// "Phnom Penh · ASEAN Summit · Joe Biden, Hun Sen". GUI thread only.
[[nodiscard]] QString meetingSummary(const domain::MeetingRow &meeting);

} // namespace counterpart::models
