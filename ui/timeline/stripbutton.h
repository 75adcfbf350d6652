// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace counterpart::timeline {

class TimelineView;

/// In the corner of a timeline: asks to fold it to a strip, or to unfold it. GUI thread.
class StripButton : public QToolButton
{
    Q_OBJECT

public:
    explicit StripButton(TimelineView &view);
    /// Says what a press would do; \p room: of the timeline without its scroll bar.
    void place(bool strip, const QRect &room, int edge);
};

} // namespace counterpart::timeline
