// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/editcommand.h"

#include "core/workspace/facade/actscope.h"

#include <algorithm>

namespace counterpart::commands {

void MadeEdit::make(workspace::Change change)
{
    m_change = std::move(change);
    m_applied = true;
}

void MadeEdit::refuse(const base::Error &error)
{
    // A busy store may be free the next time, and who stopped it may want it later.
    m_refused = error.kind != base::ErrorKind::Busy && !error.isCancelled();
    if (m_complain && !error.isCancelled())
        m_complain(error);
}

void MadeEdit::settle(const base::Result<void> &result, bool applied)
{
    if (!result) {
        refuse(result.error());
        return;
    }
    m_applied = applied;
    if (m_follow)
        m_follow(m_change, applied);
}

EditCommand::EditCommand(workspace::Workspace &workspace, const QString &text, Edit edit, Complain complain,
                         Made made, bool apart)
    : QUndoCommand(text), m_workspace(&workspace), m_edit(std::move(edit)), m_made(std::move(made)),
      m_edited(std::make_shared<MadeEdit>(std::move(complain), apart))
{
}

EditCommand::EditCommand(workspace::Workspace &workspace, const QString &text, Edit edit, Complain complain,
                         Made made)
    : EditCommand(workspace, text, std::move(edit), std::move(complain), std::move(made), false)
{
}

EditCommand::EditCommand(workspace::Workspace &workspace, const QString &text, workspace::Change change,
                         Complain complain, Made made)
    : EditCommand(
          workspace, text,
          [change = std::move(change)](workspace::Workspace &) -> base::Result<workspace::Change> {
              return change;
          },
          std::move(complain), std::move(made), true)
{
}

void EditCommand::make()
{
    const workspace::ActScope act(*m_workspace, {actionText(), {}});
    auto change = std::exchange(m_edit, {})(*m_workspace);
    if (!change) {
        setObsolete(true);
        m_edited->refuse(change.error());
        return;
    }
    setObsolete(change->isEmpty()); // nothing was different: nothing to take back
    m_edited->make(std::move(*change));
    if (m_made)
        m_made(m_edited->change());
    if (!m_edited->change().isEmpty())
        m_edited->settle({}, true);
}

void EditCommand::redo()
{
    if (!m_workspace || m_edited->isApplied())
        return;
    if (m_edit) {
        make();
        return;
    }
    if (!m_edited->isRefused())
        m_edited->settle(m_workspace->doAgain(m_edited->change()), true);
    setObsolete(m_edited->isRefused());
}

void EditCommand::undo()
{
    if (m_workspace && m_edited->isApplied() && !m_edited->isRefused())
        m_edited->settle(m_workspace->takeBack(m_edited->change()), false);
    setObsolete(m_edited->isRefused());
}

bool EditCommand::isApplied(const QUndoCommand &command)
{
    return std::ranges::any_of(editsOf(command), [](const auto &edit) { return edit->isApplied(); });
}

std::vector<std::shared_ptr<MadeEdit>> EditCommand::editsOf(const QUndoCommand &command)
{
    if (const auto *edit = dynamic_cast<const EditCommand *>(&command))
        return {edit->m_edited};
    std::vector<std::shared_ptr<MadeEdit>> all;
    for (int i = 0; i < command.childCount(); ++i) {
        const auto below = editsOf(*command.child(i));
        all.insert(all.end(), below.begin(), below.end());
    }
    return all;
}

} // namespace counterpart::commands
