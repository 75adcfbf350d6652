// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/common/draft.h"
#include "core/reading/paged/pagelines.h"

namespace counterpart::reading {

/// Puts lines together to paragraphs, headings and list items by their geometry: a line goes on with the next
/// one of its column if the next one's first word would not have fitted (the rule by which programs wrap), or
/// if the sentence plainly runs on. Sentences that a column's or page's end cuts are joined, hyphens at line
/// ends too; notes at a page's foot follow the paragraph they would cut.
[[nodiscard]] std::vector<DraftBlock> blocksOfPages(const std::vector<PageLine> &lines);

} // namespace counterpart::reading
