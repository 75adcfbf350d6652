// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documents/bookmarkstore.h"

#include "core/store/database/writes.h"

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::Bookmark;
using domain::BookmarkId;

base::Result<std::vector<Bookmark>> BookmarkStore::rows() const
{
    std::vector<Bookmark> all;
    return m_database
        .each(u"SELECT id, name, place, author, saved FROM bookmarks ORDER BY id"_s, {},
              [&all](const Cursor &row) {
                  all.push_back({row.id<BookmarkId>(0), row.text(1), row.text(2), row.text(3),
                                 QDateTime::fromString(row.text(4), Qt::ISODateWithMs)});
              })
        .transform([&all] { return std::move(all); });
}

base::Result<BookmarkId> BookmarkStore::write(Transaction &transaction, const Bookmark &bookmark)
{
    Writes writes(transaction);
    const qint64 id =
        writes.run(u"INSERT INTO bookmarks (id, name, place, author, saved) VALUES (%1, ?, ?, ?, ?)"
                   " ON CONFLICT (id) DO UPDATE SET name = excluded.name, place = excluded.place,"
                   " author = excluded.author, saved = excluded.saved"_s.arg(newId(u"bookmarks"_s)),
                   {idOrNull(bookmark.id), bookmark.name, bookmark.place, bookmark.author, timeNow()});
    return writes.result().transform([&] { return bookmark.id.isValid() ? bookmark.id : BookmarkId(id); });
}

base::Result<void> BookmarkStore::remove(Transaction &transaction, BookmarkId id)
{
    Writes writes(transaction);
    writes.run(u"DELETE FROM bookmarks WHERE id = ?"_s, {id.value});
    return writes.result();
}

} // namespace counterpart::store
