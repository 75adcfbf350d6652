// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

#include <vector>

namespace counterpart::analysis {

class AnalysedText;

/// Topics that the lexicon does not know: phrases of two to four words that name a matter ("canal fees"), stand in
/// two sentences of a text, in three of a long one, are not cut out of a longer name and overlap no known topic,
/// name, place or office. A gap is better than a wrong claim. Ranked by RAKE's measure (Rose and others, "Automatic keyword extraction from individual documents", 2010): the sum over
/// the phrase's words of degree over frequency. At most \p most, in order of first appearance, each marked as
/// proposed. facts.sentences, facts.entities, facts.dates and facts.amounts must be there. Pure; about linear.
[[nodiscard]] std::vector<domain::TopicFact> proposeTopics(const AnalysedText &text,
                                                           const domain::DocumentFacts &facts, int most = 3);

} // namespace counterpart::analysis
