// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commitmentfields.h"
#include "core/domain/commitments.h"

namespace counterpart::models {

/// How the interface speaks of a commitment, translated. A request binds nobody: who is to answer it is said
/// to be asked. GUI thread only.

/// Under a head that says "Who": "Cambodia, Japan", "asked of Cambodia"; empty when nobody is named.
[[nodiscard]] QString whoText(domain::CommitmentKind kind, const QStringList &actors);
/// Where nothing else says what they are: "bound: Cambodia", "asked of Cambodia".
[[nodiscard]] QString actorsText(domain::CommitmentKind kind, const QStringList &actors);
/// "towards: Japan", "asked by Japan"; empty when nobody is named.
[[nodiscard]] QString towardsText(domain::CommitmentKind kind, const QString &towards);
/// "Requested, asked of Cambodia", "Pledged, Japan": the kind stands wherever the names do.
[[nodiscard]] QString kindAndWhoText(domain::CommitmentKind kind, const QStringList &actors);
/// "overdue", "answer awaited"; empty for what is neither.
[[nodiscard]] QString dueStateName(domain::DueState state);
/// "12 Nov 2022, overdue"; empty without a date. \p due as in domain::Commitment.
[[nodiscard]] QString dueText(const QString &due, domain::DueState state);
/// What a field says: "Cambodia, Japan", "Pledged", "6 of 8, as “agreed”", "12 Nov 2022"; empty for none.
[[nodiscard]] QString fieldText(const domain::CommitmentField &field, const domain::Commitment &commitment);
/// What it is about: the action, or the quotation where no action was told.
[[nodiscard]] QString actionText(const domain::CommitmentRow &row);

} // namespace counterpart::models
