// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timescale.h"

#include <QString>

#include <vector>

namespace counterpart::timeline {

struct Tick
{
    double time = 0;
    QString label;
    bool strong = false; ///< a larger unit begins: a year among months, a month among days, a day among hours
};

/// Ticks in order, from one at or before the left edge (or a few more) to the last before the right one, in
/// the finest of the steps (thousands of years to hours) that leaves about \p leastPitch pixels between two.
/// Labels in the user's language.
[[nodiscard]] std::vector<Tick> ticks(const TimeScale &scale, double leastPitch);
/// "2022 – 2025", "May – Aug 2023", "12 – 14 May 2023": what is in view, as coarse as it may be.
[[nodiscard]] QString spanName(TimeSpan span);

} // namespace counterpart::timeline
