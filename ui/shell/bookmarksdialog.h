// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bookmark.h"

#include <QDialog>

#include <vector>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace counterpart::shell {

/// The bookmarks of the store: go to one (Enter), rename it (F2), remove it (Delete). Asks, and is told what
/// there is. GUI thread.
class BookmarksDialog : public QDialog
{
    Q_OBJECT

public:
    struct Entry
    {
        domain::Bookmark bookmark;
        bool isThere = true; ///< what it leads to
    };

    explicit BookmarksDialog(QWidget *parent);
    void setEntries(const std::vector<Entry> &entries, bool writable);

Q_SIGNALS:
    void goAsked(counterpart::domain::BookmarkId id);
    void renameAsked(counterpart::domain::BookmarkId id, const QString &name);
    void removeAsked(counterpart::domain::BookmarkId id);

private:
    void updateButtons();
    void go();
    void remove();

    QListWidget *m_list;
    QLabel *m_none;
    QPushButton *m_go;
    QPushButton *m_rename;
    QPushButton *m_remove;
    bool m_writable = false;
};

} // namespace counterpart::shell
