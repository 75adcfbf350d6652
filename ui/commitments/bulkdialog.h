// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/commitments/commitments.h"
#include "ui/commitments/commitmenteditor.h"

class QCheckBox;

namespace counterpart::commitments {

/// Sets owner, follow-up, priority, topic and status of several commitments: what is ticked, of each. GUI
/// thread.
class BulkDialog : public QDialog
{
    Q_OBJECT

public:
    BulkDialog(const widgets::Theme &theme, const std::vector<domain::CommitmentRow> &commitments,
               const KnownNames &names, const EvidenceChoice &choice, QWidget *parent);
    [[nodiscard]] EvidenceFields *evidence() const { return m_evidence; }
    void accept() override;

Q_SIGNALS:
    void finishedWith(const counterpart::workspace::CommitmentPatch &patch);

private:
    void addFields(QFormLayout &form, const KnownNames &names);
    QCheckBox *addField(QFormLayout &form, const QString &label, const char *name, QWidget *field);
    [[nodiscard]] bool needsEvidence() const;
    void follow();

    std::vector<domain::CommitmentRow> m_commitments;
    QCheckBox *m_setOwner = nullptr;
    QCheckBox *m_setFollowUp = nullptr;
    QCheckBox *m_setPriority = nullptr;
    QCheckBox *m_setTopic = nullptr;
    QCheckBox *m_setStatus = nullptr;
    QLineEdit *m_owner = nullptr;
    QDateEdit *m_followUp = nullptr;
    QComboBox *m_priority = nullptr;
    QComboBox *m_topic = nullptr;
    QComboBox *m_status = nullptr;
    EvidenceFields *m_evidence = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace counterpart::commitments
