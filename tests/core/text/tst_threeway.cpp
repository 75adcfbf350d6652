// SPDX-License-Identifier: GPL-3.0-or-later
// A text that two people changed at once: no word of either is lost.
#include "core/text/threeway.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;

class TestThreeWay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void merge_data()
    {
        QTest::addColumn<QString>("seen");
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("merged");
        QTest::addColumn<bool>("overtaken");
        const QString none;
        QTest::newRow("mine alone") << u"a"_s << u"b"_s << u"a"_s << u"b"_s << false;
        QTest::newRow("theirs alone") << u"a"_s << u"a"_s << u"b"_s << u"b"_s << false;
        QTest::newRow("the same twice") << u"a"_s << u"b"_s << u"b"_s << u"b"_s << false;
        QTest::newRow("line ends") << u"a\r\nb"_s << u"a\nb\nc"_s << u"a\nb"_s << u"a\nb\nc"_s << false;
        QTest::newRow("both begun") << none << u"mine"_s << u"theirs"_s << u"theirs\n\nmine"_s << true;
        QTest::newRow("one line twice") << u"a"_s << u"a, mine"_s << u"a, theirs"_s
                                        << u"a, theirs\n\na, mine"_s << true;
        QTest::newRow("different lines") << u"a\nb\nc"_s << u"a\nb\nmine"_s << u"theirs\nb\nc"_s
                                         << u"theirs\nb\nmine"_s << true;
        QTest::newRow("going on writing") << u"a"_s << u"a, more"_s << u"a\n\ntheirs"_s
                                          << u"a, more\n\ntheirs"_s << true;
        QTest::newRow("both added") << u"a"_s << u"a\nmine"_s << u"a\ntheirs"_s << u"a\ntheirs\n\nmine"_s
                                    << true;
        QTest::newRow("emptied, and changed") << u"a"_s << none << u"theirs"_s << u"theirs"_s << true;
        QTest::newRow("changed, and emptied") << u"a"_s << u"mine"_s << none << u"mine"_s << true;
        QTest::newRow("put before, and changed") << u"a\nb"_s << u"mine\nb"_s << u"theirs\na\nb"_s
                                                 << u"theirs\nmine\nb"_s << true;
    }

    void merge()
    {
        QFETCH(const QString, seen);
        QFETCH(const QString, mine);
        QFETCH(const QString, theirs);
        const text::Merged merged = text::mergeTexts(seen, mine, theirs);
        QTEST(merged.text, "merged");
        QTEST(merged.isOvertaken, "overtaken");
    }

    void aValueIsOneOrTheOther()
    {
        bool overtaken = false;
        QCOMPARE(text::mergedValue(1, 1, 2, overtaken), 2);
        QCOMPARE(text::mergedValue(1, 2, 1, overtaken), 2);
        QCOMPARE(text::mergedValue(1, 2, 2, overtaken), 2);
        QVERIFY(!overtaken);
        QCOMPARE(text::mergedValue(1, 2, 3, overtaken), 2);
        QVERIFY(overtaken);
    }
};

QTEST_APPLESS_MAIN(TestThreeWay)
#include "tst_threeway.moc"
