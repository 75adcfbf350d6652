// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cleandocument.h"
#include "core/text/mappedtext.h"

#include <vector>

namespace counterpart::reading {

/// A block as a format's reader hands it on: markup resolved, white space and zones not yet.
struct DraftBlock
{
    text::MappedText text;
    domain::BlockKind kind = domain::BlockKind::Paragraph;
    bool marked = false; ///< the markup itself told the kind (h1, li, td, "#", "-")
    bool bold = false;   ///< all of it is emphasised
    QString label = {};  ///< with which it begins: the number of a list, which is in no text of the original
};

/// A document between its format's reader and the common cleaning.
struct Draft
{
    domain::CleanDocument meta; ///< everything but text, blocks and map; places are in the original's text
    std::vector<DraftBlock> blocks; ///< in reading order
    QStringList bylines; ///< lines that metadata names as author: letterhead where they stand alone
};

} // namespace counterpart::reading
