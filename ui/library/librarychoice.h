// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QList>
#include <QModelIndex>
#include <QSet>

class QTreeView;

namespace counterpart::library {

/// What is chosen in the tree of the library: read, and kept over a change of all rows, with what is folded
/// and how far the tree is scrolled. GUI thread.
class LibraryChoice
{
public:
    /// The tree has a model, and outlives it.
    explicit LibraryChoice(QTreeView &tree) : m_tree(tree) {}

    /// Each once, though it may stand under two meetings.
    [[nodiscard]] QList<domain::DocumentId> documents() const;
    /// Those under that meeting.
    [[nodiscard]] QList<domain::DocumentId> documentsIn(domain::MeetingId meeting) const;
    /// Those whose own row is chosen, the current one first.
    [[nodiscard]] QList<domain::MeetingId> meetings() const;
    /// The meeting under which the current row stands, or which it is; invalid for none.
    [[nodiscard]] domain::MeetingId currentMeeting() const;

    void remember();
    /// Scrolls so that the row that stood at the top stands there again, whatever came above it.
    void keepInSight() const;
    /// The current row and as many chosen ones as when remember() looked.
    [[nodiscard]] bool isAsRemembered() const;
    /// Chooses again what was; where the current row is gone, what took its place on the screen. False where
    /// it is gone.
    bool recall();

private:
    using Place = std::pair<qint64, qint64>; ///< document, meeting
    [[nodiscard]] static Place placeOf(const QModelIndex &index);
    [[nodiscard]] QModelIndex indexOf(Place place) const;
    void choose(QModelIndex current, const QModelIndexList &chosen) const;

    QTreeView &m_tree;
    QSet<Place> m_chosen;
    QSet<qint64> m_folded;   ///< meetings
    Place m_current{-1, -1}; ///< none
    int m_column = 0;
    int m_scroll = 0;
    int m_top = 0;             ///< of the current row in the viewport
    Place m_uppermost{-1, -1}; ///< the row at the top of the viewport
    int m_offset = 0;          ///< where it begins there
};

} // namespace counterpart::library
