// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace counterpart::text {

/// How Han characters are drawn: one code point has other strokes in Beijing, Taipei, Hong Kong, Tokyo, Seoul.
/// None: the text is written in other letters, whatever Han characters it quotes.
enum class HanForm { None, Simplified, Traditional, HongKong, Japanese, Korean };

/// The form that a text of \p language (BCP 47; may be empty) is drawn in. Where the language is Chinese and
/// names no region, or is not known, the first some thousand characters of \p text tell. Pure; any thread.
[[nodiscard]] HanForm hanFormOf(const QString &language, QStringView text);

} // namespace counterpart::text
