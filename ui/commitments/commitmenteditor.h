// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/commitments/commitments.h"
#include "ui/commitments/evidencefields.h"
#include "ui/commitments/fieldinput.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLayout;

namespace counterpart::commitments {

/// Every field of one commitment, new or there already, in two columns: its terms, and what becomes of it.
/// What is wrong is told beside it. GUI thread.
class CommitmentEditor : public QDialog
{
    Q_OBJECT

public:
    /// \p row: quote, date and values to begin with; \p isNew: it is to be made of that quote.
    CommitmentEditor(const widgets::Theme &theme, const domain::CommitmentRow &row, bool isNew,
                     const KnownNames &names, const EvidenceChoice &choice, QWidget *parent);
    [[nodiscard]] EvidenceFields *evidence() const { return m_evidence; }
    [[nodiscard]] domain::Commitment values() const;
    void accept() override;

Q_SIGNALS:
    /// \p decision is empty where the status stays as it is.
    void finishedWith(const counterpart::domain::Commitment &values,
                      const std::optional<counterpart::workspace::StatusDecision> &decision);

private:
    [[nodiscard]] QLayout *newFoot();
    [[nodiscard]] QLabel *newQuote(const widgets::Theme &theme) const;
    [[nodiscard]] static QFormLayout *newColumn();
    void addFields(QFormLayout &terms, QFormLayout &following, const KnownNames &names);
    void addDueText(QFormLayout &form, const FieldInput &due);
    void levelRows();
    void addStatus(QFormLayout &form);
    /// The labels of who is bound or asked, after the kind.
    void nameParties(QFormLayout &form);
    [[nodiscard]] const FieldInput &inputOf(const QString &field) const;
    [[nodiscard]] domain::CommitmentStatus status() const;
    [[nodiscard]] bool needsEvidence() const;
    [[nodiscard]] QString dueProblem() const;
    void checkDue();
    void follow();

    domain::CommitmentRow m_row;
    bool m_isNew;
    std::vector<FieldInput> m_inputs; ///< one for each of domain::commitmentFields()
    QLabel *m_dueText = nullptr;
    QComboBox *m_status = nullptr;
    EvidenceFields *m_evidence = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace counterpart::commitments
