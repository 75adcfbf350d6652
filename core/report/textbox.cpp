// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/textbox.h"

namespace counterpart::report {

TextBox::TextBox(const QString &text, const Style &style, qreal width, QPaintDevice *device,
                 const QList<QTextLayout::FormatRange> &formats)
    : m_layout(std::make_unique<QTextLayout>(text, style.font, device)), m_style(style)
{
    QTextOption option(style.align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setFormats(formats);
    m_layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() * style.leading;
    }
    m_layout->endLayout();
}

qreal TextBox::lineHeight(int line) const
{
    return m_layout->lineAt(line).height() * m_style.leading;
}

qreal TextBox::height() const
{
    qreal sum = 0;
    for (int i = 0; i < lineCount(); ++i)
        sum += lineHeight(i);
    return sum;
}

qreal TextBox::naturalWidth() const
{
    qreal widest = 0;
    for (int i = 0; i < lineCount(); ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

void TextBox::drawLine(QPainter &painter, int line, QPointF at) const
{
    const QTextLine textLine = m_layout->lineAt(line);
    painter.setPen(m_style.colour);
    textLine.draw(&painter, at - QPointF(0, textLine.y()));
}

void TextBox::draw(QPainter &painter, QPointF at) const
{
    for (int i = 0; i < lineCount(); ++i) {
        drawLine(painter, i, at);
        at.ry() += lineHeight(i);
    }
}

} // namespace counterpart::report
