// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

namespace counterpart::analysis {

/// What to begin with when a person makes a commitment of a passage: its words, the side that speaks as who
/// is bound, the strength and topic of the sentence that it begins in, and the last date (that comes after
/// the document's own) and amount that stand in it. Open, a pledge, without an id. \p facts are of \p text,
/// which is that of \p document; \p range lies in it. Pure; any thread.
[[nodiscard]] domain::CommitmentRow prefilled(const domain::DocumentRow &document, const QString &text,
                                              const domain::DocumentFacts &facts, text::Range range);

} // namespace counterpart::analysis
