// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

#include <QWidget>

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::timeline {

/// Documents of each side, meetings and due commitments along time. GUI thread.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    /// \p theme outlives the view.
    explicit TimelineView(const widgets::Theme &theme, QWidget *parent = nullptr);

    /// Snapshots of the whole store; cheap enough to be given anew on every change.
    void setRows(std::vector<domain::DocumentRow> documents, std::vector<domain::MeetingRow> meetings,
                 std::vector<domain::CommitmentRow> commitments);
    /// Marks what is chosen elsewhere; says nothing.
    void setSelected(domain::DocumentId document, domain::MeetingId meeting);
    [[nodiscard]] QSize sizeHint() const override { return {800, 148}; }

Q_SIGNALS:
    void documentActivated(counterpart::domain::DocumentId document);
    void meetingActivated(counterpart::domain::MeetingId meeting);
    void commitmentActivated(counterpart::domain::CommitmentId commitment);
    /// A span was chosen on the ruler, both ends inclusive; null dates when it was given up.
    void spanSelected(QDate from, QDate to);
};

} // namespace counterpart::timeline
