// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"
#include "core/text/range.h"

#include <optional>

namespace counterpart::lexicon {
class CommitmentPatterns;
struct CommitmentRule;
} // namespace counterpart::lexicon

namespace counterpart::analysis {

/// The form that makes a clause a commitment.
struct CommitmentHit
{
    const lexicon::CommitmentRule *rule = nullptr;
    domain::CommitmentKind kind = domain::CommitmentKind::Pledged;
    text::Range range; ///< in the clause
};

/// The hit that counts in \p clause (plain), if any: the leftmost, of equal ones that of the first rule.
/// \p both tells that both sides are the subject.
[[nodiscard]] std::optional<CommitmentHit> findCommitmentHit(QStringView clause, bool both,
                                                             const lexicon::CommitmentPatterns &patterns);

} // namespace counterpart::analysis
