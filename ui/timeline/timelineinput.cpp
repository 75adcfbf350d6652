// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and pointer of the timeline.
#include "ui/timeline/marktexts.h"
#include "ui/timeline/markwalk.h"
#include "ui/timeline/timelineview.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace counterpart::timeline {

namespace {

constexpr double ZoomPerKey = 1.6;
constexpr double PanPerPage = 0.8; ///< of the width

bool isOurKey(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (isWalkKey(event.key()))
        return true;
    switch (event.key()) {
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
        m_pointer.showToolTip(help->globalPos(), help->pos());
        return true;
    }
    if (event->type() == QEvent::Leave)
        setHovered({});
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    if (event->position().x() < m_geometry.gutter && verticalScrollBar()->maximum() > 0) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    event->accept();
    m_pointer.turn(*event);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pointer.press(event->position());
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer.move(event->position());
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pointer.release(event->position());
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pointer.doubleClick(event->position());
}

void TimelineView::openList(const Hit &hit, QPoint global)
{
    m_list = std::make_unique<QMenu>(this);
    m_list->setAccessibleName(tr("Marks in one place"));
    for (int i = hit.first; i < std::min(hit.last, hit.first + MostListed); ++i) {
        const MarkPlace place{hit.lane, i};
        const QString title = markTitle(m_model, m_model.mark(place)).replace(u'&', QLatin1StringView("&&"));
        const QString line = m_list->fontMetrics().elidedText(title, Qt::ElideRight, 460);
        m_list->addAction(line + u'\t' + markDate(m_model, m_model.mark(place)), this,
                          [this, place] { open(place); });
    }
    if (hit.last - hit.first > MostListed)
        m_list->addAction(tr("and %1 more").arg(hit.last - hit.first - MostListed))->setEnabled(false);
    m_list->popup(global);
}

void TimelineView::open(MarkPlace place)
{
    setCurrent(place);
    activate(place);
}

void TimelineView::previewSpan(TimeSpan span)
{
    m_state.span = span;
    viewport()->update();
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
        const double width = m_scale.target().right() - m_scale.target().left();
        pan(width * (key == Qt::Key_PageUp ? PanPerPage : -PanPerPage), true);
    } else if (m_state.current.isValid()) {
        activate(m_state.current); // Return, Enter, Space
    }
}

bool TimelineView::walk(int key, bool choosing)
{
    if (!isWalkKey(key))
        return false;
    const MarkPlace before = m_state.current;
    const bool enters = !before.isValid() && !m_state.chosen.empty();
    const MarkPlace next =
        enters ? m_state.chosen.front() : walked(m_model, before, key, m_scale.target().visible());
    if (next.isValid()) {
        setCurrent(next);
        m_moved = true;
        reveal(next);
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
