// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/textbox.h"

namespace counterpart::report {

TextBox::TextBox(const QString &text, const Style &style, qreal width, const TextDevice &device,
                 const QList<QTextLayout::FormatRange> &formats)
    : m_text(text, style.font),
      m_layout(std::make_unique<QTextLayout>(m_text.text(), style.font, device.paint)), m_style(style)
{
    if (device.missing)
        device.missing->insert(m_text.missing().begin(), m_text.missing().end());
    QList<QTextLayout::FormatRange> shown = formats;
    for (QTextLayout::FormatRange &range : shown) {
        const qsizetype end = m_text.shown(range.start + range.length);
        range.start = int(m_text.shown(range.start));
        range.length = int(end) - range.start;
    }
    // Text that runs from the right begins there.
    const bool turned = style.align == Qt::AlignLeft && text.isRightToLeft();
    QTextOption option(turned ? Qt::AlignRight : style.align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setFormats(shown);
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

text::Range TextBox::lineRange(int line) const
{
    const QTextLine at = m_layout->lineAt(line);
    return {m_text.original(at.textStart()), m_text.original(at.textStart() + at.textLength())};
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
