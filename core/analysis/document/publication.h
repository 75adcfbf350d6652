// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

namespace counterpart::lexicon {
struct Issuer;
} // namespace counterpart::lexicon

namespace counterpart::analysis {

class AnalysedText;

/// When a document was published, on its issuer's own calendar: a feed's 02:00 UTC is the evening before in
/// Washington. The evidence in order: metadata, a line that is only a time, the sign-off or dateline, a
/// line that says when it was issued, the address, a day at the end of the title, one that the text calls today;
/// last, with little confidence, the file's name or the first day of the account. Pure.
[[nodiscard]] domain::Detected<domain::PartialDate>
findPublished(const AnalysedText &text, const AnalysedText &title, const lexicon::Issuer *issuer,
              const QString &side, const QString &language, const QString &fileName);

} // namespace counterpart::analysis
