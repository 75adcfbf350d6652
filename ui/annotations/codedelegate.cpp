// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/codedelegate.h"

#include "ui/models/codesmodel.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QPainter>

namespace counterpart::annotations {

using models::CodesModel;

namespace {
constexpr int Swatch = 9;
constexpr int Pad = 6;
constexpr int TextLeft = Pad + Swatch + 7;
} // namespace

CodeDelegate::CodeDelegate(const widgets::Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize CodeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, QFontMetrics(m_theme.font()).height() + 8};
}

void CodeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const widgets::Colours &colours = m_theme.colours();
    const bool selected = option.state & QStyle::State_Selected;
    const QRect row = option.rect.adjusted(0, 0, -6, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option.state & QStyle::State_HasFocus ? QPen(colours.accent) : QPen(Qt::NoPen));
    if (selected || (option.state & QStyle::State_MouseOver))
        painter->setBrush(selected ? colours.accentSoft : colours.accentFaint);
    painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setPen(Qt::NoPen);
    painter->setBrush(QColor(index.data(CodesModel::ColourRole).toString()));
    painter->drawRoundedRect(QRectF(row.left() + Pad, row.center().y() - Swatch / 2.0 + 0.5, Swatch, Swatch),
                             2, 2);
    const int count = index.data(CodesModel::CountRole).toInt();
    const int total = index.data(CodesModel::TotalRole).toInt();
    QString counts;
    if (total > 0)
        counts = total == count ? QLocale().toString(count) : tr("%L1 of %L2").arg(count).arg(total);
    painter->setFont(m_theme.smallFont());
    painter->setPen(colours.muted);
    const int width = painter->fontMetrics().horizontalAdvance(counts);
    painter->drawText(row.adjusted(0, 0, -Pad, 0), Qt::AlignRight | Qt::AlignVCenter, counts);
    painter->setFont(m_theme.font());
    painter->setPen(colours.text);
    const QRect text = row.adjusted(TextLeft, 0, -(width + 2 * Pad), 0);
    painter->drawText(
        text, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

QWidget *CodeDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("codeName"));
    line->setAccessibleName(tr("Name of the code"));
    line->setMaxLength(domain::LongestCodeName);
    return line;
}

void CodeDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(TextLeft - 4, 0, -6, 0));
}

} // namespace counterpart::annotations
