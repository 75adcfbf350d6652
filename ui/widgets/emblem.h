// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace counterpart::widgets {

class Theme;

/// What the program does, as a small drawing: passages of two sides, ribbons between them, one that has none.
class Emblem : public QWidget
{
    Q_OBJECT

public:
    explicit Emblem(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintCard(QPainter &painter, const QRectF &rect, const QString &side, bool alone) const;
    void paintRibbon(QPainter &painter, const QRectF &left, const QRectF &right, const QColor &colour) const;
    const Theme &m_theme;
};

} // namespace counterpart::widgets
