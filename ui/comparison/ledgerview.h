// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparisonstate.h"

#include <QTableView>

class QLabel;

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::comparison {

class LedgerDelegate;
class LedgerModel;

/// The ledger: a cell that is chosen shows its passage, or the silence that is to be decided about. Where it
/// is given more height than two lines, cells show the words of their passages; where it is given less, it is
/// one line of topics, with marks of who says them.
class LedgerView : public QTableView
{
    Q_OBJECT

public:
    /// Both outlive the view.
    LedgerView(const widgets::Theme &theme, ComparisonState &state, QWidget *parent = nullptr);

    /// Topics that both sides agree on are hidden until they are asked for.
    void setAgreedShown(bool shown);
    [[nodiscard]] int agreedTopics() const;
    [[nodiscard]] QSize sizeHint() const override;
    /// Of the line of topics.
    [[nodiscard]] int leastHeight() const;
    /// With the rows of both sides below it.
    [[nodiscard]] int rowsHeight() const;
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    /// The next topic that begins so.
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    /// A silence was double-clicked: it is to be confirmed, or left open again.
    void decisionAsked();
    void menuAsked(QPoint at);
    void foldedChanged(bool folded);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void updateGeometries() override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void fit();
    void fitRows();
    void fitColumns();
    void fold(bool folded);
    void chooseTopic(int column);
    /// Of the line of topics the cell that its mark is about; else \p cell itself.
    [[nodiscard]] QModelIndex telling(const QModelIndex &cell) const;
    void choose(const QModelIndex &index);
    void followChoice();

    const widgets::Theme &m_theme;
    ComparisonState &m_state;
    LedgerModel *m_model;
    LedgerDelegate *m_delegate;
    QLabel *m_corner;
    int m_rowHeight = 0;
    bool m_following = false;
    bool m_agreedShown = false;
    bool m_isFolded = false;
};

} // namespace counterpart::comparison
