// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>

#include <optional>

namespace counterpart::text {

/// The script that most letters of \p text are written in; Script_Unknown for a text without letters.
[[nodiscard]] QChar::Script dominantScript(QStringView text);

/// True for scripts that are written without blanks between words: Khmer, Thai, Lao, Burmese, Chinese,
/// Japanese.
[[nodiscard]] bool isUnspaced(QChar::Script script);

/// What a text seems to be written in.
struct LanguageGuess
{
    QString code; ///< BCP 47: "en", "km", "zh", …
    /// False where the text is too short, or close to several languages, to rely on the guess.
    bool sure = false;
};

/// The likeliest language of \p text, told by its script and, where several languages share one, by letters
/// of their own and by the share of their commonest words. nullopt where nothing points to a language that is
/// known. At most the first 20,000 units are looked at.
[[nodiscard]] std::optional<LanguageGuess> guessLanguage(QStringView text);

/// Share of the words of \p text that are among the commonest of \p language, 0 to 1; 0 where that has no
/// list of words, since its script tells it.
[[nodiscard]] double shareOfCommonWords(QStringView text, const QString &language);

} // namespace counterpart::text
