// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/annotations.h"
#include "core/store/database/transaction.h"

namespace counterpart::store {

/// Codes of the tree. Keeps rows; the rules of the tree are domain::CodeTree's.
class CodeStore
{
public:
    explicit CodeStore(const Database &database) : m_database(database) {}

    /// Every code, by name, with the number of its annotations.
    [[nodiscard]] base::Result<std::vector<domain::CodeRow>> rows() const;

    /// Adds a code as it is in \p row; an invalid id lets the store choose.
    [[nodiscard]] static base::Result<domain::CodeId> insert(Transaction &transaction,
                                                             const domain::CodeRow &row);
    /// Writes values, parent and time of change over the row of this id.
    [[nodiscard]] static base::Result<void> update(Transaction &transaction, const domain::CodeRow &row);
    /// Annotations of \p from get \p into instead, those in the trash as well.
    [[nodiscard]] static base::Result<void> moveAnnotations(Transaction &transaction, domain::CodeId from,
                                                            domain::CodeId into);
    /// Removes a code that has none below it; its annotations lose it. \p into: what it became.
    [[nodiscard]] static base::Result<void> remove(Transaction &transaction, const domain::CodeRow &row,
                                                   const QString &intoUuid, const QString &author);

private:
    const Database &m_database;
};

/// What was taken away: remembers \p uuid, so that a copy of the store does not bring it back.
[[nodiscard]] base::Result<void> rememberRemoval(Transaction &transaction, const QString &uuid,
                                                 const QString &intoUuid, const QString &author);

} // namespace counterpart::store
