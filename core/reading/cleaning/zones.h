// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/common/draft.h"

namespace counterpart::reading {

/// Tells letterhead, headings, body and sign-off, and drops what is neither text nor tells of its origin: end
/// marks, menus, links after the site's foot. Blocks must be tidied.
void tellZones(Draft &draft);

} // namespace counterpart::reading
