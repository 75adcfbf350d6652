// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/passagedelegate.h"

#include "core/fonts/glyphs.h"
#include "ui/widgets/glyphs.h"
#include "ui/widgets/theme.h"

#include <QListView>
#include <QPainter>
#include <QPainterPath>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;

namespace {

constexpr int PadX = 12;
constexpr int PadY = 8;
constexpr int HeadGap = 3;
constexpr int HeadSpace = 8; ///< between the two texts of the head
constexpr int Bar = 3;       ///< at the left edge of a passage that only one side has
constexpr int Glyph = 10;
constexpr double DimmedOpacity = 0.42; ///< of passages beside the filter

/// A little smaller than in the reader: two accounts share the width.
QFont cardFont(const widgets::Theme &theme, text::HanForm han)
{
    QFont font = theme.readingFont(han);
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

} // namespace

PassageDelegate::PassageDelegate(const widgets::Theme &theme, const AccountModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
{
}

int PassageDelegate::headHeight() const
{
    return QFontMetrics(m_theme.smallFont()).height();
}

QList<QTextLayout::FormatRange> PassageDelegate::formats(int row) const
{
    const widgets::Colours &colours = m_theme.colours();
    QList<QTextLayout::FormatRange> formats;
    for (const AccountModel::Mark &mark : m_model.marks(row)) {
        QTextLayout::FormatRange range{int(mark.range.begin), int(mark.range.length()), {}};
        if (mark.kind == domain::TermPair::Kind::EqualTerm) {
            range.format.setUnderlineStyle(QTextCharFormat::DotLine);
            range.format.setUnderlineColor(colours.topic);
        } else {
            range.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
            range.format.setUnderlineColor(colours.due);
            range.format.setBackground(colours.mark);
        }
        formats.append(range);
    }
    addWordFormats(row, formats);
    return formats;
}

/// Told by shape as well: what the other side has not is underlined with dashes, what it has in other words
/// is dotted.
void PassageDelegate::addWordFormats(int row, QList<QTextLayout::FormatRange> &formats) const
{
    const QColor ink = m_theme.side(m_model.index(row).data(AccountModel::SideRole).toString()).colour;
    for (const MarkedWords &words : m_model.words(row)) {
        QTextLayout::FormatRange range{int(words.range.begin), int(words.range.length()), {}};
        const bool isAlone = words.standing == WordStanding::OnlyHere;
        range.format.setForeground(ink);
        range.format.setUnderlineStyle(isAlone ? QTextCharFormat::DashUnderline : QTextCharFormat::DotLine);
        range.format.setUnderlineColor(ink);
        formats.append(range);
    }
}

const PassageDelegate::Kept &PassageDelegate::layoutOf(const QModelIndex &index, int width) const
{
    Kept &kept = m_kept[index.row()];
    if (kept.layout && kept.width == width)
        return kept;
    kept.width = width;
    const QFont font = cardFont(m_theme, m_model.han());
    kept.layout = std::make_shared<QTextLayout>(fonts::masked(index.data().toString(), font), font);
    kept.layout->setFormats(formats(index.row()));
    kept.layout->setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    kept.layout->setTextOption(option);
    kept.layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = kept.layout->createLine(); line.isValid(); line = kept.layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() * 1.08;
    }
    kept.layout->endLayout();
    kept.height = y;
    return kept;
}

QSize PassageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const QListView *>(option.widget);
    const int width = list ? list->viewport()->width() : option.rect.width();
    if (index.data(AccountModel::FoldedRole).toBool())
        return {width, headHeight() + 4};
    const Kept &kept = layoutOf(index, std::max(80, width - 2 * PadX));
    return {width, int(kept.height) + headHeight() + HeadGap + 2 * PadY + 2 * Gap};
}

void PassageDelegate::paintGround(QPainter &painter, const QRectF &card, const QModelIndex &index,
                                  const QStyleOptionViewItem &option) const
{
    const widgets::Colours &colours = m_theme.colours();
    const auto standing = Standing(index.data(AccountModel::StandingRole).toInt());
    const bool chosen = index.data(AccountModel::ChosenRole).toBool();
    QPainterPath shape;
    shape.addRoundedRect(card, widgets::Theme::Radius, widgets::Theme::Radius);
    if (standing == Standing::OnlyHere) {
        painter.save();
        painter.setClipPath(shape);
        widgets::paintOmissionGround(painter, card, colours);
        painter.fillRect(QRectF(card.left(), card.top(), Bar, card.height()), colours.omissionText);
        painter.restore();
    } else if (standing == Standing::NotJudged || standing == Standing::Outside) {
        painter.strokePath(shape, QPen(colours.hairlineStrong, 1, Qt::DotLine));
    } else {
        painter.fillPath(shape, standing == Standing::Same      ? colours.same
                                : standing == Standing::Partial ? colours.partial
                                                                : colours.conflict);
    }
    if (chosen) {
        painter.setPen(QPen(colours.accent, 2));
        painter.drawPath(shape);
    } else if (option.state & QStyle::State_MouseOver) {
        painter.setPen(QPen(colours.hairlineStrong, 1));
        painter.drawPath(shape);
    }
}

/// How the point is made, where that is known; gives the width that it takes.
qreal PassageDelegate::paintAct(QPainter &painter, const QRectF &line, const QModelIndex &index) const
{
    const QVariant act = index.data(AccountModel::ActRole);
    if (!act.isValid())
        return 0;
    const QColor ink = m_theme.side(index.data(AccountModel::SideRole).toString()).colour;
    const QRectF glyph(line.left(), line.center().y() - Glyph / 2.0, Glyph, Glyph);
    widgets::paintStrength(painter, glyph, index.data(AccountModel::StrengthRole).toInt(), ink);
    QFont bold = m_theme.smallFont();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(ink);
    const QString words = act.toString().isEmpty() ? tr("stated") : act.toString();
    constexpr qreal Before = Glyph + 6;
    painter.drawText(line.adjusted(Before, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, words);
    return Before + QFontMetricsF(bold).horizontalAdvance(words) + HeadSpace;
}

void PassageDelegate::paintHead(QPainter &painter, const QRectF &line, const QModelIndex &index) const
{
    const widgets::Colours &colours = m_theme.colours();
    const qreal taken = paintAct(painter, line, index);
    const auto standing = Standing(index.data(AccountModel::StandingRole).toInt());
    QString right;
    QColor rightInk = colours.muted;
    if (standing == Standing::OnlyHere) {
        right = index.data(AccountModel::JudgementRole).toString();
        if (right.isEmpty())
            right =
                index.data(AccountModel::SilenceConfirmedRole).toBool() ? tr("✓ only here") : tr("only here");
        rightInk = colours.omissionText;
    } else if (standing == Standing::NotJudged || standing == Standing::Outside) {
        right = index.data(AccountModel::NotJudgedRole).toString();
    } else {
        right = standing == Standing::Same      ? tr("= same")
                : standing == Standing::Partial ? tr("~ partial")
                                                : tr("≠ conflict");
        const bool isConfirmed = index.data(AccountModel::ConfirmedRole).toBool();
        if (isConfirmed)
            right += u" ✓"_s;
        rightInk = standing == Standing::Conflict ? colours.conflictText
                   : isConfirmed                  ? colours.said
                                                  : colours.muted;
    }
    painter.setFont(m_theme.smallFont());
    painter.setPen(rightInk);
    const QFontMetricsF metrics(m_theme.smallFont());
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                     metrics.elidedText(right, Qt::ElideRight, line.width() - taken));
}

void PassageDelegate::paintFolded(QPainter &painter, const QRectF &card, const QModelIndex &index) const
{
    const widgets::Colours &colours = m_theme.colours();
    const QFont font = m_theme.smallFont();
    painter.setFont(font);
    painter.setPen(colours.muted);
    const QRectF line = card.adjusted(PadX, 0, -PadX, 0);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(fonts::masked(index.data().toString(), font),
                                                    Qt::ElideRight, line.width()));
    if (index.data(AccountModel::ChosenRole).toBool()) {
        painter.setPen(QPen(colours.accent, 1));
        painter.drawRoundedRect(card, 3, 3);
    }
}

void PassageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(AccountModel::FoldedRole).toBool()) {
        paintFolded(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1), index);
        painter->restore();
        return;
    }
    if (index.data(AccountModel::DimmedRole).toBool())
        painter->setOpacity(DimmedOpacity);
    const QRectF card = QRectF(option.rect).adjusted(1, Gap, -1, -Gap);
    paintGround(*painter, card, index, option);
    const QRectF inner = card.adjusted(PadX - 1, PadY, -PadX + 1, -PadY);
    paintHead(*painter, {inner.left(), inner.top(), inner.width(), qreal(headHeight())}, index);
    painter->setPen(m_theme.colours().text);
    const Kept &kept = layoutOf(index, std::max(80, option.rect.width() - 2 * PadX));
    kept.layout->draw(painter, {inner.left(), inner.top() + headHeight() + HeadGap});
    painter->restore();
}

} // namespace counterpart::comparison
