// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace counterpart::jobs {

/// How many jobs of this process were started and have not delivered what they returned. Any thread.
[[nodiscard]] int runningJobs();

} // namespace counterpart::jobs
