// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timereach.h"

#include <algorithm>

namespace counterpart::models {

namespace {

constexpr size_t LeastForOutliers = 6; ///< marks; among fewer none is called an outlier
constexpr size_t OutlierShare = 25;    ///< at most one in so many, at either end
constexpr double FarOff = 1.0;         ///< lengths of the rest that an outlier lies away from it
constexpr double DueBeyond = 0.5;      ///< how far past the documents due dates stay in the first view
constexpr double LeastBody = 60;       ///< days

/// The span of \p spans (by their beginnings) without lone ones at its ends.
TimeSpan withoutOutliers(const std::vector<TimeSpan> &spans)
{
    size_t first = 0;
    size_t last = spans.size() - 1;
    if (spans.size() >= LeastForOutliers) {
        const size_t most = std::max<size_t>(1, spans.size() / OutlierShare);
        for (size_t i = 0; i < most; ++i) {
            if (spans[i + 1].from - spans[i].to > FarOff * (spans[last].to - spans[i + 1].from))
                first = i + 1;
        }
        const size_t end = last;
        for (size_t i = end; i > end - most && i > first + 1; --i) {
            if (spans[i].from - spans[i - 1].to > FarOff * (spans[i - 1].to - spans[first].from))
                last = i - 1;
        }
    }
    TimeSpan body = spans[first];
    for (size_t i = first; i <= last; ++i)
        body.to = std::max(body.to, spans[i].to);
    return body;
}

std::vector<TimeSpan> sortedSpans(const std::vector<Mark> &marks, bool due)
{
    std::vector<TimeSpan> spans;
    for (const Mark &mark : marks) {
        if ((mark.kind == MarkKind::Due) == due && mark.kind != MarkKind::NoAccount)
            spans.push_back(mark.span);
    }
    std::ranges::sort(spans, {}, &TimeSpan::from);
    return spans;
}

/// With the due dates that lie near.
TimeSpan widened(TimeSpan body, const std::vector<TimeSpan> &due)
{
    const double beyond = std::max(body.length(), LeastBody) * DueBeyond;
    TimeSpan wide = body;
    for (const TimeSpan &span : due) {
        if (span.from > body.from - beyond && span.to < body.to + beyond)
            wide = {std::min(wide.from, span.from), std::max(wide.to, span.to)};
    }
    if (const double lacking = LeastBody - wide.length(); lacking > 0)
        wide = {wide.from - lacking / 2, wide.to + lacking / 2};
    return wide;
}

} // namespace

TimeReach reachOf(const std::vector<Mark> &marks)
{
    const std::vector<TimeSpan> told = sortedSpans(marks, false);
    const std::vector<TimeSpan> due = sortedSpans(marks, true);
    if (told.empty() && due.empty())
        return {};
    const TimeSpan body = widened(withoutOutliers(told.empty() ? due : told), due);
    TimeSpan all = body;
    for (const Mark &mark : marks)
        all = {std::min(all.from, mark.span.from), std::max(all.to, mark.span.to)};
    return {all, body};
}

} // namespace counterpart::models
