// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QTimeZone>

#include <atomic>
#include <limits>

namespace counterpart::base {

namespace {

constexpr qint64 Running = std::numeric_limits<qint64>::min();
std::atomic<qint64> fixedMilliseconds = Running;

} // namespace

QDateTime now()
{
    const qint64 fixed = fixedMilliseconds.load();
    return fixed == Running ? QDateTime::currentDateTimeUtc()
                            : QDateTime::fromMSecsSinceEpoch(fixed, QTimeZone::UTC);
}

void setFixedNow(const QDateTime &time)
{
    fixedMilliseconds = time.isValid() ? time.toMSecsSinceEpoch() : Running;
}

} // namespace counterpart::base
