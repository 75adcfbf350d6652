// SPDX-License-Identifier: GPL-3.0-or-later
// State, layout and movement of the view; keys and pointer are in timelineinput.cpp.
#include "ui/timeline/timelineview.h"

#include "core/base/clock.h"
#include "core/base/giveback.h"
#include "ui/timeline/marktexts.h"
#include "ui/timeline/timelineexport.h"
#include "ui/timeline/timeticks.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStyle>

#include <cmath>

namespace counterpart::timeline {

using namespace Qt::StringLiterals;

namespace {

constexpr double FitMargin = 0.04;  ///< share of the width left free at either side
constexpr double UnfoldedLane = 26; ///< height at which all sides get lanes of their own by themselves
constexpr double RevealMargin = 40; ///< pixels that stay between a mark and the edge
constexpr double SameView = 1e-3;   ///< share of the width by which two views may differ and be one

bool isSame(TimeSpan a, TimeSpan b)
{
    const double allowed = SameView * a.length();
    return std::abs(a.from - b.from) <= allowed && std::abs(a.to - b.to) <= allowed;
}

} // namespace

TimelineView::TimelineView(const widgets::Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent), m_theme(theme)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Timeline"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setAccessibleName(tr("Lanes"));
    connect(&m_scale, &MovingScale::moved, viewport(), qOverload<>(&QWidget::update));
    connect(&theme, &widgets::Theme::changed, this, &TimelineView::layOut);
    makeActions();
    const double today = startOf(base::now().toLocalTime().date());
    TimeScale year;
    year.show({today - 365, today + 31});
    m_scale.moveTo(year, false);
    setRows({}, {}, {});
}

TimelineView::~TimelineView() = default;

void TimelineView::makeActions()
{
    const auto add = [this](const QString &name, const QString &text, auto run) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        m_dataActions.append(action);
        return action;
    };
    add(u"timeline.fit"_s, tr("&Fit Everything"), [this] { fit(); });
    add(u"timeline.zoomIn"_s, tr("Zoom &In"), [this] { zoom(2); });
    add(u"timeline.zoomOut"_s, tr("Zoom &Out"), [this] { zoom(0.5); });
    add(u"timeline.chooseView"_s, tr("&Narrow to What Is in View"), [this] { chooseView(); });
    add(u"timeline.clearSpan"_s, tr("&Clear the Chosen Span"), [this] { clearSpan(); });
    add(u"timeline.fold"_s, tr("&Unfold or Fold the Other Sides"), [this] { toggleFold(); });
    add(u"timeline.exportSvg"_s, tr("Save the Timeline as &SVG…"),
        [this] { Q_EMIT pictureRequested(u"svg"_s); });
    add(u"timeline.exportPng"_s, tr("Save the Timeline as &PNG…"),
        [this] { Q_EMIT pictureRequested(u"png"_s); });
}

void TimelineView::setRows(std::vector<domain::DocumentRow> documents,
                           std::vector<domain::MeetingRow> meetings,
                           std::vector<domain::CommitmentRow> commitments)
{
    TimelineModel next;
    next.setShape(m_model.shape());
    next.setRows(std::move(documents), std::move(meetings), std::move(commitments),
                 base::now().toLocalTime().date());
    setModel(std::move(next));
}

void TimelineView::setModel(TimelineModel next)
{
    next.setShape(m_model.shape()); // it mostly has it: who made it elsewhere knew how it is shown
    const bool wasEmpty = m_model.isEmpty();
    const MarkPlace current = next.find(m_model, m_state.current);
    base::giveBack(std::make_shared<TimelineModel>(std::exchange(m_model, std::move(next))));
    m_state.current = current;
    m_state.hovered = {};
    m_spanAnchor = {};
    m_list.reset();
    if (wasEmpty || m_model.isEmpty())
        m_moved = false;
    TimeScale target = m_scale.target();
    target.setData(m_model.all());
    m_scale.moveTo(target, false);
    for (QAction *action : std::as_const(m_dataActions))
        action->setEnabled(!m_model.isEmpty());
    markChosen();
    layOut();
    describe(false);
}

void TimelineView::layOut()
{
    const QSizeF room = viewport()->size();
    const double lanesRoom = room.height() - TimelineGeometry::Ruler - TimelineGeometry::Foot;
    refold(m_foldChoice.value_or(lanesRoom < m_model.unfoldedLanes() * UnfoldedLane));
    const double gutter = TimelinePainter::gutterWidth(m_model, m_theme);
    m_geometry =
        TimelineGeometry::make(room, gutter, int(m_model.lanes().size()), verticalScrollBar()->value());
    verticalScrollBar()->setPageStep(int(room.height()));
    verticalScrollBar()->setSingleStep(int(m_geometry.laneHeight));
    verticalScrollBar()->setRange(0, int(std::ceil(m_geometry.contentHeight() - room.height())));
    TimeScale target = m_scale.target();
    target.setPixels(gutter, room.width() - gutter);
    if (!m_moved && !m_model.isEmpty())
        target.fit(m_model.body(), FitMargin);
    m_scale.moveTo(target, false);
}

void TimelineView::setFitting(std::optional<QSet<domain::DocumentId>> documents)
{
    m_model.setFitting(std::move(documents));
    viewport()->update();
}

void TimelineView::setSubjectLanes(std::vector<SubjectLane> lanes)
{
    if (lanes == m_model.subjectLanes())
        return;
    const bool more = lanes.size() > m_model.subjectLanes().size();
    remake([&] { m_model.setSubjectLanes(std::move(lanes)); });
    layOut();
    if (more)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

/// Changes the lanes; what the keys are at stays.
void TimelineView::remake(const std::function<void()> &change)
{
    const TimelineModel before = m_model;
    change();
    m_state.current = m_model.find(before, m_state.current);
    m_state.hovered = {};
    m_spanAnchor = {};
    m_list.reset();
    markChosen();
}

void TimelineView::refold(bool folded)
{
    if (m_model.canFold() && m_model.isFolded() != folded)
        remake([&] { m_model.setFolded(folded); });
}

void TimelineView::markChosen()
{
    m_state.chosen.clear();
    for (const MarkPlace place : {m_model.find(m_meeting), m_model.find(m_document)}) {
        if (place.isValid())
            m_state.chosen.push_back(place);
    }
    viewport()->update();
}

void TimelineView::setSelected(domain::DocumentId document, domain::MeetingId meeting)
{
    const bool changed = document != m_document || meeting != m_meeting;
    m_document = document;
    m_meeting = meeting;
    markChosen();
    if (!changed)
        return;
    for (const MarkPlace place : m_state.chosen)
        reveal(place);
}

void TimelineView::reveal(MarkPlace place)
{
    TimeScale target = m_scale.target();
    const double x = target.x(m_model.mark(place).at);
    const double least = target.left() + RevealMargin;
    const double most = target.right() - RevealMargin;
    if (x < least || x > most) {
        target.pan(x < least ? least - x : most - x);
        moveTo(target, true);
    }
    const double top = m_geometry.laneTop(place.lane) + m_geometry.scroll - TimelineGeometry::Ruler;
    const double room = m_geometry.size.height() - TimelineGeometry::Ruler - m_geometry.laneHeight;
    const double scroll = std::clamp(m_geometry.scroll, std::max(0.0, top - room), std::max(top, 0.0));
    verticalScrollBar()->setValue(int(std::ceil(scroll)));
}

void TimelineView::moveTo(const TimeScale &target, bool smoothly)
{
    m_scale.moveTo(target,
                   smoothly && isVisible() && style()->styleHint(QStyle::SH_Widget_Animation_Duration) != 0);
}

void TimelineView::pan(double pixels, bool smoothly)
{
    TimeScale target = m_scale.target();
    target.pan(pixels);
    m_moved = true;
    moveTo(target, smoothly);
}

void TimelineView::zoomAt(double factor, double x, bool smoothly)
{
    TimeScale target = m_scale.target();
    target.zoom(factor, x);
    m_moved = true;
    moveTo(target, smoothly);
}

void TimelineView::zoom(double factor)
{
    const double middle = (m_scale.target().left() + m_scale.target().right()) / 2;
    double x = middle;
    if (m_state.current.isValid())
        x = m_scale.target().x(m_model.mark(m_state.current).at);
    zoomAt(factor, x < m_scale.target().left() || x > m_scale.target().right() ? middle : x, true);
}

void TimelineView::fit()
{
    if (m_model.isEmpty())
        return;
    TimeScale target = m_scale.target();
    target.fit(m_model.body(), FitMargin);
    m_moved = isSame(target.visible(), m_scale.target().visible()) && m_model.all() != m_model.body();
    if (m_moved)
        target.fit(m_model.all(), FitMargin);
    moveTo(target, true);
}

std::pair<QDate, QDate> TimelineView::span() const
{
    if (m_state.span.isEmpty())
        return {};
    return {dayAt(m_state.span.from), dayAt(m_state.span.to - 0.5)};
}

void TimelineView::setSpan(QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid() || to < from) {
        clearSpan();
        return;
    }
    m_state.span = {startOf(from), endOf(to)};
    viewport()->update();
    describe(true);
    Q_EMIT spanSelected(from, to);
}

void TimelineView::clearSpan()
{
    m_spanAnchor = {};
    if (m_state.span.isEmpty())
        return;
    m_state.span = {};
    viewport()->update();
    describe(true);
    Q_EMIT spanSelected({}, {});
}

void TimelineView::chooseView()
{
    if (m_model.isEmpty())
        return;
    const TimeSpan view = m_scale.target().visible();
    setSpan(dayAt(view.from), dayAt(view.to));
}

void TimelineView::describe(bool aloud)
{
    QString text = m_state.current.isValid() ? spokenText(m_model, m_model.mark(m_state.current))
                   : m_model.isEmpty()
                       ? tr("Nothing with a date yet")
                       : tr("%1; arrow keys walk the marks").arg(spanName(m_scale.shown().visible()));
    if (!m_state.span.isEmpty())
        text += tr("; chosen span %1").arg(spanName(m_state.span));
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    if (aloud) {
        QAccessibleAnnouncementEvent announcement(this, text);
        QAccessible::updateAccessibility(&announcement);
    }
}

void TimelineView::toggleFold()
{
    m_foldChoice = !m_model.isFolded();
    layOut();
}

base::Result<void> TimelineView::exportTo(const QString &path) const
{
    return exportTimeline(path, m_theme, m_model, m_scale.shown(), m_geometry, m_state.span);
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    TimelinePainter(painter, m_theme, m_model, m_scale.shown(), m_geometry, m_state).paint();
    if (!m_model.isEmpty())
        return;
    painter.setFont(m_theme.font());
    painter.setPen(m_theme.colours().muted);
    const QRectF room(m_geometry.gutter, TimelineGeometry::Ruler, m_geometry.size.width() - m_geometry.gutter,
                      m_geometry.size.height() - TimelineGeometry::Ruler);
    painter.drawText(room, Qt::AlignCenter, tr("Documents, meetings and due dates appear here"));
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void TimelineView::scrollContentsBy(int, int)
{
    m_geometry.scroll = verticalScrollBar()->value();
    viewport()->update();
}

} // namespace counterpart::timeline
