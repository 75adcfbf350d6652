// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/focus.h"

namespace counterpart::models {

void Focus::setDocument(domain::DocumentId document)
{
    if (m_document == document)
        return;
    m_document = document;
    Q_EMIT documentChanged(document);
}

void Focus::setMeeting(domain::MeetingId meeting)
{
    if (m_meeting == meeting)
        return;
    m_meeting = meeting;
    Q_EMIT meetingChanged(meeting);
}

void Focus::setFilter(const Filter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
}

void Focus::setFitting(std::optional<QSet<domain::DocumentId>> documents)
{
    if (m_fitting == documents)
        return;
    m_fitting = std::move(documents);
    Q_EMIT fittingChanged();
}

void Focus::clear()
{
    setDocument({});
    setMeeting({});
    setFilter({});
}

} // namespace counterpart::models
