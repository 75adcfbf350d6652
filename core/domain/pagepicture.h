// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace counterpart::domain {

/// A page of an original as it looks.
struct PagePicture
{
    int page = 0;  ///< from 1
    int pages = 0; ///< of the original
    int width = 0; ///< in pixels
    int height = 0;
    QByteArray pixels; ///< width times height words 0xffRRGGBB of the machine's byte order, row by row
};

} // namespace counterpart::domain
