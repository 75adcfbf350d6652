// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/common/draft.h"
#include "core/reading/html/htmltree.h"

namespace counterpart::reading {

/// How much of a page is taken.
enum class Scope {
    Fragment, ///< all of it: the publisher's own text, from a feed or a Markdown file
    Page,     ///< the main text alone, without what surrounds it on a web page
};

/// The blocks of an HTML text: scripts, forms, hidden and struck-out parts left out, and for a whole page
/// what is not its main text (method: maintext.h). Nesting beyond \p depth is passed over.
[[nodiscard]] std::vector<DraftBlock> blocksOfHtml(const text::MappedText &html, Scope scope, int depth);
[[nodiscard]] std::vector<DraftBlock> blocksOfTree(const HtmlTree &tree, Scope scope, int depth);

} // namespace counterpart::reading
