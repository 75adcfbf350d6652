// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/document/documentanalyser.h"
#include "core/lexicon/lexicon.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::Commitment;
using domain::CommitmentKind;

namespace {

const QString Readout = u"MINISTRY OF FOREIGN AFFAIRS OF NORWAY\n\nREADOUT\n\nOslo, 10 June 2024\n\n"
                        "Foreign Minister Kari Lie of Norway met today with Cabinet Secretary Amina Otieno of "
                        "Kenya in Oslo.\n\n"_s;
const QString Joint = u"JOINT STATEMENT OF NORWAY AND KENYA\n\nOslo, 10 June 2024\n\n"
                      "The Foreign Minister of Norway, Kari Lie, and the Cabinet Secretary for Foreign Affairs of "
                      "Kenya, Amina Otieno, met in Oslo on 10 June 2024 and issued the following joint "
                      "statement.\n\n"_s;

std::vector<Commitment> find(const QString &head, const QString &text)
{
    domain::CleanDocument document;
    document.text = head + text;
    for (qsizetype at = 0; at < document.text.size();) {
        const qsizetype end = document.text.indexOf(u"\n\n", at);
        domain::Block block;
        block.range = {at, end < 0 ? document.text.size() : end};
        document.blocks.push_back(block);
        at = end < 0 ? document.text.size() : end + 2;
    }
    return analysis::analyseDocument(document, *lexicon::Lexicon::builtIn()).commitments;
}

} // namespace

class TestWhoIsBound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRefusedIsNoCommitment_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts{u"Kenya did not agree to lower the fees."_s,
                                u"Minister Lie declined to promise more ships."_s,
                                u"Kenya has yet to commit to a timetable."_s,
                                u"Norway stopped short of pledging troops."_s,
                                u"Neither country agreed to withdraw its patrols."_s,
                                u"No agreement was reached on the fishing quotas."_s,
                                u"The two sides were unable to agree to extend the truce."_s,
                                u"Minister Lie denied that Norway will close its embassy."_s,
                                u"Norway has not yet decided to join the mission."_s,
                                u"Minister Lie would not say whether Norway will host the talks."_s,
                                u"Norway may announce new funds."_s,
                                u"Norway is considering whether to pledge more aid."_s,
                                u"If Kenya agrees to lift the ban, trade could grow."_s,
                                u"Minister Lie recalled that Norway pledged to plant trees."_s,
                                u"Norway will not agree to new terms."_s,
                                u"Kenya, which has vowed to close the port, was absent."_s,
                                u"Minister Lie has not yet replied to the offer to host the base."_s,
                                u"Minister Lie stated that Norway would like to widen trade."_s,
                                u"They discussed Kenya's budget and plans to widen the port."_s,
                                u"Minister Lie said she hoped Kenya would join the mission."_s,
                                u"Minister Lie voiced her firm belief that the alliance will endure."_s,
                                u"Norway had promised to send two ships."_s,
                                u"Far from pledging troops, Minister Lie thanked Kenya."_s,
                                u"Norway would neither confirm nor deny that it will buy the jets."_s,
                                u"Kenya had earlier promised to build the terminal but has not done so."_s,
                                u"Kenya pledged to fund the road but has not done so."_s,
                                u"Kenya pledged to pay and then reneged."_s,
                                u"Nobody pledged to pay for the road."_s,
                                u"None of them agreed to open the port."_s,
                                u"Not one of the ministers agreed to open the port."_s,
                                u"Hardly anyone promised to send ships."_s,
                                u"Norway hardly promised to send ships."_s,
                                u"Norway refrained from pledging aid."_s,
                                u"Instead of promising aid, Kenya left."_s,
                                u"Rather than agreeing to a truce, Kenya left."_s,
                                u"They parted without agreeing to meet."_s,
                                u"Norway ruled out pledging troops."_s,
                                u"Kenya has not yet agreed to join the mission."_s,
                                u"In no case did Kenya agree to pay."_s,
                                u"At no time did Norway promise to pay."_s,
                                u"Nor did Kenya agree to pay."_s,
                                u"Norway pledged no troops."_s,
                                u"Norway offered its neighbours no help."_s,
                                u"Kenya promised nothing."_s,
                                u"Kenya is hardly committed to reform."_s,
                                u"Kenya is no longer committed to the plan."_s,
                                u"Norway decided against promising money."_s,
                                u"The talks ended, but none of them agreed to pay."_s,
                                u"Kenya withheld its agreement to fund the bridge."_s};
        for (const QString &text : texts)
            QTest::newRow(qPrintable(text)) << text;
    }
    void whatIsRefusedIsNoCommitment()
    {
        QFETCH(QString, text);
        const auto found = find(Readout, text);
        QVERIFY2(found.empty(), qPrintable(found.empty() ? QString() : found[0].sureness.rule));
    }

    void anUndertakingNotToIsNegative_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("action");
        const auto row = [](const QString &text, const QString &action) {
            QTest::newRow(qPrintable(text)) << text << action;
        };
        row(u"Norway promised never to recognise the annexation."_s, u"never to recognise the annexation"_s);
        row(u"Norway vowed under no circumstances to reopen the border."_s, u"under no circumstances to reopen the border"_s);
        row(u"The two sides agreed that no troops will be withdrawn."_s, u"ensure that no troops will be withdrawn"_s);
        row(u"Both sides agreed that neither side will move the markers."_s, u"ensure that neither side will move the markers"_s);
        row(u"Norway will neither buy nor transit gas."_s, u"neither buy nor transit gas"_s);
        row(u"Norway will no longer issue visas."_s, u"no longer issue visas"_s);
        row(u"Norway pledged that it would not close the embassy."_s, u"not close the embassy"_s);
        row(u"Kenya agreed to neither raise fees nor cut quotas."_s, u"neither raise fees nor cut quotas"_s);
        row(u"Norway committed to not raising tolls."_s, u"not raise tolls"_s);
        row(u"Kenya undertook at no time to store such arms."_s, u"at no time to store such arms"_s);
        row(u"Norway decided in no case to share the files."_s, u"in no case to share the files"_s);
        row(u"Norway will under no circumstances reopen the border."_s, u"under no circumstances reopen the border"_s);
        row(u"Kenya promised never again to close the port."_s, u"never again to close the port"_s);
        row(u"Kenya vowed to no longer fund the group."_s, u"no longer fund the group"_s);
        row(u"Norway intends never to join the pact."_s, u"never to join the pact"_s);
        row(u"Kenya committed never to sell the mines."_s, u"never to sell the mines"_s);
    }
    void anUndertakingNotToIsNegative()
    {
        QFETCH(QString, text);
        const auto found = find(Readout, text);
        QCOMPARE(found.size(), size_t(1));
        QTEST(found[0].action, "action");
        QVERIFY(found[0].negative);
    }

    void whoUndertakesNothing_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts{
            u"Will Norway pledge more money?"_s, u"Analysts said that Norway will cut its aid."_s,
            u"According to media reports, Norway will close two embassies."_s,
            u"According to the Kenyan press, the government will cut the levy."_s,
            u"The Ministry avails itself of this opportunity to renew its commitment."_s,
            u"The Minister announced the launch of the talks while in Nairobi in November 2022."_s};
        for (const QString &text : texts)
            QTest::newRow(qPrintable(text)) << text;
    }
    void whoUndertakesNothing()
    {
        QFETCH(QString, text);
        const auto found = find(Readout, text);
        QVERIFY2(found.empty(), qPrintable(found.empty() ? QString() : found[0].sureness.rule));
    }

    void towardsIsWhoIsNamedOrTheOneOtherSide_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("towards");
        const auto row = [](const QString &head, const QString &text, const QString &towards) {
            QTest::newRow(qPrintable(text)) << head << text << towards;
        };
        row(Joint, u"They called for all hostages to be freed."_s, {});
        row(Joint, u"Norway and Kenya urged all parties to respect the truce."_s, {});
        row(Joint, u"Norway will provide ten ships for the fund."_s, u"Kenya"_s);
        row(Readout, u"In the Sahel, the two ministers called for the prisoners to be released."_s, {});
        row(Readout, u"Minister Lie called on Kenya to lift the ban."_s, u"Norway"_s);
        row(Readout, u"Norway will fund English language courses in Mombasa."_s, u"Kenya"_s);
        row(Readout, u"Norway will send two ships to the Ukrainian coast guard."_s, u"Ukraine"_s);
        row(Readout, u"Norway will provide horses for the funeral of Queen Elizabeth II."_s, u"Kenya"_s);
    }
    void towardsIsWhoIsNamedOrTheOneOtherSide()
    {
        QFETCH(QString, head);
        QFETCH(QString, text);
        QFETCH(QString, towards);
        const auto found = find(head, text);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].towards, towards);
    }

    void whoStandsForNoStateBindsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"Industry leaders at the forum committed to train 500 welders."_s,
                                    u"Several companies pledged to cut their emissions."_s,
                                    u"Rural women from both countries will convene in May."_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void whoStandsForNoStateBindsNone()
    {
        QFETCH(QString, text);
        for (const Commitment &commitment : find(Readout, text))
            QCOMPARE(commitment.actors, QStringList());
    }

    void aCallToStayCommittedIsARequest()
    {
        const auto call = find(Joint, u"We welcome the truce, and call on both parties to remain committed to it."_s);
        QCOMPARE(call.size(), size_t(1));
        QCOMPARE(call[0].kind, CommitmentKind::Requested);
        for (const Commitment &one : find(Readout, u"Norway called on Russia to reaffirm its commitment to the pact."_s))
            QCOMPARE(one.kind, CommitmentKind::Requested);
    }

    void theYearInANameIsNoDueDate_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("due");
        const auto row = [](const QString &text, const QString &due) { QTest::newRow(qPrintable(text)) << text << due; };
        row(u"Norway will fund Kenya's ports through the 2030 Agenda for Sustainable Development."_s, {});
        row(u"Norway will fund Kenya's ports within the Coastal Work Plan IV (2025-2029)."_s, {});
        row(u"Norway will support Kenya's ports through Vision 2045."_s, {});
        row(u"Norway will finish the Coastal Plan by 2027."_s, u"2027"_s);
    }
    void theYearInANameIsNoDueDate()
    {
        QFETCH(QString, text);
        QFETCH(QString, due);
        const auto found = find(Readout, text);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].due, due);
    }

    void thoseAreBoundWhoSaySo_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("text");
        QTest::addColumn<CommitmentKind>("kind");
        QTest::addColumn<QStringList>("actors");
        const QStringList norway{u"Norway"_s};
        const QStringList kenya{u"Kenya"_s};
        const QStringList both{u"Norway"_s, u"Kenya"_s};
        const auto row = [](const QString &head, const QString &text, CommitmentKind kind,
                            const QStringList &actors) {
            QTest::newRow(qPrintable(text)) << head << text << kind << actors;
        };
        using enum CommitmentKind;
        row(Readout, u"Norway will not recognise the annexation."_s, Pledged, norway);
        row(Readout, u"Kenya agreed not to raise the port fees."_s, Pledged, kenya);
        row(Readout, u"The two ministers agreed not to escalate the dispute."_s, Agreed, both);
        row(Readout, u"Kenya did not attend the fair but will host the meeting."_s, Pledged, kenya);
        row(Readout, u"Norway called on the regime to end the violence."_s, Requested, {u"the regime"_s});
        row(Readout, u"Norway called for an end to the fighting in Sudan."_s, Requested, {});
        row(Readout, u"Kenya was urged to ratify the treaty."_s, Requested, kenya);
        row(Readout, u"Minister Lie underscored the need for Kenya to reform its courts."_s, Requested, kenya);
        row(Readout, u"It was agreed to set up a joint committee."_s, Agreed, both);
        row(Readout, u"Norway decided to open a consulate in Mombasa."_s, Announced, norway);
        row(Readout, u"Minister Lie agreed with Cabinet Secretary Otieno to establish a hotline."_s, Agreed,
            both);
        row(Joint, u"We commit to establish a joint fund."_s, Agreed, both);
        row(Joint, u"We will expand our cooperation with the African Union on peace."_s, Agreed, both);
        row(Joint, u"The Participants will meet once a year."_s, Agreed, both);
        row(Joint, u"The two sides intend to sign a treaty."_s, Agreed, both);
        row(Joint, u"Norway will provide ten ships for the fund."_s, Pledged, norway);
        row(Readout, u"The two ministers concurred in deepening their work on ports."_s, Agreed, both);
        row(Readout, u"Both sides have agreed to hold the forum in Oslo."_s, Agreed, both);
        row(Readout, u"The two sides consented to share their charts."_s, Agreed, both);
        row(Readout, u"Both ministers agreed their teams would draft a plan."_s, Agreed, both);
        row(Readout, u"The two sides will, with full respect for each other, resume the talks."_s, Agreed, both);
        row(Readout, u"Oslo and Nairobi are to open a joint office."_s, Agreed, both);
        row(Readout, u"The two ministers agreed on further contacts in the near future."_s, Agreed, both);
        row(Readout, u"The Foreign Minister and Cabinet Secretary Otieno agreed to meet again."_s, Agreed, both);
        row(Readout, u"Minister Lie conveyed Norway's decision to extend a loan."_s, Announced, norway);
        row(Readout, u"Kenya has decided to reopen its embassy in Dili."_s, Announced, kenya);
        row(Readout, u"Minister Lie directed the Ministry of Fisheries to lift the ban."_s, Announced, norway);
        row(Readout, u"Norway decided to give 3 million US dollars to Kenya."_s, Announced, norway);
        row(Readout, u"Minister Lie set out that Norway would build two ferries."_s, Pledged, norway);
        row(Readout, u"Minister Lie committed Norway to hosting the forum."_s, Pledged, norway);
        row(Readout, u"Kenya would do its utmost to end the drought."_s, Pledged, kenya);
        row(Readout, u"Minister Lie confirmed that Norway will not allow such nets."_s, Pledged, norway);
        row(Readout, u"Cabinet Secretary Otieno gave assurances that the ports would stay open."_s, Pledged, kenya);
        row(Readout, u"Minister Lie offered Norway's assistance in fighting the fires."_s, Pledged, norway);
        row(Readout, u"Norway committed to close cooperation between our two countries."_s, Pledged, norway);
        row(Readout, u"Minister Lie underscored Norway's firm, lasting commitment to Kenya."_s, Reaffirmed, norway);
        row(Readout, u"Norway's commitment to the people of Kenya is ironclad."_s, Reaffirmed, norway);
        row(Readout, u"Minister Lie confirmed Norway's support for the treaty."_s, Reaffirmed, norway);
        row(Readout, u"Kenya expressed its support for the treaty."_s, Reaffirmed, kenya);
        row(Readout, u"Norway urged the relevant company to stop its ships."_s, Requested, {u"the relevant company"_s});
        row(Readout, u"Kenya called on Oslo to lower the tolls."_s, Requested, norway);
        row(Readout, u"Minister Lie invited Kenya to join the Coalition for Reefs."_s, Requested, kenya);
        row(Readout, u"Minister Lie suggested Kenya continue to train guards."_s, Requested, kenya);
        row(Readout, u"Minister Lie reiterated Norway's call on Russia to withdraw."_s, Requested, {u"Russia"_s});
        row(Readout, u"Minister Lie called for an immediate halt to the war on Gaza."_s, Requested, {});
        row(Readout, u"Minister Lie called for the reform of the UN Security Council."_s, Requested, {});
        row(Readout, u"HE the Minister said that Norway will host the forum in Bergen."_s, Pledged, norway);
        row(Joint, u"We reaffirm our determination to protect the reefs."_s, Pledged, both);
        row(Joint, u"We call on Russia to end its war."_s, Requested, {u"Russia"_s});
        row(Joint, u"We are committed to advancing our work on oceans."_s, Reaffirmed, both);
    }
    void thoseAreBoundWhoSaySo()
    {
        QFETCH(QString, head);
        QFETCH(QString, text);
        QFETCH(CommitmentKind, kind);
        QFETCH(QStringList, actors);
        const auto found = find(head, text);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(domain::name(found[0].kind), domain::name(kind));
        QCOMPARE(found[0].actors, actors);
        QVERIFY(found[0].actors.isEmpty() || found[0].actorsSureness >= 0.5);
    }

    void dueDatesSayHowTheyLie_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("relation");
        QTest::addColumn<QString>("words");
        QTest::newRow("before an event")
            << u"Minister Lie urged Kenya to open the rolls ahead of the 2027 elections."_s << u"2027"_s
            << u"before"_s << u"ahead of the 2027 elections"_s;
        QTest::newRow("by") << u"Norway pledged to end coal imports by 2030."_s << u"2030"_s << u"by"_s
                            << u"by 2030"_s;
        QTest::newRow("in") << u"Kenya will host the meeting in 2025."_s << u"2025"_s << u"in"_s << u"in 2025"_s;
        QTest::newRow("without a year") << u"Kenya pledged to lift the levy by December 31."_s << u"2024-12-31"_s
                                        << u"by"_s << u"by December 31"_s;
        QTest::newRow("decade") << u"Norway pledged to finish the bridge by the end of the decade."_s << u"2029"_s
                                << u"by"_s << u"by the end of the decade"_s;
        QTest::newRow("mid") << u"Norway pledged to ratify the treaty by mid-2025."_s << u"2025"_s << u"by"_s
                             << u"by mid-2025"_s;
        QTest::newRow("until") << u"Kenya will, until 31 March 2025, waive visas."_s << u"2025-03-31"_s << u"by"_s
                               << u"until 31 March 2025"_s;
        QTest::newRow("week") << u"Norway pledged to send ships next week."_s << u"2024-06-23"_s << u"in"_s
                              << u"next week"_s;
        QTest::newRow("fortnight") << u"Kenya pledged to lift the ban within a fortnight."_s << u"2024-06-24"_s
                                   << u"by"_s << u"within a fortnight"_s;
        QTest::newRow("no date") << u"Norway will develop the energy resources of tomorrow."_s << QString()
                                 << u"in"_s << QString();
    }
    void dueDatesSayHowTheyLie()
    {
        QFETCH(QString, text);
        QFETCH(QString, due);
        QFETCH(QString, relation);
        QFETCH(QString, words);
        const auto found = find(Readout, text);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].due, due);
        QCOMPARE(domain::name(found[0].dueRelation), relation);
        QCOMPARE(found[0].dueWords, words);
    }

    void aJourneyIsADiary_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"Secretary Marlow will first head to Oslo on 20 June."_s,
              u"Deputy Secretary Marlow will lead the U.S. delegation to the Northern Dialogue."_s,
              u"The Minister will head a high-level delegation to Rome."_s,
              u"President Lindqvist will then continue on to Nairobi."_s,
              u"The Minister will stop over in Lima on the way home."_s,
              u"Prime Minister Okoro will make a three-day visit to Oslo."_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void aJourneyIsADiary()
    {
        QFETCH(QString, text);
        for (const auto &commitment : find(Readout, text))
            QVERIFY2(commitment.sureness.rule.startsWith(u"schedule"), qPrintable(commitment.sureness.rule));
    }

    void whoLeadsAReformUndertakesIt()
    {
        const auto found = find(Readout, u"The Minister will lead the reform of the customs service by 2030."_s);
        QVERIFY(!found.empty());
        QVERIFY2(!found[0].sureness.rule.startsWith(u"schedule"), qPrintable(found[0].sureness.rule));
    }

    void aProgrammeIsOneAnnouncement()
    {
        const QString text = u"The Minister will travel to Rome on 20 June; and hold talks with her counterpart."_s;
        const auto found = find(Readout, text);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].kind, CommitmentKind::Announced);
        QVERIFY(found[0].sureness.rule.startsWith(u"schedule"));
        QVERIFY((Readout + text).sliced(found[0].range.begin).startsWith(u"The Minister"));
        QVERIFY(found[0].range.in(Readout + text).endsWith(u"her counterpart."));
    }
};

QTEST_GUILESS_MAIN(TestWhoIsBound)
#include "tst_whoisbound.moc"
