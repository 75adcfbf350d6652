// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/mappedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart::text;

class TestMappedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesRememberTheirOrigin();
    void partsOfPartsStillDo();
    void aUnitInPlaceOfAnother();
    void mapsJoinAndClamp();
};

void TestMappedText::piecesRememberTheirOrigin()
{
    const MappedText original = MappedText::identity(u"Tel: 12 weapons. nuclear"_s);
    MappedText text;
    text.append(original, {17, 24});
    text.appendInserted(u" ");
    text.append(original, {8, 16});
    QCOMPARE(text.text(), u"nuclear weapons."_s);
    QCOMPARE(text.map().toOriginal(0), 17);
    QCOMPARE(text.map().toOriginal(8), 8);
    QCOMPARE(text.map().toOriginal(15), 15);
}

void TestMappedText::partsOfPartsStillDo()
{
    const MappedText original = MappedText::identity(u"0123456789"_s);
    MappedText text;
    text.append(original, {6, 10});
    text.appendInserted(u"-");
    text.append(original, {0, 4});
    const MappedText part = text.mid({2, 7});
    QCOMPARE(part.text(), u"89-01"_s);
    QCOMPARE(part.map().toOriginal(0), 8);
    QCOMPARE(part.map().toOriginal(3), 0);
    QCOMPARE(part.map().toOriginal(4), 1);
    QCOMPARE(text.mid({-5, 99}).text(), text.text());
    QVERIFY(text.mid({7, 3}).isEmpty());
}

void TestMappedText::aUnitInPlaceOfAnother()
{
    const MappedText original = MappedText::identity(u"one\ntwo"_s);
    MappedText text;
    text.append(original, {0, 3});
    text.appendInPlaceOf(u' ', original, 3);
    text.append(original, {4, 7});
    QCOMPARE(text.text(), u"one two"_s);
    QCOMPARE(text.map().runs().size(), 1u);
    QCOMPARE(text.map().toOriginal(3), 3);
}

void TestMappedText::mapsJoinAndClamp()
{
    OffsetMap map;
    QCOMPARE(map.toOriginal(3), -1);
    map.append({0, 10, 5});
    map.append({5, 15, 5});
    map.append({12, 30, 0});
    QCOMPARE(map.runs(), (std::vector<OffsetMap::Run>{{0, 10, 10}}));
    QCOMPARE(map.toOriginal(9), 19);
    QCOMPARE(map.toOriginal(40), 20);
}

QTEST_GUILESS_MAIN(TestMappedText)
#include "tst_mappedtext.moc"
