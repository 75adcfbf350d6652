// SPDX-License-Identifier: GPL-3.0-or-later
// The command line against its contract: shapes, exit statuses, one line an error.
#include "tests/cli/sampleprogram.h"
#include "tests/support/files.h"

#include <QDir>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using counterpart::test::bytesOf;
using counterpart::test::Run;
using counterpart::test::runCli;
using counterpart::test::writeFile;

class TestCommandLine : public counterpart::test::SampleProgramTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { importSample(); }
    void init() { copySample(); }
    void cleanup() { m_folder.reset(); }

    void importMakesTheStoreAndSaysWhatItDid()
    {
        const QJsonObject said = m_import.object();
        QVERIFY2(m_import.status == 0 || m_import.status == 1, m_import.complaints.join(u'\n').toUtf8());
        QVERIFY(said[u"imported"].toInt() >= 12);
        QCOMPARE(said[u"refused"].toArray().size(), m_import.complaints.size());
        const Run again =
            runCli({u"import"_s, m_store, counterpart::test::sourcePath(u"resources/sample"_s), u"--json"_s});
        QCOMPARE(again.object()[u"imported"].toInt(), 0);
        QVERIFY(again.object()[u"skipped"].toInt() >= 12);
    }

    void documentsHaveTheirShape()
    {
        const QJsonObject document = documentOf(u"2022-11-12-us-white-house-biden-hun-sen.md"_s);
        QCOMPARE(missing(document, {u"id"_s, u"file"_s, u"sha256"_s, u"title"_s, u"side"_s, u"issuer"_s,
                                    u"docType"_s, u"language"_s, u"depth"_s, u"published"_s, u"meetings"_s,
                                    u"revision"_s, u"characters"_s}),
                 QStringList());
        QCOMPARE(document[u"side"].toString(), u"us"_s);
        QCOMPARE(document[u"published"].toString(), u"2022-11-12"_s);
        QCOMPARE(document[u"revision"].toInt(), 1);
        QCOMPARE(document[u"sha256"].toString().size(), 64);
        QVERIFY(document[u"meetings"].isArray());
    }

    void showGivesRangesThatHoldTheirText()
    {
        const QJsonObject document = documentOf(u"2022-11-12-kh-mfaic-hun-sen-biden.txt"_s);
        const QString id = QString::number(document[u"id"].toInt());
        const Run shown = runCli({u"show"_s, m_store, id, u"--json"_s});
        QCOMPARE(shown.status, 0);
        const Run textRun = runCli({u"show"_s, m_store, id, u"--text"_s});
        const QString text = QString::fromUtf8(textRun.output);
        QCOMPARE(document[u"characters"].toInt(), text.size() - 1); // and the line's end
        const QJsonObject view = shown.object();
        for (const QString &key : {u"sentences"_s, u"persons"_s, u"organizations"_s, u"places"_s, u"topics"_s,
                                   u"amounts"_s, u"dates"_s, u"commitments"_s})
            QVERIFY2(view[key].isArray(), qPrintable(key));
        const auto holds = [&text](const QJsonValue &item) {
            const int begin = item[u"begin"].toInt();
            return text.mid(begin, item[u"end"].toInt() - begin) == item[u"text"].toString();
        };
        const QJsonArray sentences = view[u"sentences"].toArray();
        QVERIFY(!sentences.isEmpty());
        for (const QJsonValue &sentence : sentences)
            QVERIFY(holds(sentence));
        const QJsonArray persons = view[u"persons"].toArray();
        QVERIFY(!persons.isEmpty());
        for (const QJsonValue &person : persons) {
            QCOMPARE(missing(person.toObject(), {u"id"_s, u"name"_s, u"roles"_s, u"mentions"_s}),
                     QStringList());
            const QJsonArray mentions = person[u"mentions"].toArray();
            for (const QJsonValue &mention : mentions)
                QVERIFY(holds(mention));
        }
    }

    void sentencesAndSkippedPiecesHoldTheWholeText()
    {
        const QString id =
            QString::number(documentOf(u"2022-11-12-kh-mfaic-hun-sen-biden.txt"_s)[u"id"].toInt());
        const QJsonObject view = runCli({u"show"_s, m_store, id, u"--json"_s}).object();
        QString rest = QString::fromUtf8(runCli({u"show"_s, m_store, id, u"--text"_s}).output);
        QStringList reasons;
        for (const QString &key : {u"sentences"_s, u"skipped"_s}) {
            const QJsonArray pieces = view[key].toArray();
            for (const QJsonValue &piece : pieces) {
                const QString words = piece[u"text"].toString();
                const int begin = piece[u"begin"].toInt();
                QCOMPARE(rest.mid(begin, piece[u"end"].toInt() - begin), words); // in no other piece
                rest.replace(begin, words.size(), QString(words.size(), u' '));
                if (key == u"skipped")
                    reasons.append(piece[u"why"].toString());
            }
        }
        QCOMPARE(rest.trimmed(), QString());
        QVERIFY2(reasons.contains(u"letterhead"_s), qPrintable(reasons.join(u' ')));
        QVERIFY(runCli({u"show"_s, m_store, id})
                    .output.contains(u"skipped     %1 pieces (letterhead"_s.arg(reasons.size()).toUtf8()));
    }

    void annotationsAreExportedAsJsonLd()
    {
        const QString file = path(u"notes.jsonld"_s);
        QCOMPARE(runCli({u"export"_s, m_store}).status, 2);
        QCOMPARE(runCli({u"export"_s, path(u"nowhere"_s), u"--annotations"_s, file}).status, 3);
        const Run run = runCli({u"export"_s, m_store, u"--annotations"_s, file, u"--json"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.object()[u"annotations"].toInt(), 0);
        const QJsonObject root = QJsonDocument::fromJson(counterpart::test::bytesOf(file)).object();
        QCOMPARE(root[u"@context"].toString(), u"http://www.w3.org/ns/anno.jsonld"_s);
        QVERIFY(root[u"first"][u"items"].isArray());
    }

    void searchFindsAndTellsWhenItDoesNot()
    {
        const Run found = runCli({u"search"_s, m_store, u"Cambodia"_s, u"--side"_s, u"us"_s, u"--json"_s});
        QCOMPARE(found.status, 0);
        const QJsonArray hits = found.list();
        QVERIFY(!hits.isEmpty());
        for (const QJsonValue &hit : hits)
            QCOMPARE(hit[u"side"].toString(), u"us"_s);
        const Run nothing = runCli({u"search"_s, m_store, u"xylophone"_s, u"--json"_s});
        QCOMPARE(nothing.status, 4);
        QVERIFY(nothing.list().isEmpty());
        QCOMPARE(nothing.complaints.size(), 1);
        QCOMPARE(runCli({u"search"_s, m_store, u"\"open"_s}).status, 2);
    }

    void searchTellsHowManyThereAre()
    {
        const Run all = runCli({u"search"_s, m_store, u"Cambodia"_s, u"--json"_s, u"--limit"_s, u"1000"_s});
        const qsizetype count = all.list().size();
        QVERIFY(count > 3);
        QVERIFY(all.complaints.isEmpty());
        const Run json = runCli({u"search"_s, m_store, u"Cambodia"_s, u"--json"_s, u"--limit"_s, u"3"_s});
        QCOMPARE(json.status, 0);
        QCOMPARE(json.list().size(), 3); // the list and nothing else
        QCOMPARE(json.complaints.size(), 1);
        QVERIFY(json.complaints.first().contains(u"3 of %1 documents"_s.arg(count)));
        const Run plain = runCli({u"search"_s, m_store, u"Cambodia"_s, u"--limit"_s, u"3"_s});
        QVERIFY(plain.output.contains(u"3 of %1 documents"_s.arg(count).toUtf8()));
        QVERIFY(plain.complaints.isEmpty());
    }

    void listingsAreJsonAndReadable_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"documents", "meetings", "commitments", "entities"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void listingsAreJsonAndReadable()
    {
        QFETCH(const QString, name);
        const Run json = runCli({name, m_store, u"--json"_s});
        QCOMPARE(json.status, 0);
        QVERIFY(!json.list().isEmpty());
        QVERIFY(json.complaints.isEmpty());
        const Run table = runCli({name, m_store});
        QCOMPARE(table.status, 0);
        QCOMPARE(table.output.count('\n'), json.list().size() + 1);
    }

    void scriptsMayRunInAnyLocale()
    {
        const QByteArray usual = qgetenv("LC_ALL");
        qputenv("LC_ALL", "C");
        const Run run = runCli({u"search"_s, m_store, u"សៀមរាប"_s});
        qputenv("LC_ALL", usual);
        QCOMPARE(run.status, 4); // no document names the town
        QCOMPARE(run.complaints.size(), 1);
        QVERIFY(run.complaints.first().contains(u"សៀមរាប"));
    }

    void soundStoreChecksAndBacksUp()
    {
        const Run checked = runCli({u"check"_s, m_store, u"--json"_s});
        QCOMPARE(checked.status, 0);
        QVERIFY(checked.object()[u"sound"].toBool());
        QVERIFY(checked.object()[u"originals"].toInt() >= 12);
        const QString copy = path(u"copy.counterpart"_s);
        QCOMPARE(runCli({u"backup"_s, m_store, copy}).status, 0);
        QCOMPARE(runCli({u"documents"_s, copy, u"--json"_s}).output,
                 runCli({u"documents"_s, m_store, u"--json"_s}).output);
        QCOMPARE(runCli({u"backup"_s, m_store, copy}).status, 3);
    }

    void damageIsFound()
    {
        const QString damaged = path(u"damaged.counterpart"_s);
        QCOMPARE(runCli({u"backup"_s, m_store, damaged}).status, 0);
        QByteArray bytes = bytesOf(damaged);
        const qsizetype at = bytes.indexOf("The President of Russia expressed serious concern");
        QVERIFY(at > 0);
        bytes[at + 4] = 'X';
        QVERIFY(writeFile(damaged, bytes));
        const Run checked = runCli({u"check"_s, damaged});
        QCOMPARE(checked.status, 3);
        QVERIFY(!checked.complaints.isEmpty());
    }

    void readingLeavesTheStoreAsItIs()
    {
        const QByteArray before = bytesOf(m_store);
        for (const QString &name : {u"documents"_s, u"meetings"_s, u"commitments"_s, u"entities"_s})
            runCli({name, m_store});
        QCOMPARE(bytesOf(m_store), before);
    }

    void newRefusesToOverwrite()
    {
        const QString fresh = path(u"fresh.counterpart"_s);
        QCOMPARE(runCli({u"new"_s, fresh}).status, 0);
        const QByteArray before = bytesOf(fresh);
        const Run again = runCli({u"new"_s, fresh});
        QCOMPARE(again.status, 3);
        QCOMPARE(again.complaints.size(), 1);
        QVERIFY(again.complaints.first().contains(fresh));
        QCOMPARE(bytesOf(fresh), before);
        const Run listed = runCli({u"documents"_s, fresh, u"--json"_s});
        QCOMPARE(listed.status, 0);
        QVERIFY(QJsonDocument::fromJson(listed.output).isArray() && listed.list().isEmpty());
    }

    void unusableStoresAreNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("missing") << u"missing.counterpart"_s << QByteArray();
        QTest::newRow("text") << u"text.counterpart"_s << QByteArray("a letter\n");
    }

    void unusableStoresAreNamed()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);
        const QString store = path(name);
        if (!content.isEmpty())
            QVERIFY(writeFile(store, content));
        for (const QStringList &arguments :
             {QStringList{u"documents"_s, store}, {u"check"_s, store}, {u"search"_s, store, u"x"_s}}) {
            const Run run = runCli(arguments);
            QCOMPARE(run.status, 3);
            QCOMPARE(run.complaints.size(), 1);
            QVERIFY(run.complaints.first().contains(store));
        }
        QCOMPARE(bytesOf(store), content);
    }

    void importIntoAForeignFileIsRefused()
    {
        const QString letter = path(u"letter.txt"_s);
        QVERIFY(writeFile(letter, "Dear Sir,\n"));
        const Run run = runCli({u"import"_s, letter, counterpart::test::sourcePath(u"resources/sample"_s)});
        QCOMPARE(run.status, 3);
        QCOMPARE(bytesOf(letter), "Dear Sir,\n"_ba);
    }

    void usageErrorsAreOneLineAndTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such subcommand") << QStringList{u"frobnicate"_s};
        QTest::newRow("no store") << QStringList{u"documents"_s};
        QTest::newRow("no paths") << QStringList{u"import"_s, u"x.counterpart"_s};
        QTest::newRow("no such option") << QStringList{u"documents"_s, u"x"_s, u"--colour"_s};
        QTest::newRow("no id") << QStringList{u"show"_s, u"x"_s, u"seven"_s};
        QTest::newRow("no meeting") << QStringList{u"compare"_s, u"x"_s};
        QTest::newRow("half a pair") << QStringList{u"compare"_s, u"x"_s, u"--a"_s, u"1"_s};
        QTest::newRow("no jobs") << QStringList{u"import"_s, u"x"_s, u"y"_s, u"--jobs"_s, u"none"_s};
        QTest::newRow("no side") << QStringList{u"import"_s, u"x"_s, u"y"_s, u"--side"_s, u"moon"_s};
        QTest::newRow("no date") << QStringList{u"search"_s, u"x"_s, u"y"_s, u"--from"_s, u"then"_s};
    }

    void usageErrorsAreOneLineAndTwo()
    {
        QFETCH(const QStringList, arguments);
        const Run run = runCli(arguments);
        QCOMPARE(run.status, 2);
        QCOMPARE(run.complaints.size(), 1);
        QVERIFY(run.output.isEmpty());
    }

    void whatIsNotThereIsFour()
    {
        QCOMPARE(runCli({u"show"_s, m_store, u"4711"_s}).status, 4);
        QCOMPARE(runCli({u"compare"_s, m_store, u"4711"_s}).status, 4);
        QVERIFY(QDir(m_folder->path()).mkpath(u"bare"_s));
        QCOMPARE(runCli({u"import"_s, path(u"bare.counterpart"_s), path(u"bare"_s)}).status, 4);
    }

    void helpHasExamples()
    {
        const Run general = runCli({u"--help"_s});
        QCOMPARE(general.status, 0);
        for (const QByteArray name : {"new", "import", "documents", "show", "meetings", "compare",
                                      "commitments", "undertake", "entities", "search", "check", "backup"}) {
            QVERIFY(general.output.contains("  " + name));
            const Run help = runCli({QString::fromLatin1(name), u"--help"_s});
            QCOMPARE(help.status, 0);
            QVERIFY(help.output.contains("examples:"));
        }
    }

    void refusedInputsAreNamedAndTheRestComesIn()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"mixed"_s));
        QVERIFY(writeFile(path(u"mixed/empty.txt"_s), {}));
        QVERIFY(writeFile(path(u"mixed/good.txt"_s),
                          "The two sides met on 12 November 2022 and spoke about trade.\n"));
        const Run run = runCli(
            {u"import"_s, path(u"mixed.counterpart"_s), path(u"mixed"_s), path(u"gone.txt"_s), u"--json"_s});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.object()[u"imported"].toInt(), 1);
        QCOMPARE(run.object()[u"refused"].toArray().size(), 2);
        QCOMPARE(run.complaints.size(), 2);
        QVERIFY(run.complaints.join(u' ').contains(u"empty.txt"));
        QVERIFY(run.complaints.join(u' ').contains(u"gone.txt"));
    }

    void diskThatRefusesLosesNothing()
    {
        const QString store = path(u"full.counterpart"_s);
        QCOMPARE(runCli({u"backup"_s, m_store, store}).status, 0);
        QVERIFY(QDir(m_folder->path()).mkpath(u"much"_s));
        for (int i = 0; i < 40; ++i) {
            QByteArray text;
            for (int word = 0; word < 4000; ++word)
                text += QByteArray::number(word * 7919 + i * 104729) + ' ';
            QVERIFY(writeFile(path(u"much/%1.txt"_s.arg(i)), text));
        }
        const auto limit = rlim_t(QFileInfo(store).size() + 100'000);
        const Run run = runCli({u"import"_s, store, path(u"much"_s)}, [limit] {
            const rlimit bound{limit, limit};
            ::setrlimit(RLIMIT_FSIZE, &bound);
            ::signal(SIGXFSZ, SIG_IGN);
        });
        QCOMPARE(run.status, 3);
        QCOMPARE(run.complaints.size(), 1);
        QVERIFY(run.complaints.first().contains(store));
        const Run checked = runCli({u"check"_s, store, u"--json"_s});
        QCOMPARE(checked.status, 0);
        QVERIFY(checked.object()[u"documents"].toInt() >=
                runCli({u"documents"_s, m_store, u"--json"_s}).list().size());
        QCOMPARE(runCli({u"import"_s, store, path(u"much"_s)}).status, 0);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
