// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::search {

/// Documents as a line with mark, title and date; passages below in the serif with the found words marked.
class SnippetDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SnippetDelegate(const widgets::Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintDocument(QPainter &painter, const QRect &row, const QModelIndex &index) const;
    void paintSnippet(QPainter &painter, const QRect &row, const QModelIndex &index) const;
    const widgets::Theme &m_theme;
};

} // namespace counterpart::search
