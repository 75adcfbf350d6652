// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "ui/workbench/desk.h"

namespace counterpart::history {

class ActivityDialog;
class UndoDialog;

/// The steps of undo, and who did what when.
class HistoryDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    explicit HistoryDesk(const workbench::Desk &desk);
    void storeOpened() override;
    void storeClosed() override;
    void updateActions() override;
    /// Of a document, a meeting, or the store where neither is valid.
    void show(domain::DocumentId document, domain::MeetingId meeting);

private:
    void addCommands();
    void read();
    [[nodiscard]] QString titleOf(const domain::ActivityFilter &filter) const;
    [[nodiscard]] domain::DocumentId document() const;

    UndoDialog *m_undo;
    ActivityDialog *m_dialog;
    domain::ActivityFilter m_filter;
    quint64 m_asked = 0; ///< answers to older questions are dropped
};

} // namespace counterpart::history
