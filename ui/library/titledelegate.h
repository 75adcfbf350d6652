// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/celleditors.h"

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::library {

/// Titles in the serif, because a government wrote them; everything else as it comes, with room to breathe.
class TitleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TitleDelegate(const widgets::Theme &theme, const models::LibraryModel &model, QObject *parent = nullptr);
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QIcon star() const;
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] int lineHeight() const;

    const widgets::Theme &m_theme;
    CellEditors m_editors;
    mutable QFont m_measured; ///< what m_lineHeight is of
    mutable int m_lineHeight = 0;
};

} // namespace counterpart::library
