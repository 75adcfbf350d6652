// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

namespace counterpart::timeline {

TimelineView::TimelineView(const widgets::Theme &, QWidget *parent) : QWidget(parent) {}

void TimelineView::setRows(std::vector<domain::DocumentRow>, std::vector<domain::MeetingRow>,
                           std::vector<domain::CommitmentRow>)
{
}

void TimelineView::setSelected(domain::DocumentId, domain::MeetingId) {}

} // namespace counterpart::timeline
