// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/ledgerdelegate.h"

#include "core/fonts/glyphs.h"
#include "ui/comparison/ledgermodel.h"
#include "ui/models/wording.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace counterpart::comparison {

namespace {

constexpr int Pad = 8;
constexpr int LineGap = 6;
constexpr qsizetype MostCharacters = 1000; ///< of a passage: more are never seen

} // namespace

LedgerDelegate::LedgerDelegate(const widgets::Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

int LedgerDelegate::lineHeight() const
{
    return QFontMetrics(m_theme.smallFont()).height() + LineGap;
}

bool LedgerDelegate::hasRoom(int rowHeight) const
{
    return rowHeight >= 2 * lineHeight();
}

void LedgerDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (hasRoom(option->rect.height()))
        option->displayAlignment = Qt::AlignLeft | Qt::AlignTop;
}

void LedgerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QString words = index.data(LedgerModel::PassageRole).toString();
    if (hasRoom(option.rect.height()) && !words.isEmpty())
        paintWords(*painter, option.rect.adjusted(Pad, lineHeight(), -Pad, -2), words);
}

/// As many lines as there is room for; the last is cut.
void LedgerDelegate::paintWords(QPainter &painter, const QRect &room, const QString &words) const
{
    const QFont font = m_theme.smallFont();
    const QFontMetrics metrics(font);
    const QString text = fonts::masked(models::shortened(words, MostCharacters), font);
    QTextLayout layout(text, font);
    layout.setTextOption(QTextOption(Qt::AlignLeft));
    layout.beginLayout();
    std::vector<QTextLine> lines;
    int y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width());
        line.setPosition(QPointF(0, y));
        lines.push_back(line);
        y += metrics.height();
        if (y + metrics.height() > room.height())
            break;
    }
    layout.endLayout();
    painter.save();
    painter.setClipRect(room);
    painter.setFont(font);
    painter.setPen(m_theme.colours().text);
    for (size_t i = 0; i < lines.size(); ++i) {
        const QTextLine &line = lines[i];
        const bool isCut = i + 1 == lines.size() && line.textStart() + line.textLength() < text.size();
        if (isCut)
            painter.drawText(room.adjusted(0, int(line.y()), 0, 0), Qt::AlignLeft | Qt::AlignTop,
                             metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, room.width()));
        else
            line.draw(&painter, room.topLeft());
    }
    painter.restore();
}

} // namespace counterpart::comparison
