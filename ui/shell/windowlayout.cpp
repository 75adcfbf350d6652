// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowlayout.h"

#include "ui/shell/views.h"
#include "ui/widgets/fittingcolumns.h"
#include "ui/workbench/preferences.h"

#include <QDockWidget>
#include <QMainWindow>

namespace counterpart::shell {

using namespace Qt::StringLiterals;
using workbench::Panel;

namespace {

constexpr int TimelineHeight = 176;
constexpr int SidebarWidth = 240;
constexpr int InspectorWidth = 280;

const QString Geometry = u"geometry"_s;
const QString Panels = u"window"_s;
const QString Columns = u"columns/"_s;

} // namespace

WindowLayout::WindowLayout(QMainWindow &window, const Views &views, workbench::Preferences &preferences)
    : m_window(window), m_views(views), m_preferences(preferences)
{
    setPanelsLocked(true);
}

void WindowLayout::restore()
{
    for (QDockWidget *dock : m_views.docks())
        dock->show();
    if (const QByteArray geometry = m_preferences.state(Geometry);
        !geometry.isEmpty() && !m_window.isVisible())
        m_window.restoreGeometry(geometry);
    const QByteArray state = m_preferences.state(Panels);
    if (state.isEmpty() || !m_window.restoreState(state))
        arrangePanels();
    for (widgets::FittingColumns *columns : m_window.findChildren<widgets::FittingColumns *>())
        columns->restoreState(m_preferences.state(Columns + columns->objectName()));
}

void WindowLayout::save()
{
    m_preferences.setState(Geometry, m_window.saveGeometry());
    m_preferences.setState(Panels, m_window.saveState());
    for (const widgets::FittingColumns *columns : m_window.findChildren<widgets::FittingColumns *>())
        m_preferences.setState(Columns + columns->objectName(), columns->saveState());
}

void WindowLayout::arrangePanels()
{
    m_window.resizeDocks({m_views.dock(Panel::Timeline)}, {TimelineHeight}, Qt::Vertical);
    m_window.resizeDocks({m_views.dock(Panel::Entities), m_views.dock(Panel::Beside)},
                         {SidebarWidth, InspectorWidth}, Qt::Horizontal);
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
