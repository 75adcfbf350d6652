// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fonts/glyphs.h"
#include "core/text/range.h"

#include <QFont>
#include <QPainter>
#include <QTextLayout>

#include <memory>
#include <set>

namespace counterpart::report {

/// What text is set for, and where it is remembered which characters no font draws.
struct TextDevice
{
    QPaintDevice *paint = nullptr;
    std::set<char32_t> *missing = nullptr;
};

/// Text set in lines of one width, drawn line by line so that it can go over a page break. A character that
/// no font draws stands as its number. Lengths are in units of the paint device, offsets in UTF-16 units of
/// the text as it was given. One thread at a time.
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

    TextBox(const QString &text, const Style &style, qreal width, const TextDevice &device,
            const QList<QTextLayout::FormatRange> &formats = {});

    [[nodiscard]] int lineCount() const { return m_layout->lineCount(); }
    [[nodiscard]] qreal lineHeight(int line) const;
    /// What of the text stands on a line.
    [[nodiscard]] text::Range lineRange(int line) const;
    [[nodiscard]] qreal height() const;
    /// Width of the longest line.
    [[nodiscard]] qreal naturalWidth() const;
    /// Draws one line with its top left corner at \p at.
    void drawLine(QPainter &painter, int line, QPointF at) const;
    void draw(QPainter &painter, QPointF at) const;

private:
    fonts::NumberedText m_text;
    std::unique_ptr<QTextLayout> m_layout;
    Style m_style;
};

} // namespace counterpart::report
