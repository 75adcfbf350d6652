// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace counterpart::domain {

/// By what a list of commitments is parted.
enum class CommitmentGrouping { Actor, Topic, Status };

} // namespace counterpart::domain
