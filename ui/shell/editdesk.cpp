// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/editdesk.h"

#include "ui/shell/views.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/session.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

#include <algorithm>

namespace counterpart::shell {

using namespace Qt::StringLiterals;

namespace {

/// The control that has the focus, or the line in it.
QWidget *focused()
{
    QWidget *focus = QApplication::focusWidget();
    const auto *box = qobject_cast<QComboBox *>(focus);
    return box && box->lineEdit() ? box->lineEdit() : focus;
}

bool isText(const QWidget *focus)
{
    return qobject_cast<const QLineEdit *>(focus) || qobject_cast<const QTextEdit *>(focus) ||
           qobject_cast<const QPlainTextEdit *>(focus);
}

bool canType(const QWidget *focus)
{
    return isText(focus) && !focus->property("readOnly").toBool() && focus->isEnabled();
}

/// What is chosen in a list, a row a line.
QString rowsOf(const QAbstractItemView &view)
{
    QModelIndexList chosen =
        view.selectionModel() ? view.selectionModel()->selectedIndexes() : QModelIndexList();
    std::ranges::sort(chosen);
    QStringList lines;
    QModelIndex before;
    for (const QModelIndex &index : std::as_const(chosen)) {
        const QString text = index.data().toString();
        if (before.isValid() && before.row() == index.row() && before.parent() == index.parent())
            lines.last() += u'\t' + text;
        else
            lines.append(text);
        before = index;
    }
    return lines.join(u'\n').trimmed();
}

} // namespace

EditDesk::EditDesk(const workbench::Desk &lent, const Views &views) : DeskPart(lent), m_views(views)
{
    QMenu *menu = desk().menus.edit;
    workbench::ActionRegistry &actions = desk().actions;
    actions.add(menu, {u"edit.cut"_s, tr("Cu&t"), QKeySequence::Cut}, [this] { ask("cut"); });
    actions.add(menu, {u"edit.copy"_s, tr("&Copy"), QKeySequence::Copy}, [this] { copy(); });
    actions.add(menu, {u"edit.paste"_s, tr("&Paste"), QKeySequence::Paste}, [this] { paste(); });
    actions.add(menu, {u"edit.selectAll"_s, tr("Select A&ll"), QKeySequence::SelectAll},
                [this] { ask("selectAll"); });
    menu->addSeparator();
    connect(qApp, &QApplication::focusChanged, this, &EditDesk::updateActions);
    connect(menu, &QMenu::aboutToShow, this, &EditDesk::updateActions);
}

void EditDesk::addEnd()
{
    QMenu *menu = desk().menus.edit;
    QAction *preferences = desk().actions.action(u"edit.preferences"_s);
    menu->removeAction(preferences);
    menu->addSeparator();
    menu->addAction(preferences);
}

void EditDesk::updateActions()
{
    const QWidget *focus = focused();
    const bool isList = qobject_cast<const QAbstractItemView *>(focus);
    const auto enable = [this](const QString &id, bool on) { desk().actions.action(id)->setEnabled(on); };
    enable(u"edit.cut"_s, canType(focus));
    enable(u"edit.copy"_s, isText(focus) || isList);
    // Without a box to paste into, it becomes a document.
    enable(u"edit.paste"_s, canType(focus) || desk().isWritable());
    enable(u"edit.selectAll"_s, isText(focus) || isList);
}

void EditDesk::ask(const char *slot)
{
    if (QWidget *focus = focused();
        focus && focus->metaObject()->indexOfMethod(QByteArray(slot).append("()").constData()) >= 0)
        QMetaObject::invokeMethod(focus, slot);
}

void EditDesk::copy()
{
    const auto *list = qobject_cast<const QAbstractItemView *>(focused());
    if (!list) {
        ask("copy");
        return;
    }
    // A row of passages says less than the passage.
    const models::Passage passage = m_views.selectedPassage();
    const QString text = passage.isValid() && m_views.isInView(*list) ? passage.quote : rowsOf(*list);
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void EditDesk::paste()
{
    if (canType(focused()))
        ask("paste");
    else if (desk().isWritable())
        desk().actions.action(u"document.paste"_s)->trigger();
}

} // namespace counterpart::shell
