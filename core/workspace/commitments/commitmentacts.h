// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database/transaction.h"
#include "core/workspace/commitments/commitments.h"
#include "core/workspace/facade/overtaken.h"

/// What makes commitments and decides about them, each within a transaction; for the edits of the workspace.
namespace counterpart::workspace::commitmentacts {

/// \p dueBefore: the due that was there, which may stay whatever it is; \p made: when it was undertaken.
[[nodiscard]] base::Result<void> checkValues(const domain::Commitment &values, const QString &dueBefore,
                                             const std::optional<domain::PartialDate> &made);
/// Invalid for a name that no domain::CommitmentField has, or a text that is no value of it.
[[nodiscard]] base::Result<void> setField(domain::Commitment &values, const QString &name,
                                          const QString &text);
/// \p mine, which was made of \p seen, put together with \p theirs, which the store has by now.
[[nodiscard]] domain::Commitment merged(const domain::Commitment &seen, const domain::Commitment &mine,
                                        const domain::Commitment &theirs, Overtaking &overtaking);
[[nodiscard]] base::Result<void> addEvidence(store::Transaction &transaction, domain::CommitmentId id,
                                             const domain::NewEvidence &evidence, const QString &author);
[[nodiscard]] base::Error noEvidence(const CommitmentRow &row, domain::CommitmentStatus status);
/// Why nothing can be merged into \p row.
[[nodiscard]] base::Error hidden(const domain::CommitmentRow &row);
/// Why \p row cannot be merged into another one.
[[nodiscard]] base::Error noCopy(const CommitmentRow &row);
/// A status other than proposed and open needs evidence, be it there already or new.
[[nodiscard]] base::Result<void> decide(store::Transaction &transaction, const CommitmentRow &row,
                                        const StatusDecision &decision, const QString &author);
[[nodiscard]] base::Result<domain::CommitmentId> make(store::Transaction &transaction,
                                                      domain::DocumentId document, text::Range range,
                                                      const domain::Commitment &values, const QString &author,
                                                      const StatusDecision &decision);

} // namespace counterpart::workspace::commitmentacts
