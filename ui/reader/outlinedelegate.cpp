// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/outlinedelegate.h"

#include "core/fonts/glyphs.h"
#include "ui/reader/outlinemodel.h"
#include "ui/widgets/glyphs.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrapping.h"

#include <QPainter>

namespace counterpart::reader {

namespace {
constexpr int Pad = 12;
constexpr int Glyph = 9;

/// Where a text begins to be read.
Qt::Alignment sideOf(const QString &text)
{
    return (text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
}
} // namespace

OutlineDelegate::OutlineDelegate(const widgets::Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, QFontMetrics(m_theme.smallFont()).height() * 2 + 9};
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, m_theme.colours().accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, m_theme.colours().accentFaint);
    const QRect row = option.rect.adjusted(Pad, 4, -6, -4);
    if (index.data(OutlineModel::IsHeadRole).toBool())
        paintHead(*painter, row, index.data().toString());
    else if (index.data(OutlineModel::ActRole).toString().isEmpty())
        paintWords(*painter, row, index.data().toString());
    else
        paintAct(*painter, row, index);
    painter->restore();
}

void OutlineDelegate::paintHead(QPainter &painter, const QRect &row, const QString &topic) const
{
    QFont head = m_theme.smallFont();
    head.setBold(true);
    painter.setFont(head);
    painter.setPen(m_theme.colours().topic);
    painter.drawText(row, sideOf(topic) | Qt::AlignBottom,
                     QFontMetrics(head).elidedText(topic, Qt::ElideRight, row.width()));
}

/// Of a sentence in which no act was found, two lines.
void OutlineDelegate::paintWords(QPainter &painter, const QRect &row, const QString &sentence) const
{
    const QFont font = m_theme.smallFont();
    const int height = QFontMetrics(font).height();
    painter.setFont(font);
    painter.setPen(m_theme.colours().text);
    const QStringList lines = widgets::wrapped(fonts::masked(sentence, font), font, row.width(), 2);
    QRect line(row.left(), row.center().y() - height * int(lines.size()) / 2, row.width(), height);
    for (const QString &words : lines) {
        painter.drawText(line, int(sideOf(sentence) | Qt::AlignVCenter) | Qt::TextSingleLine, words);
        line.translate(0, height);
    }
}

/// How strongly it is said and how, over the first words.
void OutlineDelegate::paintAct(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const widgets::Colours &colours = m_theme.colours();
    const QFontMetrics metrics(m_theme.smallFont());
    const QRectF mark(row.left(), row.top() + (metrics.height() - Glyph) / 2.0, Glyph, Glyph);
    widgets::paintStrength(painter, mark, index.data(OutlineModel::StrengthRole).toInt(), colours.muted);
    QFont bold = m_theme.smallFont();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(colours.muted);
    painter.drawText(row.adjusted(Glyph + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                     index.data(OutlineModel::ActRole).toString());
    painter.setFont(m_theme.smallFont());
    painter.setPen(colours.text);
    const QString sentence = index.data().toString();
    painter.drawText(
        row, sideOf(sentence) | Qt::AlignBottom,
        metrics.elidedText(fonts::masked(sentence, painter.font()), Qt::ElideRight, row.width()));
}

} // namespace counterpart::reader
