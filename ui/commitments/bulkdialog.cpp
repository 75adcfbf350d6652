// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/bulkdialog.h"

#include "core/workspace/commitments/commitments.h"
#include "ui/models/wording.h"
#include "ui/widgets/bodyscroll.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::commitments {

using namespace Qt::StringLiterals;
using domain::CommitmentStatus;

namespace {
constexpr int Width = 520;
}

BulkDialog::BulkDialog(const widgets::Theme &theme, const std::vector<domain::CommitmentRow> &commitments,
                       const KnownNames &names, const EvidenceChoice &choice, QWidget *parent)
    : QDialog(parent), m_commitments(commitments)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"bulkDialog"_s);
    setWindowTitle(tr("Edit %n Commitment(s)", nullptr, int(commitments.size())));
    setMinimumWidth(Width);
    auto *body = new QWidget;
    auto *form = new QFormLayout(body);
    form->setContentsMargins(16, 16, 16, 0);
    form->setSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *head = new QLabel(tr("Ticked fields are set for all of them."));
    head->setProperty("look", u"muted"_s);
    form->addRow(head);
    addFields(*form, names);
    m_evidence = new EvidenceFields(theme, choice, m_commitments);
    form->addRow(m_evidence);
    m_problem = newProblemLabel();
    m_problem->setObjectName(u"bulkProblem"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setProperty("look", u"primary"_s);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 0, 16, 16);
    foot->addWidget(m_problem);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new widgets::BodyScroll(body), 1);
    layout->addLayout(foot);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_evidence, &EvidenceFields::changed, this, [this] { showProblem(m_problem, {}); });
    follow();
}

QCheckBox *BulkDialog::addField(QFormLayout &form, const QString &label, const char *name, QWidget *field)
{
    auto *box = new QCheckBox(label);
    box->setAccessibleName(tr("Set: %1").arg(label));
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(label);
    form.addRow(box, field);
    return box;
}

void BulkDialog::addFields(QFormLayout &form, const KnownNames &names)
{
    m_owner = new QLineEdit;
    m_owner->setCompleter(new QCompleter(names.owners, m_owner));
    m_setOwner = addField(form, tr("Owner"), "bulkOwner", m_owner);
    m_followUp = newDayField({}, tr("never"));
    m_setFollowUp = addField(form, tr("Follow-up"), "bulkFollowUp", m_followUp);
    m_priority = new QComboBox;
    m_priority->addItem(tr("None"));
    for (const auto priority : {domain::Priority::Low, domain::Priority::Normal, domain::Priority::High})
        m_priority->addItem(models::priorityName(priority));
    m_setPriority = addField(form, tr("Priority"), "bulkPriority", m_priority);
    m_topic = new QComboBox;
    m_topic->setEditable(true);
    m_topic->addItems(names.topics);
    m_topic->setCurrentText({});
    m_setTopic = addField(form, tr("Topic"), "bulkTopic", m_topic);
    m_status = new QComboBox;
    for (int status = 0; status <= int(CommitmentStatus::Withdrawn); ++status)
        m_status->addItem(models::commitmentStatusName(CommitmentStatus(status)));
    m_status->setCurrentIndex(int(CommitmentStatus::Open));
    m_setStatus = addField(form, tr("Status"), "bulkStatus", m_status);
    // Whoever touches a field wants it set.
    const auto tick = [](QCheckBox *box) { return [box] { box->setChecked(true); }; };
    connect(m_owner, &QLineEdit::textEdited, m_setOwner, tick(m_setOwner));
    connect(m_followUp, &QDateEdit::dateChanged, m_setFollowUp, tick(m_setFollowUp));
    connect(m_priority, &QComboBox::activated, m_setPriority, tick(m_setPriority));
    connect(m_topic, &QComboBox::editTextChanged, m_setTopic, tick(m_setTopic));
    connect(m_status, &QComboBox::activated, m_setStatus, tick(m_setStatus));
    connect(m_status, &QComboBox::currentIndexChanged, this, &BulkDialog::follow);
    connect(m_setStatus, &QCheckBox::toggled, this, &BulkDialog::follow);
}

bool BulkDialog::needsEvidence() const
{
    return m_setStatus->isChecked() && domain::needsEvidence(CommitmentStatus(m_status->currentIndex())) &&
           std::ranges::any_of(m_commitments, [](const auto &row) { return row.evidence == 0; });
}

void BulkDialog::follow()
{
    m_evidence->setVisible(needsEvidence());
    showProblem(m_problem, {});
    resize(std::max(Width, sizeHint().width()), sizeHint().height());
}

void BulkDialog::accept()
{
    const QString problem = needsEvidence() ? m_evidence->problem() : QString();
    showProblem(m_problem, problem);
    if (!problem.isEmpty())
        return;
    workspace::CommitmentPatch patch;
    if (m_setOwner->isChecked())
        patch.fields[u"owner"_s] = m_owner->text();
    if (m_setFollowUp->isChecked())
        patch.fields[u"follow_up"_s] = dayOf(*m_followUp).toString(Qt::ISODate);
    if (m_setPriority->isChecked())
        patch.fields[u"priority"_s] = domain::name(domain::Priority(m_priority->currentIndex()));
    if (m_setTopic->isChecked())
        patch.fields[u"topic"_s] = m_topic->currentText();
    if (m_setStatus->isChecked())
        patch.status = {CommitmentStatus(m_status->currentIndex()),
                        {},
                        needsEvidence() ? m_evidence->evidence() : std::nullopt};
    Q_EMIT finishedWith(patch);
    QDialog::accept();
}

} // namespace counterpart::commitments
