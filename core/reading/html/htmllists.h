// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/html/htmltree.h"
#include "core/reading/common/listnumbers.h"

namespace counterpart::reading {

/// Lists with bullets or numbers.
[[nodiscard]] bool isList(const GumboNode *node);
/// Whatever holds items of its own, old forms of lists included.
[[nodiscard]] bool holdsItems(const GumboNode *node);
/// How \p list numbers its items, which the page's text does not hold: from where ("start", "reversed") and
/// in which form ("type"). None for bullets, and for a list that shows no numbers as far as the page itself
/// says so.
[[nodiscard]] ListNumbers numbersOf(const GumboNode *list);
/// The number that \p item itself tells.
[[nodiscard]] std::optional<int> numberOf(const GumboNode *item);

} // namespace counterpart::reading
