// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/base/filepath.h"
#include "ui/commitments/commitmentsview.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/library/libraryview.h"
#include "ui/models/wording.h"
#include "ui/reader/importreport.h"
#include "ui/reader/readerpane.h"
#include "ui/search/searchpane.h"
#include "ui/shell/inspector.h"
#include "ui/shell/jobstrip.h"
#include "ui/shell/mainwindowviews.h"
#include "ui/shell/sample.h"
#include "ui/shell/startpage.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"
#include "ui/workbench/commandpalette.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace counterpart::shell {

using namespace Qt::StringLiterals;
using workspace::ImportOutcome;
using workspace::ImportSummary;
using workspace::OpenMode;

MainWindow::MainWindow(widgets::Theme &theme, workbench::Preferences &preferences,
                       workbench::FileChooser &files)
    : m_theme(theme), m_preferences(preferences), m_files(files), m_messages(new widgets::MessageBar),
      m_pages(new QStackedWidget), m_start(new StartPage(theme)), m_tabs(new QTabWidget),
      m_views(std::make_unique<Views>())
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setAccessibleName(tr("Counterpart"));
    resize(1440, 900);
    buildViews();
    m_palette = new workbench::CommandPalette(theme, m_actions, this);
    buildMenus();
    buildParts();
    buildToolBar();
    buildStatusBar();
    connectViews();
    connectSession();
    storeClosed();
}

MainWindow::~MainWindow()
{
    // The views go before the session in any case; they must not hear of its end.
    disconnect(&m_session, nullptr, this, nullptr);
    m_views->comparison->setWorkspace(nullptr);
    m_parts.clear();
}

void MainWindow::connectSession()
{
    connect(&m_session, &workbench::Session::opened, this, &MainWindow::storeOpened);
    connect(&m_session, &workbench::Session::notOpened, this, &MainWindow::tellNotOpened);
    connect(&m_session, &workbench::Session::closing, this, &MainWindow::finishWriting);
    connect(&m_session, &workbench::Session::closed, this, &MainWindow::storeClosed);
    connect(&m_session, &workbench::Session::libraryLoaded, this, [this](const workbench::Library &library) {
        showLibrary(library);
        Q_EMIT storeShown();
    });
    connect(&m_session, &workbench::Session::subjectsLoaded, this, &MainWindow::showSubjects);
    connect(&m_session, &workbench::Session::jobStarted, m_jobs, &JobStrip::add);
    connect(&m_session, &workbench::Session::importFinished, this, &MainWindow::tellImport);
    connect(&m_session, &workbench::Session::reportWritten, this,
            [this](const QString &path, const QStringList &warnings) {
                m_messages->tellDone(tr("The report is written: %1").arg(path), warnings);
            });
    connect(&m_session, &workbench::Session::failed, this,
            [this](const base::Error &error, const QString &doing) {
                m_messages->showError(error, doing);
                updateActions();
            });
}

void MainWindow::openStore(const QString &path, OpenMode mode)
{
    m_session.open(path, mode);
}

void MainWindow::makeStore(const QString &path)
{
    if (base::stateOfFile(path).exists())
        tellNotOpened({base::ErrorKind::Refused, path, tr("is there already"),
                       tr("open it, or choose another name for the new one")});
    else
        openStore(path, OpenMode::Create);
}

void MainWindow::tellNotOpened(const base::Error &error)
{
    // What should have gone into that store shall not go into the next.
    const bool hadFiles = !std::exchange(m_waiting, {}).isEmpty();
    m_quiet = false;
    m_messages->showError(error, hadFiles ? tr("The store could not be opened, nothing was imported")
                                          : tr("The store could not be opened"));
    updateActions();
}

void MainWindow::openSample()
{
    const auto sample = unpackSample();
    if (!sample) {
        m_messages->showError(sample.error(), tr("The sample could not be opened"));
        return;
    }
    m_waiting = sample->documents; // what is there already is skipped
    m_quiet = base::stateOfFile(sample->store).exists();
    openStore(sample->store, OpenMode::Create);
}

void MainWindow::importPaths(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (m_session.isOpening()) {
        m_waiting += paths;
        return;
    }
    if (m_session.isOpen() && m_session.isImporting()) {
        m_messages->tell(
            {widgets::Severity::Warning, tr("An import is running; try again when it is done."), {}});
        return;
    }
    if (m_session.isOpen()) {
        m_session.import(paths, deletedFiles());
        updateActions();
        return;
    }
    const QString start = m_preferences.folder(u"store"_s) + u"/"_s + tr("Meetings") + u".counterpart"_s;
    m_files.choose(this, workbench::FileChooser::What::NewStore, start,
                   [this, paths](const QStringList &chosen) {
                       m_waiting = paths;
                       openStore(chosen.first(), OpenMode::Create);
                   });
}

workspace::DeletedFiles MainWindow::deletedFiles() const
{
    return m_quiet ? workspace::DeletedFiles::StayAway : workspace::DeletedFiles::ComeBack;
}

void MainWindow::importQuietly(const QStringList &paths)
{
    m_quiet = true;
    importPaths(paths);
}

void MainWindow::storeOpened()
{
    m_undo.clear();
    m_preferences.addRecentStore(m_session.path());
    m_preferences.setFolder(u"store"_s, QFileInfo(m_session.path()).absolutePath());
    setWindowFilePath(m_session.path());
    setWindowTitle(u"%1 — Counterpart"_s.arg(QFileInfo(m_session.path()).completeBaseName()));
    m_views->comparison->setAuthor(m_preferences.author());
    m_views->comparison->setWorkspace(m_session.workspace());
    for (const auto &part : m_parts)
        part->storeOpened();
    m_pages->setCurrentIndex(1);
    restoreLayout();
    fillRecentMenu();
    if (m_session.isReadOnly())
        m_messages->tell({widgets::Severity::Warning,
                          tr("This store cannot be written; it is open for reading only."),
                          {}});
    else if (!m_waiting.isEmpty())
        m_session.import(std::exchange(m_waiting, {}), deletedFiles());
    updateActions();
}

void MainWindow::storeClosed()
{
    if (m_pages->currentIndex() == 1)
        saveLayout();
    m_views->comparison->setWorkspace(nullptr);
    m_views->reader->clear();
    m_views->search->clear();
    m_views->inspector->showNothing();
    for (const auto &part : m_parts)
        part->storeClosed();
    m_undo.clear();
    m_focus.clear();
    showLibrary({});
    showSubjects({});
    setWindowFilePath({});
    setWindowTitle(tr("Counterpart"));
    m_start->setRecentStores(m_preferences.recentStores());
    for (QDockWidget *dock : m_views->docks)
        dock->hide();
    m_pages->setCurrentIndex(0);
    m_storeLabel->clear();
    m_countsLabel->clear();
    m_jobs->setIdleText({});
    updateActions();
}

void MainWindow::showLibrary(const workbench::Library &library)
{
    m_library.setRows(library.documents, library.meetings);
    m_views->timeline->setModel(library.timeline ? std::move(*library.timeline) : models::TimelineModel());
    QStringList sides;
    for (const domain::DocumentRow &row : library.documents) {
        if (!row.side.isEmpty() && !sides.contains(row.side))
            sides.append(row.side);
    }
    sides.sort();
    m_views->search->setSides(sides);
    showCounts();
    updateActions();
}

void MainWindow::showSubjects(const workbench::Subjects &subjects)
{
    m_entities.setSnapshot(subjects.sidebar ? subjects.sidebar
                                            : std::make_shared<const models::EntitiesSnapshot>());
    m_commitments.setRows(subjects.commitments ? std::move(*subjects.commitments)
                                               : std::vector<domain::CommitmentRow>());
    m_views->timeline->setModel(subjects.timeline ? std::move(*subjects.timeline) : models::TimelineModel());
}

void MainWindow::showCounts()
{
    if (!m_session.isOpen())
        return;
    const auto &meetings = m_library.meetings();
    const auto twoSided = std::ranges::count_if(meetings, &domain::MeetingRow::isTwoSided);
    m_storeLabel->setText(QFileInfo(m_session.path()).fileName());
    m_storeLabel->setToolTip(m_session.path());
    m_countsLabel->setText(
        tr("%1 · %2, %3 two-sided")
            .arg(tr("%n document(s)", nullptr, static_cast<int>(m_library.documents().size())),
                 tr("%n meeting(s)", nullptr, static_cast<int>(meetings.size())))
            .arg(twoSided));
    m_jobs->setIdleText(m_session.isReadOnly() ? tr("Read only")
                        : m_stale > 0          ? tr("%n document(s) to analyse again", nullptr, m_stale)
                                               : tr("Analysis up to date"));
}

void MainWindow::setStaleAnalyses(int documents)
{
    m_stale = documents;
    showCounts();
}

void MainWindow::tellImport(const ImportSummary &summary)
{
    updateActions();
    if (std::exchange(m_quiet, false) &&
        summary.imported + summary.revised + summary.merged + summary.restored + summary.refused == 0)
        return;
    QStringList details;
    for (const ImportOutcome &outcome : summary.files) {
        if (outcome.what == ImportOutcome::What::Refused)
            details.append(outcome.error.line());
        for (const QString &warning : outcome.warnings)
            details.append(QFileInfo(outcome.path).fileName() + u": "_s + warning);
    }
    const auto severity = summary.refused > 0 ? widgets::Severity::Warning : widgets::Severity::Info;
    const bool isListed =
        summary.files.size() > 1 || summary.refused + summary.merged + summary.restored + summary.inTrash > 0;
    m_messages->tell({severity, reader::importText(summary), details.join(u'\n'),
                      isListed ? tr("File by file") : QString(),
                      [this] { m_actions.action(u"file.lastImport"_s)->trigger(); }});
}

domain::MeetingId MainWindow::firstTwoSidedMeeting() const
{
    const domain::MeetingRow *latest = nullptr;
    for (const domain::MeetingRow &meeting : m_library.meetings()) {
        if (meeting.isTwoSided() &&
            (!latest || models::dateKey(latest->date) < models::dateKey(meeting.date)))
            latest = &meeting;
    }
    return latest ? latest->id : domain::MeetingId();
}

void MainWindow::restoreLayout()
{
    for (QDockWidget *dock : m_views->docks)
        dock->show();
    if (const QByteArray geometry = m_preferences.state(u"geometry"_s); !geometry.isEmpty() && !isVisible())
        restoreGeometry(geometry);
    const QByteArray state = m_preferences.state(u"window"_s);
    if (state.isEmpty() || !restoreState(state))
        arrangePanels();
    m_views->library->restoreState(m_preferences.state(u"library2"_s));
}

void MainWindow::saveLayout()
{
    m_preferences.setState(u"geometry"_s, saveGeometry());
    m_preferences.setState(u"window"_s, saveState());
    m_preferences.setState(u"library2"_s, m_views->library->saveState());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_session.isOpen())
        saveLayout();
    m_session.close();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (const QString path = base::pathFromUrl(url); !path.isEmpty())
            paths.append(path);
    }
    event->acceptProposedAction();
    if (paths.size() == 1 && paths.first().endsWith(u".counterpart"))
        openStore(paths.first());
    else
        importPaths(paths);
}

} // namespace counterpart::shell
