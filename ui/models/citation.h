// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

namespace counterpart::models {

/// A note that names a passage of a document, as the Chicago Manual of Style has it: issuer, title, date,
/// where in the text, where it was published. An empty range cites the whole document. In English, since that
/// is what the style is made for.
[[nodiscard]] QString citationOf(const domain::DocumentView &document, text::Range passage);

/// The words of a passage with a short reference: “…” (U.S. Department of State, November 12, 2022, para. 3).
[[nodiscard]] QString quotationOf(const domain::DocumentView &document, text::Range passage);

} // namespace counterpart::models
