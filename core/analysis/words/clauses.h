// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/range.h"

#include <vector>

namespace counterpart::analysis {

/// Parts a sentence into the points that it makes: before "and stressed", "; ", ", noting", "as well as",
/// ", which". A part has four words or more, and three follow it. What joins the parts belongs to none of
/// them; together with it they cover the sentence. Ranges are into \p text. Any thread.
[[nodiscard]] std::vector<text::Range> splitClauses(QStringView text, text::Range sentence);

} // namespace counterpart::analysis
