// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as ministries' programs write them, by the book or not.
#include "core/reading/common/timestamp.h"

#include <QTest>
#include <QTimeZone>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

/// "2023-05-03", with the time and the zone as far as they are told.
QString told(const std::optional<reading::Timestamp> &stamp)
{
    if (!stamp)
        return u"none"_s;
    QString text = stamp->when.date().toString(Qt::ISODate);
    if (stamp->hasTime)
        text += stamp->when.time().toString(u" HH:mm"_s);
    if (stamp->hasZone)
        text += u" %1"_s.arg(stamp->when.offsetFromUtc() / 60);
    return text;
}

} // namespace

class TestTimestamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data();
    void dates();
    void theMachinesZoneMakesNoDifference_data();
    void theMachinesZoneMakesNoDifference();
};

void TestTimestamp::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("2023-05-03", "2023-05-03");
    row(" 2023-05-03T06:07:08.123 +07:00 ", "2023-05-03 06:07 420");
    row("2023-05-03 06:07", "2023-05-03 06:07");
    row("2023-05-03T06:07Z", "2023-05-03 06:07 0");
    row("20230503T060700Z", "2023-05-03 06:07 0");
    row("2023/5/3", "2023-05-03");
    row("2023-05-03T24:00:00Z", "2023-05-03 23:59 0");
    row("Tue, 08 Mar 2022 15:52:06 +0000", "2022-03-08 15:52 0");
    row("Fri, 22 Sep 17 22:05:03 +0300", "2017-09-22 22:05 180");
    row("02 Apr 05 16:13 -0500", "2005-04-02 16:13 -300");
    row("3 Jun 99 08:00 GMT", "1999-06-03 08:00 0");
    row("Mon, 21 Apr 2025 23:30:00 EDT", "2025-04-21 23:30 -240");
    row("Mon, 21 Apr 2025 23:30:00 ICT", "2025-04-21 23:30 420");
    row("Mon, 21 Apr 2025 23:30:00 XYZT", "2025-04-21 23:30");
    row("Mon, May 25 2020 04:45:26 +0000", "2020-05-25 04:45 0");
    row("Mon May 25 2020 04:45:26 GMT+0700 (Indochina Time)", "2020-05-25 04:45 420");
    row("Thu, 02 Jun 2022 07:46 GMT", "2022-06-02 07:46 0");
    row("Wednesday, 03-May-23 08:00:00 GMT", "2023-05-03 08:00 0");
    row("Wed May  3 08:00:00 2023", "2023-05-03 08:00");
    row("Wed May 3 08:00:00 EST 2023", "2023-05-03 08:00 -300");
    row("May 3, 2023", "2023-05-03");
    row("Wed., May 3rd, 2023, 3:05 p.m.", "2023-05-03 15:05");
    row("3 May 2023 12 am", "2023-05-03 00:00");
    row("Wed, 03 May 2023 24:00:00 GMT", "2023-05-03 23:59 0");
    row("mer., 03 mai 2023 08:00:00 +0200", "2023-05-03 08:00 120");
    row("mar., 08 mars 2022 15:52:06 +0100", "2022-03-08 15:52 60");
    row("Mi, 03 Mai 2023 08:00:00 +0200", "2023-05-03 08:00 120");
    row("3 de agosto de 2023", "2023-08-03");
    row("Ср, 03 мая 2023 08:00:00 +0300", "2023-05-03 08:00 180");
    row("3 травня 2023 року", "2023-05-03");
    row("ngày 3 tháng 5 năm 2023", "2023-05-03");
    row("3 พฤษภาคม 2566", "2023-05-03");
    row("ថ្ងៃទី៣ ខែឧសភា ឆ្នាំ២០២៣", "2023-05-03");
    row("2023年5月3日 08:30", "2023-05-03 08:30");
    row("2023년 5월 3일", "2023-05-03");
    row("03.05.2023 08:00", "2023-05-03 08:00");
    row("25/12/2023", "2023-12-25");
    row("12/25/2023", "2023-12-25");
    row("Wed, 05/03/2023 - 08:00", "2023-05-03 08:00");
    row("Wed, 03/05/2023 - 08:00", "2023-05-03 08:00");
    row("Friday, 22 September 2017, 10.05 pm", "2017-09-22 22:05");
    row("22:05, 22-Sep-2017", "2017-09-22 22:05");
    row("2566-05-03T10:00:00+07:00", "2023-05-03 10:00 420");
    row("2566-05-03", "2023-05-03");
    row("1969-12-31T10:00:00Z", "1969-12-31 10:00 0");
    // What would have to be guessed, and what is none.
    row("1970-01-01", "none");
    row("1970-01-01T00:00:00Z", "none");
    row("1970-01-01 07:00:00+07:00", "none");
    row("Thu, 01 Jan 1970 00:00:00 +0000", "none");
    row("1402/02/13", "none");
    row("13.02.1402", "none");
    row("1444-10-13T10:00:00Z", "none");
    row("03/05/2023", "none");
    row("03-05-23", "none");
    row("31 February 2023", "none");
    row("3 May 2023 in Siem Reap they met", "none");
    row("the third of May", "none");
    row("2023-05-03T25:00:00Z", "none");
    row("1646708400", "none");
    row("", "none");
}

void TestTimestamp::dates()
{
    QFETCH(QString, text);
    QTEST(told(reading::parseTimestamp(text)), "expected");
}

void TestTimestamp::theMachinesZoneMakesNoDifference_data()
{
    dates_data();
}

void TestTimestamp::theMachinesZoneMakesNoDifference()
{
    QFETCH(QString, text);
    const QByteArray before = qgetenv("TZ");
    QStringList found;
    for (const char *zone : {"UTC", "America/Los_Angeles", "Pacific/Auckland"}) {
        qputenv("TZ", zone);
        tzset();
        found << told(reading::parseTimestamp(text));
    }
    qputenv("TZ", before);
    tzset();
    QCOMPARE(found, QStringList(3, found.front()));
}

QTEST_GUILESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
