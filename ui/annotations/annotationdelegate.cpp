// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/annotationdelegate.h"

#include "core/fonts/glyphs.h"
#include "ui/models/annotationsmodel.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>

namespace counterpart::annotations {

using models::AnnotationsModel;

AnnotationDelegate::AnnotationDelegate(const widgets::Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize AnnotationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {80, QFontMetrics(m_theme.readingFont()).height() + 10};
}

void AnnotationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const widgets::Colours &colours = m_theme.colours();
    const bool isGroup = !AnnotationsModel::annotationAt(index).isValid();
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    if (selected || (!isGroup && (option.state & QStyle::State_MouseOver)))
        painter->fillRect(option.rect, selected ? colours.accentSoft : colours.accentFaint);
    QRect text = option.rect.adjusted(8, 0, -6, 0);
    const bool isFirst = index.column() == AnnotationsModel::Passage;
    const QColor colour = index.data(AnnotationsModel::ColourRole).value<QColor>();
    if (isFirst && colour.isValid()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawRoundedRect(QRectF(text.left(), text.center().y() - 7, 4, 15), 2, 2);
    }
    if (isFirst)
        text.adjust(11, 0, 0, 0);
    painter->setFont(isGroup ? m_theme.boldFont() : isFirst ? m_theme.readingFont() : m_theme.font());
    painter->setPen(isGroup || index.column() <= AnnotationsModel::Codes ? colours.text : colours.muted);
    QString shown = fonts::masked(index.data().toString(), painter->font());
    if (isGroup && isFirst)
        shown = tr("%1 (%2)").arg(shown,
                                  QLocale().toString(index.data(AnnotationsModel::GroupCountRole).toInt()));
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(shown, Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace counterpart::annotations
