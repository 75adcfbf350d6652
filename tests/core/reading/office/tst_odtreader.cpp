// SPDX-License-Identifier: GPL-3.0-or-later
// LibreOffice's files, which the tests pack themselves.
#include "tests/core/reading/office/officefiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::blocksOf;
using test::readBytes;

namespace {

QByteArray open(const QByteArray &styles, const QByteArray &text)
{
    return "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\" xmlns:style=\"s\" "
           "xmlns:fo=\"f\"><office:automatic-styles>" +
           styles + "</office:automatic-styles><office:body><office:text>" + text +
           "</office:text></office:body></office:document-content>";
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

} // namespace

class TestOdtReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openDocumentParagraphs();
    void openDocumentListsKeepTheirNumbers();
    void openDocumentHeadingsKeepTheirNumbers();
    void openDocumentRaisedNumbers();
    void openDocumentProperties();
};

void TestOdtReader::openDocumentParagraphs()
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

void TestOdtReader::openDocumentListsKeepTheirNumbers()
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

void TestOdtReader::openDocumentHeadingsKeepTheirNumbers()
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

void TestOdtReader::openDocumentRaisedNumbers()
{
    const QByteArray style = "<style:style style:name=\"T1\"><style:text-properties style:text-position=\"super 58%\"/>"
                             "</style:style>";
    const QByteArray text = "<text:p>They gave $30<text:span text:style-name=\"T1\">12</text:span> for 5 m<text:span "
                            "text:style-name=\"T1\">3</text:span> of wood.</text:p>";
    QCOMPARE(blocksOf(test::openDocument(open(style, text))),
             QStringList{u"paragraph| They gave $30 for 5 m3 of wood."_s});
}

void TestOdtReader::openDocumentProperties()
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

QTEST_GUILESS_MAIN(TestOdtReader)
#include "tst_odtreader.moc"
