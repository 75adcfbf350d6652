// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/scrollmap.h"

#include <QTest>

using counterpart::comparison::ScrollMap;

class TestScrollMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linkedPassagesMeet()
    {
        const ScrollMap map({{100, 300}, {400, 500}}, 1000, 900);
        QCOMPARE(map.toB(100), 300.0);
        QCOMPARE(map.toB(400), 500.0);
        QCOMPARE(map.toB(250), 400.0);
        QCOMPARE(map.toA(400), 250.0);
    }
    void endsMeetEnds()
    {
        const ScrollMap map({{100, 300}}, 1000, 900);
        QCOMPARE(map.toB(0), 0.0);
        QCOMPARE(map.toB(1000), 900.0);
        QCOMPARE(map.toA(900), 1000.0);
    }
    void crossingLinksNeverScrollBackwards()
    {
        const ScrollMap map({{100, 800}, {200, 150}, {300, 250}, {400, 350}}, 1000, 900);
        qreal last = -1;
        for (int a = 0; a <= 1000; a += 5) {
            QVERIFY(map.toB(a) >= last);
            last = map.toB(a);
        }
        QCOMPARE(map.toB(300), 250.0); // the three that agree win over the one that does not
    }
    void noLinksScrollInProportion()
    {
        const ScrollMap map({}, 1000, 500);
        QCOMPARE(map.toB(500), 250.0);
    }
};

QTEST_GUILESS_MAIN(TestScrollMap)
#include "tst_scrollmap.moc"
