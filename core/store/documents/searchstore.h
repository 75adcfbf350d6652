// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "core/store/database/ids.h"
#include "core/store/database/transaction.h"

namespace counterpart::store {

/// The full-text index over the current revisions.
class SearchStore
{
public:
    explicit SearchStore(const Database &database) : m_database(database) {}

    /// Best hits first. Invalid for what is no query.
    [[nodiscard]] base::Result<std::vector<domain::SearchHit>> search(const domain::SearchQuery &query) const;
    /// How many documents there are that search() would give without its limit.
    [[nodiscard]] base::Result<int> count(const domain::SearchQuery &query) const;

    /// Takes the document's current revision out of the index; call before it or its title changes.
    [[nodiscard]] static base::Result<void> remove(Transaction &transaction, domain::DocumentId id);
    /// Puts the document's current revision into the index.
    [[nodiscard]] static base::Result<void> add(Transaction &transaction, domain::DocumentId id);

private:
    [[nodiscard]] base::Result<std::vector<domain::SearchHit>> select(const domain::SearchQuery &query,
                                                                      const QString &match) const;
    [[nodiscard]] base::Result<void> locate(domain::SearchHit &hit) const;
    const Database &m_database;
};

} // namespace counterpart::store
