// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/trashdesk.h"

#include "core/workspace/facade/actscope.h"
#include "core/workspace/trash/trash.h"
#include "ui/library/trashview.h"
#include "ui/models/staketexts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/question.h"
#include "ui/workbench/session.h"

#include <QLocale>

namespace counterpart::library {

using namespace Qt::StringLiterals;
using domain::DocumentId;
using domain::MeetingId;
using domain::TrashId;
using workspace::Workspace;

namespace {

void moveToTrash(const workbench::Desk &desk, const QList<DocumentId> &documents,
                 const QList<MeetingId> &meetings)
{
    const QString things =
        models::thingsText({.documents = int(documents.size()), .meetings = int(meetings.size())});
    const auto put = [documents, meetings, author = desk.author()](Workspace &store) {
        return store.trash().put(documents, meetings, author);
    };
    // The status bar tells it, with the way back.
    const QString text =
        TrashDesk::tr("%1 moved to the trash.").arg(things) + u'\n' + TrashDesk::tr("delete %1").arg(things);
    desk.editApart(text, TrashDesk::tr("Moving to the trash"), put, {});
}

void ask(const workbench::Desk &desk, const QList<DocumentId> &documents, const QList<MeetingId> &meetings,
         const domain::StakesSummary &stakes)
{
    QStringList more = models::stakesLines(stakes);
    const QDate until = QDate::currentDate().addDays(domain::TrashDays);
    more << TrashDesk::tr("The trash keeps it until %1, to be restored as it was.")
                .arg(QLocale().toString(until, QLocale::LongFormat));
    widgets::ask(&desk.window,
                 {u"deleteQuestion"_s, TrashDesk::tr("Delete"),
                  TrashDesk::tr("Move %1 to the trash?").arg(models::thingsText(stakes)), more.join(u'\n'),
                  TrashDesk::tr("&Move to Trash")},
                 [desk, documents, meetings] { moveToTrash(desk, documents, meetings); });
}

} // namespace

void deleteAsking(const workbench::Desk &desk, const QList<DocumentId> &documents,
                  const QList<MeetingId> &meetings)
{
    if (documents.isEmpty() && meetings.isEmpty())
        return;
    if (desk.session.isReadOnly()) { // it says so
        moveToTrash(desk, documents, meetings);
        return;
    }
    desk.session.ask(
        &desk.window,
        [documents, meetings](Workspace &store) { return store.trash().stakes(documents, meetings); },
        [desk, documents, meetings](const base::Result<domain::StakesSummary> &stakes) {
            if (!stakes)
                desk.messages.showError(stakes.error());
            else if (stakes->needsQuestion())
                ask(desk, documents, meetings, *stakes);
            else
                moveToTrash(desk, documents, meetings);
        });
}

TrashDesk::TrashDesk(const workbench::Desk &desk, TrashView &view) : DeskPart(desk), m_view(view)
{
    connect(&m_view, &TrashView::shown, this, &TrashDesk::read);
    connect(&m_view, &TrashView::restoreRequested, this, &TrashDesk::restore);
    connect(&m_view, &TrashView::purgeRequested, this, &TrashDesk::askToPurge);
    connect(&m_view, &TrashView::emptyRequested, this, [this] { askToPurge({}); });
}

void TrashDesk::storeOpened()
{
    connect(desk().session.workspace(), &Workspace::changed, this,
            [this](const workspace::ChangeSet &changes) {
                if (changes.has(workspace::Subject::Trash))
                    read();
            });
    read();
    desk().session.ask(
        this, [](Workspace &store) { return store.trash().purgeExpired(); },
        [this](const base::Result<domain::StakesSummary> &expired) {
            if (!expired)
                desk().messages.showError(expired.error());
            else if (expired->total() > 0)
                tellExpired(*expired);
        });
}

void TrashDesk::tellExpired(const domain::StakesSummary &expired)
{
    QString text = tr("%1 had been in the trash for %n day(s) and is now permanently deleted.", nullptr,
                      domain::TrashDays)
                       .arg(models::thingsText(expired));
    if (expired.items.any())
        text += u' ' + tr("Also deleted: %1.").arg(models::stakesText(expired.items));
    desk().messages.tell({widgets::Severity::Info, text, {}});
    read();
}

void TrashDesk::storeClosed()
{
    m_view.setItems({});
}

void TrashDesk::updateActions()
{
    m_view.setWritable(desk().isWritable());
}

void TrashDesk::read()
{
    if (!m_view.isVisible() || !desk().session.isOpen())
        return;
    desk().session.ask(
        this, [](Workspace &store) { return store.trash().rows(); },
        [this](base::Result<std::vector<domain::TrashItem>> &&items) {
            if (items)
                m_view.setItems(std::move(*items));
            else
                desk().messages.showError(items.error());
        });
}

void TrashDesk::restore(const std::vector<TrashId> &ids)
{
    if (ids.empty())
        return;
    const auto back = std::make_shared<workspace::Restored>();
    const auto act = [ids, back](Workspace &store) {
        return store.trash().restore(ids).transform([&](workspace::Restored &&restored) {
            *back = restored;
            return std::move(restored.change);
        });
    };
    // The status bar tells of what came back whole, with the way back.
    const QString done = tr("Restored from the trash.") + u'\n' + tr("restore from the trash");
    desk().editApart(done, tr("Restoring"), act,
                     [this, back](const workspace::Change &) {
                         QStringList losses;
                         for (const domain::RestoreLoss &loss : back->losses)
                             losses << models::lossText(loss);
                         const QString text = tr("%1 restored.").arg(models::thingsText(back->things));
                         if (!losses.isEmpty())
                             desk().messages.tell({widgets::Severity::Warning, text + u' ' + losses.first(),
                                                   losses.join(u'\n')});
                     });
}

void TrashDesk::askToPurge(const std::vector<TrashId> &ids)
{
    const auto put = [this, ids](const base::Result<domain::StakesSummary> &stakes) {
        if (!stakes) {
            desk().messages.showError(stakes.error());
            return;
        }
        if (stakes->total() == 0)
            return;
        QStringList more;
        if (stakes->items.any())
            more << tr("This also deletes: %1.").arg(models::stakesText(stakes->items));
        more << tr("This cannot be undone.");
        widgets::ask(&desk().window,
                     {u"purgeQuestion"_s, tr("Delete Permanently"),
                      tr("Delete %1 permanently?").arg(models::thingsText(*stakes)), more.join(u'\n'),
                      tr("&Delete Permanently")},
                     [this, ids] { purge(ids); });
    };
    desk().session.ask(this, [ids](Workspace &store) { return store.trash().stakesForGood(ids); }, put);
}

void TrashDesk::purge(const std::vector<TrashId> &ids)
{
    if (!desk().session.isOpen())
        return;
    const workspace::ActScope scope(*desk().session.workspace(), {tr("delete permanently"), desk().author()});
    desk().session.purgeTrash(ids, desk().author(), [this](const base::Result<workspace::Purged> &purged) {
        if (!purged) {
            desk().messages.showError(purged.error());
            return;
        }
        QString text = tr("%1 permanently deleted.").arg(models::thingsText(purged->what));
        if (purged->what.items.any())
            text += u' ' + tr("Also deleted: %1.").arg(models::stakesText(purged->what.items));
        if (purged->bytes > 0)
            text += u' ' + tr("The store is now %1 smaller.").arg(QLocale().formattedDataSize(purged->bytes));
        desk().messages.tell({widgets::Severity::Info, text, {}});
    });
}

} // namespace counterpart::library
