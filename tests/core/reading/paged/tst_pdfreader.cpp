// SPDX-License-Identifier: GPL-3.0-or-later
// PDF documents become text as a person would read it out.
#include "core/reading/reader.h"
#include "tests/core/reading/paged/pagefixtures.h"
#include "tests/core/reading/paged/rawpdf.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::BlockKind;
using test::PdfSheet;

namespace {

struct Reading
{
    domain::CleanDocument document;
    QString error;
};

Reading readPdf(const QByteArray &bytes, const reading::Limits &limits = {})
{
    auto documents = reading::read({u"paper.pdf"_s, bytes}, limits);
    if (!documents)
        return {{}, documents.error().line()};
    return {std::move(documents->front()), {}};
}

QStringList blocksOf(const domain::CleanDocument &document)
{
    QStringList blocks;
    for (const domain::Block &block : document.blocks)
        blocks << block.range.in(document.text).toString();
    return blocks;
}

const QString First =
    u"The Minister of Foreign Affairs received the delegation at the Ministry on Monday morning and thanked "
    u"the "
    "visitors for the support that their government has given to the provinces over many years of close work."_s;
const QString Second =
    u"The head of the delegation said that her government would go on with the programme until the end of "
    u"next year, "
    "and that experts of both sides would meet in the spring to agree on what should follow after that date."_s;
const QString Third =
    u"Both sides exchanged views on regional questions and on the next summit, and they agreed to keep each "
    u"other "
    "informed about every step that is taken before the leaders come together in the capital in November."_s;

} // namespace

class TestPdfReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreReadOneAfterTheOther();
    void columnsBesideAPicture_data();
    void columnsBesideAPicture();
    void headingsOverColumnsPartThem();
    void threeColumns();
    void noteNumbersAreNoFigures();
    void whatElseIsRaisedStays();
    void pagesLyingOnTheirSide_data();
    void pagesLyingOnTheirSide();
    void textsSideBySideAreReadOneAfterTheOther();
    void runningHeadsAndPageNumbersGo();
    void sentencesGoOnOverPages();
    void hyphensAtLineEndsAreJoined();
    void headingsListsAndNotes();
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

void TestPdfReader::columnsAreReadOneAfterTheOther()
{
    PdfSheet sheet;
    sheet.font(18, true);
    sheet.centred(90, u"A Day of Talks in the Capital"_s);
    sheet.font(10);
    double y = sheet.paragraph(60, 140, 225, First, 13);
    sheet.paragraph(60, y + 10, 225, Second, 13);
    sheet.paragraph(310, 140, 225, Third, 13);
    const Reading reading = readPdf(sheet.bytes());
    QVERIFY2(reading.error.isEmpty(), qPrintable(reading.error));
    QCOMPARE(blocksOf(reading.document),
             QStringList({u"A Day of Talks in the Capital"_s, First, Second, Third}));
    QCOMPARE(int(reading.document.blocks[0].kind), int(BlockKind::Heading));
    QCOMPARE(reading.document.format, u"pdf"_s);
}

void TestPdfReader::columnsBesideAPicture_data()
{
    QTest::addColumn<double>("left");
    QTest::addColumn<double>("right");
    QTest::newRow("picture over the first") << 420.0 << 140.0;
    QTest::newRow("low picture over the first") << 200.0 << 140.0;
    QTest::newRow("picture over the second") << 140.0 << 420.0;
    QTest::newRow("no picture") << 140.0 << 140.0;
}

void TestPdfReader::columnsBesideAPicture()
{
    QFETCH(double, left);
    QFETCH(double, right);
    PdfSheet sheet;
    sheet.font(16, true);
    sheet.centred(90, u"A Day of Talks in the Capital of the North"_s);
    sheet.font(10);
    const double y = sheet.paragraph(60, left, 225, First, 13);
    sheet.paragraph(60, y + 10, 225, Second, 13);
    sheet.paragraph(330, right, 205, Third, 13);
    const Reading reading = readPdf(sheet.bytes());
    QVERIFY2(reading.error.isEmpty(), qPrintable(reading.error));
    QCOMPARE(blocksOf(reading.document),
             QStringList({u"A Day of Talks in the Capital of the North"_s, First, Second, Third}));
}

void TestPdfReader::headingsOverColumnsPartThem()
{
    PdfSheet sheet;
    const QString heading = u"What the two sides agreed on for the years to come, and who will see to it"_s;
    sheet.font(10);
    sheet.paragraph(60, 200, 225, First, 13);
    sheet.paragraph(320, 100, 215, Second, 13);
    sheet.font(13, true);
    sheet.line(60, 400, heading);
    sheet.font(10);
    sheet.paragraph(60, 500, 225, Third, 13);
    sheet.paragraph(320, 430, 215, First, 13);
    const Reading reading = readPdf(sheet.bytes());
    QVERIFY2(reading.error.isEmpty(), qPrintable(reading.error));
    QCOMPARE(blocksOf(reading.document), QStringList({First, Second, heading, Third, First}));
}

void TestPdfReader::threeColumns()
{
    PdfSheet sheet;
    sheet.font(8);
    sheet.paragraph(40, 300, 150, First, 11);
    sheet.paragraph(220, 120, 150, Second, 11);
    sheet.paragraph(400, 80, 150, Third, 11);
    const Reading reading = readPdf(sheet.bytes());
    QVERIFY2(reading.error.isEmpty(), qPrintable(reading.error));
    QCOMPARE(blocksOf(reading.document), QStringList({First, Second, Third}));
}

/// Writes pieces one behind the other; those that begin with "^" small and raised.
void raisedLine(PdfSheet &sheet, double y, const QStringList &pieces)
{
    double x = 60;
    for (const QString &piece : pieces) {
        const bool raised = piece.startsWith(u'^');
        const QString text = raised ? piece.sliced(1) : piece;
        sheet.font(raised ? 7 : 11);
        sheet.line(x, raised ? y - 4 : y, text);
        x += sheet.width(text);
    }
}

void TestPdfReader::noteNumbersAreNoFigures()
{
    PdfSheet sheet;
    raisedLine(sheet, 100, {u"The two sides will give $450,000"_s, u"^1"_s, u" for the roof of the museum in the north,"_s});
    raisedLine(sheet, 115, {u"which is to be done by 2027"_s, u"^2"_s, u" under the plan; $30"_s, u"^12"_s, u" was paid for the stones"_s, u"^3"_s, u" of it"_s});
    raisedLine(sheet, 130, {u"and for 40"_s, u"^a"_s, u" trees."_s});
    sheet.font(7);
    sheet.line(60, 780, u"1 Subject to approval."_s);
    sheet.line(60, 790, u"2 Decree of last March."_s);
    const Reading reading = readPdf(sheet.bytes());
    QVERIFY2(reading.error.isEmpty(), qPrintable(reading.error));
    QCOMPARE(blocksOf(reading.document).front(),
             u"The two sides will give $450,000 for the roof of the museum in the north, which is to be done by 2027 "
             "under the plan; $30 was paid for the stones of it and for 40 trees."_s);
    QVERIFY(reading.document.text.contains(u"1 Subject to approval."));
}

void TestPdfReader::whatElseIsRaisedStays()
{
    PdfSheet sheet;
    raisedLine(sheet, 100, {u"On the 1"_s, u"^st"_s, u" of May they gave up 120 km"_s, u"^2"_s, u" of land and 30 m"_s, u"^3"_s, u" of wood, with 10"_s, u"^6"_s, u" trees."_s});
    const Reading reading = readPdf(sheet.bytes());
    QVERIFY2(reading.error.isEmpty(), qPrintable(reading.error));
    QCOMPARE(reading.document.text, u"On the 1st of May they gave up 120 km2 of land and 30 m3 of wood, with 10⁶ trees."_s);
}

void TestPdfReader::pagesLyingOnTheirSide_data()
{
    QTest::addColumn<int>("degrees");
    QTest::newRow("clockwise") << 90;
    QTest::newRow("upside down") << 180;
    QTest::newRow("counterclockwise") << 270;
}

/// Text of its own, not a picture: a wide table that was set sideways.
void TestPdfReader::pagesLyingOnTheirSide()
{
    QFETCH(int, degrees);
    PdfSheet sheet;
    sheet.painter().translate(PdfSheet::Width / 2, PdfSheet::Height / 2);
    sheet.painter().rotate(degrees);
    sheet.painter().translate(-250, -250);
    const double y = sheet.paragraph(20, 60, 440, First);
    sheet.paragraph(20, y + 20, 440, Second);
    const Reading reading = readPdf(sheet.bytes());
    QVERIFY2(reading.error.isEmpty(), qPrintable(reading.error));
    QCOMPARE(blocksOf(reading.document), QStringList({First, Second}));
    // Places are told on the page as it lies.
    QTransform turn;
    turn.translate(PdfSheet::Width / 2, PdfSheet::Height / 2).rotate(degrees).translate(-250, -250);
    const domain::PagePlace &place = reading.document.places.front();
    const QPointF expected = turn.map(QPointF(30, 56));
    const QPointF found((place.left + place.width / 2) * PdfSheet::Width, (place.top + place.height / 2) * PdfSheet::Height);
    QVERIFY2(QLineF(expected, found).length() < 15, qPrintable(u"%1, %2"_s.arg(found.x()).arg(found.y())));
}

/// As treaties in two languages are set: article beside article, in rows.
void TestPdfReader::textsSideBySideAreReadOneAfterTheOther()
{
    PdfSheet sheet;
    sheet.centred(80, u"Treaty of the Two Rivers"_s);
    const auto left = sheet.wrapped(First, 225);
    const auto right = sheet.wrapped(Second, 225);
    double y = 120;
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i, y += 14) {
        if (i < left.size())
            sheet.line(60, y, left[i]);
        if (i < right.size())
            sheet.line(300, y, right[i]);
    }
    const Reading reading = readPdf(sheet.bytes());
    QVERIFY2(reading.error.isEmpty(), qPrintable(reading.error));
    QCOMPARE(blocksOf(reading.document), QStringList({u"Treaty of the Two Rivers"_s, First, Second}));
}

void TestPdfReader::runningHeadsAndPageNumbersGo()
{
    PdfSheet sheet;
    const QStringList texts{First, Second, Third};
    for (int page = 0; page < 3; ++page) {
        if (page > 0)
            sheet.newPage();
        sheet.font(8);
        sheet.line(60, 40, u"Talks on the provinces, round %1"_s.arg(page + 1));
        sheet.centred(810, u"Page %1 of 3"_s.arg(page + 1));
        sheet.font(11);
        sheet.paragraph(60, 120, 470, texts[page]);
    }
    const Reading reading = readPdf(sheet.bytes());
    QVERIFY2(reading.error.isEmpty(), qPrintable(reading.error));
    QCOMPARE(blocksOf(reading.document), texts);
}

void TestPdfReader::sentencesGoOnOverPages()
{
    PdfSheet sheet;
    const QStringList lines = sheet.wrapped(First, 470);
    const qsizetype half = lines.size() - 1;
    double y = 700;
    for (qsizetype i = 0; i < half; ++i)
        sheet.line(60, y += 15, lines[i]);
    sheet.font(8);
    sheet.line(60, 800, u"1 See the statement of last year."_s);
    sheet.centred(825, u"– 1 –"_s);
    sheet.newPage();
    sheet.centred(825, u"– 2 –"_s);
    sheet.font(11);
    y = 100;
    for (qsizetype i = half; i < lines.size(); ++i)
        sheet.line(60, y += 15, lines[i]);
    sheet.paragraph(60, y + 30, 470, Second);
    const Reading reading = readPdf(sheet.bytes());
    QVERIFY2(reading.error.isEmpty(), qPrintable(reading.error));
    QCOMPARE(blocksOf(reading.document),
             QStringList({First, u"1 See the statement of last year."_s, Second}));
    const auto place = std::ranges::find_if(reading.document.places, [&](const domain::PagePlace &p) {
        return p.range.in(reading.document.text) == u"work.";
    });
    QVERIFY(place != reading.document.places.end());
    QCOMPARE(place->page, 2);
    QVERIFY(place->top > 90.0F / 842 && place->top + place->height < 125.0F / 842);
}

void TestPdfReader::hyphensAtLineEndsAreJoined()
{
    PdfSheet sheet;
    double y = 100;
    for (
        const QString &line :
        {u"The two sides took note of the long-standing work of the commission and of the cooper-"_s,
         u"ation between the provinces, and called the talks a sign of trust between neigh\u00ADbours and of long-"_s,
         u"standing friendship; the head of the US-"_s, u"Cambodia council was there as well."_s})
        sheet.line(60, y += 15, line);
    const Reading reading = readPdf(sheet.bytes());
    QVERIFY2(reading.error.isEmpty(), qPrintable(reading.error));
    QCOMPARE(
        reading.document.text,
        u"The two sides took note of the long-standing work of the commission and of the cooperation between "
        "the provinces, and called the talks a sign of trust between neighbours and of long-standing "
        "friendship; the head of the US-Cambodia council was there as well."_s);
}

void TestPdfReader::headingsListsAndNotes()
{
    PdfSheet sheet(u"Joint Statement on Demining"_s);
    sheet.font(16, true);
    sheet.centred(80, u"Joint Statement on Demining"_s);
    sheet.font(11);
    double y = sheet.paragraph(60, 120, 470, First);
    sheet.font(14, true);
    sheet.line(60, y + 20, u"What was agreed"_s);
    sheet.font(11);
    y = sheet.paragraph(
        78, y + 50, 450,
        u"to clear the three districts along the border before the rains of the coming year begin, "
        "with the help of both armies"_s);
    sheet.line(60, y - 30, u"•"_s);
    sheet.line(60, y, u"•"_s);
    sheet.line(78, y, u"to train two hundred teachers"_s);
    sheet.paragraph(60, y + 40, 470, Second);
    const Reading reading = readPdf(sheet.bytes());
    QVERIFY2(reading.error.isEmpty(), qPrintable(reading.error));
    QCOMPARE(blocksOf(reading.document),
             QStringList(
                 {u"Joint Statement on Demining"_s, First, u"What was agreed"_s,
                  u"to clear the three districts along the border before the rains of the coming year begin, "
                  "with the help of both armies"_s,
                  u"to train two hundred teachers"_s, Second}));
    QCOMPARE(reading.document.title, u"Joint Statement on Demining"_s);
    QCOMPARE(int(reading.document.blocks[2].kind), int(BlockKind::Heading));
    QCOMPARE(int(reading.document.blocks[3].kind), int(BlockKind::ListItem));
    QCOMPARE(int(reading.document.blocks[4].kind), int(BlockKind::ListItem));
}

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
