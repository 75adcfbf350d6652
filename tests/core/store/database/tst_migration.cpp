// SPDX-License-Identifier: GPL-3.0-or-later
// A store of the first schema, with data in it, opens in this program with nothing lost.
#include "core/store/database/migrator.h"
#include "core/store/database/storefile.h"
#include "core/store/documents/documentstore.h"
#include "core/store/documents/searchstore.h"
#include "core/store/meetings/meetingstore.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace counterpart;
using store::Database;

namespace {

/// What a program of the first schema wrote: two documents of one meeting, an entity, decisions.
const QString Data = QStringLiteral(
    "INSERT INTO meta VALUES ('lowest_program', '0.1.0');\n"
    "INSERT INTO originals VALUES (3, '%1', 5, 'none', x'68656c6c6f');\n"
    "INSERT INTO sources VALUES (4, 3, '/in/a.txt', 'a.txt', '2024-01-02T03:04:05.000Z');\n"
    "INSERT INTO documents (id, revision_id, title, side, published, published_from, published_to, analysed, "
    "language)\n"
    "    VALUES (7, 9, 'Hello there', 'us', '2022-11', '2022-11-01', '2022-11-30', 1, 'en'), (8, 10, "
    "'Other', "
    "'kh', NULL, NULL, NULL, 0, 'km');\n"
    "INSERT INTO document_decisions VALUES (8, 'title', 'Zanzibar papers', 'analyst', "
    "'2024-01-02T03:04:05.000Z');\n"
    "INSERT INTO revisions (id, document_id, number, original_id, source_id, characters, format, reader, "
    "encoding,\n"
    "    offsets, text) VALUES (9, 7, 1, 3, 4, 5, 'text', 'plain/1', 'UTF-8', x'', 'hello'),\n"
    "    (10, 8, 1, 3, 4, 5, 'text', 'plain/1', 'UTF-8', x'', 'world');\n"
    "INSERT INTO entities VALUES (2, 'person', 'Ann Lee', NULL, '[]', 'detected');\n"
    "INSERT INTO entity_aliases VALUES (2, 'Lee', 'detected');\n"
    "INSERT INTO document_entities VALUES (9, 0, 2, 'Ann Lee', '[\"Lee\"]', '[]', NULL, 1.0, 'x', 1, "
    "'[[0,5,1]]');\n"
    "INSERT INTO meetings VALUES (5, 'Talks', '2022-11-12', '2022-11-12', '2022-11-12', 'Rome', 'in person', "
    "'', '[]', '[]', 'detected');\n"
    "INSERT INTO readouts VALUES (5, 7, 'readout', 0.9, 'detected'), (5, 8, 'readout', 0.8, 'detected');\n"
    "INSERT INTO search_index (rowid, title, body) SELECT id, title, body FROM search_source;\n");

/// Makes a store as the first migration alone leaves it.
void makeFirstStore(const QString &path)
{
    sqlite3 *raw = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &raw), SQLITE_OK);
    const QString data = Data.arg(QString(64, u'a'));
    const QString marks =
        u"PRAGMA application_id = %1; PRAGMA user_version = 1; PRAGMA journal_mode = WAL;"_s.arg(
            store::ApplicationId);
    for (const QString &script :
         {u"BEGIN; "_s + store::Migrator::migrations().front().sql, data, u"COMMIT"_s, marks}) {
        char *error = nullptr;
        const int code = sqlite3_exec(raw, script.toUtf8().constData(), nullptr, nullptr, &error);
        QVERIFY2(code == SQLITE_OK, error ? error : "");
    }
    sqlite3_close(raw);
}

} // namespace

class TestMigration : public QObject
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
        makeFirstStore(m_path);
    }

    void nothingIsLost()
    {
        const auto database = Database::open(m_path, Database::Mode::ReadWrite);
        QVERIFY2(database, database ? "" : qPrintable(database.error().line()));
        QCOMPARE((*database)->number(u"PRAGMA user_version"_s), qint64(store::Migrator::latestVersion()));
        const auto rows = store::DocumentStore(**database).rows();
        QCOMPARE(rows->size(), 2u);
        QCOMPARE(rows->at(0).id, domain::DocumentId(7));
        QCOMPARE(rows->at(0).title, u"Hello there"_s);
        QCOMPARE(rows->at(0).published->toString(), u"2022-11"_s);
        QCOMPARE(rows->at(1).title, u"Zanzibar papers"_s);
        const auto meetings = store::MeetingStore(**database).rows();
        QCOMPARE(meetings->at(0).readouts.size(), 2u);
        QCOMPARE(meetings->at(0).place, u"Rome"_s);
        QCOMPARE((*database)->word(u"PRAGMA integrity_check"_s), u"ok"_s);
        QCOMPARE((*database)->number(u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);
    }

    void whatWasNotAnalysedStaysSo()
    {
        const auto database = Database::open(m_path, Database::Mode::ReadWrite);
        const auto rows = store::DocumentStore(**database).rows();
        QCOMPARE(rows->at(0).depth, domain::Depth::Full);
        QCOMPARE(rows->at(0).unread, QStringList());
        QCOMPARE(rows->at(1).depth, domain::Depth::None);
        QCOMPARE(rows->at(1).unread, QStringList{u"km"_s});
        QCOMPARE((*database)->word(u"SELECT depth FROM v_documents WHERE id = 7"_s), u"full"_s);
    }

    void aTitleThatWasDecidedIsFoundNow()
    {
        const auto database = Database::open(m_path, Database::Mode::ReadWrite);
        domain::SearchQuery query;
        query.text = u"zanzibar"_s;
        QCOMPARE(store::SearchStore(**database).search(query)->size(), 1u);
        query.text = u"hello"_s;
        QCOMPARE(store::SearchStore(**database).search(query)->size(), 1u);
        auto transaction = store::Transaction::begin(**database);
        QVERIFY(store::SearchStore::remove(*transaction, domain::DocumentId(8)));
        QVERIFY(store::SearchStore::add(*transaction, domain::DocumentId(8)));
        QVERIFY(transaction->run(
            u"INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"_s));
    }

    void aReaderSaysWhatToDo()
    {
        const auto refused = Database::open(m_path, Database::Mode::ReadOnly);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::ReadOnly);
        QVERIFY(refused.error().line().contains(u"brought up to date"_s));
        QVERIFY(Database::open(m_path, Database::Mode::ReadWrite));
        QVERIFY(Database::open(m_path, Database::Mode::ReadOnly));
    }

    void idsOfDeletedRowsAreNotGivenAgain()
    {
        const auto database = Database::open(m_path, Database::Mode::ReadWrite);
        auto transaction = store::Transaction::begin(**database);
        QVERIFY(transaction->run(u"DELETE FROM documents WHERE id = 8"_s));
        QCOMPARE(store::DocumentStore::insert(*transaction)->value, 9);
        QCOMPARE(store::DocumentStore::insert(*transaction, domain::DocumentId(8))->value, 8);
    }
};

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
