// SPDX-License-Identifier: GPL-3.0-or-later
// An import that is killed at any moment leaves a sound store, and the same command again finishes it.
#include "tests/cli/program.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using counterpart::test::Run;
using counterpart::test::runCli;
using counterpart::test::writeFile;

class TestInterruptedImport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QSet<QString> m_whole; ///< what an uninterrupted import makes

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Documents and meetings, by what they are and not by number.
    static QSet<QString> contents(const QString &store)
    {
        QSet<QString> all;
        QHash<int, QString> files;
        const QJsonArray documents = runCli({u"documents"_s, store, u"--json"_s}).list();
        for (const QJsonValue &document : documents) {
            const QString file = document[u"file"].toString();
            files.insert(document[u"id"].toInt(), file);
            all.insert(
                u"%1 %2 %3"_s.arg(file, document[u"sha256"].toString(), document[u"published"].toString()));
        }
        const QJsonArray meetings = runCli({u"meetings"_s, store, u"--json"_s}).list();
        for (const QJsonValue &meeting : meetings) {
            QStringList names;
            const QJsonArray readouts = meeting[u"readouts"].toArray();
            for (const QJsonValue &readout : readouts)
                names.append(files.value(readout[u"document"].toInt()));
            names.sort();
            all.insert(meeting[u"date"].toString() + u' ' + names.join(u' '));
        }
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QDir sample(counterpart::test::sourcePath(u"resources/sample"_s));
        QVERIFY(QDir(m_folder.path()).mkpath(u"in"_s));
        const QStringList names = sample.entryList({u"2*"_s}, QDir::Files);
        for (const QString &name : names)
            QVERIFY(QFile::copy(sample.filePath(name), path(u"in/"_s + name)));
        // Enough of them that the import takes longer than the shortest delay below.
        for (int i = 0; i < 400; ++i) {
            const QString text =
                u"---\ntitle: \"Statement %1\"\ndate: 2021-03-%2\n---\n\nStatement number %1 speaks of %3 and"
                " of what was agreed.\n"_s.arg(i)
                    .arg(1 + i % 28, 2, 10, QChar(u'0'))
                    .arg(QString(u"rice, rubber and roads, "_s).repeated(1 + i % 40));
            QVERIFY(writeFile(path(u"in/x%1.md"_s.arg(i)), text.toUtf8()));
        }
        QCOMPARE(runCli({u"import"_s, path(u"whole.counterpart"_s), path(u"in"_s)}).status, 0);
        m_whole = contents(path(u"whole.counterpart"_s));
        QVERIFY(m_whole.size() > 400);
    }

    void killedAtAnyMoment_data()
    {
        QTest::addColumn<int>("milliseconds");
        for (const int delay : {0, 30, 80, 150, 300, 600})
            QTest::addRow("after %d ms", delay) << delay;
    }
    void killedAtAnyMoment()
    {
        QFETCH(const int, milliseconds);
        const QString store = path(u"killed%1.counterpart"_s.arg(milliseconds));
        QProcess process;
        process.start(counterpart::test::programPath(u"counterpart-cli"_s),
                      {u"import"_s, store, path(u"in"_s)});
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY(QFile::exists(store) || process.state() == QProcess::NotRunning);
        QTest::qSleep(milliseconds);
        process.kill();
        QVERIFY(process.waitForFinished());
        const Run checked = runCli({u"check"_s, store, u"--json"_s});
        QVERIFY2(checked.status == 0, checked.complaints.join(u'\n').toUtf8());
        QCOMPARE(runCli({u"import"_s, store, path(u"in"_s)}).status, 0);
        QCOMPARE(contents(store), m_whole);
    }

    void interruptedByCtrlC()
    {
        const QString store = path(u"interrupted.counterpart"_s);
        QProcess process;
        process.start(counterpart::test::programPath(u"counterpart-cli"_s),
                      {u"import"_s, store, path(u"in"_s), u"--jobs"_s, u"1"_s});
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY(QFile::exists(store) || process.state() == QProcess::NotRunning);
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QVERIFY(process.exitCode() == 1 || process.exitCode() == 0);
        if (process.exitCode() == 1)
            QVERIFY(process.readAllStandardError().contains("again"));
        QCOMPARE(runCli({u"import"_s, store, path(u"in"_s)}).status, 0);
        QCOMPARE(contents(store), m_whole);
    }
};

QTEST_GUILESS_MAIN(TestInterruptedImport)
#include "tst_interruptedimport.moc"
