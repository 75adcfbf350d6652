// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/editcommand.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

class QUndoStack;

namespace counterpart::workbench {

class Undoing;

/// Saves what a person typed so that no word of it is lost, and none of anybody else's: where another window
/// or program changed the text meanwhile both are kept, which is told with the choice of one alone; where it
/// could not be saved the message has the text. While a step is being taken back it waits. For the GUI thread.
class TypedText
{
    Q_DECLARE_TR_FUNCTIONS(TypedText)

public:
    using Write =
        std::function<base::Result<workspace::Change>(workspace::Workspace &, const workspace::TextEdit &)>;
    using Ways = QList<widgets::MessageBar::Message::Way>;

    /// Puts a command onto the undo stack.
    using Push = std::function<void(std::unique_ptr<commands::EditCommand>)>;

    /// All outlive what is made of it.
    TypedText(widgets::MessageBar &messages, QUndoStack &undo, const Undoing &undoing)
        : m_messages(messages), m_undo(undo), m_undoing(undoing)
    {
    }

    /// \p name stands on the undo stack; \p text tells the person which text it was ("memo"). \p instead: what
    /// else can be done where what the text belonged to is not in the store any more.
    struct Of
    {
        QString name;
        QString text;
        workspace::TextEdit typed;
        Write write;
        Ways instead = {};
    };
    void save(workspace::Workspace &store, const Of &of) const;
    /// The same with a stack that \p push knows.
    void save(workspace::Workspace &store, const Of &of, const Push &push) const;
    /// A step is being taken back or done again: nothing may come onto the stack.
    [[nodiscard]] bool isBusy() const;

private:
    /// The command that saves it, with errors and the like told.
    [[nodiscard]] std::unique_ptr<commands::EditCommand> command(workspace::Workspace &store,
                                                                 const Of &of) const;
    void tellNotSaved(const Of &of, const QString &why, const Ways &ways) const;
    void tellBoth(workspace::Workspace &store, const Of &of, const workspace::Overtaken &overtaken) const;
    void tellNotSaved(workspace::Workspace &store, const Of &of, const base::Error &error) const;

    widgets::MessageBar &m_messages;
    QUndoStack &m_undo;
    const Undoing &m_undoing;
};

/// Tells which values somebody else had changed while a person had a form open, where there are any.
void tellOvertaken(widgets::MessageBar &messages, const workspace::Change &change);

} // namespace counterpart::workbench
