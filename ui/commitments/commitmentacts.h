// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/commitments/commitments.h"
#include "ui/commitments/commitmentchoice.h"

namespace counterpart::commitments {

class Restatements;

/// What people do about commitments: every change goes onto the undo stack under its name. GUI thread.
class CommitmentActs : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    CommitmentActs(const workbench::Desk &desk, const CommitmentsView &view, const CommitmentChoice &choice,
                   Restatements &restatements);

    void make();
    /// The chosen proposals, or that the two of a pair are one.
    void accept();
    void reject();
    void edit();
    void changeStatus();
    void askStatus(const QList<domain::CommitmentId> &ids, domain::CommitmentStatus status);
    void addEvidence();
    void removeEvidence(domain::EvidenceId id);
    /// To the trash; asks where it is many.
    void remove();
    /// The words of the commitment stand at the selection.
    void place();
    void showRejected();

private:
    [[nodiscard]] const workbench::Desk &desk() const { return m_desk; }
    void answerSentences(EvidenceFields *fields);
    void openEditor(const domain::CommitmentRow &row, bool isNew, text::Range range);
    void editAll();
    void offerBack(const std::vector<domain::CommitmentRow> &rows);

    workbench::Desk m_desk;
    const CommitmentsView &m_view;
    const CommitmentChoice &m_choice;
    Restatements &m_restatements;
};

} // namespace counterpart::commitments
