// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/anchor.h"
#include "tests/support/files.h"
#include "tests/support/paths.h"
#include "tests/support/trackedtext.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using namespace counterpart::text;

namespace {

const QString Boilerplate = u"The two sides reaffirmed their commitment to continued cooperation."_s;

QString sample()
{
    return u"President A met Prime Minister B in Phnom Penh. "_s + Boilerplate +
           u" They spoke about trade and health. On demining, B asked for more. "_s + Boilerplate +
           u" Finally, A invited B to Washington. "_s + Boilerplate + u" The meeting ended at noon."_s;
}

Range rangeOf(const QString &text, const QString &piece, int nth = 0)
{
    qsizetype at = text.indexOf(piece);
    while (nth-- > 0)
        at = text.indexOf(piece, at + 1);
    return {at, at + piece.size()};
}

QStringList texts()
{
    QStringList all{sample()};
    const QString folder = test::sharedPath(u"corpus"_s);
    if (folder.isEmpty())
        return all;
    for (const QString &name : QDir(folder).entryList({u"*_text.txt"_s, u"*_seed.txt"_s}, QDir::Files))
        all << QString::fromUtf8(test::bytesOf(folder + u'/' + name));
    return all;
}

} // namespace

class TestAnchor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnchangedTextKeepsEveryAnchor();
    void textPutInBeforeMovesTheAnchor();
    void boilerplateIsNotTakenForTheLostPassage();
    void aChangedPassageIsAnOrphanWithTheRightCandidate();
    void aCopyMakesItDoubtful();
    void edges();
    void randomEditsPlaceRightOrNotAtAll();
};

void TestAnchor::anUnchangedTextKeepsEveryAnchor()
{
    for (const QString &text : texts()) {
        int placed = 0;
        int tried = 0;
        for (qsizetype at = 0; at + 40 < text.size(); at += 97) {
            const Range range{at, at + 40};
            const AnchorPlacement placement = placeAnchor(makeAnchor(text, range), text);
            ++tried;
            placed += placement.place.has_value();
            if (placement.place)
                QCOMPARE(*placement.place, range);
        }
        QCOMPARE(placed, tried);
    }
}

void TestAnchor::textPutInBeforeMovesTheAnchor()
{
    const QString text = sample();
    const Range second = rangeOf(text, Boilerplate, 1);
    const Anchor anchor = makeAnchor(text, second);
    const QString changed = u"PRESS RELEASE. "_s + text;
    const AnchorPlacement placement = placeAnchor(anchor, changed);
    QVERIFY(placement.place);
    QCOMPARE(*placement.place, rangeOf(changed, Boilerplate, 1));
}

void TestAnchor::boilerplateIsNotTakenForTheLostPassage()
{
    const QString text = sample();
    for (int nth = 0; nth < 3; ++nth) {
        const Range range = rangeOf(text, Boilerplate, nth);
        QString changed = text;
        changed.remove(range.begin - 20, range.length() + 40); // the passage with its surroundings
        const AnchorPlacement placement = placeAnchor(makeAnchor(text, range), changed);
        QVERIFY(!placement.place);
        QCOMPARE(placement.candidates.size(), 2u);
    }
}

void TestAnchor::aChangedPassageIsAnOrphanWithTheRightCandidate()
{
    const QString text = sample();
    const Anchor anchor = makeAnchor(text, rangeOf(text, u"On demining, B asked for more."_s));
    QString changed = text;
    changed.replace(u"B asked for more"_s, u"B asked for much more"_s);
    const AnchorPlacement placement = placeAnchor(anchor, changed);
    QVERIFY(!placement.place);
    QVERIFY(!placement.candidates.empty());
    QVERIFY(placement.candidates.front().range.in(changed).contains(u"B asked for much"));
}

void TestAnchor::aCopyMakesItDoubtful()
{
    const QString text = sample();
    const Anchor anchor = makeAnchor(text, rangeOf(text, u"spoke about trade"_s));
    const AnchorPlacement placement = placeAnchor(anchor, text + u' ' + text);
    QVERIFY(!placement.place);
    QCOMPARE(placement.candidates.size(), 2u);
    QVERIFY(placement.candidates[0].score >= placement.candidates[1].score);
    QCOMPARE(placement.leftOut, 0);
    const AnchorPlacement often = placeAnchor(anchor, QStringList(8, text).join(u' '));
    QCOMPARE(often.candidates.size(), 5u);
    QCOMPARE(often.leftOut, 3);
}

void TestAnchor::edges()
{
    const QString text = u"Only this."_s;
    QCOMPARE(placeAnchor(makeAnchor(text, {0, 10}), text).place, (Range{0, 10}));
    QVERIFY(!placeAnchor(makeAnchor(text, {0, 0}), u"Other."_s).place);
    QVERIFY(!placeAnchor(makeAnchor(text, {5, 9}), QString()).place);
    QCOMPARE(makeAnchor(text, {5, 99}).quote, u"this."_s);
}

void TestAnchor::randomEditsPlaceRightOrNotAtAll()
{
    QRandomGenerator random(20221112);
    int placed = 0;
    int tried = 0;
    for (const QString &text : texts()) {
        for (int round = 0; round < 150; ++round) {
            const qsizetype begin = random.bounded(int(text.size()) - 10);
            const Range range{begin, std::min(text.size(), begin + 5 + random.bounded(150))};
            test::TrackedText tracked(text);
            for (int edits = random.bounded(6); edits >= 0 && !tracked.text.isEmpty(); --edits)
                tracked.editAtRandom(text, random);
            const AnchorPlacement placement = placeAnchor(makeAnchor(text, range), tracked.text);
            const std::optional<Range> truth = tracked.whole(range);
            if (!truth) {
                // The very same words may have come back by chance; then nothing tells them apart.
                QVERIFY(!placement.place || placement.place->in(tracked.text) == range.in(text));
                continue;
            }
            ++tried;
            placed += placement.place.has_value();
            if (placement.place)
                QCOMPARE(*placement.place, *truth);
        }
    }
    // Safe, but not by giving up: most anchors that can be placed are.
    QVERIFY2(placed * 100 >= tried * 85, qPrintable(u"%1 of %2 placed"_s.arg(placed).arg(tried)));
}

QTEST_GUILESS_MAIN(TestAnchor)
#include "tst_anchor.moc"
