// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfreport.h"

#include "core/report/pageflow.h"
#include "core/report/pdfbody.h"
#include "core/report/pdffinish.h"
#include "core/report/pdffront.h"
#include "core/report/pdfstyle.h"
#include "core/report/tokens.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace counterpart::report {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

void drawFurniture(PageFlow &flow, const Report &report, int page, int pages)
{
    const TextBox::Style quiet{sans(7.5), QColor::fromRgb(ink::Muted)};
    const QSizeF size = flow.pageSize();
    QPainter &painter = flow.painter();
    painter.setPen(QPen(QColor::fromRgb(ink::Hairline), 0.5));
    if (page > 1) {
        QFontMetricsF metrics(quiet.font, flow.device());
        const QString head = metrics.elidedText(report.title, Qt::ElideRight, flow.width() - 90);
        TextBox(head, quiet, flow.width(), flow.device()).draw(painter, {flow.left(), 34});
        TextBox(report.date, {quiet.font, quiet.colour, 1, Qt::AlignRight}, flow.width(), flow.device())
            .draw(painter, {flow.left(), 34});
        painter.setPen(QPen(QColor::fromRgb(ink::Hairline), 0.5));
        painter.drawLine(QPointF(flow.left(), 49), QPointF(flow.right(), 49));
    }
    const qreal foot = size.height() - 40;
    QStringList made{report.options.program, report.options.store};
    if (report.options.generated.isValid())
        made.append(report.options.generated.toString(u"yyyy-MM-dd HH:mm"));
    made.removeAll(QString());
    TextBox(made.join(u" · "_s), quiet, flow.width(), flow.device()).draw(painter, {flow.left(), foot});
    TextBox(tr("Page %1 of %2").arg(page).arg(pages), {quiet.font, quiet.colour, 1, Qt::AlignRight},
            flow.width(), flow.device())
        .draw(painter, {flow.left(), foot});
}

void setUp(QPdfWriter &writer, const Report &report)
{
    writer.setResolution(72); // one unit a point; glyphs are placed in fractions of it
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(report.title);
    writer.setCreator(report.options.program);
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
        PageFlow flow(writer, [&](PageFlow &at, int page) { drawFurniture(at, report, page, pages); });
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
