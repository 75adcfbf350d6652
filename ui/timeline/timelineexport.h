// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/timeline/timelinegeometry.h"

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::timeline {

/// Writes the stretch of time that \p scale shows, all lanes as high as \p laneHeight, to \p path: as SVG
/// where the name ends in ".svg", as PNG at twice the size where it ends in ".png"; another ending is
/// refused. An existing file is replaced only by a complete one.
[[nodiscard]] base::Result<void> exportTimeline(const QString &path, const widgets::Theme &theme,
                                                const TimelineModel &model, const TimeScale &scale,
                                                const TimelineGeometry &geometry, TimeSpan span);

} // namespace counterpart::timeline
