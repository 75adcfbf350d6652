// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinegeometry.h"

class QPainter;
class QRectF;

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::timeline {

/// Pixels that the names of \p model's lanes need.
[[nodiscard]] double gutterWidth(const TimelineModel &model, const widgets::Theme &theme);

/// Paints the names of the lanes, each with the sign of what stands in it, over whatever sticks out of time.
class GutterPainter
{
public:
    /// All outlive this.
    GutterPainter(QPainter &painter, const widgets::Theme &theme, const TimelineModel &model,
                  const TimelineGeometry &geometry);
    void paint() const;

private:
    void paintStripName() const;
    void paintLaneName(int lane) const;
    void paintSign(const Lane &row, const QRectF &rect) const;
    void paintAngle(const QRectF &rect, bool down) const;

    QPainter &m_painter;
    const widgets::Theme &m_theme;
    const TimelineModel &m_model;
    const TimelineGeometry &m_geometry;
};

} // namespace counterpart::timeline
