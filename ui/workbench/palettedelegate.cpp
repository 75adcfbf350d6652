// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/palettedelegate.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace counterpart::workbench {

namespace {
constexpr int Pad = 10;
}

PaletteDelegate::PaletteDelegate(const widgets::Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, QFontMetrics(m_theme.font()).height() + 12};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const widgets::Colours &colours = m_theme.colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.accentSoft);
        painter->drawRoundedRect(option.rect.adjusted(1, 0, -1, -1), 4, 4);
    }
    QRect row = option.rect.adjusted(Pad, 0, -Pad, 0);
    painter->setFont(m_theme.smallFont());
    painter->setPen(colours.muted);
    const QString key = index.data(KeyRole).toString();
    painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, key);
    row.setRight(row.right() - (key.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(key) + Pad));

    const QString category = index.data(CategoryRole).toString();
    const int used = category.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(category) + Pad;
    painter->setFont(m_theme.font());
    painter->setPen(colours.text);
    const QString text =
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, row.width() - used);
    painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter, text);
    row.setLeft(row.left() + painter->fontMetrics().horizontalAdvance(text) + Pad);
    painter->setFont(m_theme.smallFont());
    painter->setPen(colours.muted);
    painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter, category);
    painter->restore();
}

} // namespace counterpart::workbench
