// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emblem.h"

#include "ui/widgets/glyphs.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace counterpart::widgets {

using namespace Qt::StringLiterals;

namespace {
constexpr qreal CardWidth = 104;
constexpr qreal Gap = 64;
} // namespace

Emblem::Emblem(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedSize(static_cast<int>(2 * CardWidth + Gap) + 2, 150);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Emblem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal right = CardWidth + Gap;
    const QRectF a1(1, 1, CardWidth, 42);
    const QRectF a2(1, 51, CardWidth, 34);
    const QRectF a3(1, 93, CardWidth, 42);
    const QRectF b1(right, 1, CardWidth, 34);
    const QRectF b2(right, 43, CardWidth, 34);
    const QRectF b3(right, 85, CardWidth, 50);
    const Colours &colours = m_theme.colours();
    paintRibbon(painter, a1, b1, colours.sameRibbon);
    paintRibbon(painter, a2, b3, colours.partialRibbon);
    paintCard(painter, a1, u"us"_s, false);
    paintCard(painter, a2, u"us"_s, false);
    paintCard(painter, a3, u"us"_s, true);
    paintCard(painter, b1, u"kh"_s, false);
    paintCard(painter, b2, u"kh"_s, true);
    paintCard(painter, b3, u"kh"_s, false);
}

void Emblem::paintCard(QPainter &painter, const QRectF &rect, const QString &side, bool alone) const
{
    const Colours &colours = m_theme.colours();
    if (alone)
        paintOmissionGround(painter, rect, colours);
    else
        painter.fillRect(rect, colours.same);
    paintSide(painter, QRectF(rect.left() + 8, rect.top() + 8, 9, 9), m_theme.side(side));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.hairlineStrong);
    int line = 0;
    for (qreal y = rect.top() + 11; y < rect.bottom() - 6; y += 8, ++line) {
        const qreal left = rect.left() + (line == 0 ? 23 : 8);
        const bool last = y + 8 >= rect.bottom() - 6;
        painter.drawRoundedRect(QRectF(left, y, (rect.right() - 8 - left) * (last ? 0.6 : 1.0), 3), 1.5, 1.5);
    }
}

void Emblem::paintRibbon(QPainter &painter, const QRectF &left, const QRectF &right,
                         const QColor &colour) const
{
    const qreal middle = (left.right() + right.left()) / 2;
    QPainterPath path(left.topRight());
    path.cubicTo({middle, left.top()}, {middle, right.top()}, right.topLeft());
    path.lineTo(right.bottomLeft());
    path.cubicTo({middle, right.bottom()}, {middle, left.bottom()}, left.bottomRight());
    path.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPath(path);
}

} // namespace counterpart::widgets
