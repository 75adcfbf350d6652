// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pageflow.h"

namespace counterpart::report {

PageFlow::PageFlow(QPdfWriter &writer, Furniture furniture)
    : m_writer(&writer), m_painter(&writer), m_furniture(std::move(furniture)),
      m_size(writer.pageLayout().fullRect(QPageLayout::Point).size()), m_y(m_margins.top)
{
    m_furniture(*this, 1);
}

void PageFlow::breakPage()
{
    m_writer->newPage();
    ++m_page;
    m_y = m_margins.top;
    m_furniture(*this, m_page + 1);
}

bool PageFlow::ensure(qreal height)
{
    if (height <= remaining() || atTop())
        return false;
    breakPage();
    return true;
}

void PageFlow::addOutline(const QString &title, int level)
{
    m_outline.push_back({title, level, m_page, m_y});
}

void PageFlow::addLink(const QRectF &area, const QUrl &url)
{
    m_links.push_back({m_page, area, url, {}});
}

void PageFlow::addLink(const QRectF &area, const QString &anchor)
{
    m_links.push_back({m_page, area, {}, anchor});
}

void PageFlow::addAnchorAt(const QString &name, qreal y)
{
    m_anchors.push_back({name, m_page, y});
}

void PageFlow::addPlace(const QString &key, const TextBox &box, int first, int end, QPointF at, qreal width,
                        qsizetype before)
{
    qreal height = 0;
    for (int line = first; line < end; ++line)
        height += box.lineHeight(line);
    const text::Range shown{box.lineRange(first).begin, box.lineRange(end - 1).end};
    m_places.push_back({key,
                        m_page,
                        {at, QSizeF(width, height)},
                        {std::max<qsizetype>(0, shown.begin - before), shown.end - before}});
}

void PageFlow::end()
{
    m_painter.end();
}

} // namespace counterpart::report
