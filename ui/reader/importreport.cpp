// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/importreport.h"

#include "core/workspace/importing/imports.h"
#include "ui/widgets/choosing.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace counterpart::reader {

using namespace Qt::StringLiterals;
using models::ImportModel;
using workspace::ImportOutcome;

QString importText(const workspace::ImportSummary &summary)
{
    QStringList parts;
    if (summary.imported > 0)
        parts.append(ImportReport::tr("%n document(s) imported", nullptr, summary.imported));
    if (summary.revised > 0)
        parts.append(ImportReport::tr("%n revised", nullptr, summary.revised));
    if (summary.merged > 0)
        parts.append(ImportReport::tr("%n merged with the same text", nullptr, summary.merged));
    if (summary.restored > 0)
        parts.append(ImportReport::tr("%n restored from the trash", nullptr, summary.restored));
    if (summary.skipped > 0)
        parts.append(ImportReport::tr("%n already in the store", nullptr, summary.skipped));
    if (summary.inTrash > 0)
        parts.append(ImportReport::tr("%n of them in the trash", nullptr, summary.inTrash));
    if (summary.refused > 0)
        parts.append(ImportReport::tr("%n refused", nullptr, summary.refused));
    QString text =
        parts.isEmpty() ? ImportReport::tr("No importable files were found.") : parts.join(u", "_s) + u'.';
    if (summary.proposed > 0)
        text += u' ' + ImportReport::tr("%n may be a changed version of a document in the store.", nullptr,
                                        summary.proposed);
    return summary.cancelled ? ImportReport::tr("Stopped; what was imported so far is kept. %1").arg(text)
                             : text;
}

ImportReport::ImportReport(QWidget *parent)
    : QDialog(parent), m_model(new ImportModel(this)), m_proxy(new QSortFilterProxyModel(this)),
      m_counts(new QLabel), m_filter(new QComboBox), m_table(new QTableView),
      m_openFile(new QPushButton(tr("&Open File"))), m_columns(new QPushButton(tr("&Columns…"))),
      m_showDocument(new QPushButton(tr("&Show Document")))
{
    setObjectName(u"importReport"_s);
    setWindowTitle(tr("Import Report"));
    resize(860, 480);
    m_counts->setObjectName(u"importCounts"_s);
    m_counts->setWordWrap(true);
    setUpFilter();
    setUpTable();
    auto *head = new QHBoxLayout;
    head->addWidget(m_counts, 1);
    head->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(widgets::Theme::Space);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(newButtons());
    updateButtons();
}

void ImportReport::setUpFilter()
{
    m_filter->setObjectName(u"importFilter"_s);
    m_filter->setAccessibleName(tr("Filter of the files"));
    m_filter->setToolTip(tr("Filter of the files"));
    m_filter->addItem(tr("All files"), -1);
    for (const auto what :
         {ImportOutcome::What::Refused, ImportOutcome::What::Imported, ImportOutcome::What::Revised,
          ImportOutcome::What::Merged, ImportOutcome::What::Restored, ImportOutcome::What::Skipped})
        m_filter->addItem(ImportModel::outcomeName(what), int(what));
    connect(m_filter, &QComboBox::currentIndexChanged, this, &ImportReport::filter);
}

void ImportReport::setUpTable()
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterRole(ImportModel::WhatRole);
    m_table->setObjectName(u"importFiles"_s);
    m_table->setAccessibleName(tr("Files of the import"));
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(ImportModel::Outcome, 90);
    m_table->setColumnWidth(ImportModel::File, 280);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImportReport::updateButtons);
    connect(m_table, &QTableView::activated, m_showDocument, &QPushButton::click);
}

QWidget *ImportReport::newButtons()
{
    m_openFile->setObjectName(u"importOpenFile"_s);
    m_openFile->setToolTip(tr("Open the file in its default application"));
    m_openFile->setAutoDefault(false);
    m_columns->setObjectName(u"importColumns"_s);
    m_columns->setToolTip(tr("Set what the columns of this table contain"));
    m_columns->setAutoDefault(false);
    m_showDocument->setObjectName(u"importShowDocument"_s);
    m_showDocument->setToolTip(tr("Show the imported document"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_openFile, QDialogButtonBox::ActionRole);
    buttons->addButton(m_columns, QDialogButtonBox::ActionRole);
    buttons->addButton(m_showDocument, QDialogButtonBox::ActionRole);
    m_showDocument->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_columns, &QPushButton::clicked, this,
            [this] { Q_EMIT columnsRequested(chosen(ImportModel::PathRole).toString()); });
    connect(m_openFile, &QPushButton::clicked, this,
            [this] { Q_EMIT fileRequested(chosen(ImportModel::PathRole).toString()); });
    connect(m_showDocument, &QPushButton::clicked, this, [this] {
        Q_EMIT documentRequested(domain::DocumentId(chosen(ImportModel::DocumentRole).toLongLong()));
    });
    return buttons;
}

void ImportReport::setSummary(const workspace::ImportSummary &summary)
{
    const QString path = chosen(ImportModel::PathRole).toString();
    m_model->setSummary(summary);
    m_counts->setText(importText(summary));
    int row = 0;
    while (row < m_proxy->rowCount() && m_proxy->index(row, 0).data(ImportModel::PathRole).toString() != path)
        ++row;
    if (m_proxy->rowCount() > 0)
        widgets::chooseAlone(*m_table, m_proxy->index(row < m_proxy->rowCount() ? row : 0, 0));
    updateButtons();
}

QVariant ImportReport::chosen(int role) const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QVariant() : rows.first().data(role);
}

void ImportReport::filter()
{
    const int what = m_filter->currentData().toInt();
    m_proxy->setFilterRegularExpression(what < 0 ? QString() : u"^%1$"_s.arg(what));
    if (m_proxy->rowCount() > 0)
        widgets::chooseAlone(*m_table, m_proxy->index(0, 0));
    updateButtons();
}

void ImportReport::updateButtons()
{
    m_openFile->setEnabled(!chosen(ImportModel::PathRole).toString().isEmpty());
    m_showDocument->setEnabled(chosen(ImportModel::DocumentRole).isValid());
    static const QRegularExpression table(u"\\.(csv|tsv|tab)$"_s, QRegularExpression::CaseInsensitiveOption);
    m_columns->setVisible(chosen(ImportModel::WhatRole).toInt() == int(ImportOutcome::What::Refused) &&
                          chosen(ImportModel::PathRole).toString().contains(table));
}

} // namespace counterpart::reader
