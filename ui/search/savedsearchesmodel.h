// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

#include <QAbstractListModel>

namespace counterpart::search {

/// Searches that are kept under a name. Renaming in place asks; the store answers with new rows. GUI thread.
class SavedSearchesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setRows(std::vector<domain::SavedSearch> rows);
    [[nodiscard]] const std::vector<domain::SavedSearch> &rows() const { return m_rows; }
    /// Null for an index of no row.
    [[nodiscard]] const domain::SavedSearch *row(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void renameAsked(const counterpart::domain::SavedSearch &search);

private:
    std::vector<domain::SavedSearch> m_rows;
};

/// The query in a line: "demining · Cambodia · from 2022".
[[nodiscard]] QString queryText(const domain::SearchQuery &query);

} // namespace counterpart::search
