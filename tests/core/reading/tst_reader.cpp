// SPDX-License-Identifier: GPL-3.0-or-later
// Encodings, damage, limits and the map back to the original.
#include "core/base/clock.h"
#include "core/reading/common/decoding.h"
#include "core/reading/reader.h"
#include "tests/support/files.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStringConverter>
#include <QTest>
#include <QTimeZone>

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
    void undeclaredEncodings_data();
    void undeclaredEncodings();
    void declaredEncodings_data();
    void declaredEncodings();
    void whatIsDamagedInDeclaredTextsIsTold();
    void shortTextsAreGuessedByWhatTheySay_data();
    void shortTextsAreGuessedByWhatTheySay();
    void signsThatOpenNoTagAreText();
    void feedsEscapedThrice();
    void raisedFiguresWithinWordsStay();
    void ligaturesAreLetters();
    void entitiesThatWereEscapedTwice_data();
    void entitiesThatWereEscapedTwice();
    void aBrokenFeedGivesItsWholeItems();
    void illFormedFeedsLoseNothing_data();
    void illFormedFeedsLoseNothing();
    void aBrokenItemCostsNoOther();
    void feedsEscapedTwice();
    void datesOfFeedItems();
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

void TestReader::undeclaredEncodings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoding");
    const QString japanese = u"外務大臣は本日、大使と会談しました。両国は漁業について協力することで一致しました。"_s;
    const QString chinese = u"外交部长今天会见了大使。双方同意扩大两国在渔业方面的合作，并在明年春天再次举行会谈。"_s;
    const QString taiwanese = u"外交部長今天會見了大使。雙方同意擴大兩國在漁業方面的合作，並在明年春天再次舉行會談。"_s;
    const QString korean = u"외교부 장관은 오늘 대사와 만났다. 양측은 어업 분야에서 협력을 넓히기로 합의했다."_s;
    const QString russian = u"Министр сегодня встретился с послом. Стороны договорились о сотрудничестве в области "
                            u"рыболовства и о новой встрече весной."_s;
    const QString thai = u"รัฐมนตรีว่าการกระทรวงพบเอกอัครราชทูตวันนี้ ทั้งสองฝ่ายตกลงร่วมมือด้านการประมง"_s;
    const QString greek = u"Ο υπουργός συναντήθηκε σήμερα με τον πρέσβη. Οι δύο πλευρές συμφώνησαν να συνεργαστούν "
                          u"στην αλιεία και να συναντηθούν ξανά την άνοιξη."_s;
    const QString french = u"Le ministre a reçu l’ambassadeur à l’hôtel du département. Les deux côtés ont décidé de "
                           u"coopérer dans la pêche et d’être réunis à nouveau l’été prochain."_s;
    const QString polish = u"Minister spotkał się dziś z ambasadorem. Obie strony zgodziły się współpracować w "
                           u"dziedzinie rybołówstwa i spotkać się ponownie w przyszłą wiosnę, żeby omówić pomoc."_s;
    for (const QByteArray &name : {QByteArray("Shift_JIS"), QByteArray("EUC-JP"), QByteArray("ISO-2022-JP")})
        QTest::newRow(("Japanese, " + name).constData()) << japanese << name;
    QTest::newRow("Chinese, GB18030") << chinese << QByteArray("GB18030");
    QTest::newRow("Chinese, Big5") << taiwanese << QByteArray("Big5");
    QTest::newRow("Korean, EUC-KR") << korean << QByteArray("EUC-KR");
    QTest::newRow("Russian, windows-1251") << russian << QByteArray("windows-1251");
    QTest::newRow("Russian, KOI8-R") << russian << QByteArray("KOI8-R");
    QTest::newRow("Thai, windows-874") << thai << QByteArray("windows-874");
    QTest::newRow("Greek, windows-1253") << greek << QByteArray("windows-1253");
    QTest::newRow("French, windows-1252") << french << QByteArray("windows-1252");
    QTest::newRow("Polish, windows-1250") << polish << QByteArray("windows-1250");
    for (const QString &text : {japanese, korean, russian, thai, french})
        QTest::addRow("UTF-8, %s", qPrintable(text.left(8))) << text << QByteArray("UTF-8");
}

void TestReader::undeclaredEncodings()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, encoding);
    QStringEncoder encoder(encoding.constData());
    QVERIFY(encoder.isValid());
    QByteArray bytes = encoder(text);
    if (encoding.startsWith("ISO-2022"))
        bytes += "\x1B(B"; // the encoder leaves it to the end of the text
    QCOMPARE(textOf(bytes), text);
    QCOMPARE(textOf("<html><body><div class=\"main content\"><p>" + bytes + "</p></div></body></html>"), text);
    QCOMPARE(textOf("From: a@example.org\nSubject: A\nMessage-ID: <1@example.org>\nContent-Type: "
                    "text/plain\n\n" +
                    bytes + "\n"),
             text);
}

void TestReader::declaredEncodings_data()
{
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto in = [](const char *encoding, const QString &text) { return QByteArray(QStringEncoder(encoding)(text)); };
    const QByteArray quoted = "He called it \x93" "final\x94 \x96 5 million \x80.";
    const QString quotedText = u"He called it “final” – 5 million €."_s;
    for (const char *label : {"iso-8859-1", "ISO8859-1", "latin1", "us-ascii", "windows-1252"})
        QTest::newRow(label) << QByteArray(label) << quoted << quotedText;
    const QString chinese = u"总理朱镕基会见了大使。"_s; // one letter is in GBK alone
    for (const char *label : {"gb2312", "GBK", "x-gbk", "gb_2312-80"})
        QTest::newRow(label) << QByteArray(label) << in("GB18030", chinese) << chinese;
    const QString korean = u"똠방각하는 장관을 만났다."_s;
    for (const char *label : {"euc-kr", "ks_c_5601-1987", "windows-949"})
        QTest::newRow(label) << QByteArray(label) << in("windows-949", korean) << korean;
    const QString hongKong = u"兩國部長在堃記會面。"_s;
    QTest::newRow("big5") << QByteArray("big5") << in("Big5-HKSCS", hongKong) << hongKong;
    const QString japanese = u"髙橋大臣は①について協議した。"_s;
    for (const char *label : {"shift_jis", "x-sjis", "windows-31j"})
        QTest::newRow(label) << QByteArray(label) << in("windows-31j", japanese) << japanese;
    const QString turkish = u"Bakan Ağrı’da “görüştü”."_s;
    QTest::newRow("iso-8859-9") << QByteArray("iso-8859-9") << in("windows-1254", turkish) << turkish;
    const QString thai = u"รัฐมนตรี “ตกลง” กัน"_s;
    for (const char *label : {"tis-620", "iso-8859-11"})
        QTest::newRow(label) << QByteArray(label) << in("windows-874", thai) << thai;
    const QString polish = u"Minister „spotkał” się w Świdnicy."_s;
    QTest::newRow("iso-8859-2") << QByteArray("iso-8859-2") << in("windows-1250", polish) << polish;
}

void TestReader::declaredEncodings()
{
    QFETCH(QByteArray, label);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(textOf("<html><head><meta charset=\"" + label + "\"></head><body><p>" + bytes + "</p></body></html>"), text);
    QCOMPARE(textOf("<?xml version=\"1.0\" encoding=\"" + label + "\"?><rss><channel><item><title>A</title><description>" +
                    bytes + "</description></item></channel></rss>"),
             text);
    const QByteArray encoded = "=?" + label + "?B?" + bytes.toBase64() + "?=";
    const auto mail = readBytes("From: a@example.org\nMessage-ID: <1@example.org>\nSubject: " + encoded +
                                "\nContent-Type: text/plain; charset=" + label + "\n\n" + bytes + '\n');
    QVERIFY2(mail.has_value(), qPrintable(mail ? QString() : mail.error().line()));
    QCOMPARE(mail->front().text, text);
    QCOMPARE(mail->front().title, text);
    QVERIFY2(mail->front().warnings.isEmpty(), qPrintable(mail->front().warnings.join(u'\n')));
}

void TestReader::whatIsDamagedInDeclaredTextsIsTold()
{
    QByteArray chinese = QStringEncoder("GB18030")(u"外交部长今天会见了大使。双方同意扩大两国在渔业方面的合作。"_s);
    chinese.insert(8, '\xFF');
    const auto documents = readBytes("<html><head><meta charset=\"gb2312\"></head><body><p>" + chinese +
                                     "</p></body></html>");
    QVERIFY(documents.has_value());
    QVERIFY2(documents->front().warnings.join(u' ').contains(u"damaged"_s),
             qPrintable(documents->front().warnings.join(u' ')));
}

void TestReader::shortTextsAreGuessedByWhatTheySay_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QString>("text");
    QTest::newRow("Japanese") << QByteArray("Shift_JIS") << u"外相会談\n\n2023年5月3日"_s;
    QTest::newRow("Chinese") << QByteArray("GB18030") << u"外长会谈\n\n2023年5月3日"_s;
    QTest::newRow("Taiwanese") << QByteArray("Big5") << u"外長會談\n\n2023年5月3日"_s;
    QTest::newRow("Korean") << QByteArray("EUC-KR") << u"외교장관 회담\n\n2023년 5월 3일"_s;
    const QString russian = u"Встреча министров состоится весной в Москве."_s;
    QTest::newRow("Russian, KOI8-R") << QByteArray("KOI8-R") << russian;
    QTest::newRow("Russian, windows-1251") << QByteArray("windows-1251") << russian;
    const QString polish = u"Minister spotkał się z wicepremierem Kambodży i uzgodnił współpracę."_s;
    QTest::newRow("Polish, windows-1250") << QByteArray("windows-1250") << polish;
    QTest::newRow("Polish, ISO-8859-2") << QByteArray("ISO-8859-2") << polish;
    QTest::newRow("French") << QByteArray("windows-1252") << u"Réunion à Genève : l’été prochain, 5 km² de forêt."_s;
}

void TestReader::shortTextsAreGuessedByWhatTheySay()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QString, text);
    QCOMPARE(textOf(QStringEncoder(encoding.constData())(text)), text);
}

void TestReader::signsThatOpenNoTagAreText()
{
    QCOMPARE(textOf("<rss><channel><item><title>A</title><description>It holds for 3 < 5 and a<b done</description>"
                    "</item></channel></rss>"),
             u"It holds for 3 < 5 and a<b done"_s);
    QCOMPARE(textOf("[{\"text\": \"<p>It holds for a<b in <b>all</b> cases.</p>\"}]"),
             u"It holds for a<b in all cases."_s);
}

void TestReader::feedsEscapedThrice()
{
    QCOMPARE(textOf("<rss><channel><item><title>A</title><description>&amp;amp;lt;p&amp;amp;gt;They met at noon."
                    "&amp;amp;lt;/p&amp;amp;gt;</description></item></channel></rss>"),
             u"They met at noon."_s);
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

void TestReader::illFormedFeedsLoseNothing_data()
{
    QTest::addColumn<QByteArray>("feed");
    QTest::addColumn<QString>("first");
    const auto feed = [](const QByteArray &title, const QByteArray &more = {}) {
        return QByteArray("<?xml version=\"1.0\"?>\n<rss><channel><title>Press</title>" + more + "\n<item><title>" +
                          title +
                          "</title><description>The first point is made.</description></item>\n<item><title>Two"
                          "</title><description>The second point is made.</description></item></channel></rss>");
    };
    QTest::newRow("stray ampersand") << feed("Trade & Aid") << u"Trade & Aid"_s;
    QTest::newRow("address with ampersands")
        << feed("One", "<link href=\"https://example.org/?a=1&b=2\"/>") << u"One"_s;
    QTest::newRow("stray less-than") << feed("Duties < 5 per cent") << u"Duties < 5 per cent"_s;
    QTest::newRow("control character") << feed("One\x0B of many") << u"One of many"_s;
    QTest::newRow("forbidden reference") << feed("One&#11; of many") << u"One of many"_s;
    QTest::newRow("names of HTML") << feed("The Envoy&rsquo;s&nbsp;visit") << u"The Envoy’s visit"_s;
    QTest::newRow("blanks before the declaration") << "\n  " + feed("One") << u"One"_s;
    QTest::newRow("notice before the declaration") << "<br />\n<b>Notice</b>: old code\n" + feed("One") << u"One"_s;
    QTest::newRow("dashes in a comment") << feed("One", "<!-- a -- b -->") << u"One"_s;
    QTest::newRow("tag that is not closed") << feed("One<br>more") << u"One more"_s;
    QTest::newRow("bare attribute") << feed("One", "<link rel=self href=x></link>") << u"One"_s;
}

void TestReader::illFormedFeedsLoseNothing()
{
    QFETCH(QByteArray, feed);
    QFETCH(QString, first);
    const auto documents = readBytes(feed);
    QVERIFY2(documents.has_value(), qPrintable(documents ? QString() : documents.error().line()));
    QCOMPARE(documents->size(), 2u);
    QCOMPARE(documents->front().title, first);
    QCOMPARE(documents->front().text, u"The first point is made."_s);
    QCOMPARE(documents->back().title, u"Two"_s);
    QCOMPARE(documents->back().text, u"The second point is made."_s);
    QCOMPARE(documents->front().siteName, u"Press"_s);
}

void TestReader::aBrokenItemCostsNoOther()
{
    const QByteArray item = "<item><title>T</title><pubDate>Wed, 03 May 2023 08:00:00 +0700</pubDate>"
                            "<description>&lt;p&gt;A point of one is made.&lt;/p&gt;</description></item>\n";
    const auto documents =
        readBytes("<rss><channel>\n" + item +
                  "<item><title>Open<link>https://example.org/2</link><description>Another point is made."
                  "</description></item>\n<item><title>No end</title><description>A third point is made.\n" +
                  item + "</channel></rss>");
    QVERIFY2(documents.has_value(), qPrintable(documents ? QString() : documents.error().line()));
    QCOMPARE(documents->size(), 4u);
    QCOMPARE((*documents)[1].title, u"Open"_s);
    QCOMPARE((*documents)[1].sourceUrl, u"https://example.org/2"_s);
    QCOMPARE((*documents)[1].text, u"Another point is made."_s);
    QCOMPARE((*documents)[2].text, u"A third point is made."_s);
    QCOMPARE((*documents)[3].text, u"A point of one is made."_s);
    QCOMPARE((*documents)[3].published->date(), QDate(2023, 5, 3));
    QVERIFY(documents->back().warnings.front().contains(u"broken XML in line 3"_s));
}

void TestReader::feedsEscapedTwice()
{
    const auto documents = readBytes(
        "<rss><channel><item><title>Trade &amp;amp; the Envoy&amp;#8217;s call</title><description>"
        "&amp;lt;p&amp;gt;They spoke of the &amp;lt;a href=&amp;#34;https://example.org/&amp;#34;&amp;gt;ferry"
        "&amp;lt;/a&amp;gt;.&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;A team comes in June.&amp;lt;/p&amp;gt;"
        "</description></item></channel></rss>");
    QVERIFY(documents.has_value());
    QCOMPARE(documents->front().title, u"Trade & the Envoy’s call"_s);
    QCOMPARE(documents->front().text, u"They spoke of the ferry.\n\nA team comes in June."_s);
    // A text about markup keeps it.
    const auto about = readBytes("<rss><channel><item><title>A</title><description>&lt;p&gt;The tag &amp;lt;br&amp;gt; "
                                 "parts lines.&lt;/p&gt;</description></item></channel></rss>");
    QCOMPARE(about->front().text, u"The tag <br> parts lines."_s);
}

void TestReader::datesOfFeedItems()
{
    base::setFixedNow(QDateTime(QDate(2024, 6, 1), QTime(12, 0), QTimeZone::utc()));
    const auto item = [](const QByteArray &dates) {
        return "<item><title>A</title>" + dates + "<description>A point is made here.</description></item>";
    };
    const auto documents = readBytes(
        "<rss><channel>" + item("<pubDate>Fri, 22 Sep 17 22:05 EST</pubDate><updated>2020-01-01</updated>") +
        item("<updated>2020-01-01T00:00:00Z</updated><published>2019-05-03T08:00:00Z</published>") +
        item("<dc:date>2018-02-03</dc:date>") +
        item("<pubDate>Mon, 01 Jan 2091 08:00:00 GMT</pubDate><dc:date>2018-02-03</dc:date>") +
        item("<pubDate>Mon, 01 Jan 2091 08:00:00 GMT</pubDate>") + item("<pubDate>soon</pubDate>") +
        "</channel></rss>");
    base::setFixedNow({});
    QVERIFY(documents.has_value());
    QCOMPARE(documents->size(), 6u);
    const auto day = [&](std::size_t i) { return (*documents)[i].published.value_or(QDateTime()).date(); };
    QCOMPARE(day(0), QDate(2017, 9, 22));
    QCOMPARE(day(1), QDate(2019, 5, 3));
    QCOMPARE(day(2), QDate(2018, 2, 3));
    QCOMPARE(day(3), QDate(2018, 2, 3));
    QVERIFY(!(*documents)[4].published);
    QVERIFY((*documents)[4].warnings.front().contains(u"still to come"_s));
    QVERIFY(!(*documents)[5].published);
    QVERIFY((*documents)[5].warnings.front().contains(u"“soon” is not understood"_s));
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
