// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

namespace counterpart::analysis {

/// The language most of \p text is written in (BCP 47, "en", "km", "zh", …), told by script, and within the
/// Latin and Cyrillic scripts by the commonest words and letters. \p hint (from markup) decides where the
/// text is too short to tell. Reads at most the first 20,000 units.
[[nodiscard]] domain::Detected<QString> detectLanguage(QStringView text, const QString &hint = {});

} // namespace counterpart::analysis
