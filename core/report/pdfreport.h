// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/reportmodel.h"

namespace counterpart::report {

/// Writes the report as a PDF: tagged with title and language, with outline, links, page numbers, and the
/// quotations embedded as JSON so that they can be checked against a store. Needs a QGuiApplication (its
/// fonts); one call at a time in a thread. An existing file is replaced whole or left as it was.
[[nodiscard]] base::Result<void> writePdf(const Report &report, const QString &path);

/// The quotations of a report as JSON: for each passage the document's SHA-256, range and text.
[[nodiscard]] QByteArray quotations(const Report &report);

} // namespace counterpart::report
