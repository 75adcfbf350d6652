// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace counterpart::text {

/// Quotation marks and brackets that close what stands before them, of every script.
[[nodiscard]] bool isCloser(QChar c);

/// True where \p line ends as a sentence or a clause of a list does, closers and blanks behind the stop set
/// aside: full stop, question and exclamation mark, ellipsis and semicolon, and what other scripts write for
/// them. Colons end none, but for the Khmer one, behind which a speech or a list begins as a text of its own.
[[nodiscard]] bool endsSentence(QStringView line);

/// True where a sentence ends with a full stop and another one follows it in \p text, which is in a script
/// other than Latin, Greek or Cyrillic: there no abbreviation looks like that.
[[nodiscard]] bool holdsSentences(QStringView text);

} // namespace counterpart::text
