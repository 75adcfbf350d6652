// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/restatement.h"
#include "core/domain/rows.h"

#include <vector>

namespace counterpart::lexicon {
class Lexicon;
}

namespace counterpart::analysis {

/// The words of a statement by which passages that say it again can be looked for, most telling first; case
/// folded, at most twelve.
[[nodiscard]] QStringList tellingWords(const domain::CommitmentRow &statement,
                                       const lexicon::Lexicon &lexicon);

/// Those of \p passages that seem to say \p statement again, best first, with score and reasons. Weighed as
/// in proposeLineages(), but for what a passage that is no commitment does not tell: who is bound, and how.
/// It has to share a subject and a telling word. Pure; any thread.
[[nodiscard]] std::vector<domain::Restatement> proposeRestatements(const domain::CommitmentRow &statement,
                                                                   std::vector<domain::Restatement> passages,
                                                                   const lexicon::Lexicon &lexicon);

} // namespace counterpart::analysis
