// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

#include <vector>

namespace counterpart::analysis {

class AnalysedText;

/// Which passage of the text tells of each encounter (EncounterFact::passage has the contract). On entry a passage
/// holds the sentence that tells of its encounter, or is empty where only the title does. Pure; linear in sentences
/// times encounters.
void findPassages(const AnalysedText &text, const domain::DocumentFacts &facts,
                  std::vector<domain::EncounterFact> &encounters);

} // namespace counterpart::analysis
