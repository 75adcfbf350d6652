// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/exportdialog.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>

namespace counterpart::commitments {

using namespace Qt::StringLiterals;

ExportDialog::ExportDialog(int shown, int all, QWidget *parent)
    : QDialog(parent), m_kind(new QComboBox), m_grouping(new QComboBox), m_which(new QButtonGroup(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"commitmentExport"_s);
    setWindowTitle(tr("Export Commitments"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(8);
    m_kind->setObjectName(u"exportKind"_s);
    m_kind->setAccessibleName(tr("Format"));
    m_kind->addItems(
        {tr("Report, PDF"), tr("Report, web page"), tr("Table, CSV"), tr("Tasks of a calendar, iCalendar")});
    form->addRow(tr("Format"), m_kind);
    m_grouping->setObjectName(u"exportGrouping"_s);
    m_grouping->setAccessibleName(tr("Group by"));
    m_grouping->addItems({tr("Actor"), tr("Topic"), tr("Status")});
    form->addRow(tr("Group by"), m_grouping);
    auto *these = new QRadioButton(tr("Current view (%L1)").arg(shown));
    auto *every = new QRadioButton(tr("All (%L1)").arg(all));
    m_which->addButton(these, 1);
    m_which->addButton(every, 0);
    (shown > 0 ? these : every)->setChecked(true);
    these->setEnabled(shown > 0);
    form->addRow(tr("Scope"), these);
    form->addRow(QString(), every);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Choose the File…"));
    buttons->button(QDialogButtonBox::Save)->setProperty("look", u"primary"_s);
    form->addRow(buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int kind) {
        m_grouping->setEnabled(Kind(kind) == Kind::Pdf || Kind(kind) == Kind::Html);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ExportDialog::accept()
{
    Q_EMIT chosen(Kind(m_kind->currentIndex()), domain::CommitmentGrouping(m_grouping->currentIndex()),
                  m_which->checkedId() == 1);
    QDialog::accept();
}

} // namespace counterpart::commitments
