// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportmodel.h"

namespace counterpart::report {

class PageFlow;

/// Sets the side-by-side body: linked passages beside each other with a ribbon between them, lone ones
/// hatched and named. A row that does not fit goes to the next page; one that fits no page is split between
/// lines.
void drawBody(PageFlow &flow, const Report &report);

} // namespace counterpart::report
