// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinegeometry.h"

#include "ui/timeline/lanemarks.h"

#include <algorithm>
#include <cmath>

namespace counterpart::timeline {

namespace {

constexpr double Reach = 8; ///< pixels around a glyph that still count as on it

Hit shadedHit(const TimelineModel &model, int lane, const TimeScale &scale, double x)
{
    const auto [first, last] =
        model.range(lane, {scale.time(x - GlyphPitch / 2), scale.time(x + GlyphPitch / 2)});
    return first < last ? Hit{lane, first, last, true} : Hit{};
}

Hit glyphHit(const TimelineModel &model, int lane, const TimeScale &scale, double x)
{
    Hit best;
    double distance = Reach;
    for (const Cluster &cluster : clusters(model, lane, scale)) {
        if (const double away = std::abs(cluster.x - x); away <= distance) {
            distance = away;
            best = {lane, cluster.first, cluster.last, false};
        }
    }
    return best;
}

Hit barHit(const TimelineModel &model, int lane, const TimeScale &scale, double x)
{
    Hit best;
    double length = 0;
    const Lane &row = model.lanes()[size_t(lane)];
    const double time = scale.time(x);
    for (const int index : barsInView(row, scale).marks) {
        const TimeSpan span = row.marks[size_t(index)].span;
        if (time < span.from || time >= span.to || (best.isValid() && span.length() >= length))
            continue;
        length = span.length();
        int last = index + 1;
        while (last < int(row.marks.size()) && row.marks[size_t(last)].span == span)
            ++last;
        best = {lane, index, last, false};
    }
    return best;
}

} // namespace

TimelineGeometry TimelineGeometry::make(QSizeF size, double gutter, int lanes, double scroll,
                                        double ruler)
{
    TimelineGeometry made{size, gutter, lanes, LeastLane, 0, false, ruler, 0};
    const double room = (size.height() - ruler - Foot) / std::max(1, lanes);
    made.laneHeight = std::clamp(std::floor(room), LeastLane, MostLane);
    made.scroll = std::clamp(scroll, 0.0, std::max(0.0, made.contentHeight() - size.height()));
    return made;
}

TimelineGeometry TimelineGeometry::makeStrip(QSizeF size, double gutter, int lanes, double ruler)
{
    const double room = size.height() - ruler - 1;
    return {size, gutter, lanes, std::max(1.0, room / std::max(1, lanes)), 0, true, ruler, 0};
}

double TimelineGeometry::scrollTo(int lane) const
{
    if (strip)
        return 0;
    const double top = laneTop(lane) + scroll - ruler;
    const double room = size.height() - ruler - laneHeight;
    return std::clamp(scroll, std::max(0.0, top - room), std::max(top, 0.0));
}

int TimelineGeometry::laneAt(double y) const
{
    if (y < ruler)
        return -1;
    const int lane = int(std::floor((y - ruler + scroll) / laneHeight));
    return lane < lanes ? lane : -1;
}

Hit hitTest(const TimelineModel &model, const TimeScale &scale, const TimelineGeometry &geometry, QPointF at)
{
    const int lane = geometry.laneAt(at.y());
    if (lane < 0 || lane >= int(model.lanes().size()) || at.x() < geometry.gutter)
        return {};
    if (geometry.strip || isCrowded(model, lane, scale))
        return shadedHit(model, lane, scale, at.x());
    const Hit glyph = glyphHit(model, lane, scale, at.x());
    return glyph.isValid() ? glyph : barHit(model, lane, scale, at.x());
}

} // namespace counterpart::timeline
