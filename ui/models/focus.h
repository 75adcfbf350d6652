// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <optional>

namespace counterpart::models {

/// What every view is narrowed to: documents that speak of one of the entities or topics, and fall into the
/// span of days. Empty sets and null days narrow nothing.
struct Filter
{
    QList<domain::EntityId> entities;
    QStringList topics;
    QDate from; ///< both ends belong to the span; both are null, or none is
    QDate to;
    [[nodiscard]] bool hasSubjects() const { return !entities.isEmpty() || !topics.isEmpty(); }
    [[nodiscard]] bool hasSpan() const { return from.isValid() && to.isValid(); }
    [[nodiscard]] bool isEmpty() const { return !hasSubjects() && !hasSpan(); }
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

    /// The documents that fit the filter; nullopt when all do. Views narrow themselves to these.
    [[nodiscard]] const std::optional<QSet<domain::DocumentId>> &fitting() const { return m_fitting; }

    void setDocument(domain::DocumentId document);
    void setMeeting(domain::MeetingId meeting);
    void setFilter(const Filter &filter);
    /// Told by who works out what the filter means.
    void setFitting(std::optional<QSet<domain::DocumentId>> documents);
    void clear();

Q_SIGNALS:
    void documentChanged(counterpart::domain::DocumentId document);
    void meetingChanged(counterpart::domain::MeetingId meeting);
    void filterChanged();
    void fittingChanged();

private:
    domain::DocumentId m_document;
    domain::MeetingId m_meeting;
    Filter m_filter;
    std::optional<QSet<domain::DocumentId>> m_fitting;
};

} // namespace counterpart::models
