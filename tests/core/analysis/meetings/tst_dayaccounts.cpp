// SPDX-License-Identifier: GPL-3.0-or-later
// Several encounters in one text, each with its passage.
#include "tests/core/analysis/meetings/toldencounters.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::EncounterFact;
using domain::MeetingFormat;
using test::kReadout;
using test::told;

class TestDayAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDaysAccountTellsOfEachOfItsMeetings()
    {
        const auto encounters =
            told(u"President of Norland Meets Leaders in Geneva"_s,
                 u"President of Kazakhstan Kassym-Jomart Tokayev met with President of Finland Arvo Tamm in "
                 "Geneva. The sides discussed trade and transport.\n\nLater, the Head of State met with the "
                 "President of Poland Jan Wolny. The presidents spoke of wheat.\n\nLast week, the Head of State met "
                 "with the Prime Minister of Japan Kenji Morita."_s);
        QCOMPARE(encounters.size(), size_t(2));
        QCOMPARE(encounters[1].participants, (QStringList{u"Kassym-Jomart Tokayev"_s, u"Jan Wolny"_s}));
        QCOMPARE(encounters[1].countries, (QStringList{u"kz"_s, u"pl"_s}));
    }

    void anAddressTellsOfTheDaysTalks()
    {
        const auto encounters =
            told(u"Address by the President of Ukraine"_s,
                 u"Dear Ukrainians!\n\nToday, I spoke with the Prime Minister of Norway Olav Brekke. We discussed "
                 "air defence for our cities.\n\nI met with the President of Romania Ion Pavel last year."_s);
        QCOMPARE(encounters.size(), size_t(1));
        QCOMPARE(encounters.front().countries, (QStringList{u"ua"_s, u"no"_s}));
        QCOMPARE(encounters.front().format, MeetingFormat::PhoneCall);
    }

    void anAccountOfTheDayTellsOfEachInItsOwnWords()
    {
        const QString text =
            u"Dear Ukrainians!\n\nToday, I spoke with the Prime Minister of Norway, Olav Brekke. We discussed air defence."
            "\n\nOur repair crews work around the clock.\n\nI met with the President of Romania, Ion Pavel. He spoke of "
            "wheat.\n\nIn the afternoon, I welcomed Kenji Morita, Prime Minister of Japan. Japan will send pumps.\n\n"
            "Also today there was a conversation with Finnish President Arvo Tamm.\n\nWe received Chancellor Karl Huber of "
            "Austria in Kyiv.\n\nI met with the President of Poland Jan Wolny in March. I spoke with our commanders about "
            "the visit of President Luc Dubois of France. When I met with the King of Spain, it was cold. I remember: I "
            "spoke with the President of Chile Juan Rojas. Tomorrow I will meet the President of Kenya Daudi Otieno."_s;
        const auto encounters = told(u"Address by the President of Ukraine"_s, text);
        QStringList guests;
        for (const EncounterFact &each : encounters)
            guests << each.participants.value(each.participants.size() - 1);
        QCOMPARE(guests, (QStringList{u"Olav Brekke"_s, u"Ion Pavel"_s, u"Kenji Morita"_s, u"Arvo Tamm"_s, u"Karl Huber"_s}));
        QCOMPARE(encounters[1].date.toString(), u"2022-11-14"_s);
        const QString second = encounters[1].passage.in(text).toString();
        QVERIFY2(second.startsWith(u"I met"_s) && second.endsWith(u"of wheat."_s), qPrintable(second));
    }

    void aSpeechThatIsOfNoDayTellsOfNoFurtherTalks()
    {
        QVERIFY(told(u"Lecture by Minister Zork"_s, u"Students, I like this place. I met with the President of Romania, Ion "
                                                    "Pavel. We spoke of wheat."_s)
                    .empty());
    }

    void eachEncounterHasItsPassage()
    {
        const QString text =
            u"Dear Ukrainians!\n\nToday, I spoke with the Prime Minister of Norway Olav Brekke. We discussed air "
            "defence for our cities. I thanked him for his help.\n\nWe also agreed on a visit.\n\nI also spoke with "
            "the President of Romania Ion Pavel. We coordinated our steps.\n\nOur repair crews work around the "
            "clock. The harvest is in."_s;
        const auto encounters = told(u"Address by the President of Ukraine"_s, text);
        QCOMPARE(encounters.size(), size_t(2));
        const QString first = encounters[0].passage.in(text).toString();
        QVERIFY2(first.startsWith(u"Today, I spoke"_s) && first.endsWith(u"on a visit."_s), qPrintable(first));
        const QString second = encounters[1].passage.in(text).toString();
        QVERIFY2(second.startsWith(u"I also spoke"_s) && second.endsWith(u"our steps."_s), qPrintable(second));
    }

    void theReadoutOfOneMeetingIsAllPassage()
    {
        const auto encounters = told(u"Readout of President Grumm’s Meeting with Prime Minister Prandt"_s, kReadout);
        QCOMPARE(encounters.size(), size_t(1));
        QCOMPARE(encounters.front().passage.in(kReadout).toString(), kReadout);
    }

    void callsToldInOneSentenceHaveTheirTurns()
    {
        const QString text =
            u"President Kassym-Jomart Tokayev of Kazakhstan held separate telephone conversations with President Arvo "
            "Tamm of Finland and President Jan Wolny of Poland today. With President Tamm he spoke of timber. They "
            "agreed on a plant.\n\nPresident Wolny asked for grain. Both sides will send experts."_s;
        const auto encounters = told(u"President had telephone conversations"_s, text);
        QCOMPARE(encounters.size(), size_t(2));
        QVERIFY(encounters[0].passage.in(text).startsWith(u"With President Tamm"_s));
        QVERIFY(encounters[0].passage.in(text).endsWith(u"on a plant."_s));
        QVERIFY(encounters[1].passage.in(text).startsWith(u"President Wolny asked"_s));
    }
};

QTEST_GUILESS_MAIN(TestDayAccounts)
#include "tst_dayaccounts.moc"
