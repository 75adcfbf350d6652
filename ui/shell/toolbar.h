// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class QToolButton;

namespace counterpart::widgets {
class FilterBox;
}
namespace counterpart::workbench {
class ActionRegistry;
}

namespace counterpart::shell {

/// A few commands at the top of the window, and the box to search in. GUI thread.
class ToolBar : public QToolBar
{
    Q_OBJECT

public:
    /// \p undo and \p redo are the commands of the window's own stack, \p panels show and hide its panels.
    ToolBar(const workbench::ActionRegistry &actions, QAction *undo, QAction *redo,
            const QList<QAction *> &panels);
    void setSearchEnabled(bool on);

Q_SIGNALS:
    void searchAsked(const QString &text);

private:
    QToolButton *addButton(QAction *action, const QString &text);
    /// The hint at the command palette is the first to give way.
    void fit();

    widgets::FilterBox *m_search;
    QToolButton *m_hint = nullptr;
};

} // namespace counterpart::shell
