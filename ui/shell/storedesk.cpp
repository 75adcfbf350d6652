// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/storedesk.h"

#include "ui/widgets/messagebar.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/filechooser.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/session.h"
#include "ui/workbench/writtenfile.h"

#include <QFileInfo>
#include <QMenu>

namespace counterpart::shell {

using namespace Qt::StringLiterals;
using workspace::Workspace;

namespace {

const QString LostKey = u"store.lost"_s;

} // namespace

StoreDesk::StoreDesk(const workbench::Desk &desk) : DeskPart(desk)
{
    QMenu *file = desk.menus.file;
    QAction *copy = desk.actions.add(
        file,
        {u"file.saveCopy"_s, tr("Save a Cop&y…"), {}, tr("Save a copy of the whole store as another file")},
        [this] { saveCopy(); });
    file->insertAction(desk.actions.action(u"file.close"_s), copy);
}

void StoreDesk::storeOpened()
{
    const Workspace *store = desk().session.workspace();
    connect(store, &Workspace::filesLost, this, &StoreDesk::tellLost);
    connect(store, &Workspace::filesFound, this, [this] { desk().messages.withdraw(LostKey); });
}

void StoreDesk::storeClosed()
{
    desk().messages.withdraw(LostKey);
}

void StoreDesk::updateActions()
{
    desk().actions.action(u"file.saveCopy"_s)->setEnabled(desk().session.isOpen());
}

void StoreDesk::tellLost(const base::Error &error)
{
    desk().messages.tell(
        {.severity = widgets::Severity::Error,
         .text = tr("%1. The store can no longer be changed, but its content can still be saved as a copy.")
                     .arg(error.line()),
         .details = {},
         .action = tr("Save a Copy…"),
         .act = [this] { saveCopy(); },
         .key = LostKey});
}

void StoreDesk::saveCopy()
{
    const QFileInfo store(desk().session.path());
    const QString start =
        store.absolutePath() + u'/' + tr("%1 copy").arg(store.completeBaseName()) + u".counterpart"_s;
    desk().files.choose(
        &desk().window, workbench::FileChooser::What::SaveCopy, start, [this](const QStringList &paths) {
            // Through what is open: that is there even when the file itself is gone.
            desk().session.askApart(
                this, [path = paths.first()](Workspace &open) { return open.backUp(path); },
                [this, path = paths.first()](const base::Result<void> &written) {
                    if (written)
                        workbench::tellWritten(desk().messages, tr("Copy saved: %1").arg(path), path);
                    else
                        desk().messages.showError(written.error(), tr("The copy could not be saved"));
                });
        });
}

} // namespace counterpart::shell
