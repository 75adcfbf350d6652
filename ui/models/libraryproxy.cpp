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

void LibraryProxy::setSide(const std::optional<QString> &side)
{
    m_side = side;
    invalidate();
}

void LibraryProxy::setType(std::optional<domain::DocType> type)
{
    m_type = type;
    invalidate();
}

void LibraryProxy::setMeetingState(MeetingState state)
{
    m_state = state;
    invalidate();
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
    if (!m_side && !m_type && m_state == MeetingState::Any)
        return true;
    const auto *library = qobject_cast<const LibraryModel *>(sourceModel());
    const domain::DocumentRow *row = library ? library->document(id) : nullptr;
    if (!row || (m_side && row->side != *m_side && row->relays != *m_side) ||
        (m_type && row->docType != m_type))
        return false;
    if (m_state == MeetingState::Any || m_state == MeetingState::InNone)
        return m_state == MeetingState::Any || row->meetings.empty();
    return std::ranges::any_of(row->meetings, [&](domain::MeetingId meetingId) {
        const domain::MeetingRow *meeting = library->meeting(meetingId);
        return meeting && meeting->isTwoSided() == (m_state == MeetingState::TwoSided);
    });
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
