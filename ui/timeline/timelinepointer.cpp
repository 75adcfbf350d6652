// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepointer.h"

#include "ui/timeline/marktexts.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace counterpart::timeline {

namespace {

constexpr double ZoomPerNotch = 1.3;
constexpr double ZoomOnPile = 4;
constexpr double PanPerNotch = 90;       ///< pixels
constexpr double NotchAngle = 120;       ///< as QWheelEvent counts
constexpr double TouchpadNotch = 60;     ///< pixels that zoom as much as a notch of a wheel
constexpr double TellableDays = 1.0 / 4; ///< marks that are nearer cannot be drawn apart at any zoom

} // namespace

Hit TimelinePointer::hitAt(QPointF at) const
{
    return hitTest(m_view.model(), m_view.scale(), m_view.geometryOfLanes(), at);
}

bool TimelinePointer::isFoldHandle(QPointF at) const
{
    const TimelineModel &model = m_view.model();
    const int lane = m_view.geometryOfLanes().laneAt(at.y());
    if (m_view.isStrip() || !model.canFold() || at.x() >= m_view.geometryOfLanes().gutter || lane < 0)
        return false;
    const LaneKind kind = model.lanes()[size_t(lane)].kind;
    return model.isFolded() ? kind == LaneKind::OtherSides
                            : kind == LaneKind::Side && lane >= TimelineGeometry::FirstFoldable;
}

void TimelinePointer::showToolTip(QPoint global, QPointF at)
{
    const TimelineModel &model = m_view.model();
    QString text;
    if (m_view.isStrip() && at.x() < m_view.geometryOfLanes().gutter)
        text = TimelineView::tr("Click to expand the timeline");
    else if (m_view.geometryOfLanes().isRuler(at))
        text = TimelineView::tr("Drag to select a time span; double-click to show everything");
    else if (isFoldHandle(at))
        text = model.isFolded() ? TimelineView::tr("Click to expand: one lane per side")
                                : TimelineView::tr("Click to collapse these sides");
    else
        text = cardText(model, hitAt(at));
    if (at.x() < m_view.geometryOfLanes().gutter && model.undatedDocuments() > 0 && text.isEmpty())
        text = TimelineView::tr("%n document(s) without any date are not shown", nullptr,
                                model.undatedDocuments());
    // The card goes away when the pointer leaves the mark.
    const QRect near(QPoint(int(at.x()) - 8, int(at.y()) - 8), QSize(16, 16));
    QToolTip::showText(global, text, m_view.viewport(), near);
}

void TimelinePointer::turn(const QWheelEvent &event)
{
    const bool fine = !event.pixelDelta().isNull();
    QPointF notches =
        fine ? QPointF(event.pixelDelta()) / TouchpadNotch : QPointF(event.angleDelta()) / NotchAngle;
    if (event.modifiers() & Qt::ShiftModifier)
        notches = {notches.x() + notches.y(), 0};
    if (std::abs(notches.x()) > std::abs(notches.y()))
        m_view.sight().pan(notches.x() * (fine ? TouchpadNotch : PanPerNotch), !fine);
    else if (notches.y() != 0)
        m_view.sight().zoomAt(std::pow(ZoomPerNotch, notches.y()),
                              std::max(event.position().x(), m_view.geometryOfLanes().gutter), !fine);
}

void TimelinePointer::press(QPointF at)
{
    m_pressed = m_last = at;
    if (m_view.isStrip() && at.x() < m_view.geometryOfLanes().gutter)
        Q_EMIT m_view.stripAsked(false);
    else if (isFoldHandle(at))
        m_view.toggleFold();
    else if (at.x() >= m_view.geometryOfLanes().gutter && !m_view.model().isEmpty())
        m_drag = Drag::Pressed;
}

void TimelinePointer::move(QPointF at)
{
    if (m_drag == Drag::None)
        hover(at);
    else
        drag(at);
}

void TimelinePointer::hover(QPointF at)
{
    const Hit hit = hitAt(at);
    m_view.setHovered(hit);
    m_view.viewport()->setCursor(hit.isValid() || isFoldHandle(at)      ? Qt::PointingHandCursor
                                 : m_view.geometryOfLanes().isRuler(at) ? Qt::IBeamCursor
                                                                        : Qt::ArrowCursor);
}

void TimelinePointer::drag(QPointF to)
{
    if (m_drag == Drag::Pressed && (to - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_drag = m_view.geometryOfLanes().isRuler(m_pressed) ? Drag::Span : Drag::Pan;
        m_view.setHovered({});
        if (m_drag == Drag::Pan)
            m_view.viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag == Drag::Span) {
        dragSpan(to);
    } else if (m_drag == Drag::Pan) {
        const QPointF by = to - m_last;
        m_view.sight().pan(by.x(), false);
        QScrollBar *bar = m_view.verticalScrollBar();
        bar->setValue(bar->value() - int(std::lround(by.y())));
    }
    m_last = to;
}

void TimelinePointer::dragSpan(QPointF to)
{
    const TimeScale &scale = m_view.scale();
    const auto dayUnder = [&scale](double x) {
        return dayAt(scale.time(std::clamp(x, scale.left(), scale.right())));
    };
    const QDate pressed = dayUnder(m_pressed.x());
    const QDate now = dayUnder(to.x());
    m_view.previewSpan({startOf(std::min(pressed, now)), endOf(std::max(pressed, now))});
}

void TimelinePointer::release(QPointF at)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    m_view.viewport()->unsetCursor();
    if (drag == Drag::Span) {
        const auto [from, to] = m_view.span();
        m_view.setSpan(from, to);
    } else if (drag == Drag::Pressed && !m_view.geometryOfLanes().isRuler(m_pressed)) {
        click(at);
    }
}

void TimelinePointer::doubleClick(QPointF at)
{
    if (m_view.geometryOfLanes().isRuler(at))
        m_view.sight().fit();
    else if (!hitAt(at).isValid() && !isFoldHandle(at))
        m_view.sight().zoomAt(ZoomOnPile, at.x(), true);
}

void TimelinePointer::click(QPointF at)
{
    const Hit hit = hitAt(at);
    if (!hit.isValid())
        return;
    if (hit.isSingle()) {
        m_view.open({hit.lane, hit.first});
        return;
    }
    const TimelineModel &model = m_view.model();
    const double length = model.mark({hit.lane, hit.last - 1}).at - model.mark({hit.lane, hit.first}).at;
    if (hit.last - hit.first > TimelineMenus::MostListed && length > TellableDays)
        m_view.sight().zoomAt(ZoomOnPile, at.x(), true);
    else
        m_view.menus().openMarks(hit, m_view.viewport()->mapToGlobal(at.toPoint()));
}

} // namespace counterpart::timeline
