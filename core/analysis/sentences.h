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

/// What is known before sentences are looked for.
struct SentenceContext
{
    QString title; ///< a block that only repeats it carries no sentence
    std::span<const domain::DateFact> dates;
    std::span<const lexicon::Hit> hits; ///< of the whole text
};

/// The sentences that carry a point, in order; sentences never cross blocks. Letterhead, sign-off, titles,
/// headings, datelines, attributions ("The following is attributable to …:") and end marks carry none; labels
/// of speakers ("PRESIDENT BIDEN:") and datelines before the first word are left out of the range. Each
/// sentence has one clause, itself; see clauses.h. Pure; linear.
[[nodiscard]] std::vector<domain::Sentence> findSentences(const domain::CleanDocument &document,
                                                          const SentenceContext &context,
                                                          const lexicon::Lexicon &lexicon);

} // namespace counterpart::analysis
