// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/facade/changeset.h"

#include <QByteArray>

namespace counterpart::workspace {

/// A change that was made: enough to take it back and to do it again to the byte, ids included. A value, to
/// be kept by an undo command; worth nothing in another store.
struct Change
{
    ChangeSet changes; ///< what it concerned
    QByteArray record; ///< empty when nothing was different afterwards
    qint64 made = 0;   ///< id of the row (meeting, entity, annotation, …) that the change made; 0 for none

    [[nodiscard]] bool isEmpty() const { return record.isEmpty(); }
};

} // namespace counterpart::workspace
