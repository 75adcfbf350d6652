// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowdesk.h"

#include "ui/comparison/comparisonpane.h"
#include "ui/library/libraryview.h"
#include "ui/models/librarymodel.h"
#include "ui/reader/readerpane.h"
#include "ui/shell/views.h"
#include "ui/shell/windowlayout.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/session.h"
#include "ui/workbench/undoing.h"

#include <QApplication>
#include <QDockWidget>
#include <QMenu>
#include <QUndoStack>

namespace counterpart::shell {

using namespace Qt::StringLiterals;
using workbench::Panel;
using workbench::View;

WindowDesk::WindowDesk(const workbench::Desk &desk, const Views &views, WindowLayout &layout,
                       workbench::CommandPalette &palette, QMenu &review)
    : DeskPart(desk), m_views(views), m_layout(layout), m_palette(palette), m_review(review)
{
    addUndoing();
    addViews();
    addPanels();
    addLooks();
}

void WindowDesk::addUndoing()
{
    QMenu *menu = desk().menus.edit;
    const auto adopt = [&](QAction *action, const QKeySequence &key, const QString &name) {
        action->setShortcut(key);
        action->setObjectName(name);
        desk().actions.adopt(menu, action);
    };
    QAction *undo = m_undo = desk().undo.createUndoAction(&desk().window, tr("&Undo"));
    undo->setIcon(desk().theme.icon(u"edit-undo"_s));
    adopt(undo, QKeySequence::Undo, u"edit.undo"_s);
    QAction *redo = m_redo = desk().undo.createRedoAction(&desk().window, tr("&Redo"));
    redo->setIcon(desk().theme.icon(u"edit-redo"_s));
    adopt(redo, QKeySequence::Redo, u"edit.redo"_s);
    // Not by the stack itself: large steps are taken back off the GUI thread, which the stack waits for.
    workbench::Undoing &undoing = desk().undoing;
    for (QAction *action : {undo, redo})
        disconnect(action, &QAction::triggered, &desk().undo, nullptr);
    const auto route = [this, &undoing](QAction *action, TextUndo::Way way,
                                        void (workbench::Undoing::*step)()) {
        connect(action, &QAction::triggered, this, [this, &undoing, way, step] {
            if (m_typing.can(way))
                m_typing.take(way);
            else
                (undoing.*step)();
            followUndo();
        });
    };
    route(undo, TextUndo::Way::Undo, &workbench::Undoing::undo);
    route(redo, TextUndo::Way::Redo, &workbench::Undoing::redo);
    connect(&undoing, &workbench::Undoing::busyChanged, this, &WindowDesk::followUndo);
    connect(&m_typing, &TextUndo::changed, this, &WindowDesk::followUndo);
    // After the stack, which speaks of itself alone.
    for (const auto moved : {&QUndoStack::canUndoChanged, &QUndoStack::canRedoChanged})
        connect(&desk().undo, moved, this, &WindowDesk::followUndo);
    for (const auto moved : {&QUndoStack::undoTextChanged, &QUndoStack::redoTextChanged})
        connect(&desk().undo, moved, this, &WindowDesk::followUndo);
    connect(menu, &QMenu::aboutToShow, this, &WindowDesk::followUndo);
    menu->addSeparator();
}

/// The text that is typed in comes first, as with the keys.
void WindowDesk::followUndo()
{
    const QUndoStack &stack = desk().undo;
    const bool isFree = !desk().undoing.isBusy();
    const auto show = [&](QAction *action, TextUndo::Way way, bool can, const QString &typing,
                          const QString &store) {
        const bool isTyping = m_typing.can(way);
        action->setEnabled(isTyping || (isFree && can));
        action->setText(isTyping ? typing : store);
    };
    show(m_undo, TextUndo::Way::Undo, stack.canUndo(), tr("&Undo Typing"),
         tr("&Undo %1").arg(stack.undoText()).trimmed());
    show(m_redo, TextUndo::Way::Redo, stack.canRedo(), tr("&Redo Typing"),
         tr("&Redo %1").arg(stack.redoText()).trimmed());
}

void WindowDesk::addFinding()
{
    QMenu *menu = desk().menus.find;
    desk().menus.edit->addMenu(menu);
    desk().menus.edit->addMenu(desk().menus.query);
    workbench::ActionRegistry &actions = desk().actions;
    actions.add(menu, {u"edit.find"_s, tr("&Find in Document"), QKeySequence::Find}, [this] {
        desk().navigator.showView(View::Reader);
        m_views.reader->openFindBar();
    });
    actions.add(menu, {u"edit.findNext"_s, tr("Find &Next"), QKeySequence(Qt::Key_F3)},
                [this] { m_views.reader->findNext(false); });
    actions.add(menu, {u"edit.findPrevious"_s, tr("Find &Previous"), tr("Shift+F3")},
                [this] { m_views.reader->findNext(true); });
    actions.add(menu, {u"edit.search"_s, tr("&Search Every Text"), tr("Ctrl+Shift+F")},
                [this] { desk().navigator.showView(View::Search); });
    actions.add(menu, {u"edit.filterLibrary"_s, tr("Fi&lter the Library"), tr("Ctrl+L")}, [this] {
        desk().navigator.showView(View::Library);
        m_views.library->filterBox()->setFocus();
    });
    actions.add(
        menu, {u"edit.clearFilter"_s, tr("Clear &All Filters"), tr("Ctrl+Shift+L"), tr("Clear all filters")},
        [this] {
            desk().focus.setFilter({});
            m_views.library->showAll();
        });
}

void WindowDesk::addViews()
{
    const std::tuple<QString, QString, View> views[] = {
        {u"view.library"_s, tr("&Library"), View::Library},
        {u"view.reader"_s, tr("&Reader"), View::Reader},
        {u"view.comparison"_s, tr("&Comparison"), View::Comparison},
        {u"view.annotations"_s, tr("&Annotations"), View::Annotations},
        {u"view.commitments"_s, tr("C&ommitments"), View::Commitments},
        {u"view.search"_s, tr("&Search"), View::Search},
        {u"view.query"_s, tr("&Query"), View::Query},
        {u"view.trash"_s, tr("&Trash"), View::Trash}};
    for (const auto &[id, text, view] : views)
        desk().actions.add(desk().menus.view, {id, text, u"Ctrl+%1"_s.arg(static_cast<int>(view) + 1)},
                           [this, shown = view] { showView(shown); });
    connect(m_views.comparison, &comparison::ComparisonPane::meetingWanted, this,
            [this] { desk().navigator.showView(View::Library); });
    QAction *trash = desk().actions.action(u"view.trash"_s);
    trash->setShortcuts({trash->shortcut(), QKeySequence(u"Ctrl+Shift+Del"_s)});
    desk().menus.view->addSeparator();
    // The comparison knows its own commands; the window only gives them a place.
    for (QAction *action : m_views.comparison->commands())
        desk().actions.adopt(&m_review, action);
    desk().actions.add(desk().menus.commitments, {u"commitments.show"_s, tr("&All Commitments")},
                       [this] { desk().navigator.showView(View::Commitments); });
}

/// A comparison where none is shown is that of the meeting of what is read.
void WindowDesk::showView(View view)
{
    const domain::DocumentRow *read = desk().library.document(desk().focus.document());
    if (view == View::Comparison && !m_views.comparison->meeting().isValid() && read &&
        !read->meetings.empty())
        desk().navigator.openMeeting(read->meetings.front());
    else
        desk().navigator.showView(view);
}

void WindowDesk::addPanels()
{
    QMenu *view = desk().menus.view;
    QMenu *menu = view->addMenu(tr("Pa&nels"));
    const QStringList keys{u"Ctrl+Alt+T"_s, u"Ctrl+Alt+E"_s, u"Ctrl+Alt+I"_s, u"Ctrl+Alt+C"_s};
    for (qsizetype i = 0; i < m_views.docks().size(); ++i) {
        QAction *toggle = m_views.docks().at(i)->toggleViewAction();
        toggle->setShortcut(keys.value(i));
        desk().actions.adopt(menu, toggle);
    }
    // What a person does to the inspector stays done, whatever room there is.
    connect(m_views.dock(Panel::Beside)->toggleViewAction(), &QAction::triggered, this,
            [this](bool on) { m_layout.showInspector(on); });
    addFolding(*menu);
    menu->addSeparator();
    QAction *rearrange = desk().actions.add(
        menu,
        {u"view.rearrange"_s, tr("Unlock P&anels"), {}, tr("Show title bars so that panels can be moved")},
        [] {});
    rearrange->setCheckable(true);
    connect(rearrange, &QAction::toggled, this, [this](bool on) { m_layout.setPanelsLocked(!on); });
    desk().actions.add(
        menu,
        {u"view.resetLayout"_s, tr("Reset La&yout"), {}, tr("Restore the default arrangement of panels")},
        [this, rearrange] {
            rearrange->setChecked(false);
            m_layout.reset();
            m_views.comparison->resetLayout();
        });
    desk().actions.add(view,
                       {u"view.message"_s, tr("Go to the &Message"), tr("Ctrl+Alt+M"),
                        tr("Move the focus to the message; Escape closes it")},
                       [this] { desk().messages.goTo(); });
    view->addSeparator();
    dressPanels();
}

void WindowDesk::addFolding(QMenu &menu)
{
    m_strip = desk().actions.add(&menu,
                                 {u"view.timelineStrip"_s, tr("Timeline as a Stri&p"), tr("Ctrl+Alt+P"),
                                  tr("Collapse the timeline to a strip, or expand it")},
                                 [this] { m_layout.foldTimeline(m_strip->isChecked()); });
    m_strip->setCheckable(true);
    connect(&m_layout, &WindowLayout::timelineFolded, m_strip, &QAction::setChecked);
    connect(m_views.timeline, &timeline::TimelineView::stripAsked, &m_layout, &WindowLayout::foldTimeline);
}

/// The panels beside and above can be put away by buttons, too; see ToolBar.
void WindowDesk::dressPanels()
{
    const std::tuple<Panel, QString, QString> panels[] = {
        {Panel::Entities, u"sidebar-expand-left"_s, tr("Entities")},
        {Panel::Timeline, u"view-calendar-timeline"_s, tr("Timeline")},
        {Panel::Beside, u"sidebar-expand-right"_s, tr("Inspector")}};
    for (const auto &[panel, icon, name] : panels) {
        QAction *action = m_views.dock(panel)->toggleViewAction();
        action->setIcon(desk().theme.icon(icon));
        action->setIconVisibleInMenu(false);
        action->setToolTip(
            tr("Show or hide: %1 (%2)").arg(name, action->shortcut().toString(QKeySequence::NativeText)));
    }
}

void WindowDesk::addLooks()
{
    QMenu *menu = desk().menus.view;
    desk().actions.add(menu, {u"view.group"_s, tr("&Group by Meeting"), tr("Ctrl+G")},
                       [this] { m_views.library->setGrouped(!m_views.library->isGrouped()); });
    menu->addMenu(desk().menus.appearance);
    desk().actions.add(menu, {u"view.fullScreen"_s, tr("&Full Screen"), QKeySequence(Qt::Key_F11)}, [this] {
        desk().window.setWindowState(desk().window.windowState() ^ Qt::WindowFullScreen);
    });
    menu->addSeparator();
    desk().actions.add(menu, {u"view.palette"_s, tr("Command &Palette…"), tr("Ctrl+K")},
                       [this] { m_palette.open(); });
}

void WindowDesk::updateActions()
{
    const bool isOpen = desk().session.isOpen();
    for (const QString &id :
         {u"edit.find"_s, u"edit.findNext"_s, u"edit.findPrevious"_s, u"edit.search"_s,
          u"edit.filterLibrary"_s, u"edit.clearFilter"_s, u"view.library"_s, u"view.reader"_s,
          u"view.comparison"_s, u"view.annotations"_s, u"view.commitments"_s, u"view.search"_s,
          u"view.query"_s, u"view.trash"_s, u"view.group"_s, u"view.timelineStrip"_s, u"view.resetLayout"_s,
          u"commitments.show"_s})
        desk().actions.action(id)->setEnabled(isOpen);
    // What is decided about a comparison is decided where it is seen.
    m_views.comparison->setPossible(isOpen && m_views.current() == View::Comparison, desk().isWritable());
    for (const QDockWidget *dock : m_views.docks())
        dock->toggleViewAction()->setEnabled(isOpen);
}

} // namespace counterpart::shell
