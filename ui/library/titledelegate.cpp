// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/titledelegate.h"

#include "core/fonts/glyphs.h"
#include "ui/models/librarymodel.h"
#include "ui/widgets/glyphs.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace counterpart::library {

using models::LibraryModel;

namespace {
constexpr int Margins = 12; ///< beside the text of a cell, together
constexpr int LeastTitle = 60;
constexpr int Star = 14;
} // namespace

TitleDelegate::TitleDelegate(const widgets::Theme &theme, const LibraryModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_editors(model)
{
}

QWidget *TitleDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    return m_editors.create(parent, index, const_cast<TitleDelegate &>(*this));
}

void TitleDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    CellEditors::load(*editor, index);
}

void TitleDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    CellEditors::save(*editor, *model, index);
}

void TitleDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == LibraryModel::Title) {
        option->font = m_theme.readingFont();
        option->font.setPointSizeF(m_theme.font().pointSizeF() * 1.06);
        option->fontMetrics = QFontMetrics(option->font);
        if (index.data(LibraryModel::FavouriteRole).toBool()) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = {Star, Star};
            option->icon = star();
        }
        // A long title gives way to what is told of it.
        if (const QString news = index.data(LibraryModel::NewsRole).toString(); !news.isEmpty()) {
            const int star =
                option->features.testFlag(QStyleOptionViewItem::HasDecoration) ? Star + Margins : 0;
            const int room =
                option->rect.width() - option->fontMetrics.horizontalAdvance(news) - Margins - star;
            option->text = option->fontMetrics.elidedText(option->text.chopped(news.size()), Qt::ElideRight,
                                                          std::max(room, LeastTitle)) +
                           news;
        }
        option->text = fonts::masked(option->text, option->font);
    } else {
        option->palette.setColor(QPalette::Text, m_theme.colours().muted);
    }
}

QIcon TitleDelegate::star() const
{
    constexpr int Scale = 3; // for any screen
    QPixmap pixmap(Star * Scale, Star * Scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    widgets::paintStar(painter, pixmap.rect(), m_theme.colours().accent);
    return QIcon(pixmap);
}

QSize TitleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    return {hint.width(), QFontMetrics(m_theme.font()).height() + 13};
}

} // namespace counterpart::library
