// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/passage.h"

#include <QList>

namespace counterpart::workbench {

/// The tabs of the window, in their order.
enum class View { Library, Reader, Comparison, Annotations, Commitments, Search, Query, Trash };

/// What stands round the tabs and can be shut; Beside is the one on the right.
enum class Panel { Timeline, Entities, Beside, Codes };

/// What features ask of the main window: where one is, what is chosen there, and the way to somewhere else.
/// GUI thread.
class Navigator
{
public:
    virtual ~Navigator() = default;

    /// The view in the front tab.
    [[nodiscard]] virtual View currentView() const = 0;
    virtual void showView(View view) = 0;
    /// Opens a panel that was shut, before those that share its place.
    virtual void showPanel(Panel panel) = 0;
    /// What is chosen in the front tab: a selection of the reader, the sentence of a card, a result of the
    /// search. Invalid where nothing is. updateActions() of the parts follows every change of it.
    [[nodiscard]] virtual models::Passage selectedPassage() const = 0;
    /// What a command about documents is about: those chosen in the library where it is in front, else the
    /// one that is looked at.
    [[nodiscard]] virtual QList<domain::DocumentId> chosenDocuments() const = 0;

    virtual void openDocument(domain::DocumentId document, text::Range passage = {}) = 0;
    virtual void openMeeting(domain::MeetingId meeting) = 0;
    /// Imports into the open store; where none is open, asks for a place for a new one first.
    virtual void importPaths(const QStringList &paths) = 0;
    /// The same without a word where nothing new comes of it; the store has to be open.
    virtual void importQuietly(const QStringList &paths) = 0;
    /// Says something in the status bar, and to screen readers, for a few seconds.
    virtual void say(const QString &text) = 0;
};

} // namespace counterpart::workbench
