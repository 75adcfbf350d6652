// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/glyphs.h"

#include "core/domain/vocabulary.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace counterpart::widgets {

namespace {

QRectF squareIn(const QRectF &rect)
{
    const qreal edge = std::min(rect.width(), rect.height());
    return {rect.center().x() - edge / 2, rect.center().y() - edge / 2, edge, edge};
}

/// A regular polygon, or a star when \p inner < 1, with its first corner at \p turn degrees (0 is up).
QPainterPath polygon(const QRectF &square, int corners, qreal turn, qreal inner = 1.0)
{
    QPainterPath path;
    const int points = inner < 1.0 ? corners * 2 : corners;
    const qreal radius = square.width() / 2;
    for (int i = 0; i < points; ++i) {
        const qreal angle = (turn + 360.0 * i / points) * std::numbers::pi / 180.0;
        const qreal r = inner < 1.0 && i % 2 == 1 ? radius * inner : radius;
        const QPointF at = square.center() + QPointF(std::sin(angle), -std::cos(angle)) * r;
        i == 0 ? path.moveTo(at) : path.lineTo(at);
    }
    path.closeSubpath();
    return path;
}

QPainterPath linesPath(const QRectF &square)
{
    QPainterPath path;
    const qreal h = square.height() / 5;
    for (int i = 0; i < 3; ++i)
        path.addRect(square.left(), square.top() + h * 2 * i, square.width() * (i == 2 ? 0.65 : 1.0), h);
    return path;
}

QPainterPath shapePath(const QRectF &square, SideShape shape)
{
    QPainterPath path;
    switch (shape) {
    case SideShape::Circle:
    case SideShape::Halves:
    case SideShape::Dashed:
        path.addEllipse(square);
        break;
    case SideShape::Square:
        path.addRoundedRect(square.adjusted(0.4, 0.4, -0.4, -0.4), 1.2, 1.2);
        break;
    case SideShape::Triangle:
        return polygon(square.adjusted(-0.6, 0.4, 0.6, 1.6), 3, 0);
    case SideShape::TriangleDown:
        return polygon(square.adjusted(-0.6, -1.6, 0.6, -0.4), 3, 180);
    case SideShape::Pentagon:
        return polygon(square.adjusted(-0.5, -0.3, 0.5, 0.7), 5, 0);
    case SideShape::Hexagon:
        return polygon(square.adjusted(-0.3, -0.3, 0.3, 0.3), 6, 30);
    case SideShape::Star:
        return polygon(square.adjusted(-1, -0.8, 1, 1.2), 5, 0, 0.48);
    case SideShape::Lines:
        return linesPath(square);
    }
    return path;
}

struct Bar
{
    QColor colour;
    qreal count = 0;
};

/// At most four bars: more could not be told apart, so the further sides share the last.
std::vector<Bar> barsOf(const std::vector<std::pair<QString, int>> &counts, const Theme &theme)
{
    constexpr size_t Most = 4;
    std::vector<Bar> bars;
    for (const auto &[side, count] : counts) {
        if (count <= 0)
            continue;
        if (bars.size() < Most) {
            bars.push_back({theme.side(side).colour, static_cast<qreal>(count)});
            continue;
        }
        bars.back().colour = theme.colours().hairlineStrong;
        bars.back().count += count;
    }
    return bars;
}

} // namespace

void paintSide(QPainter &painter, const QRectF &rect, const SideStyle &style)
{
    if (style.shape == SideShape::Dashed) {
        paintMissingSide(painter, rect, style);
        return;
    }
    const QRectF square = squareIn(rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.colour);
    if (style.shape == SideShape::Halves) {
        painter.drawPie(square, 90 * 16, 180 * 16);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style.colour, 1.4));
        painter.drawEllipse(square.adjusted(0.7, 0.7, -0.7, -0.7));
    } else {
        painter.drawPath(shapePath(square, style.shape));
    }
    painter.restore();
}

void paintMissingSide(QPainter &painter, const QRectF &rect, const SideStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(style.colour, 1.2);
    pen.setDashPattern({1.8, 1.6});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shapePath(squareIn(rect).adjusted(0.6, 0.6, -0.6, -0.6), style.shape));
    painter.restore();
}

void paintUnpublishedSide(QPainter &painter, const QRectF &rect, const SideStyle &style)
{
    const QRectF square = squareIn(rect).adjusted(0.6, 0.6, -0.6, -0.6);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.colour, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shapePath(square, style.shape));
    painter.setPen(QPen(style.colour, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(square.bottomLeft(), square.topRight());
    painter.restore();
}

void paintRelayedSide(QPainter &painter, const QRectF &rect, const SideStyle &style)
{
    constexpr qreal Wash = 0.3;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor wash = style.colour;
    wash.setAlphaF(Wash);
    painter.setPen(QPen(style.colour, 1.2));
    painter.setBrush(wash);
    painter.drawPath(shapePath(squareIn(rect).adjusted(0.6, 0.6, -0.6, -0.6), style.shape));
    painter.restore();
}

void paintMeeting(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPath(polygon(squareIn(rect), 4, 0));
    painter.restore();
}

void paintStar(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    constexpr int Corners = 10;
    constexpr double Waist = 0.42; ///< how far the inner corners are out, of the outer ones
    const double reach = std::min(rect.width(), rect.height()) / 2;
    QPolygonF star;
    for (int i = 0; i < Corners; ++i) {
        const double turn = std::numbers::pi * (2.0 * i / Corners - 0.5);
        const double out = i % 2 == 0 ? reach : reach * Waist;
        star << rect.center() + QPointF(std::cos(turn), std::sin(turn)) * out;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(star);
    painter.restore();
}

void paintStrength(QPainter &painter, const QRectF &rect, int strength, const QColor &colour)
{
    const QRectF disc = squareIn(rect).adjusted(0.6, 0.6, -0.6, -0.6);
    const int part = std::clamp(strength, 0, domain::StrongestAct);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.1));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(disc);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPie(disc, 90 * 16, -(360 * 16 * part) / domain::StrongestAct);
    painter.restore();
}

void paintSideBars(QPainter &painter, const QRectF &rect, const std::vector<std::pair<QString, int>> &counts,
                   int most, const Theme &theme)
{
    const std::vector<Bar> bars = barsOf(counts, theme);
    qreal total = 0;
    for (const Bar &bar : bars)
        total += bar.count;
    if (most <= 0 || total <= 0)
        return;
    constexpr qreal Gap = 2;
    constexpr qreal Least = 3; // the rarest is still seen
    // A square root keeps the rare ones readable beside the frequent.
    const qreal gaps = Gap * static_cast<qreal>(bars.size() - 1);
    const qreal least = Least * static_cast<qreal>(bars.size()) + gaps;
    const qreal length = std::max(least, rect.width() * std::sqrt(std::min(1.0, total / most)));
    const qreal spare = length - least; // what is left when each has its least
    qreal right = rect.right();
    painter.save();
    painter.setPen(Qt::NoPen);
    for (auto it = bars.rbegin(); it != bars.rend(); ++it) {
        const qreal width = Least + spare * it->count / total;
        painter.setBrush(it->colour);
        painter.drawRect(QRectF(right - width, rect.top(), width, rect.height()));
        right -= width + Gap;
    }
    painter.restore();
}

void paintOmissionGround(QPainter &painter, const QRectF &rect, const Colours &colours)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.fillRect(rect, colours.omission);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.omissionHatch, 7));
    constexpr qreal Step = 20;
    // The pattern is tied to the page, not to the passage, so that it lies still while passages resize.
    const qreal first = std::floor((rect.left() - rect.height()) / Step) * Step;
    for (qreal x = first; x < rect.right() + Step; x += Step)
        painter.drawLine(QPointF(x, rect.bottom() + 4), QPointF(x + rect.height() + 8, rect.top() - 4));
    painter.restore();
}

} // namespace counterpart::widgets
