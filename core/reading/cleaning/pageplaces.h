// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cleandocument.h"

namespace counterpart::reading {

/// \p places, whose ranges are in the original's text, as ranges of the clean text that \p map belongs to, in
/// its order. What was left out of the clean text has no place any more. \p places must be in order.
[[nodiscard]] std::vector<domain::PagePlace> placesInCleanText(const std::vector<domain::PagePlace> &places,
                                                               const text::OffsetMap &map);

} // namespace counterpart::reading
