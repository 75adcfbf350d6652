// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/store/database/transaction.h"

namespace counterpart::store {

/// What became of the passages of a document that has a new revision.
struct ReanchoringReport
{
    int placed = 0;
    int orphaned = 0;
};

/// Finds the annotations, the evidence and the kept commitments of a document in its current revision. What
/// cannot be placed with certainty (text::placeAnchor) stays where it was, in the earlier revision. What
/// analysis has written into the current revision already is left alone. Time: for each passage linear in
/// the text.
[[nodiscard]] base::Result<ReanchoringReport> reanchor(Transaction &transaction, domain::DocumentId document);

} // namespace counterpart::store
