// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/taborder.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QStatusBar>
#include <QToolBar>

#include <algorithm>

namespace counterpart::shell {

namespace {

/// What of the window \p widget stands in; null for the window itself.
QWidget *regionOf(const QMainWindow &window, QWidget *widget)
{
    while (widget && widget->parentWidget() != &window)
        widget = widget->parentWidget();
    return widget;
}

/// The lower is read earlier.
int placeOf(const QMainWindow &window, QWidget *region)
{
    enum Place { Tools, Above, BehindEachOther, Left, Middle, Right, Below, Foot };
    if (qobject_cast<QToolBar *>(region))
        return Tools;
    if (qobject_cast<QStatusBar *>(region))
        return Foot;
    if (region == window.centralWidget())
        return Middle;
    auto *panel = qobject_cast<QDockWidget *>(region);
    if (!panel)
        return BehindEachOther; // the tabs above panels of which one is seen
    switch (window.dockWidgetArea(panel)) {
    case Qt::TopDockWidgetArea:
        return Above;
    case Qt::RightDockWidgetArea:
        return Right;
    case Qt::BottomDockWidgetArea:
        return Below;
    default:
        return Left;
    }
}

QList<QWidget *> inReadingOrder(const QMainWindow &window)
{
    QList<std::pair<int, QWidget *>> placed;
    for (QWidget *at = window.nextInFocusChain(); at != &window; at = at->nextInFocusChain())
        placed.append({placeOf(window, regionOf(window, at)), at});
    std::ranges::stable_sort(placed, {}, &std::pair<int, QWidget *>::first);
    QList<QWidget *> widgets;
    for (const auto &[place, widget] : std::as_const(placed))
        widgets.append(widget);
    return widgets;
}

/// A panel behind another one lies outside of the window.
bool takesTab(const QMainWindow &window, QWidget *widget)
{
    const QWidget *region = regionOf(window, widget);
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy() && widget->isEnabled() &&
           widget->isVisibleTo(&window) && region && region->geometry().intersects(window.rect());
}

} // namespace

bool goByTab(QMainWindow &window, bool next)
{
    const QList<QWidget *> widgets = inReadingOrder(window);
    const qsizetype count = widgets.size();
    const qsizetype from = widgets.indexOf(window.focusWidget()); // -1 for none: from before the first
    for (qsizetype step = 1; step <= count; ++step) {
        const qsizetype at = next ? from + step : (from < 0 ? count : from) - step + count;
        QWidget *widget = widgets[at % count];
        if (takesTab(window, widget)) {
            widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace counterpart::shell
