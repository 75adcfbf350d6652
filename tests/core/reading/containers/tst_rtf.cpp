// SPDX-License-Identifier: GPL-3.0-or-later
// The RTF in which Outlook keeps the text of its messages: unpacked within bounds, and read as text.
#include "core/reading/containers/packedrtf.h"
#include "core/reading/reader.h"
#include "core/reading/containers/rtftext.h"
#include "tests/core/reading/containers/tnefbytes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

/// The two examples of MS-OXRTFCP.
const QByteArray Plain = QByteArray::fromHex("2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232"
                                             "0af32068656c090020627705b06c647d0a800fa0");
const QByteArray Crossing =
    QByteArray::fromHex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0");

QByteArray notPacked(const QByteArray &rtf)
{
    return test::littleEndian(quint32(rtf.size() + 12)) + test::littleEndian(quint32(rtf.size())) + "MELA" +
           QByteArray(4, '\0') + rtf;
}

QByteArray winmail(const QByteArray &rich)
{
    return test::tnef(
        {test::tnefAttribute(1, 0x00069003,
                             test::littleEndian(quint32(2)) + test::tnefText(0x0037, u"About the ferry"_s) +
                                 test::tnefProperty(0x0102, 0x1009, rich))});
}

} // namespace

class TestRtf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packedRtfIsUnpacked();
    void whatIsDamagedIsNone_data();
    void whatIsDamagedIsNone();
    void textIsRead_data();
    void textIsRead();
    void pagesWithinAreFound();
    void lettersThatAreNotKnownAreTold();
    void groupsWithoutEndAreBounded();
    void theTextOfAMessageIsItsRtf_data();
    void theTextOfAMessageIsItsRtf();
    void aDamagedTextIsNamed();
};

void TestRtf::packedRtfIsUnpacked()
{
    QCOMPARE(reading::unpackedRtf(Plain).value_or(QByteArray()),
             "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"_ba);
    QCOMPARE(reading::unpackedRtf(Crossing).value_or(QByteArray()), "{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"_ba);
    QCOMPARE(reading::unpackedRtf(notPacked("{\\rtf1 x}")).value_or(QByteArray()), "{\\rtf1 x}"_ba);
    QVERIFY(reading::unpackedRtf(Plain + QByteArray(2, '\0'))); // values are filled up
}

void TestRtf::whatIsDamagedIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("head alone") << Plain.first(16);
    QTest::newRow("cut") << Plain.chopped(1);
    QByteArray turned = Plain;
    turned[20] = 'x';
    QTest::newRow("a letter that turned over") << turned;
    QByteArray other = Plain;
    other[8] = 'X';
    QTest::newRow("another way of packing") << other;
    QByteArray huge = notPacked("{\\rtf1 x}");
    huge.replace(4, 4, QByteArray(4, '\xFF'));
    QTest::newRow("longer than can be") << huge;
}

void TestRtf::whatIsDamagedIsNone()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!reading::unpackedRtf(bytes));
}

void TestRtf::textIsRead_data()
{
    QTest::addColumn<QByteArray>("rtf");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &rtf, const QString &text) {
        QTest::newRow(name) << rtf << text;
    };
    row("paragraphs and lines", "{\\rtf1\\ansi\\pard They met.\\par\r\nThey\r\n agreed\\line on it.\\par}",
        u"They met.\n\nThey agreed\non it.\n\n"_s);
    row("looks",
        "{\\rtf1{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red0;}{\\stylesheet{\\s1 Heading;}}"
        "{\\info{\\title Draft}}{\\*\\generator Word;}\\f0\\fs24{\\b Norland} will pay.}",
        u"Norland will pay."_s);
    row("signs", "{\\rtf1 \\{a\\} \\\\ b\\~c\\emdash d\\ldblquote e\\rdblquote\\tab f\\-g}",
        u"{a} \\ b\u00A0c\u2014d\u201Ce\u201D\tfg"_s);
    row("Latin letters", "{\\rtf1\\ansi\\ansicpg1252 S\\'e3o Tom\\'e9}", u"São Tomé"_s);
    row("letters of a font",
        "{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}}\\f1 "
        "\\'cc\\'e8\\'f0\\f0  caf\\'e9}",
        u"Мир café"_s);
    row("letters of two bytes", "{\\rtf1\\ansi\\ansicpg936 \\'bb\\'e1\\'cc\\'b8}", u"会谈"_s);
    row("Unicode", "{\\rtf1\\uc1 Z\\u252?rich \\u-4?\\uc2\\u6016\\'3f\\'3f.}", u"Zürich \uFFFC\u1780."_s);
    row("Unicode without a letter beside it", "{\\rtf1\\uc0\\u6016\\u6017 .}", u"\u1780\u1781."_s);
    row("letters of other code pages", "{\\rtf1\\ansi\\ansicpg20866 \\'ed\\'c9\\'d2}", u"Мир"_s);
    row("letters of an ISO standard", "{\\rtf1\\ansi\\ansicpg28592 \\'a3\\'f3d\\'bc}", u"Łódź"_s);
    row("letters in UTF-8", "{\\rtf1\\ansi\\ansicpg65001 \\'c3\\'a9t\\'c3\\'a9}", u"été"_s);
    row("letters of DOS", "{\\rtf1\\pc caf\\'82}", u"café"_s);
    row("letters of a Mac", "{\\rtf1\\mac caf\\'8e}", u"café"_s);
    row("hidden and struck out", "{\\rtf1 a{\\v b}c{\\deleted d}e{\\pict 0123}{\\*\\new g}}", u"ace"_s);
    row("notes", "{\\rtf1 They met{\\super\\chftn{\\footnote\\chftn  By order.\\par{\\b Twice}.}}.\\par}",
        u"They met.\n\n\n\n\n\n By order.\n\nTwice."_s);
    row("boxes of text", "{\\rtf1 a{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt b}}{\\shprslt{\\*\\do{\\shptxt c}}}}d}",
        u"ad\n\n\n\nb"_s);
    row("bytes of a picture", "{\\rtf1 a{\\pict\\bin5 }}}}}}b}", u"ab"_s);
    row("more ends than beginnings", "{\\rtf1 a}}}} b", u"a b"_s);
}

void TestRtf::textIsRead()
{
    QFETCH(const QByteArray, rtf);
    QFETCH(const QString, text);
    const auto read = reading::textOfRtf(rtf);
    QVERIFY(read);
    QCOMPARE(read->text, text);
    QVERIFY(!read->isHtml);
}

void TestRtf::pagesWithinAreFound()
{
    const auto read = reading::textOfRtf("{\\rtf1\\ansi\\fromhtml1\\deff0{\\fonttbl{\\f0 "
                                         "Arial;}}{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 Norland "
                                         "{\\*\\htmltag84 &amp;}\\htmlrtf &\\htmlrtf0  Sudland "
                                         "met.\\htmlrtf\\par}\\htmlrtf0 {\\*\\htmltag72 </p>}"
                                         "{\\*\\mhtmltag8 <img>}}");
    QVERIFY(read && read->isHtml);
    QCOMPARE(read->text, u"<p>Norland &amp; Sudland met.</p>"_s);
    QVERIFY(!reading::textOfRtf("no RTF"));
}

void TestRtf::lettersThatAreNotKnownAreTold()
{
    const auto known = reading::textOfRtf("{\\rtf1\\ansi\\ansicpg1251 \\'cc\\'e8\\'f0}");
    QVERIFY(known && known->warnings.isEmpty());
    const auto unknown = reading::textOfRtf("{\\rtf1\\ansi\\ansicpg65432 \\'cc\\'e8\\'f0}");
    QVERIFY(unknown);
    QVERIFY2(unknown->warnings.join(u' ').contains(u"code page 65432"), qPrintable(unknown->warnings.join(u' ')));
    const auto documents = reading::read({u"winmail.dat"_s, winmail(notPacked("{\\rtf1\\ansi\\ansicpg65432 They met "
                                                                             "in a caf\\'e9.}"))});
    QVERIFY(documents.has_value());
    QVERIFY2(documents->front().warnings.join(u' ').contains(u"code page 65432"),
             qPrintable(documents->front().warnings.join(u' ')));
}

void TestRtf::groupsWithoutEndAreBounded()
{
    const auto deep = reading::textOfRtf("{\\rtf1 a" + QByteArray("{\\b").repeated(200'000) +
                                         QByteArray("}").repeated(200'000) + "b}");
    QVERIFY(deep);
    QCOMPARE(deep->text, u"ab"_s);
}

void TestRtf::theTextOfAMessageIsItsRtf_data()
{
    QTest::addColumn<QByteArray>("rich");
    QTest::addColumn<QString>("text");
    QTest::newRow("packed") << Plain << u"hello world"_s;
    QTest::newRow("text") << notPacked("{\\rtf1\\ansi They agreed on the ferry.\\par It sails in May.\\par}")
                          << u"They agreed on the ferry.\n\nIt sails in May."_s;
    QTest::newRow("page")
        << notPacked("{\\rtf1\\ansi\\fromhtml1{\\*\\htmltag19 <html><body>}{\\*\\htmltag64 <p>}They agreed "
                     "on the ferry."
                     "{\\*\\htmltag72 </p>}{\\*\\htmltag64 <p>}It sails in May.{\\*\\htmltag72 </p>}}")
        << u"They agreed on the ferry.\n\nIt sails in May."_s;
}

void TestRtf::theTextOfAMessageIsItsRtf()
{
    QFETCH(const QByteArray, rich);
    QFETCH(const QString, text);
    const auto documents = reading::read({u"winmail.dat"_s, winmail(rich)});
    QVERIFY2(documents.has_value(), qPrintable(documents ? QString() : documents.error().line()));
    QCOMPARE(documents->size(), 1u);
    QCOMPARE(documents->front().title, u"About the ferry"_s);
    QCOMPARE(documents->front().text, text);
    QCOMPARE(documents->front().warnings, QStringList());
    // A message that was sent on within it.
    const auto inner = reading::read({u"winmail.dat"_s, test::tnef({test::tnefObject(winmail(rich))})});
    QVERIFY2(inner.has_value(), qPrintable(inner ? QString() : inner.error().line()));
    QCOMPARE(inner->front().text, text);
}

void TestRtf::aDamagedTextIsNamed()
{
    QByteArray rich = Plain;
    rich[20] = 'x';
    const auto alone = reading::read({u"winmail.dat"_s, winmail(rich)});
    QVERIFY(!alone.has_value());
    QVERIFY2(alone.error().what.contains(u"RTF that is damaged"), qPrintable(alone.error().line()));
}

QTEST_GUILESS_MAIN(TestRtf)
#include "tst_rtf.moc"
