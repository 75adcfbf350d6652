// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/movingscale.h"

#include <cmath>

namespace counterpart::timeline {

namespace {

constexpr int MovementDuration = 140; ///< milliseconds

} // namespace

MovingScale::MovingScale()
{
    m_movement.setDuration(MovementDuration);
    m_movement.setEasingCurve(QEasingCurve::OutCubic);
    m_movement.setStartValue(0.0);
    m_movement.setEndValue(1.0);
    connect(&m_movement, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        const double share = value.toDouble();
        const TimeSpan end = m_target.visible();
        m_shown = m_target;
        if (share < 1)
            m_shown.show({std::lerp(m_from.from, end.from, share), std::lerp(m_from.to, end.to, share)});
        Q_EMIT moved();
    });
}

void MovingScale::moveTo(const TimeScale &target, bool smoothly)
{
    m_movement.stop();
    m_target = target;
    if (!smoothly) {
        m_shown = target;
        Q_EMIT moved();
        return;
    }
    m_from = m_shown.visible();
    m_movement.start();
}

} // namespace counterpart::timeline
