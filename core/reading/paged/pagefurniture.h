// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/paged/pagelines.h"

namespace counterpart::reading {

/// Takes out running heads and feet (lines at the edge of a page that other pages have in the same place,
/// save for their digits) and page numbers. A letterhead that every page repeats stays on the first.
void dropRunningLines(std::vector<PageLine> &lines);

} // namespace counterpart::reading
