// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/actionregistry.h"

#include <QMenu>

namespace counterpart::workbench {

using namespace Qt::StringLiterals;

namespace {
constexpr const char *Category = "category";
}

QAction *ActionRegistry::add(QMenu *menu, const Spec &spec, std::function<void()> run)
{
    auto *action = new QAction(spec.text, this);
    action->setObjectName(spec.id);
    action->setShortcut(spec.key);
    action->setStatusTip(spec.hint);
    if (!spec.hint.isEmpty())
        action->setToolTip(spec.hint);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    adopt(menu, action);
    m_byId.insert(spec.id, action);
    return action;
}

void ActionRegistry::adopt(QMenu *menu, QAction *action)
{
    if (menu) {
        menu->addAction(action);
        action->setProperty(Category, plainText(menu->title()));
    }
    m_actions.append(action);
}

QAction *ActionRegistry::action(const QString &id) const
{
    return m_byId.value(id);
}

QString ActionRegistry::category(const QAction *action)
{
    return action->property(Category).toString();
}

QString plainText(const QString &menuText)
{
    QString text = menuText;
    text.remove(u'&');
    while (text.endsWith(u'…') || text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace counterpart::workbench
