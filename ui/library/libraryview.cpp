// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/libraryview.h"

#include "core/workspace/documents/documents.h"
#include "ui/library/librarybar.h"
#include "ui/library/librarycolumns.h"
#include "ui/library/librarytree.h"
#include "ui/library/savedfilters.h"
#include "ui/library/tagdelegate.h"
#include "ui/library/titledelegate.h"
#include "ui/widgets/choosing.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace counterpart::library {

using namespace Qt::StringLiterals;
using models::LibraryModel;

LibraryView::LibraryView(const widgets::Theme &theme, LibraryModel &model, models::Focus &focus,
                         QWidget *parent)
    : QWidget(parent), m_theme(theme), m_model(model), m_focus(focus),
      m_bar(new LibraryBar(theme, model, m_proxy)), m_tree(new LibraryTree(theme)), m_choice(*m_tree),
      m_stack(new QStackedLayout),
      m_nothing(new widgets::EmptyState(theme, tr("No matches"),
                                        tr("No document matches the filter. Try other or fewer words."))),
      m_empty(new widgets::EmptyState(theme, {}, {}))
{
    m_proxy.setSourceModel(&m_model);
    setUpTree();
    layOut();
    layOutEmpty();
    m_columns = new LibraryColumns(*m_tree, m_model);
    connect(m_bar, &LibraryBar::narrowed, this, &LibraryView::showFound);
    connect(m_bar, &LibraryBar::groupingAsked, this, &LibraryView::setGrouped);
    connect(m_bar->filterBox(), &widgets::FilterBox::leftDownwards, m_tree, qOverload<>(&QWidget::setFocus));
    connectTree();
    connectModel();
    refreshAfterReset();
}

void LibraryView::setUpTree()
{
    m_tree->setModel(&m_proxy);
    m_tree->setObjectName(u"libraryTree"_s);
    m_tree->setAccessibleName(tr("Documents"));
    m_tree->setItemDelegate(new TitleDelegate(m_theme, m_model, m_tree));
    m_tree->setItemDelegateForColumn(LibraryModel::Side, new SideCellDelegate(m_theme, m_model, m_tree));
    m_tree->setItemDelegateForColumn(LibraryModel::Tags, new TagDelegate(m_theme, m_tree));
    m_tree->sortByColumn(LibraryModel::Date, Qt::DescendingOrder);
}

void LibraryView::layOut()
{
    connect(m_nothing->addButton(tr("Show All Documents")), &QPushButton::clicked, this, [this] {
        showAll();
        Q_EMIT filterClearRequested();
    });
    setFocusProxy(m_tree);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addLayout(m_stack);
}

void LibraryView::layOutEmpty()
{
    m_empty->setObjectName(u"libraryEmpty"_s);
    const auto add = [this](const QString &text, void (LibraryView::*asked)()) {
        QPushButton *button = m_empty->addButton(text);
        connect(button, &QPushButton::clicked, this, asked);
        m_bringing.append(button);
    };
    add(tr("Import Files…"), &LibraryView::importRequested);
    add(tr("Import Folder…"), &LibraryView::importFolderRequested);
    add(tr("Open the Sample"), &LibraryView::sampleRequested);
    setComing(false, true);
}

void LibraryView::setComing(bool importing, bool writable)
{
    if (importing)
        m_empty->setTexts(tr("Importing…"), tr("Documents appear here as they are read."));
    else if (writable)
        m_empty->setTexts(tr("No documents yet"), tr("Drop files or folders with readouts, press releases "
                                                     "and statements anywhere in this window."));
    else
        m_empty->setTexts(tr("No documents"), tr("This store is empty and read-only."));
    for (QPushButton *button : std::as_const(m_bringing))
        button->setVisible(!importing && (writable || button == m_bringing.last()));
    if (m_stack->currentWidget() == m_empty)
        showPage(m_empty);
}

void LibraryView::connectTree()
{
    connect(m_tree, &QTreeView::activated, this, &LibraryView::activate);
    connect(m_tree, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { Q_EMIT contextMenuRequested(m_tree->viewport()->mapToGlobal(at)); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryView::follow);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LibraryView::selectionChanged);
    connect(&m_proxy, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &parent, int first, int last) {
                for (int row = first; !parent.isValid() && row <= last; ++row)
                    m_tree->expand(m_proxy.index(row, 0));
            });
}

void LibraryView::connectModel()
{
    const auto remember = [this] { m_choice.remember(); };
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, remember);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LibraryView::refreshAfterReset);
    connect(&m_model, &LibraryModel::aboutToBeRearranged, this, remember);
    connect(&m_model, &LibraryModel::rearranged, this, &LibraryView::refreshAfterMoves);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        m_columns->showFitting();
        if (first.column() < LibraryModel::Annotations) { // else counts alone
            m_bar->offerSoon();
            updateCount();
        }
    });
    connect(&m_model, &LibraryModel::documentEdited, this, &LibraryView::spread);
    connect(&m_focus, &models::Focus::documentChanged, this, &LibraryView::showCurrent);
    connect(&m_focus, &models::Focus::fittingChanged, this, [this] {
        m_proxy.setDocuments(m_focus.fitting());
        showFound();
    });
    connect(&m_focus, &models::Focus::filterChanged, this, &LibraryView::updateCount);
}

widgets::FilterBox *LibraryView::filterBox() const
{
    return m_bar->filterBox();
}

SavedFilters *LibraryView::savedFilters() const
{
    return m_bar->saved();
}

domain::LibraryQuery LibraryView::query() const
{
    domain::LibraryQuery query = m_proxy.query();
    if (const models::Filter &filter = m_focus.filter(); filter.hasSpan()) {
        query.from = filter.from;
        query.to = filter.to;
    }
    return query;
}

void LibraryView::setQuery(const domain::LibraryQuery &query)
{
    models::Filter filter = m_focus.filter();
    const bool hasSpan = query.from && query.to;
    filter.from = hasSpan ? *query.from : QDate();
    filter.to = hasSpan ? *query.to : QDate();
    m_focus.setFilter(filter);
    m_bar->setQuery(query);
}

void LibraryView::showAll()
{
    m_bar->setQuery({});
}

void LibraryView::setGrouped(bool grouped)
{
    if (m_model.isGrouped() == grouped)
        return;
    m_model.setGrouped(grouped);
}

void LibraryView::editCurrent()
{
    const QModelIndex current = m_tree->currentIndex();
    if (!current.isValid())
        return;
    m_tree->setFocus();
    m_tree->edit(current.flags().testFlag(Qt::ItemIsEditable) ? current
                                                              : current.siblingAtColumn(LibraryModel::Title));
}

void LibraryView::spread(domain::DocumentId document, workspace::DocumentField field, const QString &value)
{
    const QList<domain::DocumentId> chosen = m_choice.documents();
    const bool isOwn = field == workspace::DocumentField::Title; // no two documents are to be called alike
    Q_EMIT documentsEdited(!isOwn && chosen.contains(document) ? chosen : QList{document}, field, value);
}

void LibraryView::recall()
{
    if (m_choice.recall())
        showCurrent(m_focus.document());
}

void LibraryView::refreshAfterReset()
{
    m_bar->showGrouping();
    m_bar->offerWhatIsThere();
    m_columns->showFitting();
    m_tree->expandAll();
    recall();
    updateCount();
}

/// Rows came, went or moved one by one: all others are where they were, and what is chosen mostly is too.
void LibraryView::refreshAfterMoves()
{
    m_bar->offerWhatIsThere();
    m_columns->showFitting();
    if (!m_choice.isAsRemembered())
        recall();
    else
        m_choice.keepInSight();
    updateCount();
}

/// What a filter leaves is not folded.
void LibraryView::showFound()
{
    m_tree->expandAll();
    updateCount();
}

void LibraryView::updateCount()
{
    const std::optional<int> shown =
        m_proxy.isFiltering() ? std::optional(m_proxy.countDocuments()) : std::nullopt;
    m_bar->showCount(shown);
    QWidget *page = m_isBeingRead                 ? static_cast<QWidget *>(m_tree)
                    : m_model.documents().empty() ? m_empty
                    : shown == 0                  ? m_nothing
                                                  : static_cast<QWidget *>(m_tree);
    showPage(page);
    m_bar->saved()->setCurrent(query());
}

/// The keys go on to what is there instead of what they were in.
void LibraryView::showPage(QWidget *page)
{
    QPushButton *first = m_bringing.first(); // of a store to be filled: the one to press
    const bool brings = page == m_empty && !first->isHidden();
    QWidget *before = m_stack->currentWidget();
    const QWidget *focus = window()->focusWidget();
    const bool hadKeys = focus && (focus == before || before->isAncestorOf(focus));
    setFocusProxy(brings ? static_cast<QWidget *>(first) : m_tree);
    m_stack->setCurrentWidget(page);
    if (hadKeys && page != before && (brings || page == m_tree))
        focusProxy()->setFocus(Qt::OtherFocusReason);
}

void LibraryView::setBeingRead(bool beingRead)
{
    m_isBeingRead = beingRead;
    m_bar->setBeingRead(beingRead);
    updateCount();
}

void LibraryView::follow(const QModelIndex &current)
{
    if (!current.isValid())
        return;
    const domain::MeetingId meeting(current.data(LibraryModel::MeetingRole).toLongLong());
    m_focus.setDocument(domain::DocumentId(current.data(LibraryModel::DocumentRole).toLongLong()));
    m_focus.setMeeting(meeting);
}

void LibraryView::activate(const QModelIndex &index)
{
    const domain::DocumentId document(index.data(LibraryModel::DocumentRole).toLongLong());
    const domain::MeetingId meeting(index.data(LibraryModel::MeetingRole).toLongLong());
    if (document.isValid())
        Q_EMIT documentActivated(document);
    else if (meeting.isValid())
        Q_EMIT meetingActivated(meeting);
}

void LibraryView::showCurrent(domain::DocumentId document)
{
    const QModelIndex current = m_tree->currentIndex();
    if (!document.isValid() || current.data(LibraryModel::DocumentRole).toLongLong() == document.value)
        return;
    const QModelIndex index = m_proxy.mapFromSource(m_model.indexOf(document));
    if (!index.isValid())
        return;
    widgets::chooseAlone(*m_tree, index);
    m_tree->scrollTo(index);
}

} // namespace counterpart::library
