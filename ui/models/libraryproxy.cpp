// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/libraryproxy.h"

#include "ui/models/librarymodel.h"

namespace counterpart::models {

LibraryProxy::LibraryProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(LibraryModel::SortRole);
    setSortLocaleAware(true);
}

void LibraryProxy::setText(const QString &text)
{
    m_words = text.simplified().split(QChar::Space, Qt::SkipEmptyParts);
    invalidate(); // one change of layout, where rows coming and going in thousands would take seconds
}

void LibraryProxy::setDocuments(std::optional<QSet<domain::DocumentId>> documents)
{
    m_documents = std::move(documents);
    invalidate(); // one change of layout, where rows coming and going in thousands would take seconds
}

bool LibraryProxy::fits(const QModelIndex &index) const
{
    if (m_documents &&
        !m_documents->contains(domain::DocumentId(index.data(LibraryModel::DocumentRole).toLongLong())))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = index.data(LibraryModel::FilterRole).toString();
    return std::ranges::all_of(
        m_words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool LibraryProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!isFiltering())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!index.data(LibraryModel::IsMeetingRole).toBool())
        return fits(index) || (!m_documents && parent.isValid() && fits(parent));
    if (!m_documents && fits(index))
        return true;
    for (int child = 0; child < sourceModel()->rowCount(index); ++child) {
        if (fits(sourceModel()->index(child, 0, index)))
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
