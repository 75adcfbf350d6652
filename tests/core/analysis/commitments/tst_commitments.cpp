// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/analysis/commitments/norwegianrelease.h"

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::Commitment;
using domain::CommitmentKind;
using test::addDate;
using test::factsOf;
using test::find;
using test::findWith;

class TestCommitments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePatternsAreSound()
    {
        const auto lexicon = lexicon::Lexicon::builtIn();
        const QStringList faults = lexicon->commitmentPatterns().faults();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY(lexicon->commitmentPatterns().rules().size() > 25);
    }

    void kindsAreToldApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<CommitmentKind>("kind");
        QTest::addColumn<QStringList>("actors");
        QTest::addColumn<QString>("action");
        const QStringList both{u"Norway"_s, u"Kenya"_s};
        const QStringList norway{u"Norway"_s};
        const QStringList kenya{u"Kenya"_s};
        QTest::newRow("urged") << u"Minister Lie urged Secretary Otieno to reopen the fish market."_s
                               << CommitmentKind::Requested << kenya << u"reopen the fish market"_s;
        QTest::newRow("called for") << u"Minister Lie called for the immediate release of the two sailors."_s
                                    << CommitmentKind::Requested << kenya << u"release the two sailors"_s;
        QTest::newRow("called on") << u"She called on Kenya to ratify the treaty."_s
                                   << CommitmentKind::Requested << kenya << u"ratify the treaty"_s;
        QTest::newRow("proposed") << u"Norway proposed establishing a joint fisheries council."_s
                                  << CommitmentKind::Requested << QStringList()
                                  << u"establish a joint fisheries council"_s;
        QTest::newRow("agreed") << u"The two ministers agreed to hold annual talks on forests."_s
                                << CommitmentKind::Agreed << both << u"hold annual talks on forests"_s;
        QTest::newRow("both will") << u"Norway and Kenya will continue their work on ocean health."_s
                                   << CommitmentKind::Agreed << both
                                   << u"continue their work on ocean health"_s;
        QTest::newRow("tasked") << u"They instructed their officials to draft a road map."_s
                                << CommitmentKind::Agreed << both
                                << u"instruct their officials to draft a road map"_s;
        QTest::newRow("will") << u"Minister Lie said that Norway will train fifty coast guards."_s
                              << CommitmentKind::Pledged << norway << u"train fifty coast guards"_s;
        QTest::newRow("ready") << u"Secretary Otieno underscored Kenya’s readiness to host the secretariat."_s
                               << CommitmentKind::Pledged << kenya << u"host the secretariat"_s;
        QTest::newRow("pledged") << u"Norway pledged to plant a million trees."_s << CommitmentKind::Pledged
                                 << norway << u"plant a million trees"_s;
        QTest::newRow("announced")
            << u"Secretary Otieno announced that Kenya intends to open a consulate in Bergen."_s
            << CommitmentKind::Announced << kenya << u"open a consulate in Bergen"_s;
        QTest::newRow("travel") << u"The Minister will travel to Mombasa for the port conference."_s
                                << CommitmentKind::Announced << norway
                                << u"travel to Mombasa for the port conference"_s;
        QTest::newRow("support")
            << u"Minister Lie reiterated Norway's steadfast support for Kenya's herders."_s
            << CommitmentKind::Reaffirmed << norway << u"keep supporting Kenya's herders"_s;
        QTest::newRow("commitment")
            << u"Both sides reaffirmed their commitment to widening and deepening trade."_s
            << CommitmentKind::Reaffirmed << both << u"widen and deepen trade"_s;
        QTest::newRow("passive") << u"Kenya's firm support for the treaty was reaffirmed by the Secretary."_s
                                 << CommitmentKind::Reaffirmed << kenya << u"keep supporting the treaty"_s;
    }
    void kindsAreToldApart()
    {
        QFETCH(QString, text);
        QFETCH(CommitmentKind, kind);
        QFETCH(QStringList, actors);
        QFETCH(QString, action);
        const auto found = find(text);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(domain::name(found[0].kind), domain::name(kind));
        QCOMPARE(found[0].actors, actors);
        QCOMPARE(found[0].action, action);
        QVERIFY(!found[0].sureness.rule.isEmpty());
    }

    void whatBindsNobodyIsNoCommitment_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts{u"The two ministers discussed Kenya's commitment to press freedom."_s,
                                u"Minister Lie thanked Kenya for its pledge to host the games."_s,
                                u"She expressed hope that Kenya will hold the vote on time."_s,
                                u"They stressed the importance of supporting small farmers."_s,
                                u"The agreement will enable faster trade between the two ports."_s,
                                u"The port that Kenya will build lies near Lamu."_s,
                                u"Minister Lie called on the King on 3 June."_s,
                                u"Kenya had agreed to the plan in an earlier round."_s,
                                u"The Minister spoke with the Secretary to offer her condolences."_s,
                                u"Minister Lie warned that Sweden will not outlast the storm."_s,
                                u"The ministers welcomed the growing demands of young people."_s};
        for (const QString &text : texts)
            QTest::newRow(qPrintable(text)) << text;
    }
    void whatBindsNobodyIsNoCommitment()
    {
        QFETCH(QString, text);
        const auto found = find(text);
        QVERIFY2(found.empty(), qPrintable(found.empty() ? QString() : found[0].sureness.rule));
    }

    void aClauseIsShownWithoutItsNeighbours()
    {
        const QString text =
            u"Minister Lie praised the harvest, and urged Kenya to lift the export ban, noting its cost."_s;
        const auto found = find(text);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].range.in(text).toString(), u"urged Kenya to lift the export ban"_s);
        QCOMPARE(found[0].towards, u"Norway"_s);
    }
    void eachClauseMayBind()
    {
        const auto found = find(
            u"Minister Lie urged Kenya to lift the ban and reaffirmed Norway's commitment to open ports."_s);
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].kind, CommitmentKind::Requested);
        QCOMPARE(found[1].kind, CommitmentKind::Reaffirmed);
        QCOMPARE(found[1].actors, QStringList{u"Norway"_s});
    }
    void abstentionsAreNegative()
    {
        const auto found = find(u"Secretary Otieno stated that Kenya will not export raw timber."_s);
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(found[0].negative);
        QCOMPARE(found[0].action, u"not export raw timber"_s);
        const auto request = find(u"Minister Lie urged Kenya to refrain from raising the levy."_s);
        QCOMPARE(request.size(), size_t(1));
        QVERIFY(request[0].negative);
    }
    void conditionsAreTold()
    {
        const auto found = find(
            u"Minister Lie made clear that Norway and its partners will respond firmly if the ceasefire is broken."_s);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].condition, u"if the ceasefire is broken"_s);
        QCOMPARE(found[0].kind, CommitmentKind::Pledged);
        QVERIFY(found[0].actors.contains(u"Norway"_s));
    }

    void dueDates_data()
    {
        using domain::PartialDate;
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<PartialDate>("date");
        QTest::addColumn<bool>("relative");
        QTest::addColumn<QString>("due");
        QTest::newRow("next year") << u"They agreed to sign the accord next year."_s << u"next year"_s
                                   << PartialDate::year(2025) << true << u"2025"_s;
        QTest::newRow("by year") << u"Norway pledged to end coal imports by 2030."_s << u"2030"_s
                                 << PartialDate::year(2030) << false << u"2030"_s;
        QTest::newRow("ahead of")
            << u"Minister Lie urged Kenya to register voters ahead of the 2027 elections."_s << u"2027"_s
            << PartialDate::year(2027) << false << u"2027"_s;
        QTest::newRow("month") << u"The Minister will visit Nairobi in September."_s << u"September"_s
                               << PartialDate::month(2024, 9) << true << u"2024-09"_s;
        QTest::newRow("visit") << u"The Minister will visit Nairobi from 3-6 August."_s << u"3-6 August"_s
                               << PartialDate::span(QDate(2024, 8, 3), QDate(2024, 8, 6)) << true
                               << u"2024-08-06"_s;
        QTest::newRow("within") << u"They agreed to set up a working group within 90 days."_s
                                << u"within 90 days"_s
                                << PartialDate::span(QDate(2024, 6, 10), QDate(2024, 9, 8)) << true
                                << u"2024-09-08"_s;
        QTest::newRow("term") << u"Kenya pledged to chair the council in 2025–2027."_s << u"2025–2027"_s
                              << PartialDate::span(QDate(2025, 1, 1), QDate(2027, 12, 31)) << false
                              << u"2025-01-01..2027-12-31"_s;
        QTest::newRow("old paper") << u"Kenya pledged to honour the memorandum of 2002."_s << u"2002"_s
                                   << PartialDate::year(2002) << false << QString();
        QTest::newRow("today") << u"They agreed today to share weather data."_s << u"today"_s
                               << PartialDate::day(QDate(2024, 6, 10)) << true << QString();
        QTest::newRow("name of a plan") << u"Norway pledged to support the 2063 Agenda."_s << u"2063"_s
                                        << PartialDate::year(2063) << false << QString();
    }
    void dueDates()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(domain::PartialDate, date);
        QFETCH(bool, relative);
        QFETCH(QString, due);
        domain::DocumentFacts facts = factsOf(text);
        addDate(facts, text, words, date, relative);
        const auto found = findWith(facts, text);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].due, due);
    }
    void theSumIsToldAsWritten()
    {
        const QString text = u"Norway announced NOK 40 million for 12 clinics in Kisumu."_s;
        domain::DocumentFacts facts = factsOf(text);
        facts.amounts.push_back({{17, 31}, 4e7, u"NOK"_s});
        const auto found = findWith(facts, text);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].amount, u"NOK 40 million"_s);
        QCOMPARE(found[0].action, u"provide NOK 40 million for 12 clinics in Kisumu"_s);
    }
    void whatIsNotAnalysedHasNone()
    {
        const QString text = u"Norway pledged to plant trees."_s;
        domain::DocumentFacts facts = factsOf(text);
        facts.depth = domain::Depth::Part;
        QVERIFY(findWith(facts, text).empty());
    }
    void aTextWithoutStopsIsReadInPieces()
    {
        QString text;
        while (text.size() < 300'000)
            text += u"Norway reaffirmed that which will would support the need and urged that, "_s;
        text += u"and Norway pledged to plant trees"_s;
        const auto found = find(text);
        QVERIFY(!found.empty());
        for (const Commitment &fact : found)
            QVERIFY(fact.range.length() <= 4100);
    }
};

QTEST_GUILESS_MAIN(TestCommitments)
#include "tst_commitments.moc"
