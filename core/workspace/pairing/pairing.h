// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/changeset.h"

namespace counterpart::lexicon {
class Lexicon;
}
namespace counterpart::store {
class Database;
class Transaction;
} // namespace counterpart::store

namespace counterpart::workspace {

/// Pairs all documents of the store into meetings again, in a transaction of its own, and writes what
/// changed. A meeting that shares readouts with an earlier one keeps its id (the largest overlap wins).
/// Documents that a person placed stay in their meetings, and others that tell of the same encounter join
/// them there. True if anything changed.
[[nodiscard]] base::Result<bool> pairDocuments(store::Database &database, const lexicon::Lexicon &lexicon);
/// The same within \p transaction.
[[nodiscard]] base::Result<bool> pairDocuments(store::Transaction &transaction,
                                               const lexicon::Lexicon &lexicon);

/// The same for what \p touched concerns: its documents, those that are or come into a meeting with one, and
/// what else is told of near their days. Where pairing was due before the change (MetaStore), all have to be
/// paired instead.
[[nodiscard]] base::Result<bool> pairTouched(store::Transaction &transaction, const lexicon::Lexicon &lexicon,
                                             const domain::ChangeSet &touched);

} // namespace counterpart::workspace
