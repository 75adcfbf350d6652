// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/paged/pagelines.h"

namespace counterpart::reading {

/// Puts the lines of a page into the order in which they are read. A column is read to its end before the one
/// to its right, also where that one begins higher, beside a picture; a heading over both begins anew. Texts that
/// stand side by side, row by row (a treaty in two languages, a table of two accounts), come one after the
/// other where the lines come in turns of left and right. Tables of short cells stay as they are, and so do
/// columns of scripts that run to the left.
void orderLines(std::vector<PageLine> &lines);

} // namespace counterpart::reading
