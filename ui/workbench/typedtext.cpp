// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/typedtext.h"

#include "ui/workbench/undoing.h"

#include <QApplication>
#include <QClipboard>
#include <QPointer>
#include <QUndoStack>

namespace counterpart::workbench {

using namespace Qt::StringLiterals;
using commands::EditCommand;
using widgets::MessageBar;
using widgets::Severity;
using workspace::Change;
using workspace::TextEdit;
using workspace::Workspace;

std::unique_ptr<EditCommand> TypedText::command(Workspace &store, const Of &of) const
{
    // Once it was saved, what is refused is the undo.
    const auto saved = std::make_shared<bool>(false);
    const auto complain = [self = *this, at = &store, of, saved](const base::Error &error) {
        *saved ? self.m_messages.showError(error) : self.tellNotSaved(*at, of, error);
    };
    const auto made = [self = *this, at = &store, of, saved](const Change &change) {
        *saved = true;
        if (!change.overtaken.empty())
            self.tellBoth(*at, of, change.overtaken.front());
    };
    const auto edit = [of](Workspace &at) { return of.write(at, of.typed); };
    return std::make_unique<EditCommand>(store, of.name, edit, complain, made);
}

void TypedText::save(Workspace &store, const Of &of) const
{
    save(store, of, [undo = &m_undo](std::unique_ptr<EditCommand> made) { undo->push(made.release()); });
}

void TypedText::save(Workspace &store, const Of &of, const Push &push) const
{
    if (!isBusy()) {
        push(command(store, of));
        return;
    }
    // Queued: the stack moves first.
    QObject::connect(
        &m_undoing, &Undoing::busyChanged, &m_messages,
        [self = *this, at = QPointer(&store), of, push] {
            if (at)
                self.save(*at, of, push);
            else
                self.tellNotSaved(of, tr("the store was closed"), {});
        },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

bool TypedText::isBusy() const
{
    return m_undoing.isBusy();
}

void TypedText::tellBoth(Workspace &store, const Of &of, const workspace::Overtaken &overtaken) const
{
    const auto alone = [self = *this, at = QPointer(&store), of, kept = overtaken.kept](const QString &text) {
        return [self, at, of, kept, text] {
            if (!at)
                return; // the message outlived the store
            Of one = of;
            one.typed = TextEdit(text, kept);
            self.save(*at, one);
        };
    };
    m_messages.tell({.severity = Severity::Warning,
                     .text = tr("While you were writing, another window or program changed the same text "
                                "(%1). Both are kept, one after the other.")
                                 .arg(of.text),
                     .details = tr("Yours:") + u'\n' + of.typed.now + u"\n\n"_s + tr("The other:") + u'\n' +
                                overtaken.theirs,
                     .ways = {{tr("Keep only mine"), alone(of.typed.now)},
                              {tr("Keep only theirs"), alone(overtaken.theirs)}}});
}

void TypedText::tellNotSaved(Workspace &store, const Of &of, const base::Error &error) const
{
    Ways ways;
    if (error.kind == base::ErrorKind::Busy)
        ways.append({tr("Try again"), [self = *this, at = QPointer(&store), of] {
                         if (at)
                             self.save(*at, of);
                     }});
    else
        ways = of.instead;
    tellNotSaved(of, error.line(), ways);
}

void TypedText::tellNotSaved(const Of &of, const QString &why, const Ways &ways) const
{
    const auto copy = [text = of.typed.now] { QApplication::clipboard()->setText(text); };
    m_messages.tell({.severity = Severity::Error,
                     .text = tr("Your text (%1) is not saved: %2").arg(of.text, why),
                     .details = of.typed.now,
                     .ways = Ways{{tr("Copy my text"), copy}} + ways});
}

void tellOvertaken(MessageBar &messages, const Change &change)
{
    if (change.overtaken.empty())
        return;
    QStringList names;
    QStringList details;
    for (const workspace::Overtaken &one : change.overtaken) {
        names.append(one.what);
        details.append(QCoreApplication::translate("TypedText", "%1: it was “%2”, it is now “%3”")
                           .arg(one.what, one.theirs, one.kept));
    }
    messages.tell(
        {.severity = Severity::Warning,
         .text = QCoreApplication::translate(
                     "TypedText", "Another window or program changed the same meanwhile (%1). What you "
                                  "saved is kept, of notes and descriptions both; Undo brings the other "
                                  "back.")
                     .arg(names.join(u", "_s)),
         .details = details.join(u'\n')});
}

} // namespace counterpart::workbench
