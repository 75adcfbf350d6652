// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/restatedlist.h"

#include "core/fonts/glyphs.h"
#include "core/text/joining.h"
#include "ui/models/commitmentwording.h"
#include "ui/models/wording.h"
#include "ui/widgets/glyphs.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace counterpart::commitments {

using namespace Qt::StringLiterals;
using widgets::Theme;

namespace {

constexpr int Margin = 10;
constexpr int DateWidth = 92;

/// "Requested, asked of Japan, due 2025"
QString termsOf(const RestatedStatement &row)
{
    const QString due = row.due.isEmpty() ? QString() : RestatedModel::tr("due %1").arg(row.due);
    return text::joined({models::kindAndWhoText(row.kind, row.actors), due});
}

QString factsOf(const RestatedStatement &row)
{
    return text::joined({models::sideShortName(row.side), models::dateText(row.made), termsOf(row)});
}

} // namespace

void RestatedModel::setPairs(std::vector<RestatedPair> pairs)
{
    beginResetModel();
    m_pairs = std::move(pairs);
    endResetModel();
}

int RestatedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pairs.size());
}

QVariant RestatedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RestatedPair &pair = m_pairs[size_t(index.row())];
    const QString reasons = pair.proposal.reasons.join(u"; "_s);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return tr("%1: %2 — %3: %4. %5")
            .arg(factsOf(pair.a), pair.a.quote.simplified(), factsOf(pair.b), pair.b.quote.simplified(),
                 reasons);
    if (role == Qt::ToolTipRole)
        return u"“%1”\n\n“%2”\n\n%3"_s.arg(pair.a.quote.simplified(), pair.b.quote.simplified(), reasons);
    return {};
}

RestatedDelegate::RestatedDelegate(const Theme &theme, const RestatedModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
{
}

QSize RestatedDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int serif = QFontMetrics(m_theme.readingFont()).height();
    return {200, 2 * (serif + 4) + QFontMetrics(m_theme.smallFont()).height() + 2 * Margin};
}

void RestatedDelegate::paintStatement(QPainter &painter, QRect place, const RestatedStatement &row) const
{
    const QRectF mark(place.left(), place.center().y() - Theme::Glyph / 2.0, Theme::Glyph, Theme::Glyph);
    widgets::paintSide(painter, mark, m_theme.side(row.side));
    painter.setFont(m_theme.smallFont());
    painter.setPen(m_theme.colours().muted);
    place.setLeft(place.left() + Theme::Glyph + 8);
    QString when = models::dateText(row.made);
    painter.drawText(QRect(place.left(), place.top(), DateWidth, place.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(m_theme.smallFont()).elidedText(when, Qt::ElideRight, DateWidth - 6));
    place.setLeft(place.left() + DateWidth);
    const QFontMetrics small(m_theme.smallFont());
    const QString terms = small.elidedText(termsOf(row), Qt::ElideRight, place.width() / 2);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, terms);
    place.setRight(place.right() - small.horizontalAdvance(terms) - 8);
    painter.setFont(m_theme.readingFont());
    painter.setPen(m_theme.colours().text);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(m_theme.readingFont())
                         .elidedText(fonts::masked(row.quote.simplified(), m_theme.readingFont()), Qt::ElideRight, place.width()));
}

void RestatedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const RestatedPair &pair = m_model.pairs()[size_t(index.row())];
    const widgets::Colours &colours = m_theme.colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours.accentSoft);
    painter->setPen(colours.hairlineFaint);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect place = option.rect.adjusted(Margin + 4, Margin, -Margin, -Margin);
    const int height = QFontMetrics(m_theme.readingFont()).height() + 4;
    paintStatement(*painter, QRect(place.left(), place.top(), place.width(), height), pair.a);
    paintStatement(*painter, QRect(place.left(), place.top() + height, place.width(), height), pair.b);
    place.setTop(place.top() + 2 * height);
    place.setLeft(place.left() + Theme::Glyph + 8);
    painter->setFont(m_theme.smallFont());
    painter->setPen(colours.muted);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(m_theme.smallFont())
                          .elidedText(pair.proposal.reasons.join(u" · "_s), Qt::ElideRight, place.width()));
    painter->restore();
}

} // namespace counterpart::commitments
