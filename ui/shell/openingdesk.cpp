// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/openingdesk.h"

#include "core/base/fileaccess.h"
#include "core/workspace/importing/imports.h"
#include "ui/library/libraryview.h"
#include "ui/shell/importrestdesk.h"
#include "ui/shell/sample.h"
#include "ui/shell/startpage.h"
#include "ui/widgets/messagebar.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/preferences.h"
#include "ui/workbench/session.h"

#include <QFileInfo>
#include <QMenu>

namespace counterpart::shell {

using namespace Qt::StringLiterals;
using workbench::FileChooser;
using workspace::OpenMode;

OpeningDesk::OpeningDesk(const workbench::Desk &desk, StartPage &start, library::LibraryView &library,
                         ImportRestDesk &rest)
    : DeskPart(desk), m_start(start), m_rest(rest), m_news(desk)
{
    addOpening();
    addImporting();
    connectStart(start);
    connect(&library, &library::LibraryView::importRequested, this,
            [this] { askForImport(FileChooser::What::ImportFiles); });
    connect(&library, &library::LibraryView::importFolderRequested, this,
            [this] { askForImport(FileChooser::What::ImportFolder); });
    connect(&library, &library::LibraryView::sampleRequested, this, &OpeningDesk::openSample);
    connect(&desk.session, &workbench::Session::notOpened, this, &OpeningDesk::tellNotOpened);
    connect(&desk.session, &workbench::Session::importFinished, this, &OpeningDesk::importNext,
            Qt::QueuedConnection);
    connect(&desk.session, &workbench::Session::failed, this, &OpeningDesk::importNext, Qt::QueuedConnection);
}

void OpeningDesk::addOpening()
{
    QMenu *menu = desk().menus.file;
    workbench::ActionRegistry &actions = desk().actions;
    actions.add(menu, {u"file.new"_s, tr("&New Store…"), QKeySequence::New, tr("Create an empty store")},
                [this] {
                    desk().files.choose(&desk().window, FileChooser::What::NewStore, newStorePath(),
                                        [this](const QStringList &paths) { make(paths.first()); });
                });
    actions.add(menu, {u"file.open"_s, tr("&Open Store…"), QKeySequence::Open, tr("Open a store")}, [this] {
        desk().files.choose(&desk().window, FileChooser::What::OpenStore,
                            desk().preferences.folder(u"store"_s),
                            [this](const QStringList &paths) { open(paths.first(), OpenMode::ReadWrite); });
    });
    m_recent = menu->addMenu(tr("Open &Recent"));
    actions.add(menu,
                {u"file.sample"_s, tr("Open the &Sample"), {}, tr("Open a store with sample documents")},
                [this] { openSample(); });
    menu->addSeparator();
    fillRecent();
}

void OpeningDesk::addImporting()
{
    QMenu *menu = desk().menus.file;
    desk().actions.add(
        menu, {u"file.import"_s, tr("&Import Files…"), tr("Ctrl+I"), tr("Import documents into this store")},
        [this] { askForImport(FileChooser::What::ImportFiles); });
    desk().actions.add(menu,
                       {u"file.importFolder"_s, tr("Import &Folder…"), tr("Ctrl+Shift+I"),
                        tr("Import all documents of a folder into this store")},
                       [this] { askForImport(FileChooser::What::ImportFolder); });
}

void OpeningDesk::addLeaving()
{
    QMenu *menu = desk().menus.file;
    menu->addSeparator();
    desk().actions.add(menu, {u"file.close"_s, tr("&Close Store"), tr("Ctrl+W")},
                       [this] { m_rest.whenFree([this] { desk().session.close(); }); });
    desk()
        .actions.add(menu, {u"file.quit"_s, tr("&Quit"), tr("Ctrl+Q")}, [this] { desk().window.close(); })
        ->setMenuRole(QAction::QuitRole);
}

void OpeningDesk::connectStart(StartPage &start)
{
    const workbench::ActionRegistry &actions = desk().actions;
    connect(&start, &StartPage::sampleRequested, this, &OpeningDesk::openSample);
    connect(&start, &StartPage::newRequested, actions.action(u"file.new"_s), &QAction::trigger);
    connect(&start, &StartPage::openRequested, actions.action(u"file.open"_s), &QAction::trigger);
    connect(&start, &StartPage::storeRequested, this,
            [this](const QString &path) { open(path, OpenMode::ReadWrite); });
}

void OpeningDesk::fillRecent()
{
    m_recent->clear();
    for (const QString &path : desk().preferences.recentStores())
        m_recent
            ->addAction(QFileInfo(path).completeBaseName(), this,
                        [this, path] { open(path, OpenMode::ReadWrite); })
            ->setStatusTip(path);
    m_recent->setEnabled(!m_recent->isEmpty());
}

void OpeningDesk::updateActions()
{
    const bool isOpen = desk().session.isOpen();
    desk().actions.action(u"file.close"_s)->setEnabled(isOpen);
    for (const QString &id : {u"file.import"_s, u"file.importFolder"_s})
        desk().actions.action(id)->setEnabled(!isOpen || desk().isWritable());
}

void OpeningDesk::open(const QString &path, OpenMode mode)
{
    m_rest.whenFree([this, path, mode] {
        m_isNew = mode == OpenMode::Create && !base::stateOfFile(path).exists();
        desk().session.open(path, mode);
    });
}

QString OpeningDesk::newStorePath() const
{
    return desk().preferences.folder(u"store"_s) + u"/"_s + tr("Meetings") + u".counterpart"_s;
}

void OpeningDesk::make(const QString &path)
{
    if (base::stateOfFile(path).exists())
        tellNotOpened({base::ErrorKind::Refused, path, tr("already exists"),
                       tr("open it, or choose another name for the new store")});
    else
        open(path, OpenMode::Create);
}

void OpeningDesk::tellNotOpened(const base::Error &error)
{
    // What should have gone into that store shall not go into the next.
    const bool hadFiles = !std::exchange(m_waiting, {}).isEmpty();
    m_news.setQuiet(false);
    m_isNew = false;
    desk().messages.showError(error, hadFiles ? tr("The store could not be opened, nothing was imported")
                                              : tr("The store could not be opened"));
}

void OpeningDesk::openSample()
{
    const auto sample = unpackSample();
    if (!sample) {
        desk().messages.showError(sample.error(), tr("The sample could not be opened"));
        return;
    }
    m_rest.whenFree([this, sample = *sample] {
        m_waiting = sample.documents; // what is there already is skipped
        m_news.setQuiet(base::stateOfFile(sample.store).exists());
        desk().session.open(sample.store, OpenMode::Create);
    });
}

void OpeningDesk::storeOpened()
{
    if (std::exchange(m_isNew, false)) // where it says how documents come into it
        desk().navigator.showView(workbench::View::Library);
    const QString path = desk().session.path();
    desk().preferences.addRecentStore(path);
    if (path != sampleStore()) // which is not where people keep theirs
        desk().preferences.setFolder(u"store"_s, QFileInfo(path).absolutePath());
    fillRecent();
}

/// What waits for the running import is offered with the rest of it.
void OpeningDesk::storeClosing()
{
    if (m_next.isEmpty() || !desk().session.isOpen() || desk().session.isReadOnly())
        return;
    const auto kept = desk().session.workspace()->imports().keepForLater(std::exchange(m_next, {}));
    if (!kept)
        desk().messages.showError(kept.error(), tr("Files waiting to be imported could not be noted"));
}

void OpeningDesk::storeClosed()
{
    m_next.clear();
    m_start.setRecentStores(desk().preferences.recentStores());
}

void OpeningDesk::importWaiting()
{
    if (desk().session.isReadOnly())
        desk().messages.tell({widgets::Severity::Warning, tr("This store is read-only."), {}});
    else if (!m_waiting.isEmpty())
        desk().session.import(std::exchange(m_waiting, {}), deletedFiles());
}

void OpeningDesk::importNext()
{
    if (!m_next.isEmpty() && desk().isWritable() && !desk().session.isImporting()) {
        m_rest.setWaiting({});
        desk().session.import(std::exchange(m_next, {}), deletedFiles());
    }
}

void OpeningDesk::askForImport(FileChooser::What what)
{
    desk().files.choose(
        &desk().window, what, desk().preferences.folder(u"import"_s), [this](const QStringList &paths) {
            desk().preferences.setFolder(u"import"_s, QFileInfo(paths.first()).absolutePath());
            import(paths);
        });
}

void OpeningDesk::import(const QStringList &paths)
{
    workbench::Session &session = desk().session;
    if (paths.isEmpty())
        return;
    if (session.isOpening()) {
        m_waiting += paths;
        return;
    }
    if (session.isOpen() && session.isImporting()) {
        m_next += paths;
        m_rest.setWaiting(m_next);
        desk().navigator.say(tr("Will be imported after the current import"));
        return;
    }
    if (session.isOpen()) {
        session.import(paths, deletedFiles());
        return;
    }
    desk().files.choose(&desk().window, FileChooser::What::NewStore, newStorePath(),
                        [this, paths](const QStringList &chosen) {
                            m_waiting = paths;
                            open(chosen.first(), OpenMode::Create);
                        });
}

workspace::DeletedFiles OpeningDesk::deletedFiles() const
{
    return m_news.isQuiet() ? workspace::DeletedFiles::StayAway : workspace::DeletedFiles::ComeBack;
}

void OpeningDesk::importQuietly(const QStringList &paths)
{
    m_news.setQuiet(true);
    import(paths);
}

} // namespace counterpart::shell
