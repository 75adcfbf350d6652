// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/textundo.h"
#include "ui/workbench/desk.h"
#include "ui/workbench/navigator.h"

namespace counterpart::shell {

class Views;
class WindowLayout;

/// The commands of the window itself: undoing, finding, going from tab to tab, panels.
class WindowDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    /// All outlive it.
    WindowDesk(const workbench::Desk &desk, const Views &views, WindowLayout &layout,
               workbench::CommandPalette &palette, QMenu &review);
    void updateActions() override;
    /// In the menu after what edits text.
    void addFinding();

private:
    void addUndoing();
    void followUndo();
    void addViews();
    void addPanels();
    void addFolding(QMenu &menu);
    void showView(workbench::View view);
    void dressPanels();
    void addLooks();

    const Views &m_views;
    WindowLayout &m_layout;
    workbench::CommandPalette &m_palette;
    QAction *m_strip = nullptr; ///< checked: the timeline is folded
    QMenu &m_review;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    TextUndo m_typing;
};

} // namespace counterpart::shell
