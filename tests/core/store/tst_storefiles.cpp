// SPDX-License-Identifier: GPL-3.0-or-later
// The store as files: what lies beside it, what is left behind, what is taken away while it is open.
#include "core/base/filepath.h"
#include "core/store/database/database.h"
#include "core/store/database/rawconnection.h"
#include "core/store/database/sqlconsole.h"
#include "core/store/database/transaction.h"
#include "core/store/upkeep/backup.h"
#include "core/store/upkeep/restore.h"
#include "tests/support/files.h"
#include "tests/support/unprivileged.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace counterpart;
using base::ErrorKind;
using store::Database;
using store::Transaction;
using test::bytesOf;
using test::writeFile;

namespace {

const QString Titles = u"SELECT group_concat(title, ' ') FROM (SELECT title FROM documents ORDER BY id)"_s;

base::Result<void> add(Database &database, const QString &title)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    return transaction->run(u"INSERT INTO documents (title) VALUES (?)"_s, {title}).and_then([&](qint64) {
        return transaction->commit();
    });
}

std::unique_ptr<Database> opened(const QString &path, Database::Mode mode = Database::Mode::ReadWrite)
{
    auto database = Database::open(path, mode);
    if (!database)
        qWarning("%s", qPrintable(database.error().line()));
    return database ? std::move(*database) : nullptr;
}

QString titlesIn(const QString &path)
{
    const auto database = opened(path, Database::Mode::ReadOnly);
    return database ? database->word(Titles).value_or(u"?"_s) : u"?"_s;
}

/// The files of a store as a crash would leave them, under another name.
void copySet(const QString &from, const QString &to)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-journal"_s}) {
        if (QFile::exists(from + suffix))
            QVERIFY(QFile::copy(from + suffix, to + suffix));
    }
}

void fold(const Database &database)
{
    QVERIFY(database.number(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
}

} // namespace

class TestStoreFiles : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = path(u"store.counterpart"_s);
        QVERIFY(Database::create(m_path));
    }

    void cleanup() { test::removeAll(m_folder->path()); }

    void whatLiesBesideATargetIsRefused_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const char *suffix : {"-wal", "-shm", "-journal"})
            QTest::addRow("%s", suffix) << QString::fromLatin1(suffix);
    }
    void whatLiesBesideATargetIsRefused()
    {
        QFETCH(const QString, suffix);
        const QString target = path(u"new.counterpart"_s);
        QVERIFY(writeFile(target + suffix, "of another store"));
        const auto database = opened(m_path);
        for (const auto &refused :
             {Database::create(target), store::backUp(*database, target),
              store::restore(m_path, target, base::Existing::Refuse).transform([](const QString &) {})}) {
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::Refused);
            QVERIFY(!refused.error().remedy.isEmpty());
        }
        QVERIFY(Database::create(target).error().line().contains(target + suffix));
        QVERIFY(!QFile::exists(target));
        QCOMPARE(bytesOf(target + suffix), QByteArray("of another store"));
        QVERIFY(
            QDir(m_folder->path()).entryList({u".counterpart-*"_s}, QDir::Files | QDir::Hidden).isEmpty());
    }

    void aNameThatLeavesNoRoomForTheFilesBesideIsRefused()
    {
        const QString target = path(QString(235, u'n') + u".counterpart"_s);
        const auto made = Database::create(target);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Refused);
    }

    void aCopyPutOverAStoreWhoseLogStayedIsToldApart_data()
    {
        QTest::addColumn<bool>("byBackup"); ///< or by a plain copy of the closed store
        QTest::addColumn<bool>("later");    ///< the copy was made after some of what is in the log
        QTest::newRow("backup") << true << false;
        QTest::newRow("backup of what is in the log") << true << true;
        QTest::newRow("plain copy") << false << false;
    }
    void aCopyPutOverAStoreWhoseLogStayedIsToldApart()
    {
        QFETCH(const bool, byBackup);
        QFETCH(const bool, later);
        const QString copy = path(u"copy.counterpart"_s);
        const QString crashed = path(u"crashed.counterpart"_s);
        {
            const auto database = opened(m_path);
            QVERIFY(add(*database, u"first"_s));
            fold(*database);
            if (!later)
                QVERIFY(byBackup ? store::backUp(*database, copy).has_value() : QFile::copy(m_path, copy));
            QVERIFY(add(*database, u"second"_s));
            if (!later)
                fold(*database); // so that the log begins where the copy never was
            QVERIFY(add(*database, u"third"_s));
            if (later)
                QVERIFY(store::backUp(*database, copy));
            QVERIFY(add(*database, u"fourth"_s));
            copySet(m_path, crashed);
        }
        QCOMPARE(titlesIn(crashed), u"first second third fourth"_s);
        // As "cp copy store" does while the program is gone and its log is not.
        const QString restored = path(u"restored.counterpart"_s);
        QVERIFY(QFile::copy(copy, restored));
        {
            const auto again = opened(m_path);
            QVERIFY(add(*again, u"fifth"_s));
            QVERIFY(add(*again, u"sixth"_s));
            QVERIFY(QFile::copy(m_path + u"-wal"_s, restored + u"-wal"_s));
        }
        const QByteArray before = bytesOf(restored);
        const QByteArray log = bytesOf(restored + u"-wal"_s);
        for (const auto mode : {Database::Mode::ReadOnly, Database::Mode::ReadWrite}) {
            const auto refused = Database::open(restored, mode);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::Refused);
            QVERIFY(refused.error().line().contains(restored + u"-wal"_s));
        }
        QCOMPARE(bytesOf(restored), before);
        QCOMPARE(bytesOf(restored + u"-wal"_s), log);
        QVERIFY(QFile::remove(restored + u"-wal"_s));
        QFile::remove(restored + u"-shm"_s);
        QCOMPARE(titlesIn(restored), later ? u"first second third"_s : u"first"_s);
    }

    void whatACrashLeavesIsWhole()
    {
        const auto database = opened(m_path);
        for (int i = 0; i < 60; ++i) {
            QVERIFY(add(*database, QString::number(i)));
            if (i % 20 == 7)
                fold(*database);
            if (i % 20 == 13) // only what is not being read any more
                QVERIFY(database->number(u"PRAGMA wal_checkpoint(PASSIVE)"_s));
            const QString crashed = path(u"crashed%1.counterpart"_s.arg(i));
            copySet(m_path, crashed);
            QVERIFY2(titlesIn(crashed).endsWith(QString::number(i)), qPrintable(titlesIn(crashed)));
        }
    }

    void aJournalOfAnotherFileIsNotPlayedBack()
    {
        QVERIFY(writeFile(m_path + u"-journal"_s,
                          QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7") + QByteArray(600, 'j')));
        const QByteArray before = bytesOf(m_path);
        const auto refused = Database::open(m_path, Database::Mode::ReadWrite);
        QVERIFY(!refused);
        QVERIFY(refused.error().line().contains(m_path + u"-journal"_s));
        QCOMPARE(bytesOf(m_path), before);
    }

    void aLogIsReadWhereNothingCanBeWritten()
    {
        const QString place = path(u"closed"_s);
        QVERIFY(QDir().mkpath(place));
        test::makeWritable(m_folder->path()); // everybody may look into it
        const QString copy = place + u"/store.counterpart"_s;
        {
            const auto database = opened(m_path);
            QVERIFY(add(*database, u"first"_s));
            fold(*database);
            QVERIFY(add(*database, u"second"_s));
            copySet(m_path, copy);
        }
        test::makeUnwritable(place);
        const QByteArray before = bytesOf(copy);
        const auto outcome = test::askUnprivileged([&copy] {
            const auto rows = store::runReadOnly(copy, Titles, {});
            const bool isReadOnly =
                Database::open(copy, Database::Mode::ReadWrite).error().kind == ErrorKind::ReadOnly;
            return isReadOnly && titlesIn(copy) == u"first second" && rows &&
                   rows->rows.front().front().toString() == u"first second";
        });
        QCOMPARE(bytesOf(copy), before);
        QVERIFY(!QFile::exists(copy + u"-shm"_s));
        test::makeWritable(place);
        if (outcome == test::Outcome::Impossible)
            QSKIP("the superuser's rights cannot be given up here");
        QVERIFY(outcome == test::Outcome::Yes);
    }

    void aStoreThatIsTakenAwayTakesNothingMore_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"deleted", "moved", "replaced", "log deleted", "index deleted"})
            QTest::addRow("%s", how) << QString::fromLatin1(how);
    }
    void aStoreThatIsTakenAwayTakesNothingMore()
    {
        QFETCH(const QString, how);
        const QString other = path(u"other.counterpart"_s);
        QVERIFY(Database::create(other));
        const auto database = opened(m_path);
        QVERIFY(add(*database, u"first"_s));
        QVERIFY(database->files().areInPlace());
        if (how == u"deleted")
            QVERIFY(QFile::remove(m_path));
        else if (how == u"moved")
            QVERIFY(QFile::rename(m_path, path(u"elsewhere.counterpart"_s)));
        else if (how == u"replaced")
            QVERIFY(QFile::remove(m_path) && QFile::rename(other, m_path));
        else
            QVERIFY(QFile::remove(m_path + (how == u"log deleted" ? u"-wal"_s : u"-shm"_s)));
        const auto written = add(*database, u"second"_s);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Unreadable);
        QVERIFY(written.error().line().contains(m_path) && !written.error().remedy.isEmpty());
        // What was there can be saved through what is still open, and nothing of what was refused is in it.
        const QString saved = path(u"saved.counterpart"_s);
        QVERIFY(store::backUp(*database, saved));
        QCOMPARE(titlesIn(saved), u"first"_s);
    }

    void aStoreThatIsMovedBackGoesOn()
    {
        const auto database = opened(m_path);
        QVERIFY(QFile::rename(m_path, path(u"elsewhere.counterpart"_s)));
        QVERIFY(!add(*database, u"lost"_s));
        QVERIFY(QFile::rename(path(u"elsewhere.counterpart"_s), m_path));
        QVERIFY(add(*database, u"first"_s));
        QCOMPARE(database->word(Titles), u"first"_s);
    }

    void whatTookThePlaceOfAnOpenStoreIsNotOpenedBesideIt()
    {
        const QString other = path(u"other.counterpart"_s);
        QVERIFY(Database::create(other));
        auto database = opened(m_path);
        QVERIFY(add(*database, u"old"_s));
        QVERIFY(QFile::remove(m_path) && QFile::rename(other, m_path));
        const auto refused = Database::open(m_path, Database::Mode::ReadWrite);
        QVERIFY(!refused);
        QVERIFY(refused.error().line().contains(u"was replaced"));
        QVERIFY(!store::runReadOnly(m_path, Titles, {}));
        const QString saved = path(u"saved.counterpart"_s);
        QVERIFY(store::backUp(*database, saved));
        database.reset();
        // The log of the old store stays where it was, and is never taken for one of the new store.
        const auto beside = Database::open(m_path, Database::Mode::ReadWrite);
        QVERIFY(!beside);
        QVERIFY(beside.error().line().contains(m_path + u"-wal"_s));
        for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
            QFile::remove(m_path + suffix);
        QCOMPARE(opened(m_path)->number(u"SELECT count(*) FROM documents"_s), 0);
        QCOMPARE(titlesIn(saved), u"old"_s);
    }

    void closingLeavesTheLogOfTheStoreThatTookThePlace()
    {
        auto database = opened(m_path);
        QVERIFY(add(*database, u"old"_s));
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QVERIFY(QFile::rename(m_path + suffix, path(u"elsewhere.counterpart"_s) + suffix));
        QVERIFY(Database::create(m_path));
        const auto newer = store::openRaw(m_path, store::Access::Write, m_path); // as another program
        QVERIFY(newer);
        QVERIFY(sqlite3_exec(newer->get(), "INSERT INTO documents (title) VALUES ('new')", nullptr, nullptr,
                             nullptr) == SQLITE_OK);
        const base::FileState log = base::stateOfFile(m_path + u"-wal"_s);
        QVERIFY(log.bytes > 0);
        database.reset();
        QVERIFY(base::stateOfFile(m_path + u"-wal"_s).isSameFile(log));
        QCOMPARE(titlesIn(m_path), u"new"_s);
        QCOMPARE(titlesIn(path(u"elsewhere.counterpart"_s)), u"old"_s);
    }

    void aStoreCanBeCalledByAnyBytesAndThroughALink()
    {
        const QString odd =
            base::pathFromBytes(QFile::encodeName(m_folder->path()) + "/caf\xe9 #1%?.counterpart");
        QVERIFY(Database::create(odd));
        QVERIFY(add(*opened(odd), u"first"_s));
        QCOMPARE(titlesIn(odd), u"first"_s);
        QCOMPARE(store::runReadOnly(odd, Titles, {})->rows.front().front().toString(), u"first"_s);
        const QString link = path(u"link.counterpart"_s);
        QVERIFY(QFile::link(m_path, link));
        const auto database = opened(link);
        QVERIFY(add(*database, u"by link"_s));
        QCOMPARE(titlesIn(m_path), u"by link"_s);
        QVERIFY(QFile::remove(m_path + u"-wal"_s));
        QVERIFY(!add(*database, u"lost"_s));
    }

    void aBackupIsRestoredWholeAndWhatWasThereIsKept()
    {
        const QString backup = path(u"backup.counterpart"_s);
        {
            const auto database = opened(m_path);
            QVERIFY(add(*database, u"first"_s));
            QVERIFY(store::backUp(*database, backup));
            QVERIFY(add(*database, u"second"_s));
        }
        const auto refused = store::restore(backup, m_path, base::Existing::Refuse);
        QVERIFY(!refused);
        QVERIFY(refused.error().line().contains(u"--replace"));
        QCOMPARE(titlesIn(m_path), u"first second"_s);
        const auto kept = store::restore(backup, m_path, base::Existing::Replace);
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().line()));
        QCOMPARE(titlesIn(m_path), u"first"_s);
        QCOMPARE(titlesIn(*kept), u"first second"_s);
        QCOMPARE(titlesIn(backup), u"first"_s);
        QCOMPARE(store::restore(backup, path(u"fresh.counterpart"_s), base::Existing::Refuse), QString());
        QCOMPARE(titlesIn(path(u"fresh.counterpart"_s)), u"first"_s);
        QVERIFY(!store::restore(backup, backup, base::Existing::Replace));
    }

    void aLogThatWasLeftBehindIsKeptBesideWhatItBelongsTo()
    {
        const QString backup = path(u"backup.counterpart"_s);
        const QString crashed = path(u"crashed.counterpart"_s);
        {
            const auto database = opened(m_path);
            QVERIFY(add(*database, u"first"_s));
            QVERIFY(store::backUp(*database, backup));
            QVERIFY(add(*database, u"second"_s));
            copySet(m_path, crashed);
        }
        const auto kept = store::restore(backup, crashed, base::Existing::Replace);
        QVERIFY(kept);
        QCOMPARE(titlesIn(crashed), u"first"_s);
        QCOMPARE(titlesIn(*kept), u"first second"_s);
        // Of a store that is gone only the log was left.
        const QString gone = path(u"gone.counterpart"_s);
        QVERIFY(writeFile(gone + u"-wal"_s, "log"));
        QVERIFY(store::restore(backup, gone, base::Existing::Replace));
        QCOMPARE(titlesIn(gone), u"first"_s);
        QVERIFY(!QDir(m_folder->path()).entryList({u"gone-before-*-wal"_s}).isEmpty());
    }

    void aDamagedBackupIsNotRestored()
    {
        const QString backup = path(u"backup.counterpart"_s);
        QVERIFY(store::backUp(*opened(m_path), backup));
        QFile file(backup);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(5 * 4096));
        QVERIFY(file.write(QByteArray(3 * 4096, '\xaa')) > 0);
        file.close();
        const QByteArray before = bytesOf(m_path);
        QVERIFY(!store::restore(backup, m_path, base::Existing::Replace));
        QCOMPARE(bytesOf(m_path), before);
    }
};

QTEST_GUILESS_MAIN(TestStoreFiles)
#include "tst_storefiles.moc"
