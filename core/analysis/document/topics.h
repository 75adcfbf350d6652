// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

#include <span>
#include <vector>

namespace counterpart::analysis {

class AnalysedText;

/// The topics of the lexicon that a text's sentences touch, in order of first appearance. Pure; linear.
[[nodiscard]] std::vector<domain::TopicFact> findTopics(const AnalysedText &text,
                                                        std::span<const domain::Sentence> sentences);

} // namespace counterpart::analysis
