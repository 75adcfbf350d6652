// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>

class QHeaderView;
class QMenu;

namespace counterpart::widgets {

/// The columns of a table that is sometimes narrow: one column takes what is left, and keeps a width in which
/// it can be read. For its sake the others go, the least needed first, and come back when there is room. A
/// right click on the head hides and shows them; what was chosen there counts more than the room. GUI thread.
class FittingColumns : public QObject
{
    Q_OBJECT

public:
    /// Columns are logical indexes.
    struct Plan
    {
        QString name;     ///< under which the window remembers them
        int kept = 0;     ///< takes what is left, and never goes
        int least = 280;  ///< pixels that it keeps
        QList<int> going; ///< those that may go, the first to go first; a column that is not named stays
    };

    /// Of a head that has its model and the widths to begin with, and owns this.
    FittingColumns(QHeaderView &header, Plan plan);
    /// Whether the program has something to show in \p column; what the user chose in the menu goes before.
    void setWanted(int column, bool wanted);
    /// Widths, order and choices.
    [[nodiscard]] QByteArray saveState() const;
    /// Nothing where \p state is empty, or of other columns.
    void restoreState(const QByteArray &state);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void restored();

private:
    void showMenu(const QPoint &at);
    void addColumn(QMenu &menu, int column);
    void choose(int column, bool shown);
    void forgetChoices();
    [[nodiscard]] bool isAskedFor(int column) const;
    [[nodiscard]] int widthOf(int column) const;
    [[nodiscard]] int takenWidth() const;
    /// Shows what there is room for.
    void fit();
    void setShown(int column, bool shown);
    void fillRest();

    QHeaderView &m_header;
    Plan m_plan;
    QHash<int, bool> m_chosen; ///< by the user
    QHash<int, bool> m_wanted; ///< by the program; true where it says nothing
    QHash<int, int> m_widths;  ///< of hidden columns
    bool m_isFitting = false;
};

} // namespace counterpart::widgets
