// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/markpainter.h"

#include "ui/widgets/glyphs.h"
#include "ui/widgets/theme.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace counterpart::timeline {

namespace {

constexpr double Edge = 10.5;        ///< of a side's mark
constexpr double LightEdge = 8.5;    ///< of a preview or relay
constexpr double Diamond = 13.5;     ///< of a meeting
constexpr double Sheet = 2.5;        ///< by which the sheets of a pile are moved
constexpr double LightShare = 0.5;   ///< of the paper in the colour of a preview, relay or proposal
constexpr double Doublings = 8;      ///< of a count that fill a lane
constexpr double LeastShade = 0.14;  ///< of a lane: a single mark is still seen
constexpr double HollowPaper = 0.75; ///< likewise, where something is missing
constexpr double Outline = 1.2;      ///< of a hollow shade
constexpr double ShadePaper = 0.22;  ///< of the paper in a shade, which covers more than glyphs do

QRectF square(QPointF middle, double edge)
{
    return {middle.x() - edge / 2, middle.y() - edge / 2, edge, edge};
}

/// One closed shape for each run of stretches that hold anything, \p inset pixels smaller than they are.
QPainterPath bands(const Buckets &buckets, const std::vector<double> &halves, double middle, double inset)
{
    QPainterPath path;
    const auto x = [&](size_t i) { return buckets.left + (double(i) + 0.5) * buckets.width; };
    const auto half = [&](size_t i) { return std::max(0.0, halves[i] - inset); };
    for (size_t i = 0; i < halves.size(); ++i) {
        if (halves[i] <= 0)
            continue;
        const size_t first = i;
        while (i < halves.size() && halves[i] > 0)
            ++i;
        path.moveTo(x(first) - buckets.width / 2 + inset, middle);
        for (size_t k = first; k < i; ++k)
            path.lineTo(x(k), middle - half(k));
        path.lineTo(x(i - 1) + buckets.width / 2 - inset, middle);
        for (size_t k = i; k > first; --k)
            path.lineTo(x(k - 1), middle + half(k - 1));
        path.closeSubpath();
    }
    return path;
}

double edgeOf(const Mark &mark)
{
    if (mark.kind == MarkKind::Meeting)
        return Diamond;
    return mark.light ? LightEdge : Edge;
}

} // namespace

QColor MarkPainter::towardsPaper(const QColor &colour, double share) const
{
    const QColor paper = m_theme.colours().paper;
    const auto mix = [share](int a, int b) { return int(std::lround(a * (1 - share) + b * share)); };
    return {mix(colour.red(), paper.red()), mix(colour.green(), paper.green()),
            mix(colour.blue(), paper.blue())};
}

QColor MarkPainter::colour(const Mark &mark) const
{
    const widgets::Colours &colours = m_theme.colours();
    switch (mark.kind) {
    case MarkKind::Meeting:
        return colours.meeting;
    case MarkKind::NoAccount:
        return colours.muted;
    case MarkKind::Due:
        return mark.overdue   ? colours.overdue
               : mark.settled ? colours.muted
               : mark.light   ? towardsPaper(colours.due, LightShare)
                              : colours.due;
    case MarkKind::Document:
        break;
    }
    const QColor own = m_theme.side(mark.side).colour;
    return mark.light ? towardsPaper(own, LightShare) : own;
}

void MarkPainter::glyph(const Mark &mark, QPointF middle) const
{
    const QRectF rect = square(middle, edgeOf(mark));
    widgets::SideStyle style = m_theme.side(mark.side);
    style.colour = colour(mark);
    switch (mark.kind) {
    case MarkKind::Meeting:
        widgets::paintMeeting(m_painter, rect, style.colour);
        break;
    case MarkKind::NoAccount:
        widgets::paintSide(m_painter, rect, {m_theme.colours().paper, style.shape});
        if (mark.unpublished)
            widgets::paintUnpublishedSide(m_painter, rect, style);
        else
            widgets::paintMissingSide(m_painter, rect, style);
        break;
    case MarkKind::Due:
        dueGlyph(mark, rect);
        break;
    case MarkKind::Document:
        documentGlyph(rect, style);
        break;
    }
}

void MarkPainter::documentGlyph(const QRectF &rect, const widgets::SideStyle &style) const
{
    if (style.shape != widgets::SideShape::Dashed) {
        widgets::paintSide(m_painter, rect, style);
        return;
    }
    // Dashes say here that the store has no account; a document whose side is not known is a whole ring.
    m_painter.setPen(QPen(style.colour, 1.6));
    m_painter.setBrush(m_theme.colours().paper);
    m_painter.drawEllipse(rect.adjusted(0.8, 0.8, -0.8, -0.8));
}

void MarkPainter::dueGlyph(const Mark &mark, const QRectF &rect) const
{
    const QColor ink = colour(mark);
    const QPointF middle = rect.center();
    m_painter.setBrush(ink);
    m_painter.setPen(Qt::NoPen);
    if (mark.overdue) {
        const double half = 6.5;
        m_painter.drawPolygon(QPolygonF{
            {middle + QPointF(0, -6)}, {middle + QPointF(half, 5.5)}, {middle + QPointF(-half, 5.5)}});
        m_painter.setPen(QPen(m_theme.colours().paper, 1.5, Qt::SolidLine, Qt::RoundCap)); // "!"
        m_painter.drawLine(middle + QPointF(0, -2), middle + QPointF(0, 1));
        m_painter.drawPoint(middle + QPointF(0, 3.4));
        return;
    }
    QRectF pill(middle.x() - 6, middle.y() - 3.5, 12, 7);
    if (mark.settled) {
        m_painter.setBrush(m_theme.colours().paper);
        m_painter.setPen(QPen(ink, 1.2));
        pill.adjust(0.6, 0.6, -0.6, -0.6);
    }
    m_painter.drawRoundedRect(pill, 3, 3);
}

bool MarkPainter::showsPile(const Mark &mark) const
{
    if (mark.kind == MarkKind::NoAccount || mark.settled)
        return false;
    const widgets::SideShape shape = m_theme.side(mark.side).shape;
    return mark.kind != MarkKind::Document ||
           (shape != widgets::SideShape::Lines && shape != widgets::SideShape::Dashed &&
            shape != widgets::SideShape::Halves);
}

void MarkPainter::pile(const Mark &mark, QPointF middle, int count) const
{
    const int sheets = showsPile(mark) ? std::min(count, 3) - 1 : 0;
    const QPointF step(Sheet, -Sheet);
    for (int i = sheets; i > 0; --i) {
        m_painter.save();
        m_painter.setOpacity(m_painter.opacity() * (i == 2 ? 0.25 : 0.4));
        glyph(mark, middle + step * i);
        m_painter.restore();
    }
    glyph(mark, middle);
}

void MarkPainter::bar(const Mark &mark, const QRectF &rect) const
{
    const bool due = mark.kind == MarkKind::Due && !mark.overdue && !mark.settled;
    QColor fill = due ? m_theme.colours().dueBar : towardsPaper(colour(mark), 0.62);
    QColor end = fill;
    end.setAlpha(0);
    // A span's ends are known; those of a month or a year are only where the calendar puts them.
    const double fade = std::clamp(rect.width() * 0.2, 3.0, 40.0) / std::max(rect.width(), 1.0);
    QLinearGradient gradient(rect.topLeft(), rect.topRight());
    gradient.setColorAt(0, end);
    gradient.setColorAt(std::min(fade, 0.5), fill);
    gradient.setColorAt(std::max(1 - fade, 0.5), fill);
    gradient.setColorAt(1, end);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(gradient);
    m_painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
}

void MarkPainter::halo(const Mark &mark, QPointF middle, bool strong) const
{
    const widgets::Colours &colours = m_theme.colours();
    const QColor soft = towardsPaper(colours.accent, 0.55);
    if (mark.kind == MarkKind::Meeting) {
        widgets::paintMeeting(m_painter, square(middle, Diamond + 9), soft);
    } else {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(soft);
        m_painter.drawEllipse(middle, Edge / 2 + 4, Edge / 2 + 4);
    }
    if (!strong)
        return;
    m_painter.setPen(QPen(colours.accent, 1.6));
    m_painter.setBrush(Qt::NoBrush);
    const double radius = edgeOf(mark) / 2 + 6;
    m_painter.drawEllipse(middle, radius, radius);
}

void MarkPainter::hover(QPointF middle) const
{
    m_painter.setPen(QPen(m_theme.colours().hairlineStrong, 1.2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawEllipse(middle, Edge / 2 + 5, Edge / 2 + 5);
}

void MarkPainter::density(const Buckets &buckets, const std::vector<int> &counts, double middle, double most,
                          const QColor &colour, bool hollow) const
{
    std::vector<double> halves;
    halves.reserve(counts.size());
    for (size_t i = 0; i < counts.size(); ++i) {
        // Softened by its neighbours: days fall unevenly into stretches of pixels, and that is not news.
        const double before = i > 0 ? counts[i - 1] : counts[i];
        const double after = i + 1 < counts.size() ? counts[i + 1] : counts[i];
        const double soft = (before + 2.0 * counts[i] + after) / 4;
        const double share = std::clamp(std::log2(1 + soft) / Doublings, LeastShade, 1.0);
        halves.push_back(counts[i] > 0 ? share * most / 2 : 0);
    }
    m_painter.fillPath(bands(buckets, halves, middle, 0), hollow ? colour : towardsPaper(colour, ShadePaper));
    // Two fillings make an outline at a fraction of what a stroke costs.
    if (hollow)
        m_painter.fillPath(bands(buckets, halves, middle, Outline), towardsPaper(colour, HollowPaper));
}

} // namespace counterpart::timeline
