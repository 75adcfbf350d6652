// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfmaker.h"

#include <QBuffer>

namespace counterpart::report {

using namespace Qt::StringLiterals;

namespace {

struct Drawn
{
    QByteArray bytes;
    PdfExtras extras;
    std::vector<PageFlow::Place> places;
    int pages = 0;
    QList<char32_t> missing;
};

/// \p known: what an earlier run found out, which the pages themselves tell.
Drawn drawAll(const PageFurniture &furniture, const DrawContent &draw, const Drawn &known)
{
    Drawn drawn;
    QBuffer buffer(&drawn.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUpPages(writer, furniture);
    PageFlow flow(writer,
                  [&](PageFlow &at, int page) { drawFurniture(at, furniture, page, known.pages); });
    draw(flow, known.missing);
    flow.end();
    drawn.pages = flow.page() + 1;
    drawn.extras = {furniture.title, u"en"_s, flow.outline(), flow.links(), flow.anchors(), flow.pageSize(), {}};
    drawn.places = flow.places();
    drawn.missing = {flow.missing().begin(), flow.missing().end()};
    return drawn;
}

} // namespace

base::Result<PdfReport> makePdf(const PageFurniture &furniture, const DrawContent &draw,
                                const std::vector<Quotation> &quotations)
{
    const Drawn first = drawAll(furniture, draw, {});
    Drawn drawn = drawAll(furniture, draw, first);
    if (drawn.pages != first.pages) // to tell of what no font draws took a page
        drawn = drawAll(furniture, draw, drawn);
    ReportManifest manifest = newManifest(furniture.options.generated, furniture.options.program);
    drawn.extras.quotations = quotationsJson(manifest.id, quotations, drawn.places);
    return finishPdf(drawn.bytes, drawn.extras, std::move(manifest)).transform([&](PdfReport &&pdf) {
        pdf.missing = drawn.missing;
        return std::move(pdf);
    });
}

} // namespace counterpart::report
