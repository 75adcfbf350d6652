// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/gutterpainter.h"

#include "ui/timeline/timeticks.h"
#include "ui/widgets/glyphs.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace counterpart::timeline {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TimelineView)
};

constexpr double NameGlyph = 8;   ///< edge of a side's mark before its name
constexpr double NameGap = 7;     ///< from that mark to the name
constexpr double AfterNames = 16; ///< between names and time
constexpr double WidestName = 150;
constexpr int NameLetters = 20; ///< of large letters the widest name is wider
constexpr double FadeWidth = 8; ///< pixels over which the names' ground fades into time

/// A span whose name is among the longest: months of two years.
const TimeSpan WidestView{startOf(QDate(2021, 11, 1)), startOf(QDate(2022, 12, 1))};

} // namespace

double gutterWidth(const TimelineModel &model, const widgets::Theme &theme)
{
    const QFontMetricsF metrics(theme.smallFont());
    double widest = 0;
    for (const Lane &lane : model.lanes())
        widest = std::max(widest, metrics.horizontalAdvance(lane.name()));
    // The name of what is in view stands above those of the lanes.
    const double view = metrics.horizontalAdvance(spanName(WidestView)) - NameGlyph - NameGap;
    widest = std::min(widest, std::max(WidestName, metrics.averageCharWidth() * NameLetters));
    widest = std::max(widest, view);
    return std::ceil(TimelineGeometry::Inset + NameGlyph + NameGap + widest + AfterNames);
}

GutterPainter::GutterPainter(QPainter &painter, const widgets::Theme &theme, const TimelineModel &model,
                             const TimelineGeometry &geometry)
    : m_painter(painter), m_theme(theme), m_model(model), m_geometry(geometry)
{
}

void GutterPainter::paint() const
{
    const QColor paper = m_theme.colours().paper;
    QColor clear = paper;
    clear.setAlpha(0);
    const double height = m_geometry.size.height();
    m_painter.fillRect(QRectF(0, 0, m_geometry.gutter - FadeWidth, height), paper);
    QLinearGradient fade(m_geometry.gutter - FadeWidth, 0, m_geometry.gutter, 0);
    fade.setColorAt(0, paper);
    fade.setColorAt(1, clear);
    m_painter.fillRect(QRectF(m_geometry.gutter - FadeWidth, 0, FadeWidth, height), fade);
    if (m_geometry.strip) {
        paintStripName();
        return;
    }
    QPen dashes(m_theme.colours().hairline, 1);
    dashes.setDashPattern({4, 3});
    for (int lane = 0; lane < m_geometry.lanes; ++lane) {
        m_painter.setPen(dashes);
        const double y = std::floor(m_geometry.laneTop(lane)) + 0.5;
        m_painter.drawLine(QPointF(0, y), QPointF(m_geometry.gutter, y));
        if (m_geometry.isInView(lane))
            paintLaneName(lane);
    }
}

/// A strip has no room for the names of its lanes.
void GutterPainter::paintStripName() const
{
    m_painter.setFont(m_theme.smallFont());
    m_painter.setPen(m_theme.colours().muted);
    const QRectF room(TimelineGeometry::Inset, m_geometry.ruler - 3,
                      m_geometry.gutter - TimelineGeometry::Inset,
                      m_geometry.size.height() - m_geometry.ruler);
    m_painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, Texts::tr("All lanes"));
}

void GutterPainter::paintLaneName(int lane) const
{
    const Lane &row = m_model.lanes()[size_t(lane)];
    const double middle = m_geometry.laneMiddle(lane);
    paintSign(row, {TimelineGeometry::Inset, middle - NameGlyph / 2, NameGlyph, NameGlyph});
    if (lane == TimelineGeometry::FirstFoldable && m_model.canFold() && !m_model.isFolded())
        paintAngle({m_geometry.gutter - 16, middle - 4, 8, 8}, true);
    m_painter.setFont(m_theme.smallFont());
    m_painter.setPen(m_theme.colours().muted);
    const QRectF room(TimelineGeometry::Inset + NameGlyph + NameGap, m_geometry.laneTop(lane),
                      m_geometry.gutter - TimelineGeometry::Inset - NameGlyph - NameGap - 8,
                      m_geometry.laneHeight);
    m_painter.drawText(
        room, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(m_theme.smallFont()).elidedText(row.name(), Qt::ElideRight, room.width()));
}

void GutterPainter::paintSign(const Lane &row, const QRectF &rect) const
{
    const widgets::Colours &colours = m_theme.colours();
    switch (row.kind) {
    case LaneKind::Side:
        widgets::paintSide(m_painter, rect, m_theme.side(row.sides.first()));
        break;
    case LaneKind::Meetings:
        widgets::paintMeeting(m_painter, rect.adjusted(-1, -1, 1, 1), colours.meeting);
        break;
    case LaneKind::OtherSides:
        paintAngle(rect, false);
        break;
    case LaneKind::Subject:
        m_painter.setPen(QPen(colours.entity, 1.6));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(rect.adjusted(0.8, 0.8, -0.8, -0.8));
        break;
    case LaneKind::Due:
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colours.due);
        m_painter.drawRoundedRect(rect.adjusted(-0.5, 1.5, 0.5, -1.5), 2.5, 2.5);
        break;
    }
}

/// As in a tree: there is more to unfold, or something to fold.
void GutterPainter::paintAngle(const QRectF &rect, bool down) const
{
    m_painter.setPen(QPen(m_theme.colours().muted, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
    const QPointF middle = rect.center();
    if (down)
        m_painter.drawPolyline(
            QPolygonF{{middle + QPointF(-4, -2)}, {middle + QPointF(0, 2)}, {middle + QPointF(4, -2)}});
    else
        m_painter.drawPolyline(
            QPolygonF{{middle + QPointF(-2, -4)}, {middle + QPointF(2, 0)}, {middle + QPointF(-2, 4)}});
}

} // namespace counterpart::timeline
