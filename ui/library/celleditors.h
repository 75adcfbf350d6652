// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sidedelegate.h"

#include <QStyledItemDelegate>

namespace counterpart::models {
class LibraryModel;
}

namespace counterpart::library {

/// The editors of the library's cells: boxes to choose from for side, type and language, a line that takes
/// partial dates, a line for the rest. Shared by the delegates of the columns.
class CellEditors
{
public:
    explicit CellEditors(const models::LibraryModel &model) : m_model(model) {}
    /// \p delegate is told when a choice is made, which ends the editing.
    QWidget *create(QWidget *parent, const QModelIndex &index, QStyledItemDelegate &delegate) const;
    static void load(QWidget &editor, const QModelIndex &index);
    static void save(const QWidget &editor, QAbstractItemModel &model, const QModelIndex &index);

private:
    QWidget *newBox(QWidget *parent, int column, QStyledItemDelegate &delegate) const;
    const models::LibraryModel &m_model;
};

/// The column of the sides, with its editor.
class SideCellDelegate : public widgets::SideDelegate
{
    Q_OBJECT

public:
    SideCellDelegate(const widgets::Theme &theme, const models::LibraryModel &model, QObject *parent);
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    CellEditors m_editors;
};

} // namespace counterpart::library
