// SPDX-License-Identifier: GPL-3.0-or-later
// Encodings, damage, limits and the map back to the original.
#include "core/reading/decoding.h"
#include "core/reading/reader.h"
#include "tests/support/files.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStringConverter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using base::ErrorKind;

namespace {

const QString Release =
    u"The Minister met the Ambassador in Siem Reap.\n\nThey spoke about “trade” and the café.\n"_s;

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool marked = false)
{
    QStringEncoder encoder(encoding,
                           marked ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

base::Result<std::vector<domain::CleanDocument>> readBytes(const QByteArray &bytes)
{
    return reading::read({u"file.txt"_s, bytes});
}

QString textOf(const QByteArray &bytes)
{
    const auto documents = readBytes(bytes);
    return documents ? documents->front().text : u"error: "_s + documents.error().line();
}

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
    void encodings_data();
    void encodings();
    void lineEndsMakeNoDifference();
    void invisibleCharactersGo();
    void refusals_data();
    void refusals();
    void damagedTextIsReadWithAWarning();
    void aBrokenFeedGivesItsWholeItems();
    void entitiesOfFeedsAreText();
    void limitsHold();
    void cancelStops();
    void longTextsAreReadInTheEnd();
    void mutatedFilesAreReadOrRefused();
    void mapsLeadBackToTheOriginal();
    void blocksCoverTheText();
    void repeatedReadingGivesTheSame();
};

void TestReader::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("UTF-8") << Release.toUtf8() << u"UTF-8"_s;
    QTest::newRow("UTF-8 marked") << QByteArray("\xEF\xBB\xBF") + Release.toUtf8() << u"UTF-8"_s;
    QTest::newRow("UTF-16LE marked") << encoded(Release, QStringConverter::Utf16LE, true) << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE marked") << encoded(Release, QStringConverter::Utf16BE, true) << u"UTF-16BE"_s;
    QTest::newRow("UTF-16LE") << encoded(Release, QStringConverter::Utf16LE) << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE") << encoded(Release, QStringConverter::Utf16BE) << u"UTF-16BE"_s;
    QByteArray western = Release.toLatin1();
    western.replace("?trade?", "\x93trade\x94");
    QTest::newRow("windows-1252") << western << u"windows-1252"_s;
}

void TestReader::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const auto documents = readBytes(bytes);
    QVERIFY2(documents.has_value(), qPrintable(documents ? QString() : documents.error().line()));
    QCOMPARE(documents->front().text, Release.trimmed());
    QCOMPARE(documents->front().encoding, encoding);
    QVERIFY(documents->front().warnings.isEmpty());
}

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

void TestReader::damagedTextIsReadWithAWarning()
{
    const QByteArray khmer = u"ភាគីទាំងពីរបានពិភាក្សាអំពីពាណិជ្ជកម្ម។"_s.toUtf8();
    const auto cut = readBytes(khmer.chopped(1));
    QVERIFY(cut.has_value());
    QCOMPARE(cut->front().warnings.size(), 1);
    QVERIFY(cut->front().warnings.front().contains(u"cut short"_s));
    QByteArray hurt = khmer;
    hurt[30] = '\xFF';
    const auto damaged = readBytes(hurt);
    QVERIFY(damaged.has_value());
    QCOMPARE(damaged->front().encoding, u"UTF-8"_s);
    QVERIFY(damaged->front().warnings.front().contains(u"damaged"_s));
}

void TestReader::aBrokenFeedGivesItsWholeItems()
{
    const auto documents = readBytes(
        "<rss><channel><item><title>A</title><description>The first item is whole.</description></item>"
        "\n<item><title>B</title><description>The second");
    QVERIFY(documents.has_value());
    QCOMPARE(documents->size(), 1u);
    QCOMPARE(documents->front().title, u"A"_s);
    QCOMPARE(documents->front().warnings.size(), 1);
    QVERIFY(documents->front().warnings.front().contains(u"line 2"_s));
}

void TestReader::entitiesOfFeedsAreText()
{
    const QByteArray item =
        "<item><title>A &eacute;&unheardof;</title><description>Aid &copy; was given, "
        "and AT&amp;T spoke of &amp;lt;b&gt; and &unheardof; things.</description></item>";
    const auto feed = reading::read({u"a.xml"_s, "<rss><channel>" + item + "</channel></rss>"}, {});
    QVERIFY(feed.has_value());
    QCOMPARE(feed->front().title, u"A é&unheardof;"_s);
    QVERIFY2(feed->front().text.contains(u"©"), qPrintable(feed->front().text));
    QVERIFY2(feed->front().text.contains(u"&unheardof; things"), qPrintable(feed->front().text));
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
