// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace counterpart::learner {

/// Counts in how many sentences of the texts on foreign affairs in \p folder each stem stands: texts of which
/// a quarter of the sentences or more speak of another state than their own. Returns the table as
/// resources/lexicon/alignment/rarity.tsv holds it. Files that cannot be read are left out.
[[nodiscard]] base::Result<QString> rarityTable(const QString &folder);

} // namespace counterpart::learner
