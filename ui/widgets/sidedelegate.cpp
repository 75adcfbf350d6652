// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidedelegate.h"

#include "ui/widgets/glyphs.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>

namespace counterpart::widgets {

namespace {
constexpr int Gap = 6;
}

SideDelegate::SideDelegate(const Theme &theme, int sideRole, int relaysRole, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_sideRole(sideRole), m_relaysRole(relaysRole)
{
}

void SideDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    QRect rect = option.rect.adjusted(Gap, 0, -2, 0);
    const SideStyle side = m_theme.side(index.data(m_sideRole).toString());
    const int edge = Theme::Glyph;
    auto mark = [&rect, edge] {
        const QRect square(rect.left(), rect.center().y() - edge / 2 + 1, edge, edge);
        rect.setLeft(square.right() + Gap);
        return square;
    };
    paintSide(*painter, mark(), side);
    const QString relays = m_relaysRole < 0 ? QString() : index.data(m_relaysRole).toString();
    if (!relays.isEmpty())
        paintRelayedSide(*painter, mark(), m_theme.side(relays));
    painter->setPen(side.colour);
    painter->setFont(item.font);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      item.fontMetrics.elidedText(text, Qt::ElideRight, rect.width()));
}

QSize SideDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(Theme::Glyph + 2 * Gap, 0);
}

} // namespace counterpart::widgets
