// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/restatedlist.h"

#include "core/base/giveback.h"
#include "core/fonts/glyphs.h"
#include "core/text/joining.h"
#include "ui/models/commitmentsmodel.h"
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
QString termsOf(const domain::CommitmentRow &row)
{
    const QString due = row.due.isEmpty() ? QString() : RestatedModel::tr("due %1").arg(row.due);
    return text::joined({models::kindAndWhoText(row.kind, row.actors), due});
}

QString factsOf(const domain::CommitmentRow &row)
{
    return text::joined({models::sideShortName(row.side), models::dateText(row.made), termsOf(row)});
}

} // namespace

RestatedModel::RestatedModel(const models::CommitmentsModel &commitments) : m_commitments(commitments)
{
    m_looking.setSingleShot(true);
    m_looking.setInterval(0);
    connect(&m_looking, &QTimer::timeout, this, &RestatedModel::forgetTheGone);
    connect(&commitments, &QAbstractItemModel::rowsRemoved, &m_looking, qOverload<>(&QTimer::start));
    connect(&commitments, &QAbstractItemModel::modelReset, &m_looking, qOverload<>(&QTimer::start));
}

void RestatedModel::setPairs(Pairs pairs)
{
    beginResetModel();
    base::giveBack(std::exchange(m_pairs, std::move(pairs)));
    m_shown.clear();
    for (int i = 0; m_pairs && i < int(m_pairs->best.size()); ++i) {
        if (isThere(i))
            m_shown.push_back(i);
    }
    endResetModel();
}

bool RestatedModel::isThere(int pair) const
{
    const domain::LineageProposal &of = m_pairs->best[size_t(pair)];
    return m_commitments.row(of.a) && m_commitments.row(of.b);
}

void RestatedModel::forgetTheGone()
{
    for (size_t i = m_shown.size(); i-- > 0;) {
        if (isThere(m_shown[i]))
            continue;
        beginRemoveRows({}, int(i), int(i));
        m_shown.erase(m_shown.begin() + ptrdiff_t(i));
        endRemoveRows();
    }
}

const domain::CommitmentRow &RestatedModel::statement(domain::CommitmentId id) const
{
    static const domain::CommitmentRow Gone;
    const domain::CommitmentRow *row = m_commitments.row(id);
    return row ? *row : Gone;
}

int RestatedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant RestatedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::LineageProposal &of = pair(index.row());
    const domain::CommitmentRow &a = statement(of.a);
    const domain::CommitmentRow &b = statement(of.b);
    const QString reasons = of.reasons.join(u"; "_s);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return tr("%1: %2 — %3: %4. %5")
            .arg(factsOf(a), a.quote.simplified(), factsOf(b), b.quote.simplified(), reasons);
    if (role == Qt::ToolTipRole)
        return u"“%1”\n\n“%2”\n\n%3"_s.arg(a.quote.simplified(), b.quote.simplified(), reasons);
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

void RestatedDelegate::paintStatement(QPainter &painter, QRect place, const domain::CommitmentRow &row) const
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
    const domain::LineageProposal &pair = m_model.pair(index.row());
    const widgets::Colours &colours = m_theme.colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours.accentSoft);
    painter->setPen(colours.hairlineFaint);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect place = option.rect.adjusted(Margin + 4, Margin, -Margin, -Margin);
    const int height = QFontMetrics(m_theme.readingFont()).height() + 4;
    paintStatement(*painter, QRect(place.left(), place.top(), place.width(), height),
                   m_model.statement(pair.a));
    paintStatement(*painter, QRect(place.left(), place.top() + height, place.width(), height),
                   m_model.statement(pair.b));
    place.setTop(place.top() + 2 * height);
    place.setLeft(place.left() + Theme::Glyph + 8);
    painter->setFont(m_theme.smallFont());
    painter->setPen(colours.muted);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(m_theme.smallFont())
                          .elidedText(pair.reasons.join(u" · "_s), Qt::ElideRight, place.width()));
    painter->restore();
}

} // namespace counterpart::commitments
