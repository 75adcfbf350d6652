// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::entities {

/// Paints a mention: side, document and date, and below the words around it, itself marked.
class MentionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MentionDelegate(const widgets::Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter &painter, const QRect &line, const QModelIndex &index) const;
    void paintWords(QPainter &painter, const QRect &line, const QModelIndex &index) const;
    const widgets::Theme &m_theme;
};

} // namespace counterpart::entities
