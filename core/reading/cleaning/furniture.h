// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/common/draft.h"

namespace counterpart::reading {

/// Takes out what a page break left in the middle of a text: the foot of one page (address, telephone, page
/// number) and the repeated head of the next. A sentence that the break cut in two is joined again.
/// Blocks must be tidied.
void dropPageFurniture(std::vector<DraftBlock> &blocks);

/// Joins paragraphs that break off in mid-sentence and go on in the next one.
void joinCutSentences(std::vector<DraftBlock> &blocks);

} // namespace counterpart::reading
