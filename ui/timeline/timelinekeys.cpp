// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinekeys.h"

#include "ui/timeline/markwalk.h"
#include "ui/timeline/timelineview.h"

#include <QKeyEvent>

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

bool TimelineKeys::isMeant(const QKeyEvent &event) const
{
    return isOurKey(event) || (event.key() == Qt::Key_Escape && m_view.hasSpan());
}

bool TimelineKeys::press(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape && m_view.hasSpan()) {
        m_view.clearSpan();
        return true;
    }
    if (!isOurKey(event) || m_view.model().isEmpty())
        return false;
    if (isWalkKey(event.key()))
        walk(event);
    else
        move(event.key());
    return true;
}

void TimelineKeys::move(int key)
{
    if (key == Qt::Key_Plus || key == Qt::Key_Equal) {
        m_view.zoom(ZoomPerKey);
    } else if (key == Qt::Key_Minus) {
        m_view.zoom(1 / ZoomPerKey);
    } else if (key == Qt::Key_0) {
        m_view.sight().fit();
    } else if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
        const TimeScale &scale = m_view.sight().target();
        const double page = (scale.right() - scale.left()) * PanPerPage;
        m_view.sight().pan(key == Qt::Key_PageUp ? page : -page, true);
    } else if (m_view.current().isValid()) {
        m_view.open(m_view.current()); // Return, Enter, Space
    }
}

void TimelineKeys::walk(const QKeyEvent &event)
{
    const MarkPlace before = m_view.current();
    const bool enters = !before.isValid() && !m_view.chosen().empty();
    const MarkPlace next =
        enters ? m_view.chosen().front()
               : walked(m_view.model(), before, event.key(), m_view.sight().target().visible());
    if (next.isValid())
        m_view.goTo(next);
    if (event.modifiers() & Qt::ShiftModifier && before.isValid()) {
        if (!m_spanAnchor.isValid())
            m_spanAnchor = before;
        chooseBetween(m_spanAnchor, m_view.current());
    } else {
        m_spanAnchor = {};
    }
}

void TimelineKeys::chooseBetween(MarkPlace from, MarkPlace to)
{
    const TimeSpan a = m_view.model().mark(from).span;
    const TimeSpan b = m_view.model().mark(to).span;
    m_view.setSpan(dayAt(std::min(a.from, b.from)), dayAt(std::max(a.to, b.to) - 0.5));
}

} // namespace counterpart::timeline
