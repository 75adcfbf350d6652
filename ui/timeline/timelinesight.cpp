// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinesight.h"

#include <cmath>

namespace counterpart::timeline {

namespace {

constexpr double FitMargin = 0.04;  ///< share of the width left free at either side
constexpr double RevealMargin = 40; ///< pixels that stay between a time and the edge
constexpr double SameView = 1e-3;   ///< share of the width by which two views may differ and be one

bool isSame(TimeSpan a, TimeSpan b)
{
    const double allowed = SameView * a.length();
    return std::abs(a.from - b.from) <= allowed && std::abs(a.to - b.to) <= allowed;
}

} // namespace

TimelineSight::TimelineSight(std::function<bool()> isSeen) : m_isSeen(std::move(isSeen))
{
    connect(&m_scale, &MovingScale::moved, this, &TimelineSight::moved);
}

void TimelineSight::setReach(const models::TimeReach &reach)
{
    if (m_reach.all.isEmpty() || reach.all.isEmpty())
        m_isMoved = false;
    m_reach = reach;
    TimeScale target = m_scale.target();
    target.setData(reach.all);
    moveTo(target, false);
}

void TimelineSight::setPixels(double left, double width)
{
    TimeScale target = m_scale.target();
    target.setPixels(left, width);
    if (!m_isMoved && !m_reach.all.isEmpty())
        target.fit(m_reach.body, FitMargin);
    moveTo(target, false);
}

void TimelineSight::show(TimeSpan span)
{
    TimeScale target = m_scale.target();
    target.show(span);
    moveTo(target, false);
}

void TimelineSight::fit()
{
    if (m_reach.all.isEmpty())
        return;
    TimeScale target = m_scale.target();
    target.fit(m_reach.body, FitMargin);
    m_isMoved = isSame(target.visible(), m_scale.target().visible()) && m_reach.all != m_reach.body;
    if (m_isMoved)
        target.fit(m_reach.all, FitMargin);
    moveTo(target, true);
}

void TimelineSight::zoom(double factor, std::optional<double> time)
{
    const TimeScale &scale = m_scale.target();
    const double middle = (scale.left() + scale.right()) / 2;
    const double x = time ? scale.x(*time) : middle;
    zoomAt(factor, x < scale.left() || x > scale.right() ? middle : x, true);
}

void TimelineSight::zoomAt(double factor, double x, bool smoothly)
{
    TimeScale target = m_scale.target();
    target.zoom(factor, x);
    m_isMoved = true;
    moveTo(target, smoothly);
}

void TimelineSight::pan(double pixels, bool smoothly)
{
    TimeScale target = m_scale.target();
    target.pan(pixels);
    m_isMoved = true;
    moveTo(target, smoothly);
}

void TimelineSight::reveal(double time)
{
    TimeScale target = m_scale.target();
    const double x = target.x(time);
    const double least = target.left() + RevealMargin;
    const double most = target.right() - RevealMargin;
    if (x >= least && x <= most)
        return;
    target.pan(x < least ? least - x : most - x);
    moveTo(target, true);
}

void TimelineSight::moveTo(const TimeScale &target, bool smoothly)
{
    m_scale.moveTo(target, smoothly && m_isSeen());
}

} // namespace counterpart::timeline
