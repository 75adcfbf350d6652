// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reviewmode.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QShortcut>

#include <algorithm>

namespace counterpart::widgets {

using namespace Qt::StringLiterals;

void ReviewMode::setOn(bool on)
{
    on = on && m_possible;
    if (on == m_on)
        return;
    m_on = on;
    for (const Command &command : m_commands)
        command.action->setShortcuts(on ? command.keys : QList<QKeySequence>());
    Q_EMIT changed(on);
}

void ReviewMode::setPossible(bool possible)
{
    m_possible = possible;
    setOn(m_on);
}

void ReviewMode::govern(QAction *action, const QList<QKeySequence> &keys, const QString &word,
                        const QList<QWidget *> &where)
{
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setShortcuts(m_on ? keys : QList<QKeySequence>());
    action->setProperty("reviewKeys", QVariant::fromValue(keys)); // for who lists all keys
    m_commands.push_back({action, keys, word, where});
    for (QWidget *widget : where) {
        widget->addAction(action);
        for (const QKeySequence &key : keys) {
            // What the key says while it does nothing; never active together with the action.
            auto *refusal = new QShortcut(key, widget, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
            const auto refuse = [this, action] { this->refuse(*action); };
            connect(refusal, &QShortcut::activated, this, refuse);
            connect(refusal, &QShortcut::activatedAmbiguously, this, refuse);
            const auto settle = [this, refusal, action] {
                refusal->setEnabled(!m_on || !action->isEnabled());
            };
            connect(action, &QAction::changed, refusal, settle);
            connect(this, &ReviewMode::changed, refusal, settle);
            settle();
        }
        for (auto *view : widget->findChildren<QAbstractItemView *>())
            view->installEventFilter(this);
        if (qobject_cast<QAbstractItemView *>(widget))
            widget->installEventFilter(this);
    }
}

void ReviewMode::refuse(const QAction &action)
{
    const QString why = action.property(WhyNot).toString();
    if (m_on)
        Q_EMIT refused(
            why.isEmpty() ? tr("Not available for the selection: %1").arg(QString(action.text()).remove(u'&'))
                          : why);
    else if (m_possible)
        Q_EMIT refused(tr("Review mode is off: %1 switches it on.")
                           .arg(QKeySequence(Toggle).toString(QKeySequence::NativeText)));
    else
        Q_EMIT refused(tr("This store cannot be changed now."));
}

/// While the mode is off, a letter that would be a command finds a row, as in every list.
bool ReviewMode::isForTheList(const QWidget &list, const QKeyEvent &key) const
{
    if (m_on || key.modifiers() != Qt::NoModifier || key.text().isEmpty() || !key.text().front().isLetter())
        return false;
    return std::ranges::any_of(m_commands, [&](const Command &command) {
        return command.keys.contains(QKeySequence(key.key())) &&
               std::ranges::any_of(command.where, [&list](const QWidget *where) {
                   return where == &list || where->isAncestorOf(&list);
               });
    });
}

/// While letters act, one that is no command must not go to another row, of which the next would speak.
bool ReviewMode::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        isForTheList(*static_cast<QWidget *>(watched), *static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (!m_on || event->type() != QEvent::KeyPress ||
        static_cast<QWidget *>(watched)->window()->windowType() == Qt::Popup)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QString text = key->text();
    const bool isLetter = !text.isEmpty() && text.front().isLetterOrNumber() &&
                          !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!isLetter)
        return QObject::eventFilter(watched, event);
    Q_EMIT refused(tr("%1 is not a command here.").arg(text.toUpper()));
    return true;
}

QString ReviewMode::legend(const QWidget *where) const
{
    QStringList parts;
    for (const Command &command : m_commands) {
        // The words stay beside their key where the line is broken.
        if (std::ranges::contains(command.where, where))
            parts.append(command.keys.first().toString(QKeySequence::NativeText) + QChar(QChar::Nbsp) +
                         QString(command.word).replace(u' ', QChar(QChar::Nbsp)));
    }
    return parts.join(u" · "_s);
}

} // namespace counterpart::widgets
