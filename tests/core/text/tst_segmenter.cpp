// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/segmenter.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart::text;

namespace {

/// A few of each kind; the program's own list is a lexicon.
StopRule ruleOf(QStringView upToStop)
{
    static const QSet<QString> never{u"H.E."_s, u"Mr."_s, u"Ms."_s, u"Gen."_s, u"e.g."_s};
    static const QSet<QString> beforeNumber{u"No."_s, u"Nov."_s, u"approx."_s};
    static const QSet<QString> mayEnd{u"U.S."_s, u"D.C."_s, u"Jr."_s,  u"a.i."_s,
                                      u"p.m."_s, u"P.M."_s, u"etc."_s, u"Inc."_s};
    qsizetype from = upToStop.size();
    while (from > 0 && !upToStop[from - 1].isSpace() && upToStop[from - 1] != u'(')
        --from;
    const QString word = upToStop.sliced(from).toString();
    return never.contains(word)          ? StopRule::Never
           : beforeNumber.contains(word) ? StopRule::BeforeNumber
           : mayEnd.contains(word)       ? StopRule::MayEnd
                                         : StopRule::None;
}

QStringList split(const QString &text)
{
    Segmenter segmenter(ruleOf);
    QStringList sentences;
    for (const Range range : segmenter.sentences(text, {0, text.size()}))
        sentences << range.in(text).toString();
    return sentences;
}

} // namespace

class TestSegmenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void sentencesStayWithinTheirPart();
    void wordsAndNumbers();
    void wordsOfScriptsWithoutBlanks_data();
    void wordsOfScriptsWithoutBlanks();
    void emptyAndHostileTexts();
};

/// Sentences are parted by "|" in the data.
void TestSegmenter::sentences_data()
{
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *name, const QString &marked) { QTest::newRow(name) << marked; };
    row("plain", u"They met today.| They agreed."_s);
    row("honorific", u"He thanked H.E. Prak Sokhonn.| Mr. Biden left."_s);
    row("country before a name", u"The U.S. Embassy and U.S. President Biden welcomed it."_s);
    row("country at the end", u"He travelled to the U.S.| The leaders met there."_s);
    row("city", u"They met in Washington, D.C.| He welcomed them."_s);
    row("junior", u"President Joseph R. Biden, Jr. met him.| Joseph R. Biden Jr. spoke."_s);
    row("initials", u"Antony J. Blinken and J. R. Smith spoke.| So did George W. Bush."_s);
    row("numeral before a starter", u"They were allies in World War I.| The pact held."_s);
    row("ad interim", u"Bridgette L. Walker, Chargé d'Affaires a.i. of the Embassy, called."_s);
    row("ad interim before a name", u"Chargé d’Affaires a.i. Walker called."_s);
    row("number", u"See No. 5 of the list.| He said No.| Talks ended."_s);
    row("letters that count", u"It is in Annex A.| Annex B is new."_s);
    row("month", u"It opened on Nov. 12 in Bali.| It closed in Nov.| Talks go on."_s);
    row("decimals", u"Trade grew by 3.5 percent to $1.2 billion.| It will grow."_s);
    row("time", u"He left at 5 p.m. ICT.| At 6 p.m. Cambodia replied.| On 3 May at 9 a.m. Mr. Hale left."_s);
    row("number begins",
        u"Trade grew in 2022.| 12 ships took part.| It cost $3.| “They left the port.”| 40 men stayed."_s);
    row("number goes on", u"See No. 12 of the list, approx. 12 km away, of Nov. 12 and of U.S. 7 percent."_s);
    row("time at the end",
        u"The meeting began at 6 p.m.| Mr. Hale left.| It ended at 8 p.m.| The talks go on."_s);
    row("quote behind the stop", u"He said “nothing about you without you.”| He reaffirmed it."_s);
    row("straight quote", u"\"We need peace.| Our morale is firm,\" he said."_s);
    row("question quoted", u"“What now?” he asked.| Nobody knew."_s);
    row("bracket", u"It worked.| (Laughter.)| Wish I did."_s);
    row("semicolons stay", u"It funds health; education; food security.| It ends."_s);
    row("colon stays", u"They agreed on this: trade, aid and health."_s);
    row("no blank after the stop",
        u"An increase of 33 percent from 2020.|The garment sector grew.| Exports rose.|Imports fell."_s);
    row("address", u"See www.State.Gov/Page.Html or a.Person@mail.Example.Org for more."_s);
    row("ordinal number",
        u"1. The Parties shall meet.| 2. They shall report."_s.replace(u"| 2."_s, u"| 2."_s));
    row("ellipsis", u"Well... we shall see.| Yes."_s);
    row("dotted word not in the list", u"The F.B.I. Director left.| He works for the F.B.I.| They agree."_s);
    row("Khmer", u"ប្រទេសទាំងពីរបានជួបគ្នា។| ពួកគេបានព្រមព្រៀង ៕"_s);
    row("Khmer without blanks", u"ជួបគ្នា។|ព្រមព្រៀង៕"_s);
    row("Khmer etc.", u"ភាគីពិភាក្សាអំពីសាលារៀន ផ្លូវថ្នល់។ល។| ពួកគេបានជួបគ្នា។"_s);
    row("Burmese", u"ကျောင်းများ၊ လမ်းများအတွက် ကူညီမည်။| သူသည် ပြန်သွားသည်။"_s);
    row("Japanese quote goes on", u"大臣は「続ける。」と述べた。|「始める。」|協議は続く。"_s);
    row("Arabic", u"هل يستمر الحوار؟| أكد الجانبان التزامهما."_s);
    row("Urdu", u"دونوں نے بات کی۔| فریقین متفق ہوئے۔"_s);
    row("Hindi", u"मंत्रियों ने चर्चा की।| दोनों पक्ष सहमत हुए।"_s);
    row("Chinese", u"双方举行会晤。|两国元首同意继续保持联系。"_s);
    row("Chinese quote opens behind the stop", u"要有正确的认知。|“新冷战”打不得。"_s);
    row("Thai abbreviation", u"เป้าหมายปี ค.ศ. 2025 ของอาเซียน"_s);
    row("Russian", u"Президенты провели переговоры.| Они договорились."_s);
}

void TestSegmenter::sentences()
{
    QFETCH(QString, marked);
    QString text = marked;
    text.remove(u'|');
    QStringList expected = marked.split(u'|');
    for (QString &sentence : expected)
        sentence = sentence.trimmed();
    QCOMPARE(split(text), expected);
}

void TestSegmenter::sentencesStayWithinTheirPart()
{
    const QString text = u"Heading without a stop\n\nFirst one. Second one.\n\nTail"_s;
    const Range part{24, 46};
    QCOMPARE(part.in(text).toString(), u"First one. Second one."_s);
    Segmenter segmenter;
    const auto found = segmenter.sentences(text, part);
    QCOMPARE(found, (std::vector<Range>{{24, 34}, {35, 46}}));
}

void TestSegmenter::wordsAndNumbers()
{
    const QString text = u"  The U.S. gave $3.5 million — twice."_s;
    Segmenter segmenter;
    QStringList words;
    QStringList numbers;
    for (const Token &token : segmenter.words(text, {0, text.size()}))
        (token.kind == TokenKind::Word ? words : numbers) << token.range.in(text).toString();
    QCOMPARE(words, (QStringList{u"The"_s, u"U.S"_s, u"gave"_s, u"million"_s, u"twice"_s}));
    QCOMPARE(numbers, QStringList{u"3.5"_s});
}

void TestSegmenter::wordsOfScriptsWithoutBlanks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("Khmer") << u"នាយករដ្ឋមន្ត្រីកម្ពុជាបានជួបប្រធានាធិបតី"_s << u"កម្ពុជា"_s;
    QTest::newRow("Thai") << u"นายกรัฐมนตรีพบประธานาธิบดี"_s << u"ประธานาธิบดี"_s;
    QTest::newRow("Chinese") << u"中美两国元首举行会晤"_s << u"会晤"_s;
}

void TestSegmenter::wordsOfScriptsWithoutBlanks()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    Segmenter segmenter;
    const auto tokens = segmenter.words(text, {0, text.size()});
    QVERIFY(tokens.size() > 2);
    QVERIFY(std::ranges::any_of(tokens, [&](const Token &t) { return t.range.in(text) == word; }));
    QCOMPARE(tokens.back().range.end, text.size());
}

void TestSegmenter::emptyAndHostileTexts()
{
    QVERIFY(split({}).isEmpty());
    QVERIFY(split(u" \n ... ### — "_s).isEmpty());
    QCOMPARE(split(QString(100'000, u'.')).size(), 0);
    QCOMPARE(split(u". "_s.repeated(500'000)).size(), 0);
    QCOMPARE(split(u"“ . ” "_s.repeated(200'000)).size(), 0);
    QCOMPARE(split(u"B. "_s.repeated(20'000)).size(), 1); // initials without end
    QVERIFY(split(QString(QChar(0xD800)) + u" a. B"_s).size() >= 1);
}

QTEST_GUILESS_MAIN(TestSegmenter)
#include "tst_segmenter.moc"
