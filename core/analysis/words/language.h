// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

namespace counterpart::analysis {

/// The language most of \p text is written in (BCP 47, "en", "km", "zh", …), as text::guessLanguage tells it.
/// \p hint (from markup) decides where the text is too short to tell.
[[nodiscard]] domain::Detected<QString> detectLanguage(QStringView text, const QString &hint = {});

} // namespace counterpart::analysis
