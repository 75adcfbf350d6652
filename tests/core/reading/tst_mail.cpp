// SPDX-License-Identifier: GPL-3.0-or-later
// Mails with their attachments, and pages saved as one file.
#include "core/reading/reader.h"
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
    void bodies_data();
    void bodies();
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
}

void TestMail::bodies()
{
    QFETCH(QByteArray, mail);
    QFETCH(QString, text);
    QCOMPARE(textOf(mail), text);
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
