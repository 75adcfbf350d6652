// SPDX-License-Identifier: GPL-3.0-or-later
// What Outlook packs: nothing in it is lost without a word, whatever stands beside it and whatever happened to it.
#include "core/reading/reader.h"
#include "tests/core/reading/containers/tnefbytes.h"

#include <QStringEncoder>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

const QString Release = u"The two envoys met in the harbour town on Monday. They agreed that the bridge will be rebuilt "
                        "by the spring of next year."_s;

/// A mail that says \p plain, with \p packed attached; nothing said if \p plain is null.
QByteArray mailOf(const QByteArray &packed, const QByteArray &plain)
{
    const QByteArray text = "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + plain + "\r\n";
    return "From: press@example.org\r\nDate: Tue, 08 Mar 2022 15:52:06 +0700\r\nSubject: Readout\r\n"
           "Message-ID: <one@example.org>\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/mixed; boundary=b\r\n\r\n" +
           (plain.isNull() ? QByteArray() : text) +
           "--b\r\nContent-Type: application/ms-tnef; name=\"winmail.dat\"\r\n"
           "Content-Transfer-Encoding: base64\r\n\r\n" +
           packed.toBase64() + "\r\n--b--\r\n";
}

std::vector<domain::CleanDocument> documentsOf(const QByteArray &bytes)
{
    auto documents = reading::read({u"a.eml"_s, bytes});
    if (documents)
        return std::move(*documents);
    domain::CleanDocument none;
    none.text = u"error: "_s + documents.error().line();
    return {none};
}

QString warningsOf(const std::vector<domain::CleanDocument> &documents)
{
    QStringList told;
    for (const auto &document : documents)
        told += document.warnings;
    return told.join(u'\n');
}

QByteArray withBody(const QString &body)
{
    return test::tnef({test::tnefMessage(u"About the bridge"_s, body)});
}

QByteArray encoded(const char *encoding, const QString &text)
{
    return QStringEncoder(encoding)(text);
}

QByteArray page(const char *encoding, const QString &text, quint32 codePage)
{
    return test::tnef({test::tnefProperties({test::tnefProperty(0x0102, 0x1013, "<p>" + encoded(encoding, text) + "</p>"),
                                             test::tnefNumber(0x0003, 0x3FDE, codePage)})});
}

} // namespace

class TestWinmail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewPlainWordsHideNothing_data();
    void fewPlainWordsHideNothing();
    void whatIsSaidTwiceIsReadOnce();
    void messagesWithinHaveTheirOwnDate();
    void damageWithinIsTold_data();
    void damageWithinIsTold();
    void messagesNestedTooDeepAreTold();
    void alteredBytesAreTold();
    void missingFilesAreTold_data();
    void missingFilesAreTold();
    void pagesAreInTheirCodePage_data();
    void pagesAreInTheirCodePage();
};

void TestWinmail::fewPlainWordsHideNothing_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("a list's foot") << "____________\r\nPress list\r\nhttps://lists.example.org/press"_ba;
    QTest::newRow("a scanner's notice") << "No virus was found in this mail."_ba;
    QTest::newRow("an introduction") << "Dear all, the text is below."_ba;
    QTest::newRow("something longer") << "Colleagues, what follows was sent to us by the embassy yesterday evening, and we "
                                         "pass it on as it came. We have asked for the Khmer text too, and shall send it "
                                         "as soon as it is here. Please do not answer to this address."_ba;
}

void TestWinmail::fewPlainWordsHideNothing()
{
    QFETCH(const QByteArray, plain);
    const auto documents = documentsOf(mailOf(withBody(Release), plain));
    QCOMPARE(documents.size(), 1u);
    QString told = documents.front().text;
    QVERIFY2(told.contains(Release), qPrintable(told));
    QVERIFY2(told.contains(QString::fromUtf8(plain.split('\n').back().trimmed())), qPrintable(told));
}

void TestWinmail::whatIsSaidTwiceIsReadOnce()
{
    // The same with a link's address beside it, and in other lines.
    const QByteArray plain = "The two envoys met in the harbour town <https://example.org/town> on Monday.\r\nThey agreed "
                             "that the bridge will be rebuilt by the spring of next year.";
    const auto twice = documentsOf(mailOf(withBody(Release), plain));
    QCOMPARE(twice.size(), 1u);
    QCOMPARE(twice.front().text.count(u"the bridge"), 1);
    // One that holds all of the other, and more.
    const auto more = documentsOf(mailOf(withBody(u"See below.\r\n\r\n"_s + Release), "See below."));
    QCOMPARE(more.front().text, u"See below.\n\n"_s + Release);
}

void TestWinmail::messagesWithinHaveTheirOwnDate()
{
    const QByteArray parts = [] {
        QByteArray bytes;
        for (const int part : {2019, 3, 5, 10, 0, 0, 2})
            bytes += test::littleEndian(quint16(part));
        return bytes;
    }();
    // 2019-03-05 03:00 UTC, in tenths of microseconds since 1601
    const quint64 ticks = (quint64(QDateTime(QDate(2019, 3, 5), QTime(3, 0), QTimeZone::utc()).toSecsSinceEpoch()) +
                           11'644'473'600ULL) *
                          10'000'000ULL;
    const QByteArray bySum = test::tnefAttribute(1, 0x00038005, parts) + test::tnefMessage(u"Old"_s, Release);
    const QByteArray byProperty = test::tnefProperties(
        {test::tnefText(0x0037, u"Old"_s), test::tnefText(0x1000, Release), test::tnefNumber(0x0040, 0x0039, ticks)});
    for (const QByteArray &old : {bySum, byProperty}) {
        const QByteArray message = test::tnef({old, test::tnefFile("map.txt", "A word on the map.")});
        const auto documents = documentsOf(mailOf(test::tnef({test::tnefObject(message)}), "Please see attached."));
        QCOMPARE(documents.size(), 3u);
        QCOMPARE(documents[0].published->date(), QDate(2022, 3, 8));
        QCOMPARE(documents[1].text, Release);
        QCOMPARE(documents[1].title, u"Old"_s);
        QCOMPARE(documents[1].published->date(), QDate(2019, 3, 5));
        QCOMPARE(documents[2].text, u"A word on the map."_s);
        QCOMPARE(documents[2].member, u"Old/map.txt"_s);
        QCOMPARE(documents[2].published->date(), QDate(2019, 3, 5));
        QCOMPARE(warningsOf(documents), QString());
    }
    const auto alone = documentsOf(test::tnef({byProperty}));
    QCOMPARE(alone.front().published->date(), QDate(2019, 3, 5));
}

void TestWinmail::damageWithinIsTold_data()
{
    QTest::addColumn<QByteArray>("message");
    const QByteArray body = test::tnefMessage(u"Old"_s, Release);
    const QByteArray whole = test::tnef({body, test::tnefFile("map.txt", QByteArray(200, 'a'))});
    QTest::newRow("cut in a file") << whole.chopped(50);
    QTest::newRow("cut in the text") << whole.first(90);
    QTest::newRow("damaged text") << test::tnef(
        {test::tnefProperties({test::tnefText(0x0037, u"Old"_s), test::tnefProperty(0x0102, 0x1009, "no RTF at all")})});
}

void TestWinmail::damageWithinIsTold()
{
    QFETCH(const QByteArray, message);
    const auto documents = documentsOf(mailOf(test::tnef({test::tnefObject(message)}), "Please see attached."));
    QCOMPARE(documents.front().text, u"Please see attached."_s);
    QVERIFY2(warningsOf(documents).contains(u"damaged"), qPrintable(warningsOf(documents)));
}

void TestWinmail::messagesNestedTooDeepAreTold()
{
    QByteArray message = withBody(Release);
    for (int i = 0; i < 7; ++i)
        message = test::tnef({test::tnefMessage(u"Forwarded %1"_s.arg(i), u"Sent on, number %1."_s.arg(i)),
                              test::tnefObject(message)});
    const auto documents = documentsOf(mailOf(message, "Please see attached."));
    QVERIFY2(warningsOf(documents).contains(u"lies in more than 3 files"), qPrintable(warningsOf(documents)));
}

void TestWinmail::alteredBytesAreTold()
{
    QByteArray packed = test::tnef({test::tnefFile("a.txt", "They agreed to finish it by June 2024.")});
    packed.replace("2024", "2029");
    const auto documents = documentsOf(mailOf(packed, "Please see attached."));
    QCOMPARE(documents.size(), 2u);
    QVERIFY2(documents.front().warnings.join(u' ').contains(u"winmail.dat: it was altered or damaged"),
             qPrintable(warningsOf(documents)));
}

void TestWinmail::missingFilesAreTold_data()
{
    QTest::addColumn<QByteArray>("parts");
    QTest::addColumn<QString>("words");
    const QByteArray name = test::tnefAttribute(2, 0x00018010, "Readout.docx"_ba + '\0');
    QTest::newRow("announced alone") << test::tnefAnnouncement() << u"attachment 1 was left out: it is announced"_s;
    QTest::newRow("named") << test::tnefAnnouncement() + name << u"Readout.docx was left out: it is announced"_s;
    QTest::newRow("elsewhere") << test::tnefAnnouncement() + name +
                                      test::tnefProperties({test::tnefNumber(0x0003, 0x3705, quint32(2)),
                                                            test::tnefText(0x370D, u"//server/Readout.docx"_s)}, true)
                               << u"Readout.docx was left out: the mail tells where it lies (//server/Readout.docx)"_s;
    QTest::newRow("an object") << test::tnefAnnouncement() + name +
                                      test::tnefProperties({test::tnefNumber(0x0003, 0x3705, quint32(6)),
                                                            test::tnefProperty(0x000D, 0x3701, QByteArray(90, 'x'))}, true)
                               << u"Readout.docx was left out: it is an object within the text"_s;
}

void TestWinmail::missingFilesAreTold()
{
    QFETCH(const QByteArray, parts);
    QFETCH(const QString, words);
    const auto documents = documentsOf(mailOf(test::tnef({parts}), "Please see attached."));
    QVERIFY2(warningsOf(documents).contains(words), qPrintable(warningsOf(documents)));
}

void TestWinmail::pagesAreInTheirCodePage_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<QString>("text");
    const QString polish = u"Delegacje spotkały się w Łodzi i uzgodniły, że żegluga ruszy."_s;
    const QString russian = u"Стороны встретились и договорились о пароме."_s;
    QTest::newRow("ISO 8859-2") << page("ISO-8859-2", polish, 28592) << polish;
    QTest::newRow("KOI8-R") << page("KOI8-R", russian, 20866) << russian;
    QTest::newRow("UTF-8 that is called otherwise") << page("UTF-8", polish, 1252) << polish;
}

void TestWinmail::pagesAreInTheirCodePage()
{
    QFETCH(const QByteArray, packed);
    QFETCH(const QString, text);
    QCOMPARE(documentsOf(mailOf(packed, {})).front().text, text);
    // And so within a message.
    const auto inner = documentsOf(mailOf(test::tnef({test::tnefObject(packed)}), "Please see attached."));
    QCOMPARE(inner.size(), 2u);
    QCOMPARE(inner.back().text, text);
}

QTEST_GUILESS_MAIN(TestWinmail)
#include "tst_winmail.moc"
