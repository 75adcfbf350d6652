// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/triagedelegate.h"

#include "core/domain/proposals.h"
#include "core/fonts/glyphs.h"
#include "ui/commitments/triagemodel.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace counterpart::commitments {

using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 12;
constexpr int Gap = 8;
constexpr int Above = 6;
constexpr int BarWidth = 4;
constexpr int BarGap = 2;
constexpr int Bars = 3;
constexpr int BarsWidth = Bars * BarWidth + (Bars - 1) * BarGap;

} // namespace

TriageDelegate::TriageDelegate(const widgets::Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

int TriageDelegate::numberWidth() const
{
    return QFontMetrics(m_theme.smallFont()).horizontalAdvance(u"100 %"_s);
}

QSize TriageDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int small = QFontMetrics(m_theme.smallFont()).height();
    if (index.data(TriageModel::CommitmentRole).toLongLong() == 0)
        return {160, small + 2 * Gap};
    return {160, QFontMetrics(m_theme.readingFont()).height() + small + 2 * Above + 2};
}

void TriageDelegate::paintHead(QPainter &painter, const QRect &place, const QModelIndex &index) const
{
    painter.fillRect(place, m_theme.colours().panel);
    painter.setFont(m_theme.sectionFont());
    painter.setPen(m_theme.colours().muted);
    painter.drawText(place.adjusted(Margin, 0, -Margin, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     index.data().toString());
}

/// Three of them filled: high; those that are not are outlined, so that the step is told without colour.
void TriageDelegate::paintBars(QPainter &painter, const QRect &place, int step) const
{
    painter.setPen(m_theme.colours().muted);
    for (int bar = 0; bar < Bars; ++bar) {
        const int height = place.height() * (bar + 1) / Bars;
        const QRect at(place.left() + bar * (BarWidth + BarGap), place.bottom() - height, BarWidth - 1,
                       height);
        painter.setBrush(bar < Bars - step ? QBrush(m_theme.colours().accent) : QBrush(Qt::NoBrush));
        painter.drawRect(at);
    }
}

void TriageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const widgets::Colours &colours = m_theme.colours();
    painter->save();
    if (index.data(TriageModel::CommitmentRole).toLongLong() == 0) {
        paintHead(*painter, option.rect, index);
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours.accentSoft);
    painter->setPen(colours.hairlineFaint);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QFontMetrics serif(m_theme.readingFont());
    const QFontMetrics small(m_theme.smallFont());
    QRect place = option.rect.adjusted(Margin, Above, -Margin, -Above);
    paintBars(*painter, QRect(place.left(), place.top() + 2, BarsWidth, serif.height() - 6),
              index.data(TriageModel::StepRole).toInt());
    painter->setFont(m_theme.smallFont());
    painter->setPen(colours.muted);
    painter->drawText(QRect(place.left(), place.bottom() - small.height(), numberWidth(), small.height()),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      tr("%1 %").arg(index.data(TriageModel::PercentRole).toInt()));
    place.setLeft(place.left() + numberWidth() + Gap);
    const QString facts = index.data(TriageModel::FactsRole).toString();
    painter->drawText(QRect(place.left(), place.bottom() - small.height(), place.width(), small.height()),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      small.elidedText(facts, Qt::ElideRight, place.width()));
    painter->setFont(m_theme.readingFont());
    painter->setPen(colours.text);
    const QString words = fonts::masked(index.data().toString(), m_theme.readingFont());
    painter->drawText(QRect(place.left(), place.top(), place.width(), serif.height()),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      serif.elidedText(words, Qt::ElideRight, place.width()));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(colours.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace counterpart::commitments
