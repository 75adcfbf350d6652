// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfreport.h"

#include "core/report/pageflow.h"
#include "core/report/pdfbody.h"
#include "core/report/pdffinish.h"
#include "core/report/pdffront.h"
#include "core/report/pdffurniture.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace counterpart::report {

using namespace Qt::StringLiterals;

namespace {

void setUp(QPdfWriter &writer, const Report &report)
{
    setUpPages(writer, {report.title, report.date, report.options});
    writer.addFileAttachment(QString::fromLatin1(QuotationsFile), quotations(report), u"application/json"_s);
}

struct Drawn
{
    QByteArray bytes;
    PdfExtras extras;
    int pages = 0;
};

Drawn drawAll(const Report &report, int pages)
{
    Drawn drawn;
    QBuffer buffer(&drawn.bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        setUp(writer, report);
        PageFlow flow(writer, [&](PageFlow &at, int page) {
            drawFurniture(at, {report.title, report.date, report.options}, page, pages);
        });
        drawFront(flow, report);
        drawBody(flow, report);
        drawLedger(flow, report);
        drawCommitments(flow, report);
        drawMethod(flow, report);
        flow.end();
        drawn.pages = flow.page() + 1;
        drawn.extras = {report.title, u"en"_s, flow.outline(), flow.links(), flow.anchors(), flow.pageSize()};
    }
    return drawn;
}

void addQuotations(QJsonArray &list, const std::vector<Passage> &passages, const ReportSource &source)
{
    for (const Passage &passage : passages)
        list.append(QJsonObject{{u"label"_s, passage.label},
                                {u"sha256"_s, source.sha256},
                                {u"file"_s, source.file},
                                {u"revision"_s, source.revision},
                                {u"begin"_s, qint64(passage.range.begin)},
                                {u"end"_s, qint64(passage.range.end)},
                                {u"text"_s, passage.text}});
}

} // namespace

QByteArray quotations(const Report &report)
{
    QJsonArray list;
    for (const BodyRow &row : report.rows) {
        addQuotations(list, row.a, report.a);
        addQuotations(list, row.b, report.b);
    }
    const QJsonObject root{
        {u"format"_s, u"counterpart-quotations"_s}, {u"version"_s, 1}, {u"quotations"_s, list}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

base::Result<void> writePdf(const Report &report, const QString &path)
{
    const int pages = drawAll(report, 0).pages; // once to count the pages, once for good
    const Drawn drawn = drawAll(report, pages);
    return finishPdf(drawn.bytes, drawn.extras, path);
}

} // namespace counterpart::report
