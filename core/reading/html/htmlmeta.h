// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cleandocument.h"
#include "core/reading/html/htmltree.h"

namespace counterpart::reading {

/// Puts into \p meta what the page tells about itself: title, canonical address, date, language, site,
/// author, keywords. Read are meta elements, time elements, JSON-LD and the comment of a saved page.
void readHtmlMeta(const HtmlTree &tree, domain::CleanDocument &meta);

} // namespace counterpart::reading
