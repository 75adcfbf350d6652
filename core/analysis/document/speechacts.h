// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

namespace counterpart::analysis {

class AnalysedText;

/// Fills the act of each clause of \p facts, and of each sentence the act of its strongest clause. The act of
/// a clause is that of its main verb: the first form of the lexicon that stands where a verb stands, or a
/// verb like "expressed" with the noun that names the act some words later ("conveyed his warm gratitude");
/// failing both, the strongest form. Speaker and addressee are told where they are plain: a name, a country,
/// a title or pronoun where nobody else can be meant; a clause without a subject has that of the clause before
/// it; a subject of many has no speaker (ActParties). facts.sentences and facts.entities must be there. Pure; linear.
void findSpeechActs(const AnalysedText &text, domain::DocumentFacts &facts);

} // namespace counterpart::analysis
