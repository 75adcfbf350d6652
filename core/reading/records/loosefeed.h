// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/records/feeditem.h"

namespace counterpart::reading {

/// \p source without what makes a feed ill-formed XML and is plain all the same: stray "&" and "<", characters
/// that XML forbids, anything before its declaration, comments.
[[nodiscard]] text::MappedText mendedXml(const text::MappedText &source);

/// What can be read of a feed that is no XML, however mended.
struct LooseFeed
{
    std::vector<Draft> drafts;
    int leftOut = 0;       ///< items of which neither text nor title can be told, or that the file's end cuts
    qsizetype cutLine = 0; ///< where the first of them begins, from 1
};

/// Reads items by their tags alone: each field goes up to its end tag, or to the next field where that is
/// missing. One broken item costs no other. At most \p most items; nesting beyond \p depth is passed over.
[[nodiscard]] LooseFeed readLoosely(const text::MappedText &source, int most, int depth);

} // namespace counterpart::reading
