// SPDX-License-Identifier: GPL-3.0-or-later
// verify: a report's quotations against the store that it came from, and against others.
#include "tests/cli/program.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using counterpart::test::Run;
using counterpart::test::runCli;

class TestVerify : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Run verify(const QString &store) const
    {
        return runCli({u"verify"_s, path(store), path(u"r.pdf"_s), u"--json"_s});
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString sample = counterpart::test::sourcePath(u"resources/sample/"_s);
        for (const QString &name :
             {u"2022-11-12-us-white-house-biden-hun-sen.md"_s, u"2022-11-12-kh-mfaic-hun-sen-biden.txt"_s})
            QVERIFY(QFile::copy(sample + name, path(name)));
        QCOMPARE(runCli({u"import"_s, path(u"s.counterpart"_s), m_folder.path()}).status, 0);
        const Run wrote =
            runCli({u"compare"_s, path(u"s.counterpart"_s), u"1"_s, u"--pdf"_s, path(u"r.pdf"_s)});
        QVERIFY2(wrote.status == 0, wrote.complaints.join(u'\n').toUtf8());
    }

    void everyQuotationOfItsOwnStoreIsConfirmed()
    {
        const Run run = verify(u"s.counterpart"_s);
        QVERIFY2(run.status == 0, run.complaints.join(u'\n').toUtf8());
        QVERIFY(run.object()[u"quotations"].toInt() > 10);
        QCOMPARE(run.object()[u"confirmed"], run.object()[u"quotations"]);
        QVERIFY(run.object()[u"failures"].toArray().isEmpty());
        QVERIFY(run.complaints.isEmpty());
        const Run words = runCli({u"verify"_s, path(u"s.counterpart"_s), path(u"r.pdf"_s)});
        QVERIFY(words.output.contains("0 failed"));
    }

    void aNewerRevisionDoesNotUndoTheOldReport()
    {
        QVERIFY(QFile::copy(path(u"s.counterpart"_s), path(u"revised.counterpart"_s)));
        QFile file(path(u"2022-11-12-kh-mfaic-hun-sen-biden.txt"_s));
        QVERIFY(file.open(QIODevice::Append));
        file.write("\n\nMore was said in the evening.\n");
        file.close();
        QCOMPARE(runCli({u"import"_s, path(u"revised.counterpart"_s), file.fileName()}).status, 0);
        QCOMPARE(verify(u"revised.counterpart"_s).status, 0);
    }

    void whatTheStoreDoesNotHoldIsNamed()
    {
        QCOMPARE(runCli({u"new"_s, path(u"empty.counterpart"_s)}).status, 0);
        const Run run = verify(u"empty.counterpart"_s);
        QCOMPARE(run.status, 1);
        QCOMPARE(run.object()[u"confirmed"].toInt(), 0);
        QCOMPARE(run.complaints.size(), run.object()[u"quotations"].toInt());
        QVERIFY(run.complaints.front().contains(u"r.pdf"_s));
        QVERIFY(run.complaints.front().contains(u"not in this store"_s));
    }

    void changedWordsAreFound()
    {
        QVERIFY(QFile::copy(path(u"s.counterpart"_s), path(u"forged.counterpart"_s)));
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"forger"_s);
            other.setDatabaseName(path(u"forged.counterpart"_s));
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(u"UPDATE revisions SET text = replace(text, 'Cambodia', 'Kambodia')"_s));
        }
        QSqlDatabase::removeDatabase(u"forger"_s);
        const Run run = verify(u"forged.counterpart"_s);
        QCOMPARE(run.status, 1);
        const int failed = int(run.object()[u"failures"].toArray().size());
        QVERIFY(failed > 0 && failed < run.object()[u"quotations"].toInt());
        QVERIFY(run.complaints.front().contains(u"other words"_s));
    }

    void whatIsNoReportIsTold()
    {
        QFile file(path(u"no.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.7\nnot really");
        file.close();
        for (const QString &name : {u"no.pdf"_s, u"nowhere.pdf"_s}) {
            const Run run = runCli({u"verify"_s, path(u"s.counterpart"_s), path(name), u"--json"_s});
            QCOMPARE(run.status, 4);
            QCOMPARE(run.complaints.size(), 1);
            QVERIFY(run.complaints.front().contains(name));
        }
        QCOMPARE(verify(u"nowhere.counterpart"_s).status, 3);
        QCOMPARE(runCli({u"verify"_s, path(u"s.counterpart"_s)}).status, 2);
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
