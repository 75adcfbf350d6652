// SPDX-License-Identifier: GPL-3.0-or-later
// How far a language is said to be analysed is what the analysis does with a text in it.
#include "core/analysis/document/documentanalyser.h"
#include "core/analysis/document/languagedepth.h"
#include "core/lexicon/lexicon.h"
#include "tests/support/documents.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::Depth;

namespace {

const QString English =
    u"President Alder met today with Prime Minister Brook of Norway in Oslo. The two leaders discussed "
    u"trade. "
    "President Alder raised concerns about fishing rights. Norway pledged to provide $40 million for the "
    "harbours by 2027."_s;

const QString Khmer = u"នៅថ្ងៃទី៥ ខែមីនា ឆ្នាំ២០២៤ រដ្ឋមន្ត្រីបានជួបពិភាក្សាជាមួយឯកអគ្គរដ្ឋទូតន័រវេសអំពីកំពង់ផែ និងការនេសាទ។ "
                      "ភាគីទាំងពីរបានឯកភាពគ្នាបន្តកិច្ចសហប្រតិបត្តិការនេះក្នុងឆ្នាំខាងមុខ។"_s;

const QString French =
    u"Le ministre a reçu le 5 mars 2024 son homologue pour parler des ports et de la pêche dans les eaux du "
    u"nord. "
    "Les deux parties sont convenues de poursuivre les travaux avec les services de leurs pays."_s;

const QString Chinese =
    u"外交部长于2024年3月5日会见挪威大使，双方就港口和渔业问题交换了意见。双方同意明年继续开展合作。"_s;

domain::DocumentFacts factsOf(const QString &text)
{
    return analysis::analyseDocument(test::documentOf(text), *lexicon::Lexicon::builtIn());
}

} // namespace

class TestLanguageDepth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFullHasPointsAndUndertakings()
    {
        const auto facts = factsOf(English);
        QCOMPARE(analysis::depthOf(u"en"_s, *lexicon::Lexicon::builtIn()), Depth::Full);
        QCOMPARE(analysis::depthOf(u"en-GB"_s, *lexicon::Lexicon::builtIn()), Depth::Full);
        QCOMPARE(facts.depth, Depth::Full);
        QVERIFY(facts.unread.isEmpty());
        QCOMPARE(facts.commitments.size(), 1U);
        QVERIFY(!facts.topics.empty());
        QVERIFY(!facts.encounters.empty());
        QVERIFY(std::ranges::any_of(facts.sentences, [](const auto &s) { return !s.act.name.isEmpty(); }));
    }

    void whatIsPartHasDatesAndNoUndertakings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("Khmer") << Khmer << u"km"_s;
        QTest::newRow("French") << French << u"fr"_s;
        QTest::newRow("Chinese") << Chinese << u"zh"_s;
        QTest::newRow("Thai") << u"เมื่อวันที่ 5 มีนาคม 2567 รัฐมนตรีได้พบหารือกับเอกอัครราชทูตนอร์เวย์เรื่องท่าเรือ"_s
                              << u"th"_s;
        QTest::newRow("Vietnamese")
            << u"Ngày 5 tháng 3 năm 2024, Bộ trưởng đã tiếp Đại sứ Na Uy và hai bên đã trao đổi về các cảng biển."_s
            << u"vi"_s;
        QTest::newRow("Russian")
            << u"5 марта 2024 года министр принял посла Норвегии, и стороны обсудили вопросы портов и рыболовства на севере."_s
            << u"ru"_s;
    }
    void whatIsPartHasDatesAndNoUndertakings()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        const auto facts = factsOf(text);
        QCOMPARE(*facts.language, language);
        QCOMPARE(facts.depth, Depth::Part);
        QCOMPARE(facts.unread, QStringList{language});
        QVERIFY(!facts.sentences.empty());
        QVERIFY(std::ranges::any_of(facts.dates,
                                    [](const auto &date) { return date.date.toString() == u"2024-03-05"; }));
        QVERIFY(facts.commitments.empty() && facts.topics.empty() && facts.encounters.empty());
        QVERIFY(std::ranges::all_of(facts.sentences, [](const auto &s) { return s.act.name.isEmpty(); }));
    }

    void whatIsNoneHasSentencesAlone()
    {
        const auto facts = factsOf(
            u"Bakan dün büyükelçi ile bir araya geldi ve iki ülke arasında limanlar için daha çok iş birliği "
            "yapılması gerektiğini söyledi."_s);
        QCOMPARE(*facts.language, u"tr"_s);
        QCOMPARE(facts.depth, Depth::None);
        QCOMPARE(facts.unread, QStringList{u"tr"_s});
        QVERIFY(!facts.sentences.empty());
        QVERIFY(facts.dates.empty() && facts.entities.empty() && facts.commitments.empty());
    }

    void aLanguageThatIsNotKnownIsNotAnalysed()
    {
        const auto facts = factsOf(u"ⵜⴰⵎⴰⵣⵉⵖⵜ ⴷ ⵜⵓⵜⵍⴰⵢⵜ ⵏ ⵉⵎⴰⵣⵉⵖⵏ."_s);
        QVERIFY(!facts.language);
        QCOMPARE(facts.depth, Depth::None);
        QCOMPARE(facts.unread, QStringList{u"und"_s});
    }

    void oneDocumentInTwoLanguagesIsAnalysedInPart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("unread");
        const QString twice = English + u"\n\n"_s + English;
        QTest::newRow("English with a Khmer half")
            << twice + u"\n\n"_s + Khmer << u"en"_s << QStringList{u"km"_s};
        QTest::newRow("English with a Chinese sentence")
            << twice + u"\n\n双方就港口和渔业问题交换了意见，并同意继续合作。"_s << u"en"_s
            << QStringList{u"zh"_s};
        QTest::newRow("English with a French paragraph")
            << twice + u"\n\n"_s + French << u"en"_s << QStringList{u"fr"_s};
        QTest::newRow("three") << twice + u"\n\n"_s + Chinese + u"\n\n"_s + Khmer.first(120) << u"en"_s
                               << QStringList{u"zh"_s, u"km"_s};
        QTest::newRow("Khmer with an English end")
            << Khmer + u' ' + Khmer + u' ' + Khmer + u"\n\n"_s + English.first(80) << u"km"_s
            << QStringList{u"km"_s};
    }
    void oneDocumentInTwoLanguagesIsAnalysedInPart()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QFETCH(QStringList, unread);
        const auto facts = factsOf(text);
        QCOMPARE(*facts.language, language);
        QCOMPARE(facts.depth, Depth::Part);
        QCOMPARE(facts.unread, unread);
        QCOMPARE(facts.commitments.empty(), language != u"en"); // what could be read is
    }

    void sentencesThatAreNotReadAreKnown()
    {
        const auto unreadOf = [](const QString &text) {
            const auto facts = factsOf(text);
            return analysis::unreadSentences(test::documentOf(text).text, facts.sentences, *facts.language,
                                             facts.unread);
        };
        const auto isTrue = [](bool is) { return is; };
        QVERIFY(std::ranges::none_of(unreadOf(English), isTrue));
        QVERIFY(std::ranges::all_of(unreadOf(Khmer), isTrue));
        QVERIFY(std::ranges::all_of(unreadOf(French), isTrue));
        for (const QString &other : {Khmer, Chinese, French}) {
            const QString english = English + u"\n\n"_s + English;
            const QString text = english + u"\n\n"_s + other;
            const auto facts = factsOf(text);
            const auto unread = unreadOf(text);
            QCOMPARE(unread.size(), facts.sentences.size());
            for (size_t i = 0; i < unread.size(); ++i)
                QCOMPARE(unread[i], facts.sentences[i].range.begin >= english.size());
        }
    }

    void aNameOrALetterheadMakesNoSecondLanguage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("name in brackets")
            << English + u" They thanked the people of Japan (ប្រជាជនជប៉ុន) and of China (中国)."_s;
        QTest::newRow("letterhead above")
            << u"ព្រះរាជាណាចក្រកម្ពុជា\n\nជាតិ សាសនា ព្រះមហាក្សត្រ\n\nក្រសួងការបរទេស\n\n"_s + English;
        QTest::newRow("Chinese letterhead") << u"中华人民共和国外交部\n\n"_s + English;
        QTest::newRow("short words of speech")
            << English +
                   u"\n\nI’m, I’ll do it, I’m sure I do, and so I’ll take a call, I think, I’m on it now, "
                   "guys, do I go on to it or not, I ask."_s;
        QTest::newRow("names of places")
            << English +
                   u"\n\nThe mayors of Los Angeles, El Paso, Las Cruces, Santa Fe and San Diego were there, "
                   "and so were those of La Paz, Los Mochis and El Salvador."_s;
    }
    void aNameOrALetterheadMakesNoSecondLanguage()
    {
        QFETCH(QString, text);
        const auto facts = factsOf(text);
        QCOMPARE(*facts.language, u"en"_s);
        QCOMPARE(facts.unread, QStringList());
        QCOMPARE(facts.depth, Depth::Full);
    }
};

QTEST_GUILESS_MAIN(TestLanguageDepth)
#include "tst_languagedepth.moc"
