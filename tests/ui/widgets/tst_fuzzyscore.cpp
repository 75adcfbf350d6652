// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fuzzy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using counterpart::widgets::fuzzyScore;

class TestFuzzyScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersMustComeInOrder()
    {
        QVERIFY(fuzzyScore(u"imf", u"Import Files"));
        QVERIFY(!fuzzyScore(u"fmi", u"Import Files"));
        QVERIFY(!fuzzyScore(u"imfx", u"Import Files"));
    }

    void nothingTypedFitsAll() { QCOMPARE(fuzzyScore(u"", u"anything"), 0); }

    void caseAndAccentsDoNotMatter()
    {
        QVERIFY(fuzzyScore(u"GENEVE", u"Genève"));
        QVERIFY(fuzzyScore(u"genève", u"Geneve"));
    }

    void startsOfWordsComeFirst()
    {
        QVERIFY(*fuzzyScore(u"er", u"Export Report") > *fuzzyScore(u"er", u"Larger Text"));
        QVERIFY(*fuzzyScore(u"hun", u"Hun Sen") > *fuzzyScore(u"hun", u"The human side of an order"));
    }

    void runsComeBeforeScatteredLetters()
    {
        QVERIFY(*fuzzyScore(u"port", u"Report of the week") > *fuzzyScore(u"port", u"People of our time"));
    }

    void longInputIsBounded()
    {
        const QString longText(100'000, u'a');
        QVERIFY(fuzzyScore(longText, longText));
        QVERIFY(!fuzzyScore(longText + u'b', u"short"_s));
    }
};

QTEST_GUILESS_MAIN(TestFuzzyScore)
#include "tst_fuzzyscore.moc"
