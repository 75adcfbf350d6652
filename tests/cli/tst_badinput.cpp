// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile files, each imported by the real program under bounds of memory and time that the system keeps: one
// clear line for each, and a good file beside it comes in all the same.
#include "tests/cli/program.h"
#include "tests/core/reading/paged/rawpdf.h"
#include "tests/support/archive.h"
#include "tests/support/files.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <sys/resource.h>
#include <sys/wait.h>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

constexpr rlim_t MostSeconds = 20;
constexpr long MostKilobytes = 500 * 1024;

const QByteArray Good =
    "The two sides met in Phnom Penh on Saturday and spoke about rice, roads and schools.\n";

QByteArray bombMember(qsizetype megabytes)
{
    return QByteArray(megabytes << 20, ' ');
}

QByteArray entityBomb()
{
    QByteArray xml = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"lollollollol\">";
    for (int i = 1; i < 12; ++i) {
        QByteArray ten;
        for (int k = 0; k < 10; ++k)
            ten += "&a" + QByteArray::number(i - 1) + ';';
        xml += "<!ENTITY a" + QByteArray::number(i) + " \"" + ten + "\">";
    }
    return xml + "]><rss version=\"2.0\"><channel><title>x</title><item><title>t</title><description>&a11;"
                 "</description></item></channel></rss>";
}

QByteArray manyPages(int count)
{
    std::vector<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>", {}};
    QByteArray kids;
    for (int i = 0; i < count; ++i) {
        kids += QByteArray::number(i + 5) + " 0 R ";
        if (i == 0) {
            objects.push_back(test::RawFont);
            objects.push_back(test::rawText("A page of words"));
        }
        objects.push_back(test::rawPage(4, 3));
    }
    objects[1] = "<< /Type /Pages /Count " + QByteArray::number(count) + " /Kids [" + kids + "] >>";
    return test::rawPdf(objects);
}

/// A PNG whose head tells of a picture that nobody has the memory for.
QByteArray hugePicture()
{
    const auto crc = [](QByteArrayView bytes) {
        quint32 sum = 0xffffffff;
        for (const char c : bytes) {
            sum ^= quint8(c);
            for (int bit = 0; bit < 8; ++bit)
                sum = (sum >> 1) ^ (sum & 1 ? 0xedb88320 : 0);
        }
        return ~sum;
    };
    const auto word = [](quint32 value) {
        const quint32 stored = qToBigEndian(value);
        return QByteArray(reinterpret_cast<const char *>(&stored), sizeof stored);
    };
    const auto chunk = [&](const QByteArray &type, const QByteArray &data) {
        return word(quint32(data.size())) + type + data + word(crc(type + data));
    };
    const QByteArray zeros = qCompress(QByteArray(20'000 * 20'001LL / 8 / 20, '\0')).sliced(4);
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", word(20'000) + word(20'000) + QByteArray("\x01\0\0\0\0", 5)) +
           chunk("IDAT", zeros) + chunk("IEND", {});
}

QByteArray nestedArchives(int levels)
{
    QByteArray inner = test::zipOf({{u"a.txt"_s, Good}});
    for (int i = 0; i < levels; ++i)
        inner = test::zipOf({{u"inner.zip"_s, inner}});
    return inner;
}

} // namespace

class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileFilesAreBounded_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said"); ///< in the one line; empty: it is read, bounded
        const auto row = [](const char *tag, const QString &name, const QByteArray &bytes,
                            const QString &said) { QTest::newRow(tag) << name << bytes << said; };
        row("PDF under a password", u"secret.pdf"_s,
            test::encryptedPdf(test::rawPdf({"<< /Type /Catalog /Pages 2 0 R >>",
                                             "<< /Type /Pages /Count 1 /Kids [3 0 R] >>", test::rawPage(4, 5),
                                             test::rawText("Words"), test::RawFont}),
                               "secret"),
            u"password"_s);
        row("PDF of 5,000 pages", u"long.pdf"_s, manyPages(5'000), u"5000 pages"_s);
        row("zip bomb", u"bomb.zip"_s, test::zipOf({{u"a.txt"_s, bombMember(300)}}, true), u"bomb.zip"_s);
        row("archives in archives", u"nested.zip"_s, nestedArchives(12), u"nested.zip"_s);
        row("entity bomb", u"bomb.xml"_s, entityBomb(), u"bomb.xml"_s);
        row("HTML 100,000 deep", u"deep.html"_s,
            "<html><body>" + QByteArray("<div>").repeated(100'000) + "text" +
                QByteArray("</div>").repeated(100'000),
            u"nested too deeply"_s);
        row("unclosed formatting", u"format.html"_s,
            "<html><body>" + QByteArray("<b><i><a href=x><p>").repeated(60'000) + "text",
            u"nested too deeply"_s);
        row("DOCX without its text", u"empty.docx"_s,
            test::zipOf({{u"[Content_Types].xml"_s, "<Types/>"}, {u"word/styles.xml"_s, "<a/>"}}),
            u"empty.docx"_s);
        row("picture of 20,000 by 20,000", u"huge.png"_s, hugePicture(), u"20000"_s);
        row("mail head without end", u"endless.eml"_s,
            "From: a@example.org\nSubject: x\n" +
                QByteArray("X-Long: and on it goes for ever and ever\n").repeated(100'000),
            u"head does not end"_s);
        row("parts without end", u"parts.eml"_s,
            "From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n" +
                QByteArray("--b\n\nx\n").repeated(300'000),
            u"parts"_s);
        row("JSON 1,000,000 deep", u"deep.json"_s, QByteArray(1'000'000, '['), u"deep.json"_s);
        row("names that climb", u"climb.zip"_s,
            test::zipOf({{u"../../../evil.txt"_s, Good}, {u"/tmp/evil2.txt"_s, Good + "More was said."}}),
            {});
    }

    void hostileFilesAreBounded()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const QTemporaryDir folder;
        const QString inbox = folder.filePath(u"in"_s);
        QVERIFY(test::writeFile(inbox + u'/' + name, bytes));
        QVERIFY(test::writeFile(inbox + u"/good.txt"_s, Good));
        const QString store = folder.filePath(u"s.counterpart"_s);
        // Of the processor: a machine with much else to do is not held against the program.
        const auto bound = [] {
            const rlimit seconds{2 * MostSeconds, 2 * MostSeconds}; // two threads read
            ::setrlimit(RLIMIT_CPU, &seconds);
        };
        rusage before{};
        ::getrusage(RUSAGE_CHILDREN, &before);
        const test::Run run =
            test::runCli({u"import"_s, store, inbox, u"--jobs"_s, u"2"_s, u"--json"_s}, bound);
        rusage after{};
        ::getrusage(RUSAGE_CHILDREN, &after);
        QVERIFY2(run.status >= 0, "it was stopped: too much time, or a crash");
        QVERIFY2(after.ru_maxrss <= std::max(before.ru_maxrss, MostKilobytes),
                 qPrintable(u"%1 MB"_s.arg(after.ru_maxrss / 1024)));
        QVERIFY(run.object()[u"imported"].toInt() >= 1);
        if (said.isEmpty()) {
            QVERIFY(run.complaints.size() <= 2);
        } else {
            QCOMPARE(run.status, 1);
            QCOMPARE(run.complaints.size(), 1);
            QVERIFY2(run.complaints.first().contains(said), qPrintable(run.complaints.first()));
            QVERIFY(run.complaints.first().contains(name));
        }
        // Nothing outside of the store was written.
        QStringList found;
        for (QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
            found << QFileInfo(files.next()).fileName();
        found.removeIf([](const QString &file) { return file.startsWith(u"s.counterpart"); });
        found.sort();
        QStringList expected{u"good.txt"_s, name};
        expected.sort();
        QCOMPARE(found, expected);
        QVERIFY(!QFile::exists(u"/tmp/evil2.txt"_s));
    }

    void linksInALoopEnd()
    {
        const QTemporaryDir folder;
        const QString inbox = folder.filePath(u"in"_s);
        QVERIFY(test::writeFile(inbox + u"/a/good.txt"_s, Good));
        QVERIFY(QFile::link(inbox, inbox + u"/a/up"_s));
        QVERIFY(QFile::link(inbox + u"/y"_s, inbox + u"/x"_s));
        QVERIFY(QFile::link(inbox + u"/x"_s, inbox + u"/y"_s));
        const test::Run run =
            test::runCli({u"import"_s, folder.filePath(u"s.counterpart"_s), inbox, u"--json"_s});
        QCOMPARE(run.object()[u"imported"].toInt(), 1);
        // Each is named; two of them lead to nothing at all, one to what is in already.
        QCOMPARE(run.status, 1);
        QCOMPARE(run.object()[u"refused"].toArray().size(), 2);
        QVERIFY2(run.complaints.size() == 3, qPrintable(run.complaints.join(u'\n')));
        for (const QString &what :
             {u"/x: is a link that leads back to itself"_s, u"/y: is a link that leads back"_s,
              u"/a/up: is a link that leads back to a folder around it"_s})
            QCOMPARE(run.complaints.filter(what).size(), 1);
    }

    void linksInACircleOfFoldersEnd()
    {
        const QTemporaryDir folder;
        const QString inbox = folder.filePath(u"in"_s);
        QVERIFY(test::writeFile(inbox + u"/a/one.txt"_s, Good));
        QVERIFY(
            test::writeFile(inbox + u"/b/two.txt"_s, Good + "More was said about the harbour in spring.\n"));
        QVERIFY(test::writeFile(folder.filePath(u"outside.txt"_s), Good + "Nobody asked for this one.\n"));
        QVERIFY(QFile::link(inbox + u"/b"_s, inbox + u"/a/to-b"_s));
        QVERIFY(QFile::link(inbox + u"/a"_s, inbox + u"/b/to-a"_s));
        QVERIFY(QFile::link(u"/"_s, inbox + u"/root"_s));
        QVERIFY(QFile::link(folder.path(), inbox + u"/out"_s));
        const test::Run run =
            test::runCli({u"import"_s, folder.filePath(u"s.counterpart"_s), inbox, u"--json"_s});
        QCOMPARE(run.object()[u"imported"].toInt(), 2); // neither the whole disk nor what lies beside
        QCOMPARE(run.status, 0);
        for (const QString &what : {u"/root: is a link"_s, u"/out: is a link"_s, u"/to-a: is a link"_s})
            QCOMPARE(run.complaints.filter(what).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
