// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowlayout.h"

#include "ui/shell/views.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/fittingcolumns.h"
#include "ui/workbench/preferences.h"

#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QScreen>
#include <QTimer>

#include <utility>

namespace counterpart::shell {

using namespace Qt::StringLiterals;
using workbench::Panel;

namespace {

constexpr int TimelineHeight = 152;
constexpr int SidebarWidth = 240;
constexpr int InspectorWidth = 280;
constexpr double UsualLetters = 10; ///< points
constexpr double SidebarShare = 0.2; ///< of the window, at most
constexpr double InspectorShare = 0.3;
// What letters of twice the size want more, in pixels.
constexpr int MoreForTimeline = 250;
constexpr int MoreForInspector = 400;
constexpr QSize WindowFrame(8, 40); ///< about what the borders and the title of a window take

const QString Geometry = u"geometry"_s;
const QString Panels = u"window"_s;
const QString Columns = u"columns/"_s;
const QString Height = u"timelineHeight"_s;
const QString StripKey = u"timelineStrip"_s;
const QString InspectorKey = u"inspector"_s;

std::optional<bool> choiceOf(const QByteArray &kept)
{
    return kept.isEmpty() ? std::nullopt : std::optional(kept == "yes");
}

QByteArray keptOf(std::optional<bool> choice)
{
    return choice ? QByteArray(*choice ? "yes" : "no") : QByteArray();
}

} // namespace

void WindowLayout::Choice::choose(bool value)
{
    // Who does what the room says leaves it to the room again.
    chosen = value == automatic ? std::nullopt : std::optional(value);
}

WindowLayout::WindowLayout(QMainWindow &window, const Views &views, workbench::Preferences &preferences)
    : m_window(window), m_views(views), m_preferences(preferences), m_timelineHeight(TimelineHeight)
{
    setPanelsLocked(true);
    readChoices();
    window.installEventFilter(this);
    views.timeline->installEventFilter(this);
}

void WindowLayout::restoreWindow()
{
    m_meant = m_window.saveState();
    const QSize room = m_window.screen()->availableGeometry().size() - WindowFrame;
    m_window.setMinimumSize(LeastSize.boundedTo(room));
    m_window.resize(FirstSize.boundedTo(room));
    // Qt moves what would stand on a screen that is gone.
    if (const QByteArray geometry = m_preferences.state(Geometry); !geometry.isEmpty())
        m_window.restoreGeometry(geometry);
}

void WindowLayout::saveWindow()
{
    m_preferences.setState(Geometry, m_window.saveGeometry());
}

void WindowLayout::restorePanels()
{
    for (QDockWidget *dock : m_views.docks())
        dock->show();
    const QByteArray state = m_preferences.state(Panels);
    if (state.isEmpty() || !m_window.restoreState(state))
        arrangePanels();
    for (widgets::FittingColumns *columns : m_window.findChildren<widgets::FittingColumns *>())
        columns->restoreState(m_preferences.state(Columns + columns->objectName()));
    m_strip.automatic = !isRoomForTimeline();
    m_inspector.automatic = isRoomForInspector();
    m_views.dock(Panel::Beside)->setVisible(m_inspector.value());
    showTimeline();
}

void WindowLayout::savePanels()
{
    m_preferences.setState(Panels, m_window.saveState());
    for (const widgets::FittingColumns *columns : m_window.findChildren<widgets::FittingColumns *>())
        m_preferences.setState(Columns + columns->objectName(), columns->saveState());
    saveChoices();
}

void WindowLayout::readChoices()
{
    m_strip.chosen = choiceOf(m_preferences.state(StripKey));
    m_inspector.chosen = choiceOf(m_preferences.state(InspectorKey));
    if (const int height = m_preferences.state(Height).toInt(); height > 0)
        m_timelineHeight = height;
}

void WindowLayout::saveChoices()
{
    m_preferences.setState(StripKey, keptOf(m_strip.chosen));
    m_preferences.setState(InspectorKey, keptOf(m_inspector.chosen));
    m_preferences.setState(Height, QByteArray::number(m_timelineHeight));
}

void WindowLayout::reset()
{
    m_strip.chosen.reset();
    m_inspector.chosen.reset();
    m_timelineHeight = TimelineHeight;
    m_window.restoreState(m_meant);
    for (QDockWidget *dock : m_views.docks())
        dock->show();
    m_views.dock(Panel::Entities)->raise();
    arrangePanels();
    m_views.dock(Panel::Beside)->setVisible(m_inspector.value());
    showTimeline();
    saveChoices();
}

void WindowLayout::arrangePanels()
{
    m_window.resizeDocks({m_views.dock(Panel::Timeline)}, {m_timelineHeight}, Qt::Vertical);
    arrangeWidths();
}

/// Larger letters want wider panels; the text keeps most of the window.
void WindowLayout::arrangeWidths()
{
    const auto widthOf = [this](int usual, double scale, double share) {
        return std::max(usual, qRound(std::min(usual * scale, m_window.width() * share)));
    };
    m_window.resizeDocks({m_views.dock(Panel::Entities), m_views.dock(Panel::Beside)},
                         {widthOf(SidebarWidth, (1 + letters()) / 2, SidebarShare),
                          widthOf(InspectorWidth, letters(), InspectorShare)},
                         Qt::Horizontal);
}

double WindowLayout::letters() const
{
    return std::max(1.0, m_window.font().pointSizeF() / UsualLetters);
}

bool WindowLayout::isRoomForTimeline() const
{
    return m_window.height() >= RoomForTimeline + MoreForTimeline * (letters() - 1);
}

bool WindowLayout::isRoomForInspector() const
{
    return m_window.width() >= RoomForInspector + MoreForInspector * (letters() - 1);
}

void WindowLayout::foldTimeline(bool fold)
{
    m_strip.choose(fold);
    saveChoices();
    m_views.dock(Panel::Timeline)->show();
    showTimeline();
}

void WindowLayout::showInspector(bool show)
{
    m_inspector.choose(show);
    saveChoices();
    m_views.dock(Panel::Beside)->setVisible(show);
}

void WindowLayout::showTimeline()
{
    m_views.timeline->setStrip(m_strip.value());
    restoreTimelineHeight();
    Q_EMIT timelineFolded(m_strip.value());
}

/// The room that was taken from the lanes while the window was small is given back to them.
void WindowLayout::restoreTimelineHeight()
{
    if (!m_views.timeline->isStrip() && m_views.timeline->height() != m_timelineHeight)
        m_window.resizeDocks({m_views.dock(Panel::Timeline)}, {m_timelineHeight}, Qt::Vertical);
}

/// Follows the room, where it changed what it says.
void WindowLayout::fit()
{
    m_isFitting = false;
    const bool strip = !isRoomForTimeline();
    const bool inspector = isRoomForInspector();
    if (m_views.dock(Panel::Timeline)->isHidden() && m_views.dock(Panel::Entities)->isHidden() &&
        m_views.dock(Panel::Beside)->isHidden())
        return; // the start page
    if (std::exchange(m_inspector.automatic, inspector) != inspector && !m_inspector.chosen)
        m_views.dock(Panel::Beside)->setVisible(inspector);
    if (std::exchange(m_strip.automatic, strip) != strip && !m_strip.chosen)
        showTimeline();
    else
        restoreTimelineHeight();
}

bool WindowLayout::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::FontChange)
        QTimer::singleShot(0, this, [this] {
            fit();
            arrangeWidths();
        });
    if (event->type() != QEvent::Resize)
        return false;
    if (watched == &m_window && !std::exchange(m_isFitting, true)) {
        QTimer::singleShot(0, this, &WindowLayout::fit); // when the panels have taken their places
    } else if (watched == m_views.timeline && !m_isFitting && !m_views.timeline->isStrip() &&
               QGuiApplication::mouseButtons() & Qt::LeftButton) {
        m_timelineHeight = m_views.timeline->height(); // its edge is being dragged
    }
    return false;
}

void WindowLayout::setPanelsLocked(bool locked)
{
    for (QDockWidget *dock : m_views.docks()) {
        // A title bar that is only there while panels are moved keeps the window calm.
        QWidget *old = dock->titleBarWidget();
        dock->setTitleBarWidget(locked ? new QWidget(dock) : nullptr);
        delete old;
        dock->setFeatures(locked ? QDockWidget::DockWidgetClosable
                                 : QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable |
                                       QDockWidget::DockWidgetFloatable);
    }
}

} // namespace counterpart::shell
