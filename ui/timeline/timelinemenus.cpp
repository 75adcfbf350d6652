// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinemenus.h"

#include "ui/timeline/marktexts.h"
#include "ui/timeline/timelineview.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace counterpart::timeline {

using namespace Qt::StringLiterals;

namespace {

constexpr int WidestTitle = 460; ///< pixels

} // namespace

TimelineMenus::TimelineMenus(TimelineView &view) : m_view(view)
{
    add(u"timeline.fit"_s, TimelineView::tr("&Fit All"), [this] { m_view.sight().fit(); });
    add(u"timeline.zoomIn"_s, TimelineView::tr("Zoom &In"), [this] { m_view.zoom(2); });
    add(u"timeline.zoomOut"_s, TimelineView::tr("Zoom &Out"), [this] { m_view.zoom(0.5); });
    add(u"timeline.chooseView"_s, TimelineView::tr("Filter to &Visible Span"),
        [this] { m_view.chooseView(); });
    add(u"timeline.clearSpan"_s, TimelineView::tr("&Clear Selected Span"), [this] { m_view.clearSpan(); });
    add(u"timeline.fold"_s, TimelineView::tr("&Expand or Collapse Other Sides"),
        [this] { m_view.toggleFold(); });
    add(u"timeline.exportSvg"_s, TimelineView::tr("Save as &SVG…"),
        [this] { Q_EMIT m_view.pictureRequested(u"svg"_s); });
    add(u"timeline.exportPng"_s, TimelineView::tr("Save as &PNG…"),
        [this] { Q_EMIT m_view.pictureRequested(u"png"_s); });
}

TimelineMenus::~TimelineMenus() = default;

void TimelineMenus::add(const QString &name, const QString &text, std::function<void()> run)
{
    auto *action = new QAction(text, &m_view);
    action->setObjectName(name);
    QObject::connect(action, &QAction::triggered, &m_view, std::move(run));
    m_view.addAction(action);
    m_actions.append(action);
}

void TimelineMenus::setEnabled(bool enabled)
{
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(enabled);
}

void TimelineMenus::close()
{
    m_open.reset();
}

void TimelineMenus::openCommands(QPoint global)
{
    m_open = std::make_unique<QMenu>(&m_view);
    m_open->setAccessibleName(TimelineView::tr("Timeline"));
    for (QAction *action : m_view.actions()) {
        const QString name = action->objectName();
        if ((name == u"timeline.fold" && !m_view.model().canFold()) ||
            (name == u"timeline.clearSpan" && !m_view.hasSpan()))
            continue;
        m_open->addAction(action);
    }
    m_open->popup(global);
}

void TimelineMenus::openMarks(const Hit &hit, QPoint global)
{
    m_open = std::make_unique<QMenu>(&m_view);
    m_open->setAccessibleName(TimelineView::tr("Overlapping marks"));
    const TimelineModel &model = m_view.model();
    for (int i = hit.first; i < std::min(hit.last, hit.first + MostListed); ++i) {
        const MarkPlace place{hit.lane, i};
        const QString title = markTitle(model, model.mark(place)).replace(u'&', QLatin1StringView("&&"));
        const QString line = m_open->fontMetrics().elidedText(title, Qt::ElideRight, WidestTitle);
        m_open->addAction(line + u'\t' + markDate(model, model.mark(place)), &m_view,
                          [this, place] { m_view.open(place); });
    }
    if (const int more = hit.last - hit.first - MostListed; more > 0)
        m_open->addAction(TimelineView::tr("and %1 more").arg(more))->setEnabled(false);
    m_open->popup(global);
}

} // namespace counterpart::timeline
