// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tags.h"
#include "core/store/database/transaction.h"

namespace counterpart::store {

/// Filters of the library that are kept under names.
class LibraryFilterStore
{
public:
    explicit LibraryFilterStore(const Database &database) : m_database(database) {}

    /// By name.
    [[nodiscard]] base::Result<std::vector<domain::LibraryFilter>> rows() const;
    /// Invalid where none has the name.
    [[nodiscard]] base::Result<domain::LibraryFilterId> find(const QString &name) const;
    [[nodiscard]] static base::Result<domain::LibraryFilterId> write(Transaction &transaction,
                                                                     const domain::LibraryFilter &filter);
    [[nodiscard]] static base::Result<void> remove(Transaction &transaction, domain::LibraryFilterId id);

private:
    const Database &m_database;
};

} // namespace counterpart::store
