// SPDX-License-Identifier: GPL-3.0-or-later
// Texts in the encodings that governments use, declared and not, whole and damaged.
#include "tests/core/reading/readbytes.h"

#include <QStringConverter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::readBytes;
using test::Release;
using test::textOf;

namespace {

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool marked = false)
{
    QStringEncoder encoder(encoding,
                           marked ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

} // namespace

class TestEncodings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodings_data();
    void encodings();
    void undeclaredEncodings_data();
    void undeclaredEncodings();
    void declaredEncodings_data();
    void declaredEncodings();
    void whatIsDamagedInDeclaredTextsIsTold();
    void damagedTextIsReadWithAWarning();
    void shortTextsAreGuessedByWhatTheySay_data();
    void shortTextsAreGuessedByWhatTheySay();
};

void TestEncodings::encodings_data()
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

void TestEncodings::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const auto documents = readBytes(bytes);
    QVERIFY2(documents.has_value(), qPrintable(documents ? QString() : documents.error().line()));
    QCOMPARE(documents->front().text, Release.trimmed());
    QCOMPARE(documents->front().encoding, encoding);
    QVERIFY(documents->front().warnings.isEmpty());
}

void TestEncodings::undeclaredEncodings_data()
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

void TestEncodings::undeclaredEncodings()
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

void TestEncodings::declaredEncodings_data()
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

void TestEncodings::declaredEncodings()
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

void TestEncodings::whatIsDamagedInDeclaredTextsIsTold()
{
    QByteArray chinese = QStringEncoder("GB18030")(u"外交部长今天会见了大使。双方同意扩大两国在渔业方面的合作。"_s);
    chinese.insert(8, '\xFF');
    const auto documents = readBytes("<html><head><meta charset=\"gb2312\"></head><body><p>" + chinese +
                                     "</p></body></html>");
    QVERIFY(documents.has_value());
    QVERIFY2(documents->front().warnings.join(u' ').contains(u"damaged"_s),
             qPrintable(documents->front().warnings.join(u' ')));
}

void TestEncodings::damagedTextIsReadWithAWarning()
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

void TestEncodings::shortTextsAreGuessedByWhatTheySay_data()
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

void TestEncodings::shortTextsAreGuessedByWhatTheySay()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QString, text);
    QCOMPARE(textOf(QStringEncoder(encoding.constData())(text)), text);
}

QTEST_GUILESS_MAIN(TestEncodings)
#include "tst_encodings.moc"
