// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterpart::comparison {

class ComparisonState;

/// Why something cannot be done with what is chosen, in the user's words; empty where it can. Menus are
/// greyed by these, and keys say them. GUI thread.

[[nodiscard]] QString whyNoLink(const ComparisonState &state);
/// Neither a link nor an omission is chosen.
[[nodiscard]] QString whyNoDecision(const ComparisonState &state);
[[nodiscard]] QString whyNoRelation(const ComparisonState &state);
[[nodiscard]] QString whyNoJudgement(const ComparisonState &state);
/// Nobody has decided about what is chosen.
[[nodiscard]] QString whyNoReopening(const ComparisonState &state);
[[nodiscard]] QString whyNoPartner(const ComparisonState &state);
[[nodiscard]] QString whyNoReading(const ComparisonState &state);
[[nodiscard]] QString whyNoNote(const ComparisonState &state);

} // namespace counterpart::comparison
