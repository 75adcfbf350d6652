// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database/ids.h"
#include "core/store/database/transaction.h"

#include <QSet>

namespace counterpart::store {

/// Documents that people deleted.
class RemovalStore
{
public:
    explicit RemovalStore(const Database &database) : m_database(database) {}

    /// Hashes of originals that were deleted and not imported again since.
    [[nodiscard]] base::Result<QSet<QString>> hashes() const;

    /// Deletes the document with all that belongs to it, and the originals that nothing else was read from,
    /// whose hashes are kept. Take it out of the search index first.
    [[nodiscard]] static base::Result<void> remove(Transaction &transaction, domain::DocumentId document,
                                                   const QString &author);
    /// The original is wanted again.
    [[nodiscard]] static base::Result<void> forget(Transaction &transaction, const QString &sha256);

private:
    const Database &m_database;
};

} // namespace counterpart::store
