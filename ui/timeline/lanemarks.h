// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/timelinemodel.h"
#include "ui/timeline/timescale.h"

#include <vector>

namespace counterpart::timeline {

using models::Lane;
using models::LaneKind;
using models::Mark;
using models::MarkKind;
using models::MarkPlace;
using models::SubjectLane;
using models::TimelineModel;

/// Marks of a lane that are drawn as one because they would cover one another: [first, last).
struct Cluster
{
    double x = 0; ///< pixels; where its glyph stands
    int first = 0;
    int last = 0;
    [[nodiscard]] int size() const { return last - first; }
};

/// Marks counted over equal stretches of pixels. The stretches are tied to time, not to the view, so that the
/// picture keeps still while it is panned.
struct Buckets
{
    double left = 0;         ///< pixel where the first begins
    double width = 0;        ///< pixels of each
    std::vector<int> counts; ///< marks that are not open
    std::vector<int> open;   ///< marks that are
    std::vector<int> lit;    ///< not open and not dimmed; empty when nothing is narrowed
};

/// Bars of a lane, by mark.
struct Bars
{
    std::vector<int> marks; ///< one for each span, the longest first, so that shorter ones lie on top of them
    int notDrawn = 0;       ///< shorter ones that could not be told from these
};

constexpr double GlyphPitch = 11; ///< pixels; nearer glyphs are drawn as one

/// Where a mark's glyph stands. One that is a few pixels from its meeting stands right above or below it.
[[nodiscard]] double markX(const Mark &mark, const TimeScale &scale);
/// The glyphs of a lane within the view and a glyph's width beyond.
[[nodiscard]] std::vector<Cluster> clusters(const TimelineModel &model, int lane, const TimeScale &scale);
/// Counts over the view in stretches of \p width pixels; costs a binary search a stretch.
[[nodiscard]] Buckets buckets(const TimelineModel &model, int lane, const TimeScale &scale, double width);
/// True when so many marks are in view that single ones can no longer be told: the lane is shaded by density.
[[nodiscard]] bool isCrowded(const TimelineModel &model, int lane, const TimeScale &scale);
/// Marks that are not precise, reach into the view and are wider there than their glyph; not more than can be
/// told from one another.
[[nodiscard]] Bars barsInView(const Lane &lane, const TimeScale &scale);

} // namespace counterpart::timeline
