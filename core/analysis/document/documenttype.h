// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/document/issuer.h"

namespace counterpart::analysis {

/// What kind of text a document is: by its title, by words of its letterhead ("PRESS RELEASE"), by its tags
/// and address, by its shape (labels of speakers, lists), by its first sentence ("… met with …"). Nothing
/// where none of them tells. Pure; linear.
[[nodiscard]] domain::Detected<domain::DocType> findDocType(const AnalysedText &text,
                                                            const AnalysedText &title, const Voice &voice);

} // namespace counterpart::analysis
