// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/commitments/commitmentsview.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/entities/entitiespanel.h"
#include "ui/library/libraryview.h"
#include "ui/models/wording.h"
#include "ui/reader/readerpane.h"
#include "ui/search/searchpane.h"
#include "ui/shell/droptarget.h"
#include "ui/shell/importrestdesk.h"
#include "ui/shell/inspector.h"
#include "ui/shell/jobstrip.h"
#include "ui/shell/lastplacedesk.h"
#include "ui/shell/openingdesk.h"
#include "ui/shell/parts.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/toolbar.h"
#include "ui/shell/views.h"
#include "ui/shell/walkdesk.h"
#include "ui/shell/windowlayout.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/messagebar.h"
#include "ui/workbench/commandpalette.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace counterpart::shell {

using namespace Qt::StringLiterals;
using workbench::Session;
using workbench::View;

MainWindow::MainWindow(widgets::Theme &theme, workbench::Preferences &preferences,
                       workbench::FileChooser &files)
    : m_theme(theme), m_preferences(preferences), m_files(files), m_messages(new widgets::MessageBar),
      m_pages(new QStackedWidget), m_start(new StartPage(theme)),
      m_palette(new workbench::CommandPalette(theme, m_actions, this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    connect(new DropTarget(theme, *this), &DropTarget::dropped, this, &MainWindow::take);
    setAccessibleName(tr("Counterpart"));
    makeMenus();
    m_views = std::make_unique<Views>(*this, desk());
    makeCentre();
    makeParts();
    makeToolBar();
    connectViews();
    connectSession();
    storeClosed();
    m_layout->restoreWindow();
}

MainWindow::~MainWindow()
{
    // The views go before the session in any case; they must not hear of its end.
    disconnect(&m_session, nullptr, this, nullptr);
    m_views->comparison->setWorkspace(nullptr);
    m_parts->clear();
}

void MainWindow::makeMenus()
{
    QMenuBar *bar = menuBar();
    m_menus = {.file = bar->addMenu(tr("&File")),
               .edit = bar->addMenu(tr("&Edit")),
               .view = bar->addMenu(tr("&View")),
               .document = bar->addMenu(tr("&Document")),
               .meeting = bar->addMenu(tr("&Meeting")),
               .entity = bar->addMenu(tr("E&ntity")),
               .annotate = bar->addMenu(tr("&Annotate")),
               .commitments = bar->addMenu(tr("&Commitments")),
               .help = bar->addMenu(tr("&Help")),
               .appearance = new QMenu(tr("A&ppearance"), this),
               .find = new QMenu(tr("F&ind"), bar),
               .query = new QMenu(tr("&Query"), bar),
               .passage = new QMenu(this)};
    m_go = new QMenu(tr("&Go"), bar);
    bar->insertMenu(m_menus.document->menuAction(), m_go);
    m_reviewing = new QMenu(tr("&Review"), bar);
    bar->insertMenu(m_menus.commitments->menuAction(), m_reviewing);
}

void MainWindow::makeCentre()
{
    m_start->setMinimumSize(1, 1); // names of stores may be long
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_views->tabs);
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages);
    m_messages->floatOver(*centre);
    setCentralWidget(centre);
}

void MainWindow::makeParts()
{
    m_layout = std::make_unique<WindowLayout>(*this, *m_views, m_preferences);
    auto &centre = static_cast<QBoxLayout &>(*centralWidget()->layout());
    m_parts = std::make_unique<Parts>(desk(), Parts::Frame{*m_views, *m_layout, *m_palette, *m_start, m_theme,
                                                           *m_go, *m_reviewing, centre});
    m_palette->setPlaces([this] { return m_parts->places(); });
    m_status = std::make_unique<StatusLine>(*statusBar(), desk());
    connect(m_parts.get(), &Parts::outdatedCounted, m_status.get(), &StatusLine::setOutdated);
}

void MainWindow::makeToolBar()
{
    QList<QAction *> panels;
    for (const workbench::Panel panel :
         {workbench::Panel::Entities, workbench::Panel::Timeline, workbench::Panel::Beside})
        panels.append(m_views->dock(panel)->toggleViewAction());
    m_toolBar = new ToolBar(m_actions, findChild<QAction *>(u"edit.undo"_s),
                            findChild<QAction *>(u"edit.redo"_s), panels);
    addToolBar(m_toolBar);
    connect(m_toolBar, &ToolBar::searchAsked, this, &MainWindow::search);
}

workbench::Desk MainWindow::desk()
{
    return {.window = *this,
            .navigator = *this,
            .menus = m_menus,
            .session = m_session,
            .undo = m_undo,
            .undoing = m_undoing,
            .actions = m_actions,
            .focus = m_focus,
            .library = m_library,
            .entities = m_entities,
            .commitments = m_commitments,
            .theme = m_theme,
            .preferences = m_preferences,
            .files = m_files,
            .messages = *m_messages,
            .review = m_review};
}

void MainWindow::connectViews()
{
    connect(&m_parts->walk(), &WalkDesk::documentShown, this, &MainWindow::documentShown);
    connect(m_views->comparison, &comparison::ComparisonPane::shown, this, &MainWindow::comparisonShown);
    connect(m_views->comparison, &comparison::ComparisonPane::pairChanged, m_status.get(),
            &StatusLine::forgetAct);
    // What can be done follows what is chosen.
    connect(m_views->comparison, &comparison::ComparisonPane::shown, this, &MainWindow::updateActions);
    connect(m_views->comparison, &comparison::ComparisonPane::choiceChanged, this,
            &MainWindow::updateActions);
    connect(m_views->reader, &reader::ReaderPane::selectionChanged, this, &MainWindow::updateActions);
    connect(m_views->search, &search::SearchPane::choiceChanged, this, &MainWindow::updateActions);
    connect(&m_focus, &models::Focus::documentChanged, this, &MainWindow::updateActions);
    connect(&m_focus, &models::Focus::meetingChanged, this, &MainWindow::updateActions);
    connect(m_views->tabs, &QTabWidget::currentChanged, this, [this] {
        m_views->turnPanelToView();
        updateActions();
    });
}

void MainWindow::connectSession()
{
    m_session.setTimelineShape([this] { return m_views->timeline->model().shape(); });
    connect(&m_session, &Session::opened, this, &MainWindow::storeOpened);
    connect(&m_session, &Session::notOpened, this, &MainWindow::updateActions);
    connect(&m_session, &Session::closing, m_parts.get(), &Parts::storeClosing);
    connect(&m_session, &Session::closed, this, &MainWindow::storeClosed);
    connect(&m_session, &Session::libraryLoaded, this, [this](const workbench::Library &library) {
        showLibrary(library);
        Q_EMIT storeShown();
    });
    connect(&m_session, &Session::subjectsLoaded, this, &MainWindow::showSubjects);
    connect(&m_session, &Session::listsPatched, this, [this](const workbench::ListPatch &patch) {
        showPatch(patch);
        Q_EMIT storeShown();
    });
    connect(&m_session, &Session::sidebarLoaded, &m_entities, &models::EntitiesModel::take);
    connect(&m_session, &Session::jobStarted, m_status->jobs(), &JobStrip::add);
    connect(&m_session, &Session::jobStarted, this, &MainWindow::updateActions);
    connect(&m_session, &Session::importFinished, this, &MainWindow::updateActions);
    connect(&m_undoing, &workbench::Undoing::busyChanged, this, &MainWindow::updateActions);
    connect(&m_session, &Session::failed, this, [this](const base::Error &error, const QString &doing) {
        m_messages->showError(error, doing);
        updateActions();
    });
}

void MainWindow::openStore(const QString &path, workspace::OpenMode mode)
{
    m_parts->opening().open(path, mode);
}

void MainWindow::openSample()
{
    m_parts->opening().openSample();
}

void MainWindow::openLastStore()
{
    m_parts->last().openLast();
}

void MainWindow::importPaths(const QStringList &paths)
{
    m_parts->opening().import(paths);
}

void MainWindow::importQuietly(const QStringList &paths)
{
    m_parts->opening().importQuietly(paths);
}

void MainWindow::search(const QString &text)
{
    m_parts->walk().search(text);
}

View MainWindow::currentView() const
{
    return m_views->current();
}

void MainWindow::showView(View view)
{
    m_views->show(view);
}

void MainWindow::showPanel(workbench::Panel panel)
{
    QDockWidget *dock = m_views->dock(panel);
    dock->show();
    dock->raise();
}

models::Passage MainWindow::selectedPassage() const
{
    return m_views->selectedPassage();
}

QList<domain::DocumentId> MainWindow::chosenDocuments() const
{
    if (currentView() == View::Library)
        return m_views->library->choice().documents();
    const domain::DocumentId document = m_focus.document();
    return document.isValid() ? QList{document} : QList<domain::DocumentId>();
}

void MainWindow::openDocument(domain::DocumentId document, text::Range passage)
{
    m_parts->walk().openDocument(document, passage);
}

void MainWindow::openMeeting(domain::MeetingId meeting)
{
    m_parts->walk().openMeeting(meeting);
}

void MainWindow::say(const QString &text)
{
    m_status->say(text);
}

QTabWidget *MainWindow::tabs() const
{
    return m_views->tabs;
}

void MainWindow::storeOpened()
{
    m_undo.clear();
    setWindowFilePath(m_session.path());
    setWindowTitle(u"%1 — Counterpart"_s.arg(QFileInfo(m_session.path()).completeBaseName()));
    m_views->comparison->setAuthor(m_preferences.author());
    m_views->comparison->setWorkspace(m_session.workspace());
    m_views->library->setBeingRead(true);
    m_views->commitments->setBeingRead(true);
    m_views->entities->setBeingRead(true);
    m_parts->storeOpened();
    const bool wasAtStart = m_pages->currentIndex() == 0;
    m_pages->setCurrentIndex(1);
    m_layout->restorePanels();
    if (wasAtStart) // whose buttons had the keys
        m_views->show(m_views->current());
    m_parts->opening().importWaiting();
    m_status->showStore();
    updateActions();
}

void MainWindow::storeClosed()
{
    if (m_pages->currentIndex() == 1)
        m_layout->savePanels();
    m_views->comparison->setWorkspace(nullptr);
    m_views->reader->clear();
    m_views->search->clear();
    m_views->inspector->showNothing();
    m_parts->storeClosed();
    m_undo.clear();
    m_focus.clear();
    showLibrary({});
    showSubjects({});
    setWindowFilePath({});
    setWindowTitle(tr("Counterpart"));
    for (QDockWidget *dock : m_views->docks())
        dock->hide();
    m_pages->setCurrentIndex(0);
    m_status->clear();
    updateActions();
}

void MainWindow::showLibrary(const workbench::Library &library)
{
    m_views->library->setBeingRead(false);
    m_library.setRows(library.documents, library.meetings);
    m_views->timeline->setModel(library.timeline ? std::move(*library.timeline) : models::TimelineModel());
    showSides();
    m_status->showStore();
    updateActions();
}

void MainWindow::showPatch(const workbench::ListPatch &patch)
{
    if (patch.library.size() > 0)
        m_library.patch(patch.library);
    m_commitments.patch(patch.commitments, patch.goneCommitments);
    if (patch.timeline)
        m_views->timeline->setModel(std::move(*patch.timeline));
    if (patch.library.size() > 0) {
        showSides();
        m_status->showStore();
    }
    updateActions();
}

void MainWindow::showSides()
{
    QSet<QString> found;
    for (const domain::DocumentRow &row : m_library.documents())
        found.insert(row.side);
    found.remove(QString());
    QStringList sides(found.begin(), found.end());
    sides.sort();
    m_views->search->setSides(sides);
}

void MainWindow::showSubjects(const workbench::Subjects &subjects)
{
    m_views->commitments->setBeingRead(false);
    m_views->entities->setBeingRead(false);
    m_entities.take(subjects.sidebar);
    m_commitments.setRows(subjects.commitments ? *subjects.commitments
                                               : std::vector<domain::CommitmentRow>());
    m_views->timeline->setModel(subjects.timeline ? std::move(*subjects.timeline) : models::TimelineModel());
}

void MainWindow::updateActions()
{
    m_toolBar->setSearchEnabled(m_session.isOpen());
    m_parts->updateActions();
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

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_session.isImporting() && !m_parts->importRest().isStopAgreed()) {
        event->ignore();
        m_parts->importRest().leave();
        return;
    }
    m_layout->saveWindow();
    if (m_session.isOpen())
        m_layout->savePanels();
    m_parts->last().end();
    m_session.close();
    QMainWindow::closeEvent(event);
}

void MainWindow::take(const QStringList &paths)
{
    if (paths.size() == 1 && paths.first().endsWith(u".counterpart"))
        openStore(paths.first());
    else
        importPaths(paths);
}

} // namespace counterpart::shell
