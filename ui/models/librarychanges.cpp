// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the library's model that changes: rows that come anew, cells that are typed into, documents
// that are dragged.
#include "core/workspace/documents/documents.h"
#include "core/workspace/meetings/meetings.h"
#include "ui/models/librarymodel.h"
#include "ui/models/libraryrows.h"
#include "ui/models/wording.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>

namespace counterpart::models {

using namespace Qt::StringLiterals;
using workspace::DocumentField;
using workspace::MeetingField;

namespace {

const QString MimeType = u"application/x-counterpart-documents"_s;

template <typename Row>
std::vector<int> changedRows(const std::vector<Row> &before, const std::vector<Row> &after)
{
    std::vector<int> changed;
    for (size_t i = 0; i < after.size(); ++i) {
        if (!showsTheSame(before[i], after[i]))
            changed.push_back(static_cast<int>(i));
    }
    return changed;
}

} // namespace

bool LibraryModel::hasSameRows(std::span<const domain::DocumentRow> documents,
                               std::span<const domain::MeetingRow> meetings) const
{
    const auto sameIds = [](const auto &before, const auto &after) {
        return std::ranges::equal(
            before, after, {}, [](const auto &row) { return row.id; },
            [](const auto &row) { return row.id; });
    };
    if (m_documents.empty() || !sameIds(m_documents, documents) || !sameIds(m_meetings, meetings))
        return false;
    size_t changed = 0;
    for (size_t i = 0; i < documents.size(); ++i)
        changed += showsTheSame(m_documents[i], documents[i]) ? 0 : 1;
    return changed <= MostInPlace && (!m_grouped || m_groups == groupsOf(documents, meetings));
}

void LibraryModel::change(std::vector<domain::DocumentRow> documents,
                          std::vector<domain::MeetingRow> meetings)
{
    const std::vector<int> changedDocuments = changedRows(m_documents, documents);
    const std::vector<int> changedMeetings = changedRows(m_meetings, meetings);
    take(std::move(documents), std::move(meetings));
    const auto tell = [this](int row, const QModelIndex &parent) {
        Q_EMIT dataChanged(index(row, 0, parent), index(row, ColumnCount - 1, parent));
    };
    if (!m_grouped) {
        // A document shows the titles of its meetings.
        if (!changedMeetings.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        else
            std::ranges::for_each(changedDocuments, [&](int row) { tell(row, {}); });
        return;
    }
    for (size_t g = 0; g < m_groups.size(); ++g) {
        const QModelIndex top = index(static_cast<int>(g), 0);
        if (std::ranges::binary_search(changedMeetings, m_groups[g].meeting)) {
            tell(top.row(), {});
            Q_EMIT dataChanged(index(0, 0, top), index(rowCount(top) - 1, ColumnCount - 1, top));
            continue;
        }
        for (size_t child = 0; child < m_groups[g].documents.size(); ++child) {
            if (std::ranges::binary_search(changedDocuments, m_groups[g].documents[child]))
                tell(static_cast<int>(child), top);
        }
    }
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
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid())
        return flags;
    if (documentAt(index) >= 0) {
        flags |= Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren; // a tree need not ask all of them
        if (fieldOf(index.column()))
            flags |= Qt::ItemIsEditable;
    } else if (m_groups[static_cast<size_t>(index.row())].meeting >= 0 &&
               (index.column() == Title || index.column() == Date)) {
        flags |= Qt::ItemIsEditable;
    }
    return m_grouped ? flags | Qt::ItemIsDropEnabled : flags;
}

QVariant LibraryModel::editData(const QModelIndex &index) const
{
    const int at = documentAt(index);
    if (at < 0) {
        const int m = m_groups[static_cast<size_t>(index.row())].meeting;
        if (m < 0)
            return {};
        const domain::MeetingRow &row = m_meetings[static_cast<size_t>(m)];
        if (index.column() == Date)
            return row.date ? row.date->toString() : QString();
        return index.column() == Title ? QVariant(row.title) : QVariant();
    }
    const domain::DocumentRow &row = m_documents[static_cast<size_t>(at)];
    switch (index.column()) {
    case Date:
        return row.published ? row.published->toString() : QString();
    case Title:
        return row.title;
    case Side:
        return row.side;
    case Issuer:
        return row.issuer;
    case Type:
        return row.docType ? domain::name(*row.docType) : QString();
    case Language:
        return row.language;
    default:
        return {};
    }
}

bool LibraryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString typed = value.toString();
    if (!typed.isNull() && typed == editData(index).toString())
        return true; // nothing was changed: nothing to decide
    if (const int at = documentAt(index); at >= 0) {
        Q_EMIT documentEdited(m_documents[static_cast<size_t>(at)].id, *fieldOf(index.column()), typed);
        return true;
    }
    const int m = m_groups[static_cast<size_t>(index.row())].meeting;
    Q_EMIT meetingEdited(m_meetings[static_cast<size_t>(m)].id,
                         index.column() == Date ? MeetingField::Date : MeetingField::Title, typed);
    return true;
}

QStringList LibraryModel::mimeTypes() const
{
    return {MimeType};
}

QMimeData *LibraryModel::mimeData(const QModelIndexList &indexes) const
{
    QList<std::pair<qint64, qint64>> dragged;
    for (const QModelIndex &index : indexes) {
        const std::pair place{index.data(DocumentRole).toLongLong(), index.data(MeetingRole).toLongLong()};
        if (place.first != 0 && !dragged.contains(place))
            dragged.append(place);
    }
    if (dragged.isEmpty())
        return nullptr;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << dragged;
    auto *data = new QMimeData;
    data->setData(MimeType, bytes);
    return data;
}

std::optional<domain::MeetingId> LibraryModel::dropTarget(const QModelIndex &parent) const
{
    if (!m_grouped || !parent.isValid())
        return {};
    const int m = m_groups[groupAt(parent)].meeting;
    return m < 0 ? domain::MeetingId() : m_meetings[static_cast<size_t>(m)].id;
}

bool LibraryModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                   const QModelIndex &parent) const
{
    return data->hasFormat(MimeType) && dropTarget(parent);
}

bool LibraryModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    QList<std::pair<qint64, qint64>> dragged;
    QDataStream stream(data->data(MimeType));
    stream >> dragged;
    const domain::MeetingId to = *dropTarget(parent);
    QList<domain::DocumentId> documents;
    QList<domain::MeetingId> origins;
    for (const auto &[id, meetingId] : std::as_const(dragged)) {
        const domain::DocumentId one(id);
        const domain::MeetingId origin(meetingId);
        if (origin == to || !document(one))
            continue;
        if (!documents.contains(one))
            documents.append(one);
        if (!origins.contains(origin))
            origins.append(origin);
    }
    if (documents.isEmpty())
        return false;
    Q_EMIT documentsDropped(documents, origins.size() == 1 ? origins.first() : domain::MeetingId(), to);
    return true;
}

} // namespace counterpart::models
