// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

#include <vector>

namespace counterpart::analysis {

class AnalysedText;

/// What else a day's account or an address tells of beside \p told: "The President also met with …", "Today I
/// spoke with …", and in an account of the day "I met with …". Recollections and plans are left out. Most certain first; \p role is that of the document.
/// Pure; linear in sentences and people.
[[nodiscard]] std::vector<domain::EncounterFact>
furtherEncounters(const AnalysedText &text, const domain::DocumentFacts &facts,
                  const std::vector<domain::EncounterFact> &told, domain::ReadoutRole role);

/// Puts them behind \p told. Of several encounters that a leader tells of in his own words none is the whole text.
void addFurtherEncounters(const AnalysedText &text, const domain::DocumentFacts &facts,
                          std::vector<domain::EncounterFact> &told, domain::ReadoutRole role);

} // namespace counterpart::analysis
