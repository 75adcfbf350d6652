// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database/database.h"
#include "core/store/database/migrator.h"
#include "core/store/database/storefile.h"
#include "core/store/database/transaction.h"
#include "core/store/upkeep/backup.h"
#include "tests/support/files.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QVersionNumber>

using namespace Qt::StringLiterals;
using namespace counterpart;
using base::ErrorKind;
using store::Database;
using store::Transaction;
using test::bytesOf;
using test::writeFile;

namespace {

/// Runs statements on a file as another program would.
void runElsewhere(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"elsewhere"_s);
        other.setDatabaseName(path);
        QVERIFY(other.open());
        for (const QString &statement : statements) {
            QSqlQuery query(other);
            QVERIFY2(query.exec(statement), qPrintable(statement));
        }
        other.close();
    }
    QSqlDatabase::removeDatabase(u"elsewhere"_s);
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_path = m_folder.filePath(u"%1.counterpart"_s.arg(++number));
        QVERIFY(Database::create(m_path));
    }

    void newStoreIsMarkedAndComplete()
    {
        const auto database = Database::open(m_path, Database::Mode::ReadWrite);
        QVERIFY(database);
        QCOMPARE((*database)->number(u"PRAGMA application_id"_s), qint64(store::ApplicationId));
        QCOMPARE((*database)->number(u"PRAGMA user_version"_s), qint64(store::Migrator::latestVersion()));
        QCOMPARE((*database)->number(u"PRAGMA foreign_keys"_s), 1);
        QCOMPARE((*database)->word(u"PRAGMA journal_mode"_s), u"wal"_s);
        QCOMPARE((*database)->number(u"SELECT count(*) FROM documents"_s), 0);
        QCOMPARE((*database)->word(u"SELECT value FROM meta WHERE key = 'lowest_program'"_s),
                 store::Migrator::migrations().back().lowestProgram);
    }

    void creatingNeverOverwrites()
    {
        const QByteArray before = bytesOf(m_path);
        const auto again = Database::create(m_path);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Refused);
        QVERIFY(again.error().line().contains(m_path));
        QCOMPARE(bytesOf(m_path), before);
    }

    void newerStoreIsRefusedAndUntouched()
    {
        runElsewhere(m_path, {u"UPDATE meta SET value = '9.9.0' WHERE key = 'lowest_program'"_s,
                              u"PRAGMA user_version = 4711"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s});
        const QByteArray before = bytesOf(m_path);
        for (const auto mode : {Database::Mode::ReadOnly, Database::Mode::ReadWrite}) {
            const auto opened = Database::open(m_path, mode);
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, ErrorKind::NewerStore);
            QVERIFY(opened.error().line().contains(u"4711"_s));
        }
        QCOMPARE(bytesOf(m_path), before);
    }

    void foreignFilesAreRefusedAndUntouched_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("Readout of a meeting.\n");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("long text") << QByteArray(5000, 'x');
        QTest::newRow("a header and no more") << QByteArray("SQLite format 3");
    }
    void foreignFilesAreRefusedAndUntouched()
    {
        QFETCH(const QByteArray, content);
        const QString path = m_folder.filePath(u"foreign"_s);
        QVERIFY(writeFile(path, content));
        for (const auto mode : {Database::Mode::ReadOnly, Database::Mode::ReadWrite}) {
            const auto opened = Database::open(path, mode);
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, ErrorKind::NotAStore);
        }
        QVERIFY(!Database::create(path));
        QCOMPARE(bytesOf(path), content);
        QVERIFY(!QFile::exists(path + u"-wal"_s));
    }

    void databaseOfAnotherProgramIsRefusedAndUntouched()
    {
        const QString path = m_folder.filePath(u"other.sqlite"_s);
        runElsewhere(path, {u"CREATE TABLE notes (text TEXT)"_s, u"INSERT INTO notes VALUES ('mine')"_s});
        const QByteArray before = bytesOf(path);
        const auto opened = Database::open(path, Database::Mode::ReadWrite);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::NotAStore);
        QCOMPARE(bytesOf(path), before);
    }

    void missingStoreIsNotMade()
    {
        const QString path = m_folder.filePath(u"nowhere.counterpart"_s);
        const auto opened = Database::open(path, Database::Mode::ReadWrite);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::NotFound);
        QVERIFY(!QFile::exists(path));
    }

    void whatIsNotCommittedIsRolledBack()
    {
        const auto database = Database::open(m_path, Database::Mode::ReadWrite);
        QVERIFY(database);
        {
            auto transaction = Transaction::begin(**database);
            QVERIFY(transaction);
            QVERIFY(transaction->run(u"INSERT INTO documents (title) VALUES ('gone')"_s));
        }
        QCOMPARE((*database)->number(u"SELECT count(*) FROM documents"_s), 0);
        auto transaction = Transaction::begin(**database);
        QVERIFY(transaction);
        QVERIFY(transaction->run(u"INSERT INTO documents (title) VALUES ('kept')"_s));
        QVERIFY(transaction->commit());
        QCOMPARE((*database)->number(u"SELECT count(*) FROM documents"_s), 1);
    }

    void referencesToNothingAreRefused()
    {
        const auto database = Database::open(m_path, Database::Mode::ReadWrite);
        auto transaction = Transaction::begin(**database);
        QVERIFY(!transaction->run(u"INSERT INTO readouts (meeting_id, document_id, role, confidence, origin)"
                                  " VALUES (7, 8, 'readout', 1, 'detected')"_s));
    }

    void secondWriterIsToldThatTheStoreIsBusy()
    {
        const auto first = Database::open(m_path, Database::Mode::ReadWrite);
        const auto second = Database::open(m_path, Database::Mode::ReadWrite, {.busyMilliseconds = 50});
        QVERIFY(first && second);
        auto transaction = Transaction::begin(**first);
        QVERIFY(transaction);
        const auto refused = Transaction::begin(**second);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Busy);
        QVERIFY((*second)->number(u"SELECT count(*) FROM documents"_s)); // reading goes on
    }

    void fullDiskLosesNothing()
    {
        {
            const auto database = Database::open(m_path, Database::Mode::ReadWrite);
            auto transaction = Transaction::begin(**database);
            QVERIFY(transaction->run(u"INSERT INTO documents (title) VALUES ('kept')"_s));
            QVERIFY(transaction->commit());
        }
        const auto pages = QFile(m_path).size() / 4096;
        const auto database = Database::open(m_path, Database::Mode::ReadWrite, {.maxPages = pages + 2});
        QVERIFY(database);
        {
            auto transaction = Transaction::begin(**database);
            const auto written =
                transaction->run(u"INSERT INTO documents (title) VALUES (?)"_s, {QString(100'000, u'x')});
            QVERIFY(!written);
            QCOMPARE(written.error().kind, ErrorKind::DiskFull);
            QVERIFY(written.error().line().contains(m_path));
        }
        QCOMPARE((*database)->word(u"SELECT title FROM documents"_s), u"kept"_s);
        QCOMPARE((*database)->word(u"PRAGMA integrity_check"_s), u"ok"_s);
    }

    void cursorsOfTheSameStatementDoNotDisturbOneAnother()
    {
        const auto database = Database::open(m_path, Database::Mode::ReadWrite);
        auto transaction = Transaction::begin(**database);
        for (const QString &title : {u"a"_s, u"b"_s, u"c"_s})
            QVERIFY(transaction->run(u"INSERT INTO documents (title) VALUES (?)"_s, {title}));
        const QString sql = u"SELECT title FROM documents ORDER BY id"_s;
        QString seen;
        QVERIFY((*database)->each(sql, {}, [&](const store::Cursor &outer) {
            QVERIFY((*database)->each(sql, {}, [&](const store::Cursor &inner) { seen += inner.text(0); }));
            seen += outer.text(0).toUpper();
        }));
        QCOMPARE(seen, u"abcAabcBabcC"_s);
    }

    void backupIsACopyAndOverwritesNothing()
    {
        const auto database = Database::open(m_path, Database::Mode::ReadWrite);
        auto transaction = Transaction::begin(**database);
        QVERIFY(transaction->run(u"INSERT INTO documents (title) VALUES ('kept')"_s));
        QVERIFY(transaction->commit());
        const QString copy = m_path + u".backup"_s;
        QVERIFY(store::backUp(**database, copy));
        const auto opened = Database::open(copy, Database::Mode::ReadOnly);
        QVERIFY(opened);
        QCOMPARE((*opened)->word(u"SELECT title FROM documents"_s), u"kept"_s);
        const QByteArray before = bytesOf(copy);
        const auto again = store::backUp(**database, copy);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Refused);
        QCOMPARE(bytesOf(copy), before);
    }

    void everyMigrationSaysWhoCanReadItsResult()
    {
        int version = 0;
        for (const store::Migration &migration : store::Migrator::migrations()) {
            QCOMPARE(migration.version, ++version);
            QVERIFY(!QVersionNumber::fromString(migration.lowestProgram).isNull());
        }
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
