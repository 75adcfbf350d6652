// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/vocabulary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;

class TestSurety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoresAreToldInWords_data()
    {
        QTest::addColumn<double>("score");
        QTest::addColumn<QString>("words");
        QTest::newRow("at the threshold") << 0.36 << u"perhaps"_s;
        QTest::newRow("below likely") << 0.599 << u"perhaps"_s;
        QTest::newRow("likely") << 0.6 << u"likely"_s;
        QTest::newRow("below certain") << 0.799 << u"likely"_s;
        QTest::newRow("nearly certain") << 0.8 << u"nearly certain"_s;
        QTest::newRow("as sure as can be") << 1.0 << u"nearly certain"_s;
    }
    void scoresAreToldInWords()
    {
        QFETCH(double, score);
        QTEST(domain::name(domain::suretyOf(score)), "words");
    }
};

QTEST_GUILESS_MAIN(TestSurety)
#include "tst_surety.moc"
