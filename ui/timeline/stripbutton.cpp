// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/stripbutton.h"

#include "ui/timeline/timelineview.h"

namespace counterpart::timeline {

using namespace Qt::StringLiterals;

StripButton::StripButton(TimelineView &view) : QToolButton(&view)
{
    setObjectName(u"timelineStrip"_s);
    setProperty("look", u"link"_s);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QToolButton::clicked, &view, [&view] { Q_EMIT view.stripAsked(!view.isStrip()); });
}

void StripButton::place(bool strip, const QRect &room, int edge)
{
    setArrowType(strip ? Qt::DownArrow : Qt::UpArrow);
    setAccessibleName(strip ? tr("Expand the timeline") : tr("Collapse the timeline to a strip"));
    setToolTip(accessibleName());
    setGeometry(room.right() - edge, room.top() + 1, edge, edge);
}

} // namespace counterpart::timeline
