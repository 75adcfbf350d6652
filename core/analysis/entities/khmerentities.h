// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"
#include "core/lexicon/matcher.h"

#include <QStringView>

namespace counterpart::lexicon {
class Lexicon;
}

namespace counterpart::analysis {

/// People, places and organisations of a text in Khmer script whose names the lexicon has in both scripts,
/// under their English names, so that they are those of English texts. A mention takes in the honorifics and
/// titles right before the name. Short words, which may be parts of others, count where the dictionary
/// segmentation of ICU agrees. \p hits: those of the whole text.
[[nodiscard]] std::vector<domain::EntityFact>
findKhmerEntities(QStringView text, const std::vector<lexicon::Hit> &hits, const lexicon::Lexicon &lexicon);

} // namespace counterpart::analysis
