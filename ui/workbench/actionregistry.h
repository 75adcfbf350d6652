// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>

#include <functional>

class QMenu;

namespace counterpart::workbench {

/// Every command of the window under one name, for menus, the tool bar and the palette. GUI thread.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    struct Spec
    {
        QString id;   ///< "file.import"
        QString text; ///< with its & for the menu
        QKeySequence key = {};
        QString hint = {}; ///< what it does, for the status bar and screen readers
    };

    /// Makes an action, adds it to \p menu (null: palette and shortcut only). The id becomes its object name.
    QAction *add(QMenu *menu, const Spec &spec, std::function<void()> run);
    /// Takes an action that a view made, under the title of \p menu.
    void adopt(QMenu *menu, QAction *action);
    /// Null when there is none.
    [[nodiscard]] QAction *action(const QString &id) const;
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    /// The title of the menu that the action stands in, without &.
    [[nodiscard]] static QString category(const QAction *action);

private:
    QList<QAction *> m_actions;
    QHash<QString, QAction *> m_byId;
};

/// The text without its & and dots.
[[nodiscard]] QString plainText(const QString &menuText);

} // namespace counterpart::workbench
