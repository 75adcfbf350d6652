// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/reportmanifest.h"

namespace counterpart::report {

/// A PDF report as it is found: whoever had it in between may have changed it.
struct ReportFile
{
    QByteArray bytes;
    std::optional<QByteArray> quotations;   ///< the embedded JSON
    std::optional<ReportManifest> manifest; ///< what it says of itself; older programs wrote none
    ReportDigests digests;                  ///< what it holds now
    QStringList changes;                    ///< signs of later changes in the file itself, a sentence each
    QStringList foreignParts;               ///< what no report holds, a sentence each
    bool fromCounterpart = false;           ///< it says that this program has written it
};

/// The largest report that is read, in bytes.
inline constexpr qint64 LargestReport = 128LL * 1024 * 1024;

/// Reads the PDF at \p path. Errors for what is no regular file, too large, locked, damaged beyond reading, or
/// asks for more memory than a report needs. Reads nothing outside of the file; any thread.
[[nodiscard]] base::Result<ReportFile> readReportFile(const QString &path);

} // namespace counterpart::report
