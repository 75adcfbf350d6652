// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/job.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using counterpart::jobs::Job;

class TestJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultArrivesInTheStartersThread()
    {
        QObject context;
        QThread *workThread = nullptr;
        QThread *doneThread = nullptr;
        int result = 0;
        const auto job = Job::start(
            u"sum"_s, &context,
            [&workThread](Job::Control &) {
                workThread = QThread::currentThread();
                return 42;
            },
            [&](int value) {
                doneThread = QThread::currentThread();
                result = value;
            });
        QVERIFY(job->isRunning());
        QSignalSpy finished(job.get(), &Job::finished);
        QVERIFY(finished.wait());
        QCOMPARE(result, 42);
        QCOMPARE(doneThread, QThread::currentThread());
        QVERIFY(workThread != QThread::currentThread());
        QVERIFY(!job->isRunning());
    }

    void destroyingCancelsAndWaitsAndNothingArrives()
    {
        QObject context;
        std::atomic_bool ended = false;
        bool arrived = false;
        QSemaphore started;
        auto job = Job::start(
            u"long"_s, &context,
            [&](Job::Control &control) {
                started.release();
                while (!control.isCancelled())
                    QThread::yieldCurrentThread();
                ended = true;
                return 0;
            },
            [&arrived](int) { arrived = true; });
        started.acquire();
        job.reset();
        QVERIFY(ended);
        QCoreApplication::processEvents();
        QVERIFY(!arrived);
    }

    void cancelledWorkStillDelivers()
    {
        QObject context;
        QString result;
        const auto job = Job::start(
            u"long"_s, &context,
            [](Job::Control &control) {
                while (!control.isCancelled())
                    QThread::yieldCurrentThread();
                return u"kept what was done"_s;
            },
            [&result](const QString &value) { result = value; });
        QSignalSpy finished(job.get(), &Job::finished);
        job->cancel();
        QVERIFY(finished.wait());
        QCOMPARE(result, u"kept what was done"_s);
    }

    void aGoneContextGetsNothing()
    {
        auto context = std::make_unique<QObject>();
        bool arrived = false;
        const auto job = Job::start(
            u"short"_s, context.get(), [](Job::Control &) { return 0; }, [&arrived](int) { arrived = true; });
        QSignalSpy finished(job.get(), &Job::finished);
        context.reset();
        QVERIFY(finished.wait());
        QVERIFY(!arrived);
    }

    void lastProgressAlwaysArrives()
    {
        QObject context;
        const auto job = Job::start(
            u"count"_s, &context,
            [](Job::Control &control) {
                for (int i = 1; i <= 1000; ++i)
                    control.report(i, 1000, u"step"_s);
                return 0;
            },
            [](int) {});
        QSignalSpy progressed(job.get(), &Job::progressed);
        QSignalSpy finished(job.get(), &Job::finished);
        QVERIFY(finished.wait());
        QVERIFY(!progressed.isEmpty());
        QCOMPARE(progressed.last().at(0).toInt(), 1000);
    }

    void deliveryMayDestroyTheJob()
    {
        QObject context;
        std::unique_ptr<Job> job;
        bool arrived = false;
        job = Job::start(
            u"short"_s, &context, [](Job::Control &) { return 0; },
            [&](int) {
                arrived = true;
                job.reset();
            });
        QTRY_VERIFY(arrived);
        QVERIFY(!job);
    }
};

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"
