// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;
class QUndoStack;

namespace counterpart::widgets {
class ElidedLabel;
}

namespace counterpart::shell {

/// What was done last, in the status bar, with a button that takes it back: "Link marked as conflict · Undo
/// (Ctrl+Z)"; after that, with one that does it again. The point stands only where the button does. What the
/// store refused is no act. GUI thread only.
class ActStrip : public QWidget
{
    Q_OBJECT

public:
    /// \p undo and \p redo are the commands of \p stack; all outlive the strip.
    ActStrip(const QUndoStack &stack, QAction *undo, QAction *redo, QWidget *parent = nullptr);
    /// "Link marked as conflict"; empty for nothing.
    [[nodiscard]] QString text() const;
    /// What was done concerned what is not looked at any more.
    void clear();

Q_SIGNALS:
    /// Something was done, taken back or done again.
    void told(const QString &text);
    /// The act shall be taken back, or done \p again, whatever text has the focus.
    void asked(bool again);

private:
    void look(int index);
    void tell(const QString &text, QAction *next, const QString &verb);
    void showButton();

    const QUndoStack &m_stack;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_next = nullptr; ///< what the button does
    int m_index = 0;
    int m_count = 0;
    widgets::ElidedLabel *m_text;
    QLabel *m_point;
    QToolButton *m_button;
};

} // namespace counterpart::shell
