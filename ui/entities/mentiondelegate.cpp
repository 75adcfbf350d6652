// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/mentiondelegate.h"

#include "core/fonts/glyphs.h"
#include "ui/entities/mentionmodel.h"
#include "ui/widgets/glyphs.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace counterpart::entities {

namespace {
constexpr int Pad = 10;
constexpr int Lines = 2;
} // namespace

MentionDelegate::MentionDelegate(const widgets::Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize MentionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, QFontMetrics(m_theme.smallFont()).height() +
                     Lines * QFontMetrics(m_theme.readingFont()).lineSpacing() + 14};
}

void MentionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const widgets::Colours &colours = m_theme.colours();
    painter->save();
    painter->setClipRect(option.rect);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colours.accentFaint);
    painter->setPen(colours.hairlineFaint);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect rest = option.rect.adjusted(Pad, 5, -Pad, -5);
    const int head = QFontMetrics(m_theme.smallFont()).height();
    paintHead(*painter, {rest.left(), rest.top(), rest.width(), head}, index);
    rest.setTop(rest.top() + head + 2);
    paintWords(*painter, rest, index);
    painter->restore();
}

void MentionDelegate::paintHead(QPainter &painter, const QRect &line, const QModelIndex &index) const
{
    const int edge = widgets::Theme::Glyph - 1;
    widgets::paintSide(painter, QRectF(line.left(), line.center().y() - edge / 2.0 + 0.5, edge, edge),
                       m_theme.side(index.data(MentionModel::SideRole).toString()));
    painter.setFont(m_theme.smallFont());
    painter.setPen(m_theme.colours().muted);
    const QString date = index.data(MentionModel::DateRole).toString();
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, date);
    const int used = painter.fontMetrics().horizontalAdvance(date) + Pad;
    const QRect title = line.adjusted(edge + 6, 0, -used, 0);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(index.data(MentionModel::HeadRole).toString(),
                                                      Qt::ElideRight, title.width()));
}

void MentionDelegate::paintWords(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QFont font = m_theme.readingFont();
    QTextLayout layout(fonts::masked(index.data().toString(), font), font);
    QTextLayout::FormatRange mark{index.data(MentionModel::MarkBeginRole).toInt(),
                                  index.data(MentionModel::MarkLengthRole).toInt(),
                                  {}};
    mark.format.setBackground(m_theme.colours().mark);
    mark.format.setFontWeight(QFont::DemiBold);
    layout.setFormats({mark});
    layout.beginLayout();
    qreal y = 0;
    for (int i = 0; i < Lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    painter.setPen(m_theme.colours().text);
    layout.draw(&painter, rect.topLeft());
}

} // namespace counterpart::entities
