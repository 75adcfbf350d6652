// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarydesk.h"

#include "core/workspace/documents/documents.h"
#include "core/workspace/importing/documentfield.h"
#include "core/workspace/meetings/meetings.h"
#include "core/workspace/trash/trash.h"
#include "ui/library/libraryview.h"
#include "ui/library/meetingchooser.h"
#include "ui/library/meetingdialog.h"
#include "ui/library/metadatadialog.h"
#include "ui/library/trashdesk.h"
#include "ui/models/librarymodel.h"
#include "ui/models/wording.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/question.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/session.h"

#include <QUndoStack>

namespace counterpart::library {

using namespace Qt::StringLiterals;
using domain::DocumentId;
using domain::MeetingId;
using workbench::View;
using workspace::DocumentField;
using workspace::Workspace;

namespace {

QString fieldName(DocumentField field)
{
    switch (field) {
    case DocumentField::Title:
        return LibraryDesk::tr("title");
    case DocumentField::Side:
        return LibraryDesk::tr("side");
    case DocumentField::Issuer:
        return LibraryDesk::tr("issuer");
    case DocumentField::Type:
        return LibraryDesk::tr("type");
    case DocumentField::Published:
        return LibraryDesk::tr("date");
    case DocumentField::Language:
        return LibraryDesk::tr("language");
    case DocumentField::Relays:
        break;
    }
    return LibraryDesk::tr("relayed side");
}

} // namespace

LibraryDesk::LibraryDesk(const workbench::Desk &desk, LibraryView &view) : DeskPart(desk), m_view(view)
{
    buildDocumentMenu();
    buildMeetingMenu();
    connectView();
}

void LibraryDesk::connectView()
{
    connect(&m_view, &LibraryView::selectionChanged, this, &LibraryDesk::updateActions);
    connect(&m_view, &LibraryView::contextMenuRequested, this, &LibraryDesk::showContextMenu);
    connect(&m_view, &LibraryView::documentsEdited, this,
            [this](const Documents &documents, DocumentField field, const QString &value) {
                decide(documents, {{field, value}}, fieldName(field));
            });
    connect(&desk().library, &models::LibraryModel::meetingEdited, this,
            [this](MeetingId meeting, workspace::MeetingField field, const QString &value) {
                decideMeeting(meeting, {{field, value}});
            });
    connect(&desk().library, &models::LibraryModel::documentsDropped, this,
            [this](const Documents &documents, MeetingId from, MeetingId to) {
                if (to.isValid())
                    move(documents, from, to);
                else
                    takeOut(documents, from);
            });
}

bool LibraryDesk::isInLibrary() const
{
    return desk().navigator.currentView() == View::Library;
}

LibraryDesk::Documents LibraryDesk::targets() const
{
    if (isInLibrary())
        return m_view.selectedDocuments();
    return desk().library.document(desk().focus.document()) ? Documents{desk().focus.document()}
                                                            : Documents();
}

MeetingId LibraryDesk::targetMeeting() const
{
    if (isInLibrary())
        return m_view.currentMeeting();
    if (const domain::DocumentRow *row = desk().library.document(desk().focus.document());
        row && !row->meetings.empty() && !std::ranges::contains(row->meetings, desk().focus.meeting()))
        return row->meetings.front();
    return desk().focus.meeting();
}

void LibraryDesk::decide(const Documents &documents, const workspace::DocumentValues &values,
                         const QString &what) const
{
    const QString text = documents.size() == 1
                             ? tr("set %1").arg(what)
                             : tr("set %1 of %n document(s)", nullptr, int(documents.size())).arg(what);
    // They are analysed again by what is decided of them, and paired.
    desk().editApart(text, tr("Changing documents"),
                     [documents, values, author = desk().author()](Workspace &store) {
                         return store.documents().decide(documents, values, author);
                     });
}

void LibraryDesk::editMetadata()
{
    const Documents documents = targets();
    std::vector<domain::DocumentRow> rows;
    for (const DocumentId id : documents) {
        if (const domain::DocumentRow *row = desk().library.document(id))
            rows.push_back(*row);
    }
    if (rows.empty() || !desk().session.isOpen())
        return;
    std::vector<workspace::DocumentDecision> decisions;
    if (rows.size() == 1) {
        auto kept = desk().session.workspace()->documents().decisions(rows.front().id);
        if (!kept) {
            desk().messages.showError(kept.error());
            return;
        }
        decisions = std::move(*kept);
    }
    auto *dialog =
        new MetadataDialog(desk().theme, rows, decisions, desk().library.documents(), &desk().window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &MetadataDialog::decided, this, [this, documents](const workspace::DocumentValues &values) {
            decide(documents, values, values.size() == 1 ? fieldName(values.first().first) : tr("metadata"));
        });
    dialog->open();
}

void LibraryDesk::restore()
{
    workspace::DocumentValues values;
    for (const DocumentField field :
         {DocumentField::Title, DocumentField::Side, DocumentField::Issuer, DocumentField::Type,
          DocumentField::Published, DocumentField::Language, DocumentField::Relays})
        values.append({field, QString()});
    forget(tr("Forget what people said of %n document(s)?", nullptr, int(targets().size())),
           tr("go back to what was detected"),
           [documents = targets(), values, author = desk().author()](Workspace &store) {
               return store.documents().decide(documents, values, author);
           });
}

void LibraryDesk::pairAgain()
{
    forget(tr("Forget where people put %n document(s)?", nullptr, int(targets().size())),
           tr("leave to the program"),
           [documents = targets()](Workspace &store) { return store.documents().pairAgain(documents); });
}

void LibraryDesk::forget(const QString &question, const QString &text,
                         const commands::EditCommand::Edit &edit) const
{
    const auto act = [desk = desk(), text, edit] { desk.editApart(text, tr("Changing documents"), edit); };
    if (targets().size() <= domain::MostUnasked)
        act();
    else
        widgets::ask(&desk().window,
                     {u"forgetQuestion"_s, tr("Forget"), question,
                      tr("Undo brings it back until the store is closed."), tr("&Forget")},
                     act);
}

void LibraryDesk::remove()
{
    deleteAsking(desk(), targets(), meetingsToDelete());
}

QList<MeetingId> LibraryDesk::meetingsToDelete() const
{
    QList<MeetingId> meetings;
    if (!isInLibrary())
        return meetings;
    for (const MeetingId id : m_view.selectedMeetings()) {
        const domain::MeetingRow *row = desk().library.meeting(id);
        if (row && row->byHand)
            meetings.append(id);
    }
    return meetings;
}

void LibraryDesk::move(const Documents &documents, MeetingId from, MeetingId to) const
{
    desk().editApart(tr("move %n document(s)", nullptr, int(documents.size())), tr("Moving documents"),
                     [documents, from, to, author = desk().author()](Workspace &store) {
                         return store.documents().move(documents, from, to, author);
                     });
}

void LibraryDesk::chooseMeeting()
{
    const Documents documents = targets();
    const MeetingId from = targetMeeting();
    auto *chooser = new MeetingChooser(tr("Move %n Document(s) to a Meeting", nullptr, int(documents.size())),
                                       desk().library.meetings(), from, &desk().window);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &MeetingChooser::chosen, this, [this, documents, from](MeetingId to) {
        const domain::MeetingRow *row = desk().library.meeting(from);
        const bool isFromOne =
            row && std::ranges::all_of(documents, [row](DocumentId id) {
                return std::ranges::contains(row->readouts, id, &domain::ReadoutRow::document);
            });
        move(documents, isFromOne ? from : MeetingId(), to);
    });
    chooser->open();
}

void LibraryDesk::takeOut(const Documents &documents, MeetingId meeting) const
{
    Documents there;
    if (const domain::MeetingRow *row = desk().library.meeting(meeting)) {
        for (const DocumentId id : documents) {
            if (std::ranges::contains(row->readouts, id, &domain::ReadoutRow::document))
                there.append(id);
        }
    }
    if (there.isEmpty())
        return;
    desk().editApart(tr("take %n document(s) out of the meeting", nullptr, int(there.size())),
                     tr("Moving documents"), [there, meeting, author = desk().author()](Workspace &store) {
                         return store.documents().takeOut(there, meeting, author);
                     });
}

void LibraryDesk::setRole(domain::ReadoutRole role) const
{
    const MeetingId meeting = targetMeeting();
    const domain::MeetingRow *row = desk().library.meeting(meeting);
    Documents documents;
    for (const DocumentId id : targets()) {
        if (row && std::ranges::contains(row->readouts, id, &domain::ReadoutRow::document))
            documents.append(id);
    }
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

void LibraryDesk::split()
{
    const MeetingId meeting = targetMeeting();
    const Documents documents = isInLibrary() ? m_view.selectedIn(meeting) : targets();
    desk().editApart(tr("split off %n document(s)", nullptr, int(documents.size())), tr("Moving documents"),
                     [meeting, documents, author = desk().author()](Workspace &store) {
                         return store.meetings().splitOff(meeting, documents, author);
                     });
}

void LibraryDesk::merge()
{
    QList<MeetingId> meetings = m_view.selectedMeetings();
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
                tr("Undo takes it back until the store is closed; after that nothing parts them again.");
            if (values > 0)
                more.prepend(tr("%n value(s) that people gave the others end with them.", nullptr, values) +
                             u'\n');
            widgets::ask(&desk().window,
                         {u"mergeQuestion"_s, tr("Merge"),
                          tr("Make one meeting of %n meeting(s)?", nullptr, count), more, tr("&Merge")},
                         act);
        });
}

void LibraryDesk::editMeeting()
{
    const domain::MeetingRow *row = desk().library.meeting(targetMeeting());
    if (!row || !desk().session.isOpen())
        return;
    const auto decided = desk().session.workspace()->meetings().decided(row->id);
    if (!decided) {
        desk().messages.showError(decided.error());
        return;
    }
    auto *dialog = new MeetingDialog(*row, *decided, &desk().window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MeetingDialog::decided, this,
            [this, id = row->id](const QList<MeetingValue> &values) { decideMeeting(id, values); });
    dialog->open();
}

void LibraryDesk::decideMeeting(MeetingId meeting, const QList<MeetingValue> &values) const
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
