// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QDialog>

class QListView;
class QUndoStack;

namespace counterpart::workbench {
class Undoing;
}

namespace counterpart::history {

/// The states that a store can be brought to: as it was opened, and behind each step of the undo stack. GUI
/// thread.
class StepsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IsUndoneRole = Qt::UserRole + 1 };

    /// \p stack outlives it.
    explicit StepsModel(const QUndoStack &stack, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const QUndoStack &m_stack;
};

/// The steps that can be taken back and done again; choosing one goes there. GUI thread.
class UndoDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive it.
    UndoDialog(const QUndoStack &stack, workbench::Undoing &undoing, QWidget *parent = nullptr);

private:
    void showPlace();

    const QUndoStack &m_stack;
    workbench::Undoing &m_undoing;
    StepsModel *m_model;
    QListView *m_list;
};

} // namespace counterpart::history
