// SPDX-License-Identifier: GPL-3.0-or-later
// Several programs and one store: what is left beside it, taken away, put back, made twice at a time.
#include "core/workspace/console/console.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/facade/workspace.h"
#include "core/workspace/importing/imports.h"
#include "tests/cli/program.h"
#include "tests/support/files.h"
#include "tests/support/unprivileged.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <poll.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::bytesOf;
using test::Run;
using test::runCli;
using test::writeFile;
using workspace::OpenMode;
using workspace::Workspace;

namespace {

/// Keeps the store from being written, as a program does that writes just now: whoever wants to waits some
/// seconds.
class WriteLock
{
public:
    explicit WriteLock(const QString &store)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"lock"_s);
        database.setDatabaseName(store);
        m_isHeld = database.open() && QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s);
    }
    ~WriteLock()
    {
        QSqlDatabase::database(u"lock"_s, false).close();
        QSqlDatabase::removeDatabase(u"lock"_s);
    }
    Q_DISABLE_COPY_MOVE(WriteLock)
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    bool m_isHeld = false;
};

/// Starts an import of \p folder and waits until it looks into that: it has the store open by then, and next
/// it writes down there what it is about to read.
bool startReading(QProcess &process, const QString &store, const QString &folder)
{
    const int events = ::inotify_init1(IN_CLOEXEC);
    if (events < 0 || ::inotify_add_watch(events, QFile::encodeName(folder).constData(), IN_OPEN) < 0)
        return false;
    process.start(test::programPath(u"counterpart-cli"_s), {u"import"_s, store, folder});
    pollfd reading{events, POLLIN, 0};
    const bool isReading = process.waitForStarted() && ::poll(&reading, 1, 60'000) == 1;
    ::close(events);
    return isReading;
}

} // namespace

class TestStorePlaces : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] static QString sample() { return test::sourcePath(u"resources/sample"_s); }
    [[nodiscard]] static qsizetype documentsIn(const QString &store)
    {
        const Run run = runCli({u"documents"_s, store, u"--json"_s});
        return run.status == 0 ? run.list().size() : -1;
    }
    void fill(const QString &folder, int files) const
    {
        for (int i = 0; i < files; ++i) {
            const QByteArray number = QByteArray::number(i);
            QVERIFY(writeFile(path(folder + u"/%1.txt"_s.arg(i)),
                              "Delegation number " + number + " met delegation " + QByteArray::number(i * 7) +
                                  " and spoke about " +
                                  QByteArray("rice, rubber, roads and schools, ").repeated(1 + i % 30) +
                                  "in room " + number + ".\n"));
        }
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void nothingIsMadeBesideWhatAnotherStoreLeft_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("new") << QStringList{u"new"_s, u"TARGET"_s};
        QTest::newRow("import") << QStringList{u"import"_s, u"TARGET"_s, sample()};
        QTest::newRow("backup") << QStringList{u"backup"_s, u"SOURCE"_s, u"TARGET"_s};
        QTest::newRow("restore") << QStringList{u"restore"_s, u"SOURCE"_s, u"TARGET"_s};
    }
    void nothingIsMadeBesideWhatAnotherStoreLeft()
    {
        QFETCH(QStringList, arguments);
        const QString source = path(u"source.counterpart"_s);
        const QString target = path(u"target.counterpart"_s);
        QCOMPARE(runCli({u"new"_s, source}).status, 0);
        {
            // A log with documents in it, as a program that was ended leaves it.
            auto old = Workspace::open(path(u"old.counterpart"_s), OpenMode::Create);
            QVERIFY(old && (*old)->imports().run({sample()}, {}, 1, {}, {}));
            QVERIFY(QFile::copy(path(u"old.counterpart-wal"_s), target + u"-wal"_s));
        }
        const QByteArray log = bytesOf(target + u"-wal"_s);
        QVERIFY(!log.isEmpty());
        arguments.replaceInStrings(u"SOURCE"_s, source);
        arguments.replaceInStrings(u"TARGET"_s, target);
        const Run run = runCli(arguments);
        QCOMPARE(run.status, 3);
        QCOMPARE(run.complaints.size(), 1);
        QVERIFY2(run.complaints.first().contains(target + u"-wal"_s) ||
                     run.complaints.first().contains(u"--replace"),
                 qPrintable(run.complaints.first()));
        QVERIFY(!QFile::exists(target));
        QCOMPARE(bytesOf(target + u"-wal"_s), log);
    }

    void aStoreOfAClosedPlaceIsReadWithAllThatIsInIt()
    {
        const QString place = path(u"closed"_s);
        QVERIFY(QDir().mkpath(place));
        test::makeWritable(m_folder->path());
        const QString store = place + u"/s.counterpart"_s;
        qsizetype documents = 0;
        {
            auto open = Workspace::open(path(u"s.counterpart"_s), OpenMode::Create);
            QVERIFY(open && (*open)->imports().run({sample()}, {}, 1, {}, {}));
            documents = qsizetype((*open)->documents().rows()->size());
            for (const QString &suffix : {u""_s, u"-wal"_s})
                QVERIFY(QFile::copy(path(u"s.counterpart"_s) + suffix, store + suffix));
        }
        QVERIFY(documents >= 12 && QFileInfo(store + u"-wal"_s).size() > 0);
        test::makeUnwritable(place);
        if (test::askUnprivileged([] { return true; }) == test::Outcome::Impossible)
            QSKIP("the superuser's rights cannot be given up here");
        const auto drop = [] { Q_UNUSED(test::dropPrivileges()) };
        const Run listed = runCli({u"documents"_s, store, u"--json"_s}, drop);
        const Run checked = runCli({u"check"_s, store, u"--json"_s}, drop);
        const Run imported = runCli({u"import"_s, store, sample()}, drop);
        test::makeWritable(place);
        QVERIFY2(listed.status == 0, qPrintable(listed.complaints.join(u'\n')));
        QCOMPARE(listed.list().size(), documents);
        QCOMPARE(checked.status, 0);
        QCOMPARE(checked.object()[u"documents"].toInt(), int(documents));
        QCOMPARE(imported.status, 3);
    }

    void anImportWhoseStoreIsTakenAwaySaysSo_data()
    {
        QTest::addColumn<bool>("replaced");
        QTest::newRow("deleted") << false;
        QTest::newRow("replaced") << true;
    }
    void anImportWhoseStoreIsTakenAwaySaysSo()
    {
        QFETCH(const bool, replaced);
        fill(u"in"_s, 1);
        const QString store = path(u"s.counterpart"_s);
        const QString other = path(u"other.counterpart"_s);
        QCOMPARE(runCli({u"new"_s, store}).status, 0);
        QCOMPARE(runCli({u"new"_s, other}).status, 0);
        QProcess process;
        auto lock = std::make_unique<WriteLock>(store);
        QVERIFY(lock->isHeld());
        QVERIFY(startReading(process, store, path(u"in"_s)));
        QVERIFY(replaced ? ::rename(QFile::encodeName(other).constData(),
                                    QFile::encodeName(store).constData()) == 0
                         : QFile::remove(store));
        lock.reset();
        QVERIFY(process.waitForFinished(120'000));
        const QByteArray said = process.readAllStandardError();
        QCOMPARE(process.exitCode(), 3);
        QVERIFY(!process.readAllStandardOutput().contains("imported"));
        QVERIFY2(said.contains(replaced ? "was replaced" : "was moved or deleted"), said.constData());
        QVERIFY(said.contains(store.toUtf8()));
    }

    /// As 'cp' does it: the file stays the same one, and has other contents.
    void aStoreThatIsWrittenOverIsNotReportedAndNotDestroyed()
    {
        const QString good = path(u"good.counterpart"_s);
        QCOMPARE(runCli({u"import"_s, good, sample()}).status, 0);
        const QByteArray bytes = bytesOf(good);
        const QString store = path(u"s.counterpart"_s);
        fill(u"a"_s, 5);
        fill(u"b"_s, 40);
        auto open = Workspace::open(store, OpenMode::Create);
        QVERIFY(open && (*open)->imports().run({path(u"a"_s)}, {}, 1, {}, {}));
        QVERIFY((*open)->filesInPlace());
        const auto writeOver = [&] {
            QFile file(store);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        };
        bool written = false;
        const auto summary = (*open)->imports().run({path(u"b"_s)}, {}, 1,
                                                    [&](int, int, const QString &) {
                                                        if (!std::exchange(written, true))
                                                            writeOver();
                                                    },
                                                    {});
        QVERIFY(written);
        QVERIFY(!summary);
        QVERIFY2(summary.error().line().contains(u"was overwritten"), qPrintable(summary.error().line()));
        QVERIFY(!(*open)->filesInPlace());
        open->reset();
        QCOMPARE(bytesOf(store), bytes); // what was copied there is whole
        const Run run = runCli({u"documents"_s, store});
        QCOMPARE(run.status, 3);
        QVERIFY2(run.complaints.value(0).contains(store + u"-wal"_s), qPrintable(run.complaints.value(0)));
        for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
            QFile::remove(store + suffix);
        QCOMPARE(runCli({u"check"_s, store}).status, 0);
    }
    void anImportOfAnotherProgramIntoAStoreWrittenOverSaysSo()
    {
        const QString good = path(u"good.counterpart"_s);
        QCOMPARE(runCli({u"import"_s, good, sample()}).status, 0);
        const QByteArray bytes = bytesOf(good);
        const QString store = path(u"s.counterpart"_s);
        fill(u"a"_s, 5);
        fill(u"in"_s, 1);
        auto open = Workspace::open(store, OpenMode::Create);
        QVERIFY(open && (*open)->imports().run({path(u"a"_s)}, {}, 1, {}, {}));
        QVERIFY(QFileInfo(store + u"-wal"_s).size() > 0);
        QProcess process;
        auto lock = std::make_unique<WriteLock>(store);
        QVERIFY(lock->isHeld());
        QVERIFY(startReading(process, store, path(u"in"_s)));
        {
            QFile file(store);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        }
        lock.reset();
        QVERIFY(process.waitForFinished(120'000));
        const QByteArray said = process.readAllStandardError();
        QCOMPARE(process.exitCode(), 3);
        QVERIFY(!process.readAllStandardOutput().contains("imported"));
        QVERIFY2(said.contains("was overwritten"), said.constData());
    }

    void whatIsNoFileBesideAStoreIsNamed_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QString>("what");
        for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
            for (const QString &what : {u"pipe"_s, u"folder"_s, u"link"_s})
                QTest::addRow("%s %s", qPrintable(suffix), qPrintable(what)) << suffix << what;
        }
    }
    void whatIsNoFileBesideAStoreIsNamed()
    {
        QFETCH(const QString, suffix);
        QFETCH(const QString, what);
        const QString store = path(u"s.counterpart"_s);
        QCOMPARE(runCli({u"new"_s, store}).status, 0);
        const QString beside = store + suffix;
        if (what == u"pipe")
            QCOMPARE(::mkfifo(QFile::encodeName(beside).constData(), 0600), 0);
        else if (what == u"folder")
            QVERIFY(QDir().mkpath(beside));
        else
            QVERIFY(QFile::link(path(u"nowhere"_s), beside));
        for (const QStringList &words :
             {QStringList{u"documents"_s, store}, {u"import"_s, store, sample()}, {u"check"_s, store}}) {
            const Run run = runCli(words);
            QCOMPARE(run.status, 3);
            QVERIFY2(run.complaints.value(0).contains(beside) && run.complaints.value(0).contains(what) &&
                         run.complaints.value(0).contains(u"move that away"),
                     qPrintable(run.complaints.value(0)));
        }
    }

    void aLinkThatLeadsNowhereIsToldAsThat()
    {
        const QString store = path(u"link.counterpart"_s);
        QVERIFY(QFile::link(path(u"nowhere"_s), store));
        for (const QStringList &words :
             {QStringList{u"import"_s, store, sample()}, {u"documents"_s, store}, {u"new"_s, store}}) {
            const Run run = runCli(words);
            QCOMPARE(run.status, 3);
            QVERIFY2(run.complaints.value(0).contains(u"leads nowhere"), qPrintable(run.complaints.value(0)));
        }
    }

    void whatIsKeptOfAStoreThatIsReplacedIsNamedAsItIs()
    {
        const QString good = path(u"good.counterpart"_s);
        const QString target = path(u"t.counterpart"_s);
        QCOMPARE(runCli({u"new"_s, good}).status, 0);
        QVERIFY(writeFile(target + u"-wal"_s, "what an earlier store left"));
        const Run run = runCli({u"restore"_s, good, target, u"--replace"_s, u"--json"_s});
        QVERIFY2(run.status == 0, qPrintable(run.complaints.join(u'\n')));
        const QString kept = run.object()[u"kept"].toString();
        QVERIFY2(kept.endsWith(u"-wal"), qPrintable(kept));
        QCOMPARE(bytesOf(kept), "what an earlier store left");
    }

    void aReportThatIsNotThereIsToldAsThat()
    {
        const QString store = path(u"s.counterpart"_s);
        QCOMPARE(runCli({u"new"_s, store}).status, 0);
        const Run run = runCli({u"verify"_s, store, path(u"nosuch.pdf"_s)});
        QVERIFY(run.status != 0);
        QVERIFY2(run.complaints.value(0).contains(u"nosuch.pdf: is not there"),
                 qPrintable(run.complaints.value(0)));
        QCOMPARE(runCli({u"check"_s, store}).output, "0 documents, 0 originals, 0 anchors: sound\n");
    }

    /// Two programs have it open, one of them looks at it several times; the other, going, must not take the
    /// first one for gone.
    void whoClosesAStoreLeavesItsFilesToWhoHasItOpen()
    {
        const QString store = path(u"s.counterpart"_s);
        auto open = Workspace::open(store, OpenMode::Create);
        QVERIFY(open && (*open)->imports().run({sample()}, {}, 1, {}, {}));
        const auto documents = (*open)->documents().rows()->size();
        QVERIFY(Workspace::open(store, OpenMode::ReadOnly)); // and goes again
        QVERIFY((*open)->console().answer(u"SELECT count(*) FROM v_documents"_s, 10, 1000));
        QCOMPARE(documentsIn(store), qsizetype(documents));
        const auto inPlace = (*open)->filesInPlace();
        QVERIFY2(inPlace, inPlace ? "" : qPrintable(inPlace.error().line()));
        fill(u"more"_s, 3);
        QCOMPARE((*open)->imports().run({path(u"more"_s)}, {}, 1, {}, {})->imported, 3);
        QCOMPARE(documentsIn(store), qsizetype(documents) + 3);
    }

    void whatIsOpenIsNotRestoredOver()
    {
        const QString store = path(u"s.counterpart"_s);
        const QString backup = path(u"b.counterpart"_s);
        {
            auto open = Workspace::open(store, OpenMode::Create);
            QVERIFY(open && (*open)->imports().run({sample()}, {}, 1, {}, {}));
            QVERIFY((*open)->backUp(backup));
            const Run run = runCli({u"restore"_s, backup, store, u"--replace"_s});
            QCOMPARE(run.status, 3);
            QVERIFY2(run.complaints.value(0).contains(u"is open in another"),
                     qPrintable(run.complaints.value(0)));
            QVERIFY((*open)->filesInPlace());
        }
        const qsizetype documents = documentsIn(store);
        fill(u"more"_s, 3);
        QCOMPARE(runCli({u"import"_s, store, path(u"more"_s)}).status, 0);
        QCOMPARE(runCli({u"restore"_s, backup, store}).status, 3);
        QCOMPARE(documentsIn(store), documents + 3);
        const Run run = runCli({u"restore"_s, backup, store, u"--replace"_s, u"--json"_s});
        QVERIFY2(run.status == 0, qPrintable(run.complaints.join(u'\n')));
        QCOMPARE(documentsIn(store), documents);
        QCOMPARE(documentsIn(run.object()[u"kept"].toString()), documents + 3);
        QCOMPARE(runCli({u"check"_s, store}).status, 0);
    }

    void twoThatMakeOneStoreAtATimeBothWriteIntoIt()
    {
        const QString store = path(u"s.counterpart"_s);
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < 4; ++i) {
            QVERIFY(writeFile(path(u"in%1/a.txt"_s.arg(i)),
                              "The delegation number " + QByteArray::number(i * 31) + " spoke about " +
                                  QByteArray("rice roads schools mines").split(' ').at(i) +
                                  " at some length in a room with a view.\n"));
            processes.push_back(std::make_unique<QProcess>());
            processes.back()->start(test::programPath(u"counterpart-cli"_s),
                                    {u"import"_s, store, path(u"in%1"_s.arg(i))});
        }
        for (const auto &process : processes) {
            QVERIFY(process->waitForFinished(120'000));
            const QByteArray said = process->readAllStandardError();
            QVERIFY2(process->exitCode() == 0, said.constData());
        }
        QCOMPARE(documentsIn(store), 4);
        QCOMPARE(runCli({u"check"_s, store}).status, 0);
    }
};

QTEST_GUILESS_MAIN(TestStorePlaces)
#include "tst_storeplaces.moc"
