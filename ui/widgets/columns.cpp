// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columns.h"

#include <QFontMetrics>
#include <QHeaderView>

namespace counterpart::widgets {

void setColumnWidths(QHeaderView &header, const QFontMetrics &metrics,
                     std::span<const std::pair<int, QString>> widest, int margin)
{
    for (const auto &[column, text] : widest)
        header.resizeSection(column, metrics.horizontalAdvance(text) + margin);
}

} // namespace counterpart::widgets
