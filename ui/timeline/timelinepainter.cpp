// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepainter.h"

#include "ui/timeline/gutterpainter.h"
#include "ui/timeline/timeticks.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace counterpart::timeline {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TimelineView)
};

constexpr double TickPitch = 62; ///< least pixels between two labels of the ruler
constexpr double LabelGap = 10;  ///< least pixels from one label to the next
constexpr double ShadeWidth = 4; ///< pixels of a stretch of density shading
constexpr double BarHeight = 7;
constexpr double BeyondView = 60;     ///< pixels that a bar is drawn past the edges
constexpr double AfterPile = 14;      ///< from the middle of a pile to its number
constexpr double RoomForCount = 26;   ///< free pixels after a pile that its number needs
constexpr int LeastCount = 4;         ///< fewer can be told from the sheets of the pile
constexpr double DimmedOpacity = 0.2; ///< of what the views are not narrowed to

double tickPitch(const QFontMetricsF &metrics)
{
    return std::max(TickPitch, metrics.horizontalAdvance(QStringLiteral("Nov 2028")) + LabelGap);
}

/// What fits lies on top of what does not.
int topOf(const std::vector<Mark> &marks, const Cluster &cluster)
{
    for (int i = cluster.first; i < cluster.last; ++i) {
        if (!marks[size_t(i)].dimmed)
            return i;
    }
    return cluster.first;
}

} // namespace

TimelinePainter::TimelinePainter(QPainter &painter, const widgets::Theme &theme, const TimelineModel &model,
                                 const TimeScale &scale, const TimelineGeometry &geometry,
                                 const TimelineState &state)
    : m_painter(painter), m_theme(theme), m_model(model), m_scale(scale), m_geometry(geometry),
      m_state(state), m_marks(painter, theme)
{
}

void TimelinePainter::paint() const
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintGround();
    paintToday();
    std::vector<bool> crowded;
    for (int lane = 0; lane < int(m_model.lanes().size()); ++lane)
        crowded.push_back(m_geometry.strip ||
                          (m_geometry.isInView(lane) && isCrowded(m_model, lane, m_scale)));
    paintTies(crowded);
    for (int lane = 0; lane < int(m_model.lanes().size()); ++lane) {
        if (m_geometry.isInView(lane))
            paintLane(lane, crowded[size_t(lane)]);
    }
    paintChosen();
    GutterPainter(m_painter, m_theme, m_model, m_geometry).paint();
    paintRuler();
    paintSpanEnds();
}

QPointF TimelinePainter::middleOf(MarkPlace place) const
{
    return {markX(m_model.mark(place), m_scale), m_geometry.signMiddle(place.lane)};
}

void TimelinePainter::paintGround() const
{
    const widgets::Colours &colours = m_theme.colours();
    const QSizeF size = m_geometry.size;
    m_painter.fillRect(QRectF({0, 0}, size), colours.paper);
    if (!m_state.span.isEmpty()) {
        const double from = std::max(m_scale.x(m_state.span.from), m_geometry.gutter);
        const double to = std::min(m_scale.x(m_state.span.to), size.width());
        if (from < to)
            m_painter.fillRect(QRectF(from, 0, to - from, size.height()), colours.accentFaint);
    }
    m_painter.setPen(QPen(colours.hairlineFaint, 1));
    for (const Tick &tick : ticks(m_scale, tickPitch(QFontMetricsF(m_theme.smallFont())))) {
        const double x = std::floor(m_scale.x(tick.time)) + 0.5;
        if (x > m_geometry.gutter)
            m_painter.drawLine(QPointF(x, m_geometry.ruler), QPointF(x, size.height()));
    }
    QPen dashes(colours.hairline, 1);
    dashes.setDashPattern({4, 3});
    m_painter.setPen(dashes);
    // Level lines need no smoothing, which would cost more than all else in a frame.
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (int lane = 0; lane < (m_geometry.strip ? 1 : m_geometry.lanes); ++lane) {
        const double y = std::floor(m_geometry.laneTop(lane)) + 0.5;
        m_painter.drawLine(QPointF(0, y), QPointF(size.width(), y));
    }
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void TimelinePainter::paintToday() const
{
    const double x = std::floor(m_scale.x(startOf(m_model.today()) + 0.5)) + 0.5;
    if (x < m_geometry.gutter || x > m_geometry.size.width())
        return;
    m_painter.setPen(QPen(m_theme.colours().accent, 1));
    m_painter.drawLine(QPointF(x, m_geometry.ruler), QPointF(x, m_geometry.size.height()));
}

void TimelinePainter::paintTies(const std::vector<bool> &crowded) const
{
    for (int lane = 0; lane < int(m_model.lanes().size()); ++lane) {
        if (m_model.lanes()[size_t(lane)].kind != LaneKind::Meetings || crowded[size_t(lane)])
            continue;
        for (const Cluster &cluster : clusters(m_model, lane, m_scale)) {
            // The ties of a pile fall on one another; a few of them show where they lead.
            const int last = std::min(cluster.last, cluster.first + 8);
            for (int i = cluster.first; i < last; ++i)
                paintTie({lane, i}, cluster.x, crowded);
        }
    }
}

void TimelinePainter::paintTie(MarkPlace meeting, double x, const std::vector<bool> &crowded) const
{
    const bool chosen = std::ranges::contains(m_state.chosen, meeting) || m_state.current == meeting;
    QColor ink = m_theme.colours().meeting;
    ink.setAlphaF(chosen ? 1.0F : m_model.mark(meeting).dimmed ? 0.12F : 0.55F);
    for (const MarkPlace end : m_model.tied(m_model.mark(meeting))) {
        if (crowded[size_t(end.lane)])
            continue;
        const double y = m_geometry.laneMiddle(end.lane);
        m_painter.setPen(QPen(ink, 1.5));
        m_painter.drawLine(QPointF(x, m_geometry.laneMiddle(meeting.lane)), QPointF(x, y));
        const double endX = markX(m_model.mark(end), m_scale);
        if (std::abs(endX - x) < GlyphPitch)
            continue;
        // Published on another day: the tie turns along the lane.
        m_painter.setPen(QPen(ink, 1, Qt::DotLine));
        m_painter.drawLine(QPointF(std::clamp(x, 0.0, m_geometry.size.width()), y),
                           QPointF(std::clamp(endX, 0.0, m_geometry.size.width()), y));
    }
}

void TimelinePainter::paintLane(int lane, bool crowded) const
{
    if (crowded) {
        paintDensity(lane);
        return;
    }
    paintBars(lane);
    paintGlyphs(lane);
}

void TimelinePainter::paintDensity(int lane) const
{
    const Lane &row = m_model.lanes()[size_t(lane)];
    const widgets::Colours &colours = m_theme.colours();
    const Buckets found = buckets(m_model, lane, m_scale, ShadeWidth);
    const QColor ink = row.kind == LaneKind::Side       ? m_theme.side(row.sides.first()).colour
                       : row.kind == LaneKind::Meetings ? colours.meeting
                       : row.kind == LaneKind::Due      ? colours.due
                       : row.kind == LaneKind::Subject  ? colours.entity
                                                        : colours.muted;
    const double most = m_geometry.strip ? m_geometry.laneHeight : m_geometry.laneHeight - 6;
    const double middle = m_geometry.laneMiddle(lane);
    const bool narrowed = !found.lit.empty();
    m_painter.setOpacity(narrowed ? DimmedOpacity : 1);
    m_marks.density(found, found.counts, middle, most, ink, false);
    m_painter.setOpacity(1);
    if (narrowed)
        m_marks.density(found, found.lit, middle, most, ink, false);
    else if (row.openBefore.back() > 0)
        m_marks.density(found, found.open, middle, most,
                        row.kind == LaneKind::Due ? colours.overdue : colours.muted, true);
}

void TimelinePainter::paintBars(int lane) const
{
    const Lane &row = m_model.lanes()[size_t(lane)];
    const double y = m_geometry.laneMiddle(lane) - BarHeight / 2;
    const Bars bars = barsInView(row, m_scale);
    for (const int index : bars.marks) {
        const Mark &mark = row.marks[size_t(index)];
        const double from = std::max(m_scale.x(mark.span.from), m_scale.left() - BeyondView);
        const double to = std::min(m_scale.x(mark.span.to), m_scale.right() + BeyondView);
        m_painter.setOpacity(mark.dimmed ? DimmedOpacity : 1);
        m_marks.bar(mark, {from, y, to - from, BarHeight});
    }
    m_painter.setOpacity(1);
    if (bars.notDrawn > 0)
        paintRest(lane, Texts::tr("%n more span(s) not shown", nullptr, bars.notDrawn));
}

/// What a lane leaves out, at its right end.
void TimelinePainter::paintRest(int lane, const QString &text) const
{
    const QFontMetricsF metrics(m_theme.smallFont());
    const QSizeF size(metrics.horizontalAdvance(text) + 8, metrics.height());
    const QRectF room({m_geometry.size.width() - size.width() - 4, m_geometry.laneTop(lane) + 1}, size);
    m_painter.setFont(m_theme.smallFont());
    m_painter.fillRect(room, m_theme.colours().paper);
    m_painter.setPen(m_theme.colours().muted);
    m_painter.drawText(room, Qt::AlignCenter, text);
}

void TimelinePainter::paintGlyphs(int lane) const
{
    const std::vector<Cluster> found = clusters(m_model, lane, m_scale);
    const std::vector<Mark> &marks = m_model.lanes()[size_t(lane)].marks;
    const double y = m_geometry.laneMiddle(lane);
    m_painter.setFont(m_theme.smallFont());
    for (size_t i = 0; i < found.size(); ++i) {
        const Cluster &cluster = found[i];
        const QPointF middle(cluster.x, y);
        const Mark &top = marks[size_t(topOf(marks, cluster))];
        const bool hovered = m_state.hovered.lane == lane && m_state.hovered.first == cluster.first;
        if (hovered)
            m_marks.hover(middle);
        m_painter.setOpacity(top.dimmed ? DimmedOpacity : 1);
        m_marks.pile(top, middle, cluster.size());
        m_painter.setOpacity(1);
        const double next = i + 1 < found.size() ? found[i + 1].x : m_geometry.size.width();
        const int least = m_marks.showsPile(top) ? LeastCount : 2;
        if (cluster.size() < least || next - cluster.x < RoomForCount + GlyphPitch)
            continue;
        m_painter.setPen(m_theme.colours().muted);
        m_painter.drawText(
            QRectF(cluster.x + AfterPile, y - m_geometry.laneHeight / 2, RoomForCount, m_geometry.laneHeight),
            Qt::AlignLeft | Qt::AlignVCenter, QLocale().toString(cluster.size()));
    }
}

void TimelinePainter::paintChosen() const
{
    std::vector<MarkPlace> places = m_state.chosen;
    if (m_state.focused && m_state.current.isValid())
        places.push_back(m_state.current);
    for (const MarkPlace place : places) {
        const QPointF middle = middleOf(place);
        if (middle.x() < m_geometry.gutter || middle.x() > m_geometry.size.width() ||
            !m_geometry.isInView(place.lane))
            continue;
        const Mark &mark = m_model.mark(place);
        m_marks.halo(mark, middle, m_state.focused && place == m_state.current);
        m_marks.glyph(mark, middle);
    }
}

void TimelinePainter::paintRuler() const
{
    const widgets::Colours &colours = m_theme.colours();
    const double width = m_geometry.size.width();
    const double height = m_geometry.ruler;
    m_painter.fillRect(QRectF(0, 0, width, height - 0.5), colours.paper);
    if (!m_state.span.isEmpty()) {
        const double from = std::max(m_scale.x(m_state.span.from), m_geometry.gutter);
        const double to = std::min(m_scale.x(m_state.span.to), width);
        if (from < to)
            m_painter.fillRect(QRectF(from, 0, to - from, height - 0.5), colours.accentSoft);
    }
    const double day = m_scale.x(startOf(m_model.today()) + 0.5);
    const bool todayShown = day > m_geometry.gutter && day < width;
    const QFontMetricsF metrics(m_theme.smallFont());
    const QString todayText = Texts::tr("today");
    const double todayHalf = metrics.horizontalAdvance(todayText) / 2 + 4;
    const double end = width - m_geometry.corner;
    const double today = m_geometry.corner > 0 ? std::min(day, end - todayHalf) : day;
    double taken = m_geometry.gutter; // up to here labels stand
    m_painter.setFont(m_theme.smallFont());
    for (const Tick &tick : ticks(m_scale, tickPitch(metrics))) {
        const double x = m_scale.x(tick.time);
        const double half = metrics.horizontalAdvance(tick.label) / 2;
        if (x - half < taken || (m_geometry.corner > 0 && x + half > end) ||
            (todayShown && std::abs(x - today) < half + todayHalf))
            continue;
        taken = x + half + LabelGap / 2;
        m_painter.setPen(tick.strong ? colours.text : colours.muted);
        m_painter.drawText(QRectF(x - half - 2, 0, 2 * half + 4, height), Qt::AlignCenter, tick.label);
    }
    if (todayShown) {
        m_painter.setPen(colours.accent);
        m_painter.drawText(QRectF(today - todayHalf, 0, 2 * todayHalf, height), Qt::AlignCenter, todayText);
    }
    const bool chosen = !m_state.span.isEmpty();
    m_painter.setPen(chosen ? colours.accent : colours.muted);
    m_painter.drawText(
        QRectF(TimelineGeometry::Inset, 0, m_geometry.gutter - TimelineGeometry::Inset, height),
        Qt::AlignLeft | Qt::AlignVCenter, spanName(chosen ? m_state.span : m_scale.visible()));
}

void TimelinePainter::paintSpanEnds() const
{
    if (m_state.span.isEmpty())
        return;
    m_painter.setPen(QPen(m_theme.colours().accent, 1));
    for (const double time : {m_state.span.from, m_state.span.to}) {
        const double x = std::floor(m_scale.x(time)) + 0.5;
        if (x >= m_geometry.gutter && x <= m_geometry.size.width())
            m_painter.drawLine(QPointF(x, 0), QPointF(x, m_geometry.size.height()));
    }
}

} // namespace counterpart::timeline
