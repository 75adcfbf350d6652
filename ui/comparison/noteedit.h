// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace counterpart::comparison {

/// The field of a note. While it has the focus, letters, Return and Undo are its own. Return (with Shift a
/// new line) and Escape leave it; what was written is told then, and whenever the focus goes. GUI thread.
class NoteEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(QWidget *parent = nullptr);
    /// Shows \p text as what is kept.
    void setKept(const QString &text);
    /// Something was typed that was not told yet.
    [[nodiscard]] bool isEdited() const { return document()->isModified(); }
    /// What is there counts as told from now on.
    void setTold() { document()->setModified(false); }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void edited();
    /// The person is done with it.
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace counterpart::comparison
