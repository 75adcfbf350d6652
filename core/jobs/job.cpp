// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/job.h"

#include <QThread>

namespace counterpart::jobs {

namespace {

constexpr qint64 ReportMilliseconds = 40;

} // namespace

void Job::Control::report(int done, int total, const QString &what)
{
    const bool isLast = total > 0 && done >= total;
    if (m_sinceLast.isValid() && m_sinceLast.elapsed() < ReportMilliseconds && !isLast)
        return;
    m_sinceLast.start();
    // The job waits for this thread before it goes, and takes its pending events with it.
    QMetaObject::invokeMethod(
        m_job, [job = m_job, done, total, what] { Q_EMIT job->progressed(done, total, what); },
        Qt::QueuedConnection);
}

void Job::Control::tell(std::function<void()> call)
{
    QMetaObject::invokeMethod(m_job, std::move(call), Qt::QueuedConnection);
}

Job::Job(QString title) : m_title(std::move(title)) {}

Job::~Job()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void Job::run(std::function<std::function<void()>(Control &)> work)
{
    m_running = true;
    m_thread.reset(QThread::create([this, work = std::move(work)] {
        Control control(this, m_cancel);
        const std::function<void()> deliver = work(control);
        QMetaObject::invokeMethod(
            this,
            [this, deliver] {
                m_running = false;
                const QPointer<Job> self(this); // delivering may destroy the job
                deliver();
                if (self)
                    Q_EMIT finished();
            },
            Qt::QueuedConnection);
    }));
    m_thread->setObjectName(m_title);
    m_thread->start();
}

} // namespace counterpart::jobs
