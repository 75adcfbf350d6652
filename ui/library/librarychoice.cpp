// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen in the library: read, edited, and kept when all rows come anew.
#include "core/workspace/documents/documents.h"
#include "ui/library/librarytree.h"
#include "ui/library/libraryview.h"

#include <QScrollBar>

namespace counterpart::library {

using models::LibraryModel;

QList<domain::DocumentId> LibraryView::selectedDocuments() const
{
    QList<domain::DocumentId> documents;
    for (const QModelIndex &index : m_tree->selectionModel()->selectedRows()) {
        const domain::DocumentId id(index.data(LibraryModel::DocumentRole).toLongLong());
        if (id.isValid() && !documents.contains(id)) // it may stand under two meetings
            documents.append(id);
    }
    return documents;
}

QList<domain::MeetingId> LibraryView::selectedMeetings() const
{
    QList<domain::MeetingId> meetings;
    for (const QModelIndex &index : m_tree->selectionModel()->selectedRows()) {
        const domain::MeetingId id(index.data(LibraryModel::MeetingRole).toLongLong());
        if (!index.data(LibraryModel::IsMeetingRole).toBool() || !id.isValid())
            continue;
        const bool isCurrent = index.siblingAtColumn(0) == m_tree->currentIndex().siblingAtColumn(0);
        meetings.insert(isCurrent ? 0 : meetings.size(), id);
    }
    return meetings;
}

domain::MeetingId LibraryView::currentMeeting() const
{
    return domain::MeetingId(m_tree->currentIndex().data(LibraryModel::MeetingRole).toLongLong());
}

QList<domain::DocumentId> LibraryView::selectedIn(domain::MeetingId meeting) const
{
    QList<domain::DocumentId> documents;
    for (const QModelIndex &index : m_tree->selectionModel()->selectedRows()) {
        const domain::DocumentId id(index.data(LibraryModel::DocumentRole).toLongLong());
        if (id.isValid() && index.data(LibraryModel::MeetingRole).toLongLong() == meeting.value)
            documents.append(id);
    }
    return documents;
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

void LibraryView::remember()
{
    const auto placeOf = [](const QModelIndex &index) {
        return std::pair{index.data(LibraryModel::DocumentRole).toLongLong(),
                         index.data(LibraryModel::MeetingRole).toLongLong()};
    };
    m_remembered = {};
    for (const QModelIndex &index : m_tree->selectionModel()->selectedRows())
        m_remembered.selected.insert(placeOf(index));
    for (int row = 0; m_model.isGrouped() && row < m_proxy.rowCount(); ++row) {
        const QModelIndex top = m_proxy.index(row, 0);
        if (!m_tree->isExpanded(top))
            m_remembered.collapsed.insert(top.data(LibraryModel::MeetingRole).toLongLong());
    }
    const QModelIndex current = m_tree->currentIndex();
    if (current.isValid())
        m_remembered.current = placeOf(current);
    m_remembered.column = std::max(0, current.column());
    m_remembered.scroll = m_tree->verticalScrollBar()->value();
    m_remembered.top = m_tree->visualRect(current).center().y();
}

bool LibraryView::isAsRemembered() const
{
    const QModelIndex current = m_tree->currentIndex();
    const std::pair place{current.data(LibraryModel::DocumentRole).toLongLong(),
                          current.data(LibraryModel::MeetingRole).toLongLong()};
    return (!current.isValid() || place == m_remembered.current) &&
           current.isValid() == (m_remembered.current.first >= 0) &&
           m_tree->selectionModel()->selectedRows().size() == qsizetype(m_remembered.selected.size());
}

void LibraryView::recall()
{
    QItemSelection selection;
    QModelIndex current;
    const auto look = [&](const QModelIndex &index) {
        const std::pair place{index.data(LibraryModel::DocumentRole).toLongLong(),
                              index.data(LibraryModel::MeetingRole).toLongLong()};
        if (m_remembered.selected.contains(place))
            selection.select(index, index);
        // A document that went to another meeting is found there.
        if (place == m_remembered.current ||
            (!current.isValid() && place.first != 0 && place.first == m_remembered.current.first))
            current = index.siblingAtColumn(m_remembered.column);
    };
    for (int row = 0; row < m_proxy.rowCount(); ++row) {
        const QModelIndex top = m_proxy.index(row, 0);
        look(top);
        for (int child = 0; child < m_proxy.rowCount(top); ++child)
            look(m_proxy.index(child, 0, top));
        if (m_remembered.collapsed.contains(top.data(LibraryModel::MeetingRole).toLongLong()))
            m_tree->collapse(top);
    }
    m_tree->verticalScrollBar()->setValue(m_remembered.scroll);
    const bool isGone = !current.isValid() && m_remembered.current.first >= 0;
    if (isGone && m_proxy.rowCount() > 0) // what took its place on the screen
        current = m_tree->indexAt({0, m_remembered.top});
    if (current.isValid() && selection.isEmpty())
        selection.select(current, current);
    auto *chosen = m_tree->selectionModel();
    chosen->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    chosen->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!isGone)
        showCurrent(m_focus.document());
}

void LibraryView::spread(domain::DocumentId document, workspace::DocumentField field, const QString &value)
{
    const QList<domain::DocumentId> chosen = selectedDocuments();
    const bool isOwn = field == workspace::DocumentField::Title; // no two documents are to be called alike
    Q_EMIT documentsEdited(!isOwn && chosen.contains(document) ? chosen : QList{document}, field, value);
}

} // namespace counterpart::library
