// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace counterpart::test {

/// Notes the longest time that an event took to be handled, events inside events counted once.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer clock;
        clock.start();
        const bool handled = QApplication::notify(receiver, event);
        m_worst = std::max(m_worst, clock.nsecsElapsed());
        --m_depth;
        return handled;
    }

    double takeWorstMs() { return std::exchange(m_worst, 0) / 1e6; }

private:
    int m_depth = 0;
    qint64 m_worst = 0;
};

} // namespace counterpart::test
