// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>

namespace counterpart::text {

/// The script that most letters of \p text are written in; Script_Unknown for a text without letters.
[[nodiscard]] QChar::Script dominantScript(QStringView text);

/// True for scripts that are written without blanks between words: Khmer, Thai, Lao, Burmese, Chinese,
/// Japanese.
[[nodiscard]] bool isUnspaced(QChar::Script script);

} // namespace counterpart::text
