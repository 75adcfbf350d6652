// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/commitmentsmodel.h"
#include "ui/models/entitiesmodel.h"
#include "ui/models/librarymodel.h"
#include "ui/shell/taborder.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/reviewmode.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/desk.h"
#include "ui/workbench/filechooser.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/preferences.h"
#include "ui/workbench/session.h"
#include "ui/workbench/undoing.h"

#include <QMainWindow>
#include <QUndoStack>

class QStackedWidget;
class QTabWidget;

namespace counterpart::shell {

class Parts;
class StartPage;
class StatusLine;
class ToolBar;
class Views;
class WindowLayout;

/// The window in which an analyst spends the day. It composes the views and the parts, lets them meet in one
/// focus, and shows what is in the open store. GUI thread.
class MainWindow : public QMainWindow, public workbench::Navigator
{
    Q_OBJECT

public:
    /// All outlive the window.
    MainWindow(widgets::Theme &theme, workbench::Preferences &preferences, workbench::FileChooser &files);
    ~MainWindow() override;

    void openStore(const QString &path, workspace::OpenMode mode = workspace::OpenMode::ReadWrite);
    void openSample();
    /// As the preferences want it; nothing where none was open.
    void openLastStore();
    void search(const QString &text);

    [[nodiscard]] workbench::View currentView() const override;
    void showView(workbench::View view) override;
    void showPanel(workbench::Panel panel) override;
    [[nodiscard]] models::Passage selectedPassage() const override;
    [[nodiscard]] QList<domain::DocumentId> chosenDocuments() const override;
    void openDocument(domain::DocumentId document, text::Range passage = {}) override;
    void openMeeting(domain::MeetingId meeting) override;
    void importPaths(const QStringList &paths) override;
    void importQuietly(const QStringList &paths) override;
    void say(const QString &text) override;
    /// The latest meeting of which both sides have published; invalid where there is none.
    [[nodiscard]] domain::MeetingId firstTwoSidedMeeting() const;

    [[nodiscard]] const workbench::ActionRegistry &actions() const { return m_actions; }
    [[nodiscard]] workbench::Session &session() { return m_session; }
    [[nodiscard]] const models::LibraryModel &library() const { return m_library; }
    [[nodiscard]] widgets::MessageBar *messageBar() const { return m_messages; }
    [[nodiscard]] workbench::CommandPalette *palette() const { return m_palette; }
    [[nodiscard]] QTabWidget *tabs() const;
    /// What the window lends to its parts, and to who makes edits in their place.
    [[nodiscard]] workbench::Desk desk();

Q_SIGNALS:
    /// The library shows what is in the store; the other lists follow.
    void storeShown();
    void comparisonShown(counterpart::domain::MeetingId meeting);
    void documentShown(counterpart::domain::DocumentId document);

protected:
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override { return goByTab(*this, next); }

private:
    void makeMenus();
    void makeCentre();
    void makeParts();
    void makeToolBar();
    void connectViews();
    void connectSession();
    void storeOpened();
    void storeClosed();
    void showLibrary(const workbench::Library &library);
    void showSubjects(const workbench::Subjects &subjects);
    void showPatch(const workbench::ListPatch &patch);
    void showSides();
    void updateActions();
    /// What was dropped: a store is opened, all else is imported.
    void take(const QStringList &paths);

    widgets::Theme &m_theme;
    workbench::Preferences &m_preferences;
    workbench::FileChooser &m_files;
    workbench::Session m_session;
    workbench::ActionRegistry m_actions;
    QUndoStack m_undo;
    workbench::Undoing m_undoing{m_undo, m_session, m_preferences};
    widgets::ReviewMode m_review;
    widgets::FocusRing m_ring{m_theme};
    models::Focus m_focus;
    models::LibraryModel m_library;
    models::EntitiesModel m_entities;
    models::CommitmentsModel m_commitments;

    widgets::MessageBar *m_messages;
    QStackedWidget *m_pages; ///< the start page, and the tabs
    StartPage *m_start;
    workbench::CommandPalette *m_palette;
    workbench::Menus m_menus;
    QMenu *m_go = nullptr; ///< menus of the window's own parts
    QMenu *m_reviewing = nullptr;
    std::unique_ptr<Views> m_views;
    std::unique_ptr<WindowLayout> m_layout;
    std::unique_ptr<Parts> m_parts;
    std::unique_ptr<StatusLine> m_status;
    ToolBar *m_toolBar = nullptr;
};

} // namespace counterpart::shell
