// SPDX-License-Identifier: GPL-3.0-or-later
// Files of Word and LibreOffice that are damaged, locked, too large, or no text at all.
#include "tests/core/reading/office/officefiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::paragraph;
using test::readBytes;
using test::Styles;
using test::word;

class TestOffice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damageIsTold();
    void refusals_data();
    void refusals();
    void brokenTextGivesWhatCameBefore();
};

void TestOffice::damageIsTold()
{
    QByteArray file = test::wordFile(word("<w:p><w:r><w:t>The two sides agree.</w:t></w:r></w:p>"));
    QVERIFY(file.contains("two sides"));
    const auto documents = reading::read({u"a.docx"_s, file.replace("two sides", "ten sides")});
    QVERIFY(documents.has_value());
    QVERIFY2(documents->front().warnings.join(u' ').contains(u"is damaged"_s),
             qPrintable(documents->front().warnings.join(u' ')));
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
