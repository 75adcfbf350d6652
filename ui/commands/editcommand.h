// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/facade/change.h"
#include "core/workspace/facade/workspace.h"
#include "core/workspace/meetings/meetings.h"

#include <QPointer>
#include <QUndoCommand>

#include <functional>

namespace counterpart::commands {

/// Where a command tells that the store refused it; the command then drops itself from the stack.
using Complain = std::function<void(const base::Error &)>;

/// Any change that the workspace's edits make: the first redo makes it, undo and redo take it back and do it
/// again, ids and all. It holds what to say and what changed, and no pointer but a guarded one. GUI thread
/// only.
///
///     stack->push(new EditCommand(workspace, tr("rename"), [=](Workspace &store) {
///         return store.meetings().rename(id, title, author);
///     }, complain));
class EditCommand : public QUndoCommand
{
public:
    using Edit = std::function<base::Result<workspace::Change>(workspace::Workspace &)>;
    using Made = std::function<void(const workspace::Change &)>;
    /// Gets the change whenever it was made or made again (\p applied), or taken back.
    using Follow = std::function<void(const workspace::Change &, bool applied)>;

    /// \p made, when given, gets the change the first time that it is made (the id of what is new).
    EditCommand(workspace::Workspace &workspace, const QString &text, Edit edit, Complain complain,
                Made made = {});
    /// A change that was made already, in another way: the first redo only puts it on the stack.
    EditCommand(workspace::Workspace &workspace, const QString &text, workspace::Change change,
                Complain complain, Made made = {});
    /// For a view that shows what the change concerned.
    void setFollow(Follow follow) { m_follow = std::move(follow); }
    /// What \p command, or any below it, changes is in the store now: not where the store refused it.
    [[nodiscard]] static bool isApplied(const QUndoCommand &command);
    void redo() override;
    void undo() override;

private:
    void settle(const base::Result<void> &result, bool applied);

    QPointer<workspace::Workspace> m_workspace;
    Edit m_edit; ///< null once it was made
    Complain m_complain;
    Made m_made;
    Follow m_follow;
    workspace::Change m_change;
    bool m_applied = false;
};

} // namespace counterpart::commands
