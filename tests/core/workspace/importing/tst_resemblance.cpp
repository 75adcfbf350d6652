// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importing/resemblance.h"

#include <QTest>

using namespace Qt::StringLiterals;
using counterpart::workspace::resemblance;

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
};

QTEST_GUILESS_MAIN(TestResemblance)
#include "tst_resemblance.moc"
