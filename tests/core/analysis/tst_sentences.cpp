// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/documentanalyser.h"
#include "core/lexicon/lexicon.h"
#include "tests/support/documents.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

QStringList sentences(const QString &source)
{
    const domain::CleanDocument document = test::documentOf(source);
    const auto facts = analysis::analyseDocument(document, *lexicon::Lexicon::builtIn());
    QStringList out;
    for (const domain::Sentence &sentence : facts.sentences)
        out.append(sentence.range.in(document.text).toString());
    return out;
}

} // namespace

class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void abbreviationsDoNotEndSentences()
    {
        QCOMPARE(
            sentences(
                u"H.E. Dr. Kao Kim Hourn met Ms. Jane R. Doe, Chargé d'Affaires a.i. of the U.S. Embassy, in "
                "Washington, D.C. The two sides reviewed Resolution No. 5 of Jan. 12. They agreed to meet again."_s),
            QStringList({u"H.E. Dr. Kao Kim Hourn met Ms. Jane R. Doe, Chargé d'Affaires a.i. of the U.S. "
                         u"Embassy, in "
                         "Washington, D.C."_s,
                         u"The two sides reviewed Resolution No. 5 of Jan. 12."_s,
                         u"They agreed to meet again."_s}));
    }
    void quotationMarksStayWithTheirSentence()
    {
        QCOMPARE(sentences(u"He called it “a new start.” The Minister thanked Japan for “open doors”."_s),
                 QStringList(
                     {u"He called it “a new start.”"_s, u"The Minister thanked Japan for “open doors”."_s}));
    }
    void headsAndFeetCarryNoSentence()
    {
        QCOMPARE(sentences(
                     u"^ MINISTRY OF FOREIGN AFFAIRS OF JAPAN\n\nJapan-Laos Foreign Ministers' Meeting\n\n"
                     "May 9, 2024\n\nTokyo\n\nThe following is attributable to the Press Secretary:\n\n"
                     "The Ministers exchanged views on the situation in the region.\n\n# Economic matters\n\n"
                     "They also discussed trade.\n\nSOURCE: NEWS AGENCIES\n\nTokyo, 9 May 2024\n\nEND"_s),
                 QStringList({u"The Ministers exchanged views on the situation in the region."_s,
                              u"They also discussed trade."_s}));
    }
    void aTitleThatTheTextRepeatsIsNoSentence()
    {
        domain::CleanDocument document = test::documentOf(
            u"The King received the President of Kenya today at the Palace\n\nThey spoke about tea."_s);
        document.title = u"The King received the President of Kenya today at the Palace"_s;
        const auto facts = analysis::analyseDocument(document, *lexicon::Lexicon::builtIn());
        QCOMPARE(facts.sentences.size(), 1u);
    }
    void labelsOfSpeakersAndDatelinesAreLeftOut()
    {
        QCOMPARE(sentences(u"PRIME MINISTER MODI:  I thank the President for his warm welcome.\n\n"
                           "(No translation provided.)\n\n4:52 P.M. IST"_s),
                 QStringList{u"I thank the President for his warm welcome."_s});
        QCOMPARE(sentences(u"Hanoi, 24 July 2023 – The Foreign Minister received the Ambassador of Chile."_s),
                 QStringList{u"The Foreign Minister received the Ambassador of Chile."_s});
    }
    void itemsOfListsAreSentences()
    {
        QCOMPARE(sentences(u"The sides will cooperate in the following fields.\n\n- Training of customs "
                           u"officers in both "
                           "countries\n\n- Trade"_s),
                 QStringList({u"The sides will cooperate in the following fields."_s,
                              u"Training of customs officers in both countries"_s}));
    }
    void aSentenceCutByItsPageStays()
    {
        QCOMPARE(
            sentences(
                u"The Prime Minister stressed his country's firm position against the threat of using nuclear"_s)
                .size(),
            1);
    }
    void textsWithoutSentencesHaveNone()
    {
        QCOMPARE(sentences(QString()), QStringList());
        QCOMPARE(sentences(u"12 345\n\n***\n\n###"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
