// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/lineage.h"

#include <functional>
#include <vector>

namespace counterpart::lexicon {
class Lexicon;
}

namespace counterpart::analysis {

/// True for two commitments that are not to be proposed: already one, or said not to be one.
using IsSettled = std::function<bool(domain::CommitmentId, domain::CommitmentId)>;

/// Statements of different documents that seem to be one undertaking, best first. Two statements are weighed
/// when the same side is bound, neither denies what the other says, and their kinds go together (what one was
/// asked to do and then promises does). The score is made of the shares of words and of subjects (topics and
/// names of one thing of the lexicon) that they have in common, each weighted by how rare it is in general
/// and among these statements (inverse document frequency; Sparck Jones, 1972), the names of the sides left
/// out; the same amount or due date adds to it. Of each statement at most the five best later partners are
/// among the best, the others are counted.
/// Pure; any thread. Time: linear in the statements and in the pairs that share a telling word; words that
/// more than 400 statements have make no pairs.
[[nodiscard]] domain::LineageProposals proposeLineages(const std::vector<domain::CommitmentRow> &statements,
                                                       const lexicon::Lexicon &lexicon,
                                                       const IsSettled &isSettled);

/// Puts the statements in order of time, those without a date last, and tells what changed from one to the
/// next: amount, due, strength, kind, condition; the wording where less than half of the words are the same.
[[nodiscard]] domain::Lineage tellLineage(domain::LineageId id,
                                          std::vector<domain::CommitmentRow> statements);

} // namespace counterpart::analysis
