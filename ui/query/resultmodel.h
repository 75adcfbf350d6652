// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/range.h"
#include "core/workspace/console/console.h"

#include <QAbstractTableModel>

namespace counterpart::query {

/// The answer to a query as a table. Owns its rows. GUI thread only.
class ResultModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IsNullRole = Qt::UserRole, ///< no value, which is not an empty one
        NamedRole,                 ///< int, workspace::Named: what the value names
        NamedIdRole,               ///< its id; 0 for none
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setResult(workspace::QueryResult result);
    [[nodiscard]] const workspace::QueryResult &result() const { return m_result; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Of the row at \p index, the cell that names what can be opened: this one, or the first that does;
    /// invalid for none.
    [[nodiscard]] QModelIndex namingCell(const QModelIndex &index) const;
    /// The passage that stands in the columns "begin" and "end" of the row; empty for none.
    [[nodiscard]] text::Range passageIn(int row) const;
    /// Some column names what can be opened.
    [[nodiscard]] bool namesAnything() const;
    /// Sorts the rows that are here; numbers by value, NULL first.
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] workspace::Named namedAt(int column) const;

    workspace::QueryResult m_result;
};

/// The result with a head line, as text::toCsv() writes it.
[[nodiscard]] QByteArray csvOf(const workspace::QueryResult &result);

} // namespace counterpart::query
