// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/common/draft.h"

namespace counterpart::reading {

/// The text of a field (of a feed's item, a scraper's object, a table's cell): HTML where it holds markup,
/// else lines. Markup that was escaped once too often is markup. HTML that costs too much to read is left out with a warning.
void readBody(const text::MappedText &body, int depth, Draft &draft);

} // namespace counterpart::reading
