// SPDX-License-Identifier: GPL-3.0-or-later
// What PDF documents say and where; those that are scanned, locked, damaged or hostile.
#include "tests/core/reading/paged/pdfreading.h"
#include "tests/core/reading/paged/rawpdf.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::blocksOf;
using test::First;
using test::PdfSheet;
using test::Reading;
using test::readPdf;
using test::Second;
using test::Third;

class TestPdfReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void khmerOutOfOrderIsReadFromThePicture();
    void scannedPagesAreRecognised();
    void metadata_data();
    void metadata();
    void refusals_data();
    void refusals();
    void nothingHappensOnOpening();
    void placesLeadToTheWords();
    void cutAndMutatedFilesAreReadOrRefused();
    void cancelStops();
};

void TestPdfReader::khmerOutOfOrderIsReadFromThePicture()
{
    const QString text = u"ភាគីទាំងពីរបានពិនិត្យឡើងវិញនូវវឌ្ឍនភាពនៃកិច្ចសហប្រតិបត្តិការ។"_s;
    PdfSheet sheet;
    sheet.font(13, false, u"Noto Serif Khmer"_s);
    sheet.line(60, 100, text);
    const Reading reading = readPdf(sheet.bytes());
    QVERIFY2(reading.error.isEmpty(), qPrintable(reading.error));
    const double rate = test::characterErrorRate(reading.document.text, text, true);
    QVERIFY2(rate <= 0.1, qPrintable(reading.document.text));
}

void TestPdfReader::scannedPagesAreRecognised()
{
    PdfSheet sheet;
    sheet.paragraph(60, 100, 470, First);
    sheet.newPage();
    sheet.picture(test::scanned({Second, Third}, u"Noto Serif"_s, 11, {1.0, 20, 0, 200}));
    const Reading reading = readPdf(sheet.bytes());
    QVERIFY2(reading.error.isEmpty(), qPrintable(reading.error));
    QCOMPARE(blocksOf(reading.document), QStringList({First, Second, Third}));
    QCOMPARE(reading.document.places.front().page, 1);
    QCOMPARE(reading.document.places.back().page, 2);
}

void TestPdfReader::metadata_data()
{
    QTest::addColumn<QByteArray>("info");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("author");
    QTest::addColumn<QDate>("published");
    QTest::newRow("of the text")
        << QByteArray("/Title (Joint Statement on Trade) /Author (Ministry of Foreign Affairs) "
                      "/CreationDate (D:20241211090000+07'00')")
        << u"Joint Statement on Trade"_s << u"Ministry of Foreign Affairs"_s << QDate(2024, 12, 11);
    QTest::newRow("of the machine") << QByteArray("/Title (Microsoft Word - final_v3.docx) /Author (User) "
                                                  "/CreationDate (D:20190101090000Z)")
                                    << QString() << QString() << QDate();
    QTest::newRow("none") << QByteArray() << QString() << QString() << QDate();
}

void TestPdfReader::metadata()
{
    QFETCH(QByteArray, info);
    const Reading reading = readPdf(
        test::rawPdf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                      test::rawPage(4, 5),
                      test::rawText("Phnom Penh, 11 December 2024. The two sides met again."), test::RawFont},
                     info));
    QVERIFY2(reading.error.isEmpty(), qPrintable(reading.error));
    QTEST(reading.document.title, "title");
    QTEST(reading.document.author, "author");
    QTEST(reading.document.published ? reading.document.published->date() : QDate(), "published");
}

void TestPdfReader::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    PdfSheet sheet;
    sheet.paragraph(60, 100, 470, First);
    const QByteArray whole = sheet.bytes();
    QTest::newRow("password") << test::encryptedPdf(whole, "secret") << u"protected by a password"_s;
    QTest::newRow("garbage") << QByteArray("%PDF-1.7\n") + QByteArray(20'000, '\x5A') << u"damaged"_s;
    QTest::newRow("cut in the head") << whole.first(60) << u"damaged"_s;
    QByteArray kids;
    std::vector<QByteArray> pages{"<< /Type /Catalog /Pages 2 0 R >>", ""};
    for (int i = 0; i < 5'000; ++i) {
        pages.push_back(test::rawPage(5'003, 5'004));
        kids += QByteArray::number(i + 3) + " 0 R ";
    }
    pages[1] = "<< /Type /Pages /Kids [" + kids + "] /Count 5000 >>";
    pages.insert(pages.end(), {test::rawText("One page."), test::RawFont});
    QTest::newRow("5,000 pages") << test::rawPdf(pages) << u"has 5000 pages"_s;
    QTest::newRow("page tree in a circle")
        << test::rawPdf(
               {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"})
        << u""_s;
    QTest::newRow("endless sheet") << test::rawPdf(
                                          {"<< /Type /Catalog /Pages 2 0 R >>",
                                           "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                                           "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9e9 9e9] >>"})
                                   << u"holds no text"_s;
}

void TestPdfReader::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const Reading reading = readPdf(bytes);
    QVERIFY(!reading.error.isEmpty());
    QVERIFY2(reading.error.contains(words), qPrintable(reading.error));
    QVERIFY(reading.error.startsWith(u"paper.pdf: "));
    QVERIFY(!reading.error.contains(u'\n'));
}

/// A document that wants to run, launch and fetch things is read like any other, and does none of it.
void TestPdfReader::nothingHappensOnOpening()
{
    const QTemporaryDir folder;
    const QByteArray file = folder.filePath(u"made"_s).toUtf8();
    const QByteArray actions =
        "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /Launch /F (/bin/sh) /P (-c 'touch " + file +
        "') >> /AA << /WC << /S /JavaScript /JS (app.launchURL\\('file://" + file + "'\\)) >> >> >>";
    const Reading reading =
        readPdf(test::rawPdf({actions, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", test::rawPage(4, 5),
                              test::rawText("The two sides met again in the capital."), test::RawFont}));
    QCOMPARE(reading.document.text, u"The two sides met again in the capital."_s);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestPdfReader::placesLeadToTheWords()
{
    PdfSheet sheet;
    sheet.line(100, 200, u"The treaty was signed at noon by both of the ministers."_s);
    const Reading reading = readPdf(sheet.bytes());
    QCOMPARE(reading.document.places.size(), 11U);
    const domain::PagePlace &first = reading.document.places.front();
    QCOMPARE(first.range.in(reading.document.text).toString(), u"The"_s);
    QVERIFY(std::abs(first.left * 595 - 100) < 3);
    QVERIFY(first.top * 842 < 200 && (first.top + first.height) * 842 > 199);
    QVERIFY(first.height * 842 < 20);
}

void TestPdfReader::cutAndMutatedFilesAreReadOrRefused()
{
    PdfSheet sheet;
    sheet.paragraph(60, 100, 470, First);
    sheet.newPage();
    sheet.paragraph(60, 100, 470, Second);
    const QByteArray whole = sheet.bytes();
    QRandomGenerator random(11);
    for (int i = 0; i < 60; ++i) {
        QByteArray bytes = whole;
        if (i < 20)
            bytes.truncate(whole.size() * i / 20);
        for (int hits = i < 20 ? 0 : 1 + int(random.bounded(40)); hits > 0; --hits)
            bytes[random.bounded(bytes.size())] = char(random.bounded(256));
        const Reading reading = readPdf(bytes);
        QVERIFY(!reading.error.contains(u'\n'));
        for (const domain::PagePlace &place : reading.document.places) {
            QVERIFY(place.range.begin >= 0 && place.range.end <= reading.document.text.size());
            QVERIFY(place.left >= 0 && place.left + place.width <= 1.001F);
        }
    }
}

void TestPdfReader::cancelStops()
{
    PdfSheet sheet;
    sheet.paragraph(60, 100, 470, First);
    base::CancelToken cancel;
    cancel.cancel();
    const auto documents = reading::read({u"paper.pdf"_s, sheet.bytes()}, {}, cancel);
    QVERIFY(!documents);
    QVERIFY(documents.error().isCancelled());
}

QTEST_MAIN(TestPdfReader)
#include "tst_pdfreader.moc"
