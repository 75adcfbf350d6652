// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/range.h"

#include <QString>

#include <optional>
#include <vector>

namespace counterpart::text {

/// What a text seems to be written in.
struct LanguageGuess
{
    QString code; ///< BCP 47: "en", "km", "zh", …
    /// False where the text is too short, or close to several languages, to rely on the guess.
    bool sure = false;
};

/// The likeliest language of most of \p text, as Compact Language Detector 2 (Sites, Google, 2013) tells it of the
/// script that most is written in. It is asked first about what is no quotation and no capitalised word, since
/// names keep the spelling of the language they come from. nullopt where nothing points to a language that is
/// known. Of a long text samples from the first 20,000 units are looked at. Any thread.
[[nodiscard]] std::optional<LanguageGuess> guessLanguage(QStringView text);

/// A stretch of a text that seems to be in one language.
struct LanguageRun
{
    Range range;
    QString code; ///< BCP 47
};

/// Where the languages of a text change, names included: a hint where to look, no finding. What is in no known
/// language is in no run. Linear.
[[nodiscard]] std::vector<LanguageRun> languageRuns(QStringView text);

} // namespace counterpart::text
