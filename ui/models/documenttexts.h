// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

namespace counterpart::models {

/// What a list says of a document, in the words of the interface. GUI thread only.

/// Its title, or the name of its file where it has none.
[[nodiscard]] QString titleOf(const domain::DocumentRow &row);
/// What readers must know of it, to stand behind its title: " · not analysed (Khmer) · edited silently"; may
/// be empty.
[[nodiscard]] QString newsOf(const domain::DocumentRow &row);
/// "Media, relays Cambodia"
[[nodiscard]] QString sideText(const domain::DocumentRow &row);
/// All that a filter looks at; \p meetings: the titles of those that it tells of.
[[nodiscard]] QString filterText(const domain::DocumentRow &row, const QString &meetings);

} // namespace counterpart::models
