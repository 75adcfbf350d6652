// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QWidget>

#include <algorithm>

namespace counterpart::widgets {

/// Makes a dialog that has its layout so wide, and as high as lines that wrap at that width want to be.
inline void resizeToWidth(QWidget &dialog, int width)
{
    dialog.ensurePolished();
    for (const QWidget *part : dialog.findChildren<QWidget *>())
        part->ensurePolished(); // letters and frames are as high as they will be
    QLayout *layout = dialog.layout();
    layout->invalidate();
    const int wide = std::max(width, layout->totalMinimumSize().width());
    const int high =
        layout->hasHeightForWidth() ? layout->totalHeightForWidth(wide) : layout->totalSizeHint().height();
    dialog.resize(wide, std::max(high, layout->totalSizeHint().height()));
}

} // namespace counterpart::widgets
