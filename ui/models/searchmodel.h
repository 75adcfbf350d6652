// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

#include <QAbstractItemModel>

namespace counterpart::models {

/// What a search found: documents, the best first, and below each its passages. GUI thread only.
class SearchModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        DocumentRole = Qt::UserRole, ///< qint64 id
        IsDocumentRole,
        SideRole,
        DateTextRole,
        MarksRole, ///< std::vector<text::Range> in the shown text
        BeginRole, ///< of the passage in the revision
        EndRole,
    };

    explicit SearchModel(QObject *parent = nullptr);
    /// \p hits in order of rank, as the workspace gives them.
    void setHits(std::vector<domain::SearchHit> hits);
    [[nodiscard]] int hitCount() const { return static_cast<int>(m_hits.size()); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<domain::SearchHit> m_hits;
    std::vector<std::vector<int>> m_documents; ///< hits of one document, into m_hits
};

} // namespace counterpart::models
