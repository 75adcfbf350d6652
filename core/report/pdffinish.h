// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/pageflow.h"

#include <QByteArray>

namespace counterpart::report {

/// What QPdfWriter does not write and a good PDF has.
struct PdfExtras
{
    QString title;
    QString language = QStringLiteral("en");
    std::vector<PageFlow::OutlineEntry> outline;
    std::vector<PageFlow::Link> links;
    std::vector<PageFlow::Anchor> anchors;
    QSizeF pageSize; ///< points
};

/// Adds document language, outline and link annotations to \p pdf and writes it to \p path, by way of a
/// temporary file, so that an existing file is replaced whole or not at all.
[[nodiscard]] base::Result<void> finishPdf(const QByteArray &pdf, const PdfExtras &extras,
                                           const QString &path);

/// Name of the embedded file that holds a report's quotations (JSON).
inline constexpr const char *QuotationsFile = "quotations.json";

/// The embedded quotations of a report, or why there are none.
[[nodiscard]] base::Result<QByteArray> readQuotations(const QString &path);

} // namespace counterpart::report
