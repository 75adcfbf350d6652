// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

namespace counterpart::widgets {

/// Makes \p index the current one of \p view and chooses it (or its row) alone. A view that lets several be
/// chosen looks at the keyboard when it is asked for that: with Ctrl held it would add to what is chosen.
inline void chooseAlone(QAbstractItemView &view, const QModelIndex &index)
{
    QItemSelectionModel::SelectionFlags how = QItemSelectionModel::ClearAndSelect;
    how.setFlag(QItemSelectionModel::Rows, view.selectionBehavior() == QAbstractItemView::SelectRows);
    view.selectionModel()->setCurrentIndex(index, how);
}

} // namespace counterpart::widgets
