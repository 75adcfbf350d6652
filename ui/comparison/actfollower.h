// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparisonstate.h"
#include "ui/comparison/reviewact.h"

#include <QScopedValueRollback>

#include <optional>

class QWidget;

namespace counterpart::comparison {

class ComparisonColumns;

/// Chooses what an act concerned when it is made, taken back or done again; where that is not on the screen
/// yet, as soon as it is. GUI thread.
class ActFollower : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it; nothing is followed while \p pane is not looked at.
    ActFollower(ComparisonColumns &columns, const QWidget &pane);
    void setMeeting(domain::MeetingId meeting) { m_meeting = meeting; }
    void follow(const ReviewAct &act, bool applied);
    /// Something else is on the screen now.
    void chooseWanted();
    /// The person has gone on; nothing while held.
    void giveUp();
    /// While it lives, choices are not a person's.
    [[nodiscard]] QScopedValueRollback<bool> hold() { return QScopedValueRollback(m_isHeld, true); }
    /// What was taken back or done again is of other accounts, which are on their way to the screen.
    [[nodiscard]] bool isFollowing() const { return m_wanted.has_value(); }
    /// A new link of these sentences is on its way to the screen.
    [[nodiscard]] bool isAwaited(std::pair<int, int> sentences) const;

Q_SIGNALS:
    void accountsAsked(counterpart::domain::MeetingId meeting, counterpart::domain::DocumentId a,
                       counterpart::domain::DocumentId b);

private:
    [[nodiscard]] bool choose(ComparisonState &state, const ReviewAct &act, bool applied);

    ComparisonColumns &m_columns;
    const QWidget &m_pane;
    domain::MeetingId m_meeting;
    std::optional<ReviewAct> m_wanted; ///< to be chosen as soon as it is on the screen
    bool m_isHeld = false;
};

} // namespace counterpart::comparison
