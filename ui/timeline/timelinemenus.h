// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinegeometry.h"

#include <QList>

#include <functional>
#include <memory>

class QAction;
class QMenu;

namespace counterpart::timeline {

class TimelineView;

/// The commands of the timeline as actions of its view, and the two menus that open on it: of commands, and
/// of the marks that stand in one place. GUI thread.
class TimelineMenus
{
public:
    static constexpr int MostListed = 24; ///< marks of a pile that a menu offers

    /// \p view outlives it.
    explicit TimelineMenus(TimelineView &view);
    ~TimelineMenus();
    Q_DISABLE_COPY_MOVE(TimelineMenus)

    /// There is something to show.
    void setEnabled(bool enabled);
    void openCommands(QPoint global);
    /// Offers the marks of a pile.
    void openMarks(const Hit &hit, QPoint global);
    /// Takes away the menu that is open: its marks are others now.
    void close();

private:
    void add(const QString &name, const QString &text, std::function<void()> run);

    TimelineView &m_view;
    QList<QAction *> m_actions;
    std::unique_ptr<QMenu> m_open;
};

} // namespace counterpart::timeline
