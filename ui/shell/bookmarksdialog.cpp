// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bookmarksdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace counterpart::shell {

using namespace Qt::StringLiterals;
using domain::BookmarkId;

namespace {

constexpr int IdRole = Qt::UserRole;
constexpr int ThereRole = Qt::UserRole + 1;

BookmarkId idOf(const QListWidgetItem *item)
{
    return BookmarkId(item ? item->data(IdRole).toLongLong() : 0);
}

} // namespace

BookmarksDialog::BookmarksDialog(QWidget *parent)
    : QDialog(parent), m_list(new QListWidget),
      m_none(new QLabel(tr("There are no bookmarks yet. Press Ctrl+D to bookmark the current place."))),
      m_go(nullptr), m_rename(nullptr), m_remove(nullptr)
{
    setObjectName(u"bookmarksDialog"_s);
    setWindowTitle(tr("Bookmarks"));
    resize(460, 380);
    m_list->setObjectName(u"bookmarksList"_s);
    m_list->setAccessibleName(tr("Bookmarks"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_none->setWordWrap(true);
    m_none->setProperty("look", u"muted"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_go = buttons->addButton(tr("Open"), QDialogButtonBox::ActionRole);
    m_rename = buttons->addButton(tr("Rename"), QDialogButtonBox::ActionRole);
    m_remove = buttons->addButton(tr("Remove"), QDialogButtonBox::ActionRole);
    m_go->setObjectName(u"bookmarkGo"_s);
    m_rename->setObjectName(u"bookmarkRename"_s);
    m_remove->setObjectName(u"bookmarkRemove"_s);
    m_rename->setToolTip(tr("Rename the bookmark (F2)"));
    m_remove->setToolTip(tr("Remove the bookmark (Delete)"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &BookmarksDialog::go);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_remove, &QPushButton::clicked, this, &BookmarksDialog::remove);
    new QShortcut(QKeySequence::Delete, m_list, this, &BookmarksDialog::remove, Qt::WidgetShortcut);
    connect(m_list, &QListWidget::itemActivated, this, &BookmarksDialog::go);
    connect(m_list, &QListWidget::currentItemChanged, this, &BookmarksDialog::updateButtons);
    connect(m_list, &QListWidget::itemChanged, this,
            [this](const QListWidgetItem *item) { Q_EMIT renameAsked(idOf(item), item->text()); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_none);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
}

void BookmarksDialog::setEntries(const std::vector<Entry> &entries, bool writable)
{
    const int row = std::max(m_list->currentRow(), 0);
    m_writable = writable;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Entry &entry : entries) {
        auto *item = new QListWidgetItem(entry.bookmark.name, m_list);
        item->setData(IdRole, entry.bookmark.id.value);
        item->setData(ThereRole, entry.isThere);
        item->setFlags(writable ? item->flags() | Qt::ItemIsEditable : item->flags());
        if (!entry.isThere) {
            item->setForeground(palette().placeholderText());
            item->setToolTip(tr("The bookmarked item is no longer in the store."));
        }
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_none->setVisible(entries.empty());
    updateButtons();
}

void BookmarksDialog::updateButtons()
{
    const QListWidgetItem *item = m_list->currentItem();
    m_go->setEnabled(item && item->data(ThereRole).toBool());
    m_rename->setEnabled(item && m_writable);
    m_remove->setEnabled(item && m_writable);
}

void BookmarksDialog::go()
{
    if (!m_go->isEnabled())
        return;
    Q_EMIT goAsked(idOf(m_list->currentItem()));
    accept();
}

void BookmarksDialog::remove()
{
    if (m_remove->isEnabled())
        Q_EMIT removeAsked(idOf(m_list->currentItem()));
}

} // namespace counterpart::shell
