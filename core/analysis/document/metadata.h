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

/// Fills title, side, relays, issuer, docType, language and published of \p facts; each stays empty where
/// nothing tells. \p hits are those of the whole text. Pure; linear.
void findMetadata(const domain::CleanDocument &document, std::span<const lexicon::Hit> hits,
                  const lexicon::Lexicon &lexicon, const QString &fileName, domain::DocumentFacts &facts);

/// Puts \p decided in the place of what was detected.
void applyDecided(const domain::DecidedValues &decided, domain::DocumentFacts &facts);
/// Takes over what is known of the document as a whole, and nothing else.
void copyMetadata(const domain::DocumentFacts &from, domain::DocumentFacts &to);

/// The title that the file's metadata tells, or the one that stands over the text; nothing for a text that
/// begins with prose. Name of the site and quotation marks around it are taken off.
[[nodiscard]] domain::Detected<QString> findTitle(const domain::CleanDocument &document,
                                                  std::span<const lexicon::Hit> hits);

} // namespace counterpart::analysis
