// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/resemblance.h"

#include <QTest>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using counterpart::text::printOf;
using counterpart::text::resemblance;
using counterpart::text::TextPrint;

class TestResemblance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formDoesNotCount()
    {
        QCOMPARE(resemblance(u"The two sides met, and spoke about rice."_s,
                             u"the TWO sides\nmet and spoke  about rice"_s),
                 1.0);
    }
    void otherWordsCount()
    {
        QCOMPARE(resemblance(u"The two sides met and spoke about rice."_s,
                             u"An unrelated text on schools and their pupils."_s),
                 0.0);
    }
    void aSmallChangeChangesLittle()
    {
        const QString text = u"One two three four five six seven eight nine ten eleven twelve."_s;
        const double similar = resemblance(text, text + u" Thirteen."_s);
        QVERIFY(similar > 0.8 && similar < 1.0);
    }
    void shortTextsAreComparedWhole()
    {
        QCOMPARE(resemblance(u"Two words"_s, u"two words!"_s), 1.0);
        QCOMPARE(resemblance(u"Two words"_s, u"other words"_s), 0.0);
        QCOMPARE(resemblance(u""_s, u""_s), 1.0);
    }
    void aTextIsKnownAgainByItsPrint()
    {
        const QString text = u"One two three four five six seven eight nine ten eleven twelve."_s;
        const TextPrint print = printOf(text);
        QCOMPARE(print.words, 12);
        QCOMPARE(printOf(u"one, two, THREE four five six\nseven eight nine ten eleven twelve"_s).digest,
                 print.digest);
        const TextPrint longer = printOf(text + u" Thirteen."_s);
        QVERIFY(longer.digest != print.digest);
        std::vector<qint64> common;
        std::ranges::set_intersection(print.sketch, longer.sketch, std::back_inserter(common));
        QCOMPARE(common.size(), print.sketch.size()); // eight windows of five words, and one more
        QCOMPARE(longer.sketch.size(), print.sketch.size() + 1);
    }
    void aPrintIsTheSameInEveryVersion()
    {
        QCOMPARE(printOf(u"Two words"_s).digest, u"7159b614afa0d9adb2d5b6f1d75234d7"_s);
    }
};

QTEST_GUILESS_MAIN(TestResemblance)
#include "tst_resemblance.moc"
