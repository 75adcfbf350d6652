// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of pages become text, within the error rates promised.
#include "core/reading/reader.h"
#include "tests/core/reading/paged/pagefixtures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

const QStringList English{
    u"The Deputy Prime Minister received the Ambassador of the United States in Phnom Penh on Tuesday, 14 "
    u"May 2024, "
    "for talks on trade, education and the clearance of unexploded ordnance."_s,
    u"Both sides reviewed progress since the last meeting and agreed to convene the joint working group "
    u"before the "
    "end of September. The Ambassador announced a further $12.5 million for demining in the eastern "
    "provinces, and "
    "the Deputy Prime Minister expressed his gratitude for three decades of steady cooperation."_s,
    u"They also discussed the situation in the region, including Myanmar and the South China Sea, and "
    u"underlined the "
    "central role of ASEAN. The Ambassador raised concerns about the freedom of the press; the Deputy Prime "
    "Minister replied that the law applies to all citizens equally."_s,
    u"The meeting ended with an exchange of gifts. A second round of talks is planned for 2025 in Washington."_s};

const QStringList Khmer{
    u"នៅថ្ងៃអង្គារ ទី១៤ ខែឧសភា ឆ្នាំ២០២៤ ឯកឧត្តមឧបនាយករដ្ឋមន្ត្រី បានទទួលជួបពិភាក្សាការងារជាមួយឯកអគ្គរដ្ឋទូតសហរដ្ឋអាមេរិក នៅទីស្តីការគណៈរដ្ឋមន្ត្រី។"_s,
    u"ភាគីទាំងពីរបានពិនិត្យឡើងវិញនូវវឌ្ឍនភាពនៃកិច្ចសហប្រតិបត្តិការ លើវិស័យពាណិជ្ជកម្ម អប់រំ និងការបោសសម្អាតមីន។ ភាគីទាំងពីរបានឯកភាពគ្នារៀបចំកិច្ចប្រជុំក្រុមការងារចម្រុះ មុនចុងខែកញ្ញា។"_s,
    u"ឯកឧត្តមឯកអគ្គរដ្ឋទូត បានសម្តែងនូវការកោតសរសើរចំពោះកម្ពុជា ដែលបានរួមចំណែកក្នុងការរក្សាសន្តិភាពក្នុងតំបន់ និងពិភពលោក។"_s};

struct Reading
{
    domain::CleanDocument document;
    QString error;
};

Reading readImage(const QByteArray &bytes, const reading::Limits &limits = {},
                  const base::CancelToken &cancel = {})
{
    auto documents = reading::read({u"scan.png"_s, bytes}, limits, cancel);
    if (!documents)
        return {{}, documents.error().line()};
    return {std::move(documents->front()), {}};
}

} // namespace

class TestScanReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorRates_data();
    void errorRates();
    void columnsAreReadOneAfterTheOther_data();
    void columnsAreReadOneAfterTheOther();
    void turnedPages_data();
    void turnedPages();
    void pagesOnTheirSideAskew_data();
    void pagesOnTheirSideAskew();
    void columnsOnTheirSide();
    void formatsAndManyPages();
    void placesLeadToTheWords();
    void unsureWordsAreCounted();
    void refusals_data();
    void refusals();
    void cancelStops();
};

void TestScanReader::errorRates_data()
{
    QTest::addColumn<QStringList>("text");
    QTest::addColumn<QString>("family");
    QTest::addColumn<double>("points");
    QTest::addColumn<double>("tilt");
    QTest::addColumn<int>("noise");
    QTest::addColumn<double>("specks");
    QTest::addColumn<int>("dots");
    QTest::addColumn<double>("most");
    const auto serif = u"Noto Serif"_s;
    const auto khmer = u"Noto Serif Khmer"_s;
    QTest::newRow("English, tilted and noisy")
        << English << serif << 11.0 << 1.7 << 60 << 0.01 << 300 << 0.03;
    QTest::newRow("English, sans, 150 dots")
        << English << u"Noto Sans"_s << 11.0 << -1.2 << 20 << 0.0 << 150 << 0.03;
    QTest::newRow("Khmer, tilted and noisy") << Khmer << khmer << 13.0 << 1.7 << 60 << 0.01 << 300 << 0.10;
    QTest::newRow("Khmer, sans") << Khmer << u"Noto Sans Khmer"_s << 12.0 << 0.8 << 40 << 0.0 << 300 << 0.10;
}

void TestScanReader::errorRates()
{
    QFETCH(QStringList, text);
    QFETCH(QString, family);
    QFETCH(double, points);
    QFETCH(double, tilt);
    QFETCH(int, noise);
    QFETCH(double, specks);
    QFETCH(int, dots);
    QFETCH(double, most);
    const QImage page = test::scanned(text, family, points, {tilt, noise, specks, dots});
    const Reading reading = readImage(test::encodedImage(page));
    QVERIFY2(reading.error.isEmpty(), qPrintable(reading.error));
    const bool unspaced = text == Khmer;
    const double rate = test::characterErrorRate(reading.document.text, text.join(u' '), unspaced);
    const QString told = u"%1 % of letters wrong:\n"_s.arg(rate * 100, 0, 'f', 2) + reading.document.text;
    qInfo().noquote() << told.first(told.indexOf(u'\n'));
    QVERIFY2(rate <= most, qPrintable(told));
}

void TestScanReader::columnsAreReadOneAfterTheOther_data()
{
    QTest::addColumn<QStringList>("left");
    QTest::addColumn<QStringList>("right");
    QTest::addColumn<QString>("family");
    QTest::addColumn<bool>("unspaced");
    QTest::newRow("English") << English.first(2) << English.last(2) << u"Noto Serif"_s << false;
    QTest::newRow("Khmer") << Khmer.first(1) << Khmer.last(1) << u"Noto Serif Khmer"_s << true;
}

void TestScanReader::columnsAreReadOneAfterTheOther()
{
    QFETCH(QStringList, left);
    QFETCH(QStringList, right);
    QFETCH(QString, family);
    QFETCH(bool, unspaced);
    const int middle = 1240;
    QImage page(2 * middle, 1600, QImage::Format_Grayscale8);
    page.fill(Qt::white);
    QPainter painter(&page);
    QFont font(family);
    font.setPixelSize(46);
    painter.setFont(font);
    painter.drawText(QRectF(150, 150, middle - 250, 1400), Qt::TextWordWrap, left.join(u'\n'));
    painter.drawText(QRectF(middle + 100, 150, middle - 250, 1400), Qt::TextWordWrap, right.join(u'\n'));
    painter.end();
    const Reading reading = readImage(test::encodedImage(page));
    QVERIFY2(reading.error.isEmpty(), qPrintable(reading.error));
    const double rate = test::characterErrorRate(reading.document.text, (left + right).join(u' '), unspaced);
    QVERIFY2(rate <= 0.05, qPrintable(reading.document.text));
}

void TestScanReader::turnedPages_data()
{
    QTest::addColumn<QStringList>("text");
    QTest::addColumn<QString>("family");
    QTest::addColumn<int>("degrees");
    for (const int degrees : {90, 180, 270}) {
        QTest::addRow("English, %d degrees", degrees) << English << u"Noto Serif"_s << degrees;
        QTest::addRow("Khmer, %d degrees", degrees) << Khmer << u"Noto Serif Khmer"_s << degrees;
    }
}

void TestScanReader::turnedPages()
{
    QFETCH(QStringList, text);
    QFETCH(QString, family);
    QFETCH(int, degrees);
    const test::Scanner scanner{0.6, 10, 0, 200};
    const QImage upright = test::scanned(text, family, 12, scanner);
    const QTransform turn = QTransform().rotate(degrees);
    const Reading reading = readImage(test::encodedImage(upright.transformed(turn)));
    QVERIFY2(reading.error.isEmpty(), qPrintable(reading.error));
    const double rate = test::characterErrorRate(reading.document.text, text.join(u' '), text == Khmer);
    QVERIFY2(rate <= (text == Khmer ? 0.10 : 0.03), qPrintable(reading.document.text));
    // The first word's place is told on the page as it lies.
    const Reading straight = readImage(test::encodedImage(upright));
    const domain::PagePlace &before = straight.document.places.front();
    const domain::PagePlace &place = reading.document.places.front();
    QTransform about;
    about.translate(0.5, 0.5).rotate(degrees).translate(-0.5, -0.5);
    const QPointF expected = about.map(QPointF(before.left + before.width / 2, before.top + before.height / 2));
    const QPointF found(place.left + place.width / 2, place.top + place.height / 2);
    QVERIFY2(QLineF(expected, found).length() < 0.03, qPrintable(reading.document.text.left(80)));
}

void TestScanReader::pagesOnTheirSideAskew_data()
{
    QTest::addColumn<double>("degrees");
    for (const double degrees : {94.0, 272.0})
        QTest::addRow("%g degrees", degrees) << degrees;
}

/// What is read a little of as it lies is not read to the end that way.
void TestScanReader::pagesOnTheirSideAskew()
{
    QFETCH(const double, degrees);
    const QImage upright = test::scanned(English, u"DejaVu Sans"_s, 11, {0, 0, 0, 200});
    QImage page(upright.height(), upright.width(), QImage::Format_Grayscale8);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(page.width() / 2.0, page.height() / 2.0);
    painter.rotate(degrees);
    painter.drawImage(QPointF(-upright.width() / 2.0, -upright.height() / 2.0), upright);
    painter.end();
    const Reading reading = readImage(test::encodedImage(page));
    QVERIFY2(reading.error.isEmpty(), qPrintable(reading.error));
    const double rate = test::characterErrorRate(reading.document.text, English.join(u' '), false);
    QVERIFY2(rate <= 0.03, qPrintable(reading.document.text));
}

void TestScanReader::columnsOnTheirSide()
{
    QImage upright(2480, 3508, QImage::Format_Grayscale8);
    upright.fill(Qt::white);
    QPainter painter(&upright);
    QFont font(u"DejaVu Serif"_s);
    font.setPixelSize(38);
    painter.setFont(font);
    painter.drawText(QRectF(140, 750, 1060, 2000), Qt::TextWordWrap, English[0] + u"\n\n"_s + English[1]);
    painter.drawText(QRectF(1290, 750, 1060, 2000), Qt::TextWordWrap, English[2] + u"\n\n"_s + English[3]);
    painter.end();
    const Reading reading = readImage(test::encodedImage(upright.transformed(QTransform().rotate(90))));
    QVERIFY2(reading.error.isEmpty(), qPrintable(reading.error));
    const double rate = test::characterErrorRate(reading.document.text, English.join(u' '), false);
    QVERIFY2(rate <= 0.03, qPrintable(reading.document.text));
}

void TestScanReader::formatsAndManyPages()
{
    const QImage first = test::scanned(English.first(1), u"Noto Serif"_s, 11, {0, 0, 0, 150});
    const QImage second = test::scanned(English.last(1), u"Noto Serif"_s, 11, {0, 0, 0, 150});
    for (const char *format : {"PNG", "JPEG"})
        QCOMPARE(readImage(test::encodedImage(first, format)).document.text, English.first());
    const Reading both = readImage(test::tiff({first, second}));
    QVERIFY2(both.error.isEmpty(), qPrintable(both.error));
    QCOMPARE(both.document.text, English.first() + u"\n\n"_s + English.last());
    QCOMPARE(both.document.places.back().page, 2);
    QCOMPARE(both.document.format, u"scan"_s);
}

void TestScanReader::placesLeadToTheWords()
{
    // The page is tilted by a known angle: a word's place is told on the page as it is, not as it was
    // straightened.
    const test::Scanner scanner{2.0, 0, 0, 200};
    const Reading straight =
        readImage(test::encodedImage(test::scanned(English, u"Noto Serif"_s, 11, {0, 0, 0, 200})));
    const Reading tilted =
        readImage(test::encodedImage(test::scanned(English, u"Noto Serif"_s, 11, scanner)));
    QCOMPARE(tilted.document.text, straight.document.text);
    QCOMPARE(tilted.document.places.size(), straight.document.places.size());
    QTransform turn;
    turn.translate(595 / 2.0, 842 / 2.0).rotate(scanner.tilt).translate(-595 / 2.0, -842 / 2.0);
    for (std::size_t i = 0; i < straight.document.places.size(); ++i) {
        const domain::PagePlace &a = straight.document.places[i];
        const domain::PagePlace &b = tilted.document.places[i];
        const QPointF expected =
            turn.map(QPointF((a.left + a.width / 2) * 595, (a.top + a.height / 2) * 842));
        const QPointF found((b.left + b.width / 2) * 595, (b.top + b.height / 2) * 842);
        QVERIFY2(QLineF(expected, found).length() < 6,
                 qPrintable(a.range.in(straight.document.text).toString()));
    }
}

void TestScanReader::unsureWordsAreCounted()
{
    const Reading good =
        readImage(test::encodedImage(test::scanned(English, u"Noto Serif"_s, 11, {0, 0, 0, 300})));
    QVERIFY(good.document.warnings.isEmpty());
    // Some lines are out of focus.
    QImage page = test::scanned(English, u"Noto Serif"_s, 11, {0, 0, 0, 300});
    const QRect blurred(0, 480, page.width(), 200);
    const QImage small =
        page.copy(blurred).scaled(blurred.size() / 8, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QPainter(&page).drawImage(blurred.topLeft(),
                              small.scaled(blurred.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    const Reading poor = readImage(test::encodedImage(page));
    QVERIFY2(poor.error.isEmpty(), qPrintable(poor.error));
    const auto unsure = std::ranges::count_if(poor.document.places, &domain::PagePlace::unsure);
    QVERIFY2(unsure > 1, qPrintable(poor.document.text));
    QCOMPARE(poor.document.warnings, QStringList{u"%1 words were unsure"_s.arg(unsure)});
}

void TestScanReader::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QImage huge(20'000, 20'000, QImage::Format_Mono);
    huge.fill(1);
    QTest::newRow("20,000 pixels") << test::encodedImage(huge) << u"20000 × 20000 pixels"_s;
    const QByteArray whole =
        test::encodedImage(test::scanned(English.first(1), u"Noto Serif"_s, 11, {0, 0, 0, 150}));
    QTest::newRow("cut") << whole.first(40) << u"damaged picture"_s;
    QTest::newRow("garbage") << whole.first(8) + QByteArray(5'000, 'x') << u"damaged picture"_s;
    QTest::newRow("TIFF in a circle")
        << QByteArray("II*\0\x08\0\0\0\0\0\x08\0\0\0", 14) << u"damaged picture"_s;
    QImage blank(800, 1000, QImage::Format_Grayscale8);
    blank.fill(Qt::white);
    QTest::newRow("blank") << test::encodedImage(blank) << u"holds no text"_s;
}

void TestScanReader::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const Reading reading = readImage(bytes);
    QVERIFY2(reading.error.contains(words), qPrintable(reading.error + reading.document.text));
    QVERIFY(reading.error.startsWith(u"scan.png: "));
    QVERIFY(!reading.error.contains(u'\n'));
}

void TestScanReader::cancelStops()
{
    const base::CancelToken cancel;
    cancel.cancel();
    const Reading reading = readImage(
        test::encodedImage(test::scanned(English, u"Noto Serif"_s, 11, {0, 0, 0, 150})), {}, cancel);
    QVERIFY2(reading.error.contains(u"was not read to the end"_s), qPrintable(reading.error));
}

QTEST_MAIN(TestScanReader)
#include "tst_scanreader.moc"
