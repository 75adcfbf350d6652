// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

#include <span>

namespace counterpart::analysis {

/// Where dates stand in a passage. \p dates are those of the whole text, in order. Pure.

/// True for a day, a month or a span; a mere year is no date of a line.
[[nodiscard]] bool holdsDay(std::span<const domain::DateFact> dates, text::Range range);
[[nodiscard]] bool holdsDate(std::span<const domain::DateFact> dates, text::Range range);
/// Letters of \p range outside its dates: what is left of a dateline.
[[nodiscard]] qsizetype lettersBesideDates(QStringView text, std::span<const domain::DateFact> dates,
                                           text::Range range);

} // namespace counterpart::analysis
