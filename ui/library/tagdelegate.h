// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::library {

/// Paints tags as chips from the left of \p rect, and "+2" for those that there is no room for. Returns where
/// they end.
int paintTags(QPainter &painter, const QRect &rect, const QStringList &tags, const widgets::Theme &theme);

/// The column of the tags.
class TagDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TagDelegate(const widgets::Theme &theme, QObject *parent = nullptr)
        : QStyledItemDelegate(parent), m_theme(theme)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const widgets::Theme &m_theme;
};

} // namespace counterpart::library
