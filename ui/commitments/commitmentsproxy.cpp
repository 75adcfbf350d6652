// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitmentsproxy.h"

#include "ui/models/commitmentsmodel.h"

namespace counterpart::commitments {

using models::CommitmentsModel;

void CommitmentsProxy::setDocuments(std::optional<QSet<domain::DocumentId>> documents)
{
    m_documents = std::move(documents);
    invalidate(); // one change of layout, where rows coming and going in hundreds would take long
}

bool CommitmentsProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_documents) {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        if (!m_documents->contains(
                domain::DocumentId(index.data(CommitmentsModel::DocumentRole).toLongLong())))
            return false;
    }
    return QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

} // namespace counterpart::commitments
