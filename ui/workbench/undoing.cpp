// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/undoing.h"

#include "core/workspace/facade/actscope.h"
#include "ui/commands/editcommand.h"
#include "ui/workbench/preferences.h"
#include "ui/workbench/session.h"

#include <QUndoStack>

#include <algorithm>

namespace counterpart::workbench {

using commands::EditCommand;
using commands::MadeEdit;

namespace {

bool isLong(const std::vector<std::shared_ptr<MadeEdit>> &edits)
{
    qsizetype bytes = 0;
    for (const auto &edit : edits)
        bytes += edit->change().record.size();
    return bytes > Undoing::LargeStep ||
           std::ranges::any_of(edits, [](const auto &edit) { return edit->isApart(); });
}

} // namespace

Undoing::Undoing(QUndoStack &stack, Session &session, const Preferences &preferences)
    : m_stack(stack), m_session(session), m_preferences(preferences)
{
    // A job that is stopped so does not answer any more.
    connect(&session, &Session::closed, this, [this] {
        m_goal = -1;
        setBusy(false);
    });
}

/// The edits that the next step takes back or does again.
Undoing::Edits Undoing::next(bool again) const
{
    const QUndoCommand *command = m_stack.command(again ? m_stack.index() : m_stack.index() - 1);
    return command ? EditCommand::editsOf(*command) : Edits();
}

void Undoing::step(bool again)
{
    const Edits all = next(again);
    if (m_busy || all.empty() || !m_session.isOpen())
        return;
    Edits due = all;
    std::erase_if(due, [again](const auto &edit) {
        return edit->isApplied() == again || edit->isRefused() || edit->change().isEmpty();
    });
    if (!again)
        std::ranges::reverse(due);
    const workspace::ActScope scope(*m_session.workspace(), {{}, m_preferences.author()});
    if (!isLong(due)) {
        again ? m_stack.redo() : m_stack.undo();
        return;
    }
    start(due, again ? tr("Redoing: %1").arg(m_stack.redoText()) : tr("Undoing: %1").arg(m_stack.undoText()),
          again);
}

void Undoing::goTo(int index)
{
    if (m_busy || index < 0 || index > m_stack.count())
        return;
    m_goal = index;
    walk();
}

void Undoing::walk()
{
    while (m_goal >= 0 && m_stack.index() != m_goal) {
        const int before = m_stack.index();
        const int steps = m_stack.count();
        step(before < m_goal);
        if (m_busy)
            return; // it goes on when the job is done
        if (m_stack.index() == before || m_stack.count() != steps)
            break; // refused: what was counted by is not the same any more
    }
    m_goal = -1;
}

void Undoing::start(const Edits &edits, const QString &title, bool again)
{
    std::vector<workspace::Change> changes;
    for (const auto &edit : edits)
        changes.push_back(edit->change());
    setBusy(true);
    m_session.keep(m_session.workspace()->startSteps(
        title, std::move(changes), again,
        [self = QPointer(this), edits, again](const std::vector<base::Result<void>> &results) {
            if (!self)
                return;
            for (size_t i = 0; i < results.size(); ++i)
                edits[i]->settle(results[i], again);
            self->setBusy(false);
            self->finish(edits, again);
        }));
}

/// Moves the stack, unless something is still to be done or another step has taken the place.
void Undoing::finish(const Edits &edits, bool again)
{
    const bool isDone = std::ranges::all_of(
        edits, [again](const auto &edit) { return edit->isApplied() == again || edit->isRefused(); });
    const Edits now = next(again);
    if (!isDone || !std::ranges::contains(now, edits.front())) {
        m_goal = -1;
        return;
    }
    const int steps = m_stack.count();
    again ? m_stack.redo() : m_stack.undo();
    if (m_stack.count() != steps)
        m_goal = -1;
    walk();
}

void Undoing::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged(busy);
}

} // namespace counterpart::workbench
