// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdffinish.h"
#include "core/report/reportmodel.h"

namespace counterpart::report {

/// Sets the report as a PDF: tagged with title and language, with outline, links, page numbers, and embedded
/// the quotations (quotations.json: of each the document's SHA-256, revision, range, text, and where on which
/// pages it stands) and the digests of all that (report.json), so that both can be checked. Characters that no
/// font draws stand as their numbers, and the report says so. Needs a QGuiApplication (its fonts); one call at
/// a time in a thread.
[[nodiscard]] base::Result<PdfReport> makePdf(const Report &report);

} // namespace counterpart::report
