// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/snippetdelegate.h"

#include "core/fonts/glyphs.h"
#include "core/text/range.h"
#include "ui/models/searchmodel.h"
#include "ui/search/excerpt.h"
#include "ui/widgets/glyphs.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace counterpart::search {

using models::SearchModel;

namespace {

constexpr int Pad = 16;
constexpr int Indent = 20;
constexpr int Lines = 2;

void layOut(QTextLayout &layout, int width)
{
    layout.beginLayout();
    qreal y = 0;
    for (int i = 0; i < Lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() * 1.15;
    }
    layout.endLayout();
}

} // namespace

SnippetDelegate::SnippetDelegate(const widgets::Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize SnippetDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.data(SearchModel::IsDocumentRole).toBool())
        return {200, QFontMetrics(m_theme.font()).height() + 18};
    if (index.data(SearchModel::MoreRole).toInt() > 0)
        return {200, QFontMetrics(m_theme.smallFont()).height() + 10};
    return {200, static_cast<int>(QFontMetrics(m_theme.readingFont()).height() * 1.15 * Lines) + 10};
}

void SnippetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const widgets::Colours &colours = m_theme.colours();
    painter->save();
    painter->setClipRect(option.rect);
    const bool isDocument = index.data(SearchModel::IsDocumentRole).toBool();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colours.accentFaint);
    if (index.data(SearchModel::MoreRole).toInt() > 0) {
        painter->setFont(m_theme.smallFont());
        painter->setPen(colours.accent);
        painter->drawText(option.rect.adjusted(Pad + Indent, 0, -Pad, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          index.data().toString());
    } else if (isDocument) {
        painter->setPen(colours.hairlineFaint);
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        paintDocument(*painter, option.rect.adjusted(Pad, 6, -Pad, 0), index);
    } else {
        paintSnippet(*painter, option.rect.adjusted(Pad + Indent, 2, -Pad, -2), index);
    }
    painter->restore();
}

void SnippetDelegate::paintDocument(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const int edge = widgets::Theme::Glyph;
    const QRect mark(row.left(), row.center().y() - edge / 2 + 1, edge, edge);
    widgets::paintSide(painter, mark, m_theme.side(index.data(SearchModel::SideRole).toString()));
    const QString date = index.data(SearchModel::DateTextRole).toString();
    painter.setFont(m_theme.smallFont());
    painter.setPen(m_theme.colours().muted);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, date);
    const int used = painter.fontMetrics().horizontalAdvance(date) + Pad;
    const QRect text = row.adjusted(Indent, 0, -used, 0);
    painter.setFont(m_theme.boldFont());
    painter.setPen(m_theme.colours().text);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
}

void SnippetDelegate::paintSnippet(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const QFont font = m_theme.readingFont();
    const auto marks = index.data(SearchModel::MarksRole).value<std::vector<text::Range>>();
    const Excerpt excerpt =
        excerptWithMark(fonts::masked(index.data().toString(), font), marks, font, row.width(), Lines);
    QTextLayout layout(excerpt.text, font);
    QList<QTextLayout::FormatRange> formats;
    for (const text::Range &range : excerpt.marks) {
        QTextCharFormat format;
        format.setBackground(m_theme.colours().mark);
        formats.append({static_cast<int>(range.begin), static_cast<int>(range.length()), format});
    }
    layout.setFormats(formats);
    layOut(layout, row.width());
    painter.setPen(m_theme.colours().text);
    layout.draw(&painter, row.topLeft());
}

} // namespace counterpart::search
