// SPDX-License-Identifier: GPL-3.0-or-later
// All documents of the shared corpus come out as clean text, and the sentences of the labelled ones as
// labelled.
#include "core/lexicon/lexicon.h"
#include "core/reading/reader.h"
#include "core/text/segmenter.h"
#include "tests/support/files.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

/// Measured 1.0; a split may differ here and there when the rules change.
constexpr double LeastF1 = 0.98;

text::StopRule ruleOf(QStringView upToStop)
{
    static const auto lexicon = lexicon::Lexicon::builtIn();
    return lexicon->abbreviations().endOf(upToStop);
}

std::vector<domain::CleanDocument> readFile(const QString &path)
{
    auto documents = reading::read({path.section(u'/', -1), test::bytesOf(path)});
    if (!documents) {
        qWarning().noquote() << documents.error().line();
        return {};
    }
    return *documents;
}

bool carriesSentences(domain::BlockKind kind)
{
    using enum domain::BlockKind;
    return kind == Paragraph || kind == ListItem || kind == TableRow;
}

QStringList sentencesOf(const domain::CleanDocument &document)
{
    static text::Segmenter segmenter(ruleOf);
    QStringList sentences;
    for (const domain::Block &block : document.blocks) {
        if (!carriesSentences(block.kind))
            continue;
        // The numbers of a page's lists are not in the texts that were taken from it.
        const text::Range said{block.range.begin + block.label, block.range.end};
        for (const text::Range range : segmenter.sentences(document.text, said))
            sentences << range.in(document.text).toString();
    }
    return sentences;
}

using Words = std::map<QString, int>;

QStringList wordsOf(const QString &sentence)
{
    static const QRegularExpression word(u"\\w+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    const QString normal = sentence.normalized(QString::NormalizationForm_KC).toLower().replace(u'’', u'\'');
    for (auto it = word.globalMatch(normal); it.hasNext();)
        words << it.next().captured();
    return words;
}

int shared(const QStringList &a, const QStringList &b)
{
    Words counts;
    for (const QString &word : a)
        ++counts[word];
    return int(std::ranges::count_if(b, [&](const QString &word) { return counts[word]-- > 0; }));
}

/// The same rule as the project's scorer: more than half of all words in common, or one within the other.
bool sameSentence(const QString &a, const QString &b)
{
    const QStringList wordsA = wordsOf(a);
    const QStringList wordsB = wordsOf(b);
    const int common = shared(wordsA, wordsB);
    if (2 * common > wordsA.size() + wordsB.size() - common)
        return true;
    const QStringList &inner = wordsA.size() < wordsB.size() ? wordsA : wordsB;
    const QStringList &outer = wordsA.size() < wordsB.size() ? wordsB : wordsA;
    return inner.size() >= 4 && common >= 0.8 * double(inner.size()) &&
           outer.join(u' ').contains(inner.join(u' '));
}

} // namespace

class TestCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsRead();
    void feedItemsEqualTheirTextTwins();
    void labelledSentencesAreFound();
};

void TestCorpus::everyFileIsRead()
{
    const QString folder = test::sharedPath(u"corpus"_s);
    SKIP_WITHOUT_SHARED(folder);
    const QStringList names = QDir(folder).entryList({u"*.txt"_s}, QDir::Files);
    QVERIFY(names.size() >= 66);
    for (const QString &name : names) {
        const auto documents = readFile(folder + u'/' + name);
        QVERIFY2(!documents.empty(), qPrintable(name));
        for (const domain::CleanDocument &document : documents) {
            const auto isNoise = [&](const domain::Block &block) {
                static const QRegularExpression noise(
                    uR"(^\s|\s$|\s\s|\*\*|<[a-z/]|&[a-z]+;|^[^\w]+$|jQuery|^(?:Share|Print|Home|พิมพ์)$)"_s,
                    QRegularExpression::UseUnicodePropertiesOption);
                return noise.match(block.range.in(document.text).toString()).hasMatch();
            };
            const auto noisy = std::ranges::find_if(document.blocks, isNoise);
            QVERIFY2(noisy == document.blocks.end(),
                     noisy == document.blocks.end()
                         ? ""
                         : qPrintable(name + u": "_s + noisy->range.in(document.text).toString()));
        }
    }
}

/// The same release as a feed's item and as text: the same sentences, and the same offsets in order.
void TestCorpus::feedItemsEqualTheirTextTwins()
{
    const QString folder = test::sharedPath(u"corpus"_s);
    SKIP_WITHOUT_SHARED(folder);
    int twins = 0;
    for (const QString &name : QDir(folder).entryList({u"*_html.txt"_s}, QDir::Files)) {
        const QString twin = QString(name).replace(u"_html"_s, u"_text"_s);
        if (!QFile::exists(folder + u'/' + twin))
            continue;
        ++twins;
        const auto item = readFile(folder + u'/' + name);
        const auto text = readFile(folder + u'/' + twin);
        QCOMPARE(item.size(), 1u);
        QCOMPARE(text.size(), 1u);
        QCOMPARE(sentencesOf(item.front()), sentencesOf(text.front()));
    }
    QVERIFY(twins >= 5);
}

void TestCorpus::labelledSentencesAreFound()
{
    const QString folder = test::sharedPath(u"corpus"_s);
    SKIP_WITHOUT_SHARED(folder);
    int found = 0;
    int wanted = 0;
    int made = 0;
    for (const QString &name : QDir(folder + u"/gold"_s).entryList({u"*.json"_s})) {
        const QJsonObject gold = QJsonDocument::fromJson(test::bytesOf(folder + u"/gold/"_s + name)).object();
        const QJsonObject labels = gold.value(u"sentences"_s).toObject();
        for (auto it = labels.begin(); it != labels.end(); ++it) {
            const auto documents = readFile(folder + u'/' + it.key());
            QVERIFY(!documents.empty());
            const QStringList sentences = sentencesOf(documents.front());
            const QJsonArray labelled = it.value().toArray();
            int exact = 0;
            for (const QString &sentence : sentences) {
                const auto hits = std::ranges::count_if(
                    labelled, [&](const QJsonValue &l) { return sameSentence(sentence, l.toString()); });
                exact += hits == 1;
                if (hits != 1)
                    qInfo().noquote() << it.key() << hits << sentence;
            }
            found += std::min(exact, int(labelled.size()));
            made += int(sentences.size());
            wanted += int(labelled.size());
        }
    }
    QVERIFY(wanted > 0);
    const double f1 = 2.0 * found / (made + wanted);
    QVERIFY2(f1 >= LeastF1,
             qPrintable(u"F1 %1: %2 of %3 labelled, %4 made"_s.arg(f1).arg(found).arg(wanted).arg(made)));
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
