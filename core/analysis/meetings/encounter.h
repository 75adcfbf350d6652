// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

#include <span>
#include <vector>

namespace counterpart::analysis {

class AnalysedText;

/// What the finder of encounters needs to know of a document beside its text. \p facts must hold title, side,
/// docType, published, sentences, entities and dates already.
/// Returns the meetings, calls and visits that the document tells of, most certain first; none for a text
/// that tells of none (statements, greetings). Pure; any thread.
[[nodiscard]] std::vector<domain::EncounterFact>
findEncounters(const AnalysedText &text, const AnalysedText &title, const domain::DocumentFacts &facts);

/// Says that the day of publication stands in for a day that the text does not tell.
void markAsPublished(domain::EncounterFact &encounter);

/// Says that the date is a span that the day lies in.
void markAsLoose(domain::EncounterFact &encounter);

/// False when the day of publication stands in for a day that the text does not tell.
[[nodiscard]] bool encounterDateIsStated(const domain::EncounterFact &encounter);

/// True when the time is told only loosely ("this week"): the date is a span that the day lies in.
[[nodiscard]] bool encounterDateIsLoose(const domain::EncounterFact &encounter);

} // namespace counterpart::analysis
