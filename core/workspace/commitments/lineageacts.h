// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "core/store/commitments/lineagestore.h"

/// What makes and parts lineages, each within a transaction.
namespace counterpart::workspace::lineageacts {

/// Those that \p id is one with, itself among them.
[[nodiscard]] base::Result<std::vector<domain::CommitmentId>> family(const store::Transaction &transaction,
                                                                     domain::CommitmentId id);
[[nodiscard]] base::Result<void> putTogether(store::Transaction &transaction,
                                             const std::vector<domain::CommitmentId> &ids,
                                             domain::LineageId lineage);
/// Marks each pair across the two as no undertaking in common, or takes the mark away.
[[nodiscard]] base::Result<void> settle(store::Transaction &transaction,
                                        const std::vector<domain::CommitmentId> &some,
                                        const std::vector<domain::CommitmentId> &others, bool rejected,
                                        const QString &author);
/// Makes the families of the two one.
[[nodiscard]] base::Result<void> join(store::Transaction &transaction, domain::CommitmentId a,
                                      domain::CommitmentId b, const QString &author);

} // namespace counterpart::workspace::lineageacts
