// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportmodel.h"

class QPdfWriter;

namespace counterpart::report {

class PageFlow;

/// What stands on every page of a report.
struct PageFurniture
{
    QString title;
    QString date; ///< at the right of the running head
    ReportOptions options;
};

/// A4, one unit a point, title and creator.
void setUpPages(QPdfWriter &writer, const PageFurniture &furniture);
/// Running head (from the second page on) and foot with page numbers.
void drawFurniture(PageFlow &flow, const PageFurniture &furniture, int page, int pages);

} // namespace counterpart::report
