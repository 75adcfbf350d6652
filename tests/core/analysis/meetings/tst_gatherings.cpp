// SPDX-License-Identifier: GPL-3.0-or-later
// Joint statements, and many at one table.
#include "core/analysis/meetings/encountermarks.h"
#include "tests/core/analysis/meetings/toldencounters.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::ReadoutRole;
using test::told;

class TestGatherings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJointStatementIsOfAMeeting_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("met");
        QTest::addColumn<QString>("day");
        QTest::newRow("we, the two") << u"France-Austria Joint Leaders’ Statement"_s
                                     << u"The friendship of our peoples is a hundred years old.\n\nToday, we, President Vastl "
                                        "Grumm of France and Chancellor Oskel Prandt of Austria, renew our bond."_s
                                     << QStringList{u"Vastl Grumm"_s, u"Oskel Prandt"_s} << u"2022-11-14"_s;
        QTest::newRow("today affirmed") << u"Joint Statement of France and Austria"_s
                                        << u"President Vastl Grumm of France and Chancellor Oskel Prandt of Austria today "
                                           "affirmed their wish to trade more steel and wine."_s
                                        << QStringList{u"Vastl Grumm"_s, u"Oskel Prandt"_s} << u"2022-11-14"_s;
        QTest::newRow("signed by") << u"France-Austria Communiqué on Partnership"_s
                                   << u"The following statement was signed by Foreign Minister Vastl Grumm of France and "
                                      "Foreign Minister Oskel Prandt of Austria in Vienna on November 12, 2022.\n\nBegin text:\n\nAs France and Austria "
                                      "celebrate a hundred years of trade, we reaffirm our bond."_s
                                   << QStringList{u"Vastl Grumm"_s, u"Oskel Prandt"_s} << u"2022-11-12"_s;
        QTest::newRow("by their states") << u"Joint Statement of Japan, the Republic of Korea, and the United States"_s
                                         << u"We, the leaders of Japan, the Republic of Korea (ROK), and the United States, "
                                            "gathered in Phnom Penh. We look to the future of the region."_s
                                         << QStringList{u"Fumio Kishida"_s, u"Yoon Suk Yeol"_s, u"Joe Biden"_s}
                                         << u"2022-11-14"_s;
        QTest::newRow("a statement on others") << u"Joint Statement of France and Austria on Samoa"_s
                                               << u"France and Austria condemn the attack of yesterday on Samoa and its "
                                                  "parliament. We stand with its people."_s
                                               << QStringList() << QString();
    }
    void aJointStatementIsOfAMeeting()
    {
        QFETCH(QString, title);
        QFETCH(QString, text);
        QFETCH(QStringList, met);
        QFETCH(QString, day);
        const auto encounters = told(title, text);
        QCOMPARE(encounters.size(), size_t(met.isEmpty() ? 0 : 1));
        if (met.isEmpty())
            return;
        QCOMPARE(encounters.front().participants, met);
        QCOMPARE(encounters.front().date.toString(), day);
        QCOMPARE(encounters.front().role, ReadoutRole::Readout);
    }

    void whomOnlyTheTitleOfAStatementNamesMayNotHaveMet()
    {
        const auto encounters = told(u"Joint Statement by President Biden and Prime Minister Trudeau"_s,
                                     u"The United States and Canada celebrate the progress of the past years, and reaffirm "
                                     "their friendship and their resolve to meet the challenges of the day."_s);
        QCOMPARE(encounters.size(), size_t(1));
        QCOMPARE(encounters.front().role, ReadoutRole::Background);
        QCOMPARE(encounters.front().participants, (QStringList{u"Joe Biden"_s, u"Justin Trudeau"_s}));
    }

    void statesGatherAtTheirSummit()
    {
        const auto encounters = told(u"ASEAN-Australia Leaders’ Statement"_s,
                                     u"WE, the Member States of the Association of Southeast Asian Nations (ASEAN) and "
                                     "Australia, gathered on the occasion of the 2nd ASEAN-Australia (AA) Summit in Phnom "
                                     "Penh on November 12, 2022;"_s);
        QCOMPARE(encounters.size(), size_t(1));
        QVERIFY(analysis::hasMark(encounters.front(), analysis::EncounterMark::Gathering));
        QCOMPARE(encounters.front().date.toString(), u"2022-11-12"_s);
    }

    void hostsOfAGatheringMeetMany()
    {
        const auto encounters =
            told(u"FACT SHEET: New Help for the Islands"_s,
                 u"President Vastl Grumm of France and Prime Minister Oskel Prandt of Samoa will host the France-Pacific "
                 "Leaders Meeting in Apia on November 20, 2022. The President announces more help."_s);
        QCOMPARE(encounters.size(), size_t(1));
        QVERIFY(analysis::hasMark(encounters.front(), analysis::EncounterMark::Gathering));
        QCOMPARE(encounters.front().occasion, u"France-Pacific Leaders Meeting"_s);
    }
};

QTEST_GUILESS_MAIN(TestGatherings)
#include "tst_gatherings.moc"
