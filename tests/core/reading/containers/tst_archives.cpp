// SPDX-License-Identifier: GPL-3.0-or-later
// ZIP archives, which the tests pack themselves, and the folders of saved pages.
#include "core/reading/html/savedpage.h"
#include "core/reading/reader.h"
#include "tests/core/reading/containers/rawzip.h"
#include "tests/core/reading/paged/rawpdf.h"
#include "tests/support/archive.h"

#include <QDir>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using base::ErrorKind;

namespace {

const QByteArray Text = "The Minister met the Ambassador in Siem Reap.\n";

base::Result<std::vector<domain::CleanDocument>> readBytes(const QByteArray &bytes)
{
    return reading::read({u"a.zip"_s, bytes});
}

QByteArray nested(int levels)
{
    QByteArray bytes = Text;
    for (int i = 0; i < levels; ++i)
        bytes = test::zipOf({{i == 0 ? u"text.txt"_s : u"inner.zip"_s, bytes}});
    return bytes;
}

} // namespace

class TestArchives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberIsADocument();
    void namesInOtherEncodings_data();
    void namesInOtherEncodings();
    void namesThatComeOutAlikeLoseNothing();
    void membersOfOneNameAreAllRead();
    void signsInNamesAreShownEscaped();
    void anArchiveThatBeginsWithAPdfIsStillOne();
    void whatCannotBeReadIsTold();
    void nestingIsBounded();
    void bombsAreRefused();
    void hostileNamesAreOnlyNames();
    void littersAndSavedFoldersAreNoDocuments();
    void damagedAndLockedArchives();
    void aDamagedMemberCostsNoOther();
    void emptyArchives();
    void foldersOfSavedPages_data();
    void foldersOfSavedPages();
};

void TestArchives::everyMemberIsADocument()
{
    const QByteArray feed =
        "<rss><channel><item><title>One</title><description>A first point.</description></item>"
        "<item><title>Two</title><description>A second point.</description></item></channel></rss>";
    const auto documents = readBytes(test::zipOf({{u"feeds/a.xml"_s, feed},
                                                  {u"b.md"_s, "---\ntitle: Three\n---\n\nA third point.\n"},
                                                  {u"c.txt"_s, Text}},
                                                 true));
    QVERIFY2(documents.has_value(), qPrintable(documents ? QString() : documents.error().line()));
    QStringList titles;
    for (const auto &document : *documents)
        titles << document.title;
    QCOMPARE(titles, (QStringList{u"Three"_s, {}, u"One"_s, u"Two"_s}));
    QCOMPARE((*documents)[2].format, u"rss"_s);
    QVERIFY((*documents)[2].reader.contains(u"feeds/a.xml"_s));
    QCOMPARE((*documents)[2].member, u"feeds/a.xml"_s);
    QCOMPARE((*documents)[1].member, u"c.txt"_s);
    QVERIFY(documents->front().warnings.isEmpty());
}

void TestArchives::namesInOtherEncodings_data()
{
    QTest::addColumn<QByteArray>("archive");
    QTest::addColumn<QStringList>("names");
    const auto packed = [](const char *encoding, const QStringList &names) {
        QStringEncoder encoder(encoding);
        QList<test::RawMember> members;
        for (const QString &name : names)
            members.append({encoder(name), Text + name.toUtf8()});
        return test::rawZip(members);
    };
    const auto row = [&](const char *encoding, const QStringList &names) {
        QTest::addRow("%s, %s", encoding, qPrintable(names.front())) << packed(encoding, names) << names;
    };
    row("UTF-8", {u"ក្រសួង.txt"_s, u"été/café.txt"_s});
    row("IBM437", {u"Résumé de la réunion.txt"_s, u"Communiqué.txt"_s});
    row("IBM437", {u"Übersicht für Gäste.txt"_s});
    row("windows-1252", {u"Résumé de la réunion.txt"_s, u"À lire.txt"_s});
    row("Shift_JIS", {u"会談の結果.txt"_s, u"外務大臣/記者会見の記録.txt"_s});
    row("GB18030", {u"外交部长会见大使.txt"_s, u"联合声明.txt"_s});
    row("Big5", {u"外交部長會見大使.txt"_s, u"聯合聲明.txt"_s});
    row("EUC-KR", {u"외교장관 회담 결과.txt"_s, u"공동성명.txt"_s});
    row("IBM866", {u"Встреча министров.txt"_s, u"Заявление/Текст.txt"_s});
    row("windows-1251", {u"Встреча министров.txt"_s});
    const QByteArray utf8 = u"ក្រសួង.txt"_s.toUtf8();
    QTest::newRow("marked as UTF-8") << test::rawZip({{utf8, Text, 0x0800}}) << QStringList{u"ក្រសួង.txt"_s};
    QTest::newRow("Info-ZIP's field") << test::rawZip({{"______.txt", Text, 0, test::unicodePath("______.txt", utf8)}})
                                      << QStringList{u"ក្រសួង.txt"_s};
    QTest::newRow("a field of another name")
        << test::rawZip({{"renamed.txt", Text, 0, test::unicodePath("before.txt", utf8)}})
        << QStringList{u"renamed.txt"_s};
}

void TestArchives::namesInOtherEncodings()
{
    QFETCH(QByteArray, archive);
    QFETCH(QStringList, names);
    const auto documents = readBytes(archive);
    QVERIFY2(documents.has_value(), qPrintable(documents ? QString() : documents.error().line()));
    QStringList found;
    for (const auto &document : *documents)
        found << document.member;
    found.sort();
    names.sort();
    QCOMPARE(found, names);
}

void TestArchives::namesThatComeOutAlikeLoseNothing()
{
    const auto documents = readBytes(test::rawZip({{"a\x82.txt", "The first text says one thing."},
                                                   {"a\xC3\xA9.txt", "The second text says another."}}));
    QVERIFY2(documents.has_value(), qPrintable(documents ? QString() : documents.error().line()));
    QCOMPARE(documents->size(), 2u);
    QVERIFY(documents->front().member != documents->back().member);
}

void TestArchives::membersOfOneNameAreAllRead()
{
    const auto documents = readBytes(test::rawZip({{"in/a.txt", "The first text says one thing."},
                                                   {"in/a.txt", "The second text says another."},
                                                   {"in/b.txt", Text}}));
    QVERIFY2(documents.has_value(), qPrintable(documents ? QString() : documents.error().line()));
    QStringList names;
    for (const auto &document : *documents)
        names << document.member;
    names.sort();
    QCOMPARE(names, (QStringList{u"in/a.txt"_s, u"in/a.txt (2)"_s, u"in/b.txt"_s}));
    QVERIFY(documents->front().warnings.isEmpty());
}

void TestArchives::signsInNamesAreShownEscaped()
{
    const auto documents = readBytes(test::rawZip({{"a\nb\x1B[31m.txt", Text}}));
    QVERIFY2(documents.has_value(), qPrintable(documents ? QString() : documents.error().line()));
    QCOMPARE(documents->front().member, u"a\\x0Ab\\x1B[31m.txt"_s);
}

void TestArchives::anArchiveThatBeginsWithAPdfIsStillOne()
{
    const QByteArray pdf =
        test::rawPdf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                      test::rawPage(4, 5), test::rawText("The two sides met in Kampot on Monday."),
                      test::RawFont});
    const auto read = readBytes(test::zipOf({{u"first.pdf"_s, pdf}, {u"second.txt"_s, Text}}));
    QVERIFY2(read, read ? "" : qPrintable(read.error().line()));
    QCOMPARE(read->size(), 2u);
    QVERIFY(read->front().text.contains(u"Kampot"));
    QVERIFY(read->back().text.contains(u"Siem Reap"));
}

void TestArchives::whatCannotBeReadIsTold()
{
    const auto documents =
        readBytes(test::zipOf({{u"a.txt"_s, Text}, {u"b.gif"_s, "GIF89a...."}, {u"c.txt"_s, {}}}));
    QVERIFY(documents.has_value());
    QCOMPARE(documents->size(), 1u);
    QCOMPARE(documents->front().warnings.size(), 2);
    QVERIFY(documents->front().warnings.front().contains(u"b.gif was left out: is a picture"_s));
    const auto none = readBytes(test::zipOf({{u"b.gif"_s, "GIF89a...."}}));
    QVERIFY(!none.has_value());
    QVERIFY2(none.error().line().contains(u"b.gif"_s), qPrintable(none.error().line()));
    QCOMPARE(none.error().subject, u"a.zip"_s);
}

void TestArchives::nestingIsBounded()
{
    const auto three = readBytes(nested(3));
    QVERIFY2(three.has_value(), qPrintable(three ? QString() : three.error().line()));
    QCOMPARE(three->front().text, QString::fromUtf8(Text).trimmed());
    QCOMPARE(three->front().member, u"inner.zip/inner.zip/text.txt"_s);
    const auto five = readBytes(nested(5));
    QVERIFY(!five.has_value());
    QVERIFY2(five.error().line().contains(u"one in the other"_s), qPrintable(five.error().line()));
}

void TestArchives::bombsAreRefused()
{
    const auto ratio = readBytes(test::zipOf({{u"bomb.txt"_s, QByteArray(40'000'000, 'a')}}, true));
    QVERIFY(!ratio.has_value());
    QVERIFY2(ratio.error().line().contains(u"times its size"_s), qPrintable(ratio.error().line()));
    reading::Limits limits;
    limits.unpacked = 3000;
    test::PackedMembers members;
    for (int i = 0; i < 20; ++i)
        members.append({u"%1.txt"_s.arg(i, 2, 10, QChar(u'0')), Text.repeated(10)});
    const auto total = reading::read({u"a.zip"_s, test::zipOf(members, true)}, limits);
    QVERIFY(total.has_value());
    QVERIFY(total->size() >= 5 && total->size() <= 8);
    QVERIFY2(total->front().warnings.join(u' ').contains(u"unpacks to more than"_s),
             qPrintable(total->front().warnings.join(u' ')));
    limits = {};
    limits.documents = 4;
    const auto many = reading::read({u"a.zip"_s, test::zipOf(members)}, limits);
    QVERIFY(many.has_value());
    QCOMPARE(many->size(), 4u);
    QVERIFY(many->front().warnings.join(u' ').contains(u"more than 4 files"_s));
}

void TestArchives::hostileNamesAreOnlyNames()
{
    QTemporaryDir folder;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    // Packed with harmless names first: the library refuses to write these.
    const auto documents =
        readBytes(test::zipOf({{u"xx/xx/outside.txt"_s, Text}, {u"_absolute.txt"_s, Text}})
                      .replace("xx/xx/outside", "../../outside")
                      .replace("_absolute", "/absolute"));
    QVERIFY(QDir::setCurrent(before));
    QVERIFY2(documents.has_value(), qPrintable(documents ? QString() : documents.error().line()));
    QVERIFY(QDir(folder.path()).isEmpty());
    QVERIFY(!QFile::exists(QDir(folder.path()).filePath(u"../outside.txt"_s)));
    QByteArray packed = test::zipOf({{u"aa"_s.repeated(3000) + u"x.txt"_s, Text}});
    const auto deep = readBytes(packed.replace("aa", "a/"));
    QVERIFY(!deep.has_value());
    QVERIFY2(deep.error().what.contains(u"folders nested"_s), qPrintable(deep.error().line()));
}

void TestArchives::littersAndSavedFoldersAreNoDocuments()
{
    const auto documents = readBytes(
        test::zipOf({{u"__MACOSX/._a.txt"_s, Text},
                     {u".DS_Store"_s, Text},
                     {u"in/Readout.html"_s, "<html><body><p>A page's own point.</p></body></html>"},
                     {u"in/Readout_files/frame.html"_s, "<html><body><p>An advert.</p></body></html>"},
                     {u"in/Readout_files/app.js"_s, "var a;"},
                     {u"in/Other_files/text.txt"_s, Text}}));
    QVERIFY(documents.has_value());
    QCOMPARE(documents->size(), 2u);
    QCOMPARE((*documents)[1].text, u"A page's own point."_s);
    QVERIFY(documents->front().warnings.isEmpty());
}

void TestArchives::damagedAndLockedArchives()
{
    const QByteArray whole = test::zipOf({{u"a.txt"_s, Text}});
    const auto cut = readBytes(whole.left(whole.size() / 2));
    QVERIFY(!cut.has_value());
    QVERIFY2(cut.error().what.contains(u"damaged"_s), qPrintable(cut.error().line()));
    QByteArray locked = whole;
    locked[locked.indexOf("PK\x01\x02") + 8] = char(locked[locked.indexOf("PK\x01\x02") + 8] | 1);
    const auto refused = readBytes(locked);
    QVERIFY(!refused.has_value());
    QVERIFY2(refused.error().what.contains(u"password"_s), qPrintable(refused.error().line()));
}

void TestArchives::aDamagedMemberCostsNoOther()
{
    QByteArray stored = test::zipOf({{u"a.txt"_s, Text}, {u"b.txt"_s, "Another point is made here."}});
    stored.replace("Another", "Amother"); // a letter that turned over on the way
    QByteArray packed = test::zipOf({{u"a.txt"_s, Text}, {u"b.txt"_s, QByteArray(Text) + Text}}, true);
    const qsizetype second = packed.lastIndexOf("PK\x01\x02");
    packed[second + 24] = char(packed[second + 24] + 9); // more was packed than comes out
    for (const QByteArray &archive : {stored, packed}) {
        const auto documents = readBytes(archive);
        QVERIFY(documents.has_value());
        QCOMPARE(documents->size(), 1u);
        QCOMPARE(documents->front().warnings, QStringList{u"b.txt was left out: it is damaged"_s});
        QCOMPARE(documents->front().leftOut, 1);
    }
}

void TestArchives::emptyArchives()
{
    const auto documents = readBytes(test::zipOf({{u".hidden"_s, Text}}));
    QVERIFY(!documents.has_value());
    QVERIFY2(documents.error().what.contains(u"holds no document"_s), qPrintable(documents.error().line()));
}

void TestArchives::foldersOfSavedPages_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("saved");
    QTest::newRow("Firefox, Chrome") << u"Readout_files"_s << u"Readout.html"_s << true;
    QTest::newRow("Explorer") << u"Readout.files"_s << u"Readout.htm"_s << true;
    QTest::newRow("German") << u"Readout-Dateien"_s << u"Readout.html"_s << true;
    QTest::newRow("another page's") << u"Other_files"_s << u"Readout.html"_s << false;
    QTest::newRow("of no page") << u"Readout_files"_s << u"Readout.txt"_s << false;
    QTest::newRow("a folder of its own") << u"Readout_photos"_s << u"Readout.html"_s << false;
}

void TestArchives::foldersOfSavedPages()
{
    QFETCH(QString, folder);
    QFETCH(QString, page);
    QFETCH(bool, saved);
    QCOMPARE(reading::isSavedFolder(folder, page), saved);
    QCOMPARE(reading::isSavedFolder(folder, QStringList{u"x.txt"_s, page}), saved);
}

QTEST_GUILESS_MAIN(TestArchives)
#include "tst_archives.moc"
