// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commitments.h"

namespace counterpart::report {

/// What every report says below the words of a commitment, in reading order: "pledged", "status: open",
/// "bound: Japan" or "asked of Japan", "due 2025, overdue", "amount: …", "condition: …".
[[nodiscard]] QStringList commitmentTerms(const domain::Commitment &fact, domain::CommitmentStatus status,
                                          domain::DueState due);
/// What people add to a commitment, behind its terms: "topic: …", "owner: …", "follow-up: …".
[[nodiscard]] QStringList commitmentAdditions(const domain::Commitment &commitment);

} // namespace counterpart::report
