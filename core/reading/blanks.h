// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/mappedtext.h"

namespace counterpart::reading {

/// One line of text as people read it: every run of blanks (line ends, NBSP, ideographic spaces too) is one
/// blank, none at the ends; soft hyphens, zero-width characters and controls are dropped, save the joiners
/// that scripts need between letters; line ends between letters of a script without word spaces vanish.
[[nodiscard]] text::MappedText tidied(const text::MappedText &source);
/// The same for a text that needs no map (titles, names).
[[nodiscard]] QString tidied(QStringView source);

/// True for letters of scripts that are written without blanks between words, and for their punctuation.
[[nodiscard]] bool isUnspaced(QChar c);

} // namespace counterpart::reading
