// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/paged/pageextractor.h"

namespace counterpart::workspace {

/// What became of a text that should stand on a page.
enum class Printed {
    Found,      ///< its very words, as far as letters and signs go
    OtherWords, ///< something else stands there, or nothing
    Unreadable, ///< in a script whose glyphs do not lead back to its letters
};

/// Letters and signs alone: ligatures taken apart, blanks and soft hyphens left out, the numbers of characters
/// without a glyph ("[U+E001]") for the characters themselves.
[[nodiscard]] QString letterForm(const QString &text);

/// Compares \p expected with what stands on \p page within \p area (points from the upper left corner).
[[nodiscard]] Printed readBack(const reading::Page &page, const QRectF &area, const QString &expected);
/// The letters of pages of two columns in several orders: as they are told, of the left halves, of the right;
/// without the heads and feet of the pages.
[[nodiscard]] QStringList lettersOf(const std::vector<reading::Page> &pages);
/// The same for a text of which is not known where it stands, somewhere in one of \p letters.
[[nodiscard]] Printed readBack(const QStringList &letters, const QString &expected);

} // namespace counterpart::workspace
