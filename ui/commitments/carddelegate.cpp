// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/carddelegate.h"

#include "core/text/joining.h"
#include "ui/models/commitmentsmodel.h"
#include "ui/widgets/glyphs.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrapping.h"

#include <QAbstractItemView>
#include <QPainter>

namespace counterpart::commitments {

using namespace Qt::StringLiterals;
using models::CommitmentsModel;
using widgets::Theme;

namespace {

constexpr int Gap = 4;    ///< around a card
constexpr int Margin = 8; ///< within it
constexpr int MostLines = 3;

QString at(const QModelIndex &index, CommitmentsModel::Column column)
{
    return index.siblingAtColumn(column).data().toString();
}

int cardWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return (view ? view->viewport()->width() : option.rect.width()) - 2 * (Gap + Margin);
}

} // namespace

CardDelegate::CardDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

QStringList CardDelegate::footOf(const QModelIndex &index) const
{
    QStringList foot{text::joined({at(index, CommitmentsModel::Kind), at(index, CommitmentsModel::Who)})};
    if (const QString due = index.data(CommitmentsModel::DueTextRole).toString(); !due.isEmpty())
        foot << tr("due %1").arg(due);
    if (const QString owner = at(index, CommitmentsModel::Owner); !owner.isEmpty())
        foot << tr("owner %1").arg(owner);
    return foot;
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = cardWidth(option);
    const auto lines =
        widgets::wrapped(at(index, CommitmentsModel::What), m_theme.font(), std::max(40, width), MostLines);
    const int height = int(lines.size()) * QFontMetrics(m_theme.font()).height() +
                       int(footOf(index).size()) * QFontMetrics(m_theme.smallFont()).height();
    return {80, height + 2 * (Gap + Margin) + Margin / 2};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const widgets::Colours &colours = m_theme.colours();
    const bool chosen = option.state & QStyle::State_Selected;
    const bool focused = chosen && option.state & QStyle::State_HasFocus;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(option.rect).adjusted(Gap + 0.5, Gap + 0.5, -Gap - 0.5, -Gap - 0.5);
    painter->setPen(QPen(chosen ? colours.accent : colours.hairline, focused ? 2 : 1));
    painter->setBrush(chosen ? colours.accentFaint : colours.raised);
    painter->drawRoundedRect(card, Theme::Radius, Theme::Radius);
    QRect text = card.toRect().adjusted(Margin, Margin, -Margin, -Margin);
    const auto line = [&](const QString &words, const QFont &font, const QColor &colour, int indent) {
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(colour);
        const QRect at(text.left() + indent, text.top(), text.width() - indent, metrics.height());
        painter->drawText(at, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(words, Qt::ElideRight, at.width()));
        text.setTop(text.top() + metrics.height());
        return at;
    };
    for (const QString &words :
         widgets::wrapped(at(index, CommitmentsModel::What), m_theme.font(), text.width(), MostLines))
        line(words, m_theme.font(), colours.text, 0);
    text.setTop(text.top() + Margin / 2);
    const bool overdue = index.data(CommitmentsModel::OverdueRole).toBool();
    const QStringList foot = footOf(index);
    for (qsizetype i = 0; i < foot.size(); ++i) {
        const bool alarming = overdue && foot[i].contains(at(index, CommitmentsModel::Due)) && i > 0;
        const QRect place = line(foot[i], m_theme.smallFont(), alarming ? colours.overdue : colours.muted,
                                 i == 0 ? Theme::Glyph + 6 : 0);
        if (i == 0)
            widgets::paintSide(*painter,
                               QRectF(place.left() - Theme::Glyph - 6, place.center().y() - Theme::Glyph / 2,
                                      Theme::Glyph, Theme::Glyph),
                               m_theme.side(index.data(CommitmentsModel::SideRole).toString()));
    }
    painter->restore();
}

} // namespace counterpart::commitments
