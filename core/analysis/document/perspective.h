// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cleandocument.h"
#include "core/domain/facts.h"
#include "core/lexicon/matcher.h"

#include <span>

namespace counterpart::lexicon {
class Lexicon;
}

namespace counterpart::analysis {

/// The state whose voice a text without issuer most likely is, by how it speaks: it names its own leader
/// first and the other one with their country ("Meeting with US President …"). Confidence 0.6 at most;
/// nothing when the signs differ. \p hits are those of the whole text.
[[nodiscard]] domain::Detected<QString> ownSide(const domain::CleanDocument &document, const QString &title,
                                                std::span<const lexicon::Hit> hits,
                                                const lexicon::Lexicon &lexicon);

} // namespace counterpart::analysis
