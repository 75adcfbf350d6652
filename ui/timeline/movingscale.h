// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timescale.h"

#include <QVariantAnimation>

namespace counterpart::timeline {

/// Which time is shown where, and where a movement that goes on will end. GUI thread.
class MovingScale : public QObject
{
    Q_OBJECT

public:
    MovingScale();
    [[nodiscard]] const TimeScale &shown() const { return m_shown; }
    [[nodiscard]] const TimeScale &target() const { return m_target; }
    /// At once, or in a short movement.
    void moveTo(const TimeScale &target, bool smoothly);

Q_SIGNALS:
    void moved();

private:
    TimeScale m_shown;
    TimeScale m_target;
    TimeSpan m_from;
    QVariantAnimation m_movement;
};

} // namespace counterpart::timeline
