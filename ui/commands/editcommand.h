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

/// What an EditCommand did, and whether it is in the store now. It outlives its command where a job is taking
/// it back meanwhile. GUI thread only.
class MadeEdit
{
public:
    /// Gets the change whenever it was made or made again (\p applied), or taken back.
    using Follow = std::function<void(const workspace::Change &, bool applied)>;

    explicit MadeEdit(Complain complain, bool apart) : m_complain(std::move(complain)), m_apart(apart) {}
    [[nodiscard]] const workspace::Change &change() const { return m_change; }
    [[nodiscard]] bool isApplied() const { return m_applied; }
    /// It was made off the GUI thread, since it may take long.
    [[nodiscard]] bool isApart() const { return m_apart; }
    /// The store refused for good: there is nothing to take back any more.
    [[nodiscard]] bool isRefused() const { return m_refused; }
    void setFollow(Follow follow) { m_follow = std::move(follow); }
    void make(workspace::Change change);
    void refuse(const base::Error &error);
    /// What came of taking it back (\p applied: of doing it again), here or in a job.
    void settle(const base::Result<void> &result, bool applied);

private:
    workspace::Change m_change;
    Complain m_complain;
    Follow m_follow;
    bool m_apart;
    bool m_applied = false;
    bool m_refused = false;
};

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
    using Follow = MadeEdit::Follow;

    /// \p made, when given, gets the change the first time that it is made (the id of what is new).
    EditCommand(workspace::Workspace &workspace, const QString &text, Edit edit, Complain complain,
                Made made = {});
    /// A change that was made already, off this thread: the first redo only puts it on the stack.
    EditCommand(workspace::Workspace &workspace, const QString &text, workspace::Change change,
                Complain complain, Made made = {});
    /// For a view that shows what the change concerned.
    void setFollow(Follow follow) { m_edited->setFollow(std::move(follow)); }
    /// What \p command, or any below it, changes is in the store now: not where the store refused it.
    [[nodiscard]] static bool isApplied(const QUndoCommand &command);
    /// The edits of \p command and of those below it, in the order in which they were made.
    [[nodiscard]] static std::vector<std::shared_ptr<MadeEdit>> editsOf(const QUndoCommand &command);
    void redo() override;
    void undo() override;

private:
    EditCommand(workspace::Workspace &workspace, const QString &text, Edit edit, Complain complain, Made made,
                bool apart);
    void make();

    QPointer<workspace::Workspace> m_workspace;
    Edit m_edit; ///< null once it was made
    Made m_made;
    std::shared_ptr<MadeEdit> m_edited;
};

} // namespace counterpart::commands
