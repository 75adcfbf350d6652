// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cleandocument.h"
#include "core/domain/facts.h"

namespace counterpart::lexicon {
struct Issuer;
} // namespace counterpart::lexicon

namespace counterpart::analysis {

class AnalysedText;

/// Whose voice a document is.
struct Voice
{
    const lexicon::Issuer *issuer = nullptr; ///< null when none is known; belongs to the lexicon
    domain::Evidence evidence;
    QString side; ///< empty when not known
    domain::Evidence sideEvidence;
    QString relays; ///< side whose release a press text retells
};

/// Finds the issuer by URL, site name, byline, letterhead, sign-off; a press text by the phrases in which it
/// retells a release; failing all, the side alone by the leader whom the first sentence puts first ("The
/// President of Ukraine … had a call with …"), with little confidence. Pure; linear.
[[nodiscard]] Voice findVoice(const AnalysedText &text, const AnalysedText &title);

/// True for blocks at the head or the foot of a document that are no prose: where letterheads, bylines,
/// datelines and sign-offs stand.
[[nodiscard]] bool isFrameBlock(const domain::CleanDocument &document, std::size_t block);

} // namespace counterpart::analysis
