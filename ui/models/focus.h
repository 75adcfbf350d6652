// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QObject>
#include <QStringList>

namespace counterpart::models {

/// What the other views are narrowed to. Empty sets narrow nothing.
struct Filter
{
    QList<domain::EntityId> entities;
    QStringList topics;
    [[nodiscard]] bool isEmpty() const { return entities.isEmpty() && topics.isEmpty(); }
    friend bool operator==(const Filter &, const Filter &) = default;
};

/// What the user looks at: one for the window, shared by every view, so that what is chosen in one is shown
/// in the others. Setting what is set already says nothing. GUI thread only.
class Focus : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] domain::DocumentId document() const { return m_document; }
    [[nodiscard]] domain::MeetingId meeting() const { return m_meeting; }
    [[nodiscard]] const Filter &filter() const { return m_filter; }

    void setDocument(domain::DocumentId document);
    void setMeeting(domain::MeetingId meeting);
    void setFilter(const Filter &filter);
    void clear();

Q_SIGNALS:
    void documentChanged(counterpart::domain::DocumentId document);
    void meetingChanged(counterpart::domain::MeetingId meeting);
    void filterChanged();

private:
    domain::DocumentId m_document;
    domain::MeetingId m_meeting;
    Filter m_filter;
};

} // namespace counterpart::models
