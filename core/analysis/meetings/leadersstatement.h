// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

#include <optional>

namespace counterpart::analysis {

class AnalysedText;

/// The encounter of which a joint statement is the outcome, where no sentence tells of it as an account does: "We,
/// the leaders of A and B, met", "Today, we, President X and Prime Minister Y, reaffirm", "signed by X and Y", states
/// that "gathered on the occasion of" a summit. Where the title alone names the leaders it only explains a meeting that
/// others tell of: it is background. Pure; any thread.
[[nodiscard]] std::optional<domain::EncounterFact>
leadersStatement(const AnalysedText &text, const AnalysedText &title, const domain::DocumentFacts &facts);

} // namespace counterpart::analysis
