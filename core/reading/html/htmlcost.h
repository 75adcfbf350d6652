// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace counterpart::reading {

/// True if parsing \p html would take for ever or fill the memory: elements nested more deeply than \p depth,
/// more than a million elements, or open formatting ("<b><p><b><p>…") that HTML5 has every paragraph repeat.
/// Told from the tags alone, and on the safe side: a closing tag counts only if its element is open.
[[nodiscard]] bool isCostly(QStringView html, int depth);

} // namespace counterpart::reading
