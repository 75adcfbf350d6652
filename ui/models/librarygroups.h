// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/librarypatch.h"
#include "ui/models/libraryrows.h"

#include <span>

namespace counterpart::models {

/// The documents of one meeting, or those of none; all by the numbers of the rows.
struct LibraryGroup
{
    int meeting = -1; ///< -1: documents of no meeting
    std::vector<int> documents;
    quintptr key = 0; ///< unique, and above 0, once it is kept: stays while others come and go
    /// Hold the same.
    friend bool operator==(const LibraryGroup &a, const LibraryGroup &b)
    {
        return a.meeting == b.meeting && a.documents == b.documents;
    }
};

/// Which documents stand under which meeting: a group for each that the store has a document of, in the order
/// of the meetings, and a last one for documents of none. A document of two meetings stands in both. GUI
/// thread only.
class LibraryGroups
{
public:
    [[nodiscard]] static std::vector<LibraryGroup> of(std::span<const domain::DocumentRow> documents,
                                                      std::span<const domain::MeetingRow> meetings);
    /// Those of \p rows, without what \p patch says is gone.
    [[nodiscard]] static std::vector<LibraryGroup> without(const LibraryPatch &patch,
                                                           const LibraryRows &rows);

    /// In place of all that there were; they get new keys.
    void set(std::vector<LibraryGroup> groups);
    [[nodiscard]] const std::vector<LibraryGroup> &all() const { return m_groups; }
    [[nodiscard]] size_t size() const { return m_groups.size(); }
    [[nodiscard]] const LibraryGroup &operator[](size_t at) const { return m_groups[at]; }
    /// Place of the group with that key, which is there.
    [[nodiscard]] int placeOf(quintptr key) const { return m_places.value(key); }
    /// Of that meeting; -1 where there is none.
    [[nodiscard]] int placeOfMeeting(int meeting) const;
    [[nodiscard]] std::vector<int> meetings() const;

    void insert(size_t at, LibraryGroup group);
    void remove(size_t at);
    /// To a place before its own.
    void move(size_t from, size_t to);
    /// The documents of a group, to be put in order.
    [[nodiscard]] std::vector<int> &documentsOf(size_t at) { return m_groups[at].documents; }

    /// Documents from \p from on have a number more (1), or one less (-1).
    void shiftDocuments(int from, int by);
    /// A meeting has another number, or came with one.
    void moveMeeting(LibraryRows::Move move);
    /// A meeting is gone, and has no group.
    void removeMeeting(int meeting);

private:
    void number();

    std::vector<LibraryGroup> m_groups;
    QHash<quintptr, int> m_places; ///< by key
    quintptr m_lastKey = 0;
};

} // namespace counterpart::models
