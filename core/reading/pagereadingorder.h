// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pagelines.h"

namespace counterpart::reading {

/// Puts texts that stand side by side, row by row (a treaty in two languages, a table of two accounts), one
/// after the other where the lines come in turns of left and right. Tables of short cells stay as they are.
void orderSideBySide(std::vector<PageLine> &lines);

} // namespace counterpart::reading
