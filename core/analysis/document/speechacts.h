// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/words/tokens.h"
#include "core/domain/cleandocument.h"
#include "core/domain/facts.h"
#include "core/lexicon/matcher.h"

#include <span>

namespace counterpart::lexicon {
class Lexicon;
}

namespace counterpart::analysis {

/// Fills the act of each clause of \p facts, and of each sentence the act of its strongest clause. The act of
/// a clause is that of its main verb: the first form of the lexicon that stands where a verb stands, or a
/// verb like "expressed" with the noun that names the act some words later ("conveyed his warm gratitude");
/// failing both, the strongest form. Speaker and addressee are told where they are plain: a name, a country,
/// a title or pronoun that resolveSubject() can place; a clause without a subject has that of the clause
/// before it. facts.sentences and facts.entities must be there. \p hits are those of the whole text. Pure;
/// linear.
void findSpeechActs(const domain::CleanDocument &document, const Tokens &tokens,
                    std::span<const lexicon::Hit> hits, const lexicon::Lexicon &lexicon,
                    domain::DocumentFacts &facts);

} // namespace counterpart::analysis
