// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/titledelegate.h"

#include "core/fonts/glyphs.h"
#include "ui/models/librarymodel.h"
#include "ui/widgets/glyphs.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace counterpart::library {

using models::LibraryModel;

namespace {
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
        option->font = titleFont();
        option->fontMetrics = QFontMetrics(option->font);
        if (index.data(LibraryModel::FavouriteRole).toBool()) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = {Star, Star};
            option->icon = star();
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

QFont TitleDelegate::titleFont() const
{
    QFont font = m_theme.readingFont();
    font.setPointSizeF(m_theme.font().pointSizeF() * 1.06);
    return font;
}

/// Of the scripts that rise and hang most: Burmese, Khmer, Thai, Arabic.
int TitleDelegate::lineHeight() const
{
    const QFont font = titleFont();
    if (font != m_measured) {
        m_measured = font;
        QTextLayout layout(QStringLiteral("မြို့ ញ៉ាំ ที่ العربية"), font);
        layout.beginLayout();
        const QTextLine line = layout.createLine();
        layout.endLayout();
        m_lineHeight = int(std::ceil(line.height()));
    }
    return m_lineHeight;
}

QSize TitleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    // Rows are of one height: titles of any script have room in it.
    const int line = lineHeight();
    return {hint.width(), std::max(QFontMetrics(m_theme.font()).height() + 13, line + 4)};
}

} // namespace counterpart::library
