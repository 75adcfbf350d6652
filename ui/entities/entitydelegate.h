// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::entities {

/// Paints sections as heads in small capitals and rows as name, role line and bars by side.
class EntityDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit EntityDelegate(const widgets::Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void paintTime(QPainter &painter, const QRectF &rect, const QModelIndex &index) const;
    void paintSection(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    const widgets::Theme &m_theme;
};

} // namespace counterpart::entities
