// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/trashview.h"

#include "ui/models/staketexts.h"
#include "ui/widgets/choosing.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/roomfit.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QShowEvent>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace counterpart::library {

using namespace Qt::StringLiterals;
using domain::TrashId;
using domain::TrashKind;
using models::TrashModel;

namespace {

enum Page { Table, NothingDeleted, NothingFits };
constexpr int LeastTitle = 24; ///< letters

} // namespace

void TrashFilter::setKind(std::optional<TrashKind> kind)
{
    m_kind = kind;
    invalidateRowsFilter();
}

bool TrashFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    if (m_kind && first.data(TrashModel::KindRole).toInt() != int(*m_kind))
        return false;
    return QSortFilterProxyModel::filterAcceptsRow(row, parent) ||
           first.data(TrashModel::DetailRole).toString().contains(filterRegularExpression());
}

TrashView::TrashView(const widgets::Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_model(new TrashModel(this)), m_proxy(new TrashFilter(this)),
      m_filter(new widgets::FilterBox(tr("Search the trash"))), m_kinds(new QComboBox), m_count(new QLabel),
      m_table(new QTableView), m_stack(new QStackedLayout), m_restore(new QPushButton(tr("&Restore"))),
      m_purge(new QPushButton(tr("&Delete Permanently…"))), m_empty(new QPushButton(tr("Empt&y Trash…")))
{
    setObjectName(u"trashView"_s);
    setAccessibleName(tr("Trash"));
    setFocusProxy(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(widgets::Theme::Space);
    buildHead(*layout);
    buildTable();
    connectTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(new widgets::EmptyState(
        theme, tr("The trash is empty"),
        tr("What you delete stays here for %n day(s) and can be restored: documents, meetings, annotations, "
           "codes, commitments and saved searches.",
           nullptr, domain::TrashDays)));
    m_stack->addWidget(new widgets::EmptyState(theme, tr("No matches"), tr("Nothing in the trash matches.")));
    layout->addLayout(m_stack, 1);
    buildButtons(*layout);
    setItems({});
}

void TrashView::buildHead(QVBoxLayout &layout)
{
    m_filter->setObjectName(u"trashFilter"_s);
    m_kinds->setObjectName(u"trashKinds"_s);
    m_kinds->setAccessibleName(tr("Kind"));
    m_kinds->setToolTip(tr("Show one kind only"));
    m_kinds->addItem(tr("All kinds"), -1);
    for (int kind = 0; kind < domain::TrashKinds; ++kind)
        m_kinds->addItem(models::trashKindName(TrashKind(kind)), kind);
    m_count->setObjectName(u"trashCount"_s);
    m_count->setProperty("look", u"muted"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_filter, 1);
    head->addWidget(m_kinds);
    head->addWidget(m_count);
    layout.addLayout(head);
    connect(m_filter, &widgets::FilterBox::filterChanged, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text);
        refresh();
    });
    connect(m_filter, &widgets::FilterBox::leftDownwards, m_table, [this] {
        m_table->setFocus();
        if (m_table->selectionModel()->selectedRows().isEmpty())
            widgets::chooseAlone(*m_table, m_proxy->index(0, 0));
    });
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] {
        const int kind = m_kinds->currentData().toInt();
        m_proxy->setKind(kind < 0 ? std::nullopt : std::optional(TrashKind(kind)));
        refresh();
    });
}

void TrashView::buildTable()
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortRole(TrashModel::SortRole);
    m_table->setObjectName(u"trashTable"_s);
    m_table->setAccessibleName(tr("Deleted items"));
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(TrashModel::Deleted, Qt::DescendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    QHeaderView &header = *m_table->horizontalHeader();
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setHighlightSections(false);
    for (const int column : {TrashModel::Deleted, TrashModel::Until}) // dates are of no use cut
        header.setSectionResizeMode(column, QHeaderView::ResizeToContents);
    connect(&m_theme, &widgets::Theme::changed, this, &TrashView::fitLetters);
    new widgets::RoomFit(*m_table, [this] { fitTitle(); });
    fitLetters();
}

void TrashView::fitLetters()
{
    const QFontMetrics metrics(m_theme.font());
    const std::pair<int, int> letters[] = {
        {TrashModel::Kind, 16}, {TrashModel::Place, 18}, {TrashModel::Author, 12}, {TrashModel::Holds, 22}};
    for (const auto &[column, count] : letters)
        m_table->setColumnWidth(column, metrics.averageCharWidth() * count);
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + 12);
    fitTitle();
}

/// The titles have what the other columns leave.
void TrashView::fitTitle()
{
    const QHeaderView &header = *m_table->horizontalHeader();
    const int others = header.length() - header.sectionSize(TrashModel::Title);
    const int left = m_table->width() - others - m_table->verticalScrollBar()->sizeHint().width();
    const int least = QFontMetrics(m_theme.font()).averageCharWidth() * LeastTitle;
    m_table->setColumnWidth(TrashModel::Title, std::max(least, left));
}

void TrashView::connectTable()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrashView::refresh);
    connect(m_table, &QTableView::activated, m_restore, &QPushButton::click);
    connect(m_table, &QTableView::customContextMenuRequested, this, &TrashView::openMenu);
    auto *key = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, m_purge, &QPushButton::click);
    m_table->installEventFilter(this);
}

/// Who comes to the table by keys has a row there at once; the mouse chooses its own.
bool TrashView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::FocusIn &&
        static_cast<const QFocusEvent *>(event)->reason() != Qt::MouseFocusReason &&
        !m_table->selectionModel()->hasSelection() && m_proxy->rowCount() > 0)
        widgets::chooseAlone(*m_table, m_proxy->index(std::max(0, m_table->currentIndex().row()), 0));
    return QWidget::eventFilter(watched, event);
}

void TrashView::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton *button : {m_restore, m_purge}) {
        QAction *action = menu->addAction(button->text(), button, &QPushButton::click);
        action->setEnabled(button->isEnabled());
    }
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void TrashView::buildButtons(QVBoxLayout &layout)
{
    auto *row = new widgets::FlowLayout(widgets::Theme::Space); // of large letters in two lines
    auto *note =
        new QLabel(tr("Items older than %n day(s) are permanently deleted.", nullptr, domain::TrashDays));
    note->setProperty("look", u"muted"_s);
    note->setWordWrap(true);
    layout.addWidget(note);
    const std::tuple<QPushButton *, QString, QString> made[] = {
        {m_restore, u"trashRestore"_s, tr("Restore the selected items (Enter)")},
        {m_purge, u"trashPurge"_s, tr("Permanently delete the selected items (Delete)")},
        {m_empty, u"trashEmpty"_s, tr("Permanently delete everything in the trash")}};
    for (const auto &[button, name, hint] : made) {
        button->setObjectName(name);
        button->setToolTip(hint);
        row->addWidget(button);
    }
    layout.addLayout(row);
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreRequested(chosen()); });
    connect(m_purge, &QPushButton::clicked, this, [this] { Q_EMIT purgeRequested(chosen()); });
    connect(m_empty, &QPushButton::clicked, this, &TrashView::emptyRequested);
}

void TrashView::setItems(std::vector<domain::TrashItem> items)
{
    const int row = m_table->currentIndex().row();
    m_model->setItems(std::move(items));
    fitTitle(); // other dates take other room
    if (row >= 0 && m_proxy->rowCount() > 0)
        widgets::chooseAlone(*m_table, m_proxy->index(std::min(row, m_proxy->rowCount() - 1), 0));
    refresh();
}

void TrashView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    // What was looked for last time would hide the rest.
    m_filter->clear();
    m_proxy->setFilterFixedString({});
    m_kinds->setCurrentIndex(0);
    refresh();
    Q_EMIT shown();
}

void TrashView::setWritable(bool writable)
{
    m_writable = writable;
    refresh();
}

std::vector<TrashId> TrashView::chosen() const
{
    std::vector<TrashId> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids.emplace_back(index.data(TrashModel::IdRole).toLongLong());
    return ids;
}

void TrashView::refresh()
{
    const int all = m_model->rowCount();
    const int left = m_proxy->rowCount();
    m_stack->setCurrentIndex(all == 0 ? NothingDeleted : left == 0 ? NothingFits : Table);
    m_count->setText(left == all ? tr("%n in the trash", nullptr, all)
                                 : tr("%1 of %n in the trash", nullptr, all).arg(left));
    const bool some = m_writable && m_table->selectionModel()->hasSelection();
    m_restore->setEnabled(some);
    m_purge->setEnabled(some);
    m_empty->setEnabled(m_writable && all > 0);
}

} // namespace counterpart::library
