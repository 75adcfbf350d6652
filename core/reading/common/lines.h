// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/common/draft.h"

#include <vector>

namespace counterpart::reading {

/// Turns lines into blocks. A blank line ends a block; a line end within a chunk is a wrap, and joined, if
/// the next line's first word would not have fitted before the text's right margin (the rule by which
/// programs wrap), or if the sentence plainly runs on; every other line end parts two blocks. Bullets begin
/// list items.
[[nodiscard]] std::vector<DraftBlock> blocksOfLines(const text::MappedText &text);

/// Length of the bullet at the start of \p line with the blanks around it; 0 if there is none.
[[nodiscard]] qsizetype bulletLength(QStringView line);
/// "1." "(a)" "iv)" at the start of \p line: a list item whose number belongs to the text.
[[nodiscard]] bool isNumbered(QStringView line);
/// True where \p before breaks off in mid-sentence and \p after goes on with it.
[[nodiscard]] bool runsOn(QStringView before, QStringView after);
/// A hyphen before \p word is its own word's: "short- and long-term".
[[nodiscard]] bool suspends(QStringView word);
/// Adds \p after to \p before, with the blank between them that the script asks for.
void join(text::MappedText &before, const text::MappedText &after);

} // namespace counterpart::reading
