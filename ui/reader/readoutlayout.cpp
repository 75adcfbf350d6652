// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readoutlayout.h"

#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace counterpart::reader {

namespace {

constexpr qsizetype RichLimit = 400'000; ///< characters of a text that is still laid out

void layOutBlock(QTextCursor &cursor, const domain::Block &block, qsizetype end, const widgets::Theme &theme)
{
    QTextCharFormat format;
    QTextBlockFormat spacing;
    switch (block.kind) {
    case domain::BlockKind::Heading:
        format.setFontWeight(QFont::Bold);
        break;
    case domain::BlockKind::Letterhead:
    case domain::BlockKind::SignOff:
        // Part of the text, no part of what is said.
        format.setFontPointSize(theme.smallFont().pointSizeF());
        format.setForeground(theme.colours().muted);
        spacing.setLineHeight(112, QTextBlockFormat::ProportionalHeight);
        break;
    case domain::BlockKind::ListItem:
        spacing.setLeftMargin(18);
        break;
    case domain::BlockKind::Paragraph:
    case domain::BlockKind::TableRow:
        return;
    }
    cursor.setPosition(static_cast<int>(std::min(block.range.begin, end)));
    cursor.setPosition(static_cast<int>(std::min(block.range.end, end)), QTextCursor::KeepAnchor);
    cursor.mergeCharFormat(format);
    cursor.mergeBlockFormat(spacing);
}

} // namespace

void layOut(QTextDocument &document, const domain::DocumentView &view, const widgets::Theme &theme,
            const QFont &font)
{
    if (view.text.size() > RichLimit)
        return;
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    QTextBlockFormat paragraph;
    paragraph.setLineHeight(142, QTextBlockFormat::ProportionalHeight);
    cursor.select(QTextCursor::Document);
    cursor.setBlockFormat(paragraph);
    // Blank lines part paragraphs; at full height they would tear the page apart.
    QTextBlockFormat blank;
    blank.setLineHeight(QFontMetricsF(font).height() * 0.62, QTextBlockFormat::FixedHeight);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.length() <= 1)
            QTextCursor(block).setBlockFormat(blank);
    }
    for (const domain::Block &block : view.blocks)
        layOutBlock(cursor, block, view.text.size(), theme);
    cursor.endEditBlock();
}

} // namespace counterpart::reader
