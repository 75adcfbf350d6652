// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"
#include "core/lexicon/matcher.h"

#include <span>
#include <vector>

namespace counterpart::lexicon {
class Lexicon;
}

namespace counterpart::analysis {

/// The topics of the lexicon that a text's sentences touch, in order of first appearance. \p hits are those
/// of the whole text, in order. Pure; linear.
[[nodiscard]] std::vector<domain::TopicFact> findTopics(std::span<const lexicon::Hit> hits,
                                                        std::span<const domain::Sentence> sentences,
                                                        const lexicon::Lexicon &lexicon);

} // namespace counterpart::analysis
