// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/meetingacts.h"

#include "core/workspace/documents/documents.h"
#include "core/workspace/meetings/meetings.h"
#include "core/workspace/trash/trash.h"
#include "ui/library/meetingchooser.h"
#include "ui/library/meetingdialog.h"
#include "ui/library/overtaken.h"
#include "ui/models/librarymodel.h"
#include "ui/models/wording.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/question.h"
#include "ui/workbench/session.h"

namespace counterpart::library {

using namespace Qt::StringLiterals;
using domain::DocumentId;
using domain::MeetingId;
using domain::MeetingRow;
using workspace::Workspace;

namespace {

/// What of \p values is not in \p now as it was before.
QStringList changedBetween(const MeetingRow &before, const MeetingRow &now, const QList<MeetingValue> &values)
{
    QStringList changed;
    for (const MeetingValue &value : values) {
        const QString theirs = valueIn(now, value.field);
        if (theirs != valueIn(before, value.field))
            changed.append(QString(theirs).replace(u'\n', u", "_s));
    }
    return changed;
}

} // namespace

void MeetingActs::drop(const Documents &documents, MeetingId from, MeetingId to) const
{
    if (to.isValid())
        move(documents, from, to);
    else
        takeOut(documents, from);
}

void MeetingActs::takeOut() const
{
    takeOut(m_targets.documents(), m_targets.meeting());
}

void MeetingActs::move(const Documents &documents, MeetingId from, MeetingId to) const
{
    desk().editApart(tr("move %n document(s)", nullptr, int(documents.size())), tr("Moving documents"),
                     [documents, from, to, author = desk().author()](Workspace &store) {
                         return store.documents().move(documents, from, to, author);
                     });
}

void MeetingActs::chooseMeeting()
{
    const Documents documents = m_targets.documents();
    const MeetingId from = m_targets.meeting();
    auto *chooser = new MeetingChooser(tr("Move %n Document(s) to a Meeting", nullptr, int(documents.size())),
                                       desk().library.meetings(), from, &desk().window);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &MeetingChooser::chosen, this, [this, documents, from](MeetingId to) {
        const bool isFromOne = m_targets.accountsAmong(documents, from) == documents;
        move(documents, isFromOne ? from : MeetingId(), to);
    });
    chooser->open();
}

void MeetingActs::takeOut(const Documents &documents, MeetingId meeting) const
{
    const Documents there = m_targets.accountsAmong(documents, meeting);
    if (there.isEmpty())
        return;
    desk().editApart(tr("remove %n document(s) from the meeting", nullptr, int(there.size())),
                     tr("Moving documents"), [there, meeting, author = desk().author()](Workspace &store) {
                         return store.documents().takeOut(there, meeting, author);
                     });
}

void MeetingActs::setRole(domain::ReadoutRole role) const
{
    const MeetingId meeting = m_targets.meeting();
    const Documents documents = m_targets.accountsAmong(m_targets.documents(), meeting);
    QList<commands::EditCommand::Edit> edits;
    for (const DocumentId id : documents) {
        edits.append([id, meeting, role, author = desk().author()](Workspace &store) {
            return store.documents().setRole(id, meeting, role, author);
        });
    }
    desk().editApart(documents.size() > 1 ? tr("set role of %n document(s)", nullptr, int(documents.size()))
                                          : tr("set role to %1").arg(models::roleName(role)),
                     tr("Changing documents"), edits);
}

void MeetingActs::split() const
{
    const MeetingId meeting = m_targets.meeting();
    const Documents documents = m_targets.documentsUnder(meeting);
    desk().editApart(tr("split %n document(s) into a new meeting", nullptr, int(documents.size())),
                     tr("Moving documents"),
                     [meeting, documents, author = desk().author()](Workspace &store) {
                         return store.meetings().splitOff(meeting, documents, author);
                     });
}

void MeetingActs::merge()
{
    QList<MeetingId> meetings = m_targets.meetings();
    if (meetings.size() < 2)
        return;
    const MeetingId into = meetings.takeFirst();
    const int count = int(meetings.size()) + 1;
    const auto act = [desk = desk(), into, meetings, count] {
        desk.editApart(tr("merge %n meeting(s)", nullptr, count), tr("Merging meetings"),
                       [into, meetings, author = desk.author()](Workspace &store) {
                           return store.meetings().merge(into, meetings, author);
                       });
    };
    // What people said of the meetings that end goes with them.
    desk().session.ask(
        this, [meetings](Workspace &store) { return store.trash().stakes({}, meetings); },
        [this, act, count](const base::Result<domain::StakesSummary> &stakes) {
            const int values = stakes ? stakes->items[domain::Stake::Metadata] : 0;
            if (!stakes || (values == 0 && count <= domain::MostUnasked)) {
                act();
                return;
            }
            QString more =
                tr("You can undo this until the store is closed; after that they cannot be separated again.");
            if (values > 0)
                more.prepend(
                    tr("%n value(s) entered by hand for the other meetings will be lost.", nullptr, values) +
                    u'\n');
            widgets::ask(&desk().window,
                         {u"mergeQuestion"_s, tr("Merge"),
                          tr("Merge %n meeting(s) into one?", nullptr, count), more, tr("&Merge")},
                         act);
        });
}

void MeetingActs::edit()
{
    const MeetingRow *row = desk().library.meeting(m_targets.meeting());
    if (!row || !desk().session.isOpen())
        return;
    desk().session.ask(
        this, [id = row->id](Workspace &store) { return store.meetings().decided(id); },
        [this, row = *row](const base::Result<std::vector<workspace::MeetingField>> &decided) {
            if (decided)
                openDialog(row, *decided);
            else
                desk().messages.showError(decided.error());
        });
}

void MeetingActs::openDialog(const MeetingRow &row, const std::vector<workspace::MeetingField> &decided)
{
    auto *dialog = new MeetingDialog(row, decided, &desk().window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MeetingDialog::decided, this,
            [this, row](const QList<MeetingValue> &values) { save(row, values); });
    dialog->open();
}

void MeetingActs::save(const MeetingRow &before, const QList<MeetingValue> &values)
{
    desk().session.ask(
        this, [id = before.id](Workspace &store) { return store.meetings().rows({id}); },
        [this, before, values](const base::Result<std::vector<MeetingRow>> &now) {
            // Where it cannot be read, or is gone, what is saved tells of it.
            const QStringList theirs =
                now && !now->empty() ? changedBetween(before, now->front(), values) : QStringList();
            saveUnlessOvertaken(desk(), theirs, [this, id = before.id, values] { decide(id, values); });
        });
}

void MeetingActs::decide(MeetingId meeting, const QList<MeetingValue> &values) const
{
    QList<commands::EditCommand::Edit> edits;
    for (const MeetingValue &value : values) {
        edits.append([meeting, value, author = desk().author()](Workspace &store) {
            return library::decide(store.meetings(), meeting, value, author);
        });
    }
    desk().editApart(tr("edit meeting"), tr("Changing the meeting"), edits);
}

} // namespace counterpart::library
