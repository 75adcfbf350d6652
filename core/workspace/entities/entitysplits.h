// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "core/store/entities/entitydecisions.h"

namespace counterpart::workspace {

/// What people said about names that the machine takes for somebody else: "Sok" of this entity is one of its
/// own.
class EntitySplits
{
public:
    EntitySplits() = default;
    EntitySplits(std::vector<store::SplitDecision> splits, QHash<domain::EntityId, domain::EntityId> merges)
        : m_splits(std::move(splits)), m_merges(std::move(merges))
    {
    }
    [[nodiscard]] static base::Result<EntitySplits> load(const store::Database &database);

    /// Gives what is written by such a name to its own entity: whole facts, or mentions out of one. A mention
    /// belongs to the longest name of its entity that it is written with.
    void apply(const QString &text, std::vector<domain::EntityFact> &facts,
               std::vector<domain::EntityId> &ids) const;

private:
    std::vector<store::SplitDecision> m_splits;
    QHash<domain::EntityId, domain::EntityId> m_merges;
};

} // namespace counterpart::workspace
