// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/comparisonpane.h"

#include <QLabel>
#include <QVBoxLayout>

namespace counterpart::comparison {

ComparisonPane::ComparisonPane(const widgets::Theme &, QUndoStack &, QWidget *parent)
    : QWidget(parent), m_label(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_label);
}

void ComparisonPane::setWorkspace(workspace::Workspace *workspace)
{
    m_workspace = workspace;
    showMeeting({});
}

void ComparisonPane::showMeeting(domain::MeetingId meeting)
{
    m_meeting = meeting;
    m_label->setText(meeting.isValid() ? tr("Meeting %1").arg(meeting.value) : QString());
    Q_EMIT shown(meeting);
}

} // namespace counterpart::comparison
