// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <ctime>
#include <utility>

namespace counterpart::test {

/// Notes the longest time that an event of the GUI thread took to be handled, and whose it was; events inside
/// events counted once. Processor time of the thread: what other programs do meanwhile is not counted.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread() || m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const QEvent::Type type = event->type();
        const QByteArray who = receiver->metaObject()->className();
        const qint64 start = processorTime();
        const bool handled = QApplication::notify(receiver, event);
        if (const qint64 taken = processorTime() - start; taken > m_worst) {
            m_worst = taken;
            m_whose = who + '/' + QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        }
        --m_depth;
        return handled;
    }

    double takeWorstMs() { return double(std::exchange(m_worst, 0)) / 1e6; }
    /// Class and event of the longest since takeWorstMs().
    [[nodiscard]] QByteArray whose() const { return m_whose; }

private:
    static qint64 processorTime()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
    }

    int m_depth = 0;
    qint64 m_worst = 0; ///< nanoseconds
    QByteArray m_whose;
};

} // namespace counterpart::test
