// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filepath.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;
using namespace counterpart;
using base::bytesOfPath;
using base::pathFromBytes;

class TestFilePath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreShownInOneLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QByteArray("/in/Readout of 12 May.txt") << u"/in/Readout of 12 May.txt"_s;
        QTest::newRow("Khmer") << QByteArray("/in/សេចក្តី\u200bប្រកាស.txt") << u"/in/សេចក្តី\u200bប្រកាស.txt"_s;
        QTest::newRow("Latin-1") << QByteArray("/in/caf\xe9.txt") << u"/in/caf\\xE9.txt"_s;
        QTest::newRow("Windows-1251")
            << QByteArray("\xc2\xf1\xf2\xf0\xe5\xf7\xe0") << u"\\xC2\\xF1\\xF2\\xF0\\xE5\\xF7\\xE0"_s;
        QTest::newRow("cut off") << QByteArray("a\xe1\x9e") << u"a\\xE1\\x9E"_s;
        QTest::newRow("overlong") << QByteArray("a\xc0\xaf") << u"a\\xC0\\xAF"_s;
        QTest::newRow("surrogate") << QByteArray("a\xed\xa0\x80") << u"a\\xED\\xA0\\x80"_s;
        QTest::newRow("line's end") << QByteArray("a\nb") << u"a\\x0Ab"_s;
        QTest::newRow("escape code") << QByteArray("a\x1b[31mb") << u"a\\x1B[31mb"_s;
        QTest::newRow("turned round") << QByteArray("a\u202egpj.txt") << u"a\\xE2\\x80\\xAEgpj.txt"_s;
        QTest::newRow("paragraph") << QByteArray("a\u2029b") << u"a\\xE2\\x80\\xA9b"_s;
        QTest::newRow("reads as an escape") << QByteArray("a\\xE9.txt") << u"a\\x5CxE9.txt"_s;
        QTest::newRow("plain backslash") << QByteArray("a\\b\\xe9") << u"a\\b\\xe9"_s;
    }
    void namesAreShownInOneLine()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, shown);
        QCOMPARE(pathFromBytes(bytes), shown);
        QCOMPARE(bytesOfPath(shown), bytes);
    }

    void noTwoNamesAreShownAlike()
    {
        // Of the bytes that matter, so that they meet often.
        static constexpr std::array<char, 12> Letters{'\\',   'x',    'E',    '9',  '5', 'C',
                                                      '\xe9', '\xc3', '\xa9', '\n', '/', 'a'};
        QRandomGenerator random(7);
        QSet<QByteArray> bytes;
        QSet<QString> paths;
        for (int i = 0; i < 200'000; ++i) {
            QByteArray name;
            for (quint32 left = 1 + random.bounded(8U); left > 0; --left)
                name += Letters.at(random.bounded(quint32(Letters.size())));
            const QString path = pathFromBytes(name);
            QCOMPARE(bytesOfPath(path), name);
            QVERIFY(!path.contains(u'\n'));
            bytes.insert(name);
            paths.insert(path);
        }
        QCOMPARE(paths.size(), bytes.size());
    }

    void wordsOfTheCommandLineKeepTheirBytesAndTheirText()
    {
        const std::array<const char *, 4> words{"program", "caf\xe9", "say \\xE9 \"ស\"",
                                                "\xf0\x9f\x8c\xbe\x80"};
        const QStringList read = base::commandWords(int(words.size()), words.data());
        QCOMPARE(read[2], u"say \\xE9 \"ស\""_s);
        for (size_t i = 0; i < words.size(); ++i)
            QCOMPARE(bytesOfPath(base::pathFromWord(read[qsizetype(i)])), QByteArray(words.at(i)));
    }

    void urlsKeepEveryByte()
    {
        const QByteArray bytes = "/in/caf\xe9 #1%?\n.txt";
        QCOMPARE(base::pathFromUrl(QUrl(u"file:///in/caf%E9%20%231%25%3F%0A.txt"_s)), pathFromBytes(bytes));
        QCOMPARE(base::pathFromUrl(base::urlOfPath(pathFromBytes(bytes))), pathFromBytes(bytes));
        QCOMPARE(base::pathFromUrl(QUrl(u"https://example.org/a"_s)), QString());
        QCOMPARE(base::pathFromUrl(QUrl::fromLocalFile(u"/in/ស b.txt"_s)), u"/in/ស b.txt"_s);
    }

    void aStepUpThroughALinkLeadsToWhereTheLinkLed()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"real/inner"_s));
        QVERIFY(QFile::link(folder.filePath(u"real/inner"_s), folder.filePath(u"link"_s)));
        const QString real = base::canonicalPath(folder.filePath(u"real"_s));
        QCOMPARE(base::absolutePath(folder.filePath(u"link/../a.txt"_s)), real + u"/a.txt"_s);
        QCOMPARE(base::absolutePath(folder.filePath(u"link/./a..txt"_s)), folder.filePath(u"link/a..txt"_s));
        QCOMPARE(base::folderOfPath(u"/a"_s), u"/"_s);
    }
};

QTEST_GUILESS_MAIN(TestFilePath)
#include "tst_filepath.moc"
