// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/common/draft.h"

namespace counterpart::reading {

/// The blocks of a CommonMark text (with tables and strike-through), raw HTML in it read as HTML.
/// Adds blocks, and the address of a "view original" link, to \p draft. False if the parser gave up.
[[nodiscard]] bool readMarkdown(const text::MappedText &source, int depth, Draft &draft);

} // namespace counterpart::reading
