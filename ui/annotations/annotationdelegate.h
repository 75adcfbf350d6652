// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::annotations {

/// Passages in the reading type with the colour of their code before them; heads of groups with their count.
class AnnotationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit AnnotationDelegate(const widgets::Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const widgets::Theme &m_theme;
};

} // namespace counterpart::annotations
