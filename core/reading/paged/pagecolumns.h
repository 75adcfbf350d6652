// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/paged/pagelines.h"

namespace counterpart::reading {

/// A run of lines that stand one below the other: a column of a page, or a part of one.
struct Column
{
    std::size_t begin = 0; ///< in the lines
    std::size_t end = 0;
    double left = 0;
    double right = 0;  ///< where its lines wrap
    double pitch = 0;  ///< usual distance of two lines of a paragraph, from head to head
    bool note = false; ///< in small letters at the foot of a page
};

/// All lines, in their order, by columns. \p body is the height of the text's letters.
[[nodiscard]] std::vector<Column> columnsOf(const std::vector<PageLine> &lines, double body);

} // namespace counterpart::reading
