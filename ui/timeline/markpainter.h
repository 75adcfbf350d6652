// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/lanemarks.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace counterpart::widgets {
class Theme;
struct SideStyle;
} // namespace counterpart::widgets

namespace counterpart::timeline {

/// Paints single marks; knows nothing of lanes. Colours are always joined by a shape: lighter marks are
/// smaller too, missing accounts hollow and dashed, overdue ones triangles, settled ones hollow, proposals
/// pale.
class MarkPainter
{
public:
    /// Both outlive this.
    MarkPainter(QPainter &painter, const widgets::Theme &theme) : m_painter(painter), m_theme(theme) {}

    /// The glyph with its middle at \p middle.
    void glyph(const Mark &mark, QPointF middle) const;
    /// Several marks in one place: as many sheets as there are, up to three, the first on top.
    void pile(const Mark &mark, QPointF middle, int count) const;
    /// The bar of a date that is not precise; its ends fade where they are not known.
    void bar(const Mark &mark, const QRectF &rect) const;
    /// A ring around a glyph; \p strong for the one that the keys are at.
    void halo(const Mark &mark, QPointF middle, bool strong) const;
    /// Whether pile() can show that there are several; hollow glyphs cannot be told from their sheets.
    [[nodiscard]] bool showsPile(const Mark &mark) const;
    void hover(QPointF middle) const;
    /// Counts as the thickness of a band around \p middle, on a logarithmic scale that does not depend on
    /// what else is in view; \p most is the greatest thickness. \p hollow for marks that are open.
    void density(const Buckets &buckets, const std::vector<int> &counts, double middle, double most,
                 const QColor &colour, bool hollow) const;
    [[nodiscard]] QColor colour(const Mark &mark) const;

private:
    void documentGlyph(const QRectF &rect, const widgets::SideStyle &style) const;
    void dueGlyph(const Mark &mark, const QRectF &rect) const;
    [[nodiscard]] QColor towardsPaper(const QColor &colour, double share) const;

    QPainter &m_painter;
    const widgets::Theme &m_theme;
};

} // namespace counterpart::timeline
