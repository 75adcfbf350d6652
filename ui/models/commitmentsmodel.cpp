// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/commitmentsmodel.h"

#include "ui/models/wording.h"

#include <algorithm>

namespace counterpart::models {

using namespace Qt::StringLiterals;

namespace {

std::optional<domain::PartialDate> dueOf(const domain::CommitmentRow &row)
{
    return domain::PartialDate::fromString(row.fact.due);
}

bool isSettled(domain::CommitmentStatus status)
{
    switch (status) {
    case domain::CommitmentStatus::Proposed:
    case domain::CommitmentStatus::Open:
    case domain::CommitmentStatus::InProgress:
    case domain::CommitmentStatus::PartlyKept:
        return false;
    case domain::CommitmentStatus::Kept:
    case domain::CommitmentStatus::Broken:
    case domain::CommitmentStatus::Overtaken:
    case domain::CommitmentStatus::Withdrawn:
        break;
    }
    return true;
}

} // namespace

bool isOverdue(const domain::CommitmentRow &row, QDate today)
{
    const auto due = dueOf(row);
    return due && due->isValid() && due->to < today && !isSettled(row.status);
}

CommitmentsModel::CommitmentsModel(QObject *parent) : QAbstractTableModel(parent) {}

void CommitmentsModel::setRows(std::vector<domain::CommitmentRow> rows, QDate today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    endResetModel();
}

const domain::CommitmentRow *CommitmentsModel::row(domain::CommitmentId id) const
{
    const auto it = std::ranges::find(m_rows, id, &domain::CommitmentRow::id);
    return it == m_rows.end() ? nullptr : &*it;
}

int CommitmentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CommitmentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CommitmentsModel::display(const domain::CommitmentRow &row, int column) const
{
    switch (column) {
    case Due:
        return dateText(dueOf(row));
    case Who:
        return row.fact.actors.join(u", "_s);
    case What:
        return row.fact.action.isEmpty() ? row.quote : row.fact.action;
    case Kind:
        return commitmentKindName(row.fact.kind);
    case Amount:
        return row.fact.amount;
    case Status:
        return isOverdue(row, m_today) ? tr("%1, overdue").arg(commitmentStatusName(row.status))
                                       : commitmentStatusName(row.status);
    case Made:
        return dateText(row.made);
    case Side:
        return sideShortName(row.side);
    default:
        return {};
    }
}

QVariant CommitmentsModel::sortKey(const domain::CommitmentRow &row, int column) const
{
    if (column == Due) {
        // What has no date comes after what has one.
        const auto due = dueOf(row);
        return due && due->isValid() ? due->to : QDate(9999, 12, 31);
    }
    if (column == Made)
        return dateKey(row.made);
    return display(row, column).toString().toCaseFolded();
}

QVariant CommitmentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::CommitmentRow &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Side ? sideName(row.side) : row.quote;
    case QuoteRole:
        return row.quote;
    case CommitmentRole:
        return row.id.value;
    case DocumentRole:
        return row.document.value;
    case MeetingRole:
        return row.meeting.value;
    case SideRole:
        return row.side;
    case OverdueRole:
        return isOverdue(row, m_today);
    case SortRole:
        return sortKey(row, index.column());
    case FilterRole:
        return QStringList{row.quote,
                           row.fact.action,
                           row.fact.actors.join(u' '),
                           sideName(row.side),
                           commitmentKindName(row.fact.kind),
                           row.fact.due,
                           row.fact.amount}
            .join(u' ');
    default:
        return {};
    }
}

QVariant CommitmentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Due:
        return tr("Due");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Kind:
        return tr("How");
    case Amount:
        return tr("How much");
    case Status:
        return tr("Status");
    case Made:
        return tr("Made");
    case Side:
        return tr("Said by");
    default:
        return {};
    }
}

} // namespace counterpart::models
