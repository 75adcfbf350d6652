// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/range.h"

#include <QString>

#include <vector>

namespace counterpart::store {

/// Stands between two written syllables of a script that writes no spaces (Khmer, Thai, Lao, Burmese,
/// Chinese, Japanese); no clean text holds it, and the index takes it for a space.
inline constexpr QChar SyllableBreak(0x1f);

/// \p text with SyllableBreak between the written syllables (a letter with its signs and subscripts) of such
/// scripts, and Khmer in one order (core/text/khmerorder.h); null when the text has none of them and can be
/// searched as it is. Indexed by syllable, a word is found as a phrase wherever it stands, also as part of a
/// longer word, and no dictionary has to know it.
[[nodiscard]] QString searchText(const QString &text);

/// A query as the index wants it: a run of such a script becomes the phrase of its syllables, Khmer in the
/// index's order, however it was typed.
[[nodiscard]] QString searchQuery(const QString &typed);

/// Where \p snippet, a part of searchText() without its breaks, stands in \p text; an empty range if nowhere.
/// \p snippet and its \p marks are set to what is written there.
[[nodiscard]] text::Range findSnippet(const QString &text, QString &snippet, std::vector<text::Range> &marks);

/// The words of \p query, each taken literally, for what is no query in FTS5's syntax ("U.S.-Cambodia").
[[nodiscard]] QString literalQuery(const QString &query);

} // namespace counterpart::store
