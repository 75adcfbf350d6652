// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/commitmentsmodel.h"

#include "core/text/joining.h"
#include "ui/models/commitmentwording.h"
#include "ui/models/wording.h"

#include <QSet>

#include <algorithm>

namespace counterpart::models {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostInPlace = 300; ///< above that many rows, views are quicker starting anew

/// Places, ascending, as first and last of what stands side by side.
std::vector<std::pair<int, int>> runsOf(std::vector<int> places)
{
    std::ranges::sort(places);
    std::vector<std::pair<int, int>> runs;
    for (const int at : places) {
        if (!runs.empty() && at <= runs.back().second + 1)
            runs.back().second = at;
        else
            runs.emplace_back(at, at);
    }
    return runs;
}

std::optional<domain::PartialDate> dueOf(const domain::CommitmentRow &row)
{
    return domain::PartialDate::fromString(row.due);
}

} // namespace

void patchCommitments(std::vector<domain::CommitmentRow> &all, const std::vector<domain::CommitmentRow> &rows,
                      const std::vector<domain::CommitmentId> &gone)
{
    QHash<domain::CommitmentId, const domain::CommitmentRow *> told;
    for (const domain::CommitmentId id : gone)
        told.insert(id, nullptr);
    for (const domain::CommitmentRow &row : rows)
        told.insert(row.id, &row);
    std::erase_if(all, [&told](domain::CommitmentRow &row) {
        const auto now = told.constFind(row.id);
        if (now == told.cend())
            return false;
        if (*now)
            row = **now;
        const bool isGone = !*now;
        told.erase(now);
        return isGone;
    });
    for (const domain::CommitmentRow &row : rows) {
        if (told.contains(row.id))
            all.insert(std::ranges::upper_bound(all, row.document, {}, &domain::CommitmentRow::document),
                       row);
    }
}

CommitmentsModel::CommitmentsModel(QObject *parent) : QAbstractTableModel(parent) {}

void CommitmentsModel::setRows(Rows rows, QDate today)
{
    if (today == m_today &&
        std::ranges::equal(rows, this->rows(), {}, &domain::CommitmentRow::id, &domain::CommitmentRow::id)) {
        // What is chosen, scrolled to and dragged stays so while one value changes.
        take(std::move(rows));
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    take(std::move(rows));
    m_today = today;
    endResetModel();
}

CommitmentsModel::Entry CommitmentsModel::entryOf(domain::CommitmentRow row) const
{
    const qint64 day = sortKey(row, Due).toDate().toJulianDay();
    return {std::make_shared<const domain::CommitmentRow>(std::move(row)), day};
}

void CommitmentsModel::take(Rows rows)
{
    m_rows.clear();
    m_rows.reserve(rows.size());
    m_documents.clear();
    m_documents.reserve(qsizetype(rows.size()));
    for (domain::CommitmentRow &row : rows) {
        m_documents.insert(row.id, row.document);
        m_rows.push_back(entryOf(std::move(row)));
    }
}

int CommitmentsModel::placeOf(domain::CommitmentId id) const
{
    const auto document = m_documents.constFind(id);
    if (document == m_documents.cend())
        return -1;
    const auto documentOf = [](const Entry &entry) { return entry.row->document; };
    const auto same = std::ranges::equal_range(m_rows, *document, {}, documentOf);
    const auto at = std::ranges::find(same, id, [](const Entry &entry) { return entry.row->id; });
    return at == same.end() ? -1 : int(at - m_rows.begin());
}

int CommitmentsModel::placeBehind(domain::DocumentId document) const
{
    const auto documentOf = [](const Entry &entry) { return entry.row->document; };
    return int(std::ranges::upper_bound(m_rows, document, {}, documentOf) - m_rows.begin());
}

void CommitmentsModel::patch(const Rows &rows, const std::vector<domain::CommitmentId> &gone)
{
    if (rows.size() + gone.size() > MostInPlace) {
        Rows all(this->rows().begin(), this->rows().end());
        patchCommitments(all, rows, gone);
        setRows(std::move(all), m_today);
        return;
    }
    remove(gone);
    change(rows);
    insert(rows);
}

void CommitmentsModel::remove(const std::vector<domain::CommitmentId> &gone)
{
    std::vector<int> places;
    for (const domain::CommitmentId id : gone) {
        if (const int at = placeOf(id); at >= 0)
            places.push_back(at);
    }
    for (const auto &[first, last] : std::views::reverse(runsOf(std::move(places)))) {
        beginRemoveRows({}, first, last);
        for (int at = first; at <= last; ++at)
            m_documents.remove(this->at(at).id);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
    }
}

void CommitmentsModel::change(const Rows &rows)
{
    std::vector<int> places;
    for (const domain::CommitmentRow &row : rows) {
        const int at = placeOf(row.id);
        if (at < 0)
            continue;
        m_rows[size_t(at)] = entryOf(row);
        places.push_back(at);
    }
    for (const auto &[first, last] : runsOf(std::move(places)))
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void CommitmentsModel::insert(const Rows &rows)
{
    std::vector<Entry> come;
    for (const domain::CommitmentRow &row : rows) {
        if (!m_documents.contains(row.id))
            come.push_back(entryOf(row));
    }
    const auto documentOf = [](const Entry &entry) { return entry.row->document; };
    std::ranges::stable_sort(come, {}, documentOf);
    for (auto first = come.begin(); first != come.end();) {
        const int place = placeBehind(documentOf(*first));
        const auto end = std::find_if(
            first, come.end(), [&](const Entry &entry) { return placeBehind(documentOf(entry)) != place; });
        beginInsertRows({}, place, place + int(end - first) - 1);
        for (auto at = first; at != end; ++at)
            m_documents.insert(at->row->id, at->row->document);
        m_rows.insert(m_rows.begin() + place, first, end);
        endInsertRows();
        first = end;
    }
}

void CommitmentsModel::setMeetingTitles(const QHash<domain::MeetingId, QString> &titles)
{
    if (titles == m_meetings)
        return;
    m_meetings = titles;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Meeting), index(rowCount() - 1, Meeting));
}

void CommitmentsModel::patchMeetingTitles(const QHash<domain::MeetingId, QString> &titles)
{
    QSet<domain::MeetingId> others;
    for (const auto &[id, title] : titles.asKeyValueRange()) {
        if (m_meetings.value(id) == title)
            continue;
        m_meetings.insert(id, title);
        others.insert(id);
    }
    for (int at = 0; !others.isEmpty() && at < rowCount(); ++at) {
        if (others.contains(this->at(at).meeting))
            Q_EMIT dataChanged(index(at, Meeting), index(at, Meeting));
    }
}

const domain::CommitmentRow *CommitmentsModel::row(domain::CommitmentId id) const
{
    const int at = placeOf(id);
    return at < 0 ? nullptr : m_rows[size_t(at)].row.get();
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
        return whoText(row.kind, row.actors);
    case What:
        return actionText(row);
    case Kind:
        return commitmentKindName(row.kind);
    case Amount:
        return row.amount;
    case Status:
        return text::joined({commitmentStatusName(row.status), dueStateName(dueState(row, m_today))});
    case Made:
        return dateText(row.made);
    case Side:
        return sideShortName(row.side);
    case Topic:
        return row.topic;
    case Meeting:
        return m_meetings.value(row.meeting);
    case Owner:
        return row.owner;
    case FollowUp:
        return row.followUp.isValid() ? dateText(domain::PartialDate::day(row.followUp)) : QString();
    case Priority:
        return priorityName(row.priority);
    default:
        return {};
    }
}

QVariant CommitmentsModel::sortKey(const domain::CommitmentRow &row, int column) const
{
    if (column == Due) {
        // What has no date comes after what has one.
        const auto due = row.due.isEmpty() ? std::nullopt : dueOf(row);
        return due && due->isValid() ? due->to : QDate(9999, 12, 31);
    }
    if (column == Made)
        return dateKey(row.made);
    if (column == FollowUp)
        return row.followUp.isValid() ? row.followUp : QDate(9999, 12, 31);
    if (column == Priority)
        return -int(row.priority);
    if (column == Status)
        return int(row.status);
    if (column == Who) // by name, requests behind what the same are bound to
        return text::joined(row.actors + QStringList{commitmentKindName(row.kind)}).toCaseFolded();
    return display(row, column).toString().toCaseFolded();
}

QVariant CommitmentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::CommitmentRow &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Side ? sideName(row.side) : row.quote;
    case Qt::AccessibleTextRole: // a card of the board is one cell to those who hear it
        return index.column() == What ? spokenText(row) : QVariant();
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
        return domain::isOverdue(row, m_today);
    case DueTextRole:
        return dueText(row.due, dueState(row, m_today));
    case SortRole:
        return sortKey(row, index.column());
    case FilterRole:
        return filterText(row);
    default:
        return {};
    }
}

QString CommitmentsModel::spokenText(const domain::CommitmentRow &row) const
{
    const QString due = dueText(row.due, dueState(row, m_today));
    return text::joined({actionText(row), kindAndWhoText(row.kind, row.actors),
                         due.isEmpty() ? due : tr("due %1").arg(due), commitmentStatusName(row.status)});
}

QString CommitmentsModel::filterText(const domain::CommitmentRow &row) const
{
    return QStringList{row.quote,
                       row.action,
                       actorsText(row.kind, row.actors),
                       towardsText(row.kind, row.towards),
                       sideName(row.side),
                       commitmentKindName(row.kind),
                       commitmentStatusName(row.status),
                       row.due,
                       dueStateName(dueState(row, m_today)),
                       row.amount,
                       row.topic,
                       row.owner,
                       row.notes,
                       m_meetings.value(row.meeting)}
        .join(u' ');
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
        return tr("Kind");
    case Amount:
        return tr("How much");
    case Status:
        return tr("Status");
    case Made:
        return tr("Made");
    case Side:
        return tr("Said by");
    case Topic:
        return tr("Topic");
    case Meeting:
        return tr("Meeting");
    case Owner:
        return tr("Owner");
    case FollowUp:
        return tr("Follow-up");
    case Priority:
        return tr("Priority");
    default:
        return {};
    }
}

} // namespace counterpart::models
