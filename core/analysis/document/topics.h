// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

#include <vector>

namespace counterpart::analysis {

class AnalysedText;

/// The topics of the lexicon that a text's sentences are about, in order of first appearance. A word within a
/// title, a name of somebody or of a body tells of none ("Minister of Trade"), nor does the name of a state whose
/// own people are met, nor the place or occasion of a meeting ("on the sidelines of the Assembly", "ahead of the
/// APEC Summit"), nor a word of another sense ("security environment"), nor whom it tells apart ("climate
/// advocates"). A weak term counts beside a strong one: in the sentence, the one before or behind, or in
/// \p title. Of \p facts sentences, entities and side must be there. Pure; linear.
[[nodiscard]] std::vector<domain::TopicFact> findTopics(const AnalysedText &text, const AnalysedText &title,
                                                        const domain::DocumentFacts &facts);

} // namespace counterpart::analysis
