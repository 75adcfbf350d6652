// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timescale.h"

#include <algorithm>
#include <cmath>

namespace counterpart::timeline {

namespace {

constexpr double LeastLongestView = 40 * 365.25; ///< days; little data can still be seen among its decades
constexpr double AirAroundData = 3;              ///< the longest view, in lengths of the data

} // namespace

void TimeScale::setPixels(double left, double width)
{
    const double middle = time(m_left + m_width / 2);
    m_left = left;
    m_width = std::max(width, LeastWidth);
    m_pixelsPerDay = clampedPixelsPerDay(m_pixelsPerDay);
    m_start = middle - m_width / 2 / m_pixelsPerDay;
    keepDataInView();
}

void TimeScale::setData(TimeSpan data)
{
    m_data = data;
    zoom(1, m_left + m_width / 2);
}

void TimeScale::show(TimeSpan span)
{
    const double middle = (span.from + span.to) / 2;
    m_pixelsPerDay = clampedPixelsPerDay(m_width / std::max(span.length(), ShortestView));
    m_start = middle - m_width / 2 / m_pixelsPerDay;
    keepDataInView();
}

void TimeScale::fit(TimeSpan span, double margin)
{
    const double air = span.length() * margin / (1 - 2 * margin);
    show({span.from - air, span.to + air});
}

void TimeScale::zoom(double factor, double x)
{
    const double held = time(x);
    m_pixelsPerDay = clampedPixelsPerDay(m_pixelsPerDay * factor);
    m_start = held - (x - m_left) / m_pixelsPerDay;
    keepDataInView();
}

void TimeScale::pan(double pixels)
{
    m_start -= pixels / m_pixelsPerDay;
    keepDataInView();
}

double TimeScale::clampedPixelsPerDay(double pixelsPerDay) const
{
    const double longest = std::max(LeastLongestView, m_data.length() * AirAroundData);
    return std::clamp(pixelsPerDay, m_width / longest, m_width / ShortestView);
}

void TimeScale::keepDataInView()
{
    if (m_data.isEmpty())
        return;
    const double half = m_width / 2 / m_pixelsPerDay;
    m_start = std::clamp(m_start + half, m_data.from, m_data.to) - half;
}

} // namespace counterpart::timeline
