// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/range.h"

#include <QFont>
#include <QString>

#include <vector>

namespace counterpart::search {

/// As much of a passage as is shown of it.
struct Excerpt
{
    QString text;
    std::vector<text::Range> marks; ///< in it; of those that are left out nothing
};

/// \p text as it fits into \p lines lines of \p width pixels: where the first of \p marks would stand behind
/// them, words before it are left out. It ends with … where not all of it is seen.
[[nodiscard]] Excerpt excerptWithMark(const QString &text, const std::vector<text::Range> &marks,
                                      const QFont &font, int width, int lines);

} // namespace counterpart::search
