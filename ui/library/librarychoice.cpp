// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarychoice.h"

#include "ui/models/libraryschema.h"

#include <QScrollBar>
#include <QTreeView>

namespace counterpart::library {

using Schema = models::LibrarySchema;

namespace {

domain::DocumentId documentOf(const QModelIndex &index)
{
    return domain::DocumentId(index.data(Schema::DocumentRole).toLongLong());
}

domain::MeetingId meetingOf(const QModelIndex &index)
{
    return domain::MeetingId(index.data(Schema::MeetingRole).toLongLong());
}

bool isMeeting(const QModelIndex &index)
{
    return index.data(Schema::IsMeetingRole).toBool();
}

} // namespace

QList<domain::DocumentId> LibraryChoice::documents() const
{
    QList<domain::DocumentId> documents;
    for (const QModelIndex &index : m_tree.selectionModel()->selectedRows()) {
        const domain::DocumentId id = documentOf(index);
        if (id.isValid() && !documents.contains(id))
            documents.append(id);
    }
    return documents;
}

QList<domain::DocumentId> LibraryChoice::documentsIn(domain::MeetingId meeting) const
{
    QList<domain::DocumentId> documents;
    for (const QModelIndex &index : m_tree.selectionModel()->selectedRows()) {
        if (const domain::DocumentId id = documentOf(index); id.isValid() && meetingOf(index) == meeting)
            documents.append(id);
    }
    return documents;
}

QList<domain::MeetingId> LibraryChoice::meetings() const
{
    QList<domain::MeetingId> meetings;
    for (const QModelIndex &index : m_tree.selectionModel()->selectedRows()) {
        const domain::MeetingId id = meetingOf(index);
        if (!isMeeting(index) || !id.isValid())
            continue;
        const bool isCurrent = index.siblingAtColumn(0) == m_tree.currentIndex().siblingAtColumn(0);
        meetings.insert(isCurrent ? 0 : meetings.size(), id);
    }
    return meetings;
}

domain::MeetingId LibraryChoice::currentMeeting() const
{
    return meetingOf(m_tree.currentIndex());
}

LibraryChoice::Place LibraryChoice::placeOf(const QModelIndex &index)
{
    return {documentOf(index).value, meetingOf(index).value};
}

void LibraryChoice::remember()
{
    m_chosen.clear();
    m_folded.clear();
    for (const QModelIndex &index : m_tree.selectionModel()->selectedRows())
        m_chosen.insert(placeOf(index));
    const QAbstractItemModel &model = *m_tree.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex top = model.index(row, 0);
        if (!isMeeting(top))
            break; // the rows are flat
        if (!m_tree.isExpanded(top))
            m_folded.insert(meetingOf(top).value);
    }
    const QModelIndex current = m_tree.currentIndex();
    m_current = current.isValid() ? placeOf(current) : Place{-1, -1};
    m_column = std::max(0, current.column());
    m_scroll = m_tree.verticalScrollBar()->value();
    m_top = m_tree.visualRect(current).center().y();
    const QModelIndex uppermost = m_tree.indexAt({0, 0});
    m_uppermost = uppermost.isValid() ? placeOf(uppermost) : Place{-1, -1};
    m_offset = m_tree.visualRect(uppermost).top();
}

QModelIndex LibraryChoice::indexOf(Place place) const
{
    const QAbstractItemModel &model = *m_tree.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex top = model.index(row, 0);
        if (placeOf(top) == place)
            return top;
        for (int child = 0; child < model.rowCount(top); ++child) {
            if (const QModelIndex below = model.index(child, 0, top); placeOf(below) == place)
                return below;
        }
    }
    return {};
}

void LibraryChoice::keepInSight() const
{
    if (m_scroll == 0 || m_uppermost.first < 0)
        return; // the top of the list stays the top
    const QModelIndex uppermost = indexOf(m_uppermost);
    const QRect place = uppermost.isValid() ? m_tree.visualRect(uppermost) : QRect();
    if (place.isValid())
        m_tree.verticalScrollBar()->setValue(m_tree.verticalScrollBar()->value() + place.top() - m_offset);
}

bool LibraryChoice::isAsRemembered() const
{
    const QModelIndex current = m_tree.currentIndex();
    return (!current.isValid() || placeOf(current) == m_current) &&
           current.isValid() == (m_current.first >= 0) &&
           m_tree.selectionModel()->selectedRows().size() == m_chosen.size();
}

bool LibraryChoice::recall()
{
    QModelIndexList chosen;
    QModelIndex current;
    const auto look = [&](const QModelIndex &index) {
        const Place place = placeOf(index);
        if (m_chosen.contains(place))
            chosen.append(index);
        // A document that went to another meeting is found there.
        if (place == m_current || (!current.isValid() && place.first != 0 && place.first == m_current.first))
            current = index.siblingAtColumn(m_column);
    };
    const QAbstractItemModel &model = *m_tree.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex top = model.index(row, 0);
        look(top);
        for (int child = 0; child < model.rowCount(top); ++child)
            look(model.index(child, 0, top));
        if (m_folded.contains(meetingOf(top).value))
            m_tree.collapse(top);
    }
    m_tree.verticalScrollBar()->setValue(m_scroll);
    keepInSight();
    const bool isGone = !current.isValid() && m_current.first >= 0;
    if (isGone && model.rowCount() > 0)
        current = m_tree.indexAt({0, m_top});
    choose(current, chosen);
    return !isGone;
}

void LibraryChoice::choose(QModelIndex current, const QModelIndexList &chosen) const
{
    QItemSelection selection;
    for (const QModelIndex &index : chosen)
        selection.select(index, index);
    if (current.isValid() && selection.isEmpty())
        selection.select(current, current);
    QItemSelectionModel &model = *m_tree.selectionModel();
    model.setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    model.select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace counterpart::library
