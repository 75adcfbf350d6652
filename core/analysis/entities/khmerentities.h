// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

namespace counterpart::analysis {

class AnalysedText;

/// People, places and organisations of a text in Khmer script whose names the lexicon has in both scripts,
/// under their English names, so that they are those of English texts. A mention takes in the honorifics and
/// titles right before the name. Short words, which may be parts of others, count where the dictionary
/// segmentation of ICU agrees.
[[nodiscard]] std::vector<domain::EntityFact> findKhmerEntities(const AnalysedText &text);

} // namespace counterpart::analysis
