// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportmodel.h"

namespace counterpart::report {

class PageFlow;

/// First page: what met, when and where, who; the two sources; the counts; a key to the marks.
void drawFront(PageFlow &flow, const Report &report);
/// Topics x sides, each "said" a link to its passages.
void drawLedger(PageFlow &flow, const Report &report);
void drawCommitments(PageFlow &flow, const Report &report);
/// What people decided about ties and silences; nothing where they decided nothing.
void drawDecisions(PageFlow &flow, const Report &report);
void drawMethod(PageFlow &flow, const Report &report);

} // namespace counterpart::report
