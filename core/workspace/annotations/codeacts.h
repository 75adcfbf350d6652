// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/annotations.h"
#include "core/store/database/transaction.h"

/// What can be done to the tree of codes, each within a transaction; Codes says what they mean. The id
/// given back is that of a code that was made, 0 for none.
namespace counterpart::workspace::codeacts {

[[nodiscard]] base::Result<qint64> add(store::Transaction &transaction, domain::CodeId parent,
                                       const domain::CodeValues &values, const QString &author);
[[nodiscard]] base::Result<qint64> edit(store::Transaction &transaction, domain::CodeId id,
                                        const domain::CodeValues &values);
[[nodiscard]] base::Result<qint64> move(store::Transaction &transaction, domain::CodeId id,
                                        domain::CodeId parent);
[[nodiscard]] base::Result<qint64> merge(store::Transaction &transaction, domain::CodeId from,
                                         domain::CodeId into, const QString &author);
[[nodiscard]] base::Result<qint64> remove(store::Transaction &transaction, domain::CodeId id,
                                          const QString &author);

} // namespace counterpart::workspace::codeacts
