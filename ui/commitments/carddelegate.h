// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::commitments {

/// Paints a commitment as a card: what, in at most three lines; who; due, overdue in words and in its ink;
/// the mark of the side that said it.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CardDelegate(const widgets::Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QStringList footOf(const QModelIndex &index) const;
    const widgets::Theme &m_theme;
};

} // namespace counterpart::commitments
