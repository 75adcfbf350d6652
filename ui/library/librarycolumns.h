// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTreeView;

namespace counterpart::models {
class LibraryModel;
}

namespace counterpart::library {

/// The columns of the library: how wide they begin, which are shown, what a right click on their head offers.
/// GUI thread.
class LibraryColumns : public QObject
{
    Q_OBJECT

public:
    /// Of a tree that has its model, and owns it; the model outlives it.
    LibraryColumns(QTreeView &tree, const models::LibraryModel &model);
    /// Hides those that would say nothing of the rows that there are.
    void showFitting();
    [[nodiscard]] QByteArray saveState() const;
    /// Nothing where \p state is empty.
    void restoreState(const QByteArray &state);

private:
    void arrange();

    QTreeView &m_tree;
    const models::LibraryModel &m_model;
};

} // namespace counterpart::library
