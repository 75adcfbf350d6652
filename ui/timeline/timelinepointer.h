// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinegeometry.h"

#include <QPointF>

class QMouseEvent;
class QWheelEvent;

namespace counterpart::timeline {

class TimelineView;

/// What the pointer does on the timeline: hovers, clicks, drags, turns the wheel. GUI thread.
class TimelinePointer
{
public:
    /// \p view outlives it.
    explicit TimelinePointer(TimelineView &view) : m_view(view) {}
    void press(QPointF at);
    void move(QPointF at);
    void release(QPointF at);
    void doubleClick(QPointF at);
    void turn(const QWheelEvent &event);
    void showToolTip(QPoint global, QPointF at);

private:
    enum class Drag { None, Pressed, Pan, Span };
    void hover(QPointF at);
    void drag(QPointF to);
    void dragSpan(QPointF to);
    void click(QPointF at);
    [[nodiscard]] bool isFoldHandle(QPointF at) const;
    [[nodiscard]] Hit hitAt(QPointF at) const;

    TimelineView &m_view;
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    QPointF m_last;
};

} // namespace counterpart::timeline
