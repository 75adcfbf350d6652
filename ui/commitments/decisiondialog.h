// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/commitments/commitments.h"
#include "ui/commitments/evidencefields.h"

#include <QDialog>

class QCheckBox;
class QPlainTextEdit;

namespace counterpart::commitments {

/// Asks for a status with a note and, where it needs some, evidence; or for evidence alone. Return accepts
/// when nothing is missing, else it is told what is. GUI thread.
class DecisionDialog : public QDialog
{
    Q_OBJECT

public:
    /// A status for \p commitments, with \p status chosen at first.
    DecisionDialog(const widgets::Theme &theme, const std::vector<domain::CommitmentRow> &commitments,
                   domain::CommitmentStatus status, const EvidenceChoice &choice, QWidget *parent);
    /// Evidence for one.
    DecisionDialog(const widgets::Theme &theme, const domain::CommitmentRow &commitment,
                   const EvidenceChoice &choice, QWidget *parent);
    [[nodiscard]] EvidenceFields *evidence() const { return m_evidence; }
    void accept() override;

Q_SIGNALS:
    void decided(const counterpart::workspace::StatusDecision &decision);
    void evidenceGiven(const counterpart::domain::NewEvidence &evidence);

private:
    void build(const widgets::Theme &theme, const EvidenceChoice &choice, const QString &about);
    void buildStatus(domain::CommitmentStatus status);
    [[nodiscard]] bool needsEvidence() const;
    void follow();

    std::vector<domain::CommitmentRow> m_commitments;
    QVBoxLayout *m_layout = nullptr;
    QComboBox *m_status = nullptr; ///< null where evidence alone is asked for
    QPlainTextEdit *m_note = nullptr;
    QCheckBox *m_addEvidence = nullptr;
    QLabel *m_why = nullptr;
    EvidenceFields *m_evidence = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace counterpart::commitments
