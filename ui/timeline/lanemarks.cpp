// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lanemarks.h"

#include <algorithm>
#include <cmath>

namespace counterpart::timeline {

namespace {

constexpr double SnapDistance = 6;        ///< pixels
constexpr double CrowdedMean = 1.6;       ///< marks in a stretch that holds any
constexpr double CrowdedNeighbours = 0.6; ///< share of stretches with marks whose next one has some too
constexpr int CrowdedLeast = 12;          ///< stretches with marks; fewer piles can still be told apart
constexpr size_t MostBars = 200;
constexpr double LeastBar = GlyphPitch + 4; ///< pixels; a shorter one is hidden by its glyph

} // namespace

double markX(const Mark &mark, const TimeScale &scale)
{
    const double own = scale.x(mark.at);
    const double meeting = scale.x(mark.meetingAt);
    return std::abs(own - meeting) <= SnapDistance ? meeting : own;
}

std::vector<Cluster> clusters(const TimelineModel &model, int lane, const TimeScale &scale)
{
    const std::vector<Mark> &marks = model.lanes()[size_t(lane)].marks;
    const double edge = GlyphPitch / scale.pixelsPerDay();
    const TimeSpan view = scale.visible();
    auto [first, last] = model.range(lane, {view.from - edge, view.to + edge});
    // Begin where a gap is, so that clusters stay the same while the view moves over them.
    while (first > 0 && marks[size_t(first)].at - marks[size_t(first - 1)].at < edge)
        --first;
    std::vector<Cluster> found;
    for (int i = first; i < last; ++i) {
        const double x = markX(marks[size_t(i)], scale);
        if (!found.empty() && x - found.back().x < GlyphPitch)
            found.back().last = i + 1;
        else
            found.push_back({x, i, i + 1});
    }
    return found;
}

Buckets buckets(const TimelineModel &model, int lane, const TimeScale &scale, double width)
{
    const Lane &row = model.lanes()[size_t(lane)];
    const double length = width / scale.pixelsPerDay();
    const TimeSpan view = scale.visible();
    const double number = std::floor(view.from / length);
    Buckets found{scale.x(number * length), width, {}, {}, {}};
    const auto count = size_t(std::ceil((scale.right() - found.left) / width));
    found.counts.reserve(count);
    found.open.reserve(count);
    auto first = std::ranges::lower_bound(row.times, number * length);
    for (size_t i = 0; i < count; ++i) {
        const auto last = std::lower_bound(first, row.times.end(), (number + double(i) + 1) * length);
        const auto [from, to] = std::pair(first - row.times.begin(), last - row.times.begin());
        const int open = row.openBefore[size_t(to)] - row.openBefore[size_t(from)];
        found.counts.push_back(int(to - from) - open);
        found.open.push_back(open);
        if (!row.litBefore.empty())
            found.lit.push_back(row.litBefore[size_t(to)] - row.litBefore[size_t(from)]);
        first = last;
    }
    return found;
}

bool isCrowded(const TimelineModel &model, int lane, const TimeScale &scale)
{
    const auto [first, last] = model.range(lane, scale.visible());
    if (last - first < CrowdedMean * CrowdedLeast)
        return false;
    int held = 0;
    int neighbours = 0;
    bool before = false;
    const Buckets found = buckets(model, lane, scale, GlyphPitch);
    for (size_t i = 0; i < found.counts.size(); ++i) {
        const int count = found.counts[i] + found.open[i];
        held += count > 0 ? 1 : 0;
        neighbours += count > 0 && before ? 1 : 0;
        before = count > 0;
    }
    return held >= CrowdedLeast && last - first > CrowdedMean * held && neighbours > CrowdedNeighbours * held;
}

Bars barsInView(const Lane &lane, const TimeScale &scale)
{
    Bars found;
    TimeSpan before;
    const TimeSpan view = scale.visible();
    const double least = LeastBar / scale.pixelsPerDay();
    for (const int index : lane.wide) {
        const TimeSpan span = lane.marks[size_t(index)].span;
        // Marks of one span follow one another, and one bar stands for all of them.
        if (span.to > view.from && span.from < view.to && span.length() > least && span != before) {
            before = span;
            found.marks.push_back(index);
        }
    }
    const auto length = [&lane](int index) { return lane.marks[size_t(index)].span.length(); };
    std::ranges::stable_sort(found.marks, std::ranges::greater(), length);
    if (found.marks.size() > MostBars) {
        found.notDrawn = int(found.marks.size() - MostBars);
        found.marks.resize(MostBars);
    }
    return found;
}

} // namespace counterpart::timeline
