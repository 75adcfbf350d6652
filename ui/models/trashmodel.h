// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/trash.h"

#include <QAbstractTableModel>

namespace counterpart::models {

/// What is in the trash, a row for each thing. GUI thread.
class TrashModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Kind, Place, Deleted, Author, Until, Holds, Columns };
    enum Role { IdRole = Qt::UserRole + 1, SortRole, KindRole, DetailRole };

    using QAbstractTableModel::QAbstractTableModel;
    void setItems(std::vector<domain::TrashItem> items);
    [[nodiscard]] const std::vector<domain::TrashItem> &items() const { return m_items; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const domain::TrashItem &item, int column);
    [[nodiscard]] static QString tip(const domain::TrashItem &item, int column);
    std::vector<domain::TrashItem> m_items;
};

} // namespace counterpart::models
