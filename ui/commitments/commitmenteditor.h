// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/commitments/commitments.h"
#include "ui/commitments/evidencefields.h"

#include <QDialog>

class QDateEdit;
class QLayout;
class QFormLayout;
class QPlainTextEdit;

namespace counterpart::commitments {

/// What names the editor offers to complete.
struct KnownNames
{
    QStringList actors;
    QStringList topics;
    QStringList owners;
};

/// Every field of one commitment, new or there already; what is wrong is told beside it. GUI thread.
class CommitmentEditor : public QDialog
{
    Q_OBJECT

public:
    /// \p row: quote, date and values to begin with; \p isNew: it is to be made of that quote.
    CommitmentEditor(const widgets::Theme &theme, const domain::CommitmentRow &row, bool isNew,
                     const KnownNames &names, const EvidenceChoice &choice, QWidget *parent);
    [[nodiscard]] EvidenceFields *evidence() const { return m_evidence; }
    [[nodiscard]] domain::CommitmentValues values() const;
    void accept() override;

Q_SIGNALS:
    /// \p decision is empty where the status stays as it is.
    void finishedWith(const counterpart::domain::CommitmentValues &values,
                      const std::optional<counterpart::workspace::StatusDecision> &decision);

private:
    [[nodiscard]] QLayout *newFoot();
    void addWhat(QFormLayout &form, const KnownNames &names);
    void addTerms(QFormLayout &form);
    void addFollowUp(QFormLayout &form, const KnownNames &names);
    QLineEdit *addLine(QFormLayout &form, const QString &label, const char *name, const QString &value);
    [[nodiscard]] domain::CommitmentStatus status() const;
    [[nodiscard]] bool needsEvidence() const;
    [[nodiscard]] QString dueProblem() const;
    void checkDue();
    void follow();

    domain::CommitmentRow m_row;
    bool m_isNew;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_actors = nullptr;
    QLineEdit *m_towards = nullptr;
    QLineEdit *m_action = nullptr;
    QComboBox *m_topic = nullptr;
    QLineEdit *m_due = nullptr;
    QLabel *m_dueText = nullptr;
    QLineEdit *m_amount = nullptr;
    QComboBox *m_strength = nullptr;
    QLineEdit *m_condition = nullptr;
    QComboBox *m_status = nullptr;
    QLineEdit *m_owner = nullptr;
    QDateEdit *m_followUp = nullptr;
    QComboBox *m_priority = nullptr;
    QPlainTextEdit *m_notes = nullptr;
    EvidenceFields *m_evidence = nullptr;
    QLabel *m_problem = nullptr;
};

/// A field for a day that can also be none.
[[nodiscard]] QDateEdit *newDayField(const QDate &day, const QString &none);
/// Invalid for none.
[[nodiscard]] QDate dayOf(const QDateEdit &field);

} // namespace counterpart::commitments
