// SPDX-License-Identifier: GPL-3.0-or-later
// Web pages: what is text and what surrounds it.
#include "core/reading/reader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

const QByteArray Menu = "<ul><li><a href=\"/\">Home</a></li><li><a href=\"/news\">News and events</a></li>"
                        "<li><a href=\"/contact\">Contact us</a></li></ul>";

QByteArray page(const QByteArray &story)
{
    return "<!DOCTYPE html><html><head><title>Talks</title></head><body><header>" + Menu +
           "</header><div class=\"story\">" + story + "</div>" + Menu +
           "<footer><p>All rights reserved by the Ministry of the North.</p></footer></body></html>";
}

QStringList blocksOf(const QByteArray &bytes)
{
    const auto documents = reading::read({u"a.html"_s, bytes});
    if (!documents)
        return {u"error: "_s + documents.error().line()};
    QStringList blocks;
    for (const domain::Block &block : documents->front().blocks)
        blocks << block.range.in(documents->front().text).toString();
    return blocks;
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linkedParagraphsAreText();
    void listsOfLinks_data();
    void listsOfLinks();
    void numbersOfListsStandInTheText_data();
    void numbersOfListsStandInTheText();
    void numbersOfListsAreToldApart();
    void noteNumbersAreNoFigures_data();
    void noteNumbersAreNoFigures();
};

void TestPages::linkedParagraphsAreText()
{
    const auto wrapped = [](const QByteArray &paragraph) {
        return "<div class=\"row\">" + paragraph + "</div>";
    };
    const QByteArray story =
        "<h1>Ministers meet</h1>" +
        wrapped("<p><a href=\"/1\"><strong>The two ministers met for three hours on Monday in the town "
                "hall.</strong></a></p>") +
        wrapped("<p><a href=\"/2\">The North will give back both boats.</a></p>") +
        wrapped("<p>The Secretary thanked the North and asked for a line between the guards.</p>") +
        wrapped("<p><a href=\"/3\">Read the full statement of the two ministers here.</a></p>");
    QCOMPARE(blocksOf(page(story)),
             (QStringList{u"Ministers meet"_s,
                          u"The two ministers met for three hours on Monday in the town hall."_s,
                          u"The North will give back both boats."_s,
                          u"The Secretary thanked the North and asked for a line between the guards."_s}));
}

void TestPages::listsOfLinks_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QStringList>("items");
    const auto links = [](const QByteArrayList &items, const QByteArray &to = "/x") {
        QByteArray list;
        for (const QByteArray &item : items)
            list += "<li><a href=\"" + to + "\">" + item + "</a></li>";
        return "<ul>" + list + "</ul>";
    };
    const QByteArray lead = "<p>The two sides announced the following at the end of their talks:</p>";
    QTest::newRow("points of a fact sheet")
        << links({"The North will give $12 million for schools.",
                  "A new road will be built along the river by 2030."})
        << QStringList{u"The North will give $12 million for schools."_s,
                       u"A new road will be built along the river by 2030."_s};
    QTest::newRow("points that a sentence announces")
        << lead + links({"Agreement on fishing in the bay", "Work plan for the schools"})
        << QStringList{u"Agreement on fishing in the bay"_s, u"Work plan for the schools"_s};
    QTest::newRow("other stories") << links({"Fish prices rise again", "Storm closes the port",
                                             "Ten beaches to visit"})
                                   << QStringList();
    QTest::newRow("other stories, announced")
        << "<p>Read more about the talks of the ministers:</p>" +
               links({"Fish prices rise again", "Storm closes the port"})
        << QStringList();
    QTest::newRow("questions of other stories") << links({"Who will pay for the new road along the river?",
                                                          "What do the talks mean for the fishermen?"})
                                                << QStringList();
}

void TestPages::listsOfLinks()
{
    QFETCH(QByteArray, list);
    QFETCH(QStringList, items);
    const QByteArray before =
        "<p>The two ministers met for three hours on Monday in the town hall of the capital.</p>"
        "<p>They spoke about fishing, about schools and about the road along the river.</p>";
    QStringList blocks =
        blocksOf(page(before + list + "<p>They will meet again next year in the North.</p>"));
    blocks.removeIf([](const QString &block) { return block.endsWith(u':'); });
    QCOMPARE(
        blocks,
        QStringList({u"The two ministers met for three hours on Monday in the town hall of the capital."_s,
                     u"They spoke about fishing, about schools and about the road along the river."_s}) +
            items + QStringList{u"They will meet again next year in the North."_s});
}

void TestPages::numbersOfListsStandInTheText_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QStringList>("blocks");
    const auto row = [](const char *name, const QByteArray &html, const QStringList &blocks) {
        QTest::newRow(name) << "<html><body><p>The two sides agreed on the following.</p>" + html +
                                   "</body></html>"
                            << QStringList{u"The two sides agreed on the following."_s} + blocks;
    };
    row("plain", "<ol><li>The ferry runs daily.</li><li><p>It is free.</p><p>Also in winter.</p></li></ol>",
        {u"1. The ferry runs daily."_s, u"2. It is free."_s, u"Also in winter."_s});
    row("from another number", "<ol start=\"4\" type=\"I\"><li>The fourth part.</li><li>The fifth.</li></ol>",
        {u"IV. The fourth part."_s, u"V. The fifth."_s});
    row("backwards", "<ol reversed><li>Third.</li><li>Second.</li><li>First.</li></ol>",
        {u"3. Third."_s, u"2. Second."_s, u"1. First."_s});
    row("backwards from another", "<ol reversed start=\"9\"><li>Ninth.</li><li>Eighth.</li></ol>",
        {u"9. Ninth."_s, u"8. Eighth."_s});
    row("an item's own number",
        "<ol><li>One.</li><li value=\"7\">Seven, subject to point 1.</li><li>Eight.</li></ol>",
        {u"1. One."_s, u"7. Seven, subject to point 1."_s, u"8. Eight."_s});
    row("within another",
        "<ol><li>The quay is built:<ol type=\"a\"><li>of stone;</li><li>in May.</li></ol></li>"
        "<li>The ferry runs.<ul><li>daily</li></ul></li></ol>",
        {u"1. The quay is built:"_s, u"a. of stone;"_s, u"b. in May."_s, u"2. The ferry runs."_s,
         u"daily"_s});
    row("an empty item counts", "<ol><li>One.</li><li></li><li>Three.</li></ol>",
        {u"1. One."_s, u"3. Three."_s});
    row("by its style", "<ol style=\"list-style-type: lower-roman\"><li>One.</li><li>Two.</li></ol>",
        {u"i. One."_s, u"ii. Two."_s});
    row("no numbers by its style", "<ol style=\"list-style: none\"><li>No number here.</li></ol>",
        {u"No number here."_s});
    row("no numbers by its class", "<ol class=\"list-unstyled\"><li>No number here.</li></ol>",
        {u"No number here."_s});
    row("counted by hand too", "<ol><li>1. The ferry runs daily.</li><li>2. It is free.</li></ol>",
        {u"1. The ferry runs daily."_s, u"2. It is free."_s});
    row("beyond all measure", "<ol start=\"99999999999\"><li>One.</li></ol>", {u"1. One."_s});
}

void TestPages::numbersOfListsStandInTheText()
{
    QFETCH(const QByteArray, html);
    QFETCH(const QStringList, blocks);
    QCOMPARE(blocksOf(html), blocks);
}

/// So that a sentence is what its author wrote.
void TestPages::numbersOfListsAreToldApart()
{
    const auto documents = reading::read(
        {u"page.html"_s,
         "<html><body><p>The two sides agreed:</p><ol start=\"9\"><li>The ferry runs daily.</li>"
         "<li>It is free.</li></ol></body></html>"});
    QVERIFY(documents.has_value());
    QStringList labels;
    for (const domain::Block &block : documents->front().blocks)
        labels << documents->front().text.sliced(block.range.begin, block.label);
    QCOMPARE(labels, (QStringList{u""_s, u"9. "_s, u"10. "_s}));
}

void TestPages::noteNumbersAreNoFigures_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *html, const char16_t *text) {
        QTest::newRow(html) << QByteArray(html) << QString::fromUtf16(text);
    };
    row("gave $30<sup>12</sup> for it", u"gave $30 for it");
    row("by 2027<sup><a href=\"#fn2\">2</a></sup> and", u"by 2027 and");
    row("by 2027<sup>[2]</sup> and", u"by 2027 and");
    row("by 2027<a href=\"#_ftn3\">[3]</a> and", u"by 2027 and");
    row("by 2027<sup><a href=\"#note-a\">a</a></sup> and", u"by 2027 and");
    row("the schools.<sup>1,2</sup> They", u"the schools. They");
    row("gave $30\u00B9\u00B2 for it", u"gave $30 for it");
    row("5 km<sup>2</sup> of land", u"5 km2 of land");
    row("5 km\u00B2 of land", u"5 km\u00B2 of land");
    row("30 m<sup>3</sup> of wood", u"30 m3 of wood");
    row("10<sup>6</sup> trees", u"10\u2076 trees");
    row("the 1<sup>st</sup> of May", u"the 1st of May");
    row("CO<sub>2</sub> of the year", u"CO2 of the year");
    row("<sup>1</sup> Subject to approval", u"1 Subject to approval");
}

void TestPages::noteNumbersAreNoFigures()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, text);
    QCOMPARE(blocksOf("<html><body><p>" + html + ".</p></body></html>"), QStringList{text + u'.'});
}

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
