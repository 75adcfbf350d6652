// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/reports/reports.h"

#include "core/base/clock.h"
#include "core/base/destination.h"
#include "core/base/version.h"
#include "core/report/calendar.h"
#include "core/report/commitmentsreport.h"
#include "core/report/csvreport.h"
#include "core/report/htmlreport.h"
#include "core/report/pdfreport.h"
#include "core/store/annotations/annotationstore.h"
#include "core/store/commitments/trackingstore.h"
#include "core/store/documents/documentstore.h"
#include "core/store/reports/reportstore.h"
#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/facade/workspace.h"
#include "core/workspace/reports/reportverifier.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

store::WrittenReport recordOf(const report::PdfReport &pdf, const QString &name)
{
    return {pdf.manifest.id,
            pdf.manifest.written,
            QFileInfo(name).fileName(),
            QCryptographicHash::hash(pdf.bytes, QCryptographicHash::Sha256).toHex(),
            pdf.manifest.digests.whole(),
            report::toJson(pdf.manifest)};
}

constexpr int RecordPatience = 3000; ///< milliseconds that another writer is waited for

report::ReportOptions reportOptions(const QString &store)
{
    return {base::now(), u"Counterpart "_s + base::programVersion().toString(), QFileInfo(store).fileName()};
}

/// What people noted on passages of the two accounts.
Result<std::vector<domain::AnnotationRow>> notesOn(const ComparisonView &view,
                                                   const store::Database &database)
{
    std::vector<domain::AnnotationRow> notes;
    for (const domain::DocumentId document : {view.a.row.id, view.b.row.id}) {
        if (!document.isValid())
            continue;
        auto found = store::AnnotationStore(database).rows({.document = document});
        if (!found)
            return std::unexpected(found.error());
        std::ranges::move(*found, std::back_inserter(notes));
    }
    return notes;
}

/// Remembers the report in a store that can be written, and nothing of one that could not be.
Result<ReportOutcome> writeRecorded(const report::PdfReport &pdf, store::Database &database,
                                    const base::Destination &to)
{
    ReportOutcome outcome;
    if (!pdf.missing.isEmpty())
        outcome.warnings.append(report::missingNotice(pdf.missing));
    if (database.isReadOnly())
        return to.write(pdf.bytes).transform([&] { return outcome; });
    auto transaction = store::Transaction::tryBegin(database, RecordPatience);
    const auto recorded = transaction ? store::ReportStore::insert(*transaction, recordOf(pdf, to.name()))
                                      : Result<void>(std::unexpected(transaction.error()));
    if (auto wrote = to.write(pdf.bytes); !wrote)
        return std::unexpected(wrote.error());
    if (recorded && transaction->commitQuietly())
        outcome.recorded = true;
    else
        outcome.warnings.append(
            u"the store could not be written and does not know the report; verify will say"
            " so"_s);
    return outcome;
}

/// A report as pages: a PDF, which the store keeps a record of, or HTML.
template <typename Made>
Result<ReportOutcome> writeMade(const Made &made, ReportFormat format, store::Database &database,
                                const base::Destination &to)
{
    if (format == ReportFormat::Html)
        return to.write(report::toHtml(made).toUtf8()).transform([] { return ReportOutcome(); });
    return report::makePdf(made).and_then(
        [&](const report::PdfReport &pdf) { return writeRecorded(pdf, database, to); });
}

} // namespace

Result<ReportOutcome> Reports::writeComparison(const ComparisonView &view, ReportFormat format,
                                               const base::Destination &to) const
{
    const auto notes = notesOn(view, database());
    const auto judgements = workspace().comparisons().judgements(view);
    if (!notes || !judgements)
        return std::unexpected(notes ? judgements.error() : notes.error());
    const report::Report made =
        report::buildReport(view, reportOptions(database().path()), *notes, *judgements);
    if (format == ReportFormat::Csv)
        return to.write(report::comparisonCsv(made)).transform([] { return ReportOutcome(); });
    return writeMade(made, format, database(), to);
}

namespace {

/// Commitments that nobody decided about yet have the name that they will get: it does not change then.
Result<std::vector<CommitmentRow>> named(std::vector<CommitmentRow> rows, const store::Database &database)
{
    QSet<QString> taken;
    for (const CommitmentRow &row : rows)
        taken.insert(row.uuid);
    const auto names = store::TrackingStore(database).namesOfDetected();
    if (!names)
        return std::unexpected(names.error());
    for (CommitmentRow &row : rows) {
        if (!row.uuid.isEmpty())
            continue;
        const QString name = names->value(row.id);
        row.uuid = taken.contains(name) ? u"%1-%2"_s.arg(name).arg(row.id.value) : name;
        taken.insert(row.uuid);
    }
    return rows;
}

} // namespace

Result<void> Reports::writeCommitments(const std::vector<CommitmentRow> &rows, CommitmentFormat format,
                                       const base::Destination &to) const
{
    if (format == CommitmentFormat::Csv)
        return store::DocumentStore(database()).rows().and_then([&](const std::vector<DocumentRow> &all) {
            return to.write(report::commitmentsCsv(rows, all));
        });
    return named(rows, database()).and_then([&](const std::vector<CommitmentRow> &all) {
        return to.write(report::toICalendar(all, base::now()));
    });
}

Result<ReportOutcome> Reports::writeCommitmentReport(const std::vector<CommitmentRow> &rows,
                                                     domain::CommitmentGrouping grouping, ReportFormat format,
                                                     const base::Destination &to) const
{
    const auto sources = store::DocumentStore(database()).rows();
    if (!sources)
        return std::unexpected(sources.error());
    const report::CommitmentReport made =
        report::buildCommitmentReport(rows, grouping, reportOptions(database().path()), *sources);
    if (format == ReportFormat::Csv)
        return to.write(report::commitmentsCsv(rows, *sources)).transform([] { return ReportOutcome(); });
    return writeMade(made, format, database(), to);
}

Result<Verification> Reports::verify(const QString &pdf) const
{
    return report::readReportFile(pdf).and_then(
        [&](const report::ReportFile &file) { return ReportVerifier(database(), file, pdf).verify(); });
}

Reports Workspace::reports()
{
    return Reports(*this);
}

} // namespace counterpart::workspace
