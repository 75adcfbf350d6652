// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/timereach.h"
#include "ui/timeline/movingscale.h"

#include <functional>
#include <optional>

namespace counterpart::timeline {

/// Which time is in view: all that there is until the user moves it, then what the user looks at. Zooms, pans
/// and brings times into view. GUI thread.
class TimelineSight : public QObject
{
    Q_OBJECT

public:
    /// Movements are shown while \p isSeen.
    explicit TimelineSight(std::function<bool()> isSeen);

    [[nodiscard]] const TimeScale &shown() const { return m_scale.shown(); }
    /// Where a movement that goes on will end.
    [[nodiscard]] const TimeScale &target() const { return m_scale.target(); }
    /// How far marks reach; the first ones are fitted by the next setPixels().
    void setReach(const models::TimeReach &reach);
    /// The pixels that time is laid over, from \p left.
    void setPixels(double left, double width);
    /// At once, and until the user or the first marks change it.
    void show(TimeSpan span);

    /// Shows all but lone outliers; once more shows those too.
    void fit();
    /// At \p time if that is in view, else in the middle.
    void zoom(double factor, std::optional<double> time);
    /// What stands at pixel \p x stays there.
    void zoomAt(double factor, double x, bool smoothly);
    /// Moves the contents to the right.
    void pan(double pixels, bool smoothly);
    /// Pans as far as it takes to see \p time.
    void reveal(double time);
    /// The user wants what is in view: it is not fitted any more.
    void keep() { m_isMoved = true; }

Q_SIGNALS:
    void moved();

private:
    void moveTo(const TimeScale &target, bool smoothly);

    std::function<bool()> m_isSeen;
    MovingScale m_scale;
    models::TimeReach m_reach;
    bool m_isMoved = false; ///< by the user, since the first marks were fitted
};

} // namespace counterpart::timeline
