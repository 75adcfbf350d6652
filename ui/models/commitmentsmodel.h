// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

#include <QAbstractTableModel>

namespace counterpart::models {

/// Undertakings of all documents. Owns its rows. GUI thread only.
class CommitmentsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Due, Who, What, Kind, Amount, Status, Made, Side, ColumnCount };
    enum Role {
        CommitmentRole = Qt::UserRole, ///< qint64 id
        DocumentRole,
        MeetingRole,
        SideRole,    ///< code of the side whose document says so
        OverdueRole, ///< bool
        QuoteRole,
        SortRole,
        FilterRole,
    };

    explicit CommitmentsModel(QObject *parent = nullptr);
    /// \p today decides what is overdue.
    void setRows(std::vector<domain::CommitmentRow> rows, QDate today = QDate::currentDate());
    [[nodiscard]] const std::vector<domain::CommitmentRow> &rows() const { return m_rows; }
    [[nodiscard]] const domain::CommitmentRow *row(domain::CommitmentId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant display(const domain::CommitmentRow &row, int column) const;
    [[nodiscard]] QVariant sortKey(const domain::CommitmentRow &row, int column) const;
    std::vector<domain::CommitmentRow> m_rows;
    QDate m_today;
};

/// True when the last day of the due date is past and the matter is not settled.
[[nodiscard]] bool isOverdue(const domain::CommitmentRow &row, QDate today);

} // namespace counterpart::models
