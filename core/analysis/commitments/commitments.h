// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

#include <QStringView>

#include <vector>

namespace counterpart::analysis {

class AnalysedText;

/// The undertakings in a text, in order: who is bound to do what, by when. At most one a clause. Rules over
/// clauses (resources/lexicon/commitments.toml); see README.md, "Commitments", for the method.
/// \p facts must have sentences, entities, amounts, dates, side and the publication date; its commitments are
/// not read. Pure; any thread; linear in the text, clauses longer than 2,000 characters are not read whole.
[[nodiscard]] std::vector<domain::Commitment> findCommitments(const AnalysedText &text,
                                                                  const domain::DocumentFacts &facts);

} // namespace counterpart::analysis
