// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/markwalk.h"

#include <algorithm>

namespace counterpart::timeline {

namespace {

MarkPlace entered(const TimelineModel &model, TimeSpan view)
{
    for (int lane = 0; lane < int(model.lanes().size()); ++lane) {
        if (const int index = model.nearest(lane, (view.from + view.to) / 2); index >= 0)
            return {lane, index};
    }
    return {};
}

/// Stays where no lane that way has a mark.
MarkPlace across(const TimelineModel &model, MarkPlace at, int step)
{
    const double time = model.mark(at).at;
    for (int lane = at.lane + step; lane >= 0 && lane < int(model.lanes().size()); lane += step) {
        if (const int index = model.nearest(lane, time); index >= 0)
            return {lane, index};
    }
    return at;
}

} // namespace

bool isWalkKey(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home || key == Qt::Key_End ||
           key == Qt::Key_Up || key == Qt::Key_Down;
}

MarkPlace walked(const TimelineModel &model, MarkPlace at, int key, TimeSpan view)
{
    if (!at.isValid())
        return entered(model, view);
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        return across(model, at, key == Qt::Key_Up ? -1 : 1);
    const int last = int(model.lanes()[size_t(at.lane)].marks.size()) - 1;
    if (key == Qt::Key_Home || key == Qt::Key_End)
        return {at.lane, key == Qt::Key_Home ? 0 : last};
    return {at.lane, std::clamp(at.index + (key == Qt::Key_Left ? -1 : 1), 0, last)};
}

} // namespace counterpart::timeline
