// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bookmark.h"
#include "core/workspace/facade/service.h"

namespace counterpart::workspace {

/// Places that people keep under a name. They are no subject of a change set: who shows them reads them again when the
/// undo stack moved, or the store was changed elsewhere.
class Bookmarks : public Service
{
public:
    using Service::Service;

    /// In the order in which they were made.
    [[nodiscard]] base::Result<std::vector<domain::Bookmark>> rows() const;
    /// Keeps a new one (Change::made is its id) or, with a valid id, changes the one that has it.
    [[nodiscard]] base::Result<Change> save(const domain::Bookmark &bookmark) const;
    [[nodiscard]] base::Result<Change> remove(domain::BookmarkId id) const;
};

} // namespace counterpart::workspace
