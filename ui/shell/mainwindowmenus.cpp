// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the window: menus, tool bar and what each does.
#include "core/text/joining.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/library/libraryview.h"
#include "ui/models/wording.h"
#include "ui/reader/readerpane.h"
#include "ui/shell/legend.h"
#include "ui/shell/mainwindowviews.h"
#include "ui/shell/startpage.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"
#include "ui/workbench/commandpalette.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QRegularExpression>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>

namespace counterpart::shell {

using namespace Qt::StringLiterals;
using workbench::View;
using workspace::OpenMode;

void MainWindow::buildMenus()
{
    QMenuBar *bar = menuBar();
    m_menus = {.file = bar->addMenu(tr("&File")),
               .edit = bar->addMenu(tr("&Edit")),
               .view = bar->addMenu(tr("&View")),
               .document = bar->addMenu(tr("&Document")),
               .meeting = bar->addMenu(tr("&Meeting")),
               .entity = bar->addMenu(tr("E&ntity")),
               .annotate = bar->addMenu(tr("&Annotate")),
               .commitments = bar->addMenu(tr("C&ommitments")),
               .help = bar->addMenu(tr("&Help")),
               .passage = new QMenu(this)};
    buildFileMenu(m_menus.file);
    buildEditMenu(m_menus.edit);
    buildViewMenu(m_menus.view);
    buildDocumentMenus();
    buildHelpMenu(m_menus.help);
}

void MainWindow::buildFileMenu(QMenu *menu)
{
    m_actions.add(menu, {u"file.new"_s, tr("&New Store…"), QKeySequence::New, tr("Make an empty store")},
                  [this] {
                      const QString start =
                          m_preferences.folder(u"store"_s) + u"/"_s + tr("Meetings") + u".counterpart"_s;
                      m_files.choose(this, workbench::FileChooser::What::NewStore, start,
                                     [this](const QStringList &paths) { makeStore(paths.first()); });
                  });
    m_actions.add(menu, {u"file.open"_s, tr("&Open Store…"), QKeySequence::Open, tr("Open a store")}, [this] {
        m_files.choose(this, workbench::FileChooser::What::OpenStore, m_preferences.folder(u"store"_s),
                       [this](const QStringList &paths) { openStore(paths.first()); });
    });
    m_recentMenu = menu->addMenu(tr("Open &Recent"));
    m_actions.add(menu,
                  {u"file.sample"_s, tr("Open the &Sample"), {}, tr("Open a store of sample documents")},
                  [this] { openSample(); });
    menu->addSeparator();
    const auto import = [this](workbench::FileChooser::What what) {
        m_files.choose(this, what, m_preferences.folder(u"import"_s), [this](const QStringList &paths) {
            m_preferences.setFolder(u"import"_s, QFileInfo(paths.first()).absolutePath());
            importPaths(paths);
        });
    };
    m_actions.add(
        menu, {u"file.import"_s, tr("&Import Files…"), tr("Ctrl+I"), tr("Read documents into this store")},
        [import] { import(workbench::FileChooser::What::ImportFiles); });
    m_actions.add(menu,
                  {u"file.importFolder"_s, tr("Import &Folder…"), tr("Ctrl+Shift+I"),
                   tr("Read all documents of a folder into this store")},
                  [import] { import(workbench::FileChooser::What::ImportFolder); });
    m_actions.add(menu,
                  {u"file.exportReport"_s, tr("&Export Report…"), tr("Ctrl+E"),
                   tr("Write the comparison of the two accounts as PDF, HTML or CSV")},
                  [this] { exportReport(chosenPair()); });
    m_actions.add(menu,
                  {u"file.exportThird"_s,
                   tr("Export Report with the &Third Account…"),
                   {},
                   tr("Write the comparison of the third account with the one beside it")},
                  [this] { exportReport(m_views->comparison->thirdPair()); });
    menu->addSeparator();
    m_actions.add(menu, {u"file.close"_s, tr("&Close Store"), tr("Ctrl+W")}, [this] { m_session.close(); });
    m_actions.add(menu, {u"file.quit"_s, tr("&Quit"), tr("Ctrl+Q")}, [this] { close(); })
        ->setMenuRole(QAction::QuitRole);
    fillRecentMenu();
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    for (const QString &path : m_preferences.recentStores())
        m_recentMenu->addAction(QFileInfo(path).completeBaseName(), this, [this, path] { openStore(path); })
            ->setStatusTip(path);
    m_recentMenu->setEnabled(!m_recentMenu->isEmpty());
}

void MainWindow::buildEditMenu(QMenu *menu)
{
    const auto adopt = [&](QAction *action, const QKeySequence &key, const QString &name) {
        action->setShortcut(key);
        action->setObjectName(name);
        m_actions.adopt(menu, action);
    };
    QAction *undo = m_undo.createUndoAction(this, tr("&Undo"));
    undo->setIcon(m_theme.icon(u"edit-undo"_s));
    adopt(undo, QKeySequence::Undo, u"edit.undo"_s);
    QAction *redo = m_undo.createRedoAction(this, tr("&Redo"));
    redo->setIcon(m_theme.icon(u"edit-redo"_s));
    adopt(redo, QKeySequence::Redo, u"edit.redo"_s);
    menu->addSeparator();
    m_actions.add(menu, {u"edit.find"_s, tr("&Find in Document"), QKeySequence::Find}, [this] {
        showView(View::Reader);
        m_views->reader->openFindBar();
    });
    m_actions.add(menu, {u"edit.findNext"_s, tr("Find &Next"), QKeySequence::FindNext},
                  [this] { m_views->reader->findNext(false); });
    m_actions.add(menu, {u"edit.findPrevious"_s, tr("Find &Previous"), QKeySequence::FindPrevious},
                  [this] { m_views->reader->findNext(true); });
    m_actions.add(menu, {u"edit.search"_s, tr("&Search Every Text"), tr("Ctrl+Shift+F")},
                  [this] { showView(View::Search); });
    m_actions.add(menu, {u"edit.filterLibrary"_s, tr("Fi&lter the Library"), tr("Ctrl+L")}, [this] {
        showView(View::Library);
        m_views->library->filterBox()->setFocus();
    });
    m_actions.add(
        menu, {u"edit.clearFilter"_s, tr("Show &All Again"), tr("Ctrl+Shift+L"), tr("Give up every filter")},
        [this] {
            m_focus.setFilter({});
            m_views->library->showAll();
        });
}

void MainWindow::buildViewMenu(QMenu *menu)
{
    const std::tuple<QString, QString, View> views[] = {
        {u"view.library"_s, tr("&Library"), View::Library},
        {u"view.reader"_s, tr("&Reader"), View::Reader},
        {u"view.comparison"_s, tr("&Comparison"), View::Comparison},
        {u"view.annotations"_s, tr("&Annotations"), View::Annotations},
        {u"view.commitments"_s, tr("C&ommitments"), View::Commitments},
        {u"view.search"_s, tr("&Search"), View::Search},
        {u"view.query"_s, tr("&Query"), View::Query}};
    for (const auto &[id, text, view] : views) {
        if (!m_views->tabs.contains(view))
            continue;
        m_actions.add(menu, {id, text, u"Ctrl+%1"_s.arg(static_cast<int>(view) + 1)},
                      [this, shown = view] { showView(shown); });
    }
    menu->addSeparator();
    const QStringList keys{u"Ctrl+Alt+T"_s, u"Ctrl+Alt+E"_s, u"Ctrl+Alt+I"_s, u"Ctrl+Alt+C"_s};
    for (qsizetype i = 0; i < m_views->docks.size(); ++i) {
        QAction *toggle = m_views->docks.at(i)->toggleViewAction();
        toggle->setShortcut(keys.value(i));
        m_actions.adopt(menu, toggle);
    }
    QAction *rearrange = m_actions.add(
        menu, {u"view.rearrange"_s, tr("Re&arrange Panels"), {}, tr("Show title bars to move panels by")},
        [] {});
    rearrange->setCheckable(true);
    connect(rearrange, &QAction::toggled, this, [this](bool on) { setPanelsLocked(!on); });
    menu->addSeparator();
    m_actions.add(menu, {u"view.group"_s, tr("&Group by Meeting"), tr("Ctrl+G")},
                  [this] { m_views->library->setGrouped(!m_views->library->isGrouped()); });
    buildAppearanceMenu(menu->addMenu(tr("A&ppearance")));
    m_actions.add(menu, {u"view.fullScreen"_s, tr("&Full Screen"), QKeySequence(Qt::Key_F11)},
                  [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    menu->addSeparator();
    m_actions.add(menu, {u"view.palette"_s, tr("E&very Command…"), tr("Ctrl+K")},
                  [this] { m_palette->open(); });
}

void MainWindow::buildAppearanceMenu(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    const std::tuple<QString, QString, widgets::Appearance> choices[] = {
        {u"view.system"_s, tr("As the &System"), widgets::Appearance::System},
        {u"view.light"_s, tr("&Light"), widgets::Appearance::Light},
        {u"view.dark"_s, tr("&Dark"), widgets::Appearance::Dark}};
    for (const auto &[id, text, appearance] : choices) {
        QAction *action = m_actions.add(menu, {id, text}, [this, chosen = appearance] {
            m_theme.setAppearance(chosen);
            m_preferences.setAppearance(chosen);
        });
        action->setCheckable(true);
        action->setChecked(m_theme.appearance() == appearance);
        group->addAction(action);
    }
    menu->addSeparator();
    const auto resize = [this](int points) {
        m_theme.setFontSize(points);
        m_preferences.setFontSize(m_theme.fontSize());
    };
    m_actions.add(menu, {u"view.larger"_s, tr("L&arger Text"), QKeySequence::ZoomIn},
                  [this, resize] { resize(m_theme.fontSize() + 1); });
    m_actions.add(menu, {u"view.smaller"_s, tr("S&maller Text"), QKeySequence::ZoomOut},
                  [this, resize] { resize(m_theme.fontSize() - 1); });
    m_actions.add(menu, {u"view.normal"_s, tr("&Normal Text"), tr("Ctrl+0")}, [resize] { resize(10); });
}

void MainWindow::buildDocumentMenus()
{
    QMenu *document = m_menus.document;
    m_actions.add(document, {u"document.read"_s, tr("&Read"), tr("Ctrl+R")},
                  [this] { openDocument(m_focus.document()); });
    m_actions.add(document, {u"document.next"_s, tr("&Next Document"), tr("Alt+Down")},
                  [this] { stepDocument(1); });
    m_actions.add(document, {u"document.previous"_s, tr("&Previous Document"), tr("Alt+Up")},
                  [this] { stepDocument(-1); });
    m_actions.add(document,
                  {u"document.copyReference"_s, tr("&Copy Reference"), tr("Ctrl+Shift+R"),
                   tr("Copy issuer, title, date and SHA-256")},
                  [this] { copyReference(); });
    QAction *outline = m_actions.add(document, {u"document.outline"_s, tr("&Outline")}, [] {});
    outline->setCheckable(true);
    outline->setChecked(m_preferences.flag(u"outline"_s, true));
    m_views->reader->setOutlineVisible(outline->isChecked());
    connect(outline, &QAction::toggled, this, [this](bool on) {
        m_preferences.setFlag(u"outline"_s, on);
        m_views->reader->setOutlineVisible(on);
    });

    QMenu *meeting = m_menus.meeting;
    m_actions.add(meeting, {u"meeting.compare"_s, tr("&Compare the Accounts"), tr("Ctrl+D")},
                  [this] { openMeeting(m_focus.meeting()); });
    m_actions.add(meeting, {u"meeting.next"_s, tr("&Next Two-sided Meeting"), tr("Alt+Right")},
                  [this] { stepMeeting(1); });
    m_actions.add(meeting, {u"meeting.previous"_s, tr("&Previous Two-sided Meeting"), tr("Alt+Left")},
                  [this] { stepMeeting(-1); });

    // The comparison knows its own commands; the window only gives them a place.
    QMenu *annotate = m_menus.annotate;
    for (QAction *action : m_views->comparison->commands())
        m_actions.adopt(annotate, action);

    QMenu *commitments = m_menus.commitments;
    m_actions.add(commitments, {u"commitments.show"_s, tr("&All Commitments")},
                  [this] { showView(View::Commitments); });
}

void MainWindow::buildHelpMenu(QMenu *menu)
{
    m_actions.add(menu, {u"help.legend"_s, tr("What the &Marks Mean"), QKeySequence::HelpContents},
                  [this] { explainMarks(); });
    m_actions.add(menu, {u"help.about"_s, tr("&About Counterpart")}, [this] {
        auto *box =
            new QMessageBox(QMessageBox::NoIcon, tr("About Counterpart"),
                            tr("<b>Counterpart %1</b><p>A workbench for people who read diplomacy: what "
                               "one side says and the other leaves out.</p><p>Free software under the "
                               "GNU General Public License, version 3 or later.</p>")
                                .arg(QApplication::applicationVersion()),
                            QMessageBox::Close, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
}

void MainWindow::buildToolBar()
{
    QToolBar *bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    bar->setIconSize({16, 16});
    const auto button = [bar](QAction *action, const QString &text) {
        auto *made = new QToolButton;
        if (!text.isEmpty())
            action->setIconText(text); // what a tool button shows of its action
        made->setDefaultAction(action);
        made->setAccessibleName(workbench::plainText(action->text()));
        made->setFocusPolicy(Qt::TabFocus);
        bar->addWidget(made);
        return made;
    };
    button(m_actions.action(u"file.import"_s), tr("Import…"));
    button(m_actions.action(u"file.exportReport"_s), tr("Export report…"));
    for (const auto *name : {"edit.undo", "edit.redo"}) {
        QAction *action = findChild<QAction *>(QString::fromLatin1(name));
        auto *made = button(action, {});
        if (!action->icon().isNull())
            made->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    auto *hint = button(m_actions.action(u"view.palette"_s), tr("Ctrl+K: every command"));
    hint->setProperty("look", u"link"_s);
    auto *spacer = new QWidget;
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spacer);
    m_searchBox = new widgets::FilterBox(tr("Search documents, people, topics"));
    m_searchBox->setObjectName(u"toolSearch"_s);
    m_searchBox->setFixedWidth(340);
    connect(m_searchBox, &QLineEdit::returnPressed, this, [this] { search(m_searchBox->text()); });
    bar->addWidget(m_searchBox);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_start, &StartPage::newRequested, m_actions.action(u"file.new"_s), &QAction::trigger);
    connect(m_start, &StartPage::openRequested, m_actions.action(u"file.open"_s), &QAction::trigger);
    connect(m_start, &StartPage::storeRequested, this, [this](const QString &path) { openStore(path); });
    m_palette->setPlaces([this] {
        std::vector<workbench::CommandPalette::Place> places;
        for (const domain::MeetingRow &row : m_library.meetings())
            places.push_back({row.title, text::joined({tr("Meeting"), models::dateText(row.date)}, u" · "),
                              [this, id = row.id] { openMeeting(id); }});
        for (const domain::DocumentRow &row : m_library.documents())
            places.push_back({row.title,
                              text::joined({tr("Document"), models::dateText(row.published)}, u" · "),
                              [this, id = row.id] { openDocument(id); }});
        for (const auto &part : m_parts)
            part->addPlaces(places);
        return places;
    });
}

void MainWindow::updateActions()
{
    if (!m_searchBox)
        return; // the window is still being built
    const bool open = m_session.isOpen();
    const bool writable = open && !m_session.isReadOnly() && !m_session.isImporting();
    const bool document = open && m_focus.document().isValid();
    const domain::MeetingRow *meeting = m_library.meeting(m_focus.meeting());
    const bool twoSided = meeting && meeting->isTwoSided();
    const auto enable = [this](std::initializer_list<QString> ids, bool on) {
        for (const QString &id : ids) {
            if (QAction *action = m_actions.action(id))
                action->setEnabled(on);
        }
    };
    enable({u"file.close"_s,    u"edit.find"_s,          u"edit.findNext"_s,    u"edit.findPrevious"_s,
            u"edit.search"_s,   u"edit.filterLibrary"_s, u"edit.clearFilter"_s, u"view.library"_s,
            u"view.reader"_s,   u"view.comparison"_s,    u"view.annotations"_s, u"view.commitments"_s,
            u"view.search"_s,   u"view.query"_s,         u"view.group"_s,       u"commitments.show"_s,
            u"document.next"_s, u"document.previous"_s,  u"meeting.next"_s,     u"meeting.previous"_s},
           open);
    enable({u"file.import"_s, u"file.importFolder"_s}, writable || !open);
    enable({u"document.read"_s, u"document.copyReference"_s}, document);
    enable({u"meeting.compare"_s}, open && twoSided);
    enable({u"file.exportReport"_s}, open && chosenPair().isValid());
    enable({u"file.exportThird"_s}, open && m_views->comparison->thirdPair().isValid());
    m_searchBox->setEnabled(open);
    for (QDockWidget *dock : m_views->docks)
        dock->toggleViewAction()->setEnabled(open);
    for (const auto &part : m_parts)
        part->updateActions();
}

comparison::AccountPair MainWindow::chosenPair() const
{
    const comparison::AccountPair shown = m_views->comparison->pair();
    if (shown.isValid() && (currentView() == View::Comparison || shown.meeting == m_focus.meeting()))
        return shown;
    const domain::MeetingRow *meeting = m_library.meeting(m_focus.meeting());
    return {meeting && meeting->isTwoSided() ? meeting->id : domain::MeetingId(), {}, {}};
}

void MainWindow::exportReport(const comparison::AccountPair &pair)
{
    if (!pair.isValid())
        return;
    const domain::MeetingRow *meeting = m_library.meeting(pair.meeting);
    QString name = meeting ? meeting->title : tr("Comparison");
    if (meeting && meeting->date)
        name.prepend(meeting->date->toString() + u' ');
    name.remove(QRegularExpression(u"[/\\\\:*?\"<>|]"_s));
    const QString start = m_preferences.folder(u"report"_s) + u'/' + name.left(80).trimmed() + u".pdf"_s;
    m_files.choose(this, workbench::FileChooser::What::SaveReport, start,
                   [this, pair](const QStringList &paths) {
                       m_preferences.setFolder(u"report"_s, QFileInfo(paths.first()).absolutePath());
                       m_session.writeReport(pair.meeting, pair.a, pair.b, paths.first());
                   });
}

void MainWindow::copyReference()
{
    const domain::DocumentRow *row = m_library.document(m_focus.document());
    if (!row)
        return;
    const QString side = row->side.isEmpty() ? QString() : models::sideName(row->side);
    const QString title = u"“%1”"_s.arg(row->title.isEmpty() ? row->file : row->title);
    const QString source =
        text::joined({row->issuer.isEmpty() ? side : row->issuer, title, models::dateText(row->published)});
    QApplication::clipboard()->setText(u"%1. SHA-256 %2"_s.arg(source, row->sha256));
    m_messages->tell({widgets::Severity::Info, tr("The reference is on the clipboard."), {}});
}

void MainWindow::explainMarks()
{
    auto *legend = new Legend(m_theme, this);
    legend->setAttribute(Qt::WA_DeleteOnClose);
    legend->open();
}

} // namespace counterpart::shell
