// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/entities/entityresolver.h"
#include "core/domain/ids.h"
#include "core/store/database/transaction.h"
#include "core/workspace/entities/entitysplits.h"

#include <set>

namespace counterpart::workspace {

/// Gives the entities of documents their ids in the store: an entity of an earlier document is found again
/// by the resolver, a new one is added. For one import; not shared between threads.
class EntityIndex
{
public:
    explicit EntityIndex(const lexicon::Lexicon &lexicon) : m_resolver(lexicon) {}

    /// Starts from what the store knows.
    [[nodiscard]] base::Result<void> load(const store::Database &database);
    /// Ids for \p facts, in order; new entities are written.
    [[nodiscard]] base::Result<std::vector<domain::EntityId>>
    resolve(store::Transaction &transaction, const std::vector<domain::EntityFact> &facts);
    /// What people said about names that stand for somebody else; see entitysplits.h.
    [[nodiscard]] const EntitySplits &splits() const { return m_splits; }
    /// Writes what the documents since the last flush added to entities (aliases, roles, better names).
    [[nodiscard]] base::Result<void> flush(store::Transaction &transaction);

private:
    analysis::EntityResolver m_resolver;
    std::vector<domain::EntityId> m_ids; ///< one for each of the resolver's entities
    std::set<size_t> m_touched;
    EntitySplits m_splits;
};

} // namespace counterpart::workspace
