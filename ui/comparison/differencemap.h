// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparisonstate.h"

#include <QWidget>

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::comparison {

class AccountList;

/// Both accounts whole, as thin as a scroll bar: where one side stands alone, where they differ in part or
/// contradict each other, and which part is on the screen. A click goes there.
class DifferenceMap : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the map.
    DifferenceMap(const widgets::Theme &theme, ComparisonState &state, AccountList &a, AccountList &b,
                  QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {18, 100}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] const AccountList &list(Column column) const { return column == Column::A ? m_a : m_b; }
    [[nodiscard]] Column columnAt(qreal x) const { return x < width() / 2.0 ? Column::A : Column::B; }
    /// Where a card is in the map; null for what is no difference.
    [[nodiscard]] QRectF mark(Column column, int sentence) const;
    static void shape(QRectF &mark, Column column, Standing standing);
    [[nodiscard]] QColor ink(Standing standing) const;
    /// The sentence whose card is nearest to a height of the map; -1 for none.
    [[nodiscard]] int sentenceAt(Column column, qreal y) const;
    void goTo(QPointF at);

    const widgets::Theme &m_theme;
    ComparisonState &m_state;
    AccountList &m_a;
    AccountList &m_b;
};

} // namespace counterpart::comparison
