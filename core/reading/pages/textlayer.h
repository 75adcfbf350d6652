// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/paged/pageextractor.h"

namespace counterpart::reading {

enum class TextLayer {
    Useful,
    Short,   ///< none, or so few letters that they may be a number stamped on a scan
    Garbled, ///< letters that mean nothing, or Khmer out of order
};

/// What the text of a page is worth: letters must mean something outside of their font, and Khmer stand in
/// the order in which it is spelt. Many programs write Khmer glyph by glyph, as it looks, with letters
/// missing; such a page is read better from its picture.
[[nodiscard]] TextLayer textLayerOf(const Page &page);

/// True if \p recognised, from the picture, tells more than the page's own words, which are \p layer.
[[nodiscard]] bool isBetter(const std::vector<PageWord> &recognised, const Page &page, TextLayer layer);

} // namespace counterpart::reading
