// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/commitmentsmodel.h"
#include "ui/models/entitiesmodel.h"
#include "ui/models/focus.h"
#include "ui/models/librarymodel.h"
#include "ui/widgets/reviewmode.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/desk.h"
#include "ui/workbench/filechooser.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/preferences.h"
#include "ui/workbench/session.h"

#include <QMainWindow>
#include <QUndoStack>

class QDockWidget;
class QLabel;
class QStackedWidget;
class QTabWidget;

namespace counterpart::comparison {
class ComparisonPane;
struct AccountPair;
} // namespace counterpart::comparison
namespace counterpart::commitments {
class CommitmentsView;
}
namespace counterpart::entities {
class EntitiesPanel;
}
namespace counterpart::library {
class LibraryView;
}
namespace counterpart::reader {
class ReaderPane;
}
namespace counterpart::query {
class QueryPane;
}
namespace counterpart::search {
class SearchPane;
}
namespace counterpart::timeline {
class TimelineView;
}
namespace counterpart::workbench {
class CommandPalette;
}
namespace counterpart::widgets {
class FilterBox;
class MessageBar;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::shell {

class Inspector;
class JobStrip;
class StartPage;

/// The window in which an analyst spends the day. It composes the views, lets them meet in one focus, and
/// holds every command. GUI thread.
class MainWindow : public QMainWindow, public workbench::Navigator
{
    Q_OBJECT

public:
    /// All outlive the window.
    MainWindow(widgets::Theme &theme, workbench::Preferences &preferences, workbench::FileChooser &files);
    ~MainWindow() override;

    void openStore(const QString &path, workspace::OpenMode mode = workspace::OpenMode::ReadWrite);
    void openSample();
    void search(const QString &text);

    void importPaths(const QStringList &paths) override;
    void importQuietly(const QStringList &paths) override;
    void showView(workbench::View view) override;
    [[nodiscard]] workbench::View currentView() const override;
    void showPanel(workbench::Panel panel) override;
    void openDocument(domain::DocumentId document, text::Range passage = {}) override;
    void openMeeting(domain::MeetingId meeting) override;
    void say(const QString &text) override;
    [[nodiscard]] models::Passage selectedPassage() const override;
    [[nodiscard]] QList<domain::DocumentId> chosenDocuments() const override;
    /// The latest meeting of which both sides have published; invalid where there is none.
    [[nodiscard]] domain::MeetingId firstTwoSidedMeeting() const;

    [[nodiscard]] const workbench::ActionRegistry &actions() const { return m_actions; }
    [[nodiscard]] workbench::Session &session() { return m_session; }
    [[nodiscard]] const models::LibraryModel &library() const { return m_library; }
    [[nodiscard]] widgets::MessageBar *messageBar() const { return m_messages; }
    [[nodiscard]] workbench::CommandPalette *palette() const { return m_palette; }
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }

Q_SIGNALS:
    /// The library shows what is in the store; the other lists follow.
    void storeShown();
    void comparisonShown(counterpart::domain::MeetingId meeting);
    void documentShown(counterpart::domain::DocumentId document);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Views;

    // mainwindow.cpp: the store and what is shown of it
    void connectSession();
    /// Only where there is none yet.
    void makeStore(const QString &path);
    void storeOpened();
    void tellNotOpened(const base::Error &error);
    void storeClosed();
    void showLibrary(const workbench::Library &library);
    void showSubjects(const workbench::Subjects &subjects);
    void tellImport(const workspace::ImportSummary &summary);
    /// What nobody asks for by name brings back nothing that was deleted.
    [[nodiscard]] workspace::DeletedFiles deletedFiles() const;
    void showCounts();
    /// How many documents an older program or lexicon analysed.
    void setStaleAnalyses(int documents);
    void restoreLayout();
    void saveLayout();

    // mainwindowparts.cpp: the parts of the window, one a subject
    void buildParts();
    void finishWriting();
    [[nodiscard]] workbench::Desk desk();

    // mainwindowviews.cpp: views, docks and how they talk
    void buildViews();
    void addTab(workbench::View view, QWidget *content, const QString &title);
    QDockWidget *addDock(const QString &name, const QString &title, QWidget *content,
                         Qt::DockWidgetArea area);
    void buildStatusBar();
    void announce(const QString &text);
    void connectViews();
    void followDocument(domain::DocumentId document);
    void followMeeting(domain::MeetingId meeting);
    void stepDocument(int by);
    void stepMeeting(int by);
    void setPanelsLocked(bool locked);
    void arrangePanels();

    // mainwindowmenus.cpp: every command
    void buildMenus();
    void buildFileMenu(QMenu *menu);
    void buildEditMenu(QMenu *menu);
    void buildViewMenu(QMenu *menu);
    void buildAppearanceMenu(QMenu *menu);
    void buildDocumentMenus();
    void buildHelpMenu(QMenu *menu);
    void buildToolBar();
    void fillRecentMenu();
    void updateActions();
    /// The two accounts on the screen, those chosen for the meeting, or the best of it; invalid for none.
    [[nodiscard]] comparison::AccountPair chosenPair() const;
    void exportReport(const comparison::AccountPair &pair);
    void copyReference();
    void explainMarks();

    widgets::Theme &m_theme;
    workbench::Preferences &m_preferences;
    workbench::FileChooser &m_files;
    workbench::Session m_session;
    workbench::ActionRegistry m_actions;
    QUndoStack m_undo;
    widgets::ReviewMode m_review;
    models::Focus m_focus;
    models::LibraryModel m_library;
    models::EntitiesModel m_entities;
    models::CommitmentsModel m_commitments;

    widgets::MessageBar *m_messages;
    QStackedWidget *m_pages;
    StartPage *m_start;
    QTabWidget *m_tabs;
    workbench::CommandPalette *m_palette = nullptr;
    JobStrip *m_jobs = nullptr;
    QLabel *m_storeLabel = nullptr;
    QLabel *m_countsLabel = nullptr;
    widgets::FilterBox *m_searchBox = nullptr;
    QMenu *m_recentMenu = nullptr;
    std::unique_ptr<Views> m_views;
    workbench::Menus m_menus;
    std::vector<std::unique_ptr<workbench::DeskPart>> m_parts;
    int m_stale = 0;       ///< documents whose analysis is outdated
    bool m_quiet = false;  ///< the next import is told only if it changed anything
    QStringList m_waiting; ///< to import when the store is open
};

} // namespace counterpart::shell
