// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterpart::analysis {

class AnalysedText;

/// The code of the state whose ministry, presidency or government heads \p text: "Ministry of Foreign Affairs of
/// Kenya", "Republic of Kenya / Ministry of Foreign Affairs"; empty for none and for several. Pure; linear.
[[nodiscard]] QString stateOfLetterhead(const AnalysedText &text);

/// The code of the state from whose capital \p text was sent, where whoever is named first is not of another one and
/// a guest of another state is brought in with it: "ACCRA, 5 May 2023. Minister X spoke with Minister Y of Togo".
/// Empty for none. Pure; linear.
[[nodiscard]] QString stateOfDateline(const AnalysedText &text);

} // namespace counterpart::analysis
