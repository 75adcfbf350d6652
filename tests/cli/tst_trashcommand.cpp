// SPDX-License-Identifier: GPL-3.0-or-later
// trash: deleting, listing, restoring and emptying from the command line.
#include "core/workspace/annotations/annotations.h"
#include "core/workspace/annotations/codes.h"
#include "core/workspace/facade/workspace.h"
#include "core/workspace/searches/searches.h"
#include "tests/cli/program.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::Run;
using test::runCli;

class TestTrashCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString store() const { return m_folder.filePath(u"s.counterpart"_s); }
    [[nodiscard]] QString file(int number) const
    {
        return m_folder.filePath(u"in/%1.txt"_s.arg(number, 2, 10, QLatin1Char('0')));
    }
    [[nodiscard]] Run trash(const QStringList &more) const
    {
        return runCli(QStringList{u"trash"_s, store()} + more);
    }
    [[nodiscard]] QStringList documents() const
    {
        QStringList ids;
        for (const QJsonValue &row : runCli({u"documents"_s, store(), u"--json"_s}).list())
            ids << QString::number(row[u"id"].toInteger());
        return ids;
    }

    void letYearsPass() const
    {
        {
            QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
            old.setDatabaseName(store());
            QVERIFY(old.open());
            QSqlQuery query(old);
            QVERIFY(query.exec(u"UPDATE trash SET deleted = '2020-01-01T00:00:00.000Z'"_s));
        }
        QSqlDatabase::removeDatabase(u"old"_s);
    }

private Q_SLOTS:
    void init()
    {
        QDir(m_folder.path()).removeRecursively();
        QVERIFY(QDir().mkpath(m_folder.filePath(u"in"_s)));
        for (int i = 1; i <= 12; ++i) {
            QFile out(file(i));
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(
                u"The Minister met Ambassador number %1 on %1 March 2024 in Phnom Penh.\n"_s.arg(i).toUtf8());
        }
        QCOMPARE(runCli({u"import"_s, store(), m_folder.filePath(u"in"_s)}).status, 0);
        QCOMPARE(documents().size(), 12);
    }

    void tagsSayWhatIsWrong()
    {
        const QString id = documents().first();
        const auto tag = [this](const QStringList &more) {
            const Run run = runCli(QStringList{u"tag"_s, store()} + more);
            return std::pair(run.status == 0, run.complaints.join(u'\n'));
        };
        const auto unknown = tag({id, u"999"_s, u"--add"_s, u"x"_s});
        QVERIFY(!unknown.first);
        QVERIFY2(unknown.second.contains(u"there is no document 999"), qPrintable(unknown.second));
        const auto both = tag({id, u"--add"_s, u"x"_s, u"--remove"_s, u"X"_s});
        QVERIFY(!both.first);
        QVERIFY2(both.second.contains(u"same tag"), qPrintable(both.second));
        const auto idle = tag({id, u"--remove"_s, u"nothing"_s});
        QVERIFY2(idle.first, qPrintable(idle.second));
        QVERIFY2(idle.second.contains(u"none of them had the tag 'nothing'"), qPrintable(idle.second));
        QCOMPARE(trash({u"--delete"_s, id}).status, 0);
        const auto trashed = tag({id, u"--add"_s, u"x"_s});
        QVERIFY(!trashed.first);
        QVERIFY2(trashed.second.contains(u"is in the trash"), qPrintable(trashed.second));
    }

    void aStoreHasAName()
    {
        const Run run = runCli({u"trash"_s, u""_s});
        QCOMPARE(run.status, 3);
        QVERIFY2(run.complaints.join(u' ').contains(u"is no name of a store"),
                 qPrintable(run.complaints.join(u' ')));
    }

    void historyIsToldInWords()
    {
        const QString id = documents().first();
        QCOMPARE(trash({u"--delete"_s, id}).status, 0);
        const QString told = QString::fromUtf8(runCli({u"history"_s, store()}).output);
        QVERIFY2(told.contains(u"imported 12 documents"), qPrintable(told));
        QVERIFY2(told.contains(u"1 document deleted"), qPrintable(told));
        QVERIFY2(!told.contains(u"+0"), qPrintable(told));
    }

    void whatIsDeletedIsListedAndRestored()
    {
        const QString before = QString::fromUtf8(runCli({u"documents"_s, store(), u"--json"_s}).output);
        QVERIFY(trash({u"--json"_s}).list().isEmpty());
        const QString first = documents().first();
        Run run = trash({u"--delete"_s, first, u"--author"_s, u"Sok Dara"_s, u"--json"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.object()[u"documents"].toInt(), 1);
        QCOMPARE(documents().size(), 11);
        QCOMPARE(runCli({u"show"_s, store(), first}).status, 4);

        const QJsonArray list = trash({u"--json"_s}).list();
        QCOMPARE(list.size(), 1);
        QCOMPARE(QString::number(list.first()[u"document"].toInteger()), first);
        QCOMPARE(list.first()[u"by"].toString(), u"Sok Dara"_s);
        QVERIFY(list.first()[u"until"].toString() > list.first()[u"deleted"].toString());
        QVERIFY(trash({}).output.contains("Sok Dara"));

        run = trash({u"--restore"_s, QString::number(list.first()[u"id"].toInteger()), u"--json"_s});
        QCOMPARE(run.status, 0);
        QVERIFY(run.object()[u"trash"].toArray().isEmpty());
        QCOMPARE(QString::fromUtf8(runCli({u"documents"_s, store(), u"--json"_s}).output), before);
    }

    void everyKindIsListedRestoredAndEmptied()
    {
        QString annotation;
        {
            const auto open = workspace::Workspace::open(store(), workspace::OpenMode::ReadWrite);
            QVERIFY(open);
            const auto code = (*open)->codes().add({}, {u"Security"_s, {}, {}}, u"Sok Dara"_s);
            const auto kept = (*open)->searches().save({{}, u"Ports"_s, {}});
            const auto note = (*open)->annotations().add(
                {domain::DocumentId(documents().first().toLongLong()), {0, 12}, {}, u"a memo"_s},
                u"Sok Dara"_s);
            QVERIFY(code && kept && note);
            QVERIFY((*open)->codes().remove(domain::CodeId(code->made), u"Sok Dara"_s));
            QVERIFY((*open)->searches().remove(domain::SearchId(kept->made), u"Sok Dara"_s));
            QVERIFY((*open)->annotations().remove({domain::AnnotationId(note->made)}, u"Sok Dara"_s));
            annotation = QString::number(note->made);
        }
        QStringList kinds;
        QString item;
        for (const QJsonValue &row : trash({u"--json"_s}).list()) {
            kinds << row[u"kind"].toString();
            if (kinds.last() == u"annotation") {
                item = QString::number(row[u"id"].toInteger());
                QCOMPARE(QString::number(row[u"annotation"].toInteger()), annotation);
                QCOMPARE(row[u"detail"].toString(), u"a memo"_s);
            }
        }
        kinds.sort();
        QCOMPARE(kinds, (QStringList{u"annotation"_s, u"code"_s, u"search"_s}));
        QVERIFY(trash({}).output.contains("Security"));
        QCOMPARE(trash({u"--restore"_s, item, u"--json"_s}).object()[u"annotations"].toInt(), 1);
        QVERIFY(trash({u"--empty"_s, u"--yes"_s}).output.contains("1 code and 1 saved search"));
        QVERIFY(trash({u"--json"_s}).list().isEmpty());
    }

    void manyAreNotDeletedWithoutAWord()
    {
        Run run = trash(QStringList{u"--delete"_s} + documents());
        QCOMPARE(run.status, 1);
        QCOMPARE(run.complaints.size(), 1);
        QVERIFY(run.complaints.first().contains(u"--yes"));
        QCOMPARE(documents().size(), 12);
        run = trash(QStringList{u"--delete"_s, u"--yes"_s} + documents());
        QCOMPARE(run.status, 0);
        QVERIFY(documents().isEmpty());
    }

    void emptyingWantsAWordAndIsForGood()
    {
        QCOMPARE(trash({u"--delete"_s, documents().first()}).status, 0);
        Run run = trash({u"--empty"_s});
        QCOMPARE(run.status, 1);
        QVERIFY(run.complaints.first().contains(u"cannot be undone"));
        QCOMPARE(trash({u"--json"_s}).list().size(), 1);
        run = trash({u"--empty"_s, u"--yes"_s, u"--json"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.object()[u"documents"].toInt(), 1);
        QVERIFY(trash({u"--json"_s}).list().isEmpty());
        QCOMPARE(trash({u"--empty"_s}).status, 0); // an empty one can be emptied
        QCOMPARE(runCli({u"check"_s, store()}).status, 0);
    }

    void whatExpiredIsMarkedRestoredOrToldWhenItGoes()
    {
        const QString first = documents().first();
        QCOMPARE(trash({u"--delete"_s, first}).output, "1 document moved to the trash\n");
        QCOMPARE(trash({u"--delete"_s, documents().first()}).status, 0);
        letYearsPass();
        const QJsonArray list = trash({u"--json"_s}).list();
        QCOMPARE(list.size(), 2);
        QVERIFY(list.first()[u"expired"].toBool());
        QVERIFY(trash({}).output.contains("expired"));
        // What is listed can be had back, one after the other.
        for (const QJsonValue &item : list) {
            const Run run = trash({u"--restore"_s, QString::number(item[u"id"].toInteger())});
            QVERIFY2(run.status == 0, qPrintable(run.complaints.join(u'\n')));
            QCOMPARE(run.output, "1 document restored\n");
        }
        QCOMPARE(documents().size(), 12);

        QCOMPARE(trash({u"--delete"_s, first}).status, 0);
        letYearsPass();
        const Run run = runCli({u"import"_s, store(), file(2), u"--json"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.object()[u"expired"].toInt(), 1);
        QCOMPARE(run.complaints.filter(u"1 document had been in the trash for 30 days"_s).size(), 1);
        QVERIFY(trash({u"--json"_s}).list().isEmpty());
    }

    void anImportTellsOfTheTrash()
    {
        QCOMPARE(trash({u"--delete"_s, documents().first()}).status, 0);
        Run run = runCli({u"import"_s, store(), m_folder.filePath(u"in"_s), u"--json"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.object()[u"inTrash"].toInt(), 1);
        QCOMPARE(run.object()[u"restored"].toInt(), 0);
        QCOMPARE(run.complaints.filter(u"trash"_s).size(), 1);
        QCOMPARE(documents().size(), 11);
        run = runCli({u"import"_s, store(), file(1), u"--json"_s});
        QCOMPARE(run.object()[u"restored"].toInt(), 1);
        QCOMPARE(documents().size(), 12);
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        QTest::newRow("no such document") << QStringList{u"--delete"_s, u"999"_s} << 4;
        QTest::newRow("no such thing") << QStringList{u"--restore"_s, u"999"_s} << 4;
        QTest::newRow("a word") << QStringList{u"--delete"_s, u"all"_s} << 4;
        QTest::newRow("a detected meeting")
            << QStringList{u"--delete-meeting"_s, u"MEETING"_s, u"--yes"_s} << 1;
        QTest::newRow("no ids") << QStringList{u"--delete"_s} << 2;
        QTest::newRow("ids for nothing") << QStringList{u"7"_s} << 2;
        QTest::newRow("two acts") << QStringList{u"--delete"_s, u"1"_s, u"--restore"_s} << 2;
    }
    void nonsenseIsRefused()
    {
        QFETCH(QStringList, words);
        if (words.contains(u"MEETING"_s)) {
            const QString told =
                test::sourcePath(u"resources/sample/2022-11-12-us-white-house-biden-hun-sen.md"_s);
            QCOMPARE(runCli({u"import"_s, store(), told}).status, 0);
            const QJsonArray meetings = runCli({u"meetings"_s, store(), u"--json"_s}).list();
            QVERIFY(!meetings.isEmpty());
            words.replaceInStrings(u"MEETING"_s, QString::number(meetings.first()[u"id"].toInt()));
        }
        const qsizetype before = documents().size();
        const Run run = trash(words);
        QTEST(run.status, "status");
        QCOMPARE(run.complaints.size(), 1);
        QCOMPARE(documents().size(), before);
    }

    void oneOfThemMissingIsTold()
    {
        const Run run = trash({u"--delete"_s, documents().first(), u"999"_s});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.complaints.filter(u"999"_s).size(), 1);
        QCOMPARE(documents().size(), 11);
    }
};

QTEST_GUILESS_MAIN(TestTrashCommand)
#include "tst_trashcommand.moc"
