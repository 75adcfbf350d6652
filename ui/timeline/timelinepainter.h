// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/markpainter.h"
#include "ui/timeline/timelinegeometry.h"

namespace counterpart::timeline {

/// What the user does with the timeline at the moment.
struct TimelineState
{
    MarkPlace current; ///< where the arrow keys are
    bool focused = false;
    Hit hovered;
    std::vector<MarkPlace> chosen; ///< the document and the meeting that the window shows
    TimeSpan span;                 ///< chosen on the ruler; empty for none
};

/// Paints the whole timeline, on the screen as in an exported picture. Uses no clipping, which not every
/// picture format knows: names and ruler lie over what sticks out.
class TimelinePainter
{
public:
    /// All outlive this.
    TimelinePainter(QPainter &painter, const widgets::Theme &theme, const TimelineModel &model,
                    const TimeScale &scale, const TimelineGeometry &geometry, const TimelineState &state);
    void paint() const;

private:
    void paintGround() const;
    void paintToday() const;
    void paintTies(const std::vector<bool> &crowded) const;
    /// \p x is where the meeting, or the pile that it is in, stands.
    void paintTie(MarkPlace meeting, double x, const std::vector<bool> &crowded) const;
    void paintLane(int lane, bool crowded) const;
    void paintDensity(int lane) const;
    void paintBars(int lane) const;
    void paintRest(int lane, const QString &text) const;
    void paintGlyphs(int lane) const;
    void paintChosen() const;
    void paintRuler() const;
    void paintSpanEnds() const;
    [[nodiscard]] QPointF middleOf(MarkPlace place) const;

    QPainter &m_painter;
    const widgets::Theme &m_theme;
    const TimelineModel &m_model;
    const TimeScale &m_scale;
    const TimelineGeometry &m_geometry;
    const TimelineState &m_state;
    MarkPainter m_marks;
};

} // namespace counterpart::timeline
