// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/worddiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart::text;

namespace {

/// "same [-taken-] {+added+}" as people write it.
QString shown(QStringView before, QStringView after)
{
    QString line;
    for (const DiffRun &run : wordDiff(before, after)) {
        if (run.same) {
            line += run.after.in(after);
            continue;
        }
        if (!run.before.isEmpty())
            line += u"[-"_s + run.before.in(before).toString() + u"-]"_s;
        if (!run.after.isEmpty())
            line += u"{+"_s + run.after.in(after).toString() + u"+}"_s;
    }
    return line;
}

} // namespace

class TestWordDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreShownWordByWord_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *name, const QString &before, const QString &after,
                            const QString &wanted) { QTest::newRow(name) << before << after << wanted; };
        row("nothing", u"They met."_s, u"They met."_s, u"They met."_s);
        row("empty", u""_s, u""_s, u""_s);
        row("all new", u""_s, u"They met."_s, u"{+They met.+}"_s);
        row("all gone", u"They met."_s, u""_s, u"[-They met.-]"_s);
        row("a word", u"They discussed rice exports."_s, u"They discussed rubber exports."_s,
            u"They discussed [-rice-]{+rubber+} exports."_s);
        row("a softer verb", u"He urged Cambodia to reopen civic space."_s,
            u"He encouraged Cambodia to reopen civic space."_s,
            u"He [-urged-]{+encouraged+} Cambodia to reopen civic space."_s);
        row("a sentence taken out", u"They met. He raised Ream. They parted."_s, u"They met. They parted."_s,
            u"They met. [-He raised Ream. -]They parted."_s);
        row("two words in a row are one change", u"a friendly talk"_s, u"a frank exchange"_s,
            u"a [-friendly talk-]{+frank exchange+}"_s);
        row("fewer words", u"They agreed to meet again next year in Washington."_s,
            u"They agreed to meet again soon in Washington."_s,
            u"They agreed to meet again [-next year-]{+soon+} in Washington."_s);
        row("blanks alone", u"They met.\n\nThey parted."_s, u"They met. They parted."_s,
            u"They met. They parted."_s);
        row("khmer", u"ភាគីទាំងពីរបានពិភាក្សាអំពីពាណិជ្ជកម្ម។"_s, u"ភាគីទាំងពីរបានពិភាក្សាអំពីសុខាភិបាល។"_s,
            u"ភាគីទាំងពីរបានពិភាក្សាអំពី[-ពាណិជ្ជកម្ម-]{+សុខាភិបាល+}។"_s);
    }
    void changesAreShownWordByWord()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(shown(before, after), "wanted");
    }

    /// Whatever the texts: the runs cover both, in order, and what they call the same is the same.
    void runsCoverBothTexts()
    {
        QRandomGenerator random(7);
        const QStringList words{u"a"_s, u"b"_s, u"c"_s, u"d."_s, u"\n\n"_s};
        const auto text = [&](int most) {
            QString made;
            for (quint32 n = random.bounded(quint32(most)); n > 0; --n)
                made += words[random.bounded(words.size())] + u' ';
            return made;
        };
        for (int round = 0; round < 2000; ++round) {
            const QString before = text(40);
            const QString after = text(40);
            qsizetype a = 0;
            qsizetype b = 0;
            for (const DiffRun &run : wordDiff(before, after)) {
                QCOMPARE(run.before.begin, a);
                QCOMPARE(run.after.begin, b);
                if (run.same)
                    QCOMPARE(run.before.in(before).toString().simplified(),
                             run.after.in(after).toString().simplified());
                a = run.before.end;
                b = run.after.end;
            }
            QCOMPARE(a, before.size());
            QCOMPARE(b, after.size());
        }
    }

    void noShorterWayIsMissed()
    {
        const QString before = u"a b c a b b a"_s;
        const QString after = u"c b a b a c"_s;
        const auto runs = wordDiff(before, after);
        const DiffCount count = countWords(runs, before, after);
        QCOMPARE(count.added + count.removed, 5); // Myers' own example
    }

    void textsThatHaveNothingInCommonAreOneChange()
    {
        QString before;
        QString after;
        for (int i = 0; i < 20000; ++i) {
            before += u"x%1 "_s.arg(i);
            after += u"y%1 "_s.arg(i);
        }
        const auto runs = wordDiff(before + u"end"_s, after + u"end"_s);
        QVERIFY(runs.size() <= 3);
        QVERIFY(!runs.front().same);
        QVERIFY(runs.back().same);
    }
};

QTEST_GUILESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
