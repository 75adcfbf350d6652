// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"
#include "core/domain/ids.h"
#include "core/store/database/database.h"

namespace counterpart::store {

/// Which commitments that a document has are found again.
struct CommitmentMatches
{
    std::vector<qint64> ids;  ///< one for each fact; 0 for a new one
    std::vector<qint64> lost; ///< detected before and not found again
};

/// Says which of the detected commitments of \p document the \p facts, found in \p text, are: those at the
/// same place of the same revision, then those of the same words. One that somebody decided about is taken
/// for another place of the same words only where its surroundings say so: boilerplate repeats.
[[nodiscard]] base::Result<CommitmentMatches>
matchCommitments(const Database &database, domain::DocumentId document, domain::RevisionId revision,
                 const QString &text, const std::vector<domain::Commitment> &facts);

} // namespace counterpart::store
