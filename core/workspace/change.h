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
};
Q_DECLARE_FLAGS(Subjects, Subject)
Q_DECLARE_OPERATORS_FOR_FLAGS(Subjects)

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
