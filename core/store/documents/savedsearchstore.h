// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "core/store/database/transaction.h"

namespace counterpart::store {

/// Searches that people keep under a name.
class SavedSearchStore
{
public:
    explicit SavedSearchStore(const Database &database) : m_database(database) {}

    /// By name.
    [[nodiscard]] base::Result<std::vector<domain::SavedSearch>> rows() const;
    /// Invalid when no search has the name.
    [[nodiscard]] base::Result<domain::SearchId> find(const QString &name) const;

    /// Writes a new one or, with a valid id, over the one that has it.
    [[nodiscard]] static base::Result<domain::SearchId> write(Transaction &transaction,
                                                              const domain::SavedSearch &search);
    [[nodiscard]] static base::Result<void> remove(Transaction &transaction, domain::SearchId id);

private:
    const Database &m_database;
};

} // namespace counterpart::store
