// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/meetings/encountermarks.h"
#include "core/analysis/meetings/officeyear.h"
#include "core/lexicon/lexicon.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

QDate dayOf(const QStringList &people, analysis::YearlessDay day)
{
    domain::EncounterFact encounter;
    encounter.participants = people;
    analysis::setYearlessDay(encounter, day);
    return analysis::dayByOffices(encounter, *lexicon::Lexicon::builtIn());
}

} // namespace

class TestOfficeYear : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOnlyYearOfBothOfficesIsTaken()
    {
        QCOMPARE(dayOf({u"Rishi Sunak"_s, u"Joe Biden"_s}, {9, 12, 0}), QDate(2023, 9, 12));
        QCOMPARE(dayOf({u"Rishi Sunak"_s, u"Joe Biden"_s}, {9, 12, 2}), QDate(2023, 9, 12));
    }
    void whatFitsTwiceOrNeverTellsNoYear()
    {
        QVERIFY(!dayOf({u"Rishi Sunak"_s, u"Joe Biden"_s}, {11, 15, 0}).isValid()); // 2022 and 2023
        QCOMPARE(dayOf({u"Rishi Sunak"_s, u"Joe Biden"_s}, {11, 15, 2}), QDate(2022, 11, 15)); // a Tuesday
        QVERIFY(!dayOf({u"Rishi Sunak"_s, u"Joe Biden"_s}, {9, 12, 1}).isValid());
    }
    void onePersonOrNobodyKnownTellsNoYear()
    {
        QVERIFY(!dayOf({u"Rishi Sunak"_s}, {9, 12, 0}).isValid());
        QVERIFY(!dayOf({u"Rishi Sunak"_s, u"Oskel Prandt"_s}, {9, 12, 0}).isValid());
        QVERIFY(!dayOf({u"Rishi Sunak"_s, u"Joe Biden"_s}, {0, 0, 4}).isValid());
    }
};

QTEST_GUILESS_MAIN(TestOfficeYear)
#include "tst_officeyear.moc"
