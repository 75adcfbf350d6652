// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfstyle.h"

#include "core/fonts/families.h"
#include "core/report/pageflow.h"
#include "core/report/pdffinish.h"
#include "core/report/tokens.h"

namespace counterpart::report {

namespace {

QFont face(const QStringList &families, qreal points)
{
    QFont font(families);
    font.setPointSizeF(points);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferQuality);
    return font;
}

} // namespace

QFont serif(qreal points, text::HanForm han)
{
    return face(fonts::serifFamilies(han), points);
}

QFont sans(qreal points, bool bold, text::HanForm han)
{
    QFont font = face(fonts::sansFamilies(han), points);
    font.setBold(bold);
    return font;
}

QColor sideColour(bool sideA)
{
    return QColor::fromRgb(sideA ? ink::SideA : ink::SideB);
}

void drawSideShape(QPainter &painter, bool sideA, QRectF area)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(sideColour(sideA));
    if (sideA)
        painter.drawEllipse(area);
    else
        painter.drawRoundedRect(area.adjusted(0.4, 0.4, -0.4, -0.4), 1, 1);
    painter.setBrush(Qt::NoBrush);
}

void drawHeading(PageFlow &flow, const QString &text, qreal keep)
{
    const TextBox box(text, {sans(12, true), QColor::fromRgb(ink::Text)}, flow.width(), flow.device());
    flow.ensure(18 + box.height() + 10 + keep);
    if (!flow.atTop())
        flow.advance(18);
    flow.addOutline(text, 0);
    box.draw(flow.painter(), {flow.left(), flow.y()});
    flow.advance(box.height() + 3);
    flow.painter().setPen(QPen(QColor::fromRgb(ink::Hairline), 0.6));
    flow.painter().drawLine(QPointF(flow.left(), flow.y()), QPointF(flow.right(), flow.y()));
    flow.advance(7);
}

void drawParagraph(PageFlow &flow, const QString &text, const TextBox::Style &style, const QString &quotation,
                   qsizetype before)
{
    const TextBox box(text, style, flow.width(), flow.device());
    for (int line = 0; line < box.lineCount(); ++line) {
        const bool firstOfMany = line == 0 && box.lineCount() > 1;
        flow.ensure(box.lineHeight(line) * (firstOfMany ? 2 : 1));
        box.drawLine(flow.painter(), line, {flow.left(), flow.y()});
        if (!quotation.isEmpty())
            flow.addPlace(quotation, box, line, line + 1, {flow.left(), flow.y()}, flow.width(), before);
        flow.advance(box.lineHeight(line));
    }
}

void drawMissing(PageFlow &flow, const QList<char32_t> &missing)
{
    if (missing.isEmpty())
        return;
    flow.advance(6);
    drawParagraph(flow, missingNotice(missing), {sans(8, true), QColor::fromRgb(ink::Differ)});
}

} // namespace counterpart::report
