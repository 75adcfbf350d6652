// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/searches/bookmarks.h"

#include "core/store/documents/bookmarkstore.h"

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;
using domain::Bookmark;
using store::BookmarkStore;

Result<std::vector<Bookmark>> Bookmarks::rows() const
{
    return BookmarkStore(database()).rows();
}

Result<Change> Bookmarks::save(const Bookmark &bookmark) const
{
    const auto name =
        checkAuthor(bookmark.author).and_then([&] { return checkedName(bookmark.name, u"the bookmark"_s); });
    if (!name)
        return std::unexpected(name.error());
    Bookmark kept = bookmark;
    kept.name = *name;
    return change([&](store::Transaction &transaction, Change &change) -> Result<void> {
        return BookmarkStore::write(transaction, kept).transform([&change](domain::BookmarkId id) {
            change.made = id.value;
        });
    });
}

Result<Change> Bookmarks::remove(domain::BookmarkId id) const
{
    return change(
        [&](store::Transaction &transaction, Change &) { return BookmarkStore::remove(transaction, id); });
}

} // namespace counterpart::workspace
