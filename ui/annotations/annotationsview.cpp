// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/annotationsview.h"

#include "ui/annotations/annotationdelegate.h"
#include "ui/models/codesmodel.h"
#include "ui/models/librarymodel.h"
#include "ui/widgets/choosing.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/fittingcolumns.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

namespace counterpart::annotations {

using namespace Qt::StringLiterals;
using domain::AnnotationId;
using models::AnnotationsModel;

AnnotationsView::AnnotationsView(const widgets::Theme &theme, models::AnnotationBook &book,
                                 const models::LibraryModel &library, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_book(book), m_model(book, library, AnnotationsModel::Which::Placed),
      m_orphanModel(book, library, AnnotationsModel::Which::Orphans),
      m_filter(new widgets::FilterBox(tr("Filter by passage, code, memo, document…"))),
      m_group(new QComboBox), m_count(new QLabel), m_all(new QPushButton), m_table(new QTreeView),
      m_orphanTable(new QTreeView), m_stack(new QStackedLayout)
{
    setUpTable(*m_table, m_model, u"annotationsTable"_s);
    m_table->setAccessibleName(tr("Annotations"));
    setFocusProxy(m_table);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(newBar());
    layout->addWidget(m_table, 1);
    layout->addWidget(newOrphans(theme));
    m_stack->addWidget(newEmptyState());
    m_stack->addWidget(page);
    setLayout(m_stack);
    connect(m_filter, &widgets::FilterBox::filterChanged, this, [this](const QString &text) {
        m_model.setText(text);
        m_orphanModel.setText(text);
    });
    connect(m_filter, &widgets::FilterBox::leftDownwards, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_group, &QComboBox::currentIndexChanged, this,
            [this](int at) { m_model.setGrouping(static_cast<AnnotationsModel::Grouping>(at)); });
    connect(m_all, &QPushButton::clicked, this, [this] { m_book.setNarrowing({}); });
    m_model.setActive(false);
    m_orphanModel.setActive(false);
    connect(&m_book, &models::AnnotationBook::changed, this, &AnnotationsView::showCounts);
    connect(&m_book, &models::AnnotationBook::narrowingChanged, this, &AnnotationsView::showCounts);
    showCounts();
}

QWidget *AnnotationsView::newEmptyState()
{
    m_empty = new widgets::EmptyState(m_theme, {}, {});
    setBeingRead(false);
    connect(m_empty->addButton(tr("Go to the Reader")), &QPushButton::clicked, this,
            &AnnotationsView::readerAsked);
    return m_empty;
}

void AnnotationsView::setBeingRead(bool beingRead)
{
    if (beingRead)
        m_empty->setTexts(tr("Loading…"), tr("The annotations are being loaded."));
    else
        m_empty->setTexts(tr("No annotations yet"),
                          tr("Select words in the reader, a passage in a comparison or a search result, and "
                             "press Ctrl+J to choose a code or Ctrl+Shift+M to add a memo."));
}

QWidget *AnnotationsView::newBar()
{
    m_filter->setObjectName(u"annotationsFilter"_s);
    m_filter->setMaximumWidth(380);
    m_group->setObjectName(u"annotationsGroup"_s);
    m_group->setAccessibleName(tr("Grouping of the annotations"));
    m_group->setToolTip(tr("Group the annotations"));
    m_group->addItems({tr("Not grouped"), tr("By code"), tr("By document"), tr("By analyst")});
    m_count->setProperty("look", u"muted"_s);
    m_count->setObjectName(u"annotationsCount"_s);
    m_all->setObjectName(u"annotationsAll"_s);
    m_all->setToolTip(tr("Show the annotations of all codes and analysts"));
    auto *out = new QPushButton(tr("Export…"));
    out->setToolTip(tr("Save the annotations as a table (CSV) or as Web Annotations (JSON-LD)"));
    connect(out, &QPushButton::clicked, this, &AnnotationsView::exportAsked);
    auto *bar = new QWidget;
    bar->setProperty("look", u"bar"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(14, 8, 14, 8);
    line->addWidget(m_filter, 3);
    line->addWidget(m_group);
    line->addWidget(m_all);
    line->addStretch(1);
    line->addWidget(m_count);
    line->addWidget(out);
    return bar;
}

QWidget *AnnotationsView::newOrphans(const widgets::Theme &theme)
{
    m_orphanPart = new QWidget;
    m_orphanPart->setProperty("look", u"footer"_s);
    m_orphanPart->setAttribute(Qt::WA_StyledBackground);
    m_orphanHead = new widgets::SectionLabel(theme, {});
    auto *hint = new QLabel(tr("Their documents have a new revision, and these passages could not be found "
                               "in it with certainty. Select one to see possible places."));
    hint->setProperty("look", u"muted"_s);
    hint->setWordWrap(true);
    setUpTable(*m_orphanTable, m_orphanModel, u"orphansTable"_s);
    m_orphanTable->setAccessibleName(
        tr("Orphans: annotations whose passage was not found in the current text"));
    m_orphanTable->setMaximumHeight(170);
    auto *layout = new QVBoxLayout(m_orphanPart);
    layout->setContentsMargins(14, 10, 14, 8);
    layout->setSpacing(4);
    layout->addWidget(m_orphanHead);
    layout->addWidget(hint);
    layout->addWidget(m_orphanTable);
    return m_orphanPart;
}

void AnnotationsView::setUpTable(QTreeView &table, AnnotationsModel &model, const QString &name)
{
    table.setObjectName(name);
    table.setModel(&model);
    table.setItemDelegate(new AnnotationDelegate(m_theme, &table));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    table.setUniformRowHeights(true);
    table.setRootIsDecorated(false);
    table.setIndentation(12);
    table.setAllColumnsShowFocus(true);
    table.setMouseTracking(true);
    table.setExpandsOnDoubleClick(false);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    table.setSortingEnabled(true);
    QHeaderView *header = table.header();
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    const int letter = QFontMetrics(m_theme.font()).averageCharWidth();
    const std::pair<int, int> widths[] = {{AnnotationsModel::Codes, 15},
                                          {AnnotationsModel::Memo, 13},
                                          {AnnotationsModel::Document, 16},
                                          {AnnotationsModel::Author, 10},
                                          {AnnotationsModel::Changed, 11}};
    for (const auto &[column, letters] : widths)
        header->resizeSection(column, letters * letter);
    using enum AnnotationsModel::Column;
    new widgets::FittingColumns(
        *header, {.name = name, .kept = Passage, .going = {Changed, Author, Memo, Document, Codes}});
    follow(table, model);
}

void AnnotationsView::follow(QTreeView &table, AnnotationsModel &model)
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this, &table] { keep(table); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this, &table, &model] { restore(table, model); });
    connect(&table, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (AnnotationsModel::annotationAt(index).isValid() &&
            !index.data(AnnotationsModel::OrphanRole).toBool())
            Q_EMIT passageActivated(
                domain::DocumentId(index.data(AnnotationsModel::DocumentRole).toLongLong()),
                index.data(AnnotationsModel::BeginRole).toLongLong(),
                index.data(AnnotationsModel::EndRole).toLongLong());
    });
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, &table] {
        if (table.selectionModel()->hasSelection()) {
            m_inOrphans = &table == m_orphanTable;
            m_wanted = {};
        }
        Q_EMIT choiceChanged();
    });
    connect(&table, &QWidget::customContextMenuRequested, this, [this, &table](const QPoint &pos) {
        if (m_menu)
            m_menu->popup(table.viewport()->mapToGlobal(pos));
    });
}

std::vector<AnnotationId> AnnotationsView::chosen() const
{
    const QTreeView *table = m_inOrphans ? m_orphanTable : m_table;
    std::vector<AnnotationId> ids;
    for (const QModelIndex &index : table->selectionModel()->selectedRows()) {
        const AnnotationId id = AnnotationsModel::annotationAt(index);
        if (id.isValid() && !std::ranges::contains(ids, id))
            ids.push_back(id);
    }
    return ids;
}

void AnnotationsView::keep(QTreeView &table)
{
    std::vector<AnnotationId> ids;
    for (const QModelIndex &index : table.selectionModel()->selectedRows())
        ids.push_back(AnnotationsModel::annotationAt(index));
    m_kept.insert(&table, ids);
    m_scrolled.insert(&table, table.verticalScrollBar()->value());
}

void AnnotationsView::restore(QTreeView &table, const AnnotationsModel &model)
{
    const AnnotationId wanted = std::exchange(m_wanted, {});
    table.expandAll();
    table.verticalScrollBar()->setValue(m_scrolled.value(&table));
    QItemSelection selection;
    const std::vector<AnnotationId> kept = m_kept.value(&table);
    if (kept.size() <= 200) { // more would only be slow to find again
        for (const AnnotationId id : kept) {
            if (const QModelIndex index = model.indexOf(id); index.isValid())
                selection.select(index, index);
        }
    }
    table.selectionModel()->select(selection,
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!selection.isEmpty())
        table.selectionModel()->setCurrentIndex(selection.indexes().first(), QItemSelectionModel::NoUpdate);
    if (wanted.isValid())
        select(wanted);
    showCounts();
}

void AnnotationsView::select(AnnotationId id)
{
    m_wanted = {};
    for (const auto &[table, model] :
         {std::pair(m_table, &m_model), std::pair(m_orphanTable, &m_orphanModel)}) {
        const QModelIndex index = model->indexOf(id);
        if (!index.isValid())
            continue;
        m_inOrphans = table == m_orphanTable;
        widgets::chooseAlone(*table, index);
        table->scrollTo(index);
        return;
    }
    m_wanted = id; // its row is on the way
}

void AnnotationsView::selectNone()
{
    m_wanted = {};
    for (QTreeView *table : {m_table, m_orphanTable})
        table->clearSelection();
}

void AnnotationsView::showEvent(QShowEvent *event)
{
    m_model.setActive(true);
    m_orphanModel.setActive(true);
    QWidget::showEvent(event);
}

void AnnotationsView::hideEvent(QHideEvent *event)
{
    m_model.setActive(false);
    m_orphanModel.setActive(false);
    QWidget::hideEvent(event);
}

void AnnotationsView::showCounts()
{
    const int all = static_cast<int>(m_book.rows().size());
    const int orphans = m_orphanModel.shown();
    const int shown = m_model.shown() + orphans;
    m_stack->setCurrentIndex(all == 0 ? 0 : 1);
    m_count->setText(shown == all ? tr("%n annotation(s)", nullptr, all)
                                  : tr("%1 of %n annotation(s)", nullptr, all).arg(shown));
    m_orphanPart->setVisible(orphans > 0);
    m_orphanHead->setText(tr("%n orphan(s)", nullptr, orphans));
    const models::AnnotationNarrowing &narrowing = m_book.narrowing();
    QStringList only;
    if (narrowing.code.isValid())
        only << m_book.codes().path(narrowing.code);
    if (!narrowing.author.isEmpty())
        only << narrowing.author;
    m_all->setVisible(!only.isEmpty());
    m_all->setText(u"✕ "_s +
                   fontMetrics().elidedText(tr("Only %1").arg(only.join(u", "_s)), Qt::ElideRight, 220));
}

} // namespace counterpart::annotations
