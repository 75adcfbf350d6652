// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportmanifest.h"

#include <QByteArrayView>

class QPDF;
class QPDFObjectHandle;

namespace counterpart::report {

/// Names of the files that a report embeds.
inline constexpr const char *QuotationsFile = "quotations.json";
inline constexpr const char *ManifestFile = "report.json";

/// The bounds of reading a PDF that anybody may have made.
inline constexpr qsizetype MostUnpacked = 512 * 1024 * 1024; ///< bytes of all streams, each counted once
inline constexpr int MostObjects = 1'000'000;
inline constexpr int MostPages = 5'000;

/// Digests of all that \p pdf shows or does. The embedded manifest is left out, since it holds them. Inherited
/// attributes are pushed down to the pages. Throws std::exception for what is broken or beyond the bounds.
[[nodiscard]] ReportDigests digestsOf(QPDF &pdf);

/// The decoded bytes of a stream; throws when there are more than \p most.
[[nodiscard]] QByteArray streamBytes(QPDFObjectHandle stream, qsizetype most);

/// What \p pdf holds that no report has: pictures, forms, notes, layers, scripts. A sentence each.
[[nodiscard]] QStringList foreignParts(QPDF &pdf);

} // namespace counterpart::report
