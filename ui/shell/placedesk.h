// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/placehistory.h"
#include "ui/shell/viewplaces.h"
#include "ui/workbench/desk.h"

#include <QTimer>

namespace counterpart::shell {

/// Back and forward through the places where one was, by menu, key, tool bar and the buttons of the mouse.
class PlaceDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    /// All outlive it.
    PlaceDesk(const workbench::Desk &desk, QMenu &menu, const Views &views, WalkDesk &walk);
    void storeOpened() override;
    void storeClosed() override;
    void updateActions() override;
    [[nodiscard]] ViewPlaces &places() { return m_places; }
    /// Goes to a place from anywhere; back leads here again.
    void visit(const Place &place);

protected:
    /// Every way elsewhere begins with a key or a button: how one left a place is looked at before it is
    /// heard.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addCommands(QMenu &menu);
    void follow(const Views &views, const WalkDesk &walk);
    void leave();
    void arrive();
    void go(int direction);

    const WalkDesk &m_walk;
    ViewPlaces m_places;
    PlaceHistory m_history;
    QTimer m_soon;      ///< when all of the window has gone there
    quint64 m_seen = 0; ///< time of the event that was looked at last
};

} // namespace counterpart::shell
