// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterpart::store {

/// Stands between two words of a script that writes no spaces (Khmer, Thai, Lao, Burmese, Chinese, Japanese);
/// no clean text holds it, and the index takes it for a space.
inline constexpr QChar WordBreak(0x1f);

/// \p text with WordBreak between the words that ICU's dictionaries find in such scripts; null when the text
/// has none of them and can be searched as it is. Any thread.
[[nodiscard]] QString searchText(const QString &text);

/// A query as the index wants it: a run of such a script becomes the phrase of its words.
[[nodiscard]] QString searchQuery(const QString &query);

/// The words of \p query, each taken literally, for what is no query in FTS5's syntax ("U.S.-Cambodia").
[[nodiscard]] QString literalQuery(const QString &query);

} // namespace counterpart::store
