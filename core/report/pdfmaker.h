// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdffinish.h"
#include "core/report/pdffurniture.h"
#include "core/report/quotations.h"

#include <functional>

namespace counterpart::report {

/// Draws the content of a report, the first page's furniture being there; \p missing are the characters that
/// no font draws, for the report to tell of.
using DrawContent = std::function<void(PageFlow &flow, const QList<char32_t> &missing)>;

/// Makes a PDF by drawing it twice, or three times: how many pages there are, and what no font draws, is known
/// at the end alone. \p quotations are embedded with the places that drawing gave them.
[[nodiscard]] base::Result<PdfReport> makePdf(const PageFurniture &furniture, const DrawContent &draw,
                                              const std::vector<Quotation> &quotations);

} // namespace counterpart::report
