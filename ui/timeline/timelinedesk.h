// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/desk.h"

namespace counterpart::timeline {
class TimelineView;
}

class QAction;

namespace counterpart::shell {

/// The timeline among the other views: a span chosen on it narrows them all, what the others are narrowed to
/// stands out on it; its commands in the menus.
class TimelineDesk : public DeskPart
{
    Q_OBJECT

public:
    TimelineDesk(const Desk &desk, timeline::TimelineView &timeline);
    void storeClosed() override;
    void updateActions() override;

private:
    void addCommands();
    void followFilter();
    void addLanes();
    void showLanes();
    void savePicture(const QString &suffix);

    timeline::TimelineView &m_timeline;
    QMenu *m_menu;
    QAction *m_add = nullptr;
    QAction *m_remove = nullptr;
    QList<domain::EntityId> m_laneEntities; ///< that the user gave lanes
    QStringList m_laneTopics;
};

} // namespace counterpart::shell
