// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/entityindex.h"

#include "core/store/entitystore.h"

namespace counterpart::workspace {

base::Result<void> EntityIndex::load(const store::Database &database)
{
    const auto rows = store::EntityStore(database).all();
    if (!rows)
        return std::unexpected(rows.error());
    for (const domain::EntityRow &row : *rows)
        m_ids.insert({row.kind, row.name}, row.id);
    return {};
}

base::Result<std::vector<domain::EntityId>> EntityIndex::resolve(store::Transaction &transaction,
                                                                 const std::vector<domain::EntityFact> &facts)
{
    std::vector<domain::EntityId> ids;
    for (const domain::EntityFact &fact : facts) {
        domain::EntityId &known = m_ids[{fact.kind, fact.name}];
        if (!known.isValid()) {
            domain::EntityRow row;
            row.kind = fact.kind;
            row.name = fact.name;
            row.aliases = fact.aliases;
            row.roles = fact.roles;
            row.country = fact.country;
            const auto id = store::EntityStore::insert(transaction, row);
            if (!id)
                return std::unexpected(id.error());
            known = *id;
        }
        ids.push_back(known);
    }
    return ids;
}

} // namespace counterpart::workspace
