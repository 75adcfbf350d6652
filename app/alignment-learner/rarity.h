// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace counterpart::learner {

/// Counts in how many paragraphs of all documents of \p folder each stem stands, and in how many sentences of
/// the readouts and joint statements among them, and makes the rarity of each stem out of both (inverse
/// document frequencies, scaled to 0 to 1). Returns the table as resources/lexicon/alignment/rarity.tsv holds
/// it. Files that cannot be read are left out.
[[nodiscard]] base::Result<QString> rarityTable(const QString &folder);

} // namespace counterpart::learner
