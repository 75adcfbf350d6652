// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdffurniture.h"

#include "core/report/pageflow.h"
#include "core/report/pdfstyle.h"
#include "core/report/reporttexts.h"
#include "core/report/tokens.h"
#include "core/text/joining.h"

#include <QPdfWriter>

namespace counterpart::report {

using namespace Qt::StringLiterals;

void setUpPages(QPdfWriter &writer, const PageFurniture &furniture)
{
    writer.setResolution(72); // one unit a point; glyphs are placed in fractions of it
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(furniture.title);
    writer.setCreator(furniture.options.program);
}

void drawFurniture(PageFlow &flow, const PageFurniture &furniture, int page, int pages)
{
    const TextBox::Style quiet{sans(7.5), QColor::fromRgb(ink::Muted)};
    const TextBox::Style right{quiet.font, quiet.colour, 1, Qt::AlignRight};
    const QSizeF size = flow.pageSize();
    QPainter &painter = flow.painter();
    painter.setPen(QPen(QColor::fromRgb(ink::Hairline), 0.5));
    if (page > 1) {
        const QFontMetricsF metrics(quiet.font, flow.device().paint);
        const QString head = metrics.elidedText(furniture.title, Qt::ElideRight, flow.width() - 90);
        TextBox(head, quiet, flow.width(), flow.device()).draw(painter, {flow.left(), 34});
        TextBox(furniture.date, right, flow.width(), flow.device()).draw(painter, {flow.left(), 34});
        painter.setPen(QPen(QColor::fromRgb(ink::Hairline), 0.5));
        painter.drawLine(QPointF(flow.left(), 49), QPointF(flow.right(), 49));
    }
    const qreal foot = size.height() - 40;
    const QString made = text::joined({furniture.options.program, furniture.options.store,
                                       furniture.options.generated.toString(u"yyyy-MM-dd HH:mm")},
                                      u" · ");
    TextBox(made, quiet, flow.width(), flow.device()).draw(painter, {flow.left(), foot});
    TextBox(tr("Page %1 of %2").arg(page).arg(pages), right, flow.width(), flow.device())
        .draw(painter, {flow.left(), foot});
}

} // namespace counterpart::report
