// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <utility>

class QFontMetrics;
class QHeaderView;

namespace counterpart::widgets {

/// Makes each column (a logical index) as wide as the widest text that it is to show, and \p margin pixels.
/// GUI thread.
void setColumnWidths(QHeaderView &header, const QFontMetrics &metrics,
                     std::span<const std::pair<int, QString>> widest, int margin);

} // namespace counterpart::widgets
