// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/toolbar.h"

#include "ui/widgets/filterbox.h"
#include "ui/widgets/roomfit.h"
#include "ui/workbench/actionregistry.h"

#include <QLayout>
#include <QToolButton>

namespace counterpart::shell {

using namespace Qt::StringLiterals;

namespace {
constexpr int LeastSearch = 160;
constexpr int WidestSearch = 340;
} // namespace

ToolBar::ToolBar(const workbench::ActionRegistry &actions, QAction *undo, QAction *redo,
                 const QList<QAction *> &panels)
    : QToolBar(tr("Tools")), m_search(new widgets::FilterBox(tr("Search documents, people, topics")))
{
    setObjectName(u"toolBar"_s);
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setIconSize({16, 16});
    for (const QString &way : {u"go.back"_s, u"go.forward"_s})
        addButton(actions.action(way), {})->setToolButtonStyle(Qt::ToolButtonIconOnly);
    addButton(actions.action(u"file.import"_s), tr("Import…"));
    addButton(actions.action(u"file.exportReport"_s), tr("Export Report…"));
    for (QAction *action : {undo, redo}) {
        QToolButton *made = addButton(action, {});
        if (!action->icon().isNull())
            made->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    m_hint = addButton(actions.action(u"view.palette"_s), tr("Ctrl+K: command palette"));
    m_hint->setProperty("look", u"link"_s);
    auto *spacer = new QWidget;
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(spacer);
    m_search->setObjectName(u"toolSearch"_s);
    m_search->setMinimumWidth(LeastSearch); // it gives way before a button is put out of sight
    m_search->setMaximumWidth(WidestSearch);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { Q_EMIT searchAsked(m_search->text()); });
    addWidget(m_search);
    for (QAction *panel : panels) {
        QToolButton *made = addButton(panel, {});
        made->setToolButtonStyle(Qt::ToolButtonIconOnly);
        made->setProperty("look", u"panelButton"_s);
    }
    new widgets::RoomFit(*this, [this] { fit(); });
}

QToolButton *ToolBar::addButton(QAction *action, const QString &text)
{
    auto *made = new QToolButton;
    if (!text.isEmpty())
        action->setIconText(text); // what a tool button shows of its action
    made->setDefaultAction(action);
    made->setAccessibleName(workbench::plainText(action->text()));
    made->setFocusPolicy(Qt::TabFocus);
    addWidget(made);
    return made;
}

void ToolBar::fit()
{
    QAction *hint = nullptr;
    int wanted = 2 * layout()->contentsMargins().left();
    for (QAction *part : actions()) {
        QWidget *widget = widgetForAction(part);
        if (widget == m_hint)
            hint = part;
        wanted += layout()->spacing() + (widget == m_search ? LeastSearch : widgets::naturalWidth(*widget));
    }
    hint->setVisible(wanted <= width());
}

void ToolBar::setSearchEnabled(bool on)
{
    m_search->setEnabled(on);
}

} // namespace counterpart::shell
