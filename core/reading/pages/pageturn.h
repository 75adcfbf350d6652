// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/paged/pageextractor.h"

namespace counterpart::reading {

/// Turns a page whose own text runs from top to bottom, from bottom to top or upside down, as a table that was
/// set sideways does, so that its lines run as lines do.
void layUpright(Page &page);

} // namespace counterpart::reading
