// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/alignment/linkterms.h"

namespace counterpart::analysis {

/// Same, partial or conflict. Conflict: one side negates the point, or figures, dates or places of one point
/// differ, or speaker and addressee are swapped. Same: most of what each sentence says is shared.
[[nodiscard]] domain::LinkRelation findRelation(const LinkContext &context,
                                                const std::vector<domain::TermPair> &terms);

/// Why the sentences are linked: opening, shared topics, names of one thing, words, amounts, act; the
/// weightiest first, at most seven.
[[nodiscard]] std::vector<domain::Reason> findReasons(const LinkContext &context);

/// How the act of B's linked clause compares with A's, where both clauses make one point in one voice.
[[nodiscard]] domain::ActShift findShift(const LinkContext &context);

} // namespace counterpart::analysis
