// SPDX-License-Identifier: GPL-3.0-or-later
// Word's and LibreOffice's files, which the tests pack themselves.
#include "core/reading/reader.h"
#include "tests/core/reading/documentdump.h"
#include "tests/support/archive.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using base::ErrorKind;
using domain::BlockKind;

namespace {

QByteArray word(const QByteArray &body)
{
    return "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/"
           "wordprocessingml/2006/main\" xmlns:mc=\"m\"><w:body>" +
           body + "<w:sectPr><w:pgSz w:w=\"1\"/></w:sectPr></w:body></w:document>";
}

QByteArray paragraph(const QByteArray &text, const QByteArray &properties = {})
{
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + text +
           "</w:t></w:r></w:p>";
}

const QByteArray Styles =
    "<w:styles xmlns:w=\"x\"><w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style>"
    "<w:style w:styleId=\"Mine\"><w:name w:val=\"My own\"/><w:basedOn w:val=\"berschrift1\"/></w:style>"
    "<w:style w:styleId=\"Loop\"><w:name w:val=\"L\"/><w:basedOn w:val=\"Loop\"/></w:style></w:styles>";

QByteArray open(const QByteArray &styles, const QByteArray &text)
{
    return "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\" xmlns:style=\"s\" "
           "xmlns:fo=\"f\"><office:automatic-styles>" +
           styles + "</office:automatic-styles><office:body><office:text>" + text +
           "</office:text></office:body></office:document-content>";
}

base::Result<std::vector<domain::CleanDocument>> readBytes(const QByteArray &bytes)
{
    return reading::read({u"a.bin"_s, bytes});
}

/// "heading| Readout" and so on, one line a block.
QStringList blocksOf(const QByteArray &bytes)
{
    const auto documents = readBytes(bytes);
    if (!documents)
        return {u"error: "_s + documents.error().line()};
    return test::dump(documents->front()).split(u'\n', Qt::SkipEmptyParts).filter(u"| "_s);
}

} // namespace

class TestOffice : public QObject
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
    void damageIsTold();
    void wordRaisedNumbers();
    void wordProperties();
    void wordTextElsewhere();
    void openDocumentParagraphs();
    void openDocumentListsKeepTheirNumbers();
    void openDocumentHeadingsKeepTheirNumbers();
    void openDocumentRaisedNumbers();
    void openDocumentProperties();
    void refusals_data();
    void refusals();
    void brokenTextGivesWhatCameBefore();
};

void TestOffice::wordParagraphsKeepTheirKinds()
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

void TestOffice::wordRunsAreJoined()
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

void TestOffice::wordChangesAreTakenAsAccepted()
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

void TestOffice::wordTablesAndNotes()
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

void TestOffice::wordListsKeepTheirNumbers()
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

void TestOffice::wordNumbersByStyle()
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

void TestOffice::wordNumberForms_data()
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

void TestOffice::wordNumberForms()
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

void TestOffice::damageIsTold()
{
    QByteArray file = test::wordFile(word("<w:p><w:r><w:t>The two sides agree.</w:t></w:r></w:p>"));
    QVERIFY(file.contains("two sides"));
    const auto documents = reading::read({u"a.docx"_s, file.replace("two sides", "ten sides")});
    QVERIFY(documents.has_value());
    QVERIFY2(documents->front().warnings.join(u' ').contains(u"is damaged"_s),
             qPrintable(documents->front().warnings.join(u' ')));
}

void TestOffice::wordRaisedNumbers()
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

void TestOffice::wordProperties()
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

void TestOffice::wordTextElsewhere()
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

void TestOffice::openDocumentParagraphs()
{
    const QByteArray text =
        "<text:tracked-changes><text:changed-region><text:p>struck</text:p></text:changed-region></"
        "text:tracked-changes>"
        "<text:p text:style-name=\"P1\">A Title of the Text</text:p><text:h>Heading</text:h>"
        "<text:p>The <text:span>Minister</text:span><text:s text:c=\"2\"/>met<text:note><text:note-citation>1"
        "</text:note-citation><text:note-body><text:p>A note that ends the text, as notes "
        "do.</text:p></text:note-body>"
        "</text:note> the Ambassador<office:annotation><text:p>why?</text:p></office:annotation> "
        "today.</text:p>"
        "<text:list><text:list-item><text:p>mine action</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>Demining</text:p></"
        "table:table-cell><table:table-cell>"
        "<text:p>USD 5 million</text:p></table:table-cell></table:table-row></table:table>";
    const QByteArray style = "<style:style style:name=\"P1\" style:parent-style-name=\"Title\"/>";
    const QStringList expected{u"heading| A Title of the Text"_s,
                               u"heading| Heading"_s,
                               u"paragraph| The Minister met the Ambassador today."_s,
                               u"item| mine action"_s,
                               u"row| Demining | USD 5 million"_s,
                               u"paragraph| A note that ends the text, as notes do."_s};
    QCOMPARE(blocksOf(test::openDocument(open(style, text))), expected);
}

QByteArray listStyle(const QByteArray &name, const QByteArray &levels)
{
    return "<text:list-style style:name=\"" + name + "\">" + levels + "</text:list-style>";
}

QByteArray numberLevel(int at, const QByteArray &attributes)
{
    return "<text:list-level-style-number text:level=\"" + QByteArray::number(at) + "\" " + attributes + "/>";
}

QByteArray listOf(const QByteArray &items, const QByteArray &attributes = {})
{
    return "<text:list " + attributes + '>' + items + "</text:list>";
}

QByteArray listItem(const QByteArray &text, const QByteArray &inner = {}, const QByteArray &attributes = {})
{
    return "<text:list-item " + attributes + "><text:p>" + text + "</text:p>" + inner + "</text:list-item>";
}

void TestOffice::openDocumentListsKeepTheirNumbers()
{
    const QByteArray styles =
        listStyle("L1", numberLevel(1, "style:num-prefix=\"Article \" style:num-format=\"1\"") +
                            numberLevel(2, "style:num-prefix=\"(\" style:num-suffix=\")\" style:num-format=\"a\"")) +
        listStyle("L2", numberLevel(1, "style:num-suffix=\".\" style:num-format=\"I\" text:start-value=\"4\"") +
                            numberLevel(2, "style:num-format=\"1\" text:display-levels=\"2\"")) +
        listStyle("L3", "<text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"•\"/>");
    const QByteArray text =
        listOf(listItem("The ferry shall run daily.") +
                   listItem("The quay shall be built:",
                            listOf(listItem("of stone;") + listItem("with a crane.<text:line-break/>It is small."))),
               "text:style-name=\"L1\"") +
        "<text:p>A paragraph between the two.</text:p>" +
        listOf(listItem("Subject to Article 2 it opens.", listOf(listItem("in May;"))),
               "text:style-name=\"L1\" text:continue-numbering=\"true\"") +
        listOf(listItem("Another list.", listOf(listItem("Below it."))) + listItem("Its next.", {}, "text:start-value=\"9\""),
               "text:style-name=\"L2\"") +
        listOf(listItem("a point"), "text:style-name=\"L3\"");
    const QStringList blocks = blocksOf(test::openDocument(open(styles, text)));
    const QStringList expected{u"item| Article 1 The ferry shall run daily."_s,
                               u"item| Article 2 The quay shall be built:"_s,
                               u"item| (a) of stone;"_s,
                               u"item| (b) with a crane."_s,
                               u"item| It is small."_s,
                               u"paragraph| A paragraph between the two."_s,
                               u"item| Article 3 Subject to Article 2 it opens."_s,
                               u"item| (a) in May;"_s,
                               u"item| IV. Another list."_s,
                               u"item| IV.1 Below it."_s,
                               u"item| IX. Its next."_s,
                               u"item| a point"_s};
    QCOMPARE(blocks, expected);
}

void TestOffice::openDocumentHeadingsKeepTheirNumbers()
{
    const QByteArray styles =
        "<office:document-styles xmlns:office=\"o\" xmlns:text=\"t\" xmlns:style=\"s\"><office:styles>"
        "<text:outline-style><text:outline-level-style text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/>"
        "<text:outline-level-style text:level=\"2\" style:num-format=\"1\" text:display-levels=\"2\"/>"
        "</text:outline-style></office:styles></office:document-styles>";
    const QByteArray text = "<text:h text:outline-level=\"1\">Scope</text:h><text:p>The two sides agree.</text:p>"
                            "<text:h text:outline-level=\"2\">Waters</text:h><text:p>The river is shared.</text:p>"
                            "<text:h text:outline-level=\"1\" text:is-list-header=\"true\">Annex</text:h>"
                            "<text:h text:outline-level=\"1\">Entry into Force</text:h><text:p>At once.</text:p>";
    const QStringList blocks = blocksOf(test::openDocument(open({}, text), {{u"styles.xml"_s, styles}}));
    QCOMPARE(blocks.filter(u"heading| "_s), (QStringList{u"heading| 1. Scope"_s, u"heading| 1.1 Waters"_s,
                                                       u"heading| Annex"_s, u"heading| 2. Entry into Force"_s}));
}

void TestOffice::openDocumentRaisedNumbers()
{
    const QByteArray style = "<style:style style:name=\"T1\"><style:text-properties style:text-position=\"super 58%\"/>"
                             "</style:style>";
    const QByteArray text = "<text:p>They gave $30<text:span text:style-name=\"T1\">12</text:span> for 5 m<text:span "
                            "text:style-name=\"T1\">3</text:span> of wood.</text:p>";
    QCOMPARE(blocksOf(test::openDocument(open(style, text))),
             QStringList{u"paragraph| They gave $30 for 5 m3 of wood."_s});
}

void TestOffice::openDocumentProperties()
{
    const QByteArray meta =
        "<office:document-meta xmlns:office=\"o\" xmlns:dc=\"d\" xmlns:meta=\"m\"><office:meta>"
        "<dc:title>Readout of the Meeting in Siem Reap</dc:title><dc:language>km</dc:language>"
        "<meta:keyword>trade</meta:keyword><meta:creation-date>2022-03-08T09:30:00.123"
        "</meta:creation-date></office:meta></office:document-meta>";
    const auto documents = readBytes(
        test::openDocument(open({}, "<text:p>Phnom Penh, 8 March 2022 - The Minister met them.</text:p>"),
                           {{u"meta.xml"_s, meta}}));
    QVERIFY(documents.has_value());
    QCOMPARE(documents->front().title, u"Readout of the Meeting in Siem Reap"_s);
    QCOMPARE(documents->front().languageHint, u"km"_s);
    QCOMPARE(documents->front().tags, QStringList{u"trade"_s});
    QCOMPARE(documents->front().published->date(), QDate(2022, 3, 8));
}

void TestOffice::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QByteArray bomb =
        "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c "
        "\"&b;&b;&b;&b;&b;&b;&b;&b;\">]><w:document "
        "xmlns:w=\"x\"><w:p><w:r><w:t>&c;&c;</w:t></w:r></w:p></w:document>";
    QTest::newRow("Word, no text") << test::zipOf({{u"[Content_Types].xml"_s, "<Types/>"},
                                                   {u"word/styles.xml"_s, Styles}})
                                   << u"Word file whose text is missing"_s;
    QTest::newRow("Word, entities") << test::wordFile(bomb) << u"declares XML entities"_s;
    QTest::newRow("Word, broken at once") << test::wordFile("<w:document") << u"is broken XML"_s;
    QTest::newRow("Word, empty") << test::wordFile(word({})) << u"holds no text"_s;
    QTest::newRow("Word, deep") << test::wordFile("<w:p>" + QByteArray("<x>").repeated(100'000))
                                << u"broken XML"_s;
    QTest::newRow("Word, deep with namespace")
        << test::wordFile("<w:p xmlns:w=\"x\">" + QByteArray("<x>").repeated(100'000))
        << u"nested too deeply"_s;
    QTest::newRow("Excel") << test::zipOf(
                                  {{u"[Content_Types].xml"_s, "<Types/>"}, {u"xl/workbook.xml"_s, "<w/>"}})
                           << u"Excel workbook"_s;
    QTest::newRow("PowerPoint") << test::zipOf(
                                       {{u"[Content_Types].xml"_s, "<Types/>"}, {u"ppt/p.xml"_s, "<w/>"}})
                                << u"PowerPoint"_s;
    QTest::newRow("old Word, locked") << QByteArray("\xD0\xCF\x11\xE0....") +
                                             QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e", 31)
                                      << u"locked by a password"_s;
    QTest::newRow("ODT, no text") << test::zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}})
                                  << u"text is missing"_s;
    QTest::newRow("ODT, locked") << test::openDocument("\x01\x02", {{u"META-INF/manifest.xml"_s,
                                                                     "<m><manifest:encryption-data/></m>"}})
                                 << u"locked by a password"_s;
    QTest::newRow("ODS") << test::zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"}})
                         << u"not a text"_s;
    QTest::newRow("long text") << test::wordFile(word(paragraph("The text. ").repeated(450'000)))
                               << u"more than 8000000 characters"_s;
}

void TestOffice::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const auto documents = readBytes(bytes);
    QVERIFY(!documents.has_value());
    QVERIFY2(documents.error().what.contains(words), qPrintable(documents.error().line()));
    QVERIFY(!documents.error().remedy.isEmpty());
    QVERIFY(!documents.error().line().contains(u'\n'));
}

void TestOffice::brokenTextGivesWhatCameBefore()
{
    const QByteArray whole =
        word(paragraph("The Minister met the Ambassador.") + paragraph("They spoke of trade."));
    const auto documents = readBytes(test::wordFile(whole.left(whole.indexOf("They spoke") + 4)));
    QVERIFY(documents.has_value());
    QVERIFY(documents->front().text.startsWith(u"The Minister met the Ambassador."));
    QCOMPARE(documents->front().warnings.size(), 1);
    QVERIFY(documents->front().warnings.front().contains(u"broken XML"_s));
}

QTEST_GUILESS_MAIN(TestOffice)
#include "tst_office.moc"
