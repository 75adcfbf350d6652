// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/pageflow.h"
#include "core/report/reportmanifest.h"

#include <QByteArray>

namespace counterpart::report {

/// What QPdfWriter does not write and a good report has.
struct PdfExtras
{
    QString title;
    QString language = QStringLiteral("en");
    std::vector<PageFlow::OutlineEntry> outline;
    std::vector<PageFlow::Link> links;
    std::vector<PageFlow::Anchor> anchors;
    QSizeF pageSize;       ///< points
    QByteArray quotations; ///< JSON, to be embedded
};

/// A report that is ready to be written to a file.
struct PdfReport
{
    QByteArray bytes;
    ReportManifest manifest; ///< as it is embedded
    QList<char32_t> missing; ///< characters that no font draws: they stand as their numbers
};

/// "Characters that no font of the machine draws stand as their numbers: U+E001 (private use), …".
[[nodiscard]] QString missingNotice(const QList<char32_t> &missing);

/// Adds document language, outline, link annotations and quotations to \p pdf, and \p manifest with the
/// digests of all that.
[[nodiscard]] base::Result<PdfReport> finishPdf(const QByteArray &pdf, const PdfExtras &extras,
                                                ReportManifest manifest);

} // namespace counterpart::report
