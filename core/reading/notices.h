// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/draft.h"

namespace counterpart::reading {

/// A first block "[Paraphrase written for Counterpart; source: …]" sets the flag, and the source if it is an
/// address, and is left out.
void takeParaphraseNotice(Draft &draft);

} // namespace counterpart::reading
