// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds: escaped more than once, ill-formed, cut off, dated in many ways.
#include "core/base/clock.h"
#include "tests/core/reading/readbytes.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::readBytes;
using test::textOf;

class TestFeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsThatOpenNoTagAreText();
    void feedsEscapedThrice();
    void aBrokenFeedGivesItsWholeItems();
    void illFormedFeedsLoseNothing_data();
    void illFormedFeedsLoseNothing();
    void aBrokenItemCostsNoOther();
    void feedsEscapedTwice();
    void datesOfFeedItems();
    void entitiesOfFeedsAreText();
};

void TestFeeds::signsThatOpenNoTagAreText()
{
    QCOMPARE(textOf("<rss><channel><item><title>A</title><description>It holds for 3 < 5 and a<b done</description>"
                    "</item></channel></rss>"),
             u"It holds for 3 < 5 and a<b done"_s);
    QCOMPARE(textOf("[{\"text\": \"<p>It holds for a<b in <b>all</b> cases.</p>\"}]"),
             u"It holds for a<b in all cases."_s);
}

void TestFeeds::feedsEscapedThrice()
{
    QCOMPARE(textOf("<rss><channel><item><title>A</title><description>&amp;amp;lt;p&amp;amp;gt;They met at noon."
                    "&amp;amp;lt;/p&amp;amp;gt;</description></item></channel></rss>"),
             u"They met at noon."_s);
}

void TestFeeds::aBrokenFeedGivesItsWholeItems()
{
    const auto documents = readBytes(
        "<rss><channel><item><title>A</title><description>The first item is whole.</description></item>"
        "\n<item><title>B</title><description>The second");
    QVERIFY(documents.has_value());
    QCOMPARE(documents->size(), 1u);
    QCOMPARE(documents->front().title, u"A"_s);
    QCOMPARE(documents->front().warnings.size(), 1);
    QVERIFY(documents->front().warnings.front().contains(u"line 2"_s));
}

void TestFeeds::illFormedFeedsLoseNothing_data()
{
    QTest::addColumn<QByteArray>("feed");
    QTest::addColumn<QString>("first");
    const auto feed = [](const QByteArray &title, const QByteArray &more = {}) {
        return QByteArray("<?xml version=\"1.0\"?>\n<rss><channel><title>Press</title>" + more + "\n<item><title>" +
                          title +
                          "</title><description>The first point is made.</description></item>\n<item><title>Two"
                          "</title><description>The second point is made.</description></item></channel></rss>");
    };
    QTest::newRow("stray ampersand") << feed("Trade & Aid") << u"Trade & Aid"_s;
    QTest::newRow("address with ampersands")
        << feed("One", "<link href=\"https://example.org/?a=1&b=2\"/>") << u"One"_s;
    QTest::newRow("stray less-than") << feed("Duties < 5 per cent") << u"Duties < 5 per cent"_s;
    QTest::newRow("control character") << feed("One\x0B of many") << u"One of many"_s;
    QTest::newRow("forbidden reference") << feed("One&#11; of many") << u"One of many"_s;
    QTest::newRow("names of HTML") << feed("The Envoy&rsquo;s&nbsp;visit") << u"The Envoy’s visit"_s;
    QTest::newRow("blanks before the declaration") << "\n  " + feed("One") << u"One"_s;
    QTest::newRow("notice before the declaration") << "<br />\n<b>Notice</b>: old code\n" + feed("One") << u"One"_s;
    QTest::newRow("dashes in a comment") << feed("One", "<!-- a -- b -->") << u"One"_s;
    QTest::newRow("tag that is not closed") << feed("One<br>more") << u"One more"_s;
    QTest::newRow("bare attribute") << feed("One", "<link rel=self href=x></link>") << u"One"_s;
}

void TestFeeds::illFormedFeedsLoseNothing()
{
    QFETCH(QByteArray, feed);
    QFETCH(QString, first);
    const auto documents = readBytes(feed);
    QVERIFY2(documents.has_value(), qPrintable(documents ? QString() : documents.error().line()));
    QCOMPARE(documents->size(), 2u);
    QCOMPARE(documents->front().title, first);
    QCOMPARE(documents->front().text, u"The first point is made."_s);
    QCOMPARE(documents->back().title, u"Two"_s);
    QCOMPARE(documents->back().text, u"The second point is made."_s);
    QCOMPARE(documents->front().siteName, u"Press"_s);
}

void TestFeeds::aBrokenItemCostsNoOther()
{
    const QByteArray item = "<item><title>T</title><pubDate>Wed, 03 May 2023 08:00:00 +0700</pubDate>"
                            "<description>&lt;p&gt;A point of one is made.&lt;/p&gt;</description></item>\n";
    const auto documents =
        readBytes("<rss><channel>\n" + item +
                  "<item><title>Open<link>https://example.org/2</link><description>Another point is made."
                  "</description></item>\n<item><title>No end</title><description>A third point is made.\n" +
                  item + "</channel></rss>");
    QVERIFY2(documents.has_value(), qPrintable(documents ? QString() : documents.error().line()));
    QCOMPARE(documents->size(), 4u);
    QCOMPARE((*documents)[1].title, u"Open"_s);
    QCOMPARE((*documents)[1].sourceUrl, u"https://example.org/2"_s);
    QCOMPARE((*documents)[1].text, u"Another point is made."_s);
    QCOMPARE((*documents)[2].text, u"A third point is made."_s);
    QCOMPARE((*documents)[3].text, u"A point of one is made."_s);
    QCOMPARE((*documents)[3].published->date(), QDate(2023, 5, 3));
    QVERIFY(documents->back().warnings.front().contains(u"broken XML in line 3"_s));
}

void TestFeeds::feedsEscapedTwice()
{
    const auto documents = readBytes(
        "<rss><channel><item><title>Trade &amp;amp; the Envoy&amp;#8217;s call</title><description>"
        "&amp;lt;p&amp;gt;They spoke of the &amp;lt;a href=&amp;#34;https://example.org/&amp;#34;&amp;gt;ferry"
        "&amp;lt;/a&amp;gt;.&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;A team comes in June.&amp;lt;/p&amp;gt;"
        "</description></item></channel></rss>");
    QVERIFY(documents.has_value());
    QCOMPARE(documents->front().title, u"Trade & the Envoy’s call"_s);
    QCOMPARE(documents->front().text, u"They spoke of the ferry.\n\nA team comes in June."_s);
    // A text about markup keeps it.
    const auto about = readBytes("<rss><channel><item><title>A</title><description>&lt;p&gt;The tag &amp;lt;br&amp;gt; "
                                 "parts lines.&lt;/p&gt;</description></item></channel></rss>");
    QCOMPARE(about->front().text, u"The tag <br> parts lines."_s);
}

void TestFeeds::datesOfFeedItems()
{
    base::setFixedNow(QDateTime(QDate(2024, 6, 1), QTime(12, 0), QTimeZone::utc()));
    const auto item = [](const QByteArray &dates) {
        return "<item><title>A</title>" + dates + "<description>A point is made here.</description></item>";
    };
    const auto documents = readBytes(
        "<rss><channel>" + item("<pubDate>Fri, 22 Sep 17 22:05 EST</pubDate><updated>2020-01-01</updated>") +
        item("<updated>2020-01-01T00:00:00Z</updated><published>2019-05-03T08:00:00Z</published>") +
        item("<dc:date>2018-02-03</dc:date>") +
        item("<pubDate>Mon, 01 Jan 2091 08:00:00 GMT</pubDate><dc:date>2018-02-03</dc:date>") +
        item("<pubDate>Mon, 01 Jan 2091 08:00:00 GMT</pubDate>") + item("<pubDate>soon</pubDate>") +
        "</channel></rss>");
    base::setFixedNow({});
    QVERIFY(documents.has_value());
    QCOMPARE(documents->size(), 6u);
    const auto day = [&](std::size_t i) { return (*documents)[i].published.value_or(QDateTime()).date(); };
    QCOMPARE(day(0), QDate(2017, 9, 22));
    QCOMPARE(day(1), QDate(2019, 5, 3));
    QCOMPARE(day(2), QDate(2018, 2, 3));
    QCOMPARE(day(3), QDate(2018, 2, 3));
    QVERIFY(!(*documents)[4].published);
    QVERIFY((*documents)[4].warnings.front().contains(u"still to come"_s));
    QVERIFY(!(*documents)[5].published);
    QVERIFY((*documents)[5].warnings.front().contains(u"“soon” is not understood"_s));
}

void TestFeeds::entitiesOfFeedsAreText()
{
    const QByteArray item =
        "<item><title>A &eacute;&unheardof;</title><description>Aid &copy; was given, "
        "and AT&amp;T spoke of &amp;lt;b&gt; and &unheardof; things.</description></item>";
    const auto feed = reading::read({u"a.xml"_s, "<rss><channel>" + item + "</channel></rss>"}, {});
    QVERIFY(feed.has_value());
    QCOMPARE(feed->front().title, u"A é&unheardof;"_s);
    QVERIFY2(feed->front().text.contains(u"©"), qPrintable(feed->front().text));
    QVERIFY2(feed->front().text.contains(u"&unheardof; things"), qPrintable(feed->front().text));
}

QTEST_GUILESS_MAIN(TestFeeds)
#include "tst_feeds.moc"
