// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/words/lineverbs.h"

#include <QTest>

using namespace counterpart;

class TestLineVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVerbOfThePastIsTold()
    {
        QVERIFY(analysis::isVerb(u"refused", {}));
        QVERIFY(analysis::isVerb(u"CONDEMNED", {}));
        QVERIFY(!analysis::isVerb(u"United", {}));
        QVERIFY(!analysis::isVerb(u"fed", {})); // so short a word is as well a name
    }

    void aVerbOfThePresentIsToldByWhatFollows()
    {
        QVERIFY(analysis::isVerb(u"refuses", u"the"));
        QVERIFY(!analysis::isVerb(u"refuses", u"Brief"));
        QVERIFY(!analysis::isVerb(u"refuses", {}));
    }

    void mayIsAMonthUnlessItIsSmall()
    {
        QVERIFY(analysis::holdsVerb({u"China", u"may", u"agree"}));
        QVERIFY(!analysis::holdsVerb({u"Visit", u"May", u"2022"}));
        QVERIFY(analysis::holdsVerb({u"CHINA", u"DOES", u"NOT", u"SUPPORT"}));
        QVERIFY(!analysis::holdsVerb({u"Will"})); // the first word is the subject
    }

    void otherScriptsHaveSignsOfTheirOwn()
    {
        QVERIFY(analysis::endsWithVerb(u"협의했다"));
        QVERIFY(!analysis::endsWithVerb(u"외교부"));
        QVERIFY(analysis::isAuxiliary(u"បាន"));
        QVERIFY(analysis::holdsStatementMark(u"ไม่เห็นด้วย"));
        QVERIFY(!analysis::holdsStatementMark(u"Ministry"));
        QVERIFY(analysis::isNegation(u"NICHT"));
    }

    void anAuxiliaryIsWrittenSmall()
    {
        QVERIFY(analysis::holdsAuxiliary(u"Peace is a core pillar"));
        QVERIFY(!analysis::holdsAuxiliary(u"What We Will Do"));
    }
};

QTEST_GUILESS_MAIN(TestLineVerbs)
#include "tst_lineverbs.moc"
