// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::library {

/// Titles in the serif, because a government wrote them; everything else as it comes, with room to breathe.
class TitleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TitleDelegate(const widgets::Theme &theme, QObject *parent = nullptr);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const widgets::Theme &m_theme;
};

} // namespace counterpart::library
