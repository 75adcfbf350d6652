// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/lanemarks.h"

class QKeyEvent;

namespace counterpart::timeline {

class TimelineView;

/// What the keys do on the timeline: walk from mark to mark and open one, choose a span between two, zoom,
/// turn pages, give the span up. GUI thread.
class TimelineKeys
{
public:
    /// \p view outlives it.
    explicit TimelineKeys(TimelineView &view) : m_view(view) {}
    /// A key that is meant here, before any shortcut of the window.
    [[nodiscard]] bool isMeant(const QKeyEvent &event) const;
    /// False where a parent may want the key.
    bool press(const QKeyEvent &event);
    /// A span that was being chosen with Shift begins anew: other marks stand here, or the span was given up.
    void forgetSpan() { m_spanAnchor = {}; }

private:
    void walk(const QKeyEvent &event);
    void chooseBetween(MarkPlace from, MarkPlace to);
    void move(int key);

    TimelineView &m_view;
    MarkPlace m_spanAnchor; ///< where the span that is being chosen begins
};

} // namespace counterpart::timeline
