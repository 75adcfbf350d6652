// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

#include <span>
#include <vector>

namespace counterpart::analysis {

class AnalysedText;

/// Money ("USD12 million", "500 million US dollars"), shares ("over 40 percent"), measures ("25 million
/// metric tons") and counts with their noun ("over 1,000 Cambodian students"), in order, not overlapping. The
/// range takes in words like "over" before the number. Years, dates, ordinals, durations, numbers of
/// resolutions and of telephones, and small round words of protocol ("the two leaders") are no amounts.
/// \p dates are left out. Pure; linear.
[[nodiscard]] std::vector<domain::AmountFact> findAmounts(const AnalysedText &text,
                                                          std::span<const domain::DateFact> dates);

} // namespace counterpart::analysis
