// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/desk.h"

class QAction;

namespace counterpart::timeline {

class TimelineView;

/// The timeline among the other views: a span chosen on it narrows them all, what the others are narrowed to
/// stands out on it; its commands in the menus.
class TimelineDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    TimelineDesk(const workbench::Desk &desk, TimelineView &timeline);
    void storeClosed() override;
    void updateActions() override;

private:
    void addCommands();
    void followFilter();
    void addLanes();
    void showLanes();
    void savePicture(const QString &suffix);

    TimelineView &m_timeline;
    QMenu *m_menu;
    QAction *m_add = nullptr;
    QAction *m_remove = nullptr;
    QList<domain::EntityId> m_laneEntities; ///< that the user gave lanes
    QStringList m_laneTopics;
};

} // namespace counterpart::timeline
