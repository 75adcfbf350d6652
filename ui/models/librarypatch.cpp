// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the library's model that takes a few rows anew and leaves all others where they are.
#include "ui/models/librarymodel.h"
#include "ui/models/shownalike.h"

#include <algorithm>

namespace counterpart::models {

namespace {

/// The order in which the workspace lists meetings.
std::pair<qint64, qint64> placeOf(const domain::MeetingRow &row)
{
    return {row.date ? row.date->from.toJulianDay() : std::numeric_limits<qint64>::min(), row.id.value};
}

std::pair<qint64, qint64> placeOf(const domain::DocumentRow &row)
{
    return {0, row.id.value};
}

template <typename Row, typename Id>
void putAmong(std::vector<Row> &all, const std::vector<Row> &rows, const std::vector<Id> &gone)
{
    QSet<Id> told(gone.begin(), gone.end());
    for (const Row &row : rows)
        told.insert(row.id);
    std::erase_if(all, [&told](const Row &row) { return told.contains(row.id); });
    std::vector<Row> sorted = rows;
    const auto byPlace = [](const Row &a, const Row &b) { return placeOf(a) < placeOf(b); };
    std::ranges::sort(sorted, byPlace);
    const auto middle = all.insert(all.end(), sorted.begin(), sorted.end());
    std::ranges::inplace_merge(all.begin(), middle, all.end(), byPlace);
}

bool hasSameAccounts(const domain::MeetingRow &a, const domain::MeetingRow &b)
{
    return std::ranges::equal(a.readouts, b.readouts, {}, &domain::ReadoutRow::document,
                              &domain::ReadoutRow::document);
}

constexpr size_t MostMoved = 60; ///< above that many rows that come or go, views are quicker starting anew

/// Numbers from \p from on become one more, or one less.
void shift(int &number, int from, int by)
{
    if (number >= from)
        number += by;
}

template <typename Id>
void shift(QHash<Id, int> &places, int from, int by)
{
    for (int &place : places)
        shift(place, from, by);
}

QSet<int> meetingsOf(const auto &groups)
{
    QSet<int> meetings;
    for (const auto &group : groups)
        meetings.insert(group.meeting);
    return meetings;
}

} // namespace

void LibraryPatch::applyTo(std::vector<domain::DocumentRow> &all,
                           std::vector<domain::MeetingRow> &allMeetings) const
{
    putAmong(all, documents, goneDocuments);
    putAmong(allMeetings, meetings, goneMeetings);
}

void LibraryModel::patch(const LibraryPatch &patch)
{
    if (patch.size() > MostInPlace || isTooMuch(patch)) {
        std::vector<domain::DocumentRow> all = m_documents;
        std::vector<domain::MeetingRow> allMeetings = m_meetings;
        patch.applyTo(all, allMeetings);
        setRows(std::move(all), std::move(allMeetings));
        return;
    }
    const bool moves = isRearranged(patch);
    const bool unread = hasUnread(patch);
    if (moves)
        Q_EMIT aboutToBeRearranged();
    std::vector<std::pair<domain::DocumentId, int>> told; // with the first column that changed
    std::vector<domain::MeetingId> toldMeetings;
    for (const domain::DocumentRow &row : patch.documents) {
        const domain::DocumentRow *before = document(row.id);
        if (before && !showsTheSame(*before, row))
            told.emplace_back(row.id, showsTheSameText(*before, row) ? int(Annotations) : 0);
        placeDocument(row);
    }
    for (const domain::MeetingRow &row : patch.meetings) {
        if (const domain::MeetingRow *before = meeting(row.id); before && !showsTheSame(*before, row))
            toldMeetings.push_back(row.id);
        placeMeeting(row);
    }
    if (moves && m_grouped)
        arrange(patch);
    for (const domain::DocumentId id : patch.goneDocuments)
        dropDocument(id);
    for (const domain::MeetingId id : patch.goneMeetings)
        dropMeeting(id);
    if (unread)
        m_unread = domain::UnreadAccounts(m_documents);
    for (const domain::DocumentRow &row : patch.documents)
        nameForFilter(row);
    for (const auto &[id, column] : told)
        tellDocument(id, column, ColumnCount - 1);
    for (const domain::MeetingId id : toldMeetings)
        tellMeeting(id);
    if (moves)
        Q_EMIT rearranged();
}

bool LibraryModel::isRearranged(const LibraryPatch &patch) const
{
    const auto isNew = [this](const domain::DocumentRow &row) { return !document(row.id); };
    const auto moves = [this](const domain::MeetingRow &row) {
        const domain::MeetingRow *before = meeting(row.id);
        return !before || before->date != row.date || !hasSameAccounts(*before, row);
    };
    return std::ranges::any_of(patch.goneDocuments, [this](auto id) { return document(id); }) ||
           std::ranges::any_of(patch.goneMeetings, [this](auto id) { return meeting(id); }) ||
           std::ranges::any_of(patch.documents, isNew) || std::ranges::any_of(patch.meetings, moves);
}

bool LibraryModel::isTooMuch(const LibraryPatch &patch) const
{
    const auto isNew = [this](const domain::DocumentRow &row) { return !document(row.id); };
    return m_documents.empty() ||
           size_t(std::ranges::count_if(patch.documents, isNew)) + patch.goneDocuments.size() > MostMoved;
}

/// Accounts that are not analysed, or were not, are among them.
bool LibraryModel::hasUnread(const LibraryPatch &patch) const
{
    const auto isUnread = [](const domain::DocumentRow *row) {
        return row && row->depth != domain::Depth::Full;
    };
    return std::ranges::any_of(
               patch.documents,
               [&](const auto &row) { return isUnread(&row) || isUnread(document(row.id)); }) ||
           std::ranges::any_of(patch.goneDocuments,
                               [&](domain::DocumentId id) { return isUnread(document(id)); });
}

void LibraryModel::indexRows()
{
    m_documentAt.clear();
    m_meetingAt.clear();
    for (size_t i = 0; i < m_documents.size(); ++i)
        m_documentAt.insert(m_documents[i].id, static_cast<int>(i));
    for (size_t i = 0; i < m_meetings.size(); ++i)
        m_meetingAt.insert(m_meetings[i].id, static_cast<int>(i));
}

void LibraryModel::nameForFilter(const domain::DocumentRow &row)
{
    if (const int at = m_documentAt.value(row.id, -1); at >= 0)
        m_filterTexts[static_cast<size_t>(at)] = filterText(row);
}

void LibraryModel::placeDocument(const domain::DocumentRow &row)
{
    if (const int at = m_documentAt.value(row.id, -1); at >= 0) {
        m_documents[static_cast<size_t>(at)] = row;
        return;
    }
    const auto place = std::ranges::lower_bound(m_documents, row.id, {}, &domain::DocumentRow::id);
    const int at = static_cast<int>(place - m_documents.begin());
    if (!m_grouped)
        beginInsertRows({}, at, at);
    m_documents.insert(place, row);
    m_filterTexts.insert(m_filterTexts.begin() + at, QString());
    for (Group &group : m_groups)
        std::ranges::for_each(group.documents, [at](int &number) { shift(number, at, 1); });
    shift(m_documentAt, at, 1);
    m_documentAt.insert(row.id, at);
    nameForFilter(row);
    if (!m_grouped)
        endInsertRows();
}

void LibraryModel::placeMeeting(const domain::MeetingRow &row)
{
    const int before = m_meetingAt.value(row.id, -1);
    if (before >= 0 && m_meetings[static_cast<size_t>(before)].date == row.date) {
        m_meetings[static_cast<size_t>(before)] = row;
        return;
    }
    // One that changes its day keeps its group: arrange() moves it.
    const auto own = std::ranges::find(m_groups, before, &Group::meeting);
    const bool hasGroup = before >= 0 && own != m_groups.end();
    if (before >= 0) {
        m_meetings.erase(m_meetings.begin() + before);
        shift(m_meetingAt, before + 1, -1);
        for (Group &group : m_groups)
            shift(group.meeting, before + 1, -1);
    }
    const auto place = std::ranges::lower_bound(m_meetings, placeOf(row), {},
                                                [](const domain::MeetingRow &m) { return placeOf(m); });
    const int at = static_cast<int>(place - m_meetings.begin());
    m_meetings.insert(place, row);
    for (Group &group : m_groups)
        shift(group.meeting, at, 1);
    if (hasGroup)
        own->meeting = at;
    shift(m_meetingAt, at, 1);
    m_meetingAt.insert(row.id, at);
}

void LibraryModel::dropDocument(domain::DocumentId id)
{
    const int at = m_documentAt.value(id, -1);
    if (at < 0)
        return;
    if (!m_grouped)
        beginRemoveRows({}, at, at);
    m_documents.erase(m_documents.begin() + at);
    m_filterTexts.erase(m_filterTexts.begin() + at);
    for (Group &group : m_groups)
        std::ranges::for_each(group.documents, [at](int &number) { shift(number, at, -1); });
    m_documentAt.remove(id);
    shift(m_documentAt, at, -1);
    if (!m_grouped)
        endRemoveRows();
}

void LibraryModel::dropMeeting(domain::MeetingId id)
{
    const int at = m_meetingAt.value(id, -1);
    if (at < 0)
        return;
    m_meetings.erase(m_meetings.begin() + at);
    for (Group &group : m_groups)
        shift(group.meeting, at, -1);
    m_meetingAt.remove(id);
    shift(m_meetingAt, at, -1);
}

std::vector<LibraryModel::Group> LibraryModel::groupsOf(std::span<const domain::DocumentRow> documents,
                                                        std::span<const domain::MeetingRow> meetings)
{
    QHash<domain::DocumentId, int> places;
    for (size_t i = 0; i < documents.size(); ++i)
        places.insert(documents[i].id, static_cast<int>(i));
    std::vector<Group> groups;
    std::vector<bool> placed(documents.size(), false);
    for (size_t m = 0; m < meetings.size(); ++m) {
        Group group{static_cast<int>(m), {}, 0};
        for (const domain::ReadoutRow &readout : meetings[m].readouts) {
            const int at = places.value(readout.document, -1);
            if (at < 0)
                continue;
            group.documents.push_back(at);
            placed[static_cast<size_t>(at)] = true;
        }
        if (!group.documents.empty())
            groups.push_back(std::move(group));
    }
    Group rest;
    for (size_t i = 0; i < placed.size(); ++i) {
        if (!placed[i])
            rest.documents.push_back(static_cast<int>(i));
    }
    if (!rest.documents.empty())
        groups.push_back(std::move(rest));
    return groups;
}

/// Brings the groups into the form that the rows have now, without those that go.
void LibraryModel::arrange(const LibraryPatch &patch)
{
    std::vector<Group> wanted = groupsOf(m_documents, m_meetings);
    for (Group &group : wanted) {
        std::erase_if(group.documents, [&](int at) {
            return std::ranges::contains(patch.goneDocuments, m_documents[static_cast<size_t>(at)].id);
        });
    }
    std::erase_if(wanted, [&](const Group &group) {
        return group.documents.empty() ||
               (group.meeting >= 0 &&
                std::ranges::contains(patch.goneMeetings, m_meetings[static_cast<size_t>(group.meeting)].id));
    });
    const QSet<int> stay = meetingsOf(wanted);
    for (size_t i = m_groups.size(); i-- > 0;) {
        if (stay.contains(m_groups[i].meeting))
            continue;
        beginRemoveRows({}, int(i), int(i));
        m_groups.erase(m_groups.begin() + ptrdiff_t(i));
        numberGroups();
        endRemoveRows();
    }
    for (size_t i = 0; i < wanted.size(); ++i) {
        const auto from = m_groups.begin() + ptrdiff_t(i);
        const auto there = std::ranges::find(from, m_groups.end(), wanted[i].meeting, &Group::meeting);
        if (there == m_groups.end()) {
            beginInsertRows({}, int(i), int(i));
            m_groups.insert(from, wanted[i]);
            numberGroups();
            endInsertRows();
            continue;
        }
        if (there != from) {
            const int row = int(there - m_groups.begin());
            beginMoveRows({}, row, row, {}, int(i));
            std::rotate(from, there, there + 1);
            numberGroups();
            endMoveRows();
        }
        arrangeDocuments(i, wanted[i].documents);
    }
}

void LibraryModel::arrangeDocuments(size_t group, const std::vector<int> &wanted)
{
    const QModelIndex top = index(static_cast<int>(group), 0);
    std::vector<int> &documents = m_groups[group].documents;
    if (documents == wanted)
        return;
    const QSet<int> stay(wanted.begin(), wanted.end());
    for (size_t i = documents.size(); i-- > 0;) {
        if (stay.contains(documents[i]))
            continue;
        beginRemoveRows(top, int(i), int(i));
        documents.erase(documents.begin() + ptrdiff_t(i));
        endRemoveRows();
    }
    for (size_t i = 0; i < wanted.size(); ++i) {
        const auto from = documents.begin() + ptrdiff_t(i);
        const auto there = std::ranges::find(from, documents.end(), wanted[i]);
        if (there == documents.end()) {
            beginInsertRows(top, int(i), int(i));
            documents.insert(from, wanted[i]);
            endInsertRows();
        } else if (there != from) {
            const int row = int(there - documents.begin());
            beginMoveRows(top, row, row, top, int(i));
            std::rotate(from, there, there + 1);
            endMoveRows();
        }
    }
}

void LibraryModel::tellDocument(domain::DocumentId id, int firstColumn, int lastColumn)
{
    const int at = m_documentAt.value(id, -1);
    if (at < 0)
        return;
    if (!m_grouped) {
        Q_EMIT dataChanged(index(at, firstColumn), index(at, lastColumn));
        return;
    }
    for (size_t g = 0; g < m_groups.size(); ++g) {
        const auto &documents = m_groups[g].documents;
        const auto place = std::ranges::find(documents, at);
        if (place == documents.end())
            continue;
        const QModelIndex top = index(static_cast<int>(g), 0);
        const int row = static_cast<int>(place - documents.begin());
        Q_EMIT dataChanged(index(row, firstColumn, top), index(row, lastColumn, top));
    }
}

/// Its documents show its title.
void LibraryModel::tellMeeting(domain::MeetingId id)
{
    const int at = m_meetingAt.value(id, -1);
    if (at < 0)
        return;
    for (const domain::ReadoutRow &readout : m_meetings[static_cast<size_t>(at)].readouts) {
        if (const domain::DocumentRow *row = document(readout.document)) {
            nameForFilter(*row);
            if (!m_grouped)
                tellDocument(row->id, Meeting, Meeting);
        }
    }
    const auto group = std::ranges::find(m_groups, at, &Group::meeting);
    if (!m_grouped || group == m_groups.end())
        return;
    const QModelIndex top = index(static_cast<int>(group - m_groups.begin()), 0);
    Q_EMIT dataChanged(top, top.siblingAtColumn(ColumnCount - 1));
    Q_EMIT dataChanged(index(0, 0, top), index(rowCount(top) - 1, ColumnCount - 1, top));
}

} // namespace counterpart::models
