// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <vector>

class QUndoStack;

namespace counterpart::base {
struct Error;
}
namespace counterpart::commands {
class MadeEdit;
}

namespace counterpart::workbench {

class Preferences;
class Session;

/// Takes the steps of a stack back and does them again: small ones at once, large ones, and those that were
/// made off the GUI thread, as a job. Nothing else can be changed while that runs; the stack moves when it is
/// done, and stays where it was stopped. GUI thread.
class Undoing : public QObject
{
    Q_OBJECT

public:
    /// Bytes of record above which a step is large: some hundred rows.
    static constexpr qsizetype LargeStep = 64 * 1024;

    /// All outlive it. Steps are signed by who \p preferences says when they are taken.
    Undoing(QUndoStack &stack, Session &session, const Preferences &preferences);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    void undo() { step(false); }
    void redo() { step(true); }
    /// Takes steps back, or does them again, until the stack stands at \p index; stops at the first that is
    /// refused or stopped.
    void goTo(int index);

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    using Edits = std::vector<std::shared_ptr<commands::MadeEdit>>;
    void step(bool again);
    void walk();
    void start(const Edits &edits, const QString &title, bool again);
    void finish(const Edits &edits, bool again);
    [[nodiscard]] Edits next(bool again) const;
    void setBusy(bool busy);

    QUndoStack &m_stack;
    Session &m_session;
    const Preferences &m_preferences;
    bool m_busy = false;
    int m_goal = -1; ///< where goTo() wants the stack; -1 for nowhere
};

} // namespace counterpart::workbench
