// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparisonstate.h"

#include <QPainterPath>
#include <QWidget>

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::comparison {

class AccountList;

/// The strip between the columns: a ribbon for each link, from edge to edge of its passages, with the sign of
/// its relation. A click chooses.
class RibbonStrip : public QWidget
{
    Q_OBJECT

public:
    RibbonStrip(const widgets::Theme &theme, ComparisonState &state, const AccountList &a,
                const AccountList &b, QWidget *parent = nullptr);
    /// Gives way when three accounts share the width.
    void setNarrow(bool narrow);
    [[nodiscard]] QSize sizeHint() const override { return {m_narrow ? 48 : 86, 100}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// The ribbon of a link in this widget's coordinates; empty when it is out of sight.
    [[nodiscard]] QPainterPath ribbon(const domain::LinkRow &link) const;
    void paintRibbon(QPainter &painter, const QPainterPath &path, domain::LinkRelation relation) const;
    void paintSign(QPainter &painter, const domain::LinkRow &link, bool isChosen) const;
    [[nodiscard]] int linkAt(QPointF at) const;

    const widgets::Theme &m_theme;
    ComparisonState &m_state;
    const AccountList &m_a;
    const AccountList &m_b;
    bool m_narrow = false;
};

} // namespace counterpart::comparison
