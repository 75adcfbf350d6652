// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/common/draft.h"

namespace counterpart::reading {

/// Takes "**" out of a block (left over from a conversion, or typed for emphasis), and remembers a block that
/// is emphasised as a whole. Single asterisks stay: they may be footnote marks.
void stripEmphasis(DraftBlock &block);

} // namespace counterpart::reading
