// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and pointer of the timeline.
#include "ui/timeline/marktexts.h"
#include "ui/timeline/timelineview.h"
#include "ui/timeline/timeticks.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace counterpart::timeline {

namespace {

constexpr double ZoomPerNotch = 1.3;
constexpr double ZoomPerKey = 1.6;
constexpr double ZoomOnPile = 4;
constexpr double PanPerNotch = 90;       ///< pixels
constexpr double PanPerPage = 0.8;       ///< of the width
constexpr double NotchAngle = 120;       ///< as QWheelEvent counts
constexpr double TouchpadNotch = 60;     ///< pixels that zoom as much as a notch of a wheel
constexpr int MostListed = 24;           ///< marks of a pile that a menu offers
constexpr double TellableDays = 1.0 / 4; ///< marks that are nearer cannot be drawn apart at any zoom

bool isOurKey(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
    case Qt::Key_0:
        return true;
    default:
        return false;
    }
}

} // namespace

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (isOurKey(key) || (key.key() == Qt::Key_Escape && !m_state.span.isEmpty())) {
            event->accept();
            return true;
        }
    }
    const bool done = QAbstractScrollArea::event(event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        m_state.focused = hasFocus();
        viewport()->update();
    }
    return done;
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showToolTip(help->globalPos(), help->pos());
        return true;
    }
    if (event->type() == QEvent::Leave)
        setHovered({});
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::showToolTip(QPoint global, QPointF at)
{
    QString text;
    if (m_geometry.isRuler(at))
        text = tr("Drag to choose a span of time; double click to see everything");
    else if (isFoldHandle(at))
        text = m_model.isFolded() ? tr("Click to give every side its lane") : tr("Click to fold these sides");
    else
        text = cardText(m_model, hitTest(m_model, m_scale, m_geometry, at));
    if (at.x() < m_geometry.gutter && m_model.undatedDocuments() > 0 && text.isEmpty())
        text = tr("%n document(s) without any date are not shown", nullptr, m_model.undatedDocuments());
    // The card goes away when the pointer leaves the mark.
    const QRect near(QPoint(int(at.x()) - 8, int(at.y()) - 8), QSize(16, 16));
    QToolTip::showText(global, text, viewport(), near);
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPointF at = event->position();
    if (at.x() < m_geometry.gutter && verticalScrollBar()->maximum() > 0) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const bool fine = !event->pixelDelta().isNull();
    QPointF notches =
        fine ? QPointF(event->pixelDelta()) / TouchpadNotch : QPointF(event->angleDelta()) / NotchAngle;
    if (event->modifiers() & Qt::ShiftModifier)
        notches = {notches.x() + notches.y(), 0};
    event->accept();
    if (std::abs(notches.x()) > std::abs(notches.y())) {
        TimeScale target = m_target;
        target.pan(notches.x() * (fine ? TouchpadNotch : PanPerNotch));
        m_moved = true;
        moveTo(target, !fine);
    } else if (notches.y() != 0) {
        zoomAt(std::pow(ZoomPerNotch, notches.y()), std::max(at.x(), m_geometry.gutter), !fine);
    }
}

bool TimelineView::isFoldHandle(QPointF at) const
{
    const int lane = m_geometry.laneAt(at.y());
    if (!m_model.canFold() || at.x() >= m_geometry.gutter || lane < 0)
        return false;
    const LaneKind kind = m_model.lanes()[size_t(lane)].kind;
    return m_model.isFolded() ? kind == LaneKind::OtherSides
                              : kind == LaneKind::Side && lane >= TimelineGeometry::FirstFoldable;
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = m_lastPointer = event->position();
    if (isFoldHandle(m_pressed))
        toggleFold();
    else if (m_pressed.x() >= m_geometry.gutter && !m_model.isEmpty())
        m_drag = Drag::Pressed;
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (m_drag == Drag::None) {
        setHovered(hitTest(m_model, m_scale, m_geometry, at));
        const bool hand = m_state.hovered.isValid() || isFoldHandle(at);
        viewport()->setCursor(hand                     ? Qt::PointingHandCursor
                              : m_geometry.isRuler(at) ? Qt::IBeamCursor
                                                       : Qt::ArrowCursor);
        return;
    }
    if (m_drag == Drag::Pressed && (at - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_drag = m_geometry.isRuler(m_pressed) ? Drag::Span : Drag::Pan;
        setHovered({});
        if (m_drag == Drag::Pan)
            viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag == Drag::Span) {
        dragSpan(at);
    } else if (m_drag == Drag::Pan) {
        const QPointF by = at - m_lastPointer;
        TimeScale target = m_scale;
        target.pan(by.x());
        m_moved = true;
        moveTo(target, false);
        verticalScrollBar()->setValue(verticalScrollBar()->value() - int(std::lround(by.y())));
    }
    m_lastPointer = at;
}

void TimelineView::dragSpan(QPointF to)
{
    const auto dayUnder = [this](double x) {
        return dayAt(m_scale.time(std::clamp(x, m_scale.left(), m_scale.right())));
    };
    const QDate pressed = dayUnder(m_pressed.x());
    const QDate now = dayUnder(to.x());
    m_state.span = {startOf(std::min(pressed, now)), endOf(std::max(pressed, now))};
    viewport()->update();
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Drag drag = std::exchange(m_drag, Drag::None);
    viewport()->unsetCursor();
    if (drag == Drag::Span) {
        const auto [from, to] = span();
        setSpan(from, to);
    } else if (drag == Drag::Pressed && !m_geometry.isRuler(m_pressed)) {
        clicked(event->position());
    }
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_geometry.isRuler(event->position()))
        fit();
    else if (!hitTest(m_model, m_scale, m_geometry, event->position()).isValid() &&
             !isFoldHandle(event->position()))
        zoomAt(ZoomOnPile, event->position().x(), true);
}

void TimelineView::clicked(QPointF at)
{
    const Hit hit = hitTest(m_model, m_scale, m_geometry, at);
    if (!hit.isValid())
        return;
    if (hit.isSingle()) {
        setCurrent({hit.lane, hit.first});
        activate({hit.lane, hit.first});
        return;
    }
    const double length = m_model.mark({hit.lane, hit.last - 1}).at - m_model.mark({hit.lane, hit.first}).at;
    if (hit.last - hit.first > MostListed && length > TellableDays)
        zoomAt(ZoomOnPile, at.x(), true);
    else
        openList(hit, viewport()->mapToGlobal(at.toPoint()));
}

void TimelineView::openList(const Hit &hit, QPoint global)
{
    m_list = std::make_unique<QMenu>(this);
    m_list->setAccessibleName(tr("Marks in one place"));
    for (int i = hit.first; i < std::min(hit.last, hit.first + MostListed); ++i) {
        const MarkPlace place{hit.lane, i};
        const QString title = markTitle(m_model, m_model.mark(place)).replace(u'&', QLatin1StringView("&&"));
        const QString line = m_list->fontMetrics().elidedText(title, Qt::ElideRight, 460);
        m_list->addAction(line + u'\t' + markDate(m_model, m_model.mark(place)), this, [this, place] {
            setCurrent(place);
            activate(place);
        });
    }
    if (hit.last - hit.first > MostListed)
        m_list->addAction(tr("and %1 more").arg(hit.last - hit.first - MostListed))->setEnabled(false);
    m_list->popup(global);
}

void TimelineView::activate(MarkPlace place)
{
    const Mark &mark = m_model.mark(place);
    switch (mark.kind) {
    case MarkKind::Document:
        Q_EMIT documentActivated(m_model.document(mark).id);
        break;
    case MarkKind::Meeting:
    case MarkKind::NoAccount:
        Q_EMIT meetingActivated(m_model.meeting(mark).id);
        break;
    case MarkKind::Due:
        Q_EMIT commitmentActivated(m_model.commitment(mark).id);
        break;
    }
}

void TimelineView::setHovered(const Hit &hit)
{
    if (hit == m_state.hovered)
        return;
    m_state.hovered = hit;
    viewport()->update();
}

void TimelineView::setCurrent(MarkPlace place)
{
    m_state.current = place;
    viewport()->update();
    describe(true);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_state.span.isEmpty()) {
        clearSpan();
        return;
    }
    if (!isOurKey(*event) || m_model.isEmpty()) {
        event->ignore(); // a parent may want it
        return;
    }
    if (walk(event->key(), event->modifiers() & Qt::ShiftModifier))
        return;
    const int key = event->key();
    if (key == Qt::Key_Plus || key == Qt::Key_Equal) {
        zoom(ZoomPerKey);
    } else if (key == Qt::Key_Minus) {
        zoom(1 / ZoomPerKey);
    } else if (key == Qt::Key_0) {
        fit();
    } else if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
        TimeScale target = m_target;
        target.pan((target.right() - target.left()) * (key == Qt::Key_PageUp ? PanPerPage : -PanPerPage));
        m_moved = true;
        moveTo(target, true);
    } else if (m_state.current.isValid()) {
        activate(m_state.current); // Return, Enter, Space
    }
}

bool TimelineView::walk(int key, bool choosing)
{
    const bool along =
        key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home || key == Qt::Key_End;
    if (!along && key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    const MarkPlace before = m_state.current;
    if (!before.isValid())
        enterMarks();
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        walkAcross(key == Qt::Key_Up ? -1 : 1);
    else if (key == Qt::Key_Left || key == Qt::Key_Right)
        walkAlong(key == Qt::Key_Left ? -1 : 1);
    else
        setCurrent({before.lane,
                    key == Qt::Key_Home ? 0 : int(m_model.lanes()[size_t(before.lane)].marks.size()) - 1});
    if (m_state.current.isValid()) {
        m_moved = true;
        reveal(m_state.current);
    }
    if (choosing && before.isValid()) {
        if (!m_spanAnchor.isValid())
            m_spanAnchor = before;
        chooseBetween(m_spanAnchor, m_state.current);
    } else {
        m_spanAnchor = {};
    }
    return true;
}

void TimelineView::walkAlong(int step)
{
    const MarkPlace at = m_state.current;
    const int last = int(m_model.lanes()[size_t(at.lane)].marks.size()) - 1;
    setCurrent({at.lane, std::clamp(at.index + step, 0, last)});
}

void TimelineView::walkAcross(int step)
{
    const double time = m_model.mark(m_state.current).at;
    for (int lane = m_state.current.lane + step; lane >= 0 && lane < m_geometry.lanes; lane += step) {
        if (const int index = m_model.nearest(lane, time); index >= 0) {
            setCurrent({lane, index});
            return;
        }
    }
}

void TimelineView::enterMarks()
{
    if (!m_state.chosen.empty()) {
        setCurrent(m_state.chosen.front());
        return;
    }
    const TimeSpan view = m_target.visible();
    for (int lane = 0; lane < m_geometry.lanes; ++lane) {
        if (const int index = m_model.nearest(lane, (view.from + view.to) / 2); index >= 0) {
            setCurrent({lane, index});
            return;
        }
    }
}

void TimelineView::chooseBetween(MarkPlace from, MarkPlace to)
{
    const TimeSpan a = m_model.mark(from).span;
    const TimeSpan b = m_model.mark(to).span;
    setSpan(dayAt(std::min(a.from, b.from)), dayAt(std::max(a.to, b.to) - 0.5));
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    m_list = std::make_unique<QMenu>(this);
    m_list->setAccessibleName(tr("Timeline"));
    for (QAction *action : actions()) {
        const QString name = action->objectName();
        if ((name == QLatin1StringView("timeline.fold") && !m_model.canFold()) ||
            (name == QLatin1StringView("timeline.clearSpan") && m_state.span.isEmpty()))
            continue;
        m_list->addAction(action);
    }
    m_list->popup(event->globalPos());
}

} // namespace counterpart::timeline
