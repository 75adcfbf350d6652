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

const domain::TopicFact *topic(const domain::DocumentFacts &facts, const QString &name)
{
    for (const domain::TopicFact &fact : facts.topics)
        if (fact.name == name)
            return &fact;
    return nullptr;
}

/// Every range lies within the text and is not empty, sentences and dates are in order.
void verifyRanges(const domain::DocumentFacts &facts, qsizetype size)
{
    qsizetype end = 0;
    for (const domain::Sentence &sentence : facts.sentences) {
        QVERIFY(sentence.range.begin >= end && sentence.range.end <= size && !sentence.range.isEmpty());
        end = sentence.range.end;
        QVERIFY(!sentence.clauses.empty());
        for (const domain::Clause &clause : sentence.clauses)
            QVERIFY(sentence.range.contains(clause.range));
    }
    end = 0;
    for (const domain::DateFact &date : facts.dates) {
        QVERIFY(date.range.begin >= end && date.range.end <= size && date.date.isValid());
        end = date.range.end;
    }
}

} // namespace

class TestDocumentAnalyser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void topicsKnowTheirSentences()
    {
        const auto facts = factsOf(
            u"The Secretary raised Ream Naval Base. They spoke of tea. She returned to the Ream naval "
            "base later."_s);
        const domain::TopicFact *ream = topic(facts, u"Ream Naval Base"_s);
        QVERIFY(ream);
        QCOMPARE(ream->sentences, (std::vector<int>{0, 2}));
        QCOMPARE(ream->terms.size(), 2u);
        QVERIFY(!ream->proposed);
    }
    void sameTextSameFacts()
    {
        const QString text =
            u"President Biden met today with Prime Minister Hun Sen. He urged Cambodia to act by 2025."_s;
        QVERIFY(factsOf(text).sentences == factsOf(text).sentences);
        QVERIFY(factsOf(text).topics == factsOf(text).topics);
        QVERIFY(factsOf(text).entities == factsOf(text).entities);
    }
    void foreignLanguagesKeepLanguageAndDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("date");
        QTest::newRow("km") << u"នៅព្រឹកថ្ងៃទី២៦ ខែកក្កដា ឆ្នាំ២០១៩ លោកនាយករដ្ឋមន្ត្រីបានជួបជាមួយឯកអគ្គរដ្ឋទូត។"_s << u"km"_s
                            << u"2019-07-26"_s;
        QTest::newRow("zh") << u"习近平2022年11月14日在巴厘岛同美国总统会晤。"_s << u"zh"_s
                            << u"2022-11-14"_s;
        QTest::newRow("fr")
            << u"Le ministre a reçu le 5 mai 2023 son homologue et les deux ont parlé de la paix dans le monde."_s
            << u"fr"_s << u"2023-05-05"_s;
    }
    void foreignLanguagesKeepLanguageAndDates()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QFETCH(QString, date);
        const auto facts = factsOf(text);
        QCOMPARE(facts.depth, domain::Depth::Part);
        QCOMPARE(*facts.language, language);
        QCOMPARE(facts.dates.size(), 1u);
        QCOMPARE(facts.dates[0].date.toString(), date);
        QVERIFY(facts.topics.empty() && facts.amounts.empty() && facts.commitments.empty());
    }
    void mixedTextsAreOfTheLanguageOfMost()
    {
        const auto facts = factsOf(
            u"The Minister thanked the people of Japan (ប្រជាជនជប៉ុន) for their help in the long years of "
            "rebuilding, and urged them to go on with it."_s);
        QCOMPARE(facts.depth, domain::Depth::Full);
        QCOMPARE(*facts.language, u"en"_s);
        QCOMPARE(facts.sentences.size(), 1u);
    }
    void emptyTextsHaveNoFacts()
    {
        const auto facts = factsOf(QString());
        QVERIFY(!facts.title && !facts.side && !facts.docType && !facts.language && !facts.published);
        QVERIFY(facts.sentences.empty() && facts.entities.empty() && facts.encounters.empty());
    }
    void hostileTextsStayBounded_data()
    {
        QTest::addColumn<QString>("text");
        const QString sentence =
            u"President Biden urged Prime Minister Hun Sen to act by 12 May 2025 with $5 million. "_s;
        QTest::newRow("one line of 5 MB") << sentence.repeated(5'000'000 / int(sentence.size()));
        QTest::newRow("no blank at all") << QString(1'000'000, u'a');
        QTest::newRow("capitals") << u"Aaa "_s.repeated(250'000);
        QTest::newRow("digits") << u"1,234 "_s.repeated(150'000);
        QTest::newRow("quotes") << QString(500'000, u'"');
        QTest::newRow("stops") << QString(500'000, u'.');
        QTest::newRow("dashes") << u"12-12-12-"_s.repeated(60'000);
        QTest::newRow("and and") << u"urged and "_s.repeated(60'000);
        QTest::newRow("marks") << u"a"_s + QString(300'000, QChar(0x0301));
        QTest::newRow("lone surrogates") << QString(100'000, QChar(0xD800));
        QTest::newRow("names") << u"Prak Sokhonn, Hun Sen, Joe Biden, "_s.repeated(10'000);
        QTest::newRow("50,000 paragraphs") << (u"The Minister thanked them.\n\n"_s).repeated(50'000);
        QTest::newRow("Khmer without blanks") << QString(200'000, QChar(0x1780));
    }
    void hostileTextsStayBounded()
    {
        QFETCH(QString, text);
        const domain::CleanDocument document = test::documentOf(text);
        const auto facts = analysis::analyseDocument(document, *lexicon::Lexicon::builtIn());
        verifyRanges(facts, document.text.size());
        for (const domain::Sentence &fact : facts.sentences)
            QVERIFY(fact.range.length() <= 4001);
    }
};

QTEST_GUILESS_MAIN(TestDocumentAnalyser)
#include "tst_documentanalyser.moc"
