// SPDX-License-Identifier: GPL-3.0-or-later
// When a quotation counts as standing on a page.
#include "core/workspace/reports/printedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using workspace::letterForm;
using workspace::Printed;
using workspace::readBack;

namespace {

const QRectF Area(50, 100, 200, 30);

/// Words on two lines within the area, ten points wide each.
reading::Page pageOf(const QStringList &words)
{
    reading::Page page;
    page.number = 1;
    page.size = {595, 842};
    qreal x = Area.left();
    for (const QString &word : words) {
        page.words.push_back({word, {x, 105, 10, 10}, true, false, false});
        x += 12;
    }
    return page;
}

} // namespace

class TestPrintedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameLettersCount_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("quotation");
        QTest::newRow("plain") << QStringList{u"Both"_s, u"sides"_s, u"agreed."_s} << u"Both sides agreed."_s;
        QTest::newRow("ligature") << QStringList{u"o\uFB03cials"_s} << u"officials"_s;
        QTest::newRow("no-break blank") << QStringList{u"12"_s, u"million"_s} << u"12\u00A0million"_s;
        QTest::newRow("soft hyphen, broken")
            << QStringList{u"coop-"_s, u"eration"_s} << u"coop\u00ADeration"_s;
        QTest::newRow("soft hyphen, whole") << QStringList{u"cooperation"_s} << u"coop\u00ADeration"_s;
        QTest::newRow("hyphen that forbids a break") << QStringList{u"mine-free"_s} << u"mine\u2011free"_s;
        QTest::newRow("letter and sign") << QStringList{u"Vu\u0303"_s} << u"V\u0169"_s;
        QTest::newRow("quotation marks around") << QStringList{u"“We"_s, u"will.”"_s} << u"We will."_s;
        QTest::newRow("Chinese") << QStringList{u"双方"_s, u"同意。"_s} << u"双方同意。"_s;
        QTest::newRow("a number for a character") << QStringList{u"is"_s, u"[U+E001]"_s} << u"is \uE001"_s;
        QTest::newRow("line feed") << QStringList{u"one"_s, u"two"_s} << u"one\ntwo"_s;
    }

    void theSameLettersCount()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, quotation);
        QCOMPARE(readBack(pageOf(words), Area, quotation), Printed::Found);
    }

    void otherLettersDoNot_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("another word") << QStringList{u"Both"_s, u"sides"_s, u"disagreed."_s};
        QTest::newRow("a word more") << QStringList{u"Both"_s, u"sides"_s, u"never"_s, u"agreed."_s};
        QTest::newRow("a word less") << QStringList{u"Both"_s, u"agreed."_s};
        QTest::newRow("another order") << QStringList{u"sides"_s, u"Both"_s, u"agreed."_s};
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("another number") << QStringList{u"Both"_s, u"sides"_s, u"agreed.1"_s};
    }

    void otherLettersDoNot()
    {
        QFETCH(QStringList, words);
        QCOMPARE(readBack(pageOf(words), Area, u"Both sides agreed."_s), Printed::OtherWords);
    }

    void linesAreReadFromTheTopWhateverTheirOrderInTheFile()
    {
        reading::Page page = pageOf({u"Both"_s, u"sides"_s});
        page.words.push_back({u"again."_s, {50, 135, 10, 10}, true, true, false});
        page.words.push_back({u"agreed"_s, {50, 120, 10, 10.4}, true, true, false});
        QCOMPARE(readBack(page, Area.adjusted(0, 0, 0, 30), u"Both sides agreed again."_s), Printed::Found);
    }

    void whatStandsElsewhereDoesNotCount()
    {
        QCOMPARE(readBack(pageOf({u"Both"_s}), Area.translated(0, 200), u"Both"_s), Printed::OtherWords);
    }

    void aScriptOfComposedGlyphsIsNotCalledOtherWords()
    {
        QCOMPARE(readBack(pageOf({u"\uFFFD\uFFFD"_s}), Area, u"ភាគី"_s), Printed::Unreadable);
        QCOMPARE(readBack(pageOf({u"ភាគី"_s}), Area, u"ភាគី"_s), Printed::Found);
    }

    void withoutAPlaceWordsAreLookedForInEitherColumn()
    {
        reading::Page page = pageOf({u"Both"_s, u"agreed"_s});
        page.words.push_back({u"one"_s, {400, 105, 10, 10}, true, true, false});
        page.words.push_back({u"here."_s, {50, 120, 10, 10}, true, true, false});
        const QStringList letters = workspace::lettersOf({page});
        QCOMPARE(readBack(letters, u"Both agreed here."_s), Printed::Found);
        QCOMPARE(readBack(letters, u"one"_s), Printed::Found);
        QCOMPARE(readBack(letters, u"agreed to nothing"_s), Printed::OtherWords);
    }

    void aTextGoesOnOverTheFootOfItsPage()
    {
        reading::Page first = pageOf({u"Both"_s, u"sides"_s});
        first.words.push_back({u"Counterpart"_s, {50, 806, 40, 8}, true, false, false});
        first.words.push_back({u"1"_s, {540, 806, 5, 8}, true, true, false});
        reading::Page second = pageOf({u"agreed"_s, u"again."_s});
        second.number = 2;
        second.words.insert(second.words.begin(), {u"Readout"_s, {50, 36, 40, 8}, true, true, false});
        const QStringList letters = workspace::lettersOf({first, second});
        QCOMPARE(readBack(letters, u"Both sides agreed again."_s), Printed::Found);
        QCOMPARE(readBack(letters, u"Counterpart"_s), Printed::OtherWords);
    }
};

QTEST_APPLESS_MAIN(TestPrintedText)
#include "tst_printedtext.moc"
