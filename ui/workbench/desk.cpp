// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/desk.h"

#include "core/workspace/facade/actscope.h"
#include "ui/widgets/messagebar.h"
#include "ui/workbench/preferences.h"
#include "ui/workbench/session.h"
#include "ui/workbench/undoing.h"

#include <QUndoStack>

namespace counterpart::workbench {

namespace {

/// \p edit, noted down under these words and the name of who signs.
commands::EditCommand::Edit signedAs(const Desk &desk, const QString &text, commands::EditCommand::Edit edit)
{
    const workspace::Act act{text.section(u'\n', -1), desk.author()};
    return [act, edit = std::move(edit)](workspace::Workspace &store) {
        const workspace::ActScope scope(store, act);
        return edit(store);
    };
}

} // namespace

bool Desk::isRefused(const commands::EditCommand::Edit &edit) const
{
    if (!undoing.isBusy())
        return false;
    // Not by the stack, which is about to move.
    if (const auto change = edit(*session.workspace()); !change)
        messages.showError(change.error());
    return true;
}

void Desk::edit(const QString &text, commands::EditCommand::Edit edit, commands::EditCommand::Made made) const
{
    if (!session.workspace() || isRefused(edit))
        return;
    const auto complain = [bar = &messages](const base::Error &error) { bar->showError(error); };
    const auto tell = [bar = &messages, made = std::move(made)](const workspace::Change &change) {
        if (made)
            made(change);
        tellOvertaken(*bar, change);
    };
    undo.push(new commands::EditCommand(*session.workspace(), text, signedAs(*this, text, std::move(edit)),
                                        complain, tell));
}

void Desk::save(const TypedText::Of &of) const
{
    if (!session.workspace())
        return;
    TypedText::Of own = of;
    own.write = [act = workspace::Act{of.name, author()}, write = of.write](
                    workspace::Workspace &store, const workspace::TextEdit &typed) {
        const workspace::ActScope scope(store, act);
        return write(store, typed);
    };
    TypedText(messages, undo, undoing).save(*session.workspace(), own);
}

namespace {

/// What several edits made, up to the first that could not be made.
struct Made
{
    std::vector<workspace::Change> changes;
    std::optional<base::Error> error;
};

/// One after the other; tells of all together.
workspace::Change makeAll(workspace::Workspace &store, const QList<commands::EditCommand::Edit> &edits,
                          Made &made)
{
    workspace::Change told;
    for (const commands::EditCommand::Edit &edit : edits) {
        auto change = edit(store);
        if (!change) {
            made.error = change.error();
            break;
        }
        told.changes.merge(change->changes);
        if (!change->isEmpty())
            told.record = change->record; // that something was made
        made.changes.push_back(std::move(*change));
    }
    return told;
}

} // namespace

void Desk::editApart(const QString &text, const QString &doing, commands::EditCommand::Edit edit,
                     commands::EditCommand::Made made) const
{
    if (!session.workspace() || isRefused(edit))
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
    session.edit(doing, signedAs(*this, text, std::move(edit)), done);
}

void Desk::editApart(const QString &text, const QString &doing,
                     const QList<commands::EditCommand::Edit> &edits) const
{
    if (!session.workspace() || edits.isEmpty() || isRefused(edits.first()))
        return;
    const auto made = std::make_shared<Made>();
    const auto all = [edits, made](workspace::Workspace &store) -> base::Result<workspace::Change> {
        return makeAll(store, edits, *made);
    };
    const auto done = [desk = *this, text, made](const base::Result<workspace::Change> &told) {
        if (!told || made->error)
            desk.messages.showError(told ? *made->error : told.error());
        const auto complain = [bar = &desk.messages](const base::Error &error) { bar->showError(error); };
        if (made->changes.empty())
            return;
        if (made->changes.size() > 1)
            desk.undo.beginMacro(text);
        for (workspace::Change &change : made->changes)
            desk.undo.push(
                new commands::EditCommand(*desk.session.workspace(), text, std::move(change), complain));
        if (made->changes.size() > 1)
            desk.undo.endMacro();
    };
    session.edit(doing, signedAs(*this, text, all), done);
}

QString Desk::author() const
{
    return preferences.author();
}

bool Desk::isWritable() const
{
    return session.isOpen() && !session.isReadOnly() && !session.isImporting() && !undoing.isBusy();
}

} // namespace counterpart::workbench
