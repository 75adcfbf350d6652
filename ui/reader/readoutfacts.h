// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "ui/reader/readouthighlighter.h"

#include <vector>

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::reader {

/// What was found in a text, as the text shows it. Offsets are those of the revision. GUI thread.

/// Mentions by name and commitments, in order of their begin.
[[nodiscard]] std::vector<Mark> factMarks(const domain::DocumentView &view, const widgets::Theme &theme);
/// The first that is mentioned there; invalid for none.
[[nodiscard]] domain::EntityId entityAt(const domain::DocumentView &view, qsizetype offset);
/// Who is mentioned there and what is undertaken, in rich text; empty for nothing.
[[nodiscard]] QString factCard(const domain::DocumentView &view, qsizetype offset);

} // namespace counterpart::reader
