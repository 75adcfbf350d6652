// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

#include <span>

namespace counterpart::analysis {

class AnalysedText;

/// What is known before sentences are looked for.
struct SentenceContext
{
    QString title; ///< a line that only repeats it is no sentence
    std::span<const domain::DateFact> dates;
};

/// A text, taken apart: every sign that is no blank stands in exactly one of these.
struct TextPieces
{
    std::vector<domain::Sentence> sentences;
    std::vector<domain::SkippedPiece> skipped;
};

/// The sentences, and what is none, in order; sentences never cross blocks. Letterhead, sign-off, titles,
/// headings, datelines, attributions ("The following is attributable to …:"), notices, remarks and end marks
/// are skipped, as are labels of speakers ("PRESIDENT BIDEN:") and datelines before the first word of a
/// sentence. What may be either is a sentence. Each sentence has one clause, itself; see clauses.h. Pure;
/// linear.
[[nodiscard]] TextPieces findSentences(const AnalysedText &text, const SentenceContext &context);

} // namespace counterpart::analysis
