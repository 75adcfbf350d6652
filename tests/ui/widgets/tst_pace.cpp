// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using counterpart::widgets::Pace;

class TestPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSaidTooEarly()
    {
        Pace pace;
        QCOMPARE(pace.text(100), QString());
        pace.note(0, 0);
        pace.note(5, 1000);
        QCOMPARE(pace.text(100), QString());
        QCOMPARE(pace.secondsLeft(100), -1);
    }
    void rateAndTimeLeft()
    {
        Pace pace;
        pace.note(0, 0);
        pace.note(40, 4000);
        QCOMPARE(pace.rate(), 10.0);
        QCOMPARE(pace.secondsLeft(4000), 396);
        QVERIFY(pace.text(4000).contains(u"10"));
        QVERIFY(pace.text(4000).contains(u"7 min"));
        QVERIFY(pace.text(240).contains(u"20 s"));
    }
    void onlyTheLastHalfMinuteCounts()
    {
        Pace pace;
        pace.note(0, 0);
        for (int second = 1; second <= 60; ++second)
            pace.note(second < 30 ? 0 : (second - 30) * 2, second * 1000);
        QCOMPARE(pace.rate(), 2.0);
    }
    void standingStillHasNoEnd()
    {
        Pace pace;
        pace.note(3, 0);
        pace.note(3, 5000);
        QCOMPARE(pace.secondsLeft(9), -1);
        QCOMPARE(pace.text(9), QString());
    }
};

QTEST_GUILESS_MAIN(TestPace)
#include "tst_pace.moc"
