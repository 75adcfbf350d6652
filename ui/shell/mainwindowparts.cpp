// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the window: one class a subject, which makes its commands and ties its views to the others.
#include "ui/shell/mainwindowviews.h"

#include "ui/comparison/comparisonpane.h"
#include "ui/reader/readerpane.h"
#include "ui/search/searchpane.h"

namespace counterpart::shell {

Desk MainWindow::desk()
{
    return {.window = *this,
            .menus = m_menus,
            .session = m_session,
            .undo = m_undo,
            .actions = m_actions,
            .focus = m_focus,
            .library = m_library,
            .entities = m_entities,
            .commitments = m_commitments,
            .theme = m_theme,
            .preferences = m_preferences,
            .files = m_files,
            .messages = *m_messages};
}

void MainWindow::buildParts() {}

models::Passage MainWindow::selectedPassage() const
{
    switch (currentView()) {
    case View::Reader:
        return m_views->reader->selectedPassage();
    case View::Comparison:
        return m_views->comparison->chosenPassage();
    case View::Search:
        return m_views->search->chosenPassage();
    case View::Library:
    case View::Annotations:
    case View::Commitments:
    case View::Query:
        break;
    }
    return {};
}

} // namespace counterpart::shell
