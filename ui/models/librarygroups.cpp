// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/librarygroups.h"

#include <QSet>

#include <algorithm>

namespace counterpart::models {

std::vector<LibraryGroup> LibraryGroups::of(std::span<const domain::DocumentRow> documents,
                                            std::span<const domain::MeetingRow> meetings)
{
    QHash<domain::DocumentId, int> places;
    for (size_t i = 0; i < documents.size(); ++i)
        places.insert(documents[i].id, static_cast<int>(i));
    std::vector<LibraryGroup> groups;
    std::vector<bool> placed(documents.size(), false);
    for (size_t m = 0; m < meetings.size(); ++m) {
        LibraryGroup group{static_cast<int>(m), {}, 0};
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
    LibraryGroup rest;
    for (size_t i = 0; i < placed.size(); ++i) {
        if (!placed[i])
            rest.documents.push_back(static_cast<int>(i));
    }
    if (!rest.documents.empty())
        groups.push_back(std::move(rest));
    return groups;
}

std::vector<LibraryGroup> LibraryGroups::without(const LibraryPatch &patch, const LibraryRows &rows)
{
    std::vector<LibraryGroup> groups = of(rows.documents(), rows.meetings());
    for (LibraryGroup &group : groups) {
        std::erase_if(group.documents, [&](int at) {
            return std::ranges::contains(patch.goneDocuments, rows.documents()[static_cast<size_t>(at)].id);
        });
    }
    std::erase_if(groups, [&](const LibraryGroup &group) {
        return group.documents.empty() ||
               (group.meeting >= 0 &&
                std::ranges::contains(patch.goneMeetings,
                                      rows.meetings()[static_cast<size_t>(group.meeting)].id));
    });
    return groups;
}

void LibraryGroups::number()
{
    m_places.clear();
    for (size_t i = 0; i < m_groups.size(); ++i) {
        if (m_groups[i].key == 0)
            m_groups[i].key = ++m_lastKey;
        m_places.insert(m_groups[i].key, static_cast<int>(i));
    }
}

void LibraryGroups::set(std::vector<LibraryGroup> groups)
{
    m_groups = std::move(groups);
    number();
}

int LibraryGroups::placeOfMeeting(int meeting) const
{
    const auto found = std::ranges::find(m_groups, meeting, &LibraryGroup::meeting);
    return found == m_groups.end() ? -1 : static_cast<int>(found - m_groups.begin());
}

std::vector<int> LibraryGroups::meetings() const
{
    std::vector<int> meetings;
    std::ranges::transform(m_groups, std::back_inserter(meetings), &LibraryGroup::meeting);
    return meetings;
}

void LibraryGroups::insert(size_t at, LibraryGroup group)
{
    m_groups.insert(m_groups.begin() + ptrdiff_t(at), std::move(group));
    number();
}

void LibraryGroups::remove(size_t at)
{
    m_groups.erase(m_groups.begin() + ptrdiff_t(at));
    number();
}

void LibraryGroups::move(size_t from, size_t to)
{
    const auto there = m_groups.begin() + ptrdiff_t(from);
    std::rotate(m_groups.begin() + ptrdiff_t(to), there, there + 1);
    number();
}

void LibraryGroups::shiftDocuments(int from, int by)
{
    for (LibraryGroup &group : m_groups)
        std::ranges::for_each(group.documents, [from, by](int &number) { shift(number, from, by); });
}

void LibraryGroups::moveMeeting(LibraryRows::Move move)
{
    if (move.from == move.to)
        return;
    for (LibraryGroup &group : m_groups) {
        if (move.from >= 0 && group.meeting == move.from) {
            group.meeting = move.to;
            continue;
        }
        if (move.from >= 0)
            shift(group.meeting, move.from + 1, -1);
        shift(group.meeting, move.to, 1);
    }
}

void LibraryGroups::removeMeeting(int meeting)
{
    for (LibraryGroup &group : m_groups)
        shift(group.meeting, meeting, -1);
}

} // namespace counterpart::models
