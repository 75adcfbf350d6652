// SPDX-License-Identifier: GPL-3.0-or-later
// Queries that people write: they read what is documented, end in time, and change nothing whatever they say.
#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/console/console.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/facade/workspace.h"
#include "core/workspace/meetings/meetings.h"
#include "tests/core/workspace/editingfixture.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace counterpart;

class TestConsole : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::EditingFixture> f;
    QByteArray m_before;

    [[nodiscard]] base::Result<workspace::QueryResult> ask(const QString &sql, int limit = 100,
                                                           int milliseconds = 20'000) const
    {
        return f->store->console().answer(sql, limit, milliseconds);
    }

private Q_SLOTS:
    void initTestCase()
    {
        f = std::make_unique<test::EditingFixture>();
        QVERIFY(!f->putSample(u"2022-11-12-us-white-house-biden-hun-sen.md"_s).isEmpty());
        QVERIFY(!f->putSample(u"2022-11-12-kh-mfaic-hun-sen-biden.txt"_s).isEmpty());
        QCOMPARE(f->import().imported, 2);
        QVERIFY(f->store->comparisons().of(f->store->meetings().rows()->front().id));
    }

    void everyDocumentedViewHasRows()
    {
        const auto views = f->store->console().views();
        QVERIFY(views->size() >= 10);
        // Nobody has noted anything or written a report here, and its two texts need not hold everything.
        const QStringList mayBeEmpty{u"v_amounts"_s, u"v_commitments"_s, u"v_annotations"_s, u"v_codes"_s,
                                     u"v_reports"_s, u"v_tags"_s, u"v_unpublished"_s};
        QStringList names;
        for (const auto &view : *views) {
            names.append(view.name);
            const auto found = ask(u"SELECT * FROM "_s + view.name);
            QVERIFY2(found, found ? "" : qPrintable(found.error().line()));
            QCOMPARE(found->columns, view.columns);
            QVERIFY2(!found->rows.empty() || mayBeEmpty.contains(view.name), qPrintable(view.name));
        }
        for (const QString &name :
             {u"v_documents"_s, u"v_meetings"_s, u"v_entities"_s, u"v_commitments"_s, u"v_links"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
    }

    void valuesKeepTheirKinds()
    {
        const auto found =
            ask(u"SELECT 1, 2.5, 'ក', x'00ff', NULL, count(*) AS n FROM v_documents;  -- end"_s);
        QVERIFY2(found, found ? "" : qPrintable(found.error().line()));
        const QVariantList row = found->rows.at(0);
        QCOMPARE(row[0], QVariant(qint64(1)));
        QCOMPARE(row[1], QVariant(2.5));
        QCOMPARE(row[2], QVariant(u"ក"_s));
        QCOMPARE(row[3], QVariant(QByteArray("\x00\xff", 2)));
        QVERIFY(!row[4].isValid());
        QCOMPARE(row[5], QVariant(qint64(2)));
        QCOMPARE(found->columns.last(), u"n"_s);
    }

    void passagesAndTheIndexCanBeAsked()
    {
        const auto found =
            ask(u"SELECT passage(d.text, s.begin, s.end) FROM v_sentences s"
                " JOIN v_documents d ON d.id = s.document WHERE d.side = 'us' AND s.idx = 0"_s);
        const auto id = f->document(u"2022-11-12-us-white-house-biden-hun-sen.md"_s).id;
        const auto view = f->store->documents().view(id);
        QCOMPARE(found->rows.at(0).at(0).toString(),
                 view->facts.sentences.front().range.in(view->text).toString());
        const auto matched = ask(u"SELECT rowid FROM search_index WHERE search_index MATCH 'biden'"_s);
        QVERIFY2(matched, matched ? "" : qPrintable(matched.error().line()));
        QCOMPARE(matched->rows.size(), 2u);
    }

    void nothingCanBeChanged_data()
    {
        QTest::addColumn<QString>("sql");
        const QStringList bad{u"DELETE FROM documents"_s,
                              u"INSERT INTO meta VALUES ('a', 'b')"_s,
                              u"INSERT INTO meta VALUES ('a', 'b') RETURNING key"_s,
                              u"UPDATE documents SET title = '' RETURNING id"_s,
                              u"WITH x AS (SELECT 1) DELETE FROM documents RETURNING id"_s,
                              u"CREATE TABLE t (a)"_s,
                              u"CREATE TEMP TABLE t AS SELECT * FROM documents"_s,
                              u"DROP VIEW v_documents"_s,
                              u"ATTACH '/tmp/elsewhere.db' AS other"_s,
                              u"ATTACH ':memory:' AS other"_s,
                              u"DETACH main"_s,
                              u"PRAGMA user_version = 99"_s,
                              u"PRAGMA user_version"_s,
                              u"PRAGMA query_only = OFF"_s,
                              u"PRAGMA journal_mode = DELETE"_s,
                              u"PRAGMA writable_schema = ON"_s,
                              u"VACUUM"_s,
                              u"VACUUM INTO '/tmp/copied.counterpart'"_s,
                              u"BEGIN IMMEDIATE"_s,
                              u"REINDEX"_s,
                              u"ANALYZE"_s,
                              u"SELECT load_extension('/tmp/x.so')"_s,
                              u"SELECT fts3_tokenizer('simple')"_s,
                              u"SELECT * FROM pragma_user_version"_s,
                              u"INSERT INTO search_index (search_index) VALUES ('delete-all')"_s,
                              u"SELECT 1; DELETE FROM documents"_s,
                              u"SELECT 1; SELECT 2"_s,
                              u"EXPLAIN SELECT 1"_s,
                              u"-- nothing"_s,
                              u""_s,
                              u"SELECT * FROM nowhere"_s,
                              u"SELEKT"_s,
                              u"SELECT 'unended"_s,
                              QString(200'000, u'(')};
        for (const QString &sql : bad)
            QTest::addRow("%s", qPrintable(sql.left(40))) << sql;
    }
    void nothingCanBeChanged()
    {
        QFETCH(const QString, sql);
        QFile::remove(u"/tmp/copied.counterpart"_s);
        const QStringList before = f->dump();
        const auto refused = ask(sql);
        QVERIFY(!refused);
        QVERIFY2(refused.error().kind == base::ErrorKind::Invalid ||
                     refused.error().kind == base::ErrorKind::Refused,
                 qPrintable(refused.error().line()));
        QVERIFY(!refused.error().remedy.isEmpty());
        QVERIFY(!refused.error().line().contains(u'\n'));
        QVERIFY(!QFile::exists(u"/tmp/copied.counterpart"_s));
        QVERIFY(!QFile::exists(u"/tmp/elsewhere.db"_s));
        QVERIFY(f->dump() == before);
    }

    void whatHasNoEndIsCutOff()
    {
        const QString endless =
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s;
        const auto late = ask(endless, 100, 100);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, base::ErrorKind::Refused);
        QVERIFY(late.error().line().contains(u"cut off"_s));

        const auto many =
            ask(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"_s, 7);
        QCOMPARE(many->rows.size(), 7u);
        QVERIFY(many->isCut);
        QVERIFY(!ask(u"SELECT 1"_s)->isCut);
        QVERIFY(!ask(u"SELECT length(zeroblob(2000000000))"_s));
        const auto wide = ask(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                              " SELECT hex(zeroblob(2000000)) FROM n"_s,
                              1'000'000);
        QVERIFY(wide->isCut);
        QVERIFY(wide->rows.size() < 100);
    }

    void aRunningQueryIsStoppedByItsJob()
    {
        std::optional<base::ErrorKind> ended;
        const auto job = f->store->console().start(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s, 10,
            600'000,
            [&](const base::Result<workspace::QueryResult> &result) { ended = result.error().kind; });
        job->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(ended.has_value(), 30'000);
        QCOMPARE(*ended, base::ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestConsole)
#include "tst_console.moc"
