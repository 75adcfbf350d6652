// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actstrip.h"

#include "ui/commands/editcommand.h"
#include "ui/widgets/elidedlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QUndoStack>

namespace counterpart::shell {

using namespace Qt::StringLiterals;

ActStrip::ActStrip(const QUndoStack &stack, QAction *undo, QAction *redo, QWidget *parent)
    : QWidget(parent), m_stack(stack), m_undo(undo), m_redo(redo), m_text(new widgets::ElidedLabel),
      m_point(new QLabel(u"·"_s)), m_button(new QToolButton)
{
    setObjectName(u"lastAct"_s);
    m_text->setObjectName(u"lastActText"_s);
    m_point->setObjectName(u"lastActPoint"_s);
    m_button->setObjectName(u"lastActUndo"_s);
    m_button->setAccessibleName(tr("Undo the last change"));
    m_button->setProperty("look", u"link"_s);
    m_button->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_text->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // the button follows the last word
    layout->addWidget(m_text);
    layout->addWidget(m_point);
    layout->addWidget(m_button);
    layout->addStretch(1);
    connect(m_button, &QToolButton::clicked, this, [this] {
        if (m_next)
            Q_EMIT asked(m_next == m_redo);
    });
    connect(&stack, &QUndoStack::indexChanged, this, &ActStrip::look);
    for (const QAction *next : {undo, redo}) // which learn later than the strip what can be done
        connect(next, &QAction::changed, this, &ActStrip::showButton);
    clear();
}

QString ActStrip::text() const
{
    return m_text->text();
}

void ActStrip::clear()
{
    m_next = nullptr;
    m_text->setText({});
    hide();
}

void ActStrip::look(int index)
{
    const int before = std::exchange(m_index, index);
    const int count = std::exchange(m_count, m_stack.count());
    const QUndoCommand *moved = index == before ? nullptr : m_stack.command(std::min(index, before));
    // What was refused for good is dropped from the stack, and can be taken back no more.
    if (m_stack.count() == 0 || (index < before && m_stack.count() < count)) {
        clear();
        return;
    }
    // Where the store was busy, all stays as it is.
    if (!moved || commands::EditCommand::isApplied(*moved) != (index > before))
        return;
    const QString what =
        moved->text() == moved->actionText() ? tr("Done: %1").arg(moved->text()) : moved->text();
    if (index > before)
        tell(what, m_undo, tr("Undo"));
    else
        tell(tr("Undone: %1").arg(moved->actionText()), m_redo, tr("Redo"));
}

void ActStrip::showButton()
{
    const bool can = m_next && m_next->isEnabled();
    m_point->setVisible(can);
    m_button->setVisible(can);
}

void ActStrip::tell(const QString &text, QAction *next, const QString &verb)
{
    m_next = next;
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_button->setText(u"%1 (%2)"_s.arg(verb, next->shortcut().toString(QKeySequence::NativeText)));
    m_button->setAccessibleName(tr("%1: %2").arg(m_button->text(), text));
    m_button->setToolTip(m_button->accessibleName());
    showButton();
    show();
    Q_EMIT told(text);
}

} // namespace counterpart::shell
