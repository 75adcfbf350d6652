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
                .startsWith(u"conveyed warm gratitude: Emmanuel Macron"));
    }
    void anActIsToldInTheTextsOwnWordsAndGrade()
    {
        const QString minister = u"The Minister "_s;
        const auto act = [&minister](const QString &rest) { return acts(minister + rest)[0].section(u':', 0, 0); };
        QCOMPARE(act(u"expressed deep appreciation for the ferry."_s), u"expressed deep appreciation"_s);
        QCOMPARE(act(u"voiced serious concern over the dam."_s), u"voiced serious concern"_s);
        QCOMPARE(act(u"expressed her grave concern about the raid."_s), u"expressed grave concern"_s);
        QCOMPARE(act(u"was deeply concerned about the raid."_s), u"expressed deep concern"_s);
        QCOMPARE(act(u"strongly condemned the raid."_s), u"strongly condemned"_s);
        QCOMPARE(act(u"noted with appreciation the new school."_s), u"noted with appreciation"_s);
        QCOMPARE(act(u"raised concerns about the levy."_s), u"raised concerns"_s);
    }
    void statesThatDoSomethingSayNothing()
    {
        QCOMPARE(acts(u"Small states that rely on fish are many."_s), QStringList{u":  > "_s});
    }
    void nounsByWhichSomebodySpeaksAreActs()
    {
        QVERIFY(acts(u"In her letter of May there was her appreciation for the ferry."_s)[0].startsWith(
            u"expressed appreciation"));
        QVERIFY(acts(u"The annual review of the port is long."_s)[0].startsWith(u": "));
    }
    void aPassiveHasItsAgent()
    {
        QCOMPARE(acts(Opening + u"The offer was welcomed by Chancellor Scholz in the morning."_s)[1],
                 u"welcomed: Olaf Scholz > "_s);
    }
    void callingOnSomebodyIsNoMeeting()
    {
        QCOMPARE(acts(Opening + u"He called on the United States to contribute more."_s)[1].section(u':', 0, 0),
                 u"called on"_s);
        QVERIFY(acts(u"The country received three ferries from the bank."_s)[0].startsWith(u": "));
    }
    void aWordThatDescribesIsNoAct()
    {
        const auto act = [](const QString &text) { return factsOf(text).sentences[0].act.name; };
        QCOMPARE(act(u"They reiterated their resolve, with help from a recently announced fund."_s), u"reiterated"_s);
        QCOMPARE(act(u"The Minister discussed the port, which provides work for many."_s), u"discussed"_s);
        QCOMPARE(act(u"The Minister praised plans to open ports, and strengthen trade."_s), u"praised"_s);
        QCOMPARE(act(u"We welcome the treaty, and support the two ports."_s), u"welcomed"_s);
        QCOMPARE(act(u"Youth and adult advocates of the river were there in May."_s), QString());
        QCOMPARE(act(u"Shocks such as stress in the fish markets are rare."_s), QString());
    }
    void aCallIsNoMeetingAndSupportIsExpressed()
    {
        const auto act = [](const QString &text) { return factsOf(text).sentences[0].act.name; };
        QCOMPARE(act(u"President Macron spoke today with Chancellor Scholz."_s), u"spoke"_s);
        QCOMPARE(act(u"President Macron received Chancellor Scholz in Paris."_s), u"received"_s);
        QCOMPARE(act(u"The Minister expressed strong support for the treaty."_s), u"expressed strong support"_s);
        QCOMPARE(act(u"The Minister expressed concern over the dam."_s), u"expressed concern"_s);
    }
    void anIntentionIsToldByItsVerb()
    {
        const auto act = [](const QString &text) { return factsOf(text).sentences[0].act.name; };
        QCOMPARE(act(u"The leaders announced their intention to raise the tie."_s), u"announced intention"_s);
        QCOMPARE(act(u"The Minister expressed his intention to visit the port."_s), u"expressed intention"_s);
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
    void whatNobodyDidIsNoAct()
    {
        const QStringList texts{
            u"No one pledged to pay."_s,
            u"The Minister fell short of a pledge to double spending."_s,
            u"The Minister was not hopeful about rail."_s,
            u"Nobody welcomed the plan."_s,
            u"None of them condemned the attack."_s,
            u"The Minister refrained from condemning the attack."_s,
            u"The Minister was hardly hopeful about rail."_s,
            u"The Minister expressed no concern over the dam."_s,
            u"In no case did the Minister agree to pay."_s,
            u"The talks ended, but none of them agreed to pay."_s};
        for (const QString &text : texts)
            QCOMPARE(factsOf(text).sentences[0].act.name, QString());
        QCOMPARE(factsOf(u"Far from condemning the dam, the Minister welcomed it."_s).sentences[0].act.name,
                 u"welcomed"_s);
        QCOMPARE(factsOf(u"No less than three ministers pledged to pay."_s).sentences[0].act.name, u"pledged"_s);
    }
    void bothSidesAreNobodyInParticular()
    {
        QCOMPARE(acts(Opening + u"The two leaders agreed to meet again next year."_s)[1], u"agreed:  > "_s);
    }
    void manyHaveNoSingleSpeaker()
    {
        for (const QString &rest :
             {u"It was agreed to build a tunnel."_s, u"The Presidents discussed the tunnel."_s,
              u"Both discussed the tunnel."_s, u"They discussed the tunnel."_s,
              u"President Macron of France and Chancellor Scholz of Germany discussed the tunnel."_s,
              u"President Macron and his German counterpart discussed the tunnel."_s,
              u"The officials discussed the tunnel."_s, u"The tunnel was discussed at length."_s})
            QVERIFY2(acts(Opening + rest)[1].contains(u":  > "_s), qPrintable(rest + acts(Opening + rest)[1]));
    }
    void aCrowdBehindAPrepositionDoesNotSpeak()
    {
        QVERIFY(acts(u"President Emmanuel Macron, joined by senior officials, thanked the crew."_s).last().startsWith(
            u"thanked: Emmanuel Macron"));
    }
    void aLongOfficeIsOfOne()
    {
        QVERIFY(acts(u"Assistant to the President and Deputy Advisor Anna Berg thanked the crew."_s).last().startsWith(
            u"thanked: Anna Berg"));
    }
    void whoHearsDoesNotSpeak()
    {
        QVERIFY(acts(u"The United States thanked the crew."_s)[0].startsWith(u"thanked: United States"));
        QCOMPARE(acts(Opening + u"Chancellor Scholz was reminded of the treaty."_s)[1], u"reminded:  > "_s);
    }
    void otherSensesAreNoActs()
    {
        const auto act = [](const QString &text) { return factsOf(text).sentences[0].act.name; };
        QCOMPARE(act(u"The talks in the harbour were frank and long."_s), QString());
        QCOMPARE(act(u"The President designated the first week of June Lighthouse Week."_s), QString());
        QCOMPARE(act(u"The Treasury designated two shipping firms under its sanctions on arms."_s), u"sanctioned"_s);
        QCOMPARE(act(u"The Minister noted the importance of safe ferries."_s), u"noted"_s);
        QCOMPARE(act(u"The drought of that year raised prices for bread."_s), QString());
        QCOMPARE(act(u"The Minister raised the case of the fishermen."_s), u"raised"_s);
        QCOMPARE(act(u"The engineers provided an assessment of the dam."_s), u"informed"_s);
        QCOMPARE(act(u"The Minister discussed the dam, including plans to begin work in May."_s), u"discussed"_s);
        QCOMPARE(act(u"The ministers exchanged views on fish and joint efforts in support of the reef."_s),
                 u"exchanged views"_s);
        QCOMPARE(act(u"The visit followed a request released by the Harbour Board in May."_s), QString());
        QCOMPARE(act(u"Projects will include a school; expanding the fish market; and a new pier."_s), QString());
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
