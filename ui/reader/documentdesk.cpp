// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/documentdesk.h"

#include "core/base/fileaccess.h"
#include "core/base/filepath.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/importing/documentfield.h"
#include "core/workspace/importing/imports.h"
#include "ui/models/librarymodel.h"
#include "ui/models/wording.h"
#include "ui/reader/columnsdialog.h"
#include "ui/reader/importreport.h"
#include "ui/reader/pastedialog.h"
#include "ui/reader/readerpane.h"
#include "ui/widgets/messagebar.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/filechooser.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/preferences.h"
#include "ui/workbench/session.h"

#include <QApplication>
#include <QClipboard>
#include <QCryptographicHash>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

namespace counterpart::reader {

using namespace Qt::StringLiterals;
using workspace::PastedFacts;
using workspace::PastedText;

namespace {

PastedText clipboard()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    if (!data)
        return {};
    if (data->hasHtml())
        return {data->html().toUtf8(), true};
    return {data->text().toUtf8(), false};
}

QList<std::pair<QString, QString>> sidesOf(const models::LibraryModel &library)
{
    QStringList codes{u"us"_s, u"kh"_s, u"joint"_s, u"media"_s};
    for (const domain::DocumentRow &row : library.documents()) {
        if (!row.side.isEmpty() && !codes.contains(row.side))
            codes.append(row.side);
    }
    QList<std::pair<QString, QString>> sides;
    for (const QString &code : codes)
        sides.append({code, models::sideName(code)});
    return sides;
}

constexpr int FollowMilliseconds = 400;

/// Where the folder that belongs to a store is remembered.
QString watchKey(const QString &store)
{
    return u"watch/"_s +
           QString::fromLatin1(
               QCryptographicHash::hash(store.toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
}

} // namespace

DocumentDesk::DocumentDesk(const workbench::Desk &desk, ReaderPane &reader)
    : DeskPart(desk), m_pages(desk, *reader.original())
{
    addActions();
    followImport();
    connect(&m_watched, &workbench::WatchedFolder::settled, this, &DocumentDesk::importWatched);
    connect(&m_watched, &workbench::WatchedFolder::outgrown, this, [this] {
        this->desk().messages.tell(
            {widgets::Severity::Warning,
             tr("%1 holds more files than can be watched. Import it by hand, or watch the "
                "folders below it.")
                 .arg(m_watched.folder()),
             {}});
    });
}

void DocumentDesk::followImport()
{
    using workbench::Session;
    const Session &session = desk().session;
    m_following.setSingleShot(true);
    m_following.setInterval(FollowMilliseconds);
    connect(&m_following, &QTimer::timeout, this, [this] {
        if (m_report)
            m_report->setSummary(m_import);
    });
    connect(&session, &Session::importStarted, this, [this] {
        m_import = {};
        m_hasImport = false;
    });
    connect(&session, &Session::importWent, this, [this](const std::vector<workspace::ImportOutcome> &files) {
        for (const workspace::ImportOutcome &file : files)
            m_import.add(file);
        m_hasImport = true;
        desk().actions.action(u"file.lastImport"_s)->setEnabled(true);
        if (!m_following.isActive())
            m_following.start();
    });
    connect(&session, &Session::importFinished, this, &DocumentDesk::noteImport);
}

void DocumentDesk::addActions()
{
    workbench::ActionRegistry &actions = desk().actions;
    actions.add(desk().menus.document,
                {u"document.paste"_s, tr("New from C&lipboard…"), tr("Ctrl+Shift+V"),
                 tr("Create a document from the copied text")},
                [this] { paste(); });
    QMenu *file = desk().menus.file;
    actions.add(file,
                {u"file.lastImport"_s,
                 tr("Last Import &Report…"),
                 {},
                 tr("Every file of the last import and its result")},
                [this] { showImport(); });
    m_watch = actions.add(
        file, {u"file.watch"_s, tr("&Watch Folder…"), {}, tr("Import new files from a folder automatically")},
        [this] {
            if (!m_watched.folder().isEmpty()) {
                setWatched({});
                return;
            }
            m_watch->setChecked(false);
            desk().files.choose(&desk().window, workbench::FileChooser::What::ImportFolder,
                                desk().preferences.folder(u"import"_s),
                                [this](const QStringList &paths) { setWatched(paths.first()); });
        });
    m_watch->setCheckable(true);
    for (const QString &id : {u"file.watch"_s, u"file.lastImport"_s})
        file->insertAction(actions.action(u"file.exportReport"_s), actions.action(id));
}

void DocumentDesk::storeOpened()
{
    const QString folder = QString::fromUtf8(desk().preferences.state(watchKey(desk().session.path())));
    if (!desk().session.isReadOnly() && base::stateOfFile(folder).kind == base::FileKind::Folder)
        m_watched.watch(folder);
    m_watch->setChecked(!m_watched.folder().isEmpty());
}

void DocumentDesk::storeClosed()
{
    m_watched.watch({});
    m_settled.clear();
    m_hasImport = false;
    m_pages.clear();
    if (m_report)
        m_report->close();
}

void DocumentDesk::updateActions()
{
    const auto enable = [this](const QString &id, bool on) { desk().actions.action(id)->setEnabled(on); };
    enable(u"document.paste"_s, desk().isWritable());
    enable(u"file.lastImport"_s, m_hasImport);
    enable(u"file.watch"_s, desk().session.isOpen() && !desk().session.isReadOnly());
}

void DocumentDesk::paste()
{
    if (!desk().isWritable())
        return;
    // A long text takes its time to be analysed.
    desk().session.ask(
        this,
        [pasted = clipboard()](workspace::Workspace &store) {
            return store.imports().look(pasted).transform(
                [&pasted](PastedFacts &&facts) { return std::pair(pasted, std::move(facts)); });
        },
        [this](const base::Result<std::pair<PastedText, PastedFacts>> &looked) {
            if (looked)
                askAbout(looked->first, looked->second);
            else
                desk().messages.showError(looked.error());
        });
}

void DocumentDesk::askAbout(const PastedText &pasted, const PastedFacts &facts)
{
    if (!PasteDialog::isNeeded(facts)) {
        keepPasted(pasted, {});
        return;
    }
    auto *dialog = new PasteDialog(facts, sidesOf(desk().library), &desk().window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, pasted] { keepPasted(pasted, dialog->answers()); });
    dialog->open();
}

void DocumentDesk::keepPasted(const PastedText &pasted, const workspace::DocumentValues &answers)
{
    const auto edit = [pasted, answers, author = desk().author()](workspace::Workspace &store) {
        return store.imports().paste(pasted, answers, author);
    };
    const auto made = [this](const workspace::Change &change) {
        const domain::DocumentId document(change.made);
        if (change.changes.has(workspace::Subject::Trash))
            desk().messages.tell(
                {widgets::Severity::Info, tr("This text was in the trash and has been restored."), {}});
        else if (desk().library.document(document))
            desk().messages.tell(
                {widgets::Severity::Info,
                 tr("This text is already in the store; the clipboard was added as another source."),
                 {}});
        desk().navigator.openDocument(document);
    };
    desk().editApart(tr("new document from the clipboard"), tr("Reading the clipboard"), edit, made);
}

void DocumentDesk::noteImport(const workspace::ImportSummary &summary)
{
    m_import = summary;
    m_hasImport = true;
    m_following.stop();
    if (m_report)
        m_report->setSummary(m_import);
    updateActions();
    if (!m_settled.isEmpty())
        importWatched({});
}

void DocumentDesk::showImport()
{
    if (!m_report) {
        m_report = new ImportReport(&desk().window);
        m_report->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_report, &ImportReport::documentRequested, this,
                [this](domain::DocumentId id) { desk().navigator.openDocument(id); });
        connect(m_report, &ImportReport::columnsRequested, this, &DocumentDesk::askForColumns);
        connect(m_report, &ImportReport::fileRequested, this,
                [](const QString &path) { QDesktopServices::openUrl(base::urlOfPath(path)); });
    }
    m_report->setSummary(m_import);
    m_report->show();
    m_report->raise();
    m_report->activateWindow();
}

void DocumentDesk::askForColumns(const QString &path)
{
    if (!desk().isWritable())
        return;
    desk().session.ask(
        this, [path](workspace::Workspace &store) { return store.imports().tableHeader(path); },
        [this, path](const base::Result<QStringList> &header) {
            if (!header)
                desk().messages.showError(header.error());
            else if (header->isEmpty())
                desk().messages.showError({base::ErrorKind::Refused, path, tr("is no table with a head"),
                                           tr("open it and see to its first line")});
            else if (m_report) // it may have been closed meanwhile
                openColumns(path, *header);
        });
}

void DocumentDesk::openColumns(const QString &path, const QStringList &header)
{
    auto *dialog = new ColumnsDialog(QFileInfo(path).fileName(), header, m_report);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, path] {
        if (!desk().isWritable())
            return;
        const auto kept = desk().session.workspace()->imports().rememberColumns(dialog->columns());
        if (kept)
            desk().navigator.importPaths({path});
        else
            desk().messages.showError(kept.error());
    });
    dialog->open();
}

void DocumentDesk::setWatched(const QString &folder)
{
    desk().preferences.setState(watchKey(desk().session.path()), folder.toUtf8());
    m_watched.watch(folder);
    m_watch->setChecked(!folder.isEmpty());
    desk().messages.tell({widgets::Severity::Info,
                          folder.isEmpty() ? tr("The folder is no longer watched.")
                                           : tr("New files in %1 are imported automatically.").arg(folder),
                          {}});
}

void DocumentDesk::importWatched(const QStringList &files)
{
    m_settled += files;
    if (desk().session.isImporting() || !desk().session.isOpen())
        return;
    desk().navigator.importQuietly(std::exchange(m_settled, {}));
}

} // namespace counterpart::reader
