// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTreeView;

namespace counterpart::models {
class LibraryModel;
}

namespace counterpart::widgets {
class FittingColumns;
}

namespace counterpart::library {

/// The columns of the library: how wide they begin, which say something, which go first where it is narrow.
/// GUI thread.
class LibraryColumns : public QObject
{
    Q_OBJECT

public:
    /// Of a tree that has its model, and owns it; the model outlives it.
    LibraryColumns(QTreeView &tree, const models::LibraryModel &model);
    /// Hides those that would say nothing of the rows that there are.
    void showFitting();

private:
    void arrange();

    QTreeView &m_tree;
    const models::LibraryModel &m_model;
    widgets::FittingColumns *m_fitting = nullptr;
};

} // namespace counterpart::library
