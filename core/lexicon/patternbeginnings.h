// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace counterpart::lexicon {

inline constexpr qsizetype LongestBeginning = 6; ///< letters

/// The first letters of a word, at most six, lower case, as one number; nullopt if it has others than ASCII's.
[[nodiscard]] std::optional<quint64> beginningKey(QStringView word);

/// beginningKey() of the words one of which stands at the beginning of every match of \p pattern (a regular expression
/// that ignores case), sorted: a text without any such word needs no search. nullopt where the pattern does not say, so
/// that it has to be searched for. Linear in its length; brackets nest at most 40 deep.
[[nodiscard]] std::optional<std::vector<quint64>> beginningsOf(QStringView pattern);

} // namespace counterpart::lexicon
