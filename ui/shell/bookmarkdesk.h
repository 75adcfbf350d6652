// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bookmark.h"
#include "ui/shell/place.h"
#include "ui/workbench/desk.h"

#include <QPointer>

namespace counterpart::shell {

class BookmarksDialog;
class PlaceDesk;

/// Places that people keep under a name, in the store: added, listed in the menu and the palette, renamed,
/// removed.
class BookmarkDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    /// \p menu gets one for the bookmarks. All outlive it.
    BookmarkDesk(const workbench::Desk &desk, QMenu &menu, PlaceDesk &places);
    void storeOpened() override;
    void storeClosed() override;
    void updateActions() override;
    void addPlaces(std::vector<workbench::CommandPalette::Place> &places) const override;

private:
    void read();
    void fill();
    void fillDialog();
    void add();
    void save(const domain::Bookmark &bookmark, const QString &text) const;
    void remove(domain::BookmarkId id) const;
    void manage();
    void go(domain::BookmarkId id) const;
    [[nodiscard]] const domain::Bookmark *find(domain::BookmarkId id) const;
    [[nodiscard]] bool isThere(const domain::Bookmark &bookmark) const;
    [[nodiscard]] QString nameOf(const Place &place) const;

    PlaceDesk &m_places;
    std::vector<domain::Bookmark> m_bookmarks;
    QMenu *m_menu;
    QList<QAction *> m_listed; ///< in the menu
    QPointer<BookmarksDialog> m_dialog;
};

} // namespace counterpart::shell
