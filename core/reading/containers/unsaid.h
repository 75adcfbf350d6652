// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/common/draft.h"

namespace counterpart::reading {

/// Adds to \p kept what \p other says and \p kept does not, block by block: a mail often holds its text twice, whole
/// or in part, in words that differ a little (addresses of links, signs of lists). Where \p other says all of \p kept
/// and more, it takes its place. Nothing that one of them says is lost.
void addUnsaid(std::vector<DraftBlock> &kept, std::vector<DraftBlock> other);

} // namespace counterpart::reading
