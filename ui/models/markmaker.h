// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/marks.h"

#include <QDate>

namespace counterpart::models {

struct MadeMarks
{
    std::vector<Mark> marks; ///< in no order
    int undated = 0;         ///< documents that have none, since neither they nor their meeting has a date
};

/// The marks of rows: a document where it was published, a meeting where it took place, with a hollow mark
/// for each of the few parties that gave no account of it, a commitment where it is due. A document without a
/// date takes that of its first meeting, a meeting without one that of its first account. \p today decides
/// what is overdue.
[[nodiscard]] MadeMarks makeMarks(const MarkedRows &rows, QDate today);

} // namespace counterpart::models
