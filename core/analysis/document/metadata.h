// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

namespace counterpart::analysis {

class AnalysedText;

/// Puts \p decided in the place of what was detected.
void applyDecided(const domain::DecidedValues &decided, domain::DocumentFacts &facts);
/// Takes over what is known of the document as a whole, and nothing else.
void copyMetadata(const domain::DocumentFacts &from, domain::DocumentFacts &to);

/// The title that the file's metadata tells, or the one that stands over the text; nothing for a text that
/// begins with prose. Name of the site and quotation marks around it are taken off.
[[nodiscard]] domain::Detected<QString> findTitle(const AnalysedText &text);

/// Fills side, relays, issuer, docType, language and published of \p facts; each stays empty where nothing
/// tells. \p title may be empty. Pure; linear.
void findMetadata(const AnalysedText &text, const AnalysedText &title, const QString &fileName,
                  domain::DocumentFacts &facts);

} // namespace counterpart::analysis
