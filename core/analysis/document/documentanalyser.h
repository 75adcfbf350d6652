// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cleandocument.h"
#include "core/domain/facts.h"

namespace counterpart::lexicon {
class Lexicon;
}

namespace counterpart::analysis {

/// Finds all that one document tells: title, issuer, side, type, language, dates, sentences, people,
/// organisations, places, topics, amounts, commitments and the encounter it describes.
/// Pure and reentrant: any thread; the same arguments give the same facts. \p fileName is only a last hint
/// for dates. What people \p decided of the document (its language, side, day …) is what the rest is found
/// by: how deep its language is analysed, who "we" is, from when "next year" counts. The values of the
/// document as a whole stay those that are detected.
[[nodiscard]] domain::DocumentFacts analyseDocument(const domain::CleanDocument &document,
                                                    const lexicon::Lexicon &lexicon,
                                                    const QString &fileName = {},
                                                    const domain::DecidedValues &decided = {});

} // namespace counterpart::analysis
