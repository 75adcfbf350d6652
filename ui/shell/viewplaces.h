// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"
#include "ui/workbench/desk.h"

namespace counterpart::shell {

class Views;
class WalkDesk;

/// Reads from the views where one is, and brings them back there. What is open comes from the store, so that
/// going there may end later: arrived() tells of it. GUI thread.
class ViewPlaces : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    ViewPlaces(const workbench::Desk &desk, const Views &views, WalkDesk &walk);

    [[nodiscard]] Place now() const;
    void goTo(const Place &place);
    /// One is on the way to a place, or a document is.
    [[nodiscard]] bool isUnderWay() const { return m_way.has_value(); }
    /// The way to a place is given up.
    void stay() { m_way.reset(); }
    /// What the place shows is in the store, and not in the trash.
    [[nodiscard]] bool isThere(const Place &place) const;

Q_SIGNALS:
    void arrived();

private:
    void readText(Place &place) const;
    void readAccounts(Place &place) const;
    void readChoice(Place &place) const;
    void goToAccounts(const Place &place);
    void goToResults(const Place &place);
    void goToList(const Place &place);
    void documentCame();
    void accountsCame();
    void resultsCame();
    /// Somebody went elsewhere meanwhile.
    void giveUp();
    void end();

    workbench::Desk m_desk;
    const Views &m_views;
    WalkDesk &m_walk;
    std::optional<Place> m_way; ///< where one is going
    bool m_isGoing = false;     ///< what is asked for now is on that way
    bool m_thirdAsked = false;  ///< the third account on the way was asked for: it may be gone
};

} // namespace counterpart::shell
