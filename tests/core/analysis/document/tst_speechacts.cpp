// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/document/documentanalyser.h"
#include "core/lexicon/lexicon.h"
#include "tests/support/documents.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

domain::DocumentFacts factsOf(const QString &text)
{
    return analysis::analyseDocument(test::documentOf(text), *lexicon::Lexicon::builtIn());
}

/// "act: speaker > addressee" of each clause of all sentences; "not act" when negated.
QStringList acts(const QString &text)
{
    QStringList out;
    for (const domain::Sentence &sentence : factsOf(text).sentences)
        for (const domain::Clause &clause : sentence.clauses)
            out.append((clause.act.negated ? u"not "_s : QString()) + clause.act.name + u": "_s +
                       clause.act.speaker + u" > "_s + clause.act.addressee);
    return out;
}

const QString Opening =
    u"President Emmanuel Macron of France met with Chancellor Olaf Scholz of Germany in Berlin. "_s;

} // namespace

class TestSpeechActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyClauseHasItsAct()
    {
        const QStringList found = acts(
            Opening +
            u"President Macron thanked Chancellor Scholz for his hospitality and urged Germany to ratify the treaty."_s);
        QCOMPARE(found.size(), 3);
        QCOMPARE(found[1], u"thanked: Emmanuel Macron > Olaf Scholz"_s);
        QCOMPARE(found[2], u"urged: Emmanuel Macron > Germany"_s);
    }
    void theStrongestClauseSpeaksForTheSentence()
    {
        const auto facts =
            factsOf(u"The Minister noted the report on fisheries and condemned the attack on the port."_s);
        QCOMPARE(facts.sentences.size(), 1u);
        QCOMPARE(facts.sentences[0].act.name, u"condemned"_s);
        QVERIFY(facts.sentences[0].act.strength >= 7);
    }
    void wordsMayStandBetweenVerbAndNoun()
    {
        QVERIFY(
            acts(Opening + u"President Macron conveyed his particularly warm gratitude to the hosts."_s)[1]
                .startsWith(u"expressed gratitude: Emmanuel Macron"));
    }
    void participlesInFrontGiveWay()
    {
        QVERIFY(
            acts(u"Touching on energy cooperation, the Minister welcomed the new pipeline."_s)[0].startsWith(
                u"welcomed"));
    }
    void denialsAreNegated()
    {
        QCOMPARE(acts(u"The President did not condemn the withdrawal of the troops."_s),
                 QStringList{u"not condemned:  > "_s});
    }
    void bothSidesAreNobodyInParticular()
    {
        QCOMPARE(acts(Opening + u"The two leaders agreed to meet again next year."_s)[1], u"agreed:  > "_s);
    }
    void aPronounGoesOnAboutTheSpeakerBefore()
    {
        const QStringList found = acts(
            Opening +
            u"President Macron urged Chancellor Scholz to act. He also called for the release of prisoners."_s);
        QCOMPARE(found[2], u"called for: Emmanuel Macron > "_s);
    }
    void aTextWithoutActsHasNone()
    {
        QCOMPARE(acts(u"The river is long and its water is cold in every month."_s), QStringList{u":  > "_s});
    }
};

QTEST_GUILESS_MAIN(TestSpeechActs)
#include "tst_speechacts.moc"
