// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/desk.h"

#include "ui/widgets/messagebar.h"
#include "ui/workbench/preferences.h"
#include "ui/workbench/session.h"

#include <QUndoStack>

namespace counterpart::workbench {

void Desk::edit(const QString &text, commands::EditCommand::Edit edit, commands::EditCommand::Made made) const
{
    if (!session.workspace())
        return;
    const auto complain = [bar = &messages](const base::Error &error) { bar->showError(error); };
    undo.push(
        new commands::EditCommand(*session.workspace(), text, std::move(edit), complain, std::move(made)));
}

void Desk::editApart(const QString &text, const QString &doing, commands::EditCommand::Edit edit,
                     commands::EditCommand::Made made) const
{
    if (!session.workspace())
        return;
    const auto done = [desk = *this, text, made = std::move(made)](base::Result<workspace::Change> &&change) {
        if (!change) {
            desk.messages.showError(change.error());
            return;
        }
        const auto complain = [bar = &desk.messages](const base::Error &error) { bar->showError(error); };
        desk.undo.push(
            new commands::EditCommand(*desk.session.workspace(), text, std::move(*change), complain, made));
    };
    session.edit(doing, std::move(edit), done);
}

QString Desk::author() const
{
    return preferences.author();
}

bool Desk::isWritable() const
{
    return session.isOpen() && !session.isReadOnly() && !session.isImporting();
}

} // namespace counterpart::workbench
