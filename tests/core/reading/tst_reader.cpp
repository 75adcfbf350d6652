// SPDX-License-Identifier: GPL-3.0-or-later
// Damage, limits and the map back to the original, for files of every kind.
#include "core/reading/common/decoding.h"
#include "tests/core/reading/readbytes.h"
#include "tests/support/files.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using base::ErrorKind;
using test::readBytes;
using test::Release;
using test::textOf;

namespace {

/// All files that a test can read: the project's own, and the shared corpus where it is.
QStringList readablePaths()
{
    QStringList paths;
    for (const QString &folder : {test::sourcePath(u"tests/data/reading"_s),
                                  test::sourcePath(u"resources/sample"_s), test::sharedPath(u"corpus"_s)}) {
        for (const QString &name : QDir(folder).entryList(QDir::Files)) {
            if (!folder.isEmpty() && !name.endsWith(u".expected"_s) && name != u"INDEX.tsv"_s)
                paths << folder + u'/' + name;
        }
    }
    return paths;
}

} // namespace

class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineEndsMakeNoDifference();
    void invisibleCharactersGo();
    void refusals_data();
    void refusals();
    void raisedFiguresWithinWordsStay();
    void ligaturesAreLetters();
    void entitiesThatWereEscapedTwice_data();
    void entitiesThatWereEscapedTwice();
    void limitsHold();
    void cancelStops();
    void longTextsAreReadInTheEnd();
    void mutatedFilesAreReadOrRefused();
    void mapsLeadBackToTheOriginal();
    void blocksCoverTheText();
    void repeatedReadingGivesTheSame();
};

void TestReader::lineEndsMakeNoDifference()
{
    const QByteArray unix = "One line of a release.\nThe second line of it.\n\nAnother paragraph here.\n";
    QCOMPARE(textOf(QByteArray(unix).replace("\n", "\r\n")), textOf(unix));
    QCOMPARE(textOf(QByteArray(unix).replace("\n", "\r")), textOf(unix));
    const QByteArray markdown = "---\ntitle: A\n---\n\nA **point** that is\nmade here.\n\n- one\n- two\n";
    QCOMPARE(textOf(QByteArray(markdown).replace("\n", "\r\n")), textOf(markdown));
    const QByteArray feed =
        "<item><title>A</title><description><![CDATA[<p>A point\nis made.</p>]]></description></item>";
    QCOMPARE(textOf(QByteArray(feed).replace("\n", "\r\n")), textOf(feed));
}

void TestReader::invisibleCharactersGo()
{
    const QString text = u"The\u00A0Minister co\u00ADoperated\u200B with\u2003 them \uFEFFtoday.\u0007"_s;
    QCOMPARE(textOf(text.toUtf8()), u"The Minister cooperated with them today."_s);
}

void TestReader::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorKind kind, const QString &words) {
        QTest::newRow(name) << bytes << int(kind) << words;
    };
    row("empty", {}, ErrorKind::Invalid, u"is empty"_s);
    row("blanks", " \n\t\n ", ErrorKind::Invalid, u"holds no text"_s);
    row("only noise", "###\n\n* * *\n", ErrorKind::Invalid, u"holds no text"_s);
    row("PDF", "%PDF-1.7\n1 0 obj", ErrorKind::Unreadable, u"PDF"_s);
    row("picture", "\x89PNG\r\n\x1a\n....", ErrorKind::Unreadable, u"picture"_s);
    row("binary",
        QByteArray("\x7F"
                   "ELF\x02\x01\x01\0\0\0\0\x03",
                   12) +
            QByteArray(64, '\x01'),
        ErrorKind::Unreadable, u"not a text"_s);
    row("broken feed", "<rss><channel><item><title>A</b></item>", ErrorKind::Invalid, u"line 1"_s);
    row("empty feed", "<rss version='2.0'><channel><title>A</title></channel></rss>", ErrorKind::Invalid,
        u"without items"_s);
    row("broken JSON", "{\"text\": \"A point\" \"b\"}", ErrorKind::Invalid, u"broken JSON at byte"_s);
    row("JSON without text", "{\"count\": \"3\"}", ErrorKind::Invalid, u"no text field"_s);
    row("page without text", "<html><body><script>var a;</script></body></html>", ErrorKind::Invalid,
        u"holds no text"_s);
    row("nested page", "<html><body>" + QByteArray("<div>").repeated(100'000) + "deep", ErrorKind::Refused,
        u"nested"_s);
    row("entity bomb",
        "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
        "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>"
        "<rss><channel><item><title>A</title><description>&d;&d;&d;&d;</description></item></channel></rss>",
        ErrorKind::Invalid, u"broken XML"_s);
}

void TestReader::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QFETCH(QString, words);
    const auto documents = readBytes(bytes);
    QVERIFY(!documents.has_value());
    QCOMPARE(int(documents.error().kind), kind);
    QCOMPARE(documents.error().subject, u"file.txt"_s);
    QVERIFY2(documents.error().what.contains(words), qPrintable(documents.error().what));
    QVERIFY(!documents.error().remedy.isEmpty());
    QVERIFY(!documents.error().line().contains(u'\n'));
}

void TestReader::raisedFiguresWithinWordsStay()
{
    QCOMPARE(textOf(u"The w³asny text² of the x²y formula."_s.toUtf8()), u"The w³asny text of the x²y formula."_s);
}

void TestReader::ligaturesAreLetters()
{
    const QString text = u"The o\uFB03cials spoke of \uFB01sheries, the \uFB02ood and the di\uFB00erent e\uFB00orts."_s;
    const QString plain = u"The officials spoke of fisheries, the flood and the different efforts."_s;
    QCOMPARE(textOf(text.toUtf8()), plain);
    QCOMPARE(textOf("<html><body><p>" + text.toUtf8() + "</p></body></html>"), plain);
    QCOMPARE(textOf("[{\"text\": \"" + text.toUtf8() + "\"}]"), plain);
    const auto document = readBytes(text.toUtf8())->front();
    const auto at = document.text.indexOf(u"cials");
    const auto run = std::ranges::find_if(document.map.runs(), [&](const text::OffsetMap::Run &r) {
        return at >= r.clean && at < r.clean + r.length;
    });
    QVERIFY(run != document.map.runs().end());
    QCOMPARE(run->original + at - run->clean, text.indexOf(u"cials"));
}

void TestReader::entitiesThatWereEscapedTwice_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray title = "The Minister&amp;#039;s &amp;quot;visit&amp;quot; &amp;amp; talks";
    const QByteArray once = "The Minister&#039;s &quot;visit&quot; &amp; talks";
    const QByteArray body = "<p>They met at noon.</p>";
    QTest::newRow("page") << QByteArray("<html><head><title>" + title + "</title></head><body>" + body +
                                        "</body></html>");
    QTest::newRow("og:title") << QByteArray("<html><head><meta property=\"og:title\" content=\"" + title +
                                            "\"></head><body>" + body + "</body></html>");
    QTest::newRow("feed") << QByteArray("<rss><channel><item><title>" + QByteArray(title).replace("&amp;", "&amp;amp;") +
                                        "</title><description>They met at noon.</description></item></channel></rss>");
    QTest::newRow("front matter") << QByteArray("---\ntitle: \"" + once + "\"\n---\n\nThey met at noon.\n");
    QTest::newRow("JSON") << QByteArray("[{\"title\": \"" + once + "\", \"text\": \"They met at noon.\"}]");
    QTest::newRow("table") << QByteArray("title,text\n" + once + ",They met at noon.\n");
    QTest::newRow("mail") << QByteArray("From: a@example.org\nMessage-ID: <1@example.org>\nSubject: " + once +
                                        "\n\nThey met at noon.\n");
}

void TestReader::entitiesThatWereEscapedTwice()
{
    QFETCH(QByteArray, bytes);
    const auto documents = readBytes(bytes);
    QVERIFY2(documents.has_value(), qPrintable(documents ? QString() : documents.error().line()));
    QCOMPARE(documents->front().title, u"The Minister's \"visit\" & talks"_s);
    QCOMPARE(documents->front().text, u"They met at noon."_s);
}

void TestReader::limitsHold()
{
    reading::Limits limits;
    limits.bytes = 100;
    const auto large = reading::read({u"a.txt"_s, QByteArray(101, 'a')}, limits);
    QVERIFY(!large.has_value());
    QCOMPARE(large.error().kind, ErrorKind::Refused);
    limits = {};
    limits.characters = 50;
    QCOMPARE(reading::read({u"a.txt"_s, Release.toUtf8()}, limits).error().kind, ErrorKind::Refused);
    limits = {};
    limits.documents = 2;
    const QByteArray item = "<item><title>A</title><description>A point is made here.</description></item>";
    const auto feed =
        reading::read({u"a.xml"_s, "<rss><channel>" + item.repeated(3) + "</channel></rss>"}, limits);
    QVERIFY(feed.has_value());
    QCOMPARE(feed->size(), 2u);
    QVERIFY(!feed->back().warnings.isEmpty());
}

void TestReader::cancelStops()
{
    const base::CancelToken cancel;
    cancel.cancel();
    const auto documents = reading::read({u"a.txt"_s, Release.toUtf8()}, {}, cancel);
    QVERIFY(!documents.has_value());
    QVERIFY(documents.error().isCancelled());
}

/// Costs must grow with the text, not with its square (the test would run into its time limit).
void TestReader::longTextsAreReadInTheEnd()
{
    const QByteArray line =
        "a line of a text that is wrapped at a margin and never comes to an end, it goes on\n";
    for (const QByteArray &bytes :
         {line.repeated(60'000), (line + '\n').repeated(60'000), QByteArray(4'000'000, 'a'),
          QByteArray("Short one\n\n").repeated(300'000), "# H\n\n" + line.repeated(60'000),
          "<html><body>" + ("<p>" + line).repeated(40'000)}) {
        const auto documents = readBytes(bytes);
        QVERIFY2(documents.has_value(), qPrintable(documents ? QString() : documents.error().line()));
        QVERIFY(documents->front().text.size() > 2'000'000);
    }
}

void TestReader::mutatedFilesAreReadOrRefused()
{
    QRandomGenerator random(7);
    const QDir folder(test::sourcePath(u"tests/data/reading"_s));
    for (const QString &name : folder.entryList(QDir::Files)) {
        const QByteArray whole = test::bytesOf(folder.filePath(name));
        QVERIFY(!whole.isEmpty());
        for (int round = 0; round < 60; ++round) {
            QByteArray bytes = whole;
            for (int n = random.bounded(1, 12); n > 0; --n) {
                const qsizetype at = random.bounded(int(bytes.size()));
                switch (random.bounded(4)) {
                case 0:
                    bytes[at] = char(random.bounded(256));
                    break;
                case 1:
                    bytes.truncate(std::max<qsizetype>(1, at));
                    break;
                case 2:
                    bytes.insert(at, whole.sliced(random.bounded(int(whole.size()))).first(1));
                    break;
                default:
                    bytes.remove(at, random.bounded(20));
                    bytes.append('\n');
                }
            }
            const auto documents = readBytes(bytes);
            QVERIFY(documents ? !documents->empty() && !documents->front().text.isEmpty()
                              : !documents.error().what.isEmpty());
        }
    }
}

/// For each run of the map the clean characters are those of the original at the mapped place; a blank may
/// stand for any white space, and one character for an entity or an escape.
void TestReader::mapsLeadBackToTheOriginal()
{
    static const QRegularExpression stands(uR"(^(?:&[#a-zA-Z0-9]+;?|\\u[0-9a-fA-F]{4}|\\.))"_s);
    const QStringList paths = readablePaths();
    QVERIFY(paths.size() >= 10);
    for (const QString &path : paths) {
        const QByteArray bytes = test::bytesOf(path);
        const auto original = reading::decode(bytes);
        const auto documents = reading::read({path, bytes});
        if (!documents)
            continue; // sample folders may hold a README
        for (const domain::CleanDocument &document : *documents) {
            qsizetype mapped = 0;
            for (const text::OffsetMap::Run &run : document.map.runs()) {
                mapped += run.length;
                QVERIFY(run.original + run.length <= original->text.size());
                for (qsizetype i = 0; i < run.length; ++i) {
                    const QChar clean = document.text[run.clean + i];
                    const QChar source = original->text[run.original + i];
                    const bool blank =
                        clean == u' ' && (source.isSpace() || source.category() == QChar::Other_Control);
                    const bool entity =
                        stands
                            .matchView(
                                QStringView(original->text)
                                    .sliced(run.original + i, std::min<qsizetype>(40, original->text.size() -
                                                                                          run.original - i)))
                            .hasMatch();
                    QVERIFY2(clean == source || blank || entity,
                             qPrintable(u"%1 at %2: %3"_s.arg(path)
                                            .arg(run.clean + i)
                                            .arg(document.text.sliced(run.clean,
                                                                      std::min<qsizetype>(60, run.length)))));
                }
            }
            // What is not mapped are separators and joining blanks.
            QVERIFY2(mapped >= document.text.size() * 9 / 10, qPrintable(u"%1: %2 of %3, %4"_s.arg(path)
                                                                             .arg(mapped)
                                                                             .arg(document.text.size())
                                                                             .arg(document.title)));
        }
    }
}

void TestReader::blocksCoverTheText()
{
    for (const QString &path : readablePaths()) {
        const auto documents = reading::read({path, test::bytesOf(path)});
        for (const domain::CleanDocument &document :
             documents.value_or(std::vector<domain::CleanDocument>())) {
            qsizetype end = 0;
            for (const domain::Block &block : document.blocks) {
                const QString gap = document.text.sliced(end, block.range.begin - end);
                QVERIFY2(gap == u"\n\n" || gap == u"\n" || (gap.isEmpty() && end == 0), qPrintable(path));
                QVERIFY(!block.range.isEmpty());
                const QStringView text = block.range.in(document.text);
                QCOMPARE(text.trimmed().size(), text.size());
                QVERIFY(!text.contains(u'\n') && !text.contains(u'\r'));
                end = block.range.end;
            }
            QCOMPARE(end, document.text.size());
        }
    }
}

void TestReader::repeatedReadingGivesTheSame()
{
    const auto first = readBytes(Release.toUtf8());
    const auto again = readBytes(first->front().text.toUtf8());
    QCOMPARE(again->front().text, first->front().text);
    QCOMPARE(again->front().blocks, first->front().blocks);
}

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
