// SPDX-License-Identifier: GPL-3.0-or-later
// Columns, notes and running heads of PDF pages are read in the order in which a person would read them out.
#include "tests/core/reading/paged/pdfreading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::BlockKind;
using test::blocksOf;
using test::First;
using test::PdfSheet;
using test::Reading;
using test::readPdf;
using test::Second;
using test::Third;

namespace {

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

} // namespace

class TestPdfLayout : public QObject
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
};

void TestPdfLayout::columnsAreReadOneAfterTheOther()
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

void TestPdfLayout::columnsBesideAPicture_data()
{
    QTest::addColumn<double>("left");
    QTest::addColumn<double>("right");
    QTest::newRow("picture over the first") << 420.0 << 140.0;
    QTest::newRow("low picture over the first") << 200.0 << 140.0;
    QTest::newRow("picture over the second") << 140.0 << 420.0;
    QTest::newRow("no picture") << 140.0 << 140.0;
}

void TestPdfLayout::columnsBesideAPicture()
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

void TestPdfLayout::headingsOverColumnsPartThem()
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

void TestPdfLayout::threeColumns()
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

void TestPdfLayout::noteNumbersAreNoFigures()
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

void TestPdfLayout::whatElseIsRaisedStays()
{
    PdfSheet sheet;
    raisedLine(sheet, 100, {u"On the 1"_s, u"^st"_s, u" of May they gave up 120 km"_s, u"^2"_s, u" of land and 30 m"_s, u"^3"_s, u" of wood, with 10"_s, u"^6"_s, u" trees."_s});
    const Reading reading = readPdf(sheet.bytes());
    QVERIFY2(reading.error.isEmpty(), qPrintable(reading.error));
    QCOMPARE(reading.document.text, u"On the 1st of May they gave up 120 km2 of land and 30 m3 of wood, with 10⁶ trees."_s);
}

void TestPdfLayout::pagesLyingOnTheirSide_data()
{
    QTest::addColumn<int>("degrees");
    QTest::newRow("clockwise") << 90;
    QTest::newRow("upside down") << 180;
    QTest::newRow("counterclockwise") << 270;
}

/// Text of its own, not a picture: a wide table that was set sideways.
void TestPdfLayout::pagesLyingOnTheirSide()
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
void TestPdfLayout::textsSideBySideAreReadOneAfterTheOther()
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

void TestPdfLayout::runningHeadsAndPageNumbersGo()
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

void TestPdfLayout::sentencesGoOnOverPages()
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

void TestPdfLayout::hyphensAtLineEndsAreJoined()
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

void TestPdfLayout::headingsListsAndNotes()
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

QTEST_MAIN(TestPdfLayout)
#include "tst_pdflayout.moc"
