// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarytree.h"

#include "ui/library/tagdelegate.h"
#include "ui/models/librarymodel.h"
#include "ui/widgets/glyphs.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace counterpart::library {

using models::LibraryModel;
using widgets::Theme;

namespace {

constexpr int Pad = 10;
constexpr int Gap = 6;
constexpr int Star = 13;
constexpr int Signs = 60;     ///< pixels of what stands between date and title
constexpr int LeastWords = 6; ///< letters: fewer of an account say nothing

void drawArrow(QPainter &painter, const QRectF &rect, bool open, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF c = rect.center();
    if (open)
        painter.drawPolyline(
            QPolygonF{{c.x() - 3.5, c.y() - 1.5}, {c.x(), c.y() + 2}, {c.x() + 3.5, c.y() - 1.5}});
    else
        painter.drawPolyline(
            QPolygonF{{c.x() - 1.5, c.y() - 3.5}, {c.x() + 2, c.y()}, {c.x() - 1.5, c.y() + 3.5}});
    painter.restore();
}

/// Draws \p text in what is left of \p rect and moves its left edge behind it.
void drawPiece(QPainter &painter, QRect &rect, const QString &text, const QFont &font, const QColor &colour)
{
    if (text.isEmpty() || rect.width() < 12)
        return;
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    rect.setLeft(rect.left() + metrics.horizontalAdvance(shown) + Pad);
}

} // namespace

LibraryTree::LibraryTree(const Theme &theme, QWidget *parent) : QTreeView(parent), m_theme(theme)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setUniformRowHeights(true);
    setSortingEnabled(true);
    setAllColumnsShowFocus(true);
    setIndentation(18);
    setRootIsDecorated(true);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(EditKeyPressed);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setHighlightSections(false);
    header()->setSectionsMovable(true);
}

QModelIndex LibraryTree::nextCell(const QModelIndex &index, int step) const
{
    for (int place = header()->visualIndex(index.column()) + step; place >= 0 && place < header()->count();
         place += step) {
        const QModelIndex cell = index.siblingAtColumn(header()->logicalIndex(place));
        if (!isColumnHidden(cell.column()) && cell.flags().testFlag(Qt::ItemIsEditable))
            return cell;
    }
    return {};
}

void LibraryTree::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool isNext = hint == QAbstractItemDelegate::EditNextItem;
    const bool isStep = isNext || hint == QAbstractItemDelegate::EditPreviousItem;
    QTreeView::closeEditor(editor, isStep ? QAbstractItemDelegate::NoHint : hint);
    const QModelIndex cell = isStep ? nextCell(currentIndex(), isNext ? 1 : -1) : QModelIndex();
    if (!cell.isValid())
        return;
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    edit(cell);
}

void LibraryTree::drawBranches(QPainter *, const QRect &, const QModelIndex &) const
{
    // drawRow() paints the arrow itself; the style's own lines would only be noise.
}

void LibraryTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    if (index.data(LibraryModel::IsMeetingRole).toBool())
        drawMeeting(*painter, option, index);
    else
        QTreeView::drawRow(painter, option, index);
}

void LibraryTree::drawMeeting(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const widgets::Colours &colours = m_theme.colours();
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const QString date = index.siblingAtColumn(LibraryModel::Date).data().toString();
    const QString title = index.siblingAtColumn(LibraryModel::Title).data().toString();
    const bool twoSided = index.data(LibraryModel::TwoSidedRole).toBool();
    const bool selected = selectionModel() && selectionModel()->isSelected(index.siblingAtColumn(0));
    painter.save();
    painter.setClipRect(row);
    painter.fillRect(row, selected ? colours.accentSoft : twoSided ? colours.accentFaint : colours.panel);
    painter.setPen(colours.hairline);
    painter.drawLine(row.bottomLeft(), row.bottomRight());
    if (hasFocus() && currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0)) {
        painter.setPen(colours.accent);
        painter.drawRect(row.adjusted(0, 0, -1, -1));
    }
    drawArrow(painter, QRectF(3, row.top(), 14, row.height()), isExpanded(index), colours.muted);
    QRect rest = row.adjusted(20, 0, -Pad, 0);
    // The title is the last to give way.
    const QFont titleFont = twoSided ? m_theme.boldFont() : m_theme.font();
    const int wanted = QFontMetrics(m_theme.font()).horizontalAdvance(date) +
                       QFontMetrics(titleFont).horizontalAdvance(title) + Signs;
    rest.setRight(drawAccounts(painter, rest, wanted, index));
    const bool isMeeting = index.data(LibraryModel::MeetingRole).toLongLong() != 0;
    if (isMeeting) {
        const QRect mark(rest.left(), rest.center().y() - 5, 11, 11);
        widgets::paintMeeting(painter, mark, twoSided ? colours.meeting : colours.hairlineStrong);
        rest.setLeft(mark.right() + Gap);
    }
    if (index.data(LibraryModel::FavouriteRole).toBool()) {
        widgets::paintStar(painter, QRectF(rest.left(), rest.center().y() - Star / 2.0, Star, Star),
                           colours.accent);
        rest.setLeft(rest.left() + Star + Gap);
    }
    drawPiece(painter, rest, date, m_theme.font(), colours.muted);
    drawPiece(painter, rest, title, titleFont, isMeeting ? colours.text : colours.muted);
    if (const QStringList tags = index.data(LibraryModel::TagsRole).toStringList();
        !tags.isEmpty() && rest.width() > Pad)
        rest.setLeft(paintTags(painter, rest, tags, m_theme) + Gap);
    drawPiece(painter, rest, index.data(LibraryModel::SummaryRole).toString(), m_theme.smallFont(),
              colours.muted);
    painter.restore();
}

int LibraryTree::drawAccounts(QPainter &painter, QRect rect, int wanted, const QModelIndex &index) const
{
    const widgets::Colours &colours = m_theme.colours();
    int right = rect.right();
    auto mark = [&] {
        const QRect square(right - Theme::Glyph, rect.center().y() - Theme::Glyph / 2 + 1, Theme::Glyph,
                           Theme::Glyph);
        right = square.left() - Gap;
        return square;
    };
    const QStringList unpublished = index.data(LibraryModel::UnpublishedSidesRole).toStringList();
    for (auto it = unpublished.crbegin(); it != unpublished.crend(); ++it)
        widgets::paintUnpublishedSide(painter, mark(), m_theme.side(*it));
    const QStringList missing = index.data(LibraryModel::MissingSidesRole).toStringList();
    for (auto it = missing.crbegin(); it != missing.crend(); ++it)
        widgets::paintMissingSide(painter, mark(), m_theme.side(*it));
    const QStringList relayed = index.data(LibraryModel::RelayedSidesRole).toStringList();
    for (auto it = relayed.crbegin(); it != relayed.crend(); ++it)
        widgets::paintRelayedSide(painter, mark(), m_theme.side(*it));
    QStringList sides = index.data(LibraryModel::SidesRole).toStringList();
    if (sides.removeOne(QStringLiteral("us")))
        sides.prepend(QStringLiteral("us"));
    for (auto it = sides.crbegin(); it != sides.crend(); ++it)
        widgets::paintSide(painter, mark(), m_theme.side(*it));
    const QFontMetrics metrics(m_theme.smallFont());
    const int room = std::min(rect.width() / 2, right - rect.left() - wanted);
    const QString words =
        room < metrics.averageCharWidth() * LeastWords
            ? QString()
            : metrics.elidedText(index.data(LibraryModel::AccountsTextRole).toString(), Qt::ElideRight, room);
    if (!words.isEmpty()) {
        const int width = metrics.horizontalAdvance(words);
        painter.setFont(m_theme.smallFont());
        painter.setPen(colours.omissionText);
        painter.drawText(QRect(right - width - 2, rect.top(), width + 2, rect.height()),
                         Qt::AlignRight | Qt::AlignVCenter, words);
        right -= width + Gap;
    }
    return right - Pad;
}

} // namespace counterpart::library
