// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <ctime>
#include <utility>

namespace counterpart::test {

/// The longest time that an event of the GUI thread took to be handled; events inside events counted once.
struct LongestEvent
{
    double worked = 0; ///< milliseconds of the thread's processor time: what other programs do is not in it
    double passed =
        0; ///< milliseconds of the clock, of perhaps another event: waiting for disk and locks is in it
    QByteArray whose; ///< class and event of the one that worked longest
};

/// Notes the longest event of the GUI thread.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        // The threads that read the store come here too; they keep no window from answering.
        if (QThread::currentThread() != thread() || m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const QEvent::Type type = event->type();
        const QByteArray who = receiver->metaObject()->className();
        QElapsedTimer clock;
        clock.start();
        const qint64 start = processorTime();
        const bool handled = QApplication::notify(receiver, event);
        const double worked = double(processorTime() - start) / 1e6;
        m_longest.passed = std::max(m_longest.passed, double(clock.nsecsElapsed()) / 1e6);
        if (worked > m_longest.worked) {
            m_longest.worked = worked;
            m_longest.whose = who + '/' + QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        }
        --m_depth;
        return handled;
    }

    /// The longest since this was called last.
    LongestEvent takeLongest() { return std::exchange(m_longest, {}); }

private:
    static qint64 processorTime()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
    }

    int m_depth = 0;
    LongestEvent m_longest;
};

} // namespace counterpart::test
