// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/textundo.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>

namespace counterpart::shell {

namespace {

/// What is typed in: \p focus, or the line in it; null where it takes no typing.
QWidget *typedIn(QWidget *focus)
{
    if (const auto *box = qobject_cast<QComboBox *>(focus))
        focus = box->lineEdit();
    else if (const auto *number = qobject_cast<QAbstractSpinBox *>(focus))
        focus = number->findChild<QLineEdit *>();
    const bool isText = qobject_cast<QLineEdit *>(focus) || qobject_cast<QPlainTextEdit *>(focus) ||
                        qobject_cast<QTextEdit *>(focus);
    return isText && !focus->property("readOnly").toBool() ? focus : nullptr;
}

bool isMenu(const QWidget *focus)
{
    return qobject_cast<const QMenuBar *>(focus) || qobject_cast<const QMenu *>(focus);
}

} // namespace

TextUndo::TextUndo(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *focus) {
        if (focus && !isMenu(focus))
            follow(focus);
    });
}

void TextUndo::follow(QWidget *focus)
{
    QWidget *text = typedIn(focus);
    if (text == m_text)
        return;
    disconnect(m_typing);
    m_text = text;
    if (const auto *line = qobject_cast<QLineEdit *>(text))
        m_typing = connect(line, &QLineEdit::textChanged, this, &TextUndo::changed);
    else if (const auto *plain = qobject_cast<QPlainTextEdit *>(text))
        m_typing = connect(plain, &QPlainTextEdit::textChanged, this, &TextUndo::changed);
    else if (const auto *rich = qobject_cast<QTextEdit *>(text))
        m_typing = connect(rich, &QTextEdit::textChanged, this, &TextUndo::changed);
    Q_EMIT changed();
}

bool TextUndo::can(Way way) const
{
    if (!m_text || !m_text->isVisible() || !m_text->isEnabled())
        return false;
    const bool isUndo = way == Way::Undo;
    if (const auto *line = qobject_cast<QLineEdit *>(m_text))
        return isUndo ? line->isUndoAvailable() : line->isRedoAvailable();
    const auto *plain = qobject_cast<QPlainTextEdit *>(m_text);
    const auto *rich = qobject_cast<QTextEdit *>(m_text);
    const QTextDocument *document = plain ? plain->document() : rich ? rich->document() : nullptr;
    return document && (isUndo ? document->isUndoAvailable() : document->isRedoAvailable());
}

void TextUndo::take(Way way)
{
    if (can(way))
        QMetaObject::invokeMethod(m_text.data(), way == Way::Undo ? "undo" : "redo");
}

} // namespace counterpart::shell
