// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowsteps.h"

#include <QSet>

#include <algorithm>

namespace counterpart::models {

std::vector<RowStep> stepsBetween(std::vector<int> now, const std::vector<int> &wanted)
{
    using enum RowStep::Kind;
    std::vector<RowStep> steps;
    if (now == wanted)
        return steps;
    const QSet<int> stay(wanted.begin(), wanted.end());
    for (size_t i = now.size(); i-- > 0;) {
        if (stay.contains(now[i]))
            continue;
        now.erase(now.begin() + ptrdiff_t(i));
        steps.push_back({Remove, int(i), 0});
    }
    for (size_t i = 0; i < wanted.size(); ++i) {
        const auto here = now.begin() + ptrdiff_t(i);
        const auto there = std::find(here, now.end(), wanted[i]);
        if (there == now.end()) {
            now.insert(here, wanted[i]);
            steps.push_back({Insert, int(i), 0});
        } else if (there != here) {
            steps.push_back({Move, int(there - now.begin()), int(i)});
            std::rotate(here, there, there + 1);
        }
    }
    return steps;
}

} // namespace counterpart::models
