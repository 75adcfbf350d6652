// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/meetings/encountermarks.h"
#include "tests/core/analysis/meetings/toldencounters.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::EncounterFact;
using domain::MeetingFormat;
using domain::ReadoutRole;
using test::kReadout;
using test::told;

class TestEncounter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReadoutTellsAll()
    {
        const auto encounters =
            told(u"Readout of President Grumm’s Meeting with Prime Minister Prandt of Austria"_s, kReadout);
        QCOMPARE(encounters.size(), size_t(1));
        const EncounterFact &meeting = encounters.front();
        QCOMPARE(meeting.participants, (QStringList{u"Vastl Grumm"_s, u"Oskel Prandt"_s}));
        QCOMPARE(meeting.date.toString(), u"2022-11-14"_s);
        QCOMPARE(meeting.place, u"Vienna"_s);
        QCOMPARE(meeting.format, MeetingFormat::InPerson);
        QCOMPARE(meeting.occasion, u"Danube Summit"_s);
        QVERIFY(meeting.countries.contains(u"fr"_s) && meeting.countries.contains(u"at"_s));
        QCOMPARE(meeting.role, ReadoutRole::Readout);
    }

    void aNamesakeInTheTextTakesNoPart()
    {
        const auto encounters =
            told(u"Chancellor Oskel Prandt Speaks with President Vastl Grumm"_s,
                 u"Chancellor Oskel Prandt of Austria spoke by phone with President Vastl Grumm of France. They "
                 "discussed trade. The Chancellor briefed President Grumm on his talks last week with Vice "
                 "President Camille Prandt of Canada."_s);
        QCOMPARE(encounters.size(), size_t(1));
        QCOMPARE(encounters.front().participants, (QStringList{u"Oskel Prandt"_s, u"Vastl Grumm"_s}));
    }

    void peopleBeforeTheVerbCountAlsoBehindARelativeClause()
    {
        const auto encounters =
            told(u"France and Austria Want Closer Ties"_s,
                 u"President Vastl Grumm of France, who is on a tour of the region, and his host, "
                 "Prime Minister Oskel Prandt of Austria, said so when they met on November 12 in "
                 "Vienna, according to a press release. They discussed trade."_s);
        QCOMPARE(encounters.size(), size_t(1));
        QCOMPARE(encounters.front().participants, (QStringList{u"Vastl Grumm"_s, u"Oskel Prandt"_s}));
        QCOMPARE(encounters.front().date.toString(), u"2022-11-12"_s);
    }

    void theSentenceIsSurerThanTheDateline()
    {
        const auto encounters = told(u"Call with Prime Minister Prandt"_s,
                                     u"14 November 2022\n\nPresident Vastl Grumm of France spoke with Prime Minister "
                                     "Oskel Prandt of Austria about steel yesterday."_s);
        QCOMPARE(encounters.size(), size_t(1));
        QCOMPARE(encounters.front().date.toString(), u"2022-11-13"_s);
    }

    void theDayOfArrivalIsThatOfTheTalks()
    {
        const auto encounters = told(u"Talks in Paris"_s,
                                     u"Prime Minister Oskel Prandt of Austria arrived in Paris on Saturday, November 12. "
                                     "In the talks, President Vastl Grumm of France and Prime Minister Prandt met to "
                                     "review the pact."_s);
        QCOMPARE(encounters.size(), size_t(1));
        QCOMPARE(encounters.front().date.toString(), u"2022-11-12"_s);
    }

    void whoIsThereForASummitMayHoldAMeeting()
    {
        const auto encounters =
            told(u"France-Austria Summit Meeting"_s,
                 u"On November 13, Mr. Vastl Grumm, President of France, who is visiting Geneva to attend the Danube-related "
                 "Summit Meetings, held a meeting with Mr. Oskel Prandt, Prime Minister of Austria."_s);
        QCOMPARE(encounters.size(), size_t(1));
        QVERIFY(!analysis::hasMark(encounters.front(), analysis::EncounterMark::Gathering));
    }

    void whomTheTitleAloneNamesTakesPart()
    {
        const auto encounters =
            told(u"Readout of President Biden’s Call with President Macron of France and Prime Minister Johnson of the "
                 "United Kingdom"_s,
                 u"President Biden briefed leaders on his call with President Putin. The leaders agreed to stay in "
                 "touch, and to coordinate with allies."_s,
                 QDate(2021, 12, 7));
        QCOMPARE(encounters.size(), size_t(1));
        QCOMPARE(encounters.front().participants,
                 (QStringList{u"Joe Biden"_s, u"Emmanuel Macron"_s, u"Boris Johnson"_s}));
    }

    void aPressConferenceOnACallIsAboutACall()
    {
        const auto encounters =
            told(u"Press Conference by the Prime Minister of Japan regarding a Telephone Talk with President Biden"_s,
                 u"A short while ago, I had a telephone talk with U.S. President Biden for about 25 minutes. We "
                 "condemned the launch."_s,
                 QDate(2022, 10, 4));
        QCOMPARE(encounters.size(), size_t(1));
        QCOMPARE(encounters.front().format, MeetingFormat::PhoneCall);
    }

    void aSessionOfParliamentIsNoTalk()
    {
        const auto encounters = told(u"Statement from President Joe Biden on the Election in Samoa"_s,
                                     u"Today, the Speaker convened a session of Parliament, and most members voted for "
                                     "President Oskel Prandt. I congratulate him on his election as President of Samoa."_s);
        QVERIFY(encounters.empty());
    }

    void aShortNameIsThatOfItsBearer()
    {
        const auto encounters = told(u"Readout of President Biden’s Call with President Jokowi"_s,
                                     u"President Biden spoke today with President Jokowi of Indonesia about the coming "
                                     "summit. The leaders agreed to meet."_s);
        QCOMPARE(encounters.size(), size_t(1));
        QCOMPARE(encounters.front().participants, (QStringList{u"Joe Biden"_s, u"Joko Widodo"_s}));
    }

    void talksAreToldInManyWays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("day");
        QTest::newRow("Jr.")
            << u"During President Vastl Grumm Jr. and US President Oskel Prandt’s bilateral meeting in Washington on "
               "Saturday, the two leaders renewed their pact."_s << u"2022-11-12"_s;
        QTest::newRow("spoke today") << u"President Vastl Grumm of France and President Oskel Prandt of Austria spoke "
                                        "today regarding the floods."_s << u"2022-11-14"_s;
        QTest::newRow("during their talks")
            << u"During President Vastl Grumm of France and Austrian President Oskel Prandt’s bilateral meeting in "
               "Vienna on Saturday, the two leaders renewed their pact."_s << u"2022-11-12"_s;
        QTest::newRow("told behind") << u"President Vastl Grumm of France and President Oskel Prandt of Austria have "
                                        "expressed their shared will. The Presidents did so in a telephone "
                                        "discussion this evening, Sunday, 13 November 2022."_s << u"2022-11-13"_s;
        QTest::newRow("took place") << u"A meeting between President Vastl Grumm of France and President Oskel Prandt "
                                       "of Austria took place on 13 November in Vienna."_s << u"2022-11-13"_s;
        QTest::newRow("received a call") << u"President Vastl Grumm of France received a telephone call Friday from "
                                            "President Oskel Prandt of Austria."_s << u"2022-11-11"_s;
        QTest::newRow("honoured") << u"President Vastl Grumm of France is honored to welcome President Oskel Prandt "
                                     "of Austria to Paris."_s << u"2022-11-14"_s;
    }
    void talksAreToldInManyWays()
    {
        QFETCH(QString, text);
        QFETCH(QString, day);
        const auto encounters = told(u"France and Austria"_s, text);
        QCOMPARE(encounters.size(), size_t(1));
        QCOMPARE(encounters.front().participants, (QStringList{u"Vastl Grumm"_s, u"Oskel Prandt"_s}));
        QCOMPARE(encounters.front().date.toString(), day);
    }

    void formats_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<int>("format");
        QTest::newRow("phone") << u"had a telephone conversation with"_s << int(MeetingFormat::PhoneCall);
        QTest::newRow("spoke") << u"spoke today with"_s << int(MeetingFormat::PhoneCall);
        QTest::newRow("video") << u"held a secure video call today with"_s << int(MeetingFormat::VideoCall);
        QTest::newRow("courtesy") << u"received a courtesy call by"_s << int(MeetingFormat::InPerson);
    }
    void formats()
    {
        QFETCH(QString, sentence);
        QFETCH(int, format);
        const auto encounters =
            told(u"President Grumm and Prime Minister Prandt in contact by conversation"_s,
                 u"President Vastl Grumm of France %1 Prime Minister Oskel Prandt of Austria. They "
                 "discussed trade."_s.arg(sentence));
        QCOMPARE(encounters.size(), size_t(1));
        QCOMPARE(int(encounters.front().format), format);
    }

    void daysAreRead_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<QString>("date");
        QTest::newRow("stated") << u"on 12 November 2022"_s << u"2022-11-12"_s;
        QTest::newRow("yesterday") << u"yesterday"_s << u"2022-11-13"_s;
        QTest::newRow("not told") << QString() << u"2022-11-14"_s;
    }
    void daysAreRead()
    {
        QFETCH(QString, when);
        QFETCH(QString, date);
        const auto encounters =
            told(u"Prime Minister Prandt Holds Meeting with President Grumm"_s,
                 u"Prime Minister Oskel Prandt of Austria met %1 with President Vastl Grumm of "
                 "France in Graz. They recalled their talks of 3 May 2021."_s.arg(when));
        QCOMPARE(encounters.size(), size_t(1));
        QCOMPARE(encounters.front().date.toString(), date);
    }

    void whoIssuedItDidNotMeet()
    {
        const auto encounters = told(
            u"Statement by Press Secretary Ilva Quonn on President Grumm’s Call with Prime Minister Oskel Prandt"_s,
            u"Press Secretary Ilva Quonn said this. President Vastl Grumm of France spoke today with Prime "
            "Minister Oskel Prandt of Austria about trade."_s);
        QCOMPARE(encounters.front().participants, (QStringList{u"Vastl Grumm"_s, u"Oskel Prandt"_s}));
    }

    void announcementsArePreviews()
    {
        const auto encounters =
            told(u"Minister Grumm’s Travel to Austria and Hungary"_s,
                 u"Foreign Minister Vastl Grumm will travel to Austria and Hungary November 20-24, "
                 u"2022.\n\nIn Vienna on "
                 "November 21, Foreign Minister Grumm will meet with Chancellor Oskel Prandt."_s);
        QVERIFY(!encounters.empty());
        QCOMPARE(encounters.front().role, ReadoutRole::Preview);
        QCOMPARE(encounters.front().participants, (QStringList{u"Vastl Grumm"_s, u"Oskel Prandt"_s}));
        QCOMPARE(encounters.front().date.toString(), u"2022-11-21"_s);
    }

    void remarksNameBoth()
    {
        const auto encounters = told(
            u"Remarks by President Grumm of France and Prime Minister Prandt of Austria Before Bilateral Meeting"_s,
            u"PRESIDENT GRUMM: Welcome.\n\nPRIME MINISTER PRANDT: Thank you, Mr. President. It is good to be here."_s);
        QCOMPARE(encounters.size(), size_t(1));
        QCOMPARE(encounters.front().role, ReadoutRole::Remarks);
        QCOMPARE(encounters.front().participants, (QStringList{u"Grumm"_s, u"Prandt"_s}));
    }

    void callsOneAfterTheOtherAreMany_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<int>("count");
        const QString guests = u"Prime Minister Oskel Prandt of Austria and President Ilva Quonn of Hungary"_s;
        QTest::newRow("separately") << u"spoke separately by phone today with "_s + guests << 2;
        QTest::newRow("plural") << u"held telephone conversations today with "_s + guests << 2;
        QTest::newRow("separate") << u"had separate phone calls today with "_s + guests << 2;
        QTest::newRow("together") << u"held a joint phone call today with "_s + guests << 1;
        QTest::newRow("three-way") << u"held a three-way video call today with "_s + guests << 1;
        QTest::newRow("one") << u"spoke by phone today with "_s + guests << 1;
    }
    void callsOneAfterTheOtherAreMany()
    {
        QFETCH(QString, sentence);
        QFETCH(int, count);
        const auto encounters = told(u"President Grumm Speaks with Leaders"_s,
                                     u"President Vastl Grumm of France %1. They discussed trade."_s.arg(sentence));
        QCOMPARE(int(encounters.size()), count);
        QCOMPARE(encounters.front().participants.size(), count == 1 ? 3 : 2);
        QCOMPARE(encounters.front().participants.first(), u"Vastl Grumm"_s);
    }

    void whatIsToComeIsAPreview_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::newRow("talks") << u"President Vastl Grumm of France has arrived in Vienna to hold talks with Prime "
                                  "Minister Oskel Prandt of Austria today."_s;
        QTest::newRow("departs") << u"President Vastl Grumm of France departs this weekend for a visit to Austria "
                                    "with Prime Minister Oskel Prandt."_s;
        QTest::newRow("due") << u"President Vastl Grumm of France is due to meet Prime Minister Oskel Prandt of "
                                "Austria on 16 November."_s;
    }
    void whatIsToComeIsAPreview()
    {
        QFETCH(QString, sentence);
        for (const EncounterFact &encounter : told(u"President Grumm to Visit Vienna"_s, sentence))
            QCOMPARE(encounter.role, ReadoutRole::Preview);
    }

    void aTelephoneMakesTalksACall()
    {
        const auto encounters = told(u"President Grumm in Talks with Prime Minister Prandt"_s,
                                     u"President Vastl Grumm of France and Prime Minister Oskel Prandt of Austria "
                                     "had a brief telephone conversation on 12 November. They discussed trade."_s);
        QCOMPARE(encounters.front().format, MeetingFormat::PhoneCall);
        QVERIFY(!hasMark(encounters.front(), analysis::EncounterMark::Seems));
    }

    void othersAtTheTableAreTold_data()
    {
        QTest::addColumn<QString>("guests");
        QTest::newRow("leaders") << u"Prime Minister Oskel Prandt of Austria and leaders from Hungary, Poland and "
                                    "Italy"_s;
        QTest::newRow("group") << u"Prime Minister Oskel Prandt of Austria and a group of Danube leaders"_s;
        QTest::newRow("congress") << u"Prime Minister Oskel Prandt of Austria and members of the U.S. Congress"_s;
    }
    void othersAtTheTableAreTold()
    {
        QFETCH(QString, guests);
        const auto encounters = told(u"Readout of President Grumm’s Meeting"_s,
                                     u"President Vastl Grumm of France met today with %1. They discussed "
                                     "trade."_s.arg(guests));
        QVERIFY(hasMark(encounters.front(), analysis::EncounterMark::Group));
    }

    void theSummitItselfIsToldApartFromTalksBesideIt()
    {
        const auto attended = told(u"President Grumm attends the Danube Summit"_s,
                                   u"President Vastl Grumm of France attended the Danube Summit in Vienna today, "
                                   "hosted by Prime Minister Oskel Prandt of Austria. They discussed trade."_s);
        QVERIFY(hasMark(attended.front(), analysis::EncounterMark::Gathering));
        const auto beside =
            told(u"Readout of President Grumm’s Meeting with Prime Minister Prandt of Austria"_s, kReadout);
        QVERIFY(!hasMark(beside.front(), analysis::EncounterMark::Gathering));
    }

    void aSummitAndTheTalkBesideItAreTwo()
    {
        const auto encounters =
            told(u"President Grumm Hosts the Danube Summit"_s,
                 u"President Vastl Grumm of France hosted a visit of Prime Minister Oskel Prandt of Austria and the "
                 "Danube Summit in Paris today.\n\nPresident Grumm received Prime Minister Prandt at the Palace. "
                 "They discussed trade."_s);
        QCOMPARE(encounters.size(), size_t(2));
        QVERIFY(!hasMark(encounters[0], analysis::EncounterMark::Gathering));
        QVERIFY(hasMark(encounters[1], analysis::EncounterMark::Gathering));
    }

    void aTextWithoutAYearKeepsItsDay_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("day");
        QTest::addColumn<int>("weekday");
        QTest::newRow("day") << u"on May 13"_s << 5 << 13 << 0;
        QTest::newRow("day first") << u"on 13 May"_s << 5 << 13 << 0;
        QTest::newRow("weekday") << u"on Friday"_s << 0 << 0 << 5;
        QTest::newRow("today") << u"today"_s << 0 << 0 << 0;
    }
    void aTextWithoutAYearKeepsItsDay()
    {
        QFETCH(QString, when);
        QFETCH(int, month);
        QFETCH(int, day);
        QFETCH(int, weekday);
        const auto encounters = told(u"President Grumm Meets Prime Minister Prandt"_s,
                                     u"President Vastl Grumm of France met %1 with Prime Minister Oskel Prandt of "
                                     "Austria in Vienna. They discussed trade."_s.arg(when),
                                     std::nullopt);
        QCOMPARE(encounters.size(), size_t(1));
        QVERIFY(!encounters.front().date.isValid());
        QVERIFY((analysis::yearlessDay(encounters.front()) == analysis::YearlessDay{month, day, weekday}));
    }

    void statementsThatLookBackTellOfNone()
    {
        QVERIFY(told(u"Statement on Legal Pathways"_s,
                     u"Following the productive meetings that took place earlier this week between President Vastl "
                     "Grumm of France and Prime Minister Oskel Prandt of Austria, we are taking additional "
                     "steps."_s)
                    .empty());
    }

    void statementsTellOfNone_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        QTest::newRow("greeting")
            << u"Ruritanian New Year"_s
            << u"On behalf of the United States, I send best wishes to the people of France."_s;
        QTest::newRow("needs")
            << u"Statement on Energy Security"_s
            << u"Our program meets the needs of families. President Vastl Grumm is committed."_s;
        QTest::newRow("condemnation")
            << u"Mass Sentencing of Activists"_s
            << u"We are deeply troubled by the sentencing of Brenka Olmo and of Ilva Quonn."_s;
    }
    void statementsTellOfNone()
    {
        QFETCH(QString, title);
        QFETCH(QString, text);
        QVERIFY(told(title, text).empty());
    }
};

QTEST_GUILESS_MAIN(TestEncounter)
#include "tst_encounter.moc"
