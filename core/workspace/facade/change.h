// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFlags>

namespace counterpart::workspace {

/// What a change concerns; decides which signals tell of it.
enum class Subject {
    Documents = 1,
    Meetings = 2,
    Entities = 4,
    Commitments = 8,
    Review = 16,
    SavedSearches = 32,
    Codes = 64,
    Annotations = 128,
    Trash = 256, ///< documents and meetings were deleted or came back
    Last = Trash, ///< a new subject stands before this line
};
Q_DECLARE_FLAGS(Subjects, Subject)
Q_DECLARE_OPERATORS_FOR_FLAGS(Subjects)

/// What may have changed when it is not known what has: every subject that there is.
inline constexpr Subjects EverySubject = Subjects::fromInt(2 * int(Subject::Last) - 1);
/// All that is seen of a document.
constexpr Subjects TrashSubjects = Subject::Documents | Subject::Meetings | Subject::Entities |
                                   Subject::Commitments | Subject::Codes | Subject::Annotations |
                                   Subject::Trash;

/// A change that was made: enough to take it back and to do it again to the byte, ids included. A value, to
/// be kept by an undo command; worth nothing in another store.
struct Change
{
    Subjects subjects;
    QByteArray record; ///< empty when nothing was different afterwards
    qint64 made = 0;   ///< id of the row (meeting, entity, annotation, …) that the change made; 0 for none

    [[nodiscard]] bool isEmpty() const { return record.isEmpty(); }
};

} // namespace counterpart::workspace
