// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/librarymodel.h"

#include "core/workspace/documents/documents.h"
#include "core/workspace/meetings/meetings.h"
#include "ui/models/librarydrag.h"

#include <QMimeData>

namespace counterpart::models {

using workspace::DocumentField;
using workspace::MeetingField;

LibraryModel::LibraryModel(QObject *parent) : LibraryRowsModel(parent), m_cells(rows()) {}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::EditRole)
        return editData(index);
    const domain::DocumentRow *row = documentAt(index);
    if (!row) {
        const LibraryGroup &group = groupAt(index);
        return m_cells.data(meetingOf(group), static_cast<int>(group.documents.size()), index.column(), role);
    }
    if (role == MeetingRole && isGrouped()) {
        const domain::MeetingRow *meeting = meetingOf(groupAt(index));
        return meeting ? meeting->id.value : 0;
    }
    return m_cells.data(*row, index.column(), role);
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? LibraryCells::heading(section)
                                                                    : QVariant();
}

std::optional<DocumentField> LibraryModel::fieldOf(int column)
{
    switch (column) {
    case Date:
        return DocumentField::Published;
    case Title:
        return DocumentField::Title;
    case Side:
        return DocumentField::Side;
    case Issuer:
        return DocumentField::Issuer;
    case Type:
        return DocumentField::Type;
    case Language:
        return DocumentField::Language;
    default:
        return {};
    }
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = LibraryRowsModel::flags(index);
    if (!index.isValid())
        return flags;
    if (documentAt(index)) {
        flags |= Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren; // a tree need not ask all of them
        if (fieldOf(index.column()))
            flags |= Qt::ItemIsEditable;
    } else if (meetingOf(groupAt(index)) && (index.column() == Title || index.column() == Date)) {
        flags |= Qt::ItemIsEditable;
    }
    return isGrouped() ? flags | Qt::ItemIsDropEnabled : flags;
}

QVariant LibraryModel::editData(const QModelIndex &index) const
{
    if (const domain::DocumentRow *row = documentAt(index))
        return LibraryCells::edited(*row, index.column());
    const domain::MeetingRow *meeting = meetingOf(groupAt(index));
    return meeting ? LibraryCells::edited(*meeting, index.column()) : QVariant();
}

bool LibraryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString typed = value.toString();
    if (!typed.isNull() && typed == editData(index).toString())
        return true; // nothing was changed: nothing to decide
    if (const domain::DocumentRow *row = documentAt(index))
        Q_EMIT documentEdited(row->id, *fieldOf(index.column()), typed);
    else
        Q_EMIT meetingEdited(meetingOf(groupAt(index))->id,
                             index.column() == Date ? MeetingField::Date : MeetingField::Title, typed);
    return true;
}

QStringList LibraryModel::mimeTypes() const
{
    return {LibraryDrag::mimeType()};
}

QMimeData *LibraryModel::mimeData(const QModelIndexList &indexes) const
{
    LibraryDrag drag;
    for (const QModelIndex &index : indexes) {
        if (const domain::DocumentId id(index.data(DocumentRole).toLongLong()); id.isValid())
            drag.add(id, domain::MeetingId(index.data(MeetingRole).toLongLong()));
    }
    return drag.toMimeData();
}

std::optional<domain::MeetingId> LibraryModel::dropTarget(const QModelIndex &parent) const
{
    if (!isGrouped() || !parent.isValid())
        return {};
    const domain::MeetingRow *meeting = meetingOf(groupAt(parent));
    return meeting ? meeting->id : domain::MeetingId();
}

bool LibraryModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                   const QModelIndex &parent) const
{
    return data->hasFormat(LibraryDrag::mimeType()) && dropTarget(parent);
}

bool LibraryModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const domain::MeetingId to = *dropTarget(parent);
    const auto drop =
        LibraryDrag::of(*data).on(to, [this](domain::DocumentId id) { return document(id) != nullptr; });
    if (!drop)
        return false;
    Q_EMIT documentsDropped(drop->documents, drop->from, to);
    return true;
}

} // namespace counterpart::models
