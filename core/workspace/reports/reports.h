// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/destination.h"
#include "core/domain/grouping.h"
#include "core/workspace/facade/service.h"

#include <QMap>

namespace counterpart::workspace {

enum class ReportFormat { Pdf, Html, Csv };
enum class CommitmentFormat { Csv, ICalendar };

/// What a report's pages and all else that it holds turned out to be.
enum class ReportState {
    AsWritten,  ///< what this store wrote
    Unrecorded, ///< agrees with the digests in the file; this store knows nothing of it, so that somebody may
                ///< have made both anew
    Changed,    ///< not what was written
    Unknown,    ///< without digests: an older program wrote it, or they were taken out
};

/// What re-checking a report against the store found.
struct Verification
{
    struct Failure
    {
        QString label; ///< of the passage in the report, "A4"
        QString file;  ///< of the document, as the report names it
        QString why;   ///< "its document is not in this store"
    };
    int quotations = 0;
    int confirmed = 0; ///< stand in the store, and on a page that is as it was written
    int readBack = 0;  ///< whose very words were read from their pages
    std::vector<Failure> failures;
    QMap<QString, int> inTrash; ///< of the confirmed: how many are of a document in the trash, by its file

    ReportState state = ReportState::Unknown;
    int pages = 0;
    QString id;            ///< of the report; empty when it names none
    QDateTime written;     ///< UTC; invalid when that is not known
    bool sameFile = false; ///< byte for byte the file that this store wrote
    QStringList changes;   ///< what was changed, or cannot be told: a sentence each, without a full stop

    /// Every quotation stands in the store and on its page, and nothing speaks against the rest.
    [[nodiscard]] bool isSound() const
    {
        return quotations > 0 && confirmed == quotations && changes.isEmpty() &&
               (state == ReportState::AsWritten || state == ReportState::Unrecorded);
    }
};

/// What came of writing a report.
struct ReportOutcome
{
    QStringList warnings;  ///< what the report could not show as it is, a sentence each
    bool recorded = false; ///< the store can tell later whether the report was changed
};

/// Writes reports and lists, replacing a file of that name whole, and re-checks reports.
class Reports : public Service
{
public:
    using Service::Service;

    /// Pdf needs a QGuiApplication; a store that can be written remembers its digests.
    [[nodiscard]] base::Result<ReportOutcome> writeComparison(const ComparisonView &view, ReportFormat format,
                                                              const base::Destination &to) const;
    [[nodiscard]] base::Result<void> writeCommitments(const std::vector<CommitmentRow> &rows,
                                                      CommitmentFormat format,
                                                      const base::Destination &to) const;
    /// The commitments as a report for reading: Pdf (needs a QGuiApplication) or Html.
    [[nodiscard]] base::Result<ReportOutcome> writeCommitmentReport(const std::vector<CommitmentRow> &rows,
                                                                    domain::CommitmentGrouping grouping,
                                                                    ReportFormat format,
                                                                    const base::Destination &to) const;

    /// Re-checks a PDF report: every quotation that it carries against the store (document, revision, place,
    /// words) and against the text of the pages where it stands, and all that it holds against what was
    /// written. Reads in bounds, whatever the file is.
    [[nodiscard]] base::Result<Verification> verify(const QString &pdf) const;
};

} // namespace counterpart::workspace
