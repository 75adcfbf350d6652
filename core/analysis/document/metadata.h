// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

namespace counterpart::analysis {

class AnalysedText;

/// The title that the file's metadata tells, or the one that stands over the text; nothing for a text that
/// begins with prose. Name of the site and quotation marks around it are taken off.
[[nodiscard]] domain::Detected<QString> findTitle(const AnalysedText &text);

/// Fills side, relays, issuer, docType, language and published of \p facts; each stays empty where nothing
/// tells. \p title may be empty. Pure; linear.
void findMetadata(const AnalysedText &text, const AnalysedText &title, const QString &fileName,
                  domain::DocumentFacts &facts);

} // namespace counterpart::analysis
