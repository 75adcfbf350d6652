// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/mappedtext.h"

namespace counterpart::reading {

/// One line of text as people read it: every run of blanks (line ends, NBSP, ideographic spaces too) is one
/// blank, none at the ends; soft hyphens, zero-width characters and controls are dropped, save the joiners
/// that scripts need between letters; line ends between letters of a script without word spaces vanish.
/// Ligatures that fonts keep as one letter ("ﬁ") are the letters that they stand for, the first in its place.
[[nodiscard]] text::MappedText tidied(const text::MappedText &source);
/// The same for a text that needs no map (titles, names).
[[nodiscard]] QString tidied(QStringView source);

/// The letters of a ligature: Latin, Armenian, Hebrew and Arabic presentation forms. Empty for all else.
[[nodiscard]] QString spelt(QChar ligature);

/// True for letters of scripts that are written without blanks between words, and for their punctuation.
[[nodiscard]] bool isUnspaced(QChar c);

} // namespace counterpart::reading
