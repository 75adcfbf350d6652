// SPDX-License-Identifier: GPL-3.0-or-later
// PDF documents become text as a person would read it out.
#include "core/reading/reader.h"
#include "tests/core/reading/pagefixtures.h"

#include <QPdfWriter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using base::ErrorKind;
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
    u"The Minister of Foreign Affairs received the delegation at the Ministry on Monday morning and thanked the "
    "visitors for the support that their government has given to the provinces over many years of close work."_s;
const QString Second =
    u"The head of the delegation said that her government would go on with the programme until the end of next year, "
    "and that experts of both sides would meet in the spring to agree on what should follow after that date."_s;
const QString Third =
    u"Both sides exchanged views on regional questions and on the next summit, and they agreed to keep each other "
    "informed about every step that is taken before the leaders come together in the capital in November."_s;

} // namespace

class TestPdfReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreReadOneAfterTheOther();
    void runningHeadsAndPageNumbersGo();
    void sentencesGoOnOverPages();
    void hyphensAtLineEndsAreJoined();
    void headingsListsAndNotes();
    void khmer();
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
    for (const QString &line :
         {u"The two sides took note of the long-standing work of the commission and of the cooper-"_s,
          u"ation between the provinces, and called the talks a sign of trust between neigh\u00ADbours and of long-"_s,
          u"standing friendship; the head of the US-"_s, u"Cambodia council was there as well."_s})
        sheet.line(60, y += 15, line);
    const Reading reading = readPdf(sheet.bytes());
    QVERIFY2(reading.error.isEmpty(), qPrintable(reading.error));
    QCOMPARE(reading.document.text,
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
    y = sheet.paragraph(78, y + 50, 450, u"to clear the three districts along the border before the rains of the coming year begin, "
                                         "with the help of both armies"_s);
    sheet.line(60, y - 30, u"•"_s);
    sheet.line(60, y, u"•"_s);
    sheet.line(78, y, u"to train two hundred teachers"_s);
    sheet.paragraph(60, y + 40, 470, Second);
    const Reading reading = readPdf(sheet.bytes());
    QVERIFY2(reading.error.isEmpty(), qPrintable(reading.error));
    QCOMPARE(blocksOf(reading.document),
             QStringList({u"Joint Statement on Demining"_s, First, u"What was agreed"_s,
                          u"to clear the three districts along the border before the rains of the coming year begin, "
                          "with the help of both armies"_s,
                          u"to train two hundred teachers"_s, Second}));
    QCOMPARE(reading.document.title, u"Joint Statement on Demining"_s);
    QCOMPARE(int(reading.document.blocks[2].kind), int(BlockKind::Heading));
    QCOMPARE(int(reading.document.blocks[3].kind), int(BlockKind::ListItem));
    QCOMPARE(int(reading.document.blocks[4].kind), int(BlockKind::ListItem));
}

void TestPdfReader::khmer()
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

QTEST_MAIN(TestPdfReader)
#include "tst_pdfreader.moc"
