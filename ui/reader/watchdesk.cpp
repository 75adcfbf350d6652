// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/watchdesk.h"

#include "core/base/fileaccess.h"
#include "ui/widgets/messagebar.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/filechooser.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/preferences.h"
#include "ui/workbench/session.h"

#include <QCryptographicHash>
#include <QMenu>

#include <utility>

namespace counterpart::reader {

using namespace Qt::StringLiterals;

namespace {

/// Where the folder that belongs to a store is remembered.
QString watchKey(const QString &store)
{
    return u"watch/"_s +
           QString::fromLatin1(
               QCryptographicHash::hash(store.toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
}

} // namespace

WatchDesk::WatchDesk(const workbench::Desk &desk)
    : DeskPart(desk),
      m_action(desk.actions.add(
          desk.menus.file,
          {u"file.watch"_s, tr("&Watch a Folder…"), {}, tr("Import what is put into a folder, as it comes")},
          [this] { toggle(); }))
{
    m_action->setCheckable(true);
    desk.menus.file->insertAction(desk.actions.action(u"file.lastImport"_s), m_action);
    connect(&desk.session, &workbench::Session::importFinished, this, [this] {
        if (!m_settled.isEmpty())
            importSettled({});
    });
    connect(&m_watched, &workbench::WatchedFolder::settled, this, &WatchDesk::importSettled);
    connect(&m_watched, &workbench::WatchedFolder::outgrown, this, [this] {
        this->desk().messages.tell(
            {widgets::Severity::Warning,
             tr("%1 holds more files than can be watched. Import it by hand, or watch the "
                "folders below it.")
                 .arg(m_watched.folder()),
             {}});
    });
}

/// Ends watching, or asks for a folder to watch.
void WatchDesk::toggle()
{
    if (!m_watched.folder().isEmpty()) {
        watch({});
        return;
    }
    m_action->setChecked(false);
    desk().files.choose(&desk().window, workbench::FileChooser::What::ImportFolder,
                        desk().preferences.folder(u"import"_s),
                        [this](const QStringList &paths) { watch(paths.first()); });
}

void WatchDesk::storeOpened()
{
    const QString folder = QString::fromUtf8(desk().preferences.state(watchKey(desk().session.path())));
    if (!desk().session.isReadOnly() && base::stateOfFile(folder).kind == base::FileKind::Folder)
        m_watched.watch(folder);
    m_action->setChecked(!m_watched.folder().isEmpty());
}

void WatchDesk::storeClosed()
{
    m_watched.watch({});
    m_settled.clear();
}

void WatchDesk::updateActions()
{
    m_action->setEnabled(desk().session.isOpen() && !desk().session.isReadOnly());
}

void WatchDesk::watch(const QString &folder)
{
    desk().preferences.setState(watchKey(desk().session.path()), folder.toUtf8());
    m_watched.watch(folder);
    m_action->setChecked(!folder.isEmpty());
    desk().messages.tell({widgets::Severity::Info,
                          folder.isEmpty() ? tr("The folder is not watched any more.")
                                           : tr("What is put into %1 is imported as it comes.").arg(folder),
                          {}});
}

void WatchDesk::importSettled(const QStringList &files)
{
    m_settled += files;
    if (desk().session.isImporting() || !desk().session.isOpen())
        return;
    desk().navigator.importQuietly(std::exchange(m_settled, {}));
}

} // namespace counterpart::reader
