// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timespan.h"

#include <algorithm>
#include <cmath>

namespace counterpart::models {

double startOf(QDate day)
{
    return double(day.toJulianDay());
}

double endOf(QDate day)
{
    return double(day.toJulianDay()) + 1;
}

QDate dayAt(double time)
{
    static const double First = startOf(QDate(1, 1, 1));
    static const double Last = startOf(QDate(9999, 12, 31));
    return QDate::fromJulianDay(qint64(std::floor(std::clamp(time, First, Last))));
}

} // namespace counterpart::models
