// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historydesk.h"

#include "core/workspace/history/history.h"
#include "ui/history/activitydialog.h"
#include "ui/history/undodialog.h"
#include "ui/models/librarymodel.h"
#include "ui/widgets/messagebar.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/session.h"

#include <QMenu>

namespace counterpart::history {

using namespace Qt::StringLiterals;
using domain::DocumentId;
using domain::MeetingId;
using workspace::Workspace;

namespace {

void bringUp(QWidget *dialog)
{
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace

HistoryDesk::HistoryDesk(const workbench::Desk &lent)
    : DeskPart(lent), m_undo(new UndoDialog(lent.undo, lent.undoing, &lent.window)),
      m_dialog(new ActivityDialog(lent.theme, &lent.window))
{
    addCommands();
    connect(m_dialog, &ActivityDialog::documentRequested, this,
            [this](DocumentId document) { desk().navigator.openDocument(document); });
    connect(m_dialog, &ActivityDialog::meetingRequested, this,
            [this](MeetingId meeting) { desk().navigator.openMeeting(meeting); });
}

void HistoryDesk::addCommands()
{
    desk().actions.add(desk().menus.edit,
                       {u"edit.undoHistory"_s, tr("Undo &History…"), tr("Ctrl+Alt+Z"),
                        tr("Show the steps that can be undone and go back to one")},
                       [this] { bringUp(m_undo); });
    desk().actions.add(desk().menus.view,
                       {u"view.history"_s, tr("&History…"), tr("Ctrl+H"),
                        tr("Show who changed what in this store, and when")},
                       [this] { show({}, {}); });
    desk().actions.add(desk().menus.document,
                       {u"document.history"_s,
                        tr("History of the Docu&ment…"),
                        {},
                        tr("Show who changed the document, and when")},
                       [this] { show(document(), {}); });
    desk().actions.add(desk().menus.meeting,
                       {u"meeting.history"_s,
                        tr("&History of the Meeting…"),
                        {},
                        tr("Show who changed the meeting, and when")},
                       [this] { show({}, desk().focus.meeting()); });
}

DocumentId HistoryDesk::document() const
{
    const QList<DocumentId> chosen = desk().navigator.chosenDocuments();
    return chosen.size() == 1 ? chosen.first() : DocumentId();
}

void HistoryDesk::storeOpened()
{
    connect(desk().session.workspace(), &Workspace::changed, this, &HistoryDesk::read);
}

void HistoryDesk::storeClosed()
{
    m_undo->hide();
    m_dialog->hide();
    m_dialog->setActivities({}, false);
}

void HistoryDesk::updateActions()
{
    const bool isOpen = desk().session.isOpen();
    const auto enable = [this](const QString &id, bool on) { desk().actions.action(id)->setEnabled(on); };
    enable(u"edit.undoHistory"_s, isOpen);
    enable(u"view.history"_s, isOpen);
    enable(u"document.history"_s, isOpen && document().isValid());
    enable(u"meeting.history"_s, isOpen && desk().focus.meeting().isValid());
}

QString HistoryDesk::titleOf(const domain::ActivityFilter &filter) const
{
    if (const auto *row = desk().library.document(filter.document))
        return row->title.isEmpty() ? row->file : row->title;
    const auto *meeting = desk().library.meeting(filter.meeting);
    return meeting ? meeting->title : QString();
}

void HistoryDesk::show(DocumentId document, MeetingId meeting)
{
    m_filter = {.document = document, .meeting = meeting};
    m_dialog->setSubject(titleOf(m_filter));
    bringUp(m_dialog);
    read();
}

void HistoryDesk::read()
{
    if (!m_dialog->isVisible() || !desk().session.isOpen())
        return;
    desk().session.ask(
        this, [filter = m_filter](Workspace &store) { return workspace::History(store).rows(filter); },
        [this, asked = ++m_asked](base::Result<std::vector<domain::Activity>> &&rows) {
            if (asked != m_asked)
                return;
            if (!rows) {
                desk().messages.showError(rows.error());
                return;
            }
            const bool mayBeMore = rows->size() >= size_t(m_filter.limit);
            m_dialog->setActivities(std::move(*rows), mayBeMore);
        });
}

} // namespace counterpart::history
