// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfreport.h"

#include "core/report/pageflow.h"
#include "core/report/pdfbody.h"
#include "core/report/pdffront.h"
#include "core/report/pdfmaker.h"
#include "core/report/pdfstyle.h"

namespace counterpart::report {

namespace {

std::vector<Quotation> quotationsOf(const Report &report)
{
    std::vector<Quotation> list;
    const auto add = [&list](const QString &key, const ReportSource &source, text::Range range,
                             const QString &text) {
        list.push_back({key, source.sha256, source.file, source.revision, range, text});
    };
    const auto addFirst = [&add](const std::vector<Passage> &passages, const ReportSource &source) {
        for (const Passage &passage : passages) {
            if (!passage.again) // one quotation that stands in several places
                add(passage.label, source, passage.range, passage.text);
        }
    };
    for (const BodyRow &row : report.rows) {
        addFirst(row.a, report.a);
        addFirst(row.b, report.b);
    }
    for (const CommitmentLine &line : report.commitmentsA)
        add(line.key, report.a, line.range, line.quote);
    for (const CommitmentLine &line : report.commitmentsB)
        add(line.key, report.b, line.range, line.quote);
    return list;
}

} // namespace

base::Result<PdfReport> makePdf(const Report &report)
{
    const auto draw = [&report](PageFlow &flow, const QList<char32_t> &missing) {
        drawFront(flow, report);
        drawMissing(flow, missing);
        drawBody(flow, report);
        drawLedger(flow, report);
        drawCommitments(flow, report);
        drawDecisions(flow, report);
        drawMethod(flow, report);
    };
    return makePdf({report.title, report.date, report.options}, draw, quotationsOf(report));
}

} // namespace counterpart::report
