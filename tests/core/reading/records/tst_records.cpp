// SPDX-License-Identifier: GPL-3.0-or-later
// Documents that lie in tables and in lists of objects.
#include "core/reading/reader.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

base::Result<std::vector<domain::CleanDocument>> readBytes(const QByteArray &bytes)
{
    return reading::read({u"a.csv"_s, bytes});
}

QStringList textsOf(const QByteArray &bytes)
{
    const auto documents = readBytes(bytes);
    if (!documents)
        return {u"error: "_s + documents.error().line()};
    QStringList texts;
    for (const auto &document : *documents)
        texts << document.format + u": "_s + document.text;
    return texts;
}

} // namespace

class TestRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreDocuments();
    void datesThatAreNotTakenAreTold_data();
    void datesThatAreNotTakenAreTold();
    void tables_data();
    void tables();
    void tablesWithoutTextsAreRefused_data();
    void tablesWithoutTextsAreRefused();
    void proseIsNoTable();
    void objects_data();
    void objects();
    void telegramExports();
    void brokenListsGiveWhatCameBefore();
    void aBrokenRecordCostsNoOther_data();
    void aBrokenRecordCostsNoOther();
    void looseRecordsAreRead_data();
    void looseRecordsAreRead();
    void recordsWithoutATextAreTold();
    void manyBrokenRecordsAreBounded();
    void deepListsAreBounded();
};

void TestRecords::rowsAreDocuments()
{
    const auto documents =
        readBytes("Headline,Date,Body,Link\r\n"
                  "\"Minister, Ambassador meet\",2022-03-08,\"They spoke of \"\"trade\"\".\r\n\r\nThey "
                  "met again.\",https://example.org/1\r\n"
                  "Second,,<p>A point &amp; another.</p>,\r\n"
                  "Third,2022-03-09,,https://example.org/3\r\n");
    QVERIFY2(documents.has_value(), qPrintable(documents ? QString() : documents.error().line()));
    QCOMPARE(documents->size(), 2u);
    const domain::CleanDocument &first = documents->front();
    QCOMPARE(first.title, u"Minister, Ambassador meet"_s);
    QCOMPARE(first.text, u"They spoke of \"trade\".\n\nThey met again."_s);
    QCOMPARE(first.sourceUrl, u"https://example.org/1"_s);
    QCOMPARE(first.published->date(), QDate(2022, 3, 8));
    QCOMPARE(documents->back().text, u"A point & another."_s);
    QVERIFY(documents->back().warnings.front().contains(u"1 rows"_s));
}

void TestRecords::datesThatAreNotTakenAreTold_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("words");
    QTest::newRow("no date") << u"sometime in May"_s << u"the date “sometime in May” is not understood"_s;
    QTest::newRow("a month") << u"May 2023"_s << u"the date “May 2023” is not understood"_s;
    QTest::newRow("another calendar") << u"1402-02-13"_s << u"the date “1402-02-13” is not understood"_s;
    QTest::newRow("nothing") << u"1970-01-01T00:00:00Z"_s << u"is not understood"_s;
    QTest::newRow("to come") << u"2199-05-03"_s << u"the date “2199-05-03” is still to come"_s;
}

void TestRecords::datesThatAreNotTakenAreTold()
{
    QFETCH(const QString, date);
    QFETCH(const QString, words);
    const QByteArray told = date.toUtf8();
    for (const QByteArray &bytes :
         {"text,date\nThey met in the harbour town.,\"" + told + "\"\nThey met again.,2023-05-03\n",
          "{\"text\": \"They met in the harbour town.\", \"date\": \"" + told + "\"}\n",
          "---\ntitle: One\ndate: " + told + "\n---\n\nThey met in the harbour town.\n",
          "From: a@example.org\nMessage-ID: <1@example.org>\nDate: " + told + "\nSubject: One\n\nThey met in the town.\n",
          "<html><head><meta name=\"date\" content=\"" + told + "\"></head><body><p>They met in the town.</p></body></html>"}) {
        const auto documents = readBytes(bytes);
        QVERIFY2(documents.has_value(), qPrintable(documents ? QString() : documents.error().line()));
        const domain::CleanDocument &first = documents->front();
        QVERIFY2(!first.published.has_value(), bytes.constData());
        QVERIFY2(first.warnings.join(u' ').contains(words), qPrintable(first.warnings.join(u' ') + QString::fromUtf8(bytes)));
    }
}

void TestRecords::tables_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QStringList>("texts");
    const QStringList two{u"table: A point is made."_s, u"table: Another one is."_s};
    QTest::newRow("tabs") << QByteArray("id\ttext\n1\tA point is made.\n2\tAnother one is.\n") << two;
    QTest::newRow("semicolons") << QByteArray("id;content\n1;A point is made.\n2;Another one is.") << two;
    QTest::newRow("byte order mark")
        << QByteArray("\xEF\xBB\xBF\"id\",\"text\"\n1,A point is made.\n2,Another one is.\n") << two;
    QTest::newRow("old Mac") << QByteArray("id,text\r1,A point is made.\r2,Another one is.\r") << two;
    QTest::newRow("ragged")
        << QByteArray(
               "id,text\n1,A point is made.\n\n2,Another one is.\n3\n4,b.\n5,c.\n6,d.\n7,e.\n8,f.\n9,g.\n")
        << two + QStringList{u"table: b."_s, u"table: c."_s, u"table: d."_s,
                             u"table: e."_s, u"table: f."_s, u"table: g."_s};
    QTest::newRow("open quote") << QByteArray("id,text\n1,A point is made.\n2,\"Another one is.\n") << two;
}

void TestRecords::tables()
{
    QFETCH(QByteArray, table);
    QFETCH(QStringList, texts);
    QCOMPARE(textsOf(table), texts);
}

void TestRecords::tablesWithoutTextsAreRefused_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("index") << QByteArray(
        "file\tside\ttitle\tnotes\na.txt\tus\tA\tgood\nb.txt\tkh\tB\tgood\n");
    QTest::newRow("addresses") << QByteArray("title,url\nA,https://example.org/1\n");
    QTest::newRow("figures") << QByteArray(
        "country,year,exports\nKH,2020,5\nKH,2021,6\nKH,2022,7\nKH,2023,8\n");
}

void TestRecords::tablesWithoutTextsAreRefused()
{
    QFETCH(QByteArray, table);
    const auto documents = readBytes(table);
    QVERIFY(!documents.has_value());
    QVERIFY2(documents.error().what.contains(u"table without a column of texts"_s),
             qPrintable(documents.error().line()));
    QVERIFY(documents.error().remedy.contains(u"body"_s));
}

void TestRecords::proseIsNoTable()
{
    for (const QByteArray &prose :
         {QByteArray(
              "Phnom Penh, 8 March 2022\nThe Minister, who came late, met the Ambassador.\nThey spoke.\n"),
          QByteArray("Present: Mr A, Mr B, Mr C\nThey spoke of trade, aid, and rice, in this order.\n"),
          QByteArray("Mr Sok, Minister\nMr Prak, Secretary\nMs Chan, Spokeswoman\nMr Ly, Governor\n"),
          QByteArray(
              "Title\tof the readout\n\nThe Minister met the Ambassador.\n\nThey spoke of trade.\n")}) {
        const auto documents = readBytes(prose);
        QVERIFY2(documents.has_value(), qPrintable(documents ? QString() : documents.error().line()));
        QCOMPARE(documents->front().format, u"text"_s);
    }
}

void TestRecords::objects_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("texts");
    const QStringList two{u"json: A point is made."_s, u"json: Another one is."_s};
    QTest::newRow("array") << QByteArray(R"([{"body": "A point is made."}, 5, {"text": "Another one is."}])")
                           << two;
    QTest::newRow("lines") << QByteArray(
                                  "{\"body\": \"A point is made.\"}\n\n{\"text\": \"Another one is.\"}\n")
                           << two;
    QTest::newRow("list in an object")
        << QByteArray(
               R"({"count": 2, "data": {"posts": [{"body": "A point is made."}, {"text": "Another one is."}]}})")
        << two;
    QTest::newRow("rendered")
        << QByteArray(R"([{"id":1,"content":{"rendered":"<p>A point is made.</p>","protected":false}}])")
        << QStringList{u"json: A point is made."_s};
    QTest::newRow("names within") << QByteArray(R"({"meta": {"text": 5}, "text": "A point is made."})")
                                  << QStringList{u"json: A point is made."_s};
    QTest::newRow("escapes") << QByteArray(R"({"text": "A \"point\" \u2014 \ud83d\ude00\nis made."})")
                             << QStringList{u"json: A \"point\" — 😀 is made."_s};
}

void TestRecords::objects()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, texts);
    QStringList found = textsOf(json);
    found.replaceInStrings(u"\n\n"_s, u" "_s);
    QCOMPARE(found, texts);
}

void TestRecords::telegramExports()
{
    const auto documents =
        readBytes(R"({"name": "Ministry of Examples", "type": "public_channel", "id": 7, "messages": [
        {"id": 1, "type": "service", "date": "2022-03-07T09:00:00", "action": "create_channel", "text": ""},
        {"id": 2, "type": "message", "date": "2022-03-08T10:00:00", "date_unixtime": "1646708400",
         "from": "Ministry", "text": ["The Minister ", {"type": "bold", "text": "met"}, " the Ambassador.\n\nSee ",
         {"type": "text_link", "text": "more", "href": "https://example.org"}, "."],
         "text_entities": [{"type": "plain", "text": "The Minister "}]},
        {"id": 3, "type": "message", "date": "2022-03-09T10:00:00", "text": "A second message."}]})");
    QVERIFY2(documents.has_value(), qPrintable(documents ? QString() : documents.error().line()));
    QCOMPARE(documents->size(), 2u);
    QCOMPARE(documents->front().text, u"The Minister met the Ambassador.\n\nSee more."_s);
    QCOMPARE(documents->front().siteName, u"Ministry of Examples"_s);
    QCOMPARE(documents->front().author, u"Ministry"_s);
    QCOMPARE(*documents->front().published, QDateTime(QDate(2022, 3, 8), QTime(10, 0), QTimeZone::utc()));
    QCOMPARE(documents->back().text, u"A second message."_s);
}

void TestRecords::brokenListsGiveWhatCameBefore()
{
    const auto lines = readBytes("{\"text\": \"A point is made.\"}\n{\"text\": \"Another o");
    QVERIFY2(lines.has_value(), qPrintable(lines ? QString() : lines.error().line()));
    QCOMPARE(lines->size(), 1u);
    QVERIFY(lines->front().warnings.front().contains(u"broken JSON at byte"_s));
    const auto cut = readBytes("[{\"text\": \"A point is made.\"}, {\"te");
    QVERIFY2(cut.has_value(), qPrintable(cut ? QString() : cut.error().line()));
    QCOMPARE(cut->size(), 1u);
    QVERIFY(cut->front().warnings.front().contains(u"broken JSON at byte"_s));
}

void TestRecords::aBrokenRecordCostsNoOther_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    const QByteArray one = R"({"title": "One", "text": "A point is made."})";
    const QByteArray two = R"({"title": "Two", "text": "Another one is."})";
    const auto row = [](const char *name, const QByteArray &bytes, const QString &place) {
        QTest::newRow(name) << bytes << place;
    };
    row("line cut", one + "\n{\"title\": \"B\", \"text\": \"They sp\n" + two + "\n", u"(line 2)"_s);
    row("line without its end", one + "\r\n{\"title\": \"B\", \"text\": \"a\",\r\n" + two + "\r\n", u"(line 2)"_s);
    row("first line", "{\"title\": \"B\", \"text\": }\n" + one + '\n' + two, u"(line 1)"_s);
    row("what is none before them", "Fetched on Monday\n" + one + '\n' + two, u"(line 1)"_s);
    row("last line", one + '\n' + two + "\n{\"title\": \"B\", \"te", u"(line 3)"_s);
    row("no JSON at all", one + "\nError 500\n" + two, u"(line 2)"_s);
    row("list on one line", '[' + one + ", {\"title\": \"B\" \"text\": \"a\"}, " + two + ']', u"(line 1)"_s);
    row("list of lines", "[\n  " + one + ",\n  {\"title\": B},\n  " + two + "\n]\n", u"(line 3)"_s);
    row("list that is cut", '[' + one + ",\n" + two + ",\n{\"title\": \"B", u"(line 3)"_s);
    row("list in an object",
        "{\"name\": \"Channel\", \"posts\": [\n" + one + ",\n{\"title\": \"B\", \"text\": nothing},\n" + two + "\n]}",
        u"(line 3)"_s);
}

void TestRecords::aBrokenRecordCostsNoOther()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    const auto documents = readBytes(bytes);
    QVERIFY2(documents.has_value(), qPrintable(documents ? QString() : documents.error().line()));
    QStringList titles;
    for (const auto &document : *documents)
        titles << document.title;
    QCOMPARE(titles, (QStringList{u"One"_s, u"Two"_s}));
    const QStringList &warnings = documents->back().warnings;
    QCOMPARE(warnings.size(), 1);
    QVERIFY2(warnings.front().contains(place) && warnings.front().contains(u"left out"), qPrintable(warnings.front()));
}

void TestRecords::looseRecordsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray one = R"({"text": "A point is made."})";
    const QByteArray two = R"({"text": "Another one is."})";
    QTest::newRow("byte order mark and blank lines") << QByteArray("\xEF\xBB\xBF" + one + "\r\n\r\n" + two + "\r\n\r\n");
    QTest::newRow("mark between files") << QByteArray(one + "\n\xEF\xBB\xBF" + two);
    QTest::newRow("one behind the other") << QByteArray(one + two);
    QTest::newRow("commas at the ends of lines") << QByteArray(one + ",\n" + two + ",\n");
    QTest::newRow("comma before the end") << QByteArray('[' + one + ", " + two + ",]");
    QTest::newRow("comma before the brace") << QByteArray(R"([{"text": "A point is made.", }, )" + two + ']');
    QTest::newRow("text sequence") << QByteArray("\x1E" + one + "\n\x1E" + two + '\n');
    QTest::newRow("no number") << QByteArray(R"({"count": NaN, "text": "A point is made."})" + two);
}

void TestRecords::looseRecordsAreRead()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(textsOf(bytes), (QStringList{u"json: A point is made."_s, u"json: Another one is."_s}));
    QVERIFY(readBytes(bytes)->back().warnings.isEmpty());
}

void TestRecords::recordsWithoutATextAreTold()
{
    const auto documents = readBytes("{\"title\": \"A\", \"body\": null}\n{\"title\": \"B\", \"body\": \"\"}\n"
                                     "{\"title\": \"C\", \"body\": \"A point is made.\"}\n");
    QVERIFY(documents.has_value());
    QCOMPARE(documents->size(), 1u);
    QCOMPARE(documents->front().warnings, QStringList{u"2 records have no text"_s});
    const QByteArray one = R"({"title": "C", "tags": ["a", "b"], "body": "A point is made."})";
    for (const QByteArray &bytes : {QByteArray(one + "\nnull\n42\n\"str\"\n[]\n{}\n{\"title\": \"B\"}\n"),
                                    QByteArray("[null, 42, \"str\", [], {}, {\"title\": \"B\"}, " + one + ']')}) {
        const auto strange = readBytes(bytes);
        QVERIFY2(strange.has_value(), qPrintable(strange ? QString() : strange.error().line()));
        QCOMPARE(strange->size(), 1u);
        QCOMPARE(strange->front().warnings, QStringList{u"6 records have no text"_s});
    }
}

/// Costs must not grow with the square of what is broken (the test would run into its time limit).
void TestRecords::manyBrokenRecordsAreBounded()
{
    const QByteArray good = "{\"text\": \"A point is made.\"}\n";
    const auto lines = readBytes(good + QByteArray("{\"text\": \"cut\n").repeated(200'000) + good);
    QVERIFY(lines.has_value());
    QVERIFY(lines->back().warnings.size() <= 7);
    QVERIFY2(lines->back().warnings.join(u' ').contains(u"more records are broken"), qPrintable(lines->back().warnings.join(u' ')));
    const auto open = readBytes("[" + QByteArray("{\"a\": [").repeated(200'000));
    QVERIFY(!open.has_value());
}

void TestRecords::deepListsAreBounded()
{
    const auto deep =
        readBytes(QByteArray("[").repeated(1'000'000) + "\"a\"" + QByteArray("]").repeated(1'000'000));
    QVERIFY(!deep.has_value());
    QVERIFY2(deep.error().what.contains(u"nested too deeply"_s), qPrintable(deep.error().line()));
}

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
