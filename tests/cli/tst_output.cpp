// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be written to its end is told of, wherever it goes; no command that lost something exits with
// 0.
#include "tests/cli/program.h"
#include "tests/support/files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::bytesOf;
using test::Run;
using test::runCli;
using test::writeFile;

namespace {

/// In a child process: standard output is a disk without room.
void outputIsFull()
{
    ::dup2(::open("/dev/full", O_WRONLY), STDOUT_FILENO);
}

/// In a child process: no file grows beyond so few bytes, as where the disk is full.
void keepFilesBelow(rlim_t bytes)
{
    const rlimit small{bytes, bytes};
    ::setrlimit(RLIMIT_FSIZE, &small);
}

/// Room for the index that SQLite makes beside an open store, and for no report.
constexpr rlim_t RoomForAnIndex = 33'000;

} // namespace

class TestOutput : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_ready; ///< with a store of the sample, which is copied for each test, and a report of it
    QString m_meeting;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of the test
    QString m_store;                         ///< there
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

private Q_SLOTS:
    void initTestCase()
    {
        const QString store = m_ready.filePath(u"sample.counterpart"_s);
        QVERIFY(runCli({u"import"_s, store, test::sourcePath(u"resources/sample"_s)}).status >= 0);
        for (const QJsonValue &meeting : runCli({u"meetings"_s, store, u"--json"_s}).list()) {
            QSet<QString> sides;
            for (const QJsonValue &readout : meeting[u"readouts"].toArray())
                sides.insert(readout[u"side"].toString());
            if (sides.contains(u"us"_s) && sides.contains(u"kh"_s))
                m_meeting = QString::number(meeting[u"id"].toInt());
        }
        QVERIFY(!m_meeting.isEmpty());
        const QString report = m_ready.filePath(u"report.pdf"_s);
        QVERIFY(runCli({u"compare"_s, store, m_meeting, u"--pdf"_s, report}).status == 0);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = path(u"sample.counterpart"_s);
        QVERIFY(QFile::copy(m_ready.filePath(u"sample.counterpart"_s), m_store));
    }
    void cleanup() { m_folder.reset(); }

    void noCommandLosesItsAnswerWithoutAWord_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *name, const QStringList &arguments) {
            QTest::newRow(name) << arguments;
            QTest::addRow("%s --json", name) << arguments + QStringList{u"--json"_s};
        };
        row("new", {u"new"_s, u"@/n.counterpart"_s});
        row("import", {u"import"_s, u"STORE"_s, test::sourcePath(u"resources/sample"_s)});
        row("documents", {u"documents"_s, u"STORE"_s});
        row("show", {u"show"_s, u"STORE"_s, u"1"_s});
        row("meetings", {u"meetings"_s, u"STORE"_s});
        row("compare", {u"compare"_s, u"STORE"_s, u"MEETING"_s});
        row("compare --all", {u"compare"_s, u"STORE"_s, u"--all"_s, u"--csv"_s, u"@/reports"_s});
        row("commitments", {u"commitments"_s, u"STORE"_s});
        row("entities", {u"entities"_s, u"STORE"_s});
        row("search", {u"search"_s, u"STORE"_s, u"cooperation"_s});
        row("export", {u"export"_s, u"STORE"_s, u"--annotations-csv"_s, u"@/a.csv"_s});
        row("check", {u"check"_s, u"STORE"_s});
        row("backup", {u"backup"_s, u"STORE"_s, u"@/b.counterpart"_s});
        row("restore", {u"restore"_s, u"STORE"_s, u"@/r.counterpart"_s});
        row("verify", {u"verify"_s, u"STORE"_s, m_ready.filePath(u"report.pdf"_s)});
        QTest::newRow("--help") << QStringList{u"--help"_s};
        QTest::newRow("--version") << QStringList{u"--version"_s};
    }
    void noCommandLosesItsAnswerWithoutAWord()
    {
        QFETCH(QStringList, arguments);
        const QTemporaryDir scratch;
        arguments.replaceInStrings(u"@"_s, scratch.path());
        arguments.replaceInStrings(u"STORE"_s, m_store);
        arguments.replaceInStrings(u"MEETING"_s, m_meeting);
        const Run full = runCli(arguments, outputIsFull);
        QVERIFY2(full.status == 1, qPrintable(QString::number(full.status)));
        QCOMPARE(full.complaints.filter(u"standard output: cannot be written"_s).size(), 1);
    }

    void anOutputThatIsClosedIsNotWrittenIntoAFile()
    {
        const QString csv = path(u"closed.csv"_s);
        const Run run =
            runCli({u"commitments"_s, m_store, u"--csv"_s, csv, u"--json"_s}, [] { ::close(STDOUT_FILENO); });
        QCOMPARE(run.status, 1);
        QCOMPARE(run.complaints.size(), 1);
        QVERIFY(bytesOf(csv).size() > 0);
        QVERIFY(!bytesOf(csv).contains("\"kind\""));
        QCOMPARE(runCli({u"check"_s, m_store}).status, 0);
    }

    void aReaderThatHasReadEnoughIsNotTold()
    {
        // Whatever the caller does with the signal of a pipe that nobody reads.
        for (const auto handler : {SIG_DFL, SIG_IGN}) {
            int ends[2] = {};
            QCOMPARE(::pipe(ends), 0);
            ::close(ends[0]);
            const Run run = runCli({u"documents"_s, m_store, u"--json"_s}, [&ends, handler] {
                std::signal(SIGPIPE, handler);
                ::dup2(ends[1], STDOUT_FILENO);
            });
            ::close(ends[1]);
            QCOMPARE(run.status, 1);
            QCOMPARE(run.complaints, QStringList());
        }
        QVERIFY(!QFile::exists(m_store + u"-wal"_s)); // it ended in good order
    }

    void aFileThatCannotBeWrittenWholeIsNotThere_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("file");
        const auto row = [](const char *name, const QStringList &arguments, const QString &file) {
            QTest::newRow(name) << arguments + QStringList{u"@/"_s + file} << file;
        };
        row("compare --pdf", {u"compare"_s, u"STORE"_s, u"MEETING"_s, u"--pdf"_s}, u"r.pdf"_s);
        row("commitments --pdf", {u"commitments"_s, u"STORE"_s, u"--pdf"_s}, u"c.pdf"_s);
        row("backup", {u"backup"_s, u"STORE"_s}, u"b.counterpart"_s);
        row("new", {u"new"_s}, u"n.counterpart"_s);
        row("restore", {u"restore"_s, u"STORE"_s}, u"r.counterpart"_s);
    }
    void aFileThatCannotBeWrittenWholeIsNotThere()
    {
        QFETCH(QStringList, arguments);
        QFETCH(const QString, file);
        const QTemporaryDir scratch;
        arguments.replaceInStrings(u"@"_s, scratch.path());
        arguments.replaceInStrings(u"STORE"_s, m_store);
        arguments.replaceInStrings(u"MEETING"_s, m_meeting);
        const Run run = runCli(arguments, [] { keepFilesBelow(RoomForAnIndex); });
        QVERIFY2(run.status == 1 || run.status == 3, qPrintable(QString::number(run.status)));
        QCOMPARE(run.complaints.size(), 1);
        QVERIFY2(run.complaints.first().contains(scratch.filePath(file)), qPrintable(run.complaints.first()));
        const QStringList left =
            QDir(scratch.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
    }

    void devicesAreWrittenIntoAndTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("compare --csv") << QStringList{u"compare"_s, u"STORE"_s, u"MEETING"_s, u"--csv"_s};
        QTest::newRow("compare --pdf") << QStringList{u"compare"_s, u"STORE"_s, u"MEETING"_s, u"--pdf"_s};
        QTest::newRow("commitments --ics") << QStringList{u"commitments"_s, u"STORE"_s, u"--ics"_s};
        QTest::newRow("commitments --html") << QStringList{u"commitments"_s, u"STORE"_s, u"--html"_s};
        QTest::newRow("export") << QStringList{u"export"_s, u"STORE"_s, u"--annotations"_s};
    }
    void devicesAreWrittenIntoAndTold()
    {
        QFETCH(QStringList, arguments);
        arguments.replaceInStrings(u"STORE"_s, m_store);
        arguments.replaceInStrings(u"MEETING"_s, m_meeting);
        const Run full = runCli(arguments + QStringList{u"/dev/full"_s});
        QCOMPARE(full.status, 1);
        QCOMPARE(full.complaints.filter(u"/dev/full: cannot be written"_s).size(), 1);
        QCOMPARE(runCli(arguments + QStringList{u"/dev/null"_s}).status, 0);
        QVERIFY(QFileInfo(u"/dev/null"_s).exists() && !QFileInfo(u"/dev/null"_s).isFile());
        QVERIFY(!QFileInfo(u"/dev/full"_s).isFile());
    }

    void aDashIsStandardOutput_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("begins");
        const auto row = [](const QStringList &arguments, const QByteArray &begins) {
            QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << begins;
        };
        row({u"compare"_s, u"STORE"_s, u"MEETING"_s, u"--csv"_s}, "relation,status,");
        row({u"compare"_s, u"STORE"_s, u"MEETING"_s, u"--html"_s}, "<!DOCTYPE html>");
        row({u"compare"_s, u"STORE"_s, u"MEETING"_s, u"--pdf"_s}, "%PDF-");
        row({u"commitments"_s, u"STORE"_s, u"--csv"_s}, "id,status,kind,");
        row({u"commitments"_s, u"STORE"_s, u"--ics"_s}, "BEGIN:VCALENDAR");
        row({u"commitments"_s, u"STORE"_s, u"--html"_s}, "<!DOCTYPE html>");
        row({u"commitments"_s, u"STORE"_s, u"--pdf"_s}, "%PDF-");
        row({u"export"_s, u"STORE"_s, u"--annotations"_s}, "{");
        row({u"export"_s, u"STORE"_s, u"--annotations-csv"_s}, "uuid,document,");
    }
    void aDashIsStandardOutput()
    {
        QFETCH(QStringList, arguments);
        QFETCH(const QByteArray, begins);
        arguments.replaceInStrings(u"STORE"_s, m_store);
        arguments.replaceInStrings(u"MEETING"_s, m_meeting);
        const Run run = runCli(arguments + QStringList{u"-"_s});
        QVERIFY2(run.status == 0, qPrintable(run.complaints.join(u'\n')));
        QVERIFY2(run.output.startsWith(begins), run.output.left(80).constData());
        QVERIFY(!QFile::exists(u"-"_s));
        // The file and nothing else: what is told of it goes elsewhere.
        const QString file = path(u"beside"_s);
        QCOMPARE(runCli(arguments + QStringList{file}).status, 0);
        if (arguments.last().endsWith(u"csv"))
            QCOMPARE(run.output, bytesOf(file));
        if (arguments.first() == u"export")
            QVERIFY(!run.output.contains("written to"));
        const Run full = runCli(arguments + QStringList{u"-"_s}, outputIsFull);
        QCOMPARE(full.status, 1);
        QCOMPARE(full.complaints.filter(u"standard output: cannot be written"_s).size(), 1);
    }

    void aReportThatWasPipedIsVerified()
    {
        const Run run = runCli({u"compare"_s, m_store, m_meeting, u"--pdf"_s, u"-"_s});
        QVERIFY(writeFile(path(u"piped.pdf"_s), run.output));
        const Run found = runCli({u"verify"_s, m_store, path(u"piped.pdf"_s), u"--json"_s});
        QVERIFY2(found.status == 0, qPrintable(found.complaints.join(u'\n')));
        QCOMPARE(found.object()[u"state"].toString(), u"as written"_s);
        QVERIFY(found.object()[u"sameFile"].toBool());
    }

    void whatIsWrittenBesideADashIsToldApart()
    {
        const Run run = runCli({u"export"_s, m_store, u"--annotations"_s, path(u"beside.jsonld"_s),
                                u"--annotations-csv"_s, u"-"_s});
        QCOMPARE(run.status, 0);
        QVERIFY(!run.output.contains("beside.jsonld"));
        QCOMPARE(run.complaints.filter(u"beside.jsonld"_s).size(), 1);
    }

    void aDashThatCannotBeStandardOutputIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const QStringList &arguments) {
            QTest::newRow(qPrintable(arguments.join(u' '))) << arguments;
        };
        row({u"commitments"_s, u"STORE"_s, u"--csv"_s, u"-"_s, u"--json"_s});
        row({u"commitments"_s, u"STORE"_s, u"--csv"_s, u"-"_s, u"--ics"_s, u"-"_s});
        row({u"compare"_s, u"STORE"_s, u"--all"_s, u"--csv"_s, u"-"_s});
        row({u"backup"_s, u"STORE"_s, u"-"_s});
        row({u"new"_s, u"-"_s});
        row({u"import"_s, u"STORE"_s, u"-"_s});
    }
    void aDashThatCannotBeStandardOutputIsRefused()
    {
        QFETCH(QStringList, arguments);
        arguments.replaceInStrings(u"STORE"_s, m_store);
        const Run run = runCli(arguments);
        QCOMPARE(run.status, 2);
        QCOMPARE(run.complaints.size(), 1);
        QCOMPARE(run.output, QByteArray());
        QVERIFY(!QFile::exists(u"-"_s));
    }

    void aFileCalledDashIsNamedByItsFolder()
    {
        const QTemporaryDir scratch;
        QCOMPARE(runCli({u"commitments"_s, m_store, u"--csv"_s, scratch.filePath(u"-"_s)}).status, 0);
        QVERIFY(QFile::exists(scratch.filePath(u"-"_s)));
    }

    void anImportWithoutRoomSaysSoAndLosesNothing()
    {
        const QString store = path(u"small.counterpart"_s);
        QCOMPARE(runCli({u"new"_s, store}).status, 0);
        const Run run = runCli({u"import"_s, store, test::sourcePath(u"resources/sample"_s)},
                               [] { keepFilesBelow(4 * RoomForAnIndex); });
        QCOMPARE(run.status, 3);
        QVERIFY(!run.output.contains("imported"));
        QCOMPARE(run.complaints.size(), 1);
        QCOMPARE(runCli({u"check"_s, store}).status, 0);
        QVERIFY(runCli({u"import"_s, store, test::sourcePath(u"resources/sample"_s), u"--json"_s})
                    .object()[u"imported"]
                    .toInt() >= 12);
    }
};

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
