// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

namespace counterpart::commitments {

/// Keeps the commitments that have the typed words and stand in one of the documents. GUI thread only.
class CommitmentsProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    /// nullopt: all documents.
    void setDocuments(std::optional<QSet<domain::DocumentId>> documents);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<QSet<domain::DocumentId>> m_documents;
};

} // namespace counterpart::commitments
