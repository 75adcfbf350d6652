// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/annotations.h"
#include "core/domain/unreadaccounts.h"
#include "core/workspace/documents/documents.h"
#include "ui/widgets/factpanel.h"

#include <QHash>

namespace counterpart::shell {

/// What the inspector tells of a document, read at one time.
struct Inspected
{
    domain::DocumentView view;
    std::vector<workspace::DocumentDecision> decisions;
    std::vector<domain::AnnotationRow> annotations;
    QHash<domain::CodeId, QString> codes;     ///< names
    std::vector<domain::MeetingRow> meetings; ///< those that the document tells of
    text::Range selection;                    ///< of the text; empty for none
};

/// What is known of the chosen document or meeting, and where each fact comes from. GUI thread.
class Inspector : public widgets::FactPanel
{
    Q_OBJECT

public:
    explicit Inspector(const widgets::Theme &theme, QWidget *parent = nullptr);
    void showNothing();
    void showDocument(const Inspected &inspected);
    /// \p documents: rows of the meeting's readouts, in their order; \p unread: of the store.
    void showMeeting(const domain::MeetingRow &meeting, const std::vector<domain::DocumentRow> &documents,
                     const domain::UnreadAccounts &unread);
    [[nodiscard]] QSize sizeHint() const override { return {270, 500}; }

Q_SIGNALS:
    void revisionsRequested(); ///< of the document that is shown
    void proposalRequested();
    void historyRequested(counterpart::domain::DocumentId document, counterpart::domain::MeetingId meeting);
    void documentRequested(counterpart::domain::DocumentId document);
    void meetingRequested(counterpart::domain::MeetingId meeting);
    void unpublishedRequested(); ///< to say that a side of the meeting published nothing, or that it did
    void passageRequested(counterpart::domain::DocumentId document, qsizetype begin, qsizetype end);

private:
    void addAccounts(const domain::MeetingRow &meeting, const domain::UnreadAccounts &unread);
    void addDates(const Inspected &inspected);
    void addSkipped(const domain::DocumentView &view);
    void addPeople(const domain::DocumentView &view);
    void addTitle(const QString &title);
    void addMarks(const QStringList &tags, bool favourite);
    void addSelection(const Inspected &inspected);
    /// Those that overlap \p within; all where it is empty.
    void addAnnotations(const Inspected &inspected, text::Range within);
    void addCommitments(const Inspected &inspected, text::Range within);
    void addDecisions(const Inspected &inspected);
    void addSource(const domain::DocumentView &view);
    void addRevisions(const domain::DocumentView &view);

    domain::DocumentId m_document; ///< that is shown, to stay where it is scrolled while it changes
    text::Range m_selection;
};

} // namespace counterpart::shell
