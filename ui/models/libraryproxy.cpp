// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/libraryproxy.h"

#include "ui/models/librarymodel.h"

namespace counterpart::models {

LibraryProxy::LibraryProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(LibraryModel::SortRole);
    setSortLocaleAware(true);
}

void LibraryProxy::setQuery(const domain::LibraryQuery &query)
{
    m_query = query;
    m_words = query.text.simplified().split(QChar::Space, Qt::SkipEmptyParts);
    invalidate(); // one change of layout, where rows coming and going in thousands would take seconds
}

void LibraryProxy::setDocuments(std::optional<QSet<domain::DocumentId>> documents)
{
    m_documents = std::move(documents);
    invalidate(); // one change of layout, where rows coming and going in thousands would take seconds
}

int LibraryProxy::countDocuments() const
{
    QSet<qint64> shown;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex top = index(row, 0);
        if (!top.data(LibraryModel::IsMeetingRole).toBool())
            shown.insert(top.data(LibraryModel::DocumentRole).toLongLong());
        for (int child = 0; child < rowCount(top); ++child)
            shown.insert(index(child, 0, top).data(LibraryModel::DocumentRole).toLongLong());
    }
    return static_cast<int>(shown.size());
}

bool LibraryProxy::isOfKind(const QModelIndex &index) const
{
    const domain::DocumentId id(index.data(LibraryModel::DocumentRole).toLongLong());
    if (m_documents && !m_documents->contains(id))
        return false;
    if (!isNarrowed())
        return true;
    const auto *library = qobject_cast<const LibraryModel *>(sourceModel());
    const domain::DocumentRow *row = library ? library->document(id) : nullptr;
    return row && (!m_query.side || row->side == *m_query.side || row->relays == *m_query.side) &&
           (!m_query.type || row->docType == m_query.type) && isStateFound(*row) && isMarkFound(*row, index);
}

bool LibraryProxy::isStateFound(const domain::DocumentRow &row) const
{
    if (m_query.state == MeetingState::Any || m_query.state == MeetingState::InNone)
        return m_query.state == MeetingState::Any || row.meetings.empty();
    const auto *library = static_cast<const LibraryModel *>(sourceModel());
    return std::ranges::any_of(row.meetings, [&](domain::MeetingId id) {
        const domain::MeetingRow *meeting = library->meeting(id);
        return meeting && meeting->isTwoSided() == (m_query.state == MeetingState::TwoSided);
    });
}

template <typename Row>
bool LibraryProxy::carries(const Row &row) const
{
    return (m_query.tag.isEmpty() || row.tags.contains(m_query.tag)) &&
           (!m_query.favourites || row.favourite);
}

bool LibraryProxy::isMarkFound(const domain::DocumentRow &row, const QModelIndex &index) const
{
    if (!isMarked() || carries(row))
        return true;
    const auto *library = static_cast<const LibraryModel *>(sourceModel());
    // Below a meeting that carries it, all accounts are of interest.
    const domain::MeetingRow *meeting =
        library->meeting(domain::MeetingId(index.data(LibraryModel::MeetingRole).toLongLong()));
    return meeting && carries(*meeting);
}

bool LibraryProxy::hasWords(const QModelIndex &index) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = index.data(LibraryModel::FilterRole).toString();
    return std::ranges::all_of(
        m_words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool LibraryProxy::fits(const QModelIndex &index) const
{
    return isOfKind(index) && hasWords(index);
}

bool LibraryProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!isFiltering())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!index.data(LibraryModel::IsMeetingRole).toBool())
        return fits(index) || (isOfKind(index) && parent.isValid() && hasWords(parent));
    if (!isNarrowed() && hasWords(index))
        return true;
    for (int child = 0; child < sourceModel()->rowCount(index); ++child) {
        if (filterAcceptsRow(child, index))
            return true;
    }
    return false;
}

bool LibraryProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // Documents of no meeting come last in either direction.
    if (!left.parent().isValid() && left.data(LibraryModel::IsMeetingRole).toBool()) {
        const bool leftHas = left.data(LibraryModel::MeetingRole).toLongLong() != 0;
        const bool rightHas = right.data(LibraryModel::MeetingRole).toLongLong() != 0;
        if (leftHas != rightHas)
            return leftHas == (sortOrder() == Qt::AscendingOrder);
    }
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace counterpart::models
