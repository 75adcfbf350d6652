// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/noteedit.h"

#include <QKeyEvent>

namespace counterpart::comparison {

namespace {

constexpr int Lines = 3;

bool leaves(const QKeyEvent &key)
{
    const bool isReturn = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    return key.key() == Qt::Key_Escape || (isReturn && !key.modifiers().testFlag(Qt::ShiftModifier));
}

} // namespace

NoteEdit::NoteEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void NoteEdit::setKept(const QString &text)
{
    if (toPlainText() != text)
        setPlainText(text);
    setTold();
}

QSize NoteEdit::sizeHint() const
{
    return {120, Lines * fontMetrics().lineSpacing() + 18};
}

/// No shortcut of the window takes a key that writes or takes back writing here.
bool NoteEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isCommand = key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
        if (leaves(*key) || (!isCommand && !key->text().isEmpty()) || key->matches(QKeySequence::Undo) ||
            key->matches(QKeySequence::Redo)) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    if (!leaves(*event)) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    if (isEdited())
        Q_EMIT edited();
    Q_EMIT left();
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (isEdited() && event->reason() != Qt::PopupFocusReason)
        Q_EMIT edited();
}

} // namespace counterpart::comparison
