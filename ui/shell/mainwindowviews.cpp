// SPDX-License-Identifier: GPL-3.0-or-later
// Views, docks and how they talk to one another.
#include "ui/shell/mainwindowviews.h"

#include "ui/annotations/annotationdetail.h"
#include "ui/annotations/annotationsview.h"
#include "ui/annotations/codespanel.h"
#include "ui/commitments/commitmentpanel.h"
#include "ui/commitments/commitmentsview.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/entities/entitiespanel.h"
#include "ui/library/libraryview.h"
#include "ui/models/annotationbook.h"
#include "ui/models/codesmodel.h"
#include "ui/query/querypane.h"
#include "ui/reader/readerpane.h"
#include "ui/search/searchpane.h"
#include "ui/shell/actstrip.h"
#include "ui/shell/inspector.h"
#include "ui/shell/jobstrip.h"
#include "ui/shell/startpage.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/reviewswitch.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QDockWidget>
#include <QLabel>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace counterpart::shell {

using namespace Qt::StringLiterals;
using domain::DocumentId;
using domain::MeetingId;
using workbench::View;

namespace {

constexpr int TimelineHeight = 176;
constexpr int SidebarWidth = 240;
constexpr int InspectorWidth = 280;
constexpr int LeastPanelWidth = 200; ///< whatever the widest line of a panel would like

} // namespace

void MainWindow::buildViews()
{
    m_views->library = new library::LibraryView(m_theme, m_library, m_focus);
    m_views->reader = new reader::ReaderPane(m_theme);
    m_views->comparison = new comparison::ComparisonPane(m_theme, m_undo, m_review);
    m_views->commitments = new commitments::CommitmentsView(m_theme, m_commitments, m_review);
    m_views->search = new search::SearchPane(m_theme);
    m_views->query = new query::QueryPane(m_theme);
    m_views->entities = new entities::EntitiesPanel(m_theme, m_entities, m_focus);
    m_views->timeline = new timeline::TimelineView(m_theme);
    m_views->inspector = new Inspector(m_theme);
    m_views->commitment = new commitments::CommitmentPanel(m_theme, m_commitments, m_library);
    m_views->codeRows = new models::CodesModel(this);
    m_views->book = new models::AnnotationBook(*m_views->codeRows, this);
    m_views->codes = new annotations::CodesPanel(m_theme, *m_views->codeRows, *m_views->book);
    m_views->annotations = new annotations::AnnotationsView(m_theme, *m_views->book, m_library);
    m_views->annotation = new annotations::AnnotationDetail(m_theme, *m_views->codeRows);
    m_views->reader->setAnnotations(*m_views->book);

    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setAccessibleName(tr("Views"));
    m_tabs->tabBar()->setAccessibleName(tr("Views"));
    m_tabs->tabBar()->setExpanding(false);
    addTab(View::Library, m_views->library, tr("Library"));
    addTab(View::Reader, m_views->reader, tr("Reader"));
    addTab(View::Comparison, m_views->comparison, tr("Comparison"));
    addTab(View::Annotations, m_views->annotations, tr("Annotations"));
    addTab(View::Commitments, m_views->commitments, tr("Commitments"));
    addTab(View::Search, m_views->search, tr("Search"));
    addTab(View::Query, m_views->query, tr("Query"));
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_tabs);

    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages);
    setCentralWidget(centre);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    addDock(u"timelineDock"_s, tr("Timeline"), m_views->timeline, Qt::TopDockWidgetArea);
    addDock(u"entitiesDock"_s, tr("Entities"), m_views->entities, Qt::LeftDockWidgetArea);
    auto *right = new QStackedWidget;
    right->addWidget(m_views->inspector);
    right->addWidget(m_views->comparison->linkPanel());
    right->addWidget(m_views->commitment);
    right->addWidget(m_views->annotation);
    m_views->right = right;
    addDock(u"inspectorDock"_s, tr("Inspector"), right, Qt::RightDockWidgetArea);
    QDockWidget *codes = addDock(u"codesDock"_s, tr("Codes"), m_views->codes, Qt::LeftDockWidgetArea);
    setTabPosition(Qt::LeftDockWidgetArea, QTabWidget::North);
    tabifyDockWidget(m_views->docks.at(1), codes);
    m_views->docks.at(1)->raise();
    setPanelsLocked(true);
}

void MainWindow::addTab(View view, QWidget *content, const QString &title)
{
    m_views->tabs.insert(view, content);
    m_tabs->addTab(content, title);
}

void MainWindow::arrangePanels()
{
    resizeDocks({m_views->docks.at(0)}, {TimelineHeight}, Qt::Vertical);
    resizeDocks({m_views->docks.at(1), m_views->docks.at(2)}, {SidebarWidth, InspectorWidth}, Qt::Horizontal);
}

QDockWidget *MainWindow::addDock(const QString &name, const QString &title, QWidget *content,
                                 Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title);
    dock->setObjectName(name);
    dock->setAccessibleName(title);
    content->setMinimumWidth(LeastPanelWidth);
    dock->setWidget(content);
    addDockWidget(area, dock);
    m_views->docks.append(dock);
    return dock;
}

void MainWindow::setPanelsLocked(bool locked)
{
    for (QDockWidget *dock : m_views->docks) {
        // A title bar that is only there while panels are moved keeps the window calm.
        QWidget *old = dock->titleBarWidget();
        dock->setTitleBarWidget(locked ? new QWidget(dock) : nullptr);
        delete old;
        dock->setFeatures(locked ? QDockWidget::DockWidgetClosable
                                 : QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable |
                                       QDockWidget::DockWidgetFloatable);
    }
}

void MainWindow::buildStatusBar()
{
    m_storeLabel = new QLabel;
    m_countsLabel = new QLabel;
    m_jobs = new JobStrip;
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(10, 0, 10, 0);
    statusBar()->addWidget(m_storeLabel);
    statusBar()->addWidget(m_countsLabel);
    auto *acts =
        new ActStrip(m_undo, findChild<QAction *>(u"edit.undo"_s), findChild<QAction *>(u"edit.redo"_s));
    statusBar()->addWidget(acts, 1);
    connect(acts, &ActStrip::told, this, [this](const QString &text) {
        statusBar()->clearMessage(); // which would hide it
        announce(text);
    });
    auto *mode = new widgets::ReviewSwitch(m_theme, m_review, nullptr);
    mode->hide();
    connect(&m_review, &widgets::ReviewMode::changed, mode, &QWidget::setVisible);
    statusBar()->addPermanentWidget(mode);
    statusBar()->addPermanentWidget(m_jobs);
}

void MainWindow::announce(const QString &text)
{
    QAccessibleAnnouncementEvent event(statusBar(), text);
    QAccessible::updateAccessibility(&event);
}

void MainWindow::say(const QString &text)
{
    constexpr int SaidForMs = 8000;
    statusBar()->showMessage(text, SaidForMs);
    announce(text);
}

void MainWindow::connectViews()
{
    const auto openPassage = [this](DocumentId document, qsizetype begin, qsizetype end) {
        openDocument(document, {begin, end});
    };
    connect(m_views->library, &library::LibraryView::documentActivated, this,
            [this](DocumentId id) { openDocument(id); });
    connect(m_views->library, &library::LibraryView::meetingActivated, this, &MainWindow::openMeeting);
    connect(m_views->library, &library::LibraryView::filterClearRequested, this,
            [this] { m_focus.setFilter({}); });
    connect(m_views->reader, &reader::ReaderPane::meetingRequested, this, &MainWindow::openMeeting);
    connect(m_views->comparison, &comparison::ComparisonPane::passageActivated, this, openPassage);
    connect(m_views->comparison, &comparison::ComparisonPane::shown, this, &MainWindow::comparisonShown);
    connect(m_views->comparison, &comparison::ComparisonPane::shown, this, &MainWindow::updateActions);
    connect(m_views->comparison, &comparison::ComparisonPane::failed, this,
            [this](const QString &message) { m_messages->tell({widgets::Severity::Error, message, {}}); });
    connect(m_views->commitments, &commitments::CommitmentsView::passageActivated, this, openPassage);
    connect(m_views->search, &search::SearchPane::passageActivated, this, openPassage);
    connect(m_views->reader, &reader::ReaderPane::selectionChanged, this, &MainWindow::updateActions);
    connect(m_views->comparison, &comparison::ComparisonPane::choiceChanged, this,
            &MainWindow::updateActions);
    connect(m_views->search, &search::SearchPane::choiceChanged, this, &MainWindow::updateActions);
    connect(m_views->timeline, &timeline::TimelineView::documentActivated, this,
            [this](DocumentId id) { openDocument(id); });
    connect(m_views->timeline, &timeline::TimelineView::meetingActivated, this, &MainWindow::openMeeting);
    connect(m_views->timeline, &timeline::TimelineView::commitmentActivated, this,
            [this](domain::CommitmentId id) {
                m_views->commitments->select(id);
                showView(View::Commitments);
            });
    connect(m_views->inspector, &Inspector::documentRequested, this,
            [this](DocumentId id) { openDocument(id); });
    connect(m_views->inspector, &Inspector::meetingRequested, this, &MainWindow::openMeeting);
    connect(m_views->inspector, &Inspector::passageRequested, this, openPassage);
    connect(&m_focus, &models::Focus::documentChanged, this, &MainWindow::followDocument);
    connect(&m_focus, &models::Focus::meetingChanged, this, &MainWindow::followMeeting);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        // Beside a comparison, what matters is the link between two passages; beside a list, what is chosen.
        m_views->right->setCurrentIndex(currentView() == View::Comparison    ? 1
                                        : currentView() == View::Commitments ? 2
                                                                             : 0);
        updateActions();
    });
}

void MainWindow::showView(View view)
{
    m_tabs->setCurrentWidget(m_views->tabs.value(view));
    if (view == View::Search)
        m_views->search->focusBox();
    else if (view == View::Query)
        m_views->query->focusEditor();
    else
        m_tabs->currentWidget()->setFocus();
}

View MainWindow::currentView() const
{
    return m_views->tabs.key(m_tabs->currentWidget());
}

void MainWindow::showPanel(workbench::Panel panel)
{
    QDockWidget *dock = m_views->docks.at(static_cast<qsizetype>(panel));
    dock->show();
    dock->raise();
}

void MainWindow::openDocument(DocumentId document, text::Range passage)
{
    m_focus.setDocument(document);
    showView(View::Reader);
    if (m_views->reader->document() == document) {
        m_views->reader->showPassage(passage);
        Q_EMIT documentShown(document);
        return;
    }
    m_session.document(document, this, [this, passage](base::Result<domain::DocumentView> view) {
        if (!view) {
            m_messages->showError(view.error());
            return;
        }
        m_views->reader->setView(*view);
        m_views->reader->showPassage(passage);
        Q_EMIT documentShown(view->row.id);
    });
}

void MainWindow::openMeeting(MeetingId meeting)
{
    m_focus.setMeeting(meeting);
    showView(View::Comparison);
    if (m_views->comparison->meeting() != meeting)
        m_views->comparison->showMeeting(meeting);
}

void MainWindow::followDocument(DocumentId document)
{
    m_views->timeline->setSelected(document, m_focus.meeting());
    updateActions();
    if (!document.isValid() || currentView() != View::Reader || m_views->reader->document() == document)
        return;
    m_session.document(document, this, [this, document](const base::Result<domain::DocumentView> &view) {
        if (view && m_focus.document() == document && m_views->reader->document() != document)
            m_views->reader->setView(*view);
    });
}

void MainWindow::followMeeting(MeetingId meeting)
{
    m_views->timeline->setSelected(m_focus.document(), meeting);
    updateActions();
}

void MainWindow::stepDocument(int by)
{
    const auto &documents = m_library.documents();
    const auto at = std::ranges::find(documents, m_focus.document(), &domain::DocumentRow::id);
    if (documents.empty())
        return;
    const auto count = static_cast<qsizetype>(documents.size());
    const qsizetype from = at == documents.end() ? (by > 0 ? -1 : 0) : at - documents.begin();
    openDocument(documents[static_cast<size_t>((from + by + count) % count)].id);
}

void MainWindow::stepMeeting(int by)
{
    std::vector<const domain::MeetingRow *> meetings;
    for (const domain::MeetingRow &meeting : m_library.meetings()) {
        if (meeting.isTwoSided())
            meetings.push_back(&meeting);
    }
    if (meetings.empty())
        return;
    std::ranges::stable_sort(meetings, {}, [](const auto *m) { return m->date ? m->date->from : QDate(); });
    const auto at = std::ranges::find(meetings, m_focus.meeting(), [](const auto *m) { return m->id; });
    const auto count = static_cast<qsizetype>(meetings.size());
    const qsizetype from = at == meetings.end() ? (by > 0 ? -1 : 0) : at - meetings.begin();
    openMeeting(meetings[static_cast<size_t>((from + by + count) % count)]->id);
}

void MainWindow::search(const QString &text)
{
    showView(View::Search);
    if (m_views->search->text() != text)
        m_views->search->setText(text);
}

} // namespace counterpart::shell
