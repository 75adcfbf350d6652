// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "core/base/clock.h"
#include "core/base/giveback.h"
#include "ui/timeline/gutterpainter.h"
#include "ui/timeline/marktexts.h"
#include "ui/timeline/stripbutton.h"
#include "ui/timeline/timelineexport.h"
#include "ui/timeline/timeticks.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace counterpart::timeline {

namespace {

constexpr double UnfoldedLane = 26; ///< height at which all sides get lanes of their own by themselves

} // namespace

TimelineView::TimelineView(const widgets::Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent), m_theme(theme), m_sight([this] {
          return isVisible() && style()->styleHint(QStyle::SH_Widget_Animation_Duration) != 0;
      }),
      m_stripButton(new StripButton(*this))
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Timeline"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setAccessibleName(tr("Lanes"));
    connect(&m_sight, &TimelineSight::moved, viewport(), qOverload<>(&QWidget::update));
    connect(&theme, &widgets::Theme::changed, this, [this] { setStrip(m_strip); }); // its height, too
    const double today = startOf(base::now().toLocalTime().date());
    m_sight.show({today - 365, today + 31});
    TimelineModel nothing;
    nothing.setRows({}, {}, {}, base::now().toLocalTime().date());
    setModel(std::move(nothing));
    setStrip(false);
}

TimelineView::~TimelineView() = default;

int TimelineView::rulerHeight() const
{
    constexpr int Around = 6;
    return std::max(int(TimelineGeometry::Ruler), QFontMetrics(m_theme.smallFont()).height() + Around);
}

int TimelineView::stripHeight() const
{
    const int words = QFontMetrics(m_theme.smallFont()).height() - 2;
    return rulerHeight() + std::max(TimelineGeometry::LeastStrip, words);
}

void TimelineView::setStrip(bool strip)
{
    m_strip = strip;
    setMinimumHeight(minimumSizeHint().height());
    setMaximumHeight(strip ? stripHeight() : QWIDGETSIZE_MAX);
    updateGeometry();
    layOut();
}

void TimelineView::setModel(TimelineModel next)
{
    next.setShape(m_model.shape()); // it mostly has it: who made it elsewhere knew how it is shown
    const MarkPlace current = next.find(m_model, m_state.current);
    base::giveBack(std::make_shared<TimelineModel>(std::exchange(m_model, std::move(next))));
    takeMarks(current);
    m_sight.setReach(m_model.reach());
    m_menus.setEnabled(!m_model.isEmpty());
    layOut();
    describe(false);
}

/// Other marks stand in the lanes: places of the old ones mean nothing now.
void TimelineView::takeMarks(MarkPlace current)
{
    m_state.current = current;
    m_state.hovered = {};
    m_keys.forgetSpan();
    m_menus.close();
    markChosen();
}

void TimelineView::layOut()
{
    const QSizeF room = viewport()->size();
    const double lanesRoom = room.height() - rulerHeight() - TimelineGeometry::Foot;
    // A strip shows what it can of the lanes as they are; they come back as they were.
    if (!m_strip)
        refold(m_foldChoice.value_or(lanesRoom < m_model.unfoldedLanes() * UnfoldedLane));
    const double gutter = gutterWidth(m_model, m_theme);
    const int lanes = int(m_model.lanes().size());
    m_geometry = m_strip ? TimelineGeometry::makeStrip(room, gutter, lanes, rulerHeight())
                         : TimelineGeometry::make(room, gutter, lanes, verticalScrollBar()->value(),
                                                  rulerHeight());
    const int button = rulerHeight() - 2;
    m_geometry.corner = button + 4;
    verticalScrollBar()->setPageStep(int(room.height()));
    verticalScrollBar()->setSingleStep(int(m_geometry.laneHeight));
    verticalScrollBar()->setRange(0,
                                  m_strip ? 0 : int(std::ceil(m_geometry.contentHeight() - room.height())));
    m_sight.setPixels(gutter, room.width() - gutter);
    m_stripButton->place(m_strip, viewport()->geometry(), button);
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
    takeMarks(m_model.find(before, m_state.current));
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
    m_sight.reveal(m_model.mark(place).at);
    verticalScrollBar()->setValue(int(std::ceil(m_geometry.scrollTo(place.lane))));
}

void TimelineView::zoom(double factor)
{
    const MarkPlace place = m_state.current;
    m_sight.zoom(factor, place.isValid() ? std::optional(m_model.mark(place).at) : std::nullopt);
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
    m_keys.forgetSpan();
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
    const TimeSpan view = m_sight.target().visible();
    setSpan(dayAt(view.from), dayAt(view.to));
}

void TimelineView::previewSpan(TimeSpan span)
{
    m_state.span = span;
    viewport()->update();
}

void TimelineView::setHovered(const Hit &hit)
{
    if (hit == m_state.hovered)
        return;
    m_state.hovered = hit;
    viewport()->update();
}

void TimelineView::setCurrent(MarkPlace place)
{
    m_state.current = place;
    viewport()->update();
    describe(true);
}

void TimelineView::goTo(MarkPlace place)
{
    setCurrent(place);
    m_sight.keep();
    reveal(place);
}

void TimelineView::open(MarkPlace place)
{
    setCurrent(place);
    const Mark &mark = m_model.mark(place);
    switch (mark.kind) {
    case MarkKind::Document:
        Q_EMIT documentActivated(m_model.document(mark).id);
        break;
    case MarkKind::Meeting:
    case MarkKind::NoAccount:
        Q_EMIT meetingActivated(m_model.meeting(mark).id);
        break;
    case MarkKind::Due:
        Q_EMIT commitmentActivated(m_model.commitment(mark).id);
        break;
    }
}

void TimelineView::describe(bool aloud)
{
    QString text = m_state.current.isValid() ? spokenText(m_model, m_model.mark(m_state.current))
                   : m_model.isEmpty()
                       ? tr("No dated documents yet")
                       : tr("%1; arrow keys move between marks").arg(spanName(m_sight.shown().visible()));
    if (!m_state.span.isEmpty())
        text += tr("; selected span %1").arg(spanName(m_state.span));
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
    return exportTimeline(path, m_theme, m_model, m_sight.shown(), m_geometry, m_state.span);
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    TimelinePainter(painter, m_theme, m_model, m_sight.shown(), m_geometry, m_state).paint();
    if (!m_model.isEmpty())
        return;
    painter.setFont(m_theme.font());
    painter.setPen(m_theme.colours().muted);
    const QRectF room(m_geometry.gutter, m_geometry.ruler, m_geometry.size.width() - m_geometry.gutter,
                      m_geometry.size.height() - m_geometry.ruler);
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

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_keys.isMeant(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    const bool done = QAbstractScrollArea::event(event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        m_state.focused = hasFocus();
        viewport()->update();
    }
    return done;
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        m_pointer.showToolTip(help->globalPos(), help->pos());
        return true;
    }
    if (event->type() == QEvent::Leave)
        setHovered({});
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    if (event->position().x() < m_geometry.gutter && verticalScrollBar()->maximum() > 0) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    event->accept();
    m_pointer.turn(*event);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pointer.press(event->position());
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer.move(event->position());
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pointer.release(event->position());
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pointer.doubleClick(event->position());
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (!m_keys.press(*event))
        event->ignore(); // a parent may want it
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    m_menus.openCommands(event->globalPos());
}

} // namespace counterpart::timeline
