// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/editcommand.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

class QUndoStack;

namespace counterpart::workbench {

/// Saves what a person typed so that no word of it is lost, and none of anybody else's: where another window
/// or program changed the text meanwhile both are kept, which is told with the choice of one alone; where it
/// could not be saved the message has the text. For the GUI thread.
class TypedText
{
    Q_DECLARE_TR_FUNCTIONS(TypedText)

public:
    using Write =
        std::function<base::Result<workspace::Change>(workspace::Workspace &, const workspace::TextEdit &)>;
    using Ways = QList<widgets::MessageBar::Message::Way>;

    /// All outlive what is made of it.
    TypedText(widgets::MessageBar &messages, QUndoStack &undo) : m_messages(messages), m_undo(undo) {}

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
    /// The command that saves it, for the undo stack, with errors and the like told.
    [[nodiscard]] std::unique_ptr<commands::EditCommand> command(workspace::Workspace &store,
                                                                 const Of &of) const;
    void save(workspace::Workspace &store, const Of &of) const;

private:
    void tellBoth(workspace::Workspace &store, const Of &of, const workspace::Overtaken &overtaken) const;
    void tellNotSaved(workspace::Workspace &store, const Of &of, const base::Error &error) const;

    widgets::MessageBar &m_messages;
    QUndoStack &m_undo;
};

/// Tells which values somebody else had changed while a person had a form open, where there are any.
void tellOvertaken(widgets::MessageBar &messages, const workspace::Change &change);

} // namespace counterpart::workbench
