// SPDX-License-Identifier: GPL-3.0-or-later
// Files of which a part comes in: a record, a member or an item that is refused is an input like any other,
// and ends the import with 1; what is told of texts that are in does not.
#include "tests/cli/program.h"
#include "tests/support/archive.h"
#include "tests/support/files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::Run;
using test::runCli;

namespace {

QByteArray record(const QByteArray &name)
{
    return "{\"title\": \"" + name + "\", \"text\": \"The ministers of " + name +
           " met and spoke of trade.\"}";
}

QByteArray item(const QByteArray &name)
{
    return "<item><title>" + name + "</title><description>The ministers of " + name +
           " met and spoke of trade.</description></item>\n";
}

QByteArray mailWith(const QByteArray &attachment)
{
    return "From: press@example.org\nDate: Mon, 8 May 2023 10:00:00 +0700\nMIME-Version: 1.0\n"
           "Content-Type: multipart/mixed; boundary=b\nSubject: Talks\n\n--b\nContent-Type: text/plain\n\n"
           "The ministers met and spoke of trade.\n--b\nContent-Type: application/octet-stream\n"
           "Content-Disposition: attachment; filename=release.doc\n\n" +
           attachment + "\n--b--\n";
}

} // namespace

class TestPartialImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatDoesNotComeInIsCountedAndNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("imported");
        QTest::addColumn<int>("leftOut");
        QTest::addColumn<QString>("told"); ///< empty: nothing is
        const auto row = [](const char *tag, const QString &name, const QByteArray &bytes, int imported,
                            int leftOut, const QString &told) {
            QTest::newRow(tag) << name << bytes << imported << leftOut << told;
        };
        const QByteArray good = record("Norland") + '\n' + record("Sudland") + '\n';
        row("broken line", u"dump.jsonl"_s, good + "{\"title\": \"Cut\", \"te\n" + record("Estland"), 3, 1,
            u"line 3"_s);
        row("many broken lines", u"dump.jsonl"_s,
            good + QByteArray("{\"title\": \"Cut\", \"te\n").repeated(9), 2, 9,
            u"4 more records are broken"_s);
        row("whole lines", u"dump.jsonl"_s, good, 2, 0, {});
        row("lines without text", u"dump.jsonl"_s, good + "{\"title\": \"Bare\", \"text\": null}\n", 2, 0,
            u"1 record has no text"_s);
        row("member that is no text", u"talks.zip"_s,
            test::zipOf({{u"a.txt"_s, "The ministers met and spoke of trade.\n"}, {u"b.gif"_s, "GIF89a..."}}),
            1, 1, u"b.gif was left out"_s);
        row("whole members", u"talks.zip"_s,
            test::zipOf({{u"a.txt"_s, "The ministers met and spoke of trade.\n"}}), 1, 0, {});
        row("attachment that is no text", u"talks.eml"_s, mailWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), 1, 1,
            u"release.doc was left out"_s);
        row("item that is cut", u"feed.xml"_s,
            "<rss><channel>" + item("Norland") + item("Sudland") + "<item><title>Cut</title><description>The",
            2, 1, u"line 3"_s);
        row("ill-formed feed", u"feed.xml"_s,
            "<rss><channel>" + item("Norland & Friends") + item("Sudland") + "</channel></rss>", 2, 0,
            u"read nonetheless"_s);
        const QByteArray khmer = u"ភាគីទាំងពីរបានពិភាក្សាអំពីពាណិជ្ជកម្ម។"_s.toUtf8();
        row("text cut within a letter", u"cut.txt"_s, khmer.chopped(1), 1, 0, u"cut short"_s);
    }

    void whatDoesNotComeInIsCountedAndNamed()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, imported);
        QFETCH(const int, leftOut);
        QFETCH(const QString, told);
        const QTemporaryDir folder;
        const QString file = folder.filePath(name);
        QVERIFY(test::writeFile(file, bytes));
        const QString store = folder.filePath(u"s.counterpart"_s);
        const Run run = runCli({u"import"_s, store, file, u"--json"_s});
        QVERIFY2(run.status == (leftOut > 0 ? 1 : 0), qPrintable(run.complaints.join(u'\n')));
        QCOMPARE(run.object()[u"imported"].toInt(), imported);
        QCOMPARE(run.object()[u"leftOut"].toInt(), leftOut);
        QVERIFY(run.object()[u"refused"].toArray().isEmpty());
        QCOMPARE(run.complaints.isEmpty(), told.isEmpty());
        if (!told.isEmpty())
            QVERIFY2(run.complaints.filter(name).filter(told).size() == 1,
                     qPrintable(run.complaints.join(u'\n')));
        // What is in stays in: the file again is skipped, and nothing is refused.
        const Run again = runCli({u"import"_s, store, file, u"--json"_s});
        QCOMPARE(again.status, 0);
        QCOMPARE(again.object()[u"skipped"].toInt(), 1);
    }

    void theSummaryForPeopleTellsIt()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"dump.jsonl"_s);
        QVERIFY(test::writeFile(file, record("Norland") + '\n' + record("Sudland") +
                                          "\n{\"title\": \"Cut\", \"te\n"));
        const Run run = runCli({u"import"_s, folder.filePath(u"s.counterpart"_s), file});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.output.contains("imported 2") && run.output.contains("1 more in files"),
                 run.output.constData());
    }
};

QTEST_GUILESS_MAIN(TestPartialImport)
#include "tst_partialimport.moc"
