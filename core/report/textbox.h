// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QTextLayout>

#include <memory>

namespace counterpart::report {

/// Text set in lines of one width, drawn line by line so that it can go over a page break. Lengths are in
/// units of the paint device. One thread at a time.
class TextBox
{
public:
    struct Style
    {
        QFont font;
        QColor colour;
        qreal leading = 1.0; ///< factor of the font's own line height
        Qt::Alignment align = Qt::AlignLeft;
    };

    TextBox(const QString &text, const Style &style, qreal width, QPaintDevice *device,
            const QList<QTextLayout::FormatRange> &formats = {});

    [[nodiscard]] int lineCount() const { return m_layout->lineCount(); }
    [[nodiscard]] qreal lineHeight(int line) const;
    [[nodiscard]] qreal height() const;
    /// Width of the longest line.
    [[nodiscard]] qreal naturalWidth() const;
    /// Draws one line with its top left corner at \p at.
    void drawLine(QPainter &painter, int line, QPointF at) const;
    void draw(QPainter &painter, QPointF at) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
    Style m_style;
};

} // namespace counterpart::report
