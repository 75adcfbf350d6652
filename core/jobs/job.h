// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QThread;

namespace counterpart::jobs {

/// Long work on a thread of its own. Progress and the result arrive in the thread that started it, through
/// that thread's event loop. Destroying the job cancels it, waits for it, and nothing arrives any more.
class Job : public QObject
{
    Q_OBJECT

public:
    /// What the work sees of its job; used on the work's thread.
    class Control
    {
    public:
        [[nodiscard]] bool isCancelled() const { return m_cancel.isCancelled(); }
        [[nodiscard]] const base::CancelToken &cancelToken() const { return m_cancel; }
        /// Says how far the work is; passed on some 25 times a second at most. \p total 0: not known.
        void report(int done, int total, const QString &what);
        /// Runs \p call in the thread that started the job, before what the work returns arrives there.
        void tell(std::function<void()> call);

    private:
        friend class Job;
        Control(Job *job, base::CancelToken cancel) : m_job(job), m_cancel(std::move(cancel)) {}
        Job *m_job;
        base::CancelToken m_cancel;
        QElapsedTimer m_sinceLast;
    };

    /// Starts \p work. When it is done, and neither the job nor \p context is gone by then, \p done gets what
    /// it returned. \p context must live in the calling thread. \p title names the work for people.
    template <typename Work, typename Done>
    [[nodiscard]] static std::unique_ptr<Job> start(const QString &title, QObject *context, Work work,
                                                    Done done)
    {
        std::unique_ptr<Job> job(new Job(title));
        job->run([work = std::move(work), done = std::move(done),
                  context = QPointer<QObject>(context)](Control &control) -> std::function<void()> {
            // Shared, since std::function must be copyable and a result need not be.
            auto result = std::make_shared<decltype(work(control))>(work(control));
            return [result, done, context] {
                if (context)
                    done(std::move(*result));
            };
        });
        return job;
    }
    ~Job() override;

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Asks the work to stop; what it returns then still arrives. Any thread.
    void cancel() { m_cancel.cancel(); }

Q_SIGNALS:
    void progressed(int done, int total, const QString &what);
    /// After the result was delivered.
    void finished();

private:
    explicit Job(QString title);
    void run(std::function<std::function<void()>(Control &)> work);

    QString m_title;
    base::CancelToken m_cancel;
    std::unique_ptr<QThread> m_thread;
    bool m_running = false;
};

} // namespace counterpart::jobs
