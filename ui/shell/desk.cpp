// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk.h"

#include "ui/shell/preferences.h"
#include "ui/shell/session.h"
#include "ui/widgets/messagebar.h"

#include <QUndoStack>

namespace counterpart::shell {

void Desk::edit(const QString &text, commands::EditCommand::Edit edit, commands::EditCommand::Made made) const
{
    if (!session.workspace())
        return;
    const auto complain = [bar = &messages](const base::Error &error) { bar->showError(error); };
    undo.push(
        new commands::EditCommand(*session.workspace(), text, std::move(edit), complain, std::move(made)));
}

QString Desk::author() const
{
    return preferences.author();
}

bool Desk::isWritable() const
{
    return session.isOpen() && !session.isReadOnly() && !session.isImporting();
}

} // namespace counterpart::shell
