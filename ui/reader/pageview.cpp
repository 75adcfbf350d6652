// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/pageview.h"

#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace counterpart::reader {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype KeptPages = 3; ///< pictures of some megabytes each

/// Boxes of one line become one: a passage is outlined by lines.
QList<QRectF> lines(const std::vector<domain::PagePlace> &places, text::Range range, int page)
{
    QList<QRectF> boxes;
    for (const domain::PagePlace &place : places) {
        if (place.page != page || !place.range.overlaps(range))
            continue;
        const QRectF box(place.left, place.top, place.width, place.height);
        if (!boxes.isEmpty()) {
            QRectF &last = boxes.last();
            const double shared = std::min(last.bottom(), box.bottom()) - std::max(last.top(), box.top());
            if (shared > 0.5 * std::min(last.height(), box.height()) && box.left() >= last.left()) {
                last |= box;
                continue;
            }
        }
        boxes.append(box);
    }
    return boxes;
}

} // namespace

PageView::PageView(const widgets::Theme &theme, QWidget *parent)
    : QWidget(parent), m_previous(new QToolButton), m_next(new QToolButton), m_label(new QLabel),
      m_scroll(new QScrollArea), m_sheet(new Sheet(theme))
{
    setObjectName(u"pageView"_s);
    m_label->setObjectName(u"pageLabel"_s);
    m_scroll->setWidget(m_sheet);
    m_scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAccessibleName(tr("Original page"));
    setFocusProxy(m_scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(newBar());
    layout->addWidget(m_scroll, 1);
}

/// Turns pages and makes them larger or smaller.
QLayout *PageView::newBar()
{
    const auto dress = [](QToolButton *button, const QString &name, const QString &text, const QString &tip) {
        button->setObjectName(name);
        button->setText(text);
        button->setAccessibleName(tip);
        button->setToolTip(tip);
        button->setAutoRaise(true);
    };
    auto *larger = new QToolButton;
    auto *smaller = new QToolButton;
    dress(m_previous, u"pagePrevious"_s, u"◂"_s, tr("Previous page"));
    dress(m_next, u"pageNext"_s, u"▸"_s, tr("Next page"));
    dress(larger, u"pageLarger"_s, u"+"_s, tr("Zoom in"));
    dress(smaller, u"pageSmaller"_s, u"−"_s, tr("Zoom out"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 6, 8, 6);
    bar->addWidget(m_previous);
    bar->addWidget(m_label, 1, Qt::AlignCenter);
    bar->addWidget(smaller);
    bar->addWidget(larger);
    bar->addWidget(m_next);
    connect(m_previous, &QToolButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { showPage(m_page + 1); });
    connect(larger, &QToolButton::clicked, this, [this] { zoom(1.25); });
    connect(smaller, &QToolButton::clicked, this, [this] { zoom(0.8); });
    return bar;
}

void PageView::setPlaces(std::vector<domain::PagePlace> places)
{
    clear();
    m_places = std::move(places);
    for (const domain::PagePlace &place : m_places)
        m_pages = std::max(m_pages, int(place.page));
    if (!m_places.empty())
        showPage(m_places.front().page);
}

void PageView::clear()
{
    m_places.clear();
    m_kept.clear();
    m_range = {};
    m_page = 0;
    m_pages = 0;
    m_asked = 0;
    m_sheet->setNote({});
    m_label->clear();
}

int PageView::wantedWidth() const
{
    const int room = m_scroll->viewport()->width() - 16;
    return std::clamp(int(room * m_zoom), 160, 2400);
}

void PageView::showPage(int page)
{
    if (page < 1 || page > m_pages || page == m_page)
        return;
    m_page = page;
    present();
    m_scroll->verticalScrollBar()->setValue(0);
}

void PageView::present()
{
    m_label->setText(tr("Page %1 of %2").arg(m_page).arg(m_pages));
    m_previous->setEnabled(m_page > 1);
    m_next->setEnabled(m_page < m_pages);
    const auto kept = std::ranges::find(m_kept, m_page, &domain::PagePicture::page);
    const bool isThere = kept != m_kept.end();
    if (isThere)
        m_sheet->setPicture(*kept, wantedWidth());
    else
        m_sheet->setNote(tr("Loading the page…"));
    outline();
    // A picture much smaller than it is shown is asked for again.
    if ((!isThere || kept->width * 5 < wantedWidth() * 4) && m_asked != m_page) {
        m_asked = m_page;
        Q_EMIT pageRequested(m_page, int(wantedWidth() * devicePixelRatioF()));
    }
}

void PageView::setPicture(const domain::PagePicture &picture)
{
    m_kept.removeIf([&](const domain::PagePicture &old) { return old.page == picture.page; });
    m_kept.prepend(picture);
    m_kept.resize(std::min(m_kept.size(), KeptPages));
    m_pages = std::max(m_pages, picture.pages);
    if (picture.page != m_page)
        return;
    present();
    m_asked = 0;
    if (!m_sheet->outlines().isEmpty())
        m_scroll->ensureVisible(m_sheet->target().x(), m_sheet->target().y(), 40, 80);
}

void PageView::setProblem(int page, const QString &problem)
{
    if (page == m_page)
        m_sheet->setNote(problem);
}

void PageView::showRange(text::Range range)
{
    m_range = range;
    const auto place = std::ranges::find_if(
        m_places, [&](const domain::PagePlace &known) { return known.range.overlaps(range); });
    if (place != m_places.end() && place->page != m_page)
        showPage(place->page);
    outline();
    if (!m_sheet->outlines().isEmpty())
        m_scroll->ensureVisible(m_sheet->target().x(), m_sheet->target().y(), 40, 80);
}

void PageView::outline()
{
    m_sheet->setOutlines(m_range.isEmpty() || m_sheet->picture().isNull() ? QList<QRectF>()
                                                                          : lines(m_places, m_range, m_page));
}

void PageView::zoom(double by)
{
    m_zoom = std::clamp(m_zoom * by, 0.5, 4.0);
    m_asked = 0;
    if (m_page > 0)
        present();
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_page > 0)
        present();
}

} // namespace counterpart::reader
