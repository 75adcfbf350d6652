// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/timelinemodel.h"
#include "ui/timeline/timescale.h"

#include <QPointF>
#include <QSizeF>

namespace counterpart::timeline {

using models::Lane;
using models::LaneKind;
using models::Mark;
using models::MarkKind;
using models::MarkPlace;
using models::SubjectLane;
using models::TimelineModel;

/// Where ruler, names and lanes stand in the view; device-independent pixels.
struct TimelineGeometry
{
    static constexpr double Ruler = 24; ///< height of small letters, the least
    static constexpr double LeastLane = 22;
    static constexpr double MostLane = 56;
    static constexpr double Foot = 3;       ///< free below the last lane
    static constexpr int LeastStrip = 16;   ///< below the ruler, when the lanes are folded to a strip
    static constexpr double Inset = 13;     ///< from the left edge to the names
    static constexpr int FirstFoldable = 3; ///< lane: two sides and the meetings stand before it

    QSizeF size;
    double gutter = 0; ///< width of the names at the left
    int lanes = 0;
    double laneHeight = LeastLane;
    double scroll = 0;  ///< how far the lanes are moved up
    bool strip = false; ///< the lanes lie close together, each a line of shades
    double ruler = Ruler;
    double corner = 0; ///< width at the right end of the ruler that something else lies over

    /// Lays \p lanes out in \p size: as high as fits, within the limits.
    [[nodiscard]] static TimelineGeometry make(QSizeF size, double gutter, int lanes, double scroll,
                                               double ruler = Ruler);
    /// The same for a strip: every lane is there, however low.
    [[nodiscard]] static TimelineGeometry makeStrip(QSizeF size, double gutter, int lanes,
                                                    double ruler = Ruler);
    [[nodiscard]] double laneTop(int lane) const { return ruler + lane * laneHeight - scroll; }
    [[nodiscard]] double laneMiddle(int lane) const { return laneTop(lane) + laneHeight / 2; }
    /// Where the sign of a single mark stands: in a strip there is room for it in the middle alone.
    [[nodiscard]] double signMiddle(int lane) const
    {
        return strip ? (ruler + size.height()) / 2 : laneMiddle(lane);
    }
    [[nodiscard]] bool isInView(int lane) const
    {
        return laneTop(lane) < size.height() && laneTop(lane + 1) > ruler;
    }
    /// The scroll nearest to the present one at which all of \p lane is seen.
    [[nodiscard]] double scrollTo(int lane) const;
    [[nodiscard]] int laneAt(double y) const; ///< -1 for none
    [[nodiscard]] bool isRuler(QPointF at) const { return at.y() < ruler && at.x() >= gutter; }
    /// Height that all lanes and the ruler need.
    [[nodiscard]] double contentHeight() const { return ruler + lanes * laneHeight + Foot; }
};

/// What is under the pointer: marks [first, last) of a lane.
struct Hit
{
    int lane = -1;
    int first = 0;
    int last = 0;
    bool shaded = false; ///< a stretch of a lane that is shaded by density
    [[nodiscard]] bool isValid() const { return lane >= 0 && first < last; }
    [[nodiscard]] bool isSingle() const { return isValid() && last - first == 1; }
    [[nodiscard]] bool holds(MarkPlace place) const
    {
        return place.lane == lane && place.index >= first && place.index < last;
    }
    friend bool operator==(const Hit &, const Hit &) = default;
};

/// The glyph at \p at, or else the shortest bar, or the stretch of a shaded lane.
[[nodiscard]] Hit hitTest(const TimelineModel &model, const TimeScale &scale,
                          const TimelineGeometry &geometry, QPointF at);

} // namespace counterpart::timeline
