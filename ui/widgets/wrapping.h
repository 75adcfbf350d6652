// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace counterpart::widgets {

/// Lines of \p text that fit \p width (pixels), at most \p most; the last one elided where there is more.
/// Scripts without blanks are broken between words where the dictionary knows them, and anywhere else.
[[nodiscard]] QStringList wrapped(const QString &text, const QFont &font, int width, int most);

/// \p text with U+200B between words of Khmer, Thai, Lao and Burmese, where Qt finds no place to break a
/// line; other texts as they are. GUI thread only.
[[nodiscard]] QString breakable(const QString &text);

} // namespace counterpart::widgets
