// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/document/documentanalyser.h"
#include "core/lexicon/lexicon.h"
#include "tests/support/documents.h"

#include <QTest>
#include <QTimeZone>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

domain::DocumentFacts analysed(const domain::CleanDocument &document, const QString &fileName = {})
{
    return analysis::analyseDocument(document, *lexicon::Lexicon::builtIn(), fileName);
}

QString value(const domain::Detected<QString> &detected)
{
    return detected ? *detected : QString();
}

QString published(const domain::DocumentFacts &facts)
{
    return facts.published ? facts.published->toString() : QString();
}

QString type(const domain::DocumentFacts &facts)
{
    return facts.docType ? domain::name(*facts.docType) : QString();
}

} // namespace

/// Issuers of many states, in invented releases.
class TestMetadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void issuersByAddress_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("side");
        const auto row = [](const char *url, const char *side) {
            QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(side);
        };
        row("https://www.mofa.go.jp/press/release/pressite_000001_00123.html", "jp");
        row("https://www.elysee.fr/en/emmanuel-macron/2024/05/07/visit", "fr");
        row("https://www.mea.gov.in/press-releases.htm?dtl/37000", "in");
        row("http://en.kremlin.ru/events/president/news/60519", "ru");
        row("https://www.gov.uk/government/news/pm-call-with-president-of-kenya", "gb");
        row("https://www.president.gov.ua/en/news/x-72005", "ua");
        row("https://www.whitehouse.gov/briefings-statements/2025/05/x", "us");
        row("https://www.mfaic.gov.kh/Posts/2024-12-11-Press", "kh");
        row("https://www.mofa.gov.vn/en/nr1", "vn");
    }
    void issuersByAddress()
    {
        QFETCH(QString, url);
        QFETCH(QString, side);
        domain::CleanDocument document = test::documentOf(
            u"The Foreign Minister met with his counterpart in the capital to discuss trade."_s);
        document.sourceUrl = url;
        const auto facts = analysed(document);
        QCOMPARE(value(facts.side), side);
        QVERIFY(facts.side.evidence.confidence > 0.9);
    }
    void issuersByLetterhead_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("side");
        QTest::newRow("jp") << u"Ministry of Foreign Affairs of Japan"_s << u"jp"_s;
        QTest::newRow("in") << u"Ministry of External Affairs, Government of India"_s << u"in"_s;
        QTest::newRow("us") << u"Office of the Spokesperson"_s << u"us"_s;
        QTest::newRow("vn") << u"Ministry of Foreign Affairs of Viet Nam"_s << u"vn"_s;
    }
    void issuersByLetterhead()
    {
        QFETCH(QString, head);
        QFETCH(QString, side);
        QCOMPARE(value(analysed(test::documentOf(
                                    head + u"\n\nMeeting with the Foreign Minister of Chile\n\n"
                                           "The two ministers discussed copper and fisheries at length, and "
                                           "agreed to meet again before the end of the year in Santiago."_s))
                           .side),
                 side);
    }
    void anEmbassyIsNoOtherOffice_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("issuer");
        QTest::newRow("with a comma") << u"EMBASSY OF THE UNITED STATES, PHNOM PENH"_s << u"U.S. Embassy in Cambodia"_s;
        QTest::newRow("elsewhere") << u"EMBASSY OF THE UNITED STATES, HANOI"_s << u"U.S. Embassy"_s;
        QTest::newRow("of another state") << u"Embassy of the Republic of Kenya"_s << QString();
        QTest::newRow("no letterhead") << QString() << QString();
    }
    void anEmbassyIsNoOtherOffice()
    {
        QFETCH(QString, head);
        QFETCH(QString, issuer);
        const auto facts = analysed(test::documentOf(
            (head.isEmpty() ? QString() : head + u"\n\n"_s) +
            u"Readout of Ambassador Jane Doe's Meeting with Minister Prak Sokhonn\n\nAmbassador Doe met with "
            "Minister Prak Sokhonn on March 5, 2025. The Ambassador raised concerns about tariffs, and the two "
            "agreed to meet again."_s));
        QCOMPARE(value(facts.issuer), issuer);
    }
    void aLetterheadOfManyStatesNeedsTheirName()
    {
        QVERIFY(!analysed(test::documentOf(
                              u"Department of Foreign Affairs\n\nThe two ministers spoke of wool and of "
                              "the price of butter for a long time, and parted as friends."_s))
                     .side);
    }
    void anUnknownVoiceStaysUnknown()
    {
        const auto facts = analysed(
            test::documentOf(u"The committee discussed the budget of the school.\n\nIt was long."_s));
        QVERIFY(!facts.side);
        QVERIFY(!facts.issuer);
        QVERIFY(!facts.published);
        QVERIFY(!facts.relays);
    }
    void theHostNamesItselfFirst()
    {
        const auto facts = analysed(test::documentOf(
            u"Meeting with President of Brazil Luiz Inácio Lula da Silva\n\nSamarkand\n\nVladimir Putin met "
            u"with "
            "President of Brazil Luiz Inácio Lula da Silva. Russia and Brazil will expand trade. Russia values it."_s));
        QCOMPARE(value(facts.side), u"ru"_s);
        QVERIFY(facts.side.evidence.confidence < 0.7);
    }
    void aRelayNamesWhomItRelays()
    {
        const auto facts = analysed(test::documentOf(
            u"The two foreign ministers agreed to widen cooperation in farming, according to a press release "
            u"of the Ministry "
            "of Foreign Affairs and International Cooperation released this morning.\n\nSOURCE: NEWS AGENCIES"_s));
        QCOMPARE(value(facts.side), u"media"_s);
        QCOMPARE(value(facts.relays), u"kh"_s);
        QCOMPARE(type(facts), u"news report"_s);
    }
    void theSourceOfAReleaseIsNamedInManyWays_data()
    {
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("relayed");
        const QString deed = u"Foreign Minister Prak Sokhonn received the Ambassador of Chile in Phnom Penh."_s;
        const auto row = [&deed](const char *name, const QString &told, const QString &side) {
            QTest::newRow(name) << told + deed << side;
        };
        const QString ministry = u"the Ministry of Foreign Affairs of Cambodia, "_s;
        for (const char *kind : {"press release", "communiqué", "readout", "post", "note", "notice", "statement"})
            QTest::newRow(kind) << u"According to a %1 of "_s.arg(QString::fromUtf8(kind)) + ministry + deed
                                << u"kh"_s;
        row("announcement", u"According to an announcement by "_s + ministry, u"kh"_s);
        row("spokesperson", u"According to a spokesperson's statement of "_s + ministry, u"kh"_s);
        row("published", u"As published by "_s + ministry, u"kh"_s);
        row("possessive", u"According to a press release of Cambodia's foreign ministry, "_s, u"kh"_s);
        row("adjective", u"According to a readout issued by the Cambodian Foreign Ministry, "_s, u"kh"_s);
        row("said", u"The Ministry of Foreign Affairs of Cambodia said in a press release that "_s, u"kh"_s);
        row("embassy", u"According to a press release of the Embassy of Kenya, "_s, u"ke"_s);
        row("another state", u"According to a press release on the visit to Thailand, "_s, QString());
        row("met at its embassy", u"According to a press release, guests of the Embassy of Kenya danced, and "_s,
            QString());
    }
    void theSourceOfAReleaseIsNamedInManyWays()
    {
        QFETCH(QString, told);
        QFETCH(QString, relayed);
        const auto facts = analysed(test::documentOf(u"Khmer Times\n\nMay 6, 2025\n\n"_s + told));
        QCOMPARE(value(facts.side), u"media"_s);
        QCOMPARE(value(facts.relays), relayed);
    }
    void typesByTitle_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("readout") << u"Readout of Prime Minister Kishida's Participation in the G7"_s
                                 << u"readout"_s;
        QTest::newRow("meeting") << u"PM meeting with President Ruto of Kenya"_s << u"readout"_s;
        QTest::newRow("joint") << u"Joint Statement by India and the United Arab Emirates"_s
                               << u"joint statement"_s;
        QTest::newRow("fact sheet") << u"FACT SHEET: Partnership with the Philippines"_s << u"fact sheet"_s;
        QTest::newRow("remarks") << u"Remarks by Minister Joly at the Summit"_s << u"transcript"_s;
        QTest::newRow("statement on a meeting")
            << u"Statement by NSC Spokesperson Jane Doe on the Meeting with Officials of Chile"_s
            << u"readout"_s;
        QTest::newRow("statement on an event")
            << u"Statement by NSC Spokesperson Jane Doe on the Launch of a Missile"_s << u"statement"_s;
        QTest::newRow("statement") << u"Statement by the Foreign Secretary on Sudan"_s << u"statement"_s;
    }
    void typesByTitle()
    {
        QFETCH(QString, title);
        QFETCH(QString, wanted);
        domain::CleanDocument document =
            test::documentOf(u"A text about many things that governments say."_s);
        document.title = title;
        QCOMPARE(type(analysed(document)), wanted);
    }
    void whatATextIsLike_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("numbered paragraphs",
            u"Minister of Foreign Affairs Meets Secretary of State\n\n1. Minister of Foreign Affairs Cho Tae-yul held a "
            "meeting with Antony Blinken, Secretary of State of the United States of America, on March 18 and discussed "
            "the ROK-U.S. alliance.\n\n2. Minister Cho noted that the ROK and the U.S. work closely."_s,
            u"readout"_s);
        row("quotations", u"WHAT THEY ARE SAYING: Leaders Applaud the Plan\n\nSENATOR DOE: It is good.\n\nGOVERNOR "
                          "ROE: It is very good.\n\nMAYOR POE: It is better than that."_s,
            u"press release"_s);
        row("a journey to come",
            u"Statement by NSC Spokesperson Jane Doe on the National Security Advisor’s Travel to India\n\nThe White "
            "House\n\nNational Security Advisor John Roe will travel to New Delhi on Sunday to meet with Foreign Minister "
            "Zork, and will return to Washington on Tuesday night, weather permitting."_s,
            u"statement"_s);
        row("a spokesperson's account",
            u"Statement from NSC Spokesperson Jane Doe on the National Security Advisor’s Meeting with Director Wang "
            "Yi\n\nThe White House\n\nNational Security Advisor John Roe met with Director Wang Yi of China in Vienna "
            "on Wednesday. The two had candid and constructive discussions on many matters of concern."_s,
            u"readout"_s);
        row("an account, then a plan",
            u"President meets Ukrainian President\n\nThe President of the Swiss Confederation, Viola Zork, received the "
            "President of Ukraine, Jan Vask, in Bern today. Switzerland will host a conference in summer."_s,
            u"readout"_s);
        row("an account of a visit",
            u"Visit of the Minister of Foreign Affairs of Egypt\n\nThe Minister of Foreign Affairs of Egypt, Badr Zork, "
            "paid a working visit to Zagreb today and held talks with Minister Gordan Vask on trade and on the crisis "
            "in the region, and thanked Croatia for its help."_s,
            u"readout"_s);
    }
    void whatATextIsLike()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(type(analysed(test::documentOf(text))), expected);
    }
    void whatOneDeclaresIsNotJoint_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("joint");
        QTest::newRow("disaster") << u"President Approves Guam Major Disaster Declaration"_s << false;
        QTest::newRow("emergency") << u"Governor Amends Emergency Declaration for the Coast"_s << false;
        QTest::newRow("state of emergency") << u"Declaration of a State of Emergency in the Northern Region"_s << false;
        QTest::newRow("national emergency") << u"Declaration of National Emergency with Respect to the Floods"_s << false;
        QTest::newRow("proclamation") << u"A Proclamation on the Anniversary of the Bangkok Declaration"_s << false;
        QTest::newRow("on behalf") << u"Declaration by the High Representative on behalf of the EU on Samoa"_s << false;
        QTest::newRow("readout") << u"Readout of the Meeting on the Lima Declaration"_s << false;
        QTest::newRow("named for a town") << u"Apia Declaration on the Ocean"_s << true;
        QTest::newRow("leaders") << u"G20 Leaders’ Declaration"_s << true;
        QTest::newRow("joint") << u"Joint Declaration on the State of Emergency of the Ocean"_s << true;
        QTest::newRow("of two") << u"Declaration by the President of France and the President of Samoa"_s << true;
    }
    void whatOneDeclaresIsNotJoint()
    {
        QFETCH(QString, title);
        QFETCH(bool, joint);
        domain::CleanDocument document = test::documentOf(u"The coast was hit by floods."_s);
        document.title = title;
        QCOMPARE(type(analysed(document)) == u"joint statement", joint);
    }
    void thePressOfAStateTellsForItInItsOwnTongue()
    {
        domain::CleanDocument document = test::documentOf(
            u"国家主席会见来宾\n\n新华社北京5月3日电 国家主席习近平3日下午在北京人民大会堂会见来访的萨摩亚总理。双方就两国关系交换了意见。"_s);
        document.sourceUrl = u"http://www.news.cn/politics/1.htm"_s;
        const auto facts = analysed(document);
        QCOMPARE(facts.side.value.value_or(QString()), u"media"_s);
        QCOMPARE(facts.relays.value.value_or(QString()), u"cn"_s);
    }
    void aJointStatementIsOfBothSides()
    {
        domain::CleanDocument document = test::documentOf(u"We, the leaders, agreed as follows."_s);
        document.title = u"India-Japan Joint Statement"_s;
        document.sourceUrl = u"https://www.mea.gov.in/x"_s;
        QCOMPARE(value(analysed(document).side), u"joint"_s);
    }
    void feedsAreReadOnTheIssuersCalendar()
    {
        domain::CleanDocument document =
            test::documentOf(u"The Secretary met with the Foreign Minister of Peru today."_s);
        document.sourceUrl = u"https://www.state.gov/x/"_s;
        document.published = QDateTime(QDate(2023, 3, 2), QTime(2, 0), QTimeZone::utc());
        document.publishedHasTime = true;
        QCOMPARE(published(analysed(document)), u"2023-03-01"_s);
        document.sourceUrl = u"https://www.mofa.go.jp/x"_s;
        document.published = QDateTime(QDate(2023, 3, 2), QTime(20, 0), QTimeZone::utc());
        QCOMPARE(published(analysed(document)), u"2023-03-03"_s);
    }
    void theMachinesZoneMakesNoDifference()
    {
        // Of nobody known: the day in UTC. Without a zone: the day that is written.
        domain::CleanDocument unknown = test::documentOf(u"The two envoys met on the bridge."_s);
        unknown.published = QDateTime(QDate(2022, 11, 12), QTime(2, 30), QTimeZone::utc());
        unknown.publishedHasTime = true;
        domain::CleanDocument own = unknown;
        own.published = QDateTime(QDate(2022, 11, 12), QTime(23, 30), QTimeZone::fromSecondsAheadOfUtc(-5 * 3600));
        domain::CleanDocument unzoned = unknown;
        unzoned.published = QDateTime(QDate(2022, 11, 12), QTime(23, 30), QTimeZone::utc());
        unzoned.publishedHasTime = false;
        const domain::CleanDocument line =
            test::documentOf(u"2022-11-12T23:30:00\n\nThe two envoys met on the bridge."_s);
        const QByteArray before = qgetenv("TZ");
        for (const char *zone : {"UTC", "America/Los_Angeles", "Asia/Phnom_Penh", "Pacific/Auckland"}) {
            qputenv("TZ", zone);
            tzset();
            for (const domain::CleanDocument &document : {unknown, own, unzoned, line})
                QCOMPARE(published(analysed(document)), u"2022-11-12"_s);
        }
        qputenv("TZ", before);
        tzset();
    }
    void datesOfLettersAreFound()
    {
        QCOMPARE(
            published(analysed(test::documentOf(
                u"The Minister received the Ambassador.\n\nThey agreed to meet.\n\nHanoi, 5 June 2024"_s))),
            u"2024-06-05"_s);
        QCOMPARE(
            published(analysed(test::documentOf(
                u"NEW DELHI, March 3, 2023 – The External Affairs Minister received the Ambassador of Chile."_s))),
            u"2023-03-03"_s);
    }
    void daysOfPublicationAreToldInManyWays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("day");
        const QString deed = u"The Prime Minister spoke to the President of Chile about copper and wine"_s;
        QTest::newRow("end of title") << u"PM call with President Rojas of Chile: 3 May 2024\n\n"_s + deed + u"."_s
                                      << u"2024-05-03"_s;
        QTest::newRow("issued by") << u"Call with Chile\n\nThe press release issued by the Cabinet Office on 5 July "
                                      "2024.\n\n"_s + deed + u"."_s << u"2024-07-05"_s;
        QTest::newRow("this evening") << deed + u" this evening, Tuesday, 2 July 2024."_s << u"2024-07-02"_s;
        QTest::newRow("in brackets") << deed + u" today [13 September 2024]."_s << u"2024-09-13"_s;
        QTest::newRow("agency") << u"Riyadh, May 18, 2022, SPA -- "_s + deed + u"."_s << u"2022-05-18"_s;
        QTest::newRow("American clock") << u"11/12/2022 06:00 PM EST\n\nCall with Chile\n\n"_s + deed + u"."_s
                                        << u"2022-11-12"_s;
        QTest::newRow("dateline without a year") << u"SANTIAGO, November 12 (CNA) – "_s + deed +
                                                        u" on November 9, 2022."_s << u"2022-11-12"_s;
        QTest::newRow("mail") << u"Call with Chile’s President\n\nTue, 05 Apr 2022 21:31:55 +0000\n\n"_s + deed +
                                     u"."_s << u"2022-04-05"_s;
    }
    void daysOfPublicationAreToldInManyWays()
    {
        QFETCH(QString, text);
        QFETCH(QString, day);
        QCOMPARE(published(analysed(test::documentOf(text))), day);
    }
    void aDayOfPublicationIsOfOurEra_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("day");
        const QString thai = u"รัฐมนตรีว่าการกระทรวงการต่างประเทศพบหารือกับเอกอัครราชทูตนอร์เวย์เรื่องท่าเรือ\n\n"_s;
        QTest::newRow("Thai") << thai + u"กรุงเทพฯ 24 สิงหาคม 2566"_s << u"2023-08-24"_s;
        QTest::newRow("Thai digits") << thai + u"๒๔ สิงหาคม พ.ศ. ๒๕๖๖"_s << u"2023-08-24"_s;
        QTest::newRow("English") << u"The Minister received the Ambassador of Norway.\n\nBangkok, 24 August B.E. 2566"_s
                                 << u"2023-08-24"_s;
        QTest::newRow("line of time") << u"2566-08-24\n\nThe Minister received the Ambassador of Norway."_s
                                      << u"2023-08-24"_s;
        QTest::newRow("a bare year") << u"The Minister received the Ambassador of Norway.\n\nBangkok, 2566"_s << u""_s;
        QTest::newRow("Japanese") << u"外務大臣は本日、駐日大使の表敬を受けました。\n\n令和5年8月24日"_s << u"2023-08-24"_s;
        QTest::newRow("of Taiwan") << u"外交部長今天會見來訪的挪威國會議員團。\n\n中華民國112年8月24日"_s << u"2023-08-24"_s;
        QTest::newRow("Hijri and ours") << u"Riyadh, Safar 08, 1445, August 24, 2023, SPA -- The Minister received the "
                                           "Ambassador of Norway."_s
                                        << u"2023-08-24"_s;
    }
    void aDayOfPublicationIsOfOurEra()
    {
        QFETCH(QString, text);
        QFETCH(QString, day);
        QCOMPARE(published(analysed(test::documentOf(text))), day);
    }
    void aStampOfTheBuddhistEraIsOfOurEra()
    {
        domain::CleanDocument document = test::documentOf(u"The Minister received the Ambassador of Norway."_s);
        document.published = QDateTime(QDate(2566, 8, 24), QTime(9, 0), QTimeZone::utc());
        QCOMPARE(published(analysed(document)), u"2023-08-24"_s);
    }
    void aDayOfHistoryIsNoDayOfPublication()
    {
        QCOMPARE(published(analysed(test::documentOf(
                     u"The President of Chile met with the Prime Minister of Fiji at the palace on Friday and spoke "
                     "of the sea.\n\nHe recalled the treaty of 4 June 1967 and asked for patience."_s))),
                 QString());
    }
    void aFileNameIsAWeakHint()
    {
        const auto facts =
            analysed(test::documentOf(u"The Minister received the Ambassador."_s), u"2021-04-05_x.txt"_s);
        QCOMPARE(published(facts), u"2021-04-05"_s);
        QVERIFY(facts.published.evidence.confidence < 0.5);
    }
    void titlesStandOverTheText()
    {
        const QString body =
            u"\n\nThe Foreign Minister received the delegation of the Committee and thanked it warmly for "
            u"the "
            "long years of friendship between the two peoples, which he hoped would continue."_s;
        QCOMPARE(
            value(analysed(test::documentOf(
                               u"^ KINGDOM OF THAILAND\n\nPRESS RELEASE\n\n“Minister meets the Committee”"_s +
                               body))
                      .title),
            u"Minister meets the Committee"_s);
        QVERIFY(!analysed(test::documentOf(body.trimmed())).title);
    }
};

QTEST_GUILESS_MAIN(TestMetadata)
#include "tst_metadata.moc"
