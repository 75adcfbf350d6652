// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/textfinds.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using reader::TextFinds;

class TestTextFinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreFoundInAnyCase()
    {
        TextFinds finds;
        finds.look(u"Mine action; de-mining, MINE clearance"_s, u"mine"_s);
        QCOMPARE(finds.size(), 2);
        QCOMPARE(finds.at(0), (text::Range{0, 4}));
        QCOMPARE(finds.at(1), (text::Range{24, 28}));
        finds.look(u"aaaa"_s, u"aa"_s);
        QCOMPARE(finds.size(), 2); // they do not overlap
    }

    void noWordsAreNowhere()
    {
        TextFinds finds;
        finds.look(u"Mine action"_s, QString());
        QVERIFY(finds.isEmpty());
        finds.step(false);
        QCOMPARE(finds.current(), -1);
        const auto [first, end] = finds.marked();
        QCOMPARE(first, end);
    }

    void stepsGoRoundTheEnd()
    {
        TextFinds finds;
        finds.look(u"a b a b a"_s, u"a"_s);
        QCOMPARE(finds.current(), -1);
        for (const qsizetype wanted : {0, 1, 2, 0}) {
            finds.step(false);
            QCOMPARE(finds.current(), wanted);
        }
        finds.step(true);
        QCOMPARE(finds.current(), 2);
        finds.look(u"a b a"_s, u"a"_s); // anew: none is looked at
        finds.step(true);
        QCOMPARE(finds.current(), 1);
    }

    void onlyThoseAroundTheCurrentOneAreMarked()
    {
        TextFinds finds;
        finds.look(QString(5000, u'a'), u"a"_s);
        QCOMPARE(finds.marked(), (std::pair<qsizetype, qsizetype>{0, 2000}));
        finds.step(true); // the last
        QCOMPARE(finds.marked(), (std::pair<qsizetype, qsizetype>{3999, 5000}));
    }
};

QTEST_GUILESS_MAIN(TestTextFinds)
#include "tst_textfinds.moc"
