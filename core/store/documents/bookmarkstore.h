// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bookmark.h"
#include "core/store/database/transaction.h"

namespace counterpart::store {

/// Places that people keep under a name.
class BookmarkStore
{
public:
    explicit BookmarkStore(const Database &database) : m_database(database) {}

    /// In the order in which they were made.
    [[nodiscard]] base::Result<std::vector<domain::Bookmark>> rows() const;
    /// Writes a new one or, with a valid id, over the one that has it.
    [[nodiscard]] static base::Result<domain::BookmarkId> write(Transaction &transaction,
                                                                const domain::Bookmark &bookmark);
    [[nodiscard]] static base::Result<void> remove(Transaction &transaction, domain::BookmarkId id);

private:
    const Database &m_database;
};

} // namespace counterpart::store
