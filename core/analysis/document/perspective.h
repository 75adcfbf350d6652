// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

namespace counterpart::analysis {

class AnalysedText;

/// The state whose voice a text without issuer most likely is, by how it speaks: it names its own leader
/// first and the other one with their country ("Meeting with US President …"). Confidence 0.6 at most;
/// nothing when the signs differ.
[[nodiscard]] domain::Detected<QString> ownSide(const AnalysedText &text, const AnalysedText &title);

} // namespace counterpart::analysis
