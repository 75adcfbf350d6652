// SPDX-License-Identifier: GPL-3.0-or-later
// Every table of the schema says whose change its rows are, or that they are nobody's.
#include "core/store/database/changedrows.h"
#include "core/store/database/changerecorder.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::ChangedIds;
using domain::ChangeSet;
using domain::Subject;
using store::Database;

class TestChangedRows : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;

private Q_SLOTS:
    void init()
    {
        const QString path =
            m_folder.filePath(u"%1.counterpart"_s.arg(QString::fromLatin1(QTest::currentTestFunction())));
        QVERIFY(Database::create(path));
        m_database = std::move(*Database::open(path, Database::Mode::ReadWrite));
    }

    void everyTableIsTold()
    {
        QSet<QString> tables;
        QVERIFY(m_database->each(u"SELECT name FROM sqlite_master WHERE type = 'table'"
                                 " AND name NOT LIKE 'search_index%' AND name NOT LIKE 'sqlite_%'"_s,
                                 {}, [&](const store::Cursor &row) { tables.insert(row.text(0)); }));
        tables -= {u"meta"_s, u"used_ids"_s, u"activity"_s, u"activity_documents"_s,
                   u"activity_meetings"_s}; // not recorded
        const QStringList known = store::toldTables() + store::untoldTables();
        const QSet<QString> named(known.begin(), known.end());
        QCOMPARE(QStringList((tables - named).values()).join(u' '), QString());
        QCOMPARE(QStringList((named - tables).values()).join(u' '), QString());
        QCOMPARE(named.size(), known.size()); // told or untold, not both
    }

    void whatARowBelongsToIsAskedFor()
    {
        auto transaction = store::Transaction::begin(*m_database);
        for (
            const QString &sql :
            {u"INSERT INTO originals (id, sha256, bytes, packing, content) VALUES (1, '%1', 0, 'none', x'')"_s
                 .arg(QString(64, u'a')),
             u"INSERT INTO sources (id, original_id, path, file, retrieved) VALUES (1, 1, '', '', '')"_s,
             u"INSERT INTO documents (id, revision_id) VALUES (7, 70)"_s,
             u"INSERT INTO revisions (id, document_id, number, original_id, source_id, characters, format, "
             u"reader,"
             " encoding, offsets, text) VALUES (70, 7, 1, 1, 1, 0, '', '', '', x'', '')"_s,
             u"INSERT INTO meetings (id, title, place, format, occasion, participants, countries, origin)"
             " VALUES (3, '', '', '', '', '', '', 'detected')"_s,
             u"INSERT INTO readouts (meeting_id, document_id, role, confidence, origin)"
             " VALUES (3, 7, 'readout', 1, 'detected')"_s})
            QVERIFY2(transaction->run(sql), qPrintable(sql));
        const auto recorder = store::ChangeRecorder::start(*transaction);
        const auto changed = [&] { return *store::changesIn(*(*recorder)->record(), *m_database); };
        QVERIFY(changed().isEmpty());
        QVERIFY(transaction->run(
            u"INSERT INTO sentences (revision_id, idx, \"begin\", \"end\", paragraph, strength,"
            " negated) VALUES (70, 0, 0, 0, 0, 0, 0)"_s));
        ChangeSet wanted;
        wanted.of(Subject::Documents).note(7, ChangedIds::Kind::Changed);
        QCOMPARE(changed(), wanted);
        // A title is shown in no meeting, a side is.
        QVERIFY(
            transaction->run(u"INSERT INTO document_decisions (document_id, field, value, author, decided)"
                             " VALUES (7, 'title', 'x', 'a', '')"_s));
        QCOMPARE(changed(), wanted);
        QVERIFY(
            transaction->run(u"INSERT INTO document_decisions (document_id, field, value, author, decided)"
                             " VALUES (7, 'side', 'us', 'a', '')"_s));
        wanted.of(Subject::Meetings).note(3, ChangedIds::Kind::Changed);
        QCOMPARE(changed(), wanted);
        // What goes into the trash is gone for who reads.
        QVERIFY(transaction->run(u"INSERT INTO trash (id, document_id, author, deleted, stakes)"
                                 " VALUES (1, 7, 'a', '', '{}')"_s));
        wanted.of(Subject::Documents).note(7, ChangedIds::Kind::Removed);
        wanted.of(Subject::Trash).note(1, ChangedIds::Kind::Added);
        QCOMPARE(changed(), wanted);
    }

    void setsFoldIntoOne()
    {
        using Kind = ChangedIds::Kind;
        ChangeSet first;
        first.of(Subject::Codes).note(1, Kind::Added);
        first.of(Subject::Codes).note(2, Kind::Changed);
        first.of(Subject::Codes).note(3, Kind::Removed);
        ChangeSet then;
        then.of(Subject::Codes).note(1, Kind::Changed);
        then.of(Subject::Codes).note(2, Kind::Removed);
        then.of(Subject::Codes).note(3, Kind::Added);
        ChangeSet both = first;
        both.merge(then);
        QCOMPARE(both.of(Subject::Codes).added(), std::set<qint64>{1});
        QCOMPARE(both.of(Subject::Codes).changed(), std::set<qint64>{3});
        QCOMPARE(both.of(Subject::Codes).removed(), std::set<qint64>{2});
        QVERIFY(!both.isFromElsewhere());
        QCOMPARE(first.reversed().of(Subject::Codes).removed(), std::set<qint64>{1});
        QCOMPARE(first.reversed().reversed(), first);

        ChangeSet elsewhere = ChangeSet::allOf({Subject::Codes});
        elsewhere.setFromElsewhere();
        both.merge(elsewhere);
        QVERIFY(both.of(Subject::Codes).isAll());
        QVERIFY(both.of(Subject::Codes).concerns(domain::CodeId(99)));
        QVERIFY(!both.has(Subject::Documents));
        QVERIFY(both.isFromElsewhere());
        both.merge(first);
        QVERIFY(both.of(Subject::Codes).isAll());
    }
};

QTEST_GUILESS_MAIN(TestChangedRows)
#include "tst_changedrows.moc"
