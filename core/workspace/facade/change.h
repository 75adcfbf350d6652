// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/facade/changeset.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace counterpart::workspace {

/// A text as its writer leaves it, and as it was before their eyes when they began: what others made of it
/// meanwhile is kept too (text::mergeTexts()). Without \c seen it takes the place of whatever is there.
struct TextEdit
{
    TextEdit(QString text, std::optional<QString> before = {})
        : now(std::move(text)), seen(std::move(before))
    {
    }
    QString now;
    std::optional<QString> seen;
    friend bool operator==(const TextEdit &, const TextEdit &) = default;
};

/// What somebody else had changed since the writer saw it, and the writer changed as well.
struct Overtaken
{
    QString what;   ///< the name of the value: "memo", "due"
    QString theirs; ///< as it was just before the change
    QString kept;   ///< as it is now
};

/// A change that was made: enough to take it back and to do it again to the byte, ids included. A value, to
/// be kept by an undo command; worth nothing in another store.
struct Change
{
    ChangeSet changes; ///< what it concerned
    QByteArray record; ///< empty when nothing was different afterwards
    qint64 made = 0;   ///< id of the row (meeting, entity, annotation, …) that the change made; 0 for none
    std::vector<Overtaken> overtaken = {};

    [[nodiscard]] bool isEmpty() const { return record.isEmpty(); }
};

} // namespace counterpart::workspace
