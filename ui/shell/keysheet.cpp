// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keysheet.h"

#include "ui/shell/printing.h"
#include "ui/widgets/filterbox.h"
#include "ui/workbench/actionregistry.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace counterpart::shell {

using namespace Qt::StringLiterals;
using workbench::ActionRegistry;

namespace {

enum Column { Command, Keys, ColumnCount };

QString textOf(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys) {
        const QString text = key.toString(QKeySequence::NativeText);
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    return texts.join(u", "_s);
}

QTreeWidgetItem &groupIn(QTreeWidget &tree, const QString &name)
{
    const QList<QTreeWidgetItem *> found = tree.findItems(name, Qt::MatchExactly, Command);
    if (!found.isEmpty())
        return *found.first();
    auto *group = new QTreeWidgetItem(&tree, {name});
    group->setFlags(Qt::ItemIsEnabled);
    QFont bold = tree.font();
    bold.setBold(true);
    group->setFont(Command, bold);
    group->setFirstColumnSpanned(true);
    return *group;
}

} // namespace

KeySheet::KeySheet(const ActionRegistry &actions, QWidget *parent)
    : QDialog(parent), m_filter(new widgets::FilterBox(tr("Search commands and keys"))),
      m_keys(new QTreeWidget)
{
    setObjectName(u"keySheet"_s);
    setWindowTitle(tr("Keyboard Shortcuts"));
    resize(560, 600);
    m_filter->setObjectName(u"keySheetFilter"_s);
    m_keys->setObjectName(u"keySheetKeys"_s);
    m_keys->setAccessibleName(tr("Keyboard shortcuts"));
    m_keys->setHeaderLabels({tr("Command"), tr("Keys")});
    m_keys->setRootIsDecorated(false);
    m_keys->setItemsExpandable(false);
    fill(actions);
    connect(m_filter, &QLineEdit::textChanged, this, &KeySheet::narrow);
    connect(m_filter, &widgets::FilterBox::leftDownwards, m_keys, qOverload<>(&QWidget::setFocus));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *paper = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    paper->setObjectName(u"keySheetPrint"_s);
    connect(paper, &QPushButton::clicked, this, [this] { print(*this, pages()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_keys);
    layout->addWidget(buttons);
    m_filter->setFocus();
}

void KeySheet::fill(const ActionRegistry &actions)
{
    for (const QAction *action : actions.actions()) {
        // Of keys that act in the review mode alone; see widgets::ReviewMode.
        const auto decisive = action->property("reviewKeys").value<QList<QKeySequence>>();
        const QString keys = textOf(decisive.isEmpty() ? action->shortcuts() : decisive);
        if (keys.isEmpty())
            continue;
        const QString menu = ActionRegistry::category(action);
        auto *item = new QTreeWidgetItem(&groupIn(*m_keys, menu.isEmpty() ? tr("Elsewhere") : menu));
        item->setText(Command, workbench::plainText(action->text()));
        item->setText(Keys, decisive.isEmpty() ? keys : tr("%1 (in review mode)").arg(keys));
        item->setToolTip(Command, action->statusTip());
    }
    m_keys->expandAll();
    m_keys->header()->setStretchLastSection(true);
    m_keys->resizeColumnToContents(Command);
}

void KeySheet::narrow(const QString &text)
{
    const QString wanted = text.simplified();
    for (int i = 0; i < m_keys->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_keys->topLevelItem(i);
        int shown = 0;
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem *item = group->child(row);
            const bool fits = item->text(Command).contains(wanted, Qt::CaseInsensitive) ||
                              item->text(Keys).contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!fits);
            shown += fits ? 1 : 0;
        }
        group->setHidden(shown == 0);
    }
}

std::unique_ptr<QTextDocument> KeySheet::pages() const
{
    QString html = u"<h1>%1</h1><table width=\"100%\">"_s.arg(windowTitle().toHtmlEscaped());
    for (QTreeWidgetItemIterator at(m_keys, QTreeWidgetItemIterator::NotHidden); *at; ++at) {
        const QTreeWidgetItem &item = **at;
        html +=
            item.parent()
                ? u"<tr><td>%1</td><td>%2</td></tr>"_s.arg(item.text(Command).toHtmlEscaped(),
                                                           item.text(Keys).toHtmlEscaped())
                : u"<tr><td colspan=\"2\"><h3>%1</h3></td></tr>"_s.arg(item.text(Command).toHtmlEscaped());
    }
    auto made = std::make_unique<QTextDocument>();
    made->setMetaInformation(QTextDocument::DocumentTitle, windowTitle());
    made->setHtml(html + u"</table>"_s);
    return made;
}

} // namespace counterpart::shell
