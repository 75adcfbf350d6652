// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/timespan.h"

namespace counterpart::timeline {

using models::dayAt;
using models::endOf;
using models::startOf;
using models::TimeSpan;

/// Which time stands at which pixel. Keeps what is shown between six hours and a good deal more than the
/// data, and never lets all data leave the view. Pure value.
class TimeScale
{
public:
    static constexpr double ShortestView = 0.25; ///< days
    static constexpr double LeastWidth = 16;     ///< pixels that are assumed where there are fewer

    /// The pixels that time is laid over, from \p left; what stands in the middle stays there.
    void setPixels(double left, double width);
    /// Where the data lie; zoom and pan keep to it.
    void setData(TimeSpan data);
    /// Shows exactly \p span, as far as the limits allow.
    void show(TimeSpan span);
    /// Shows \p span with \p margin (a share of the width) free at either side.
    void fit(TimeSpan span, double margin);

    [[nodiscard]] double x(double time) const { return m_left + (time - m_start) * m_pixelsPerDay; }
    [[nodiscard]] double time(double x) const { return m_start + (x - m_left) / m_pixelsPerDay; }
    [[nodiscard]] double pixelsPerDay() const { return m_pixelsPerDay; }
    [[nodiscard]] TimeSpan visible() const { return {m_start, m_start + m_width / m_pixelsPerDay}; }
    [[nodiscard]] double left() const { return m_left; }
    [[nodiscard]] double right() const { return m_left + m_width; }

    /// Shows \p factor times as many pixels a day; what stands at pixel \p x stays there.
    void zoom(double factor, double x);
    /// Moves the contents to the right by \p pixels.
    void pan(double pixels);
    /// What zoom() would be held to.
    [[nodiscard]] double clampedPixelsPerDay(double pixelsPerDay) const;

private:
    void keepDataInView();

    double m_left = 0;
    double m_width = LeastWidth;
    double m_start = 0;
    double m_pixelsPerDay = 1;
    TimeSpan m_data;
};

} // namespace counterpart::timeline
