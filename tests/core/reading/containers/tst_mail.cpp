// SPDX-License-Identifier: GPL-3.0-or-later
// Mails with their attachments, and pages saved as one file.
#include "core/reading/reader.h"
#include "tests/core/reading/containers/tnefbytes.h"
#include "tests/support/archive.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

const QByteArray Head = "From: =?utf-8?q?Minist=C3=A8re?= <press@example.org>\r\n"
                        "Date: Tue, 08 Mar 2022 15:52:06 +0700\r\n"
                        "Subject: =?utf-8?b?UmVhZG91dCBvZiBhIG1lZXRpbmc=?=\r\n"
                        "Message-ID: <one.two@example.org>\r\nMIME-Version: 1.0\r\n";

QByteArray part(const QByteArray &type, const QByteArray &body, const QByteArray &more = {})
{
    return "--b\r\nContent-Type: " + type + "\r\n" + more + "\r\n" + body + "\r\n";
}

QByteArray multipart(const QByteArray &kind, const QByteArray &parts)
{
    return Head + "Content-Type: multipart/" + kind + "; boundary=b\r\n\r\n" + parts + "--b--\r\n";
}

base::Result<std::vector<domain::CleanDocument>> readBytes(const QByteArray &bytes)
{
    return reading::read({u"a.eml"_s, bytes});
}

QString textOf(const QByteArray &bytes)
{
    const auto documents = readBytes(bytes);
    return documents ? documents->front().text : u"error: "_s + documents.error().line();
}

} // namespace

class TestMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeadIsTheProvenance();
    void datesThatAreNone();
    void bodies_data();
    void bodies();
    void encodedWords_data();
    void encodedWords();
    void namesOfAttachments_data();
    void namesOfAttachments();
    void winmailIsOpened();
    void winmailOfAMailWithoutText();
    void winmailThatHoldsNothingIsNamed_data();
    void winmailThatHoldsNothingIsNamed();
    void attachmentsAreDocuments();
    void forwardedMailsAreDocuments();
    void picturesInTheTextAreNone();
    void memorandaAreNoMails();
    void savedPages();
    void hostileMails_data();
    void hostileMails();
};

void TestMail::theHeadIsTheProvenance()
{
    const auto documents = readBytes(
        Head + "Content-Type: text/plain; charset=utf-8\r\n\r\nThe Minister met the Ambassador.\r\n");
    QVERIFY(documents.has_value());
    QCOMPARE(documents->size(), 1u);
    const domain::CleanDocument &mail = documents->front();
    QCOMPARE(mail.title, u"Readout of a meeting"_s);
    QCOMPARE(mail.author, u"Ministère"_s);
    QCOMPARE(mail.siteName, u"example.org"_s);
    QCOMPARE(mail.sourceUrl, u"mid:one.two@example.org"_s);
    QCOMPARE(mail.format, u"mail"_s);
    QVERIFY(mail.published.has_value());
    QCOMPARE(mail.published->toUTC(), QDateTime(QDate(2022, 3, 8), QTime(8, 52, 6), QTimeZone::utc()));
    QCOMPARE(mail.text, u"The Minister met the Ambassador."_s);
}

void TestMail::datesThatAreNone()
{
    const auto dated = [](const QByteArray &date) {
        const auto documents = readBytes("From: a@example.org\r\nMessage-ID: <1@example.org>\r\nDate: " + date +
                                         "\r\nSubject: One\r\n\r\nThey met.\r\n");
        return documents && documents->front().published ? documents->front().published->date() : QDate();
    };
    QCOMPARE(dated("Wed, 03 May 2023 10:00:00 +0700"), QDate(2023, 5, 3));
    QCOMPARE(dated("Wed, 03 May 2566 10:00:00 +0700"), QDate(2023, 5, 3));
    QCOMPARE(dated("Thu, 01 Jan 1970 00:00:00 +0000"), QDate());
}

void TestMail::bodies_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<QString>("text");
    const auto plain = [](const QByteArray &type, const QByteArray &encoding, const QByteArray &body) {
        return Head + "Content-Type: text/" + type + "\r\nContent-Transfer-Encoding: " + encoding +
               "\r\n\r\n" + body;
    };
    QTest::newRow("quoted-printable")
        << plain("plain; charset=utf-8", "quoted-printable", "They met in a caf=C3=A9 =\r\nyesterday.\r\n")
        << u"They met in a café yesterday."_s;
    QTest::newRow("base64") << plain("plain; charset=\"UTF-8\"", "base64",
                                     QByteArray("They met in a café yesterday.\n").toBase64())
                            << u"They met in a café yesterday."_s;
    QTest::newRow("windows-1251") << plain("plain; charset=windows-1251", "8bit",
                                           "\xCC\xE8\xED\xE8\xF1\xF2\xF0.\r\n")
                                  << u"Министр."_s;
    QTest::newRow("8 bit, untold") << plain("plain", "8bit", "They met in a café.\r\n")
                                   << u"They met in a café."_s;
    QTest::newRow("flowed") << plain("plain; charset=utf-8; format=flowed", "7bit",
                                     "The Minister met \r\nthe Ambassador.\r\nA new line.\r\n")
                            << u"The Minister met the Ambassador.\n\nA new line."_s;
    QTest::newRow("HTML") << plain("html; charset=utf-8", "7bit",
                                   "<html><body><p>A point &amp; another.</p></body></html>")
                          << u"A point & another."_s;
    const QByteArray notice = part("text/plain", "See the web.");
    const QByteArray html =
        part("text/html", "<p>The Minister met the Ambassador in Siem Reap yesterday.</p>");
    QTest::newRow("plain is but a notice") << multipart("alternative", notice + html)
                                           << u"The Minister met the Ambassador in Siem Reap yesterday."_s;
    QTest::newRow("plain before HTML")
        << multipart("alternative",
                     part("text/plain", "The Minister met the Ambassador in plain words.") + html)
        << u"The Minister met the Ambassador in plain words."_s;
    QTest::newRow("plain, and another text as HTML")
        << multipart("mixed", part("text/plain", "Colleagues, please find the readout of the embassy below.") + html)
        << u"Colleagues, please find the readout of the embassy below.\n\n"
           "The Minister met the Ambassador in Siem Reap yesterday."_s;
}

void TestMail::bodies()
{
    QFETCH(QByteArray, mail);
    QFETCH(QString, text);
    QCOMPARE(textOf(mail), text);
}

void TestMail::encodedWords_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("subject");
    const auto split = [](const QByteArray &charset, const QByteArray &bytes, qsizetype at, char how) {
        const auto word = [&](const QByteArray &piece) {
            const QByteArray code = how == 'B' ? piece.toBase64() : piece.toPercentEncoding({}, {}, '=');
            return "=?" + charset + '?' + how + '?' + code + "?=";
        };
        return word(bytes.first(at)) + "\r\n " + word(bytes.sliced(at));
    };
    const QString khmer = u"ក្រសួងការបរទេស"_s;
    const QString vietnamese = u"Bộ trưởng tiếp Đại sứ"_s;
    QTest::newRow("Q, within a letter") << split("utf-8", khmer.toUtf8(), 10, 'Q') << khmer;
    QTest::newRow("B, within a letter") << split("UTF-8", vietnamese.toUtf8(), 3, 'B') << vietnamese;
    QTest::newRow("B and Q") << QByteArray("=?utf-8?B?" + khmer.toUtf8().first(7).toBase64() + "?= =?UTF-8?Q?" +
                                           khmer.toUtf8().sliced(7).toPercentEncoding({}, {}, '=') + "?=")
                             << khmer;
    const QByteArray code = vietnamese.toUtf8().toBase64();
    QTest::newRow("the code itself is cut")
        << QByteArray("=?utf-8?B?" + code.first(9) + "?=\r\n\t=?utf-8?B?" + code.sliced(9) + "?=") << vietnamese;
    QTest::newRow("nothing between") << QByteArray("=?utf-8?Q?a=C3=A9?==?utf-8?Q?b?=") << u"aéb"_s;
    QTest::newRow("two encodings") << QByteArray("=?iso-8859-1?Q?caf=E9?= =?utf-8?Q?=C3=A9t=C3=A9?=") << u"caféété"_s;
    QTest::newRow("among plain words") << QByteArray("Re: =?utf-8?Q?caf=C3=A9?= in the =?utf-8?Q?ch=C3=A2teau?=!")
                                       << u"Re: café in the château!"_s;
    QTest::newRow("with a language") << QByteArray("=?utf-8*en?Q?caf=C3=A9?=") << u"café"_s;
    QTest::newRow("raw UTF-8") << QByteArray("Th\xC3\xB4ng c\xC3\xA1o") << u"Thông cáo"_s;
    QTest::newRow("raw, in the mail's own encoding") << QByteArray("\xCC\xE8\xED\xE8\xF1\xF2\xF0") << u"Министр"_s;
    QTest::newRow("folded") << QByteArray("A long\r\n subject\r\n\tof a mail") << u"A long subject of a mail"_s;
    QTest::newRow("no encoded word") << QByteArray("What =?is this?=") << u"What =?is this?="_s;
    QTest::newRow("Japanese") << QByteArray("=?ISO-2022-JP?B?GyRCMzBMMxsoQg==?=\r\n =?ISO-2022-JP?B?GyRCQmc/QxsoQg==?=")
                              << u"外務大臣"_s;
}

void TestMail::encodedWords()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, subject);
    const auto documents = readBytes("From: a@example.org\r\nMessage-ID: <1@example.org>\r\nSubject: " + field +
                                     "\r\nContent-Type: text/plain; charset=windows-1251\r\n\r\nA text of a mail.\r\n");
    QVERIFY2(documents.has_value(), qPrintable(documents ? QString() : documents.error().line()));
    QCOMPARE(documents->front().title, subject);
    // The sender's name is read the same way.
    const auto sent = readBytes("From: " + field + " <press@example.org>\r\nMessage-ID: <1@example.org>\r\nSubject: A\r\n"
                                "Content-Type: text/plain; charset=windows-1251\r\n\r\nA text of a mail.\r\n");
    QCOMPARE(sent->front().author, subject);
    QCOMPARE(sent->front().siteName, u"example.org"_s);
}

void TestMail::namesOfAttachments_data()
{
    QTest::addColumn<QByteArray>("disposition");
    QTest::addColumn<QString>("name");
    const QByteArray khmer = u"ក្រសួង.txt"_s.toUtf8();
    QTest::newRow("quoted") << QByteArray("attachment; filename=\"a; b.txt\"") << u"a; b.txt"_s;
    QTest::newRow("RFC 2231") << QByteArray("attachment; filename*=utf-8''caf%C3%A9.txt") << u"café.txt"_s;
    QTest::newRow("RFC 2231, parted within a letter")
        << QByteArray("attachment;\r\n filename*0*=utf-8''" + khmer.first(4).toPercentEncoding() + ";\r\n filename*1*=" +
                      khmer.sliced(4).toPercentEncoding())
        << QString::fromUtf8(khmer);
    QTest::newRow("encoded words, parted within a letter")
        << QByteArray("attachment; filename=\"=?utf-8?B?" + khmer.first(4).toBase64() + "?=\r\n =?utf-8?B?" +
                      khmer.sliced(4).toBase64() + "?=\"")
        << QString::fromUtf8(khmer);
}

void TestMail::namesOfAttachments()
{
    QFETCH(QByteArray, disposition);
    QFETCH(QString, name);
    const auto documents =
        readBytes(multipart("mixed", part("text/plain", "Please find it attached.") +
                                         part("text/plain", "The text of the attachment.",
                                              "Content-Disposition: " + disposition + "\r\n")));
    QVERIFY2(documents.has_value(), qPrintable(documents ? QString() : documents.error().line()));
    QCOMPARE(documents->size(), 2u);
    QCOMPARE((*documents)[1].member, name);
    QVERIFY(documents->front().member.isEmpty());
}

void TestMail::winmailIsOpened()
{
    const QByteArray packed =
        test::tnef({test::tnefFile("SHORT~1.TXT", "The first text within.", u"the first text.txt"_s),
                    test::tnefFile("second.txt", "The second text within.")});
    for (const QByteArray &type : {QByteArray("application/ms-tnef; name=\"winmail.dat\""),
                                   QByteArray("application/octet-stream; name=\"winmail.dat\"")}) {
        const auto documents = readBytes(
            multipart("mixed", part("text/plain", "Please find the texts attached.") +
                                   part(type, packed.toBase64(), "Content-Disposition: attachment; filename=winmail.dat\r\n"
                                                                 "Content-Transfer-Encoding: base64\r\n")));
        QVERIFY2(documents.has_value(), qPrintable(documents ? QString() : documents.error().line()));
        QCOMPARE(documents->size(), 3u);
        QCOMPARE((*documents)[0].text, u"Please find the texts attached."_s);
        QCOMPARE((*documents)[1].text, u"The first text within."_s);
        QCOMPARE((*documents)[1].member, u"the first text.txt"_s);
        QCOMPARE((*documents)[2].member, u"second.txt"_s);
        QVERIFY(documents->front().warnings.isEmpty());
    }
}

void TestMail::winmailOfAMailWithoutText()
{
    const QByteArray packed = test::tnef({test::tnefMessage(u"About the ferry"_s, u"The two sides agreed on the ferry."_s)});
    const QByteArray mail = multipart("mixed", part("application/ms-tnef", packed.toBase64(),
                                                    "Content-Transfer-Encoding: base64\r\n"));
    QCOMPARE(textOf(mail), u"The two sides agreed on the ferry."_s);
    const auto alone = readBytes(packed);
    QVERIFY2(alone.has_value(), qPrintable(alone ? QString() : alone.error().line()));
    QCOMPARE(alone->front().title, u"About the ferry"_s);
    QCOMPARE(alone->front().text, u"The two sides agreed on the ferry."_s);
    // A message that was sent on within it.
    const QByteArray sentOn = test::tnef({test::tnefObject(packed)});
    const auto inner = readBytes(sentOn);
    QVERIFY2(inner.has_value(), qPrintable(inner ? QString() : inner.error().line()));
    QCOMPARE(inner->front().text, u"The two sides agreed on the ferry."_s);
    QCOMPARE(inner->front().member, u"About the ferry"_s);
}

void TestMail::winmailThatHoldsNothingIsNamed_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<QString>("words");
    const QByteArray whole = test::tnef({test::tnefFile("a.txt", QByteArray(400, 'a'))});
    QTest::newRow("empty") << test::tnef({}) << u"winmail.dat was left out: it holds neither"_s;
    QTest::newRow("cut") << whole.first(whole.size() / 2) << u"winmail.dat (the rest) was left out: it is damaged"_s;
    QTest::newRow("no such file") << QByteArray("nothing of the kind") << u"winmail.dat was left out: it is damaged"_s;
}

void TestMail::winmailThatHoldsNothingIsNamed()
{
    QFETCH(QByteArray, packed);
    QFETCH(QString, words);
    const auto documents = readBytes(
        multipart("mixed", part("text/plain", "Please find the readout attached.") +
                               part("application/ms-tnef; name=\"winmail.dat\"", packed.toBase64(),
                                    "Content-Transfer-Encoding: base64\r\n")));
    QVERIFY2(documents.has_value(), qPrintable(documents ? QString() : documents.error().line()));
    QCOMPARE(documents->front().text, u"Please find the readout attached."_s);
    QVERIFY2(documents->front().warnings.join(u' ').contains(words), qPrintable(documents->front().warnings.join(u' ')));
}

void TestMail::attachmentsAreDocuments()
{
    const QByteArray word = test::wordFile("<w:document xmlns:w=\"x\"><w:p><w:r><w:t>The joint statement "
                                           "says so.</w:t></w:r></w:p></w:document>");
    const auto documents = readBytes(
        multipart("mixed", part("text/plain", "Please find the statement attached.") +
                               part("application/octet-stream; name=\"statement.docx\"", word.toBase64(),
                                    "Content-Disposition: attachment; filename=\"statement.docx\"\r\n"
                                    "Content-Transfer-Encoding: base64\r\n") +
                               part("application/zip", "PK\x03\x04 and nothing more",
                                    "Content-Disposition: attachment; filename*=utf-8''caf%C3%A9.zip\r\n")));
    QVERIFY2(documents.has_value(), qPrintable(documents ? QString() : documents.error().line()));
    QCOMPARE(documents->size(), 2u);
    const domain::CleanDocument &statement = (*documents)[1];
    QCOMPARE(statement.text, u"The joint statement says so."_s);
    QCOMPARE(statement.format, u"docx"_s);
    QVERIFY(statement.reader.contains(u"statement.docx"_s));
    QCOMPARE(statement.published, documents->front().published);
    QCOMPARE(documents->front().warnings.size(), 1);
    QVERIFY(documents->front().warnings.front().contains(u"café.zip was left out"_s));
}

void TestMail::forwardedMailsAreDocuments()
{
    const auto documents = readBytes(multipart(
        "mixed", part("text/plain", "See below what they wrote.") +
                     part("message/rfc822",
                          "From: a@example.net\r\nSubject: Inner\r\nMessage-ID: <2@example.net>\r\n"
                          "Date: Mon, 07 Mar 2022 10:00:00 +0000\r\n\r\nThe inner text is here.\r\n")));
    QVERIFY2(documents.has_value(), qPrintable(documents ? QString() : documents.error().line()));
    QCOMPARE(documents->size(), 2u);
    QCOMPARE((*documents)[1].title, u"Inner"_s);
    QCOMPARE((*documents)[1].text, u"The inner text is here."_s);
    QCOMPARE((*documents)[1].published->date(), QDate(2022, 3, 7));
}

void TestMail::picturesInTheTextAreNone()
{
    const auto documents = readBytes(multipart(
        "related", part("text/html", "<p>The Minister met the Ambassador.</p><img src=\"cid:logo\">") +
                       part("image/png",
                            "iVBORw0KGgo=", "Content-ID: <logo>\r\nContent-Transfer-Encoding: base64\r\n")));
    QVERIFY2(documents.has_value(), qPrintable(documents ? QString() : documents.error().line()));
    QCOMPARE(documents->size(), 1u);
    QVERIFY(documents->front().warnings.isEmpty());
}

void TestMail::memorandaAreNoMails()
{
    const auto documents = readBytes(
        "From: The Ambassador\nTo: The Minister\nDate: 8 March 2022\nSubject: Trade\n\nThey spoke.\n");
    QVERIFY(documents.has_value());
    QCOMPARE(documents->front().format, u"text"_s);
}

void TestMail::savedPages()
{
    const QByteArray page =
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/readout\r\nSubject: A\r\n"
        "Date: Tue, 8 Mar 2022 15:52:06 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; "
        "type=\"text/html\"; boundary=\"b\"\r\n\r\n" +
        part("text/html",
             "<html><head><title>Readout | Site</title></head><body><nav><a href=3D\"x\">Home</a></nav>"
             "<p>The Minister met the Amba=\r\nssador.</p></body></html>",
             "Content-Transfer-Encoding: quoted-printable\r\nContent-Location: "
             "https://example.org/readout\r\n") +
        part("text/css", "p { color: red }", "Content-Location: https://example.org/a.css\r\n") + "--b--\r\n";
    const auto documents = readBytes(page);
    QVERIFY2(documents.has_value(), qPrintable(documents ? QString() : documents.error().line()));
    QCOMPARE(documents->size(), 1u);
    QCOMPARE(documents->front().format, u"mhtml"_s);
    QCOMPARE(documents->front().text, u"The Minister met the Ambassador."_s);
    QCOMPARE(documents->front().sourceUrl, u"https://example.org/readout"_s);
    QCOMPARE(documents->front().title, u"Readout"_s);
    QVERIFY(!documents->front().published.has_value()); // the day of saving is none
}

void TestMail::hostileMails_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<QString>("words");
    QTest::newRow("endless head") << Head + QByteArray("X-Spam: yes\r\n").repeated(200'000)
                                  << u"head does not end"_s;
    QTest::newRow("endless field") << Head + "X-Spam:" + QByteArray(" yes").repeated(400'000)
                                   << u"head does not end"_s;
    QTest::newRow("endless parts") << multipart("mixed", part("text/plain", "a").repeated(20'000))
                                   << u"more than 10000 parts"_s;
    QByteArray deep = Head;
    for (int i = 0; i < 5000; ++i)
        deep += "Content-Type: multipart/mixed; boundary=x" + QByteArray::number(i) + "\r\n\r\n--x" +
                QByteArray::number(i) + "\r\n";
    QTest::newRow("endless nesting") << deep << u"nested without end"_s;
    QTest::newRow("page without the page")
        << QByteArray("From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; "
                      "boundary=b\n\n--b--\n")
        << u"saved page without the page"_s;
}

void TestMail::hostileMails()
{
    QFETCH(QByteArray, mail);
    QFETCH(QString, words);
    const auto documents = readBytes(mail);
    QVERIFY(!documents.has_value());
    QVERIFY2(documents.error().what.contains(words), qPrintable(documents.error().line()));
    QVERIFY(!documents.error().remedy.isEmpty());
}

QTEST_GUILESS_MAIN(TestMail)
#include "tst_mail.moc"
