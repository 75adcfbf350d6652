// SPDX-License-Identifier: GPL-3.0-or-later
// meetings and compare: their shapes, their labels, their reports, and what was not analysed.
#include "tests/cli/sampleprogram.h"
#include "tests/support/files.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using counterpart::test::bytesOf;
using counterpart::test::Run;
using counterpart::test::runCli;

class TestCompareCommand : public counterpart::test::SampleProgramTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { importSample(); }
    void init() { copySample(); }
    void cleanup() { m_folder.reset(); }

    void meetingsHaveTheirShape()
    {
        const QJsonObject meeting = twoSidedMeeting();
        QCOMPARE(missing(meeting, {u"id"_s, u"title"_s, u"date"_s, u"datePrecision"_s, u"place"_s,
                                   u"format"_s, u"participants"_s, u"readouts"_s, u"notAnalysed"_s}),
                 QStringList());
        QCOMPARE(meeting[u"datePrecision"].toString(), u"day"_s);
        const QJsonArray readouts = meeting[u"readouts"].toArray();
        for (const QJsonValue &readout : readouts)
            QCOMPARE(missing(readout.toObject(), {u"document"_s, u"side"_s, u"role"_s}), QStringList());
    }

    void anAccountMayBeOneThatWasNotAnalysed()
    {
        // A readout of the one side in English, and a text in Chinese of the other's day, which nobody has read.
        const QString store = path(u"perhaps.counterpart"_s);
        const QString us = path(u"2025-03-06_us_wang.txt"_s);
        const QString cn = path(u"2025-03-06_cn.txt"_s);
        QVERIFY(counterpart::test::writeFile(
            us, "U.S. DEPARTMENT OF STATE\nOffice of the Spokesperson\n\nMarch 6, 2025\n\nSecretary Rubio's Meeting "
                "with Chinese Foreign Minister Wang Yi\n\nSecretary of State Marco Rubio met with Chinese Foreign "
                "Minister Wang Yi in Beijing on March 6, 2025. The Secretary raised concerns about trade.\n"_ba));
        QCOMPARE(runCli({u"import"_s, store, us}).status, 0);
        const QByteArray alone = runCli({u"meetings"_s, store}).output;
        QVERIFY2(alone.contains("China: no account in this store"), alone);
        QVERIFY(runCli({u"meetings"_s, store, u"--json"_s}).list()[0][u"notAnalysed"].toObject().isEmpty());
        const QString chinese = u"2025年3月6日\n\n王毅在北京会见外宾。双方就共同关心的问题交换了意见。中方重申了原则立场。\n"_s;
        QVERIFY(counterpart::test::writeFile(cn, chinese.toUtf8()));
        QCOMPARE(runCli({u"import"_s, store, cn, u"--side"_s, u"cn"_s}).status, 0);
        const QJsonObject meeting = runCli({u"meetings"_s, store, u"--json"_s}).list()[0].toObject();
        QCOMPARE(meeting[u"notAnalysed"][u"cn"].toArray().size(), 1);
        const QByteArray told = runCli({u"meetings"_s, store}).output;
        QVERIFY2(!told.contains("no account in this store"), told);
        QVERIFY2(told.contains("not analysed (Chinese"), told);
    }

    void compareHasItsShape()
    {
        const QString id = QString::number(twoSidedMeeting()[u"id"].toInt());
        const Run compared = runCli({u"compare"_s, m_store, id, u"--json"_s});
        QCOMPARE(compared.status, 0);
        const QJsonObject comparison = compared.object();
        QCOMPARE(
            missing(comparison, {u"meeting"_s, u"a"_s, u"b"_s, u"sentences"_s, u"links"_s, u"onlyA"_s,
                                 u"onlyB"_s, u"topics"_s, u"notAnalysed"_s, u"notJudged"_s, u"outside"_s,
                                 u"omissions"_s}),
            QStringList());
        QVERIFY(comparison[u"notAnalysed"].toArray().isEmpty());
        QVERIFY(comparison[u"onlyA"].isArray() && comparison[u"onlyB"].isArray());
        for (const QString &key : {u"notJudged"_s, u"outside"_s}) {
            for (const QString &side : {u"a"_s, u"b"_s})
                QVERIFY(comparison[key][side].isArray() && comparison[key][side].toArray().isEmpty());
        }
        const QJsonArray links = comparison[u"links"].toArray();
        QVERIFY(!links.isEmpty());
        for (const QJsonValue &link : links) {
            QCOMPARE(missing(link.toObject(), {u"a"_s, u"b"_s, u"relation"_s, u"score"_s, u"status"_s,
                                               u"terms"_s, u"because"_s}),
                     QStringList());
            QCOMPARE(link[u"status"].toString(), u"proposed"_s);
        }
        const Run again =
            runCli({u"compare"_s, m_store, id, u"--a"_s, QString::number(comparison[u"a"].toInt()), u"--b"_s,
                    QString::number(comparison[u"b"].toInt()), u"--json"_s});
        QCOMPARE(again.output, compared.output);
    }

    void compareNumbersPassagesAsReportsDo()
    {
        const QString id = QString::number(twoSidedMeeting()[u"id"].toInt());
        const QJsonObject comparison = runCli({u"compare"_s, m_store, id, u"--json"_s}).object();
        const QString told = QString::fromUtf8(runCli({u"compare"_s, m_store, id}).output);
        QVERIFY2(!told.contains(QRegularExpression(u"\\b[AB]0\\b"_s)), qPrintable(told));
        const QJsonValue link = comparison[u"links"].toArray().first();
        for (const auto &[side, label] : {std::pair(u"a"_s, u"A"_s), std::pair(u"b"_s, u"B"_s)}) {
            const int index = link[side].toArray().first().toInt();
            const QString text =
                comparison[u"sentences"][side].toArray()[index][u"text"].toString().simplified();
            const QString line = u"  %1%2  %3"_s.arg(label).arg(index + 1).arg(text);
            QVERIFY2(told.contains(line), qPrintable(line));
        }
    }

    void whatIsNotAnalysedIsNull()
    {
        const QJsonObject khmer = documentOf(u"2022-11-12-kh-khmer-hun-sen-biden.txt"_s);
        const QJsonObject english = documentOf(u"2022-11-12-us-white-house-biden-hun-sen.md"_s);
        QCOMPARE(english[u"depth"].toString(), u"full"_s);
        QCOMPARE(khmer[u"depth"].toString(), u"part"_s);
        const QString a = QString::number(english[u"id"].toInt());
        const QString b = QString::number(khmer[u"id"].toInt());
        QCOMPARE(runCli({u"show"_s, m_store, b, u"--json"_s}).object()[u"depth"].toString(), u"part"_s);
        QVERIFY(runCli({u"show"_s, m_store, b}).output.contains("not analysed (Khmer)"));

        const Run run = runCli({u"compare"_s, m_store, u"--a"_s, a, u"--b"_s, b, u"--json"_s, u"--html"_s,
                                path(u"unread.html"_s), u"--csv"_s, path(u"unread.csv"_s)});
        QVERIFY2(run.status == 0, run.complaints.join(u'\n').toUtf8());
        const QJsonObject comparison = run.object();
        QCOMPARE(comparison[u"notAnalysed"].toArray(), QJsonArray{u"b"_s});
        QVERIFY(comparison[u"onlyA"].isNull() && comparison[u"onlyB"].isNull());
        QSet<int> linked;
        const QJsonArray links = comparison[u"links"].toArray();
        for (const QJsonValue &link : links) {
            for (const QJsonValue &index : link[u"a"].toArray())
                linked.insert(index.toInt());
        }
        const QJsonArray sentences = comparison[u"sentences"][u"a"].toArray();
        QCOMPARE(comparison[u"notJudged"][u"a"].toArray().size(), sentences.size() - linked.size());
        QVERIFY(!comparison[u"notJudged"][u"b"].toArray().isEmpty());
        const QJsonArray topics = comparison[u"topics"].toArray();
        QVERIFY(!topics.isEmpty());
        for (const QJsonValue &topic : topics) {
            QVERIFY(topic[u"a"].isArray());
            QVERIFY(topic[u"b"].isNull());
        }
        for (const QString &file : {u"unread.html"_s, u"unread.csv"_s})
            QVERIFY(bytesOf(path(file)).contains("not analysed (Khmer)"));
        const QByteArray told = runCli({u"compare"_s, m_store, u"--a"_s, a, u"--b"_s, b}).output;
        QVERIFY(told.contains("not analysed (Khmer)") && !told.contains("only in"));
    }

    void passagesAreLabelledAsInReports()
    {
        const QByteArray json = runCli({u"meetings"_s, m_store, u"--json"_s}).output;
        for (const QJsonValue &meeting : QJsonDocument::fromJson(json).array()) {
            const QString id = QString::number(meeting[u"id"].toInt());
            const QByteArray told = runCli({u"compare"_s, m_store, id}).output;
            QVERIFY2(!told.contains("  A0 ") && !told.contains("  B0 "), told.constData());
        }
    }

    void compareWritesReports()
    {
        const QString id = QString::number(twoSidedMeeting()[u"id"].toInt());
        const Run wrote = runCli({u"compare"_s, m_store, id, u"--pdf"_s, path(u"r.pdf"_s), u"--html"_s,
                                  path(u"r.html"_s), u"--csv"_s, path(u"r.csv"_s)});
        QVERIFY2(wrote.status == 0, wrote.complaints.join(u'\n').toUtf8());
        QVERIFY2(wrote.complaints.filter(u"qt."_s).isEmpty(), wrote.complaints.join(u'\n').toUtf8());
        QVERIFY(bytesOf(path(u"r.pdf"_s)).startsWith("%PDF-"));
        QVERIFY(bytesOf(path(u"r.html"_s)).startsWith("<!DOCTYPE html>"));
        QVERIFY(!bytesOf(path(u"r.csv"_s)).isEmpty());
        const Run all = runCli({u"compare"_s, m_store, u"--all"_s, u"--pdf"_s, path(u"reports"_s)});
        QCOMPARE(all.status, 0);
        QVERIFY2(all.complaints.filter(u"qt."_s).isEmpty(), all.complaints.join(u'\n').toUtf8());
        QVERIFY(QDir(path(u"reports"_s)).entryList({u"*.pdf"_s}).size() >= 2);
    }
};

QTEST_GUILESS_MAIN(TestCompareCommand)
#include "tst_comparecommand.moc"
