// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/words/analysedtext.h"

#include "core/analysis/commitments/commitmentclauses.h"
#include "core/analysis/words/clauses.h"
#include "core/analysis/words/encounterwords.h"
#include "core/lexicon/lexicon.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using analysis::AnalysedText;

namespace {

/// A text that is one block.
domain::CleanDocument blockOf(const QString &text)
{
    domain::CleanDocument document;
    document.text = text;
    document.blocks = {{{0, text.size()}, domain::BlockKind::Paragraph}};
    return document;
}

QStringList pieces(const QString &text, const std::vector<text::Range> &ranges)
{
    QStringList out;
    for (const text::Range &range : ranges)
        out.append(range.in(text).toString());
    return out;
}

} // namespace

class TestAnalysedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hitsAreFoundByTheirPlace()
    {
        const domain::CleanDocument document = blockOf(u"Norway met Kenya. Norway thanked Kenya."_s);
        const AnalysedText text(document, *lexicon::Lexicon::builtIn());
        const auto statesIn = [&text](text::Range range) {
            int states = 0;
            for (const lexicon::Hit &hit : text.hitsIn(range))
                states += hit.table == lexicon::Table::Places;
            return states;
        };
        QCOMPARE(statesIn({0, 17}), 2);
        QCOMPARE(statesIn({1, 17}), 1); // begins before
        QCOMPARE(statesIn({18, 39}), 2);
        QCOMPARE(statesIn({0, text.text().size()}), 4);
        const auto isState = [](const lexicon::Hit &hit) { return hit.table == lexicon::Table::Places; };
        QVERIFY(text.holdsHit({11, 16}, isState));
        QVERIFY(!text.holdsHit({11, 14}, isState)); // ends behind
    }

    /// A view of a part is what the part would be by itself.
    void viewsAreThoseOfTheirParts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes") << u"“Ambassador’s”  Üniversity — 5\u00A0km\n\nand more"_s;
        QTest::newRow("khmer") << u"រាជរដ្ឋាភិបាល កម្ពុជា បាន ប្រកាស ថា"_s;
        QTest::newRow("wide") << u"ＡＳＥＡＮ summit, ﬁve days 𝔄 after"_s;
        QTest::newRow("empty") << QString();
    }
    void viewsAreThoseOfTheirParts()
    {
        QFETCH(QString, text);
        const domain::CleanDocument document = blockOf(text);
        const AnalysedText analysed(document, *lexicon::Lexicon::builtIn());
        QCOMPARE(analysed.plain().size(), text.size());
        QCOMPARE(analysed.folded().toString(), lexicon::fold(text));
        const qsizetype middle = text.indexOf(u' ') + 1;
        QCOMPARE(analysed.folded({middle, text.size()}).toString(), lexicon::fold(text.sliced(middle)));
        QCOMPARE(analysed.folded({0, middle}).toString(), lexicon::fold(text.first(middle)));
        const analysis::Tokens whole(text);
        QCOMPARE(analysed.tokens().size(), whole.size());
    }

    void aPassageIsReadByItself()
    {
        const domain::CleanDocument document = blockOf(u"On 12 May they met on 3 June."_s);
        const AnalysedText text(document, *lexicon::Lexicon::builtIn());
        const analysis::Tokens part = text.tokens().within({6, 19});
        QCOMPARE(part.size(), 3);
        QCOMPARE(part.text(0).toString(), u"May"_s);
        QVERIFY(part[0].lineBefore);
        QVERIFY(part.text(-1).isEmpty());
        QVERIFY(part.text(3).isEmpty());
    }

    void theViewForPatternsIsPlain()
    {
        const domain::CleanDocument document = blockOf(u"“Łódź’s Été” – a_b [3](#f3) កម្ពុជា."_s);
        const AnalysedText text(document, *lexicon::Lexicon::builtIn());
        QCOMPARE(text.plain().first(27).toString(), u"\"Xodz's Ete\" - a b"_s + QString(9, u' '));
        QCOMPARE(text.plain().last(1).toString(), u"."_s);
    }

    /// One splitter: matching cuts where a verb follows, commitments where one stands before as well.
    void twoPoliciesOfClauses()
    {
        const QString text =
            u"On Monday Minister Lie and Secretary Otieno will share data, and agreed to meet."_s;
        const QStringList points{u"On Monday Minister Lie"_s, u"Secretary Otieno will share data"_s,
                                 u"agreed to meet."_s};
        const auto lexicon = lexicon::Lexicon::builtIn();
        const domain::CleanDocument document = blockOf(text);
        const AnalysedText analysed(document, *lexicon);
        QCOMPARE(pieces(text, analysis::splitClauses(analysed.plain(), analysis::pointsOfSentence())), points);
        QCOMPARE(pieces(text, analysis::splitIntoPoints(text, {0, text.size()})), points);
        std::vector<text::Range> bound;
        for (const auto &clause :
             analysis::splitForCommitments(analysed.plain(), lexicon->commitmentPatterns()))
            bound.push_back(clause.range);
        QCOMPARE(pieces(text, bound),
                 (QStringList{u"On Monday Minister Lie and Secretary Otieno will share data"_s,
                              u"agreed to meet."_s}));
    }

    void whatTellsOfAMeeting()
    {
        QVERIFY(analysis::tellsOfEncounter(u"Minister Lie held a Bilateral Meeting with Secretary Otieno."));
        QVERIFY(!analysis::tellsOfEncounter(u"The plan met the needs of the coast."));
        QVERIFY(analysis::titlesEncounter(u"Readout of Minister Lie’s Call with Secretary Otieno"));
        QVERIFY(!analysis::titlesEncounter(u"Statement on Trilateral Designations Targeting Smugglers"));
        QVERIFY(!analysis::titlesEncounter(u"Norway Calls on All Sides to Refrain"));
        QVERIFY(analysis::titlesJourney(u"Statement on Minister Lie’s Travel to Kenya"));
        QCOMPARE(analysis::leadOf(u"minister lie will travel to kenya"), analysis::Lead::Announcement);
        QCOMPARE(analysis::leadOf(u"minister lie spoke by phone with"), analysis::Lead::Account);
        QCOMPARE(analysis::leadOf(u"minister lie received guests"), analysis::Lead::Reception);
        QCOMPARE(analysis::leadOf(u"norway welcomes the step"), analysis::Lead::Nothing);
    }
};

QTEST_GUILESS_MAIN(TestAnalysedText)
#include "tst_analysedtext.moc"
