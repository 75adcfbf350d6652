// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"

#include <ctime>

namespace counterpart::reading {

/// The time that a piece of work of one thread may take, in time of the processor, not of the clock: a busy
/// machine reads the same as an idle one. To be made and asked by that thread.
class Deadline
{
public:
    Deadline(double seconds, base::CancelToken cancel)
        : m_end(worked() + seconds), m_cancel(std::move(cancel))
    {
    }
    /// The time is up, or the user cancelled.
    [[nodiscard]] bool isOver() const { return m_cancel.isCancelled() || worked() > m_end; }

private:
    [[nodiscard]] static double worked()
    {
        std::timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
    }

    double m_end;
    base::CancelToken m_cancel;
};

} // namespace counterpart::reading
