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
    const widgets::Colours &colours = m_theme.colours();
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colours.accentFaint);
    const QRect row = option.rect.adjusted(Pad, 4, -6, -4);
    const QFontMetrics metrics(m_theme.smallFont());
    if (index.data(OutlineModel::IsHeadRole).toBool()) {
        QFont head = m_theme.smallFont();
        head.setBold(true);
        painter->setFont(head);
        painter->setPen(colours.topic);
        painter->drawText(
            row, Qt::AlignLeft | Qt::AlignBottom,
            QFontMetrics(head).elidedText(index.data().toString(), Qt::ElideRight, row.width()));
        painter->restore();
        return;
    }
    if (index.data(OutlineModel::ActRole).toString().isEmpty()) {
        painter->setFont(m_theme.smallFont());
        painter->setPen(colours.text);
        const QStringList lines =
            widgets::wrapped(fonts::masked(index.data().toString(), m_theme.smallFont()), m_theme.smallFont(), row.width(), 2);
        QRect line(row.left(), row.center().y() - metrics.height() * int(lines.size()) / 2, row.width(),
                   metrics.height());
        for (const QString &words : lines) {
            painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
            line.translate(0, metrics.height());
        }
        painter->restore();
        return;
    }
    const QString act = index.data(OutlineModel::ActRole).toString();
    const QRectF mark(row.left(), row.top() + (metrics.height() - Glyph) / 2.0, Glyph, Glyph);
    widgets::paintStrength(*painter, mark, index.data(OutlineModel::StrengthRole).toInt(), colours.muted);
    QFont bold = m_theme.smallFont();
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(colours.muted);
    painter->drawText(row.adjusted(Glyph + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop, act);
    painter->setFont(m_theme.smallFont());
    painter->setPen(colours.text);
    painter->drawText(row, Qt::AlignLeft | Qt::AlignBottom,
                      metrics.elidedText(fonts::masked(index.data().toString(), painter->font()),
                                         Qt::ElideRight, row.width()));
    painter->restore();
}

} // namespace counterpart::reader
