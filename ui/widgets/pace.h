// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <deque>

namespace counterpart::widgets {

/// How fast work goes and how long it still takes, from what was done in the last half minute.
class Pace
{
    Q_DECLARE_TR_FUNCTIONS(Pace)

public:
    /// \p milliseconds since the work began, never falling.
    void note(int done, qint64 milliseconds);
    /// Per second; 0 as long as it cannot be told.
    [[nodiscard]] double rate() const;
    /// Seconds; -1 as long as it cannot be told.
    [[nodiscard]] qint64 secondsLeft(int total) const;
    /// "12 a second, about 3 min left"; empty as long as it cannot be told.
    [[nodiscard]] QString text(int total) const;

private:
    struct Mark
    {
        int done = 0;
        qint64 at = 0;
    };
    std::deque<Mark> m_marks;
};

} // namespace counterpart::widgets
