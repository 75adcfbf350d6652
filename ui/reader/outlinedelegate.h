// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::reader {

/// A sentence of the outline: strength and name of its act, then how it begins.
class OutlineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit OutlineDelegate(const widgets::Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter &painter, const QRect &row, const QString &topic) const;
    void paintWords(QPainter &painter, const QRect &row, const QString &sentence) const;
    void paintAct(QPainter &painter, const QRect &row, const QModelIndex &index) const;

    const widgets::Theme &m_theme;
};

} // namespace counterpart::reader
