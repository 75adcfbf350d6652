// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarydesk.h"

#include "ui/library/librarytree.h"
#include "ui/library/libraryview.h"
#include "ui/library/meetingdialog.h"
#include "ui/models/librarymodel.h"
#include "ui/models/wording.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/session.h"

#include <QMenu>

namespace counterpart::library {

using namespace Qt::StringLiterals;

LibraryDesk::LibraryDesk(const workbench::Desk &desk, LibraryView &view)
    : DeskPart(desk), m_view(view), m_targets(desk, view), m_documents(desk, m_targets),
      m_meetings(desk, m_targets), m_unpublished(desk, m_targets)
{
    buildDocumentMenu();
    buildMeetingMenu();
    connectView();
}

void LibraryDesk::connectView()
{
    connect(&m_view, &LibraryView::selectionChanged, this, &LibraryDesk::updateActions);
    connect(&m_view, &LibraryView::contextMenuRequested, this, &LibraryDesk::showContextMenu);
    connect(&m_view, &LibraryView::documentsEdited, &m_documents,
            qOverload<const QList<domain::DocumentId> &, workspace::DocumentField, const QString &>(
                &DocumentActs::decide));
    connect(&desk().library, &models::LibraryModel::meetingEdited, this,
            [this](domain::MeetingId meeting, workspace::MeetingField field, const QString &value) {
                m_meetings.decide(meeting, {{field, value}});
            });
    connect(&desk().library, &models::LibraryModel::documentsDropped, &m_meetings, &MeetingActs::drop);
}

void LibraryDesk::buildDocumentMenu()
{
    QMenu *menu = desk().menus.document;
    menu->addSeparator();
    // Keys of the list alone: elsewhere F2 and Delete belong to what has the focus.
    const auto ofTheList = [this](QAction *action) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_view.tree()->addAction(action);
    };
    ofTheList(desk().actions.add(menu,
                                 {u"document.editHere"_s, tr("Edit C&ell"), QKeySequence(Qt::Key_F2),
                                  tr("Edit the current cell of the library")},
                                 [this] { m_view.editCurrent(); }));
    desk().actions.add(menu,
                       {u"document.edit"_s, tr("Edit &Metadata…"), tr("Alt+Return"),
                        tr("Edit side, issuer, type, date and more of the selected documents")},
                       [this] { m_documents.editMetadata(); });
    desk().actions.add(menu,
                       {u"document.restore"_s,
                        tr("Reset to Detec&ted Values"),
                        {},
                        tr("Discard values entered by hand for the selected documents")},
                       [this] { m_documents.restore(); });
    ofTheList(desk().actions.add(menu,
                                 {u"document.delete"_s, tr("&Delete"), QKeySequence(Qt::Key_Delete),
                                  tr("Move the selected documents, and meetings made by hand, to the trash")},
                                 [this] { m_documents.remove(); }));
}

void LibraryDesk::buildMeetingMenu()
{
    QMenu *menu = desk().menus.meeting;
    workbench::ActionRegistry &actions = desk().actions;
    menu->addSeparator();
    actions.add(menu,
                {u"meeting.edit"_s, tr("&Edit Meeting…"), {}, tr("Edit title, date, place and participants")},
                [this] { m_meetings.edit(); });
    actions.add(menu,
                {u"meeting.unpublished"_s,
                 tr("Did &Not Publish…"),
                 {},
                 tr("Record that a side published no account of this meeting, or remove that record")},
                [this] { m_unpublished.open(); });
    actions.add(
        menu,
        {u"meeting.merge"_s, tr("&Merge Meetings"), {}, tr("Merge the meetings selected in the library")},
        [this] { m_meetings.merge(); });
    actions.add(menu,
                {u"meeting.split"_s,
                 tr("&Split into New Meeting"),
                 {},
                 tr("Move the selected documents to a new meeting")},
                [this] { m_meetings.split(); });
    actions.add(menu,
                {u"meeting.move"_s, tr("Mo&ve to Meeting…"), tr("Ctrl+M"),
                 tr("Move the selected documents to another meeting")},
                [this] { m_meetings.chooseMeeting(); });
    actions.add(menu,
                {u"meeting.takeOut"_s,
                 tr("Rem&ove from Meeting"),
                 {},
                 tr("The selected documents do not belong to this meeting")},
                [this] { m_meetings.takeOut(); });
    actions.add(menu,
                {u"meeting.pairAgain"_s,
                 tr("Reset Meeting Assi&gnment"),
                 {},
                 tr("Let Counterpart assign the selected documents to meetings again")},
                [this] { m_documents.pairAgain(); });
    buildRoles(*menu);
}

void LibraryDesk::buildRoles(QMenu &menu)
{
    m_roles = menu.addMenu(tr("Set &Role"));
    using Role = domain::ReadoutRole;
    for (const Role role : {Role::Readout, Role::Preview, Role::Remarks, Role::Relay, Role::Background})
        desk().actions.add(m_roles,
                           {u"meeting.role."_s + domain::name(role),
                            models::roleName(role),
                            {},
                            tr("Set the role of the selected document in its meeting")},
                           [this, role] { m_meetings.setRole(role); });
}

void LibraryDesk::storeClosed()
{
    m_unpublished.storeClosed();
}

void LibraryDesk::updateActions()
{
    const bool isOpen = desk().session.isOpen();
    m_view.setComing(desk().session.isImporting(), isOpen && !desk().session.isReadOnly());
    const QList<domain::DocumentId> documents = isOpen ? m_targets.documents() : QList<domain::DocumentId>();
    const domain::MeetingRow *meeting = isOpen ? desk().library.meeting(m_targets.meeting()) : nullptr;
    const bool hasDocuments = !documents.isEmpty();
    const qsizetype there = meeting ? m_targets.accountsAmong(documents, meeting->id).size() : 0;
    const auto enable = [this](const QString &id, bool on) { desk().actions.action(id)->setEnabled(on); };
    // A store that cannot be written says so when somebody tries, which tells more than a grey line.
    for (const QString &id :
         {u"document.edit"_s, u"document.restore"_s, u"meeting.move"_s, u"meeting.pairAgain"_s})
        enable(id, hasDocuments);
    enable(u"document.delete"_s, hasDocuments || (isOpen && !m_targets.meetingsToDelete().isEmpty()));
    enable(u"document.editHere"_s, isOpen && m_targets.isInLibrary());
    enable(u"meeting.edit"_s, meeting);
    enable(u"meeting.unpublished"_s, meeting);
    enable(u"meeting.merge"_s, isOpen && m_targets.meetings().size() > 1);
    enable(u"meeting.takeOut"_s, there > 0);
    enable(u"meeting.split"_s, there > 0 && size_t(there) < meeting->readouts.size());
    updateRoles(there > 0);
}

void LibraryDesk::updateRoles(bool enabled)
{
    m_roles->setEnabled(enabled);
    for (QAction *role : m_roles->actions())
        role->setEnabled(enabled);
}

void LibraryDesk::showContextMenu(const QPoint &global)
{
    updateActions();
    auto *menu = new QMenu(&desk().window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](std::initializer_list<QString> ids) {
        for (const QString &id : ids) {
            if (QAction *action = desk().actions.action(id); action && action->isEnabled())
                menu->addAction(action);
        }
        menu->addSeparator();
    };
    const QModelIndex current = m_view.tree()->currentIndex();
    const bool isMeeting = current.data(models::LibraryModel::IsMeetingRole).toBool();
    if (!isMeeting)
        add({u"document.read"_s});
    add({u"meeting.compare"_s, u"document.editHere"_s, u"document.edit"_s, u"document.restore"_s});
    add({u"meeting.edit"_s, u"meeting.unpublished"_s, u"meeting.merge"_s, u"meeting.split"_s,
         u"meeting.move"_s, u"meeting.takeOut"_s, u"meeting.pairAgain"_s});
    if (!isMeeting && m_roles->isEnabled()) {
        menu->addMenu(m_roles);
        menu->addSeparator();
    }
    add({u"library.tags"_s, u"library.favourite"_s});
    add({u"document.copyReference"_s, u"document.saveOriginal"_s, u"document.delete"_s});
    menu->popup(global);
}

} // namespace counterpart::library
