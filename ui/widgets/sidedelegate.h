// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace counterpart::widgets {

class Theme;

/// Paints the mark of a side before the text of the cell.
class SideDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// \p sideRole gives the code; \p relaysRole, where given, the code of a side that a report passes on,
    /// which is painted washed beside it.
    SideDelegate(const Theme &theme, int sideRole, int relaysRole = -1, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    int m_sideRole;
    int m_relaysRole;
};

} // namespace counterpart::widgets
