// SPDX-License-Identifier: GPL-3.0-or-later
// commitments and undertake: what is listed, left out, made of a passage and written into files.
#include "tests/cli/sampleprogram.h"
#include "tests/support/files.h"

using namespace Qt::StringLiterals;
using counterpart::test::bytesOf;
using counterpart::test::Run;
using counterpart::test::runCli;

class TestCommitmentsCommand : public counterpart::test::SampleProgramTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { importSample(); }
    void init() { copySample(); }
    void cleanup() { m_folder.reset(); }

    void commitmentsTellWhatIsMadeOfThem()
    {
        const QJsonArray commitments = runCli({u"commitments"_s, m_store, u"--json"_s}).list();
        QVERIFY(!commitments.isEmpty());
        QCOMPARE(missing(commitments[0].toObject(),
                         {u"id"_s, u"status"_s, u"due"_s, u"topic"_s, u"owner"_s, u"followUp"_s,
                          u"priority"_s, u"notes"_s, u"evidence"_s, u"lineage"_s, u"source"_s}),
                 QStringList());
        QCOMPARE(commitments[0][u"status"].toString(), u"proposed"_s);
        const QString html = path(u"commitments.html"_s);
        QCOMPARE(runCli({u"commitments"_s, m_store, u"--html"_s, html, u"--by"_s, u"topic"_s}).status, 0);
        QVERIFY(counterpart::test::bytesOf(html).contains("<h1>Commitments by topic</h1>"));
        QCOMPARE(runCli({u"commitments"_s, m_store, u"--html"_s, html, u"--by"_s, u"moon"_s}).status, 2);
    }

    void aCommitmentIsMadeOfAPassage()
    {
        const QString id = QString::number(
            documentOf(u"2022-11-12-us-white-house-biden-hun-sen.md"_s)[u"id"].toInteger());
        const QJsonObject shown = runCli({u"show"_s, m_store, id, u"--json"_s}).object();
        const QJsonArray known = shown[u"commitments"].toArray();
        const auto isFree = [&known](const QJsonValue &sentence) {
            return std::none_of(known.begin(), known.end(), [&](const QJsonValue &at) {
                return at[u"begin"].toInt() < sentence[u"end"].toInt() &&
                       sentence[u"begin"].toInt() < at[u"end"].toInt();
            });
        };
        const QJsonArray sentences = shown[u"sentences"].toArray();
        const auto at = std::find_if(sentences.begin(), sentences.end(), isFree);
        QVERIFY(at != sentences.end());
        const QJsonValue sentence = *at;
        const QStringList passage{u"undertake"_s, m_store, id, QString::number(sentence[u"begin"].toInt()),
                                  QString::number(sentence[u"end"].toInt()), u"--json"_s};
        const auto all = [this] { return runCli({u"commitments"_s, m_store, u"--json"_s}).list(); };
        const qsizetype before = all().size();

        const QJsonObject filled = runCli(passage + QStringList{u"--dry-run"_s}).object();
        QVERIFY(filled[u"id"].isNull());
        QCOMPARE(filled[u"text"].toString(), sentence[u"text"].toString());
        QCOMPARE(filled[u"actors"].toArray(), QJsonArray{u"United States"_s});
        QCOMPARE(all().size(), before);

        const Run run = runCli(passage + QStringList{u"--owner"_s, u"Sok Dara"_s, u"--follow-up"_s,
                                                     u"2029-01-01"_s, u"--author"_s, u"Chan Vuthy"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(all().size(), before + 1);
        QCOMPARE(run.object()[u"status"].toString(), u"open"_s);
        QCOMPARE(run.object()[u"owner"].toString(), u"Sok Dara"_s);
        QCOMPARE(run.object()[u"followUp"].toString(), u"2029-01-01"_s);
        QVERIFY(run.object()[u"byHand"].toBool());

        QCOMPARE(runCli(passage + QStringList{u"--kind"_s, u"happy"_s}).status, 2);
        QCOMPARE(runCli(passage + QStringList{u"--due"_s, u"2001"_s}).status, 1); // before it was made
        QCOMPARE(runCli({u"undertake"_s, m_store, id, u"0"_s, u"1000000"_s}).status, 2);
        QCOMPARE(runCli({u"undertake"_s, m_store, id, u"9"_s, u"3"_s}).status, 2);
        QCOMPARE(runCli({u"undertake"_s, m_store, u"4711"_s, u"0"_s, u"3"_s}).status, 4);
        QCOMPARE(all().size(), before + 1);
    }

    void aProposalOfThePassageIsAccepted()
    {
        const QJsonArray before = runCli({u"commitments"_s, m_store, u"--json"_s}).list();
        const QJsonValue first = before[0];
        const Run run = runCli({u"undertake"_s, m_store, QString::number(first[u"document"].toInteger()),
                                QString::number(first[u"begin"].toInt()),
                                QString::number(first[u"end"].toInt()), u"--json"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.object()[u"id"].toInt(), first[u"id"].toInt());
        QCOMPARE(run.object()[u"action"].toString(), first[u"action"].toString());
        QCOMPARE(run.object()[u"status"].toString(), u"open"_s);
        QCOMPARE(runCli({u"commitments"_s, m_store, u"--json"_s}).list().size(), before.size());
    }

    void listsTellWhatTheyLeaveOut()
    {
        const Run run = runCli({u"commitments"_s, m_store});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.complaints.size(), 1);
        QVERIFY(run.complaints.first().contains(u"not analysed (Khmer 1)"));
        const Run narrowed = runCli({u"search"_s, m_store, u"Cambodia"_s, u"--topic"_s, u"Myanmar"_s});
        QVERIFY(narrowed.complaints.join(u' ').contains(u"not analysed (Khmer 1)"));
        const Run free = runCli({u"search"_s, m_store, u"Cambodia"_s});
        QVERIFY(!free.complaints.join(u' ').contains(u"not analysed"));
        for (const QJsonValue &commitment : runCli({u"commitments"_s, m_store, u"--json"_s}).list())
            QCOMPARE(commitment[u"documentsNotAnalysed"].toInt(), 1);
        // Where none is left, that is no finding: nobody looked for any in the one.
        const Run none = runCli({u"commitments"_s, m_store, u"--actor"_s, u"Atlantis"_s, u"--json"_s});
        QCOMPARE(none.status, 4);
        QCOMPARE(none.output.simplified(), "[ ]"_ba);
        QVERIFY(none.complaints.join(u' ').contains(u"not analysed (Khmer 1)"));
        const QString csv = path(u"unread-commitments.csv"_s);
        const Run table = runCli({u"commitments"_s, m_store, u"--csv"_s, csv});
        QVERIFY(table.complaints.join(u' ').contains(u"not analysed (Khmer 1)"));
        QCOMPARE(bytesOf(csv).count(",not analysed (Khmer),"), 1);
        const QString html = path(u"unread-commitments.html"_s);
        QCOMPARE(runCli({u"commitments"_s, m_store, u"--html"_s, html}).status, 0);
        QVERIFY(bytesOf(html).contains("not analysed (Khmer 1)"));
    }

    void commitmentsAreFiltered()
    {
        const QJsonArray all = runCli({u"commitments"_s, m_store, u"--json"_s}).list();
        const Run kept = runCli({u"commitments"_s, m_store, u"--status"_s, u"kept"_s, u"--json"_s});
        QCOMPARE(kept.status, 4);
        QVERIFY(kept.list().isEmpty());
        QVERIFY(!all.isEmpty());
        const Run files =
            runCli({u"commitments"_s, m_store, u"--csv"_s, path(u"c.csv"_s), u"--ics"_s, path(u"c.ics"_s)});
        QCOMPARE(files.status, 0);
        QCOMPARE(bytesOf(path(u"c.ics"_s)).count("BEGIN:VTODO"), all.size());
        QCOMPARE(runCli({u"commitments"_s, m_store, u"--status"_s, u"happy"_s}).status, 2);
    }
};

QTEST_GUILESS_MAIN(TestCommitmentsCommand)
#include "tst_commitmentscommand.moc"
