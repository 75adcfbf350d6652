// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace counterpart::learner {

/// Counts in how many sentences each stem stands, in every document of \p folder and again in the readouts
/// and joint statements among them, and makes the rarity of each stem out of both (an inverse document
/// frequency over sentences, scaled to 0 to 1). Returns the table as resources/lexicon/alignment/rarity.tsv
/// holds it. Files that cannot be read are left out.
[[nodiscard]] base::Result<QString> rarityTable(const QString &folder);

} // namespace counterpart::learner
