// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/editcommand.h"
#include "ui/models/focus.h"
#include "ui/workbench/commandpalette.h"
#include "ui/workbench/typedtext.h"

class QMenu;
class QUndoStack;
class QWidget;

namespace counterpart::models {
class CommitmentsModel;
class EntitiesModel;
class LibraryModel;
} // namespace counterpart::models

namespace counterpart::widgets {
class MessageBar;
class ReviewMode;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::workbench {

class ActionRegistry;
class FileChooser;
class Navigator;
class Preferences;
class Session;
class Undoing;

/// The menus of the window, in their order.
struct Menus
{
    QMenu *file = nullptr;
    QMenu *edit = nullptr;
    QMenu *view = nullptr;
    QMenu *document = nullptr;
    QMenu *meeting = nullptr;
    QMenu *entity = nullptr;
    QMenu *annotate = nullptr;
    QMenu *commitments = nullptr;
    QMenu *help = nullptr;
    QMenu *appearance = nullptr; ///< below view
    QMenu *find = nullptr;       ///< below edit, as is query
    QMenu *query = nullptr;
    /// What can be made of a chosen passage: opened by the right button in the reader, the comparison and the
    /// search. Parts add the actions that they made.
    QMenu *passage = nullptr;
};

/// What the window lends to its parts. Everything outlives them. GUI thread.
struct Desk
{
    QWidget &window; ///< what dialogs belong to
    Navigator &navigator;
    Menus menus;
    Session &session;
    QUndoStack &undo;
    Undoing &undoing; ///< takes its steps back
    ActionRegistry &actions;
    models::Focus &focus;
    models::LibraryModel &library;
    models::EntitiesModel &entities;
    models::CommitmentsModel &commitments;
    const widgets::Theme &theme;
    Preferences &preferences;
    FileChooser &files;
    widgets::MessageBar &messages;
    widgets::ReviewMode &review;

    /// Makes a change of the open store, on the undo stack as \p text ("rename person"); errors are told, and
    /// values that were changed elsewhere meanwhile.
    void edit(const QString &text, commands::EditCommand::Edit edit,
              commands::EditCommand::Made made = {}) const;
    /// Saves what a person typed, once no step is being taken back; see TypedText. Nothing while no store is open.
    void save(const TypedText::Of &of) const;
    /// The same for a change that may take long: it is made off the GUI thread, as the job \p doing, and
    /// comes onto the undo stack when it is done.
    void editApart(const QString &text, const QString &doing, commands::EditCommand::Edit edit,
                   commands::EditCommand::Made made = {}) const;
    /// The same for several changes, which are one step of the undo stack; where one is refused, those before
    /// it stay made.
    void editApart(const QString &text, const QString &doing,
                   const QList<commands::EditCommand::Edit> &edits) const;
    /// True, and told, while a step is being taken back: the workspace refuses \p edit then.
    [[nodiscard]] bool isRefused(const commands::EditCommand::Edit &edit) const;
    /// Who signs changes.
    [[nodiscard]] QString author() const;
    /// The open store can be written now.
    [[nodiscard]] bool isWritable() const;
};

/// A part of the window: the commands of one subject, and how its views talk to the others. The window makes
/// one of each, tells it of the store, and asks it to keep its actions up to date. GUI thread.
class DeskPart : public QObject
{
    Q_OBJECT

public:
    explicit DeskPart(const Desk &desk) : m_desk(desk) {}
    /// The session has a store now.
    virtual void storeOpened() {}
    /// The store is still open: what is being typed can be saved.
    virtual void storeClosing() {}
    virtual void storeClosed() {}
    /// Enables what can be done now; called whenever the choice, the tab or the store changes.
    virtual void updateActions() {}
    /// What the command palette can go to beside commands.
    virtual void addPlaces(std::vector<CommandPalette::Place> &places) const { Q_UNUSED(places) }

protected:
    [[nodiscard]] const Desk &desk() const { return m_desk; }

private:
    Desk m_desk;
};

} // namespace counterpart::workbench
