// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/editcommand.h"

namespace counterpart::commands {

EditCommand::EditCommand(workspace::Workspace &workspace, const QString &text, Edit edit, Complain complain,
                         Made made)
    : QUndoCommand(text), m_workspace(&workspace), m_edit(std::move(edit)), m_complain(std::move(complain)),
      m_made(std::move(made))
{
}

EditCommand::EditCommand(workspace::Workspace &workspace, const QString &text, workspace::Change change,
                         Complain complain, Made made)
    : EditCommand(
          workspace, text,
          [change = std::move(change)](workspace::Workspace &) -> base::Result<workspace::Change> {
              return change;
          },
          std::move(complain), std::move(made))
{
}

void EditCommand::redo()
{
    if (!m_workspace || m_applied)
        return;
    if (!m_edit) {
        settle(m_workspace->doAgain(m_change), true);
        return;
    }
    auto change = std::exchange(m_edit, {})(*m_workspace);
    if (!change) {
        setObsolete(true);
        settle(std::unexpected(change.error()), true);
        return;
    }
    m_change = std::move(*change);
    setObsolete(m_change.isEmpty()); // nothing was different: nothing to take back
    m_applied = true;
    if (m_made)
        m_made(m_change);
    if (m_follow && !m_change.isEmpty())
        m_follow(m_change, true);
}

bool EditCommand::isApplied(const QUndoCommand &command)
{
    if (const auto *edit = dynamic_cast<const EditCommand *>(&command))
        return edit->m_applied;
    for (int i = 0; i < command.childCount(); ++i) {
        if (isApplied(*command.child(i)))
            return true;
    }
    return false;
}

void EditCommand::undo()
{
    if (m_workspace && m_applied)
        settle(m_workspace->takeBack(m_change), false);
}

void EditCommand::settle(const base::Result<void> &result, bool applied)
{
    if (result) {
        m_applied = applied;
        if (m_follow)
            m_follow(m_change, applied);
        return;
    }
    // A busy store may be free the next time; whatever else refuses, refuses for good.
    if (result.error().kind != base::ErrorKind::Busy)
        setObsolete(true);
    if (m_complain)
        m_complain(result.error());
}

} // namespace counterpart::commands
