// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/libraryrowsmodel.h"

#include "ui/models/librarychanges.h"
#include "ui/models/rowsteps.h"

#include <algorithm>
#include <utility>

namespace counterpart::models {

namespace {

constexpr quintptr Top = 0; ///< id of indexes of top rows; those below a group have its key

} // namespace

void LibraryRowsModel::setRows(std::vector<domain::DocumentRow> documents,
                               std::vector<domain::MeetingRow> meetings)
{
    const auto changed = changedInPlace(m_rows, documents, meetings);
    std::vector<LibraryGroup> groups;
    if (m_grouped)
        groups = LibraryGroups::of(documents, meetings);
    LibraryRows rows(std::move(documents), std::move(meetings));
    if (changed && groups == m_groups.all()) {
        changeInPlace(std::move(rows), *changed);
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_groups.set(std::move(groups));
    endResetModel();
}

void LibraryRowsModel::changeInPlace(LibraryRows rows, const ChangedRows &changed)
{
    m_rows = std::move(rows);
    if (!m_grouped) {
        // A document shows the titles of its meetings.
        if (!changed.meetings.empty())
            tell({}, 0, rowCount() - 1);
        else
            std::ranges::for_each(changed.documents, [this](int row) { tell({}, row, row); });
        return;
    }
    for (size_t g = 0; g < m_groups.size(); ++g) {
        const int row = static_cast<int>(g);
        const QModelIndex top = index(row, 0);
        if (std::ranges::binary_search(changed.meetings, m_groups[g].meeting)) {
            tell({}, row, row);
            tell(top, 0, rowCount(top) - 1);
            continue;
        }
        for (int child = 0; child < rowCount(top); ++child) {
            if (std::ranges::binary_search(changed.documents,
                                           m_groups[g].documents[static_cast<size_t>(child)]))
                tell(top, child, child);
        }
    }
}

void LibraryRowsModel::setGrouped(bool grouped)
{
    if (m_grouped == grouped)
        return;
    beginResetModel();
    m_grouped = grouped;
    m_groups.set(m_grouped ? LibraryGroups::of(documents(), meetings()) : std::vector<LibraryGroup>());
    endResetModel();
}

const LibraryGroup &LibraryRowsModel::groupAt(const QModelIndex &index) const
{
    return m_groups[static_cast<size_t>(index.internalId() == Top ? index.row()
                                                                  : m_groups.placeOf(index.internalId()))];
}

const domain::DocumentRow *LibraryRowsModel::documentAt(const QModelIndex &index) const
{
    if (m_grouped && index.internalId() == Top)
        return nullptr;
    const auto row = static_cast<size_t>(index.row());
    return &documents()[m_grouped ? static_cast<size_t>(groupAt(index).documents[row]) : row];
}

const domain::MeetingRow *LibraryRowsModel::meetingOf(const LibraryGroup &group) const
{
    return group.meeting < 0 ? nullptr : &meetings()[static_cast<size_t>(group.meeting)];
}

QModelIndex LibraryRowsModel::indexOf(domain::DocumentId id) const
{
    const int at = m_rows.numberOf(id);
    if (at < 0)
        return {};
    if (!m_grouped)
        return index(at, 0);
    for (size_t g = 0; g < m_groups.size(); ++g) {
        const auto &documents = m_groups[g].documents;
        if (const auto it = std::ranges::find(documents, at); it != documents.end())
            return index(static_cast<int>(it - documents.begin()), 0, index(static_cast<int>(g), 0));
    }
    return {};
}

QModelIndex LibraryRowsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_groups[static_cast<size_t>(parent.row())].key : Top);
}

QModelIndex LibraryRowsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == Top)
        return {};
    return createIndex(m_groups.placeOf(child.internalId()), 0, Top);
}

int LibraryRowsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_grouped ? m_groups.size() : documents().size());
    if (!m_grouped || parent.internalId() != Top || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<size_t>(parent.row())].documents.size());
}

int LibraryRowsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

void LibraryRowsModel::patch(const LibraryPatch &patch)
{
    const std::optional<PatchEffect> effect = effectOf(patch, m_rows);
    if (!effect) {
        std::vector<domain::DocumentRow> all = documents();
        std::vector<domain::MeetingRow> allMeetings = meetings();
        patch.applyTo(all, allMeetings);
        setRows(std::move(all), std::move(allMeetings));
        return;
    }
    if (effect->moves)
        Q_EMIT aboutToBeRearranged();
    std::ranges::for_each(patch.documents, [this](const auto &row) { placeDocument(row); });
    // A meeting that changes its day keeps its group, which arrange() moves.
    for (const domain::MeetingRow &row : patch.meetings)
        m_groups.moveMeeting(m_rows.put(row));
    if (effect->moves && m_grouped)
        arrange(patch);
    std::ranges::for_each(patch.goneDocuments, [this](domain::DocumentId id) { dropDocument(id); });
    std::ranges::for_each(patch.goneMeetings, [this](domain::MeetingId id) { dropMeeting(id); });
    if (effect->unread)
        m_rows.renewUnread();
    for (const domain::DocumentRow &row : patch.documents)
        m_rows.renewFilterText(row.id);
    for (const auto &[id, column] : effect->documents)
        tellDocument(id, column, ColumnCount - 1);
    std::ranges::for_each(effect->meetings, [this](domain::MeetingId id) { tellMeeting(id); });
    if (effect->moves)
        Q_EMIT rearranged();
}

void LibraryRowsModel::placeDocument(const domain::DocumentRow &row)
{
    if (document(row.id)) {
        m_rows.put(row);
        return;
    }
    const int at = m_rows.numberFor(row.id);
    if (!m_grouped)
        beginInsertRows({}, at, at);
    m_rows.put(row);
    m_groups.shiftDocuments(at, 1);
    if (!m_grouped)
        endInsertRows();
}

void LibraryRowsModel::dropDocument(domain::DocumentId id)
{
    const int at = m_rows.numberOf(id);
    if (at < 0)
        return;
    if (!m_grouped)
        beginRemoveRows({}, at, at);
    m_rows.remove(id);
    m_groups.shiftDocuments(at, -1);
    if (!m_grouped)
        endRemoveRows();
}

void LibraryRowsModel::dropMeeting(domain::MeetingId id)
{
    const int at = m_rows.numberOf(id);
    if (at < 0)
        return;
    m_rows.remove(id);
    m_groups.removeMeeting(at);
}

/// Brings the groups into the form that the rows have now, without those that go.
void LibraryRowsModel::arrange(const LibraryPatch &patch)
{
    const std::vector<LibraryGroup> wanted = LibraryGroups::without(patch, m_rows);
    std::vector<int> order;
    std::ranges::transform(wanted, std::back_inserter(order), &LibraryGroup::meeting);
    for (const RowStep &step : stepsBetween(m_groups.meetings(), order)) {
        const auto at = static_cast<size_t>(step.row);
        switch (step.kind) {
        case RowStep::Kind::Remove:
            beginRemoveRows({}, step.row, step.row);
            m_groups.remove(at);
            endRemoveRows();
            break;
        case RowStep::Kind::Insert:
            beginInsertRows({}, step.row, step.row);
            m_groups.insert(at, wanted[at]);
            endInsertRows();
            break;
        case RowStep::Kind::Move:
            beginMoveRows({}, step.row, step.row, {}, step.to);
            m_groups.move(at, static_cast<size_t>(step.to));
            endMoveRows();
            break;
        }
    }
    for (size_t i = 0; i < wanted.size(); ++i)
        arrangeDocuments(i, wanted[i].documents);
}

void LibraryRowsModel::arrangeDocuments(size_t group, const std::vector<int> &wanted)
{
    const QModelIndex top = index(static_cast<int>(group), 0);
    std::vector<int> &documents = m_groups.documentsOf(group);
    for (const RowStep &step : stepsBetween(documents, wanted)) {
        const auto place = documents.begin() + step.row;
        switch (step.kind) {
        case RowStep::Kind::Remove:
            beginRemoveRows(top, step.row, step.row);
            documents.erase(place);
            endRemoveRows();
            break;
        case RowStep::Kind::Insert:
            beginInsertRows(top, step.row, step.row);
            documents.insert(place, wanted[static_cast<size_t>(step.row)]);
            endInsertRows();
            break;
        case RowStep::Kind::Move:
            beginMoveRows(top, step.row, step.row, top, step.to);
            std::rotate(documents.begin() + step.to, place, place + 1);
            endMoveRows();
            break;
        }
    }
}

void LibraryRowsModel::tell(const QModelIndex &parent, int first, int last, int firstColumn, int lastColumn)
{
    Q_EMIT dataChanged(index(first, firstColumn, parent), index(last, lastColumn, parent));
}

void LibraryRowsModel::tellDocument(domain::DocumentId id, int firstColumn, int lastColumn)
{
    const int at = m_rows.numberOf(id);
    if (at < 0)
        return;
    if (!m_grouped) {
        tell({}, at, at, firstColumn, lastColumn);
        return;
    }
    for (size_t g = 0; g < m_groups.size(); ++g) {
        const auto &documents = m_groups[g].documents;
        const auto place = std::ranges::find(documents, at);
        if (place == documents.end())
            continue;
        const int row = static_cast<int>(place - documents.begin());
        tell(index(static_cast<int>(g), 0), row, row, firstColumn, lastColumn);
    }
}

/// Its documents show its title.
void LibraryRowsModel::tellMeeting(domain::MeetingId id)
{
    const domain::MeetingRow *changed = meeting(id);
    if (!changed)
        return;
    for (const domain::ReadoutRow &readout : changed->readouts) {
        m_rows.renewFilterText(readout.document);
        if (!m_grouped)
            tellDocument(readout.document, Meeting, Meeting);
    }
    const int row = m_groups.placeOfMeeting(m_rows.numberOf(id));
    if (row < 0)
        return;
    const QModelIndex top = index(row, 0);
    tell({}, row, row);
    tell(top, 0, rowCount(top) - 1);
}

} // namespace counterpart::models
