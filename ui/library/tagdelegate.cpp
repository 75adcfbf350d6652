// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/tagdelegate.h"

#include "ui/models/librarymodel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace counterpart::library {

using namespace Qt::StringLiterals;

namespace {
constexpr int Gap = 4;
constexpr int Pad = 6;    ///< beside the words of a chip
constexpr int Least = 36; ///< of a chip that is cut
constexpr int Longest = 140;
} // namespace

int paintTags(QPainter &painter, const QRect &rect, const QStringList &tags, const widgets::Theme &theme)
{
    const widgets::Colours &colours = theme.colours();
    const QFontMetrics metrics(theme.smallFont());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.smallFont());
    int left = rect.left();
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const QString rest = u"+%1"_s.arg(tags.size() - i);
        const int kept = i + 1 < tags.size() ? metrics.horizontalAdvance(rest) + Gap : 0;
        const int room = std::min(rect.right() - left - kept, Longest);
        const int wanted = metrics.horizontalAdvance(tags[i]) + 2 * Pad;
        if (room < std::min(wanted, Least)) {
            painter.setPen(colours.muted);
            painter.drawText(QRect(left, rect.top(), rect.right() - left + 1, rect.height()),
                             Qt::AlignVCenter, rest);
            left += metrics.horizontalAdvance(rest) + Gap;
            break;
        }
        const QRect chip(left, rect.center().y() - metrics.height() / 2, std::min(wanted, room),
                         metrics.height() + 1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accentSoft);
        painter.drawRoundedRect(chip, 4, 4);
        painter.setPen(colours.text);
        painter.drawText(chip.adjusted(Pad, 0, -Pad / 2, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(tags[i], Qt::ElideRight, chip.width() - 2 * Pad + 1));
        left = chip.right() + Gap;
    }
    painter.restore();
    return left;
}

void TagDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    paintTags(*painter, option.rect.adjusted(Gap, 0, -2, 0),
              index.data(models::LibraryModel::TagsRole).toStringList(), m_theme);
}

} // namespace counterpart::library
