// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "ui/reader/readouthighlighter.h"

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::reader {

/// What was found in a text, as the reader shows it. GUI thread.

/// Names and undertakings, in order of their begin.
[[nodiscard]] std::vector<Mark> marksOf(const domain::DocumentView &view, const widgets::Theme &theme);
/// What there is to say of the place, as rich text: who is named there, what is undertaken; empty for
/// nothing.
[[nodiscard]] QString cardAt(const domain::DocumentView &view, qsizetype offset);
/// Who or what is named there; invalid for none.
[[nodiscard]] domain::EntityId entityAt(const domain::DocumentView &view, qsizetype offset);

} // namespace counterpart::reader
