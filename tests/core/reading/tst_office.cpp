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
    void wordProperties();
    void wordTextElsewhere();
    void openDocumentParagraphs();
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
