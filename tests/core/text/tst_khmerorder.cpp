// SPDX-License-Identifier: GPL-3.0-or-later
// Khmer that is drawn alike is compared alike.
#include "core/text/khmerorder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;

class TestKhmerOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDrawnAlikeIsAlike_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("proper");
        QTest::newRow("vowel before a subscript") << u"\u1781\u17C2\u17D2\u1798\u179A"_s
                                                  << u"\u1781\u17D2\u1798\u17C2\u179A"_s;
        QTest::newRow("subscript RO before another") << u"\u179F\u17D2\u179A\u17D2\u178F\u17B8"_s
                                                     << u"\u179F\u17D2\u178F\u17D2\u179A\u17B8"_s;
        QTest::newRow("E and AA") << u"\u1780\u17C1\u17B6\u17C7"_s << u"\u1780\u17C4\u17C7"_s;
        QTest::newRow("AA and E") << u"\u1780\u17B6\u17C1\u17C7"_s << u"\u1780\u17C4\u17C7"_s;
        QTest::newRow("E and II") << u"\u178A\u17C1\u17B8\u1798"_s << u"\u178A\u17BE\u1798"_s;
        QTest::newRow("nikahit before AA") << u"\u1793\u17C6\u17B6"_s << u"\u1793\u17B6\u17C6"_s;
        QTest::newRow("nikahit before U") << u"\u1792\u17C6\u17BB"_s << u"\u1792\u17BB\u17C6"_s;
        QTest::newRow("shifter behind the vowel") << u"\u1794\u17B8\u17C9"_s << u"\u1794\u17C9\u17B8"_s;
        QTest::newRow("U for a shifter") << u"\u179F\u17BB\u17B8"_s << u"\u179F\u17CA\u17B8"_s;
        QTest::newRow("subscript DA for TA") << u"\u179F\u17C1\u1785\u1780\u17D2\u178A\u17B8"_s
                                             << u"\u179F\u17C1\u1785\u1780\u17D2\u178F\u17B8"_s;
        QTest::newRow("joiner within") << u"\u1780\u200D\u17D2\u179A\u200C\u17BB\u1798"_s
                                       << u"\u1780\u17D2\u179A\u17BB\u1798"_s;
        QTest::newRow("word break within") << u"\u1780\u200B\u17BB\u1798"_s << u"\u1780\u17BB\u1798"_s;
        QTest::newRow("sign typed twice") << u"\u1780\u17B7\u17B7\u1785"_s << u"\u1780\u17B7\u1785"_s;
        QTest::newRow("deprecated letter") << u"\u17A3\u1784"_s << u"\u17A2\u1784"_s;
        QTest::newRow("among other scripts") << u"A \u1781\u17C2\u17D2\u1798\u179A, B"_s
                                             << u"A \u1781\u17D2\u1798\u17C2\u179A, B"_s;
    }

    void whatIsDrawnAlikeIsAlike()
    {
        QFETCH(QString, typed);
        QFETCH(QString, proper);
        QCOMPARE(text::orderedKhmer(typed), text::orderedKhmer(proper));
        QCOMPARE(text::orderedKhmer(text::orderedKhmer(typed)), text::orderedKhmer(typed));
    }

    void differentWordsStayDifferent()
    {
        QVERIFY(text::orderedKhmer(u"\u1780\u17B7\u1785") != text::orderedKhmer(u"\u1780\u17B8\u1785"));
        QVERIFY(text::orderedKhmer(u"\u1780\u17D2\u179A") != text::orderedKhmer(u"\u1780\u179A"));
        QCOMPARE(text::orderedKhmer(u"The Minister, Bộ trưởng, 部长"_s), u"The Minister, Bộ trưởng, 部长"_s);
    }

    void partsLeadBackToWhatWasTyped()
    {
        const QString typed = u"ab \u1781\u17C2\u17D2\u1798\u179A cd"_s;
        const text::OrderedKhmer ordered = text::orderKhmer(typed);
        const qsizetype at = ordered.text.indexOf(u"\u1781\u17D2\u1798\u17C2");
        QVERIFY(at > 0);
        QCOMPARE(ordered.source({at, at + 4}).in(typed), u"\u1781\u17C2\u17D2\u1798");
        QCOMPARE(ordered.source({at, at + 1}).in(typed), u"\u1781\u17C2\u17D2\u1798"); // the whole syllable
        QCOMPARE(ordered.source({0, 2}).in(typed), u"ab");
    }

    void endlessSyllablesAreCut()
    {
        const QString endless = u"\u1780"_s + QString(100'000, QChar(u'\u17D2')) + QString(100'000, QChar(u'\u17B7'));
        QVERIFY(text::orderedKhmer(endless).size() <= endless.size());
    }
};

QTEST_GUILESS_MAIN(TestKhmerOrder)
#include "tst_khmerorder.moc"
