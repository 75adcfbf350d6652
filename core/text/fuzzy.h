// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace counterpart::text {

/// \p text as fuzzy matching compares it: lower case without accents, one code unit for each base letter, cut
/// at 120 characters. Thread-safe.
[[nodiscard]] QString fuzzyLetters(QStringView text);
/// How well \p typed fits \p text when its letters may be spread over it in order; both are fuzzyLetters(),
/// \p typed without blanks. Higher is better; nullopt when it does not fit at all. Starts of words, runs of
/// letters and short texts score higher. An empty \p typed fits everything with 0. What does not fit costs
/// one walk over \p text, what fits |typed| x |text|.
[[nodiscard]] std::optional<int> fuzzyScore(const QString &typed, const QString &text);

} // namespace counterpart::text
