// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/trashdialog.h"

#include "ui/widgets/choosing.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/fittingcolumns.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QShowEvent>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace counterpart::library {

using namespace Qt::StringLiterals;
using domain::TrashId;
using models::TrashModel;

TrashDialog::TrashDialog(const widgets::Theme &theme, QWidget *parent)
    : QDialog(parent), m_model(new TrashModel(this)), m_proxy(new QSortFilterProxyModel(this)),
      m_filter(new widgets::FilterBox(tr("Search the trash"))), m_count(new QLabel), m_table(new QTableView),
      m_stack(new QStackedLayout), m_restore(new QPushButton(tr("&Restore"))),
      m_purge(new QPushButton(tr("&Delete for Good…"))), m_empty(new QPushButton(tr("&Empty the Trash…")))
{
    setObjectName(u"trashDialog"_s);
    setWindowTitle(tr("Trash"));
    setAccessibleName(windowTitle());
    setModal(false);
    resize(900, 480);
    m_filter->setObjectName(u"trashFilter"_s);
    m_count->setObjectName(u"trashCount"_s);
    m_count->setProperty("look", u"muted"_s);
    buildTable();
    auto *head = new QHBoxLayout;
    head->addWidget(m_filter, 1);
    head->addWidget(m_count);
    m_stack->addWidget(m_table);
    m_stack->addWidget(new widgets::EmptyState(
        theme, tr("Nothing was deleted"),
        tr("Documents and meetings that are deleted stay here for %n day(s), with all that people decided "
           "about them, and can be restored.",
           nullptr, domain::TrashDays)));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(widgets::Theme::Space);
    layout->addLayout(head);
    layout->addLayout(m_stack, 1);
    auto *note =
        new QLabel(tr("What was here for %n day(s) is deleted for good when the store is next opened.",
                      nullptr, domain::TrashDays));
    note->setProperty("look", u"muted"_s);
    note->setWordWrap(true);
    layout->addWidget(note);
    buildButtons();
    setItems({});
}

void TrashDialog::buildTable()
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortRole(TrashModel::SortRole);
    m_table->setObjectName(u"trashTable"_s);
    m_table->setAccessibleName(tr("What was deleted"));
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(TrashModel::Deleted, Qt::DescendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const std::pair<int, int> widths[] = {{TrashModel::Kind, 170},
                                          {TrashModel::Deleted, 130},
                                          {TrashModel::Author, 90},
                                          {TrashModel::Until, 110},
                                          {TrashModel::Holds, 200}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    using enum TrashModel::Column;
    new widgets::FittingColumns(
        *m_table->horizontalHeader(),
        {.name = m_table->objectName(), .kept = Title, .going = {Author, Holds, Until, Kind, Deleted}});
    connect(m_filter, &widgets::FilterBox::filterChanged, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text);
        refresh();
    });
    connect(m_filter, &widgets::FilterBox::leftDownwards, m_table, [this] {
        m_table->setFocus();
        if (m_table->selectionModel()->selectedRows().isEmpty())
            widgets::chooseAlone(*m_table, m_proxy->index(0, 0));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrashDialog::refresh);
    connect(m_table, &QTableView::activated, m_restore, &QPushButton::click);
    auto *key = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, m_purge, &QPushButton::click);
}

void TrashDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const std::tuple<QPushButton *, QString, QString> made[] = {
        {m_restore, u"trashRestore"_s, tr("Bring the chosen ones back as they were")},
        {m_purge, u"trashPurge"_s, tr("Delete the chosen ones so that they cannot come back")},
        {m_empty, u"trashEmpty"_s, tr("Delete everything in the trash so that it cannot come back")}};
    for (const auto &[button, name, hint] : made) {
        button->setObjectName(name);
        button->setToolTip(hint);
        button->setAutoDefault(false);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    layout()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreRequested(chosen()); });
    connect(m_purge, &QPushButton::clicked, this, [this] { Q_EMIT purgeRequested(chosen()); });
    connect(m_empty, &QPushButton::clicked, this, &TrashDialog::emptyRequested);
}

void TrashDialog::setItems(std::vector<domain::TrashItem> items)
{
    const int row = m_table->currentIndex().row();
    m_model->setItems(std::move(items));
    if (row >= 0 && m_proxy->rowCount() > 0)
        widgets::chooseAlone(*m_table, m_proxy->index(std::min(row, m_proxy->rowCount() - 1), 0));
    refresh();
}

void TrashDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous()) { // what was looked for last time would hide the rest
        m_filter->clear();
        m_proxy->setFilterFixedString({});
        m_filter->setFocus();
        refresh();
    }
    QDialog::showEvent(event);
}

void TrashDialog::setWritable(bool writable)
{
    m_writable = writable;
    refresh();
}

std::vector<TrashId> TrashDialog::chosen() const
{
    std::vector<TrashId> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids.emplace_back(index.data(TrashModel::IdRole).toLongLong());
    return ids;
}

void TrashDialog::refresh()
{
    const int all = m_model->rowCount();
    const int shown = m_proxy->rowCount();
    m_stack->setCurrentIndex(all == 0 ? 1 : 0);
    m_count->setText(shown == all ? tr("%n in the trash", nullptr, all)
                                  : tr("%1 of %n in the trash", nullptr, all).arg(shown));
    const bool some = m_writable && m_table->selectionModel()->hasSelection();
    m_restore->setEnabled(some);
    m_purge->setEnabled(some);
    m_empty->setEnabled(m_writable && all > 0);
}

} // namespace counterpart::library
