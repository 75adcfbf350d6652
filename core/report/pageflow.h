// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/textbox.h"

#include <QPainter>
#include <QPdfWriter>
#include <QUrl>

#include <functional>
#include <vector>

namespace counterpart::report {

/// Places things down the pages of a PDF and remembers what the finished file needs: outline entries, links
/// and the places that links lead to. Lengths in points (1/72 inch) from the top left of the text area's
/// page.
class PageFlow
{
public:
    struct OutlineEntry
    {
        QString title;
        int level = 0;
        int page = 0; ///< from 0
        qreal y = 0;  ///< points from the top edge of the page
    };
    struct Link
    {
        int page = 0;
        QRectF area;    ///< points from the top left corner of the page
        QUrl url;       ///< either a URL …
        QString anchor; ///< … or a place in the report
    };
    struct Anchor
    {
        QString name;
        int page = 0;
        qreal y = 0;
    };
    /// Where a part of a quotation stands.
    struct Place
    {
        QString quotation; ///< its key
        int page = 0;      ///< from 0
        QRectF area;       ///< points from the top left corner of the page
        text::Range range; ///< of the quotation's text, UTF-16 units
    };
    struct Margins
    {
        qreal side = 48;
        qreal top = 64;
        qreal bottom = 58;
    };

    /// \p furniture draws the running head and the foot of a page, called once for each with its number
    /// from 1.
    using Furniture = std::function<void(PageFlow &, int page)>;
    PageFlow(QPdfWriter &writer, Furniture furniture);

    [[nodiscard]] QPainter &painter() { return m_painter; }
    [[nodiscard]] TextDevice device() { return {m_writer, &m_missing}; }
    [[nodiscard]] qreal left() const { return m_margins.side; }
    [[nodiscard]] qreal right() const { return m_size.width() - m_margins.side; }
    [[nodiscard]] qreal width() const { return right() - left(); }
    [[nodiscard]] qreal top() const { return m_margins.top; }
    [[nodiscard]] qreal bottom() const { return m_size.height() - m_margins.bottom; }
    [[nodiscard]] QSizeF pageSize() const { return m_size; }
    [[nodiscard]] qreal y() const { return m_y; }
    [[nodiscard]] qreal remaining() const { return bottom() - m_y; }
    [[nodiscard]] bool atTop() const { return m_y <= m_margins.top; }
    [[nodiscard]] int page() const { return m_page; }

    void advance(qreal by) { m_y += by; }
    void breakPage();
    /// Breaks the page when less than \p height is left of it; true if it did.
    bool ensure(qreal height);

    void addOutline(const QString &title, int level);
    void addLink(const QRectF &area, const QUrl &url);
    void addLink(const QRectF &area, const QString &anchor);
    /// A place that links lead to, at \p y points from the top edge of the page.
    void addAnchorAt(const QString &name, qreal y);
    /// Lines \p first to before \p end of \p box stand at \p at and are a part of the quotation \p key;
    /// \p before units of the box's text stand before the quotation's own.
    void addPlace(const QString &key, const TextBox &box, int first, int end, QPointF at, qreal width,
                  qsizetype before = 0);

    /// Finishes the last page; nothing may be drawn after it.
    void end();

    [[nodiscard]] const std::vector<OutlineEntry> &outline() const { return m_outline; }
    [[nodiscard]] const std::vector<Link> &links() const { return m_links; }
    [[nodiscard]] const std::vector<Anchor> &anchors() const { return m_anchors; }
    [[nodiscard]] const std::vector<Place> &places() const { return m_places; }
    /// Characters that no font draws, in their order.
    [[nodiscard]] const std::set<char32_t> &missing() const { return m_missing; }

private:
    QPdfWriter *m_writer;
    QPainter m_painter;
    Furniture m_furniture;
    Margins m_margins;
    QSizeF m_size;
    qreal m_y = 0;
    int m_page = 0;
    std::vector<OutlineEntry> m_outline;
    std::vector<Link> m_links;
    std::vector<Anchor> m_anchors;
    std::vector<Place> m_places;
    std::set<char32_t> m_missing;
};

} // namespace counterpart::report
