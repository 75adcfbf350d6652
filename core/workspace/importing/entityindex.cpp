// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importing/entityindex.h"

#include "core/store/entities/entitystore.h"

namespace counterpart::workspace {

namespace {

domain::EntityRow rowOf(const analysis::ResolvedEntity &entity, domain::EntityId id)
{
    domain::EntityRow row;
    row.id = id;
    row.kind = entity.kind;
    row.name = entity.name;
    row.aliases = entity.aliases;
    row.roles = entity.roles;
    row.country = entity.country;
    return row;
}

} // namespace

base::Result<void> EntityIndex::load(const store::Database &database)
{
    const auto rows = store::EntityStore(database).all();
    if (!rows)
        return std::unexpected(rows.error());
    auto splits = EntitySplits::load(database);
    if (!splits)
        return std::unexpected(splits.error());
    m_splits = std::move(*splits);
    for (const domain::EntityRow &row : *rows) {
        const size_t index =
            m_resolver.addKnown({row.kind, row.name, row.aliases, row.roles, row.country, 0});
        if (index >= m_ids.size())
            m_ids.resize(index + 1);
        m_ids[index] = row.id;
    }
    return {};
}

base::Result<std::vector<domain::EntityId>> EntityIndex::resolve(store::Transaction &transaction,
                                                                 const std::vector<domain::EntityFact> &facts)
{
    std::vector<domain::EntityId> ids;
    ids.reserve(facts.size());
    for (const size_t index : m_resolver.addDocument(facts)) {
        if (index >= m_ids.size())
            m_ids.resize(index + 1);
        if (m_ids[index].isValid()) {
            m_touched.insert(index);
        } else {
            const auto id = store::EntityStore::insert(transaction, rowOf(m_resolver.entities()[index], {}));
            if (!id)
                return std::unexpected(id.error());
            m_ids[index] = *id;
        }
        ids.push_back(m_ids[index]);
    }
    return ids;
}

base::Result<void> EntityIndex::flush(store::Transaction &transaction)
{
    for (const size_t index : m_touched) {
        const auto row = rowOf(m_resolver.entities()[index], m_ids[index]);
        if (auto written = store::EntityStore::update(transaction, row); !written)
            return written;
    }
    m_touched.clear();
    return {};
}

} // namespace counterpart::workspace
