// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cleandocument.h"
#include "core/domain/facts.h"

#include <span>
#include <vector>

namespace counterpart::lexicon {
class Lexicon;
}

namespace counterpart::analysis {

/// What the finder of encounters needs to know of a document beside its text. \p facts must hold title, side,
/// docType, published, sentences, entities and dates already.
/// Returns the meetings, calls and visits that the document tells of, most certain first; none for a text
/// that tells of none (statements, greetings). Pure; any thread.
[[nodiscard]] std::vector<domain::EncounterFact> findEncounters(const domain::CleanDocument &document,
                                                                const domain::DocumentFacts &facts,
                                                                const lexicon::Lexicon &lexicon);

} // namespace counterpart::analysis
