// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "ui/shell/factpanel.h"

namespace counterpart::shell {

/// What is known of the chosen document or meeting, and where each fact comes from. GUI thread.
class Inspector : public FactPanel
{
    Q_OBJECT

public:
    explicit Inspector(const widgets::Theme &theme, QWidget *parent = nullptr);
    void showNothing();
    void showDocument(const domain::DocumentView &view);
    /// \p documents: rows of the meeting's readouts, in their order.
    void showMeeting(const domain::MeetingRow &meeting, const std::vector<domain::DocumentRow> &documents);
    [[nodiscard]] QSize sizeHint() const override { return {270, 500}; }

Q_SIGNALS:
    void documentRequested(counterpart::domain::DocumentId document);
    void meetingRequested(counterpart::domain::MeetingId meeting);
    void passageRequested(counterpart::domain::DocumentId document, qsizetype begin, qsizetype end);

private:
    void addDates(const domain::DocumentView &view);
    void addPeople(const domain::DocumentView &view);
    void addCommitments(const domain::DocumentView &view);
    void addSource(const domain::DocumentView &view);
};

} // namespace counterpart::shell
