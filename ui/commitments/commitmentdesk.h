// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/commitments/commitmentedits.h"
#include "ui/commitments/commitmenteditor.h"
#include "ui/commitments/exportdialog.h"
#include "ui/commitments/restatedlist.h"
#include "ui/workbench/desk.h"

#include <QTimer>

namespace counterpart::commitments {

class CommitmentPanel;
class CommitmentsView;

/// Commitments as people follow them up: proposals decided, made from a selection, edited, given evidence and
/// a status; which of them are one; reminders; export. GUI thread.
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
    // commitmentdesk.cpp: commands, and what is shown
    void addCommands(const QList<QWidget *> &readers);
    QAction *add(const char *id, const QString &text, const QString &hint, const QKeySequence &key,
                 void (CommitmentDesk::*run)());
    struct SingleKey
    {
        Qt::Key key;
        QString word;                 ///< for the list of the keys
        QList<QWidget *> elsewhere{}; ///< where it counts beside the view and the panel
    };
    void addSingleKey(const char *id, const QString &text, const QString &hint, const SingleKey &key,
                      void (CommitmentDesk::*run)());
    void addViewCommands();
    void connectView();
    void connectPanel();
    void showCommitment(domain::CommitmentId id);
    void follow();
    void track(domain::CommitmentId id);
    void followChanges();
    [[nodiscard]] bool isSeen() const;
    void comeUp();
    void readLineages();
    void showPairs();
    void nameMeetings();
    void remind();

    // commitmentdeskedits.cpp: what people do
    [[nodiscard]] QList<domain::CommitmentId> chosen() const;
    [[nodiscard]] std::vector<domain::CommitmentId> chosenIds() const;
    [[nodiscard]] std::vector<domain::CommitmentRow> chosenRows() const;
    [[nodiscard]] EvidenceChoice evidenceChoice() const;
    [[nodiscard]] KnownNames knownNames() const;
    void answerSentences(EvidenceFields *fields);
    void make();
    void makeOf(const models::Passage &passage, const domain::DocumentView &view);
    void openEditor(const domain::CommitmentRow &row, bool isNew, text::Range range);
    void accept();
    void reject();
    void edit();
    void editAll();
    void changeStatus();
    void askStatus(const QList<domain::CommitmentId> &ids, domain::CommitmentStatus status);
    void addEvidence();
    void removeEvidence(domain::EvidenceId id);
    void place();
    void join();
    void joinTwo(domain::CommitmentId a, domain::CommitmentId b);
    void part();
    void partTwo(domain::CommitmentId a, domain::CommitmentId b);
    void split();
    void showRejected();

    // commitmentdeskexport.cpp
    void keepView();
    void askExport();
    void chooseFile(ExportDialog::Kind kind, domain::CommitmentGrouping grouping, bool shown);
    void write(ExportDialog::Kind kind, domain::CommitmentGrouping grouping,
               const std::vector<domain::CommitmentRow> &rows, const QString &path);

    CommitmentsView &m_view;
    CommitmentPanel &m_panel;
    QTimer m_following;        ///< several changes of choice at a time are one
    QTimer m_reading;          ///< several changes at a time are read about once
    models::Passage m_passage; ///< what was selected last, for evidence
    std::vector<domain::LineageProposal> m_proposals;
    std::vector<domain::Lineage> m_lineages;
    QStringList m_onlyOpen;   ///< ids of the commands that need an open store
    bool m_pairsRead = false; ///< m_proposals and m_lineages are those of the store as it is
    bool m_seen = false;      ///< the view is the one that is looked at
    bool m_remind = false;    ///< a store was opened and nothing was said of it yet
};

} // namespace counterpart::commitments
