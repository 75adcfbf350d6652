// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/mappedtext.h"

namespace counterpart::reading {

/// Adds \p decoded to \p out with its origins, where \p raw is the part of \p source that a parser made it
/// of: equal characters map to each other, what an entity stands for maps to the entity, tags in between are
/// passed over. What cannot be placed is inserted.
void appendAligned(text::MappedText &out, QStringView decoded, const text::MappedText &source,
                   text::Range raw);

} // namespace counterpart::reading
