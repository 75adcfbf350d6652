// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/agreement.h"

#include <QTest>

using namespace counterpart;
using namespace counterpart::analysis;

namespace {

// The worked example of Krippendorff, "Measuring the Reliability of Qualitative Text Analysis Data", Quality
// & Quantity 38, 2004: two observers, a continuum from 150 to 450, two categories.
Unitizing categoryC()
{
    return {300, {{{75, 145}, {220, 250}}, {{70, 150}, {205, 225}, {250, 270}}}};
}

Unitizing categoryK()
{
    return {300, {{{30, 90}, {150, 200}}, {{30, 90}, {150, 200}}}};
}

bool near(double value, double wanted)
{
    return std::abs(value - wanted) < 0.00006;
}

} // namespace

class TestAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePublishedExample()
    {
        const Agreement c = agreement(categoryC());
        QVERIFY(near(c.observed, 0.0144));
        QVERIFY(near(c.expected, 0.0532));
        QVERIFY(near(*c.alpha(), 0.7286));
        const Agreement k = agreement(categoryK());
        QCOMPARE(k.observed, 0.0);
        QVERIFY(near(k.expected, 0.0490));
        QCOMPARE(*k.alpha(), 1.0);
        QVERIFY(near(*together({c, k}).alpha(), 0.8587));
    }

    void shareOfTheTextThatAnybodyMarked()
    {
        const Agreement c = agreement(categoryC());
        QCOMPARE(c.both, 70 + 5);
        QCOMPARE(c.either, 80 + 45 + 20);
        QCOMPARE(*agreement(categoryK()).share(), 1.0);
        QVERIFY(!agreement({100, {{}, {}}}).share());
        QVERIFY(!agreement({100, {{}, {}}}).alpha());
    }

    void oneAloneDisagreesWithTheOther()
    {
        const Agreement lone = agreement({1000, {{{100, 150}}, {}}});
        QVERIFY(*lone.alpha() < 0.1);
        QCOMPARE(*lone.share(), 0.0);
    }

    void overlappingMarksOfOneObserverAreOneUnit()
    {
        const Agreement split =
            agreement({300, {{{75, 100}, {90, 145}, {220, 250}}, categoryC().observers[1]}});
        QCOMPARE(split.observed, agreement(categoryC()).observed);
        QCOMPARE(split.expected, agreement(categoryC()).expected);
    }
};

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
