// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commitments/commitmentacts.h"
#include "ui/commitments/commitmentchoice.h"
#include "ui/commitments/commitmentexport.h"
#include "ui/commitments/restatements.h"
#include "ui/commitments/triage.h"
#include "ui/workbench/desk.h"

#include <QTimer>

namespace counterpart::commitments {

class CommitmentPanel;
class CommitmentsView;

/// Commitments as people follow them up: their commands, what is shown of them, and the reminder of what is
/// due. What the commands do is in CommitmentActs, Restatements and CommitmentExport. GUI thread.
class CommitmentDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    /// The single keys (A, R, E, S) count in the view, in the panel and, accepting, in \p readers, while the
    /// review mode is on.
    CommitmentDesk(const workbench::Desk &desk, CommitmentsView &view, CommitmentPanel &panel,
                   const QList<QWidget *> &readers);
    void storeOpened() override;
    void storeClosed() override;
    void updateActions() override;

private:
    using Run = std::function<void()>;
    void addCommands(const QList<QWidget *> &readers);
    QAction *add(const char *id, const QString &text, const QString &hint, const QKeySequence &key,
                 const Run &run);
    struct SingleKey
    {
        Qt::Key key;
        QString word;                 ///< for the list of the keys
        QList<QWidget *> elsewhere{}; ///< where it counts beside the view and the panel
    };
    void addSingleKey(const char *id, const QString &text, const QString &hint, const SingleKey &key,
                      const Run &run);
    void addJoining();
    void addLists();
    void addViewCommands();
    void connectView();
    void connectPanel();
    void keepView();
    void showCommitment(domain::CommitmentId id);
    void follow();
    void trackChosen();
    void track(domain::CommitmentId id);
    void followChanges();
    void comeUp();
    void remind();

    CommitmentsView &m_view;
    CommitmentPanel &m_panel;
    CommitmentChoice m_choice;
    Restatements m_restatements;
    CommitmentActs m_acts;
    Triage m_triage;
    CommitmentExport m_export;
    QTimer m_following;     ///< several changes of choice at a time are one
    QTimer m_pausing;       ///< proposals that are gone through quickly are not looked into one by one
    QStringList m_onlyOpen; ///< ids of the commands that need an open store
    bool m_seen = false;    ///< the view is the one that is looked at
    bool m_remind = false;  ///< a store was opened and nothing was said of it yet
};

} // namespace counterpart::commitments
