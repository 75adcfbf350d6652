// SPDX-License-Identifier: GPL-3.0-or-later
// Word's files, which the tests pack themselves.
#include "tests/core/reading/office/officefiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::blocksOf;
using test::paragraph;
using test::readBytes;
using test::Styles;
using test::word;

namespace {

QByteArray item(const QByteArray &text, int list, int level = 0)
{
    return paragraph(text, "<w:numPr><w:ilvl w:val=\"" + QByteArray::number(level) + "\"/><w:numId w:val=\"" +
                               QByteArray::number(list) + "\"/></w:numPr>");
}

QByteArray level(int at, const QByteArray &form, const QByteArray &text, const QByteArray &more = {})
{
    return "<w:lvl w:ilvl=\"" + QByteArray::number(at) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + form +
           "\"/>" + more + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
}

QByteArray numbering(const QByteArray &definitions, const QByteArray &lists)
{
    return "<w:numbering xmlns:w=\"x\">" + definitions + lists + "</w:numbering>";
}

const QByteArray Definitions =
    "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "Article %1") + level(1, "lowerLetter", "(%2)") +
    level(2, "lowerRoman", "%3.") + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">" +
    level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2") + "</w:abstractNum><w:abstractNum w:abstractNumId=\"2\">" +
    level(0, "bullet", "o") + "</w:abstractNum>";

const QByteArray Lists =
    "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/>"
    "</w:num><w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/></w:num><w:num w:numId=\"4\"><w:abstractNumId "
    "w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";

} // namespace

class TestDocxReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordParagraphsKeepTheirKinds();
    void wordRunsAreJoined();
    void wordChangesAreTakenAsAccepted();
    void wordTablesAndNotes();
    void wordListsKeepTheirNumbers();
    void wordNumbersByStyle();
    void wordNumberForms_data();
    void wordNumberForms();
    void wordRaisedNumbers();
    void wordProperties();
    void wordTextElsewhere();
};

void TestDocxReader::wordParagraphsKeepTheirKinds()
{
    const QByteArray body = paragraph("Readout of a Meeting", "<w:pStyle w:val=\"berschrift1\"/>") +
                            paragraph("The Minister met the Ambassador in Siem Reap on Monday.") +
                            paragraph("Another Heading", "<w:pStyle w:val=\"Mine\"/>") +
                            paragraph("They spoke about trade and about aid.", "<w:pStyle w:val=\"Loop\"/>") +
                            paragraph("mine action", "<w:numPr><w:numId w:val=\"3\"/></w:numPr>") +
                            paragraph("education", "<w:numPr><w:numId w:val=\"3\"/></w:numPr>") +
                            paragraph("No item any more, since its list was taken away.",
                                      "<w:numPr><w:numId w:val=\"0\"/></w:numPr>");
    const QStringList expected{u"heading| Readout of a Meeting"_s,
                               u"paragraph| The Minister met the Ambassador in Siem Reap on Monday."_s,
                               u"heading| Another Heading"_s,
                               u"paragraph| They spoke about trade and about aid."_s,
                               u"item| mine action"_s,
                               u"item| education"_s,
                               u"paragraph| No item any more, since its list was taken away."_s};
    QCOMPARE(blocksOf(test::wordFile(word(body), {{u"word/styles.xml"_s, Styles}})), expected);
}

void TestDocxReader::wordRunsAreJoined()
{
    const QByteArray body =
        "<w:p><w:r><w:t>The "
        "Min</w:t></w:r><w:proofErr/><w:r><w:rPr><w:b/></w:rPr><w:t>ister</w:t></w:r><w:r><w:tab/>"
        "<w:t>met</w:t></w:r><w:r><w:t xml:space=\"preserve\"> the co</w:t><w:noBreakHyphen/><w:t>chair "
        "&amp; "
        "others</w:t></w:r><w:r><w:instrText>PAGE 1</w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t> "
        "hidden</w:t></w:r><w:hyperlink><w:r><w:t xml:space=\"preserve\"> "
        "today</w:t></w:r></w:hyperlink><w:r><w:t>.</w:t></w:r></w:p>";
    QCOMPARE(blocksOf(test::wordFile(word(body))),
             QStringList{u"paragraph| The Minister met the co-chair & others today."_s});
}

void TestDocxReader::wordChangesAreTakenAsAccepted()
{
    const QByteArray body =
        "<w:p><w:r><w:t xml:space=\"preserve\">They </w:t></w:r><w:del><w:r><w:delText>noted"
        "</w:delText></w:r></w:del><w:ins><w:r><w:t>welcomed</w:t></w:r></w:ins><w:r><w:t "
        "xml:space=\"preserve\"> the plan for this year.</w:t></w:r></w:p>"
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>A box of text "
        "that stands beside it.</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:t>A box "
        "of</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    const QStringList expected{u"paragraph| They welcomed the plan for this year."_s,
                               u"paragraph| A box of text that stands beside it."_s};
    QCOMPARE(blocksOf(test::wordFile(word(body))), expected);
}

void TestDocxReader::wordTablesAndNotes()
{
    const QByteArray cellA = "<w:tc><w:tcPr/>" + paragraph("Demining") + "</w:tc>";
    const QByteArray cellB = "<w:tc>" + paragraph("USD 5") + paragraph("million") + "</w:tc>";
    const QByteArray body = paragraph("The two sides agreed on what follows here.") +
                            "<w:tbl><w:tblPr/><w:tr>" + cellA + cellB + "</w:tr></w:tbl>" +
                            "<w:tbl><w:tr><w:tc>" + paragraph("One cell makes a frame of a paragraph only.") +
                            "</w:tc></w:tr></w:tbl>";
    const QByteArray notes =
        "<w:footnotes xmlns:w=\"x\"><w:footnote w:type=\"separator\"><w:p><w:r><w:t>nothing"
        "</w:t></w:r></w:p></w:footnote><w:footnote w:id=\"2\">" +
        paragraph("A note that ends the text, as notes do.") + "</w:footnote></w:footnotes>";
    const QStringList expected{u"paragraph| The two sides agreed on what follows here."_s,
                               u"row| Demining | USD 5 million"_s,
                               u"paragraph| One cell makes a frame of a paragraph only."_s,
                               u"paragraph| A note that ends the text, as notes do."_s};
    QCOMPARE(blocksOf(test::wordFile(word(body), {{u"word/footnotes.xml"_s, notes}})), expected);
}

void TestDocxReader::wordListsKeepTheirNumbers()
{
    const QByteArray body = item("The ferry shall run daily.", 1) + item("The quay shall be built:", 1) +
                            item("of stone;", 1, 1) + item("with a crane, namely", 1, 1) + item("a small one.", 1, 2) +
                            item("Subject to Article 2 it opens in spring.", 1) + item("from May;", 1, 1) +
                            item("a point", 3) + item("First of another list.", 2) + item("Below it.", 2, 1) +
                            item("Below it too.", 2, 1) + item("Second of it.", 2) + item("Below that.", 2, 1) +
                            item("A list of its own start.", 4) + item("Its next.", 4) + item("", 1) +
                            item("The seventh lost none.", 1);
    const QStringList expected{u"item| Article 1 The ferry shall run daily."_s,
                               u"item| Article 2 The quay shall be built:"_s,
                               u"item| (a) of stone;"_s,
                               u"item| (b) with a crane, namely"_s,
                               u"item| i. a small one."_s,
                               u"item| Article 3 Subject to Article 2 it opens in spring."_s,
                               u"item| (a) from May;"_s,
                               u"item| a point"_s,
                               u"item| 1. First of another list."_s,
                               u"item| 1.1 Below it."_s,
                               u"item| 1.2 Below it too."_s,
                               u"item| 2. Second of it."_s,
                               u"item| 2.1 Below that."_s,
                               u"item| 5. A list of its own start."_s,
                               u"item| 6. Its next."_s,
                               u"item| Article 5 The seventh lost none."_s}; // an empty item counts, as in Word
    QCOMPARE(blocksOf(test::wordFile(word(body), {{u"word/numbering.xml"_s, numbering(Definitions, Lists)}})), expected);
}

void TestDocxReader::wordNumbersByStyle()
{
    const QByteArray styles =
        "<w:styles xmlns:w=\"x\"><w:style w:styleId=\"H1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId "
        "w:val=\"2\"/></w:numPr></w:pPr></w:style><w:style w:styleId=\"Para\"><w:name w:val=\"Para\"/><w:pPr><w:numPr>"
        "<w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style><w:style w:styleId=\"Own\"><w:name w:val=\"Own\"/><w:basedOn "
        "w:val=\"Para\"/></w:style></w:styles>";
    const QByteArray definitions = "<w:abstractNum w:abstractNumId=\"1\">" +
                                   level(0, "upperRoman", "%1.", "<w:pStyle w:val=\"H1\"/>") +
                                   level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"Para\"/><w:isLgl/>") +
                                   "</w:abstractNum>";
    const QByteArray body = paragraph("General Provisions", "<w:pStyle w:val=\"H1\"/>") +
                            paragraph("The two sides agree.", "<w:pStyle w:val=\"Para\"/>") +
                            paragraph("They meet each year.", "<w:pStyle w:val=\"Own\"/>") +
                            paragraph("No item of it.", "<w:pStyle w:val=\"Para\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>") +
                            paragraph("Final Provisions", "<w:pStyle w:val=\"H1\"/>") +
                            paragraph("It enters into force at once.", "<w:pStyle w:val=\"Para\"/>");
    const QStringList blocks =
        blocksOf(test::wordFile(word(body), {{u"word/numbering.xml"_s, numbering(definitions, Lists)},
                                             {u"word/styles.xml"_s, styles}}));
    QCOMPARE(blocks.size(), 6);
    QCOMPARE(blocks[0], u"heading| I. General Provisions"_s);
    QCOMPARE(blocks[1], u"item| 1.1 The two sides agree."_s);
    QCOMPARE(blocks[2], u"item| 1.2 They meet each year."_s);
    QVERIFY(blocks[3].endsWith(u"| No item of it."));
    QCOMPARE(blocks[4], u"heading| II. Final Provisions"_s);
    QCOMPARE(blocks[5], u"item| 2.1 It enters into force at once."_s);
}

void TestDocxReader::wordNumberForms_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("start");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *form, int start, const char16_t *shown) {
        QTest::addRow("%s %d", form, start) << QByteArray(form) << start << QString::fromUtf16(shown);
    };
    row("decimal", 12, u"12");
    row("decimalZero", 7, u"07");
    row("upperLetter", 3, u"C");
    row("lowerLetter", 28, u"bb");
    row("upperRoman", 14, u"XIV");
    row("lowerRoman", 4, u"iv");
    row("ordinal", 22, u"22nd");
    row("ordinal", 12, u"12th");
    row("ordinalText", 1, u"First");
    row("ordinalText", 22, u"Twenty-second");
    row("ordinalText", 30, u"Thirtieth");
    row("cardinalText", 3, u"Three");
    row("cardinalText", 145, u"One hundred forty-five");
    row("russianLower", 3, u"в");
    row("chineseCounting", 21, u"二十一");
    row("thaiNumbers", 10, u"๑๐");
    row("lowerRoman", 99'999, u"99999");
    row("unheardOf", 3, u"3");
}

void TestDocxReader::wordNumberForms()
{
    QFETCH(QByteArray, form);
    QFETCH(int, start);
    QFETCH(QString, shown);
    const QByteArray definition = "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"" +
                                  QByteArray::number(start) + "\"/><w:numFmt w:val=\"" + form +
                                  "\"/><w:lvlText w:val=\"%1)\"/></w:lvl></w:abstractNum>";
    QCOMPARE(blocksOf(test::wordFile(word(item("The two sides agree.", 2)),
                                     {{u"word/numbering.xml"_s, numbering(definition, Lists)}})),
             QStringList{u"item| %1) The two sides agree."_s.arg(shown)});
}

void TestDocxReader::wordRaisedNumbers()
{
    const auto raised = [](const QByteArray &text) {
        return "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t xml:space=\"preserve\">" + text +
               "</w:t></w:r>";
    };
    const auto run = [](const QByteArray &text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    };
    const QByteArray body = "<w:p>" + run("They gave $30") + raised("12") + run(" for 5 km") + raised("2") +
                            run(" of land on the 1") + raised("st") + run(" of May") + raised("3") +
                            run(", some 10") + raised("6") + run(" trees.") + "</w:p>";
    QCOMPARE(blocksOf(test::wordFile(word(body))),
             QStringList{u"paragraph| They gave $30 for 5 km2 of land on the 1st of May, some 10⁶ trees."_s});
}

void TestDocxReader::wordProperties()
{
    const QByteArray core =
        "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\" xmlns:dcterms=\"t\"><dc:title>Readout of the "
        "Meeting in Siem "
        "Reap</dc:title><dc:creator>Press Office</dc:creator><cp:keywords>trade, aid</cp:keywords>"
        "<dc:language>en-GB</dc:language><dcterms:created>2022-03-08T09:30:00Z</dcterms:created></"
        "cp:coreProperties>";
    const QByteArray dated = word(paragraph("Phnom Penh, 8 March 2022 - The Minister met the Ambassador."));
    const auto told = readBytes(test::wordFile(dated, {{u"docProps/core.xml"_s, core}}));
    QVERIFY(told.has_value());
    QCOMPARE(told->front().title, u"Readout of the Meeting in Siem Reap"_s);
    QCOMPARE(told->front().tags, (QStringList{u"trade"_s, u"aid"_s}));
    QCOMPARE(told->front().languageHint, u"en-GB"_s);
    QCOMPARE(told->front().format, u"docx"_s);
    QVERIFY(told->front().published.has_value());
    QCOMPARE(told->front().published->date(), QDate(2022, 3, 8));
    // The day on which somebody began the file is no date of the text.
    const QByteArray undated = word(paragraph("The Minister met the Ambassador in Siem Reap."));
    const auto untold = readBytes(test::wordFile(undated, {{u"docProps/core.xml"_s, core}}));
    QVERIFY(untold.has_value());
    QVERIFY(!untold->front().published.has_value());
}

void TestDocxReader::wordTextElsewhere()
{
    const QByteArray relations =
        "<Relationships xmlns=\"r\"><Relationship Type=\"http://x/relationships/officeDocument\" "
        "Target=\"/word/document2.xml\"/></Relationships>";
    const QByteArray bytes =
        test::zipOf({{u"[Content_Types].xml"_s, "<Types/>"},
                     {u"_rels/.rels"_s, relations},
                     {u"word/document2.xml"_s, word(paragraph("The Minister met the Ambassador."))}},
                    true);
    QCOMPARE(blocksOf(bytes), QStringList{u"paragraph| The Minister met the Ambassador."_s});
}

QTEST_GUILESS_MAIN(TestDocxReader)
#include "tst_docxreader.moc"
