// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/mappedtext.h"

namespace counterpart::reading {

/// \p text with "&#039;", "&amp;", "&rsquo;" as the characters that they stand for, one level of escaping
/// taken away; each stands in the place of its entity. What ends without its semicolon or stands for nothing
/// stays as it is.
[[nodiscard]] text::MappedText unescaped(const text::MappedText &text);
/// The same as often as something changes, up to \p levels times: publishers' programs escape twice.
[[nodiscard]] text::MappedText withoutEntities(text::MappedText text, int levels = 2);
/// The same for a text that needs no map (titles, names).
[[nodiscard]] QString withoutEntities(const QString &text, int levels = 2);
/// A title as people read it: entities resolved, however often they were escaped, tags of inline markup
/// ("<em>", "<br/>") taken out, blanks tidied.
[[nodiscard]] QString plainTitle(const QString &title);

} // namespace counterpart::reading
