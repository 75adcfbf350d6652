// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeticks.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart::timeline;

namespace {

constexpr double Pitch = 60;

/// 1000 pixels from pixel 100 that show \p from to \p to, both inclusive.
TimeScale showing(QDate from, QDate to)
{
    TimeScale scale;
    scale.setPixels(100, 1000);
    scale.show({startOf(from), endOf(to)});
    return scale;
}

QStringList labels(const TimeScale &scale)
{
    QStringList found;
    for (const Tick &tick : ticks(scale, Pitch)) {
        if (tick.time >= scale.visible().from)
            found.append(tick.label);
    }
    return found;
}

} // namespace

class TestTimeScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aDayIsFoundWhereItIsDrawn()
    {
        const TimeScale scale = showing(QDate(2022, 1, 1), QDate(2022, 12, 31));
        for (QDate day(2022, 1, 1); day <= QDate(2022, 12, 31); day = day.addDays(1))
            QCOMPARE(dayAt(scale.time(scale.x(startOf(day) + 0.5))), day);
        QCOMPARE(scale.x(startOf(QDate(2022, 1, 1))), 100.0);
        QCOMPARE(scale.x(endOf(QDate(2022, 12, 31))), 1100.0);
    }

    void whatIsUnderThePointerStaysThere()
    {
        TimeScale scale = showing(QDate(2018, 1, 1), QDate(2026, 12, 31));
        const double held = scale.time(417);
        for (const double factor : {1.3, 1.3, 4.0, 0.2, 50.0, 0.01}) {
            scale.zoom(factor, 417);
            QVERIFY(qAbs(scale.x(held) - 417) < 1e-3);
        }
    }

    void zoomEndsAtHoursAndAtDecades()
    {
        TimeScale scale = showing(QDate(2022, 1, 1), QDate(2023, 1, 1));
        scale.zoom(1e9, 500);
        QCOMPARE(scale.visible().length(), TimeScale::ShortestView);
        scale.zoom(1e-9, 500);
        QVERIFY(scale.visible().length() > 30 * 365);
        QVERIFY(scale.visible().length() < 60 * 365);
    }

    void dataCannotBePannedOutOfSight()
    {
        TimeScale scale = showing(QDate(2022, 1, 1), QDate(2023, 1, 1));
        scale.setData({startOf(QDate(2022, 3, 1)), endOf(QDate(2022, 9, 1))});
        for (const double pixels : {1e7, -1e7}) {
            scale.pan(pixels);
            const double first = scale.x(startOf(QDate(2022, 3, 1)));
            const double last = scale.x(endOf(QDate(2022, 9, 1)));
            QVERIFY(last > scale.left() && first < scale.right());
        }
    }

    void aWiderViewKeepsItsMiddle()
    {
        TimeScale scale = showing(QDate(2022, 1, 1), QDate(2022, 12, 31));
        const double middle = scale.time(600);
        scale.setPixels(100, 1400);
        QVERIFY(qAbs(scale.time(800) - middle) < 1e-6);
    }

    void ticksNameWhatIsInView_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("centuries") << QDate(1001, 1, 1) << QDate(3000, 12, 31)
                                   << QStringList{u"1200"_s, u"1400"_s, u"1600"_s, u"1800"_s, u"2000"_s,
                                                  u"2200"_s, u"2400"_s, u"2600"_s, u"2800"_s, u"3000"_s};
        QTest::newRow("decades") << QDate(1971, 1, 1) << QDate(2009, 12, 31)
                                 << QStringList{u"1975"_s, u"1980"_s, u"1985"_s, u"1990"_s,
                                                u"1995"_s, u"2000"_s, u"2005"_s};
        QTest::newRow("years") << QDate(2016, 1, 1) << QDate(2023, 12, 31)
                               << QStringList{u"2016"_s, u"Jul"_s, u"2017"_s, u"Jul"_s, u"2018"_s, u"Jul"_s,
                                              u"2019"_s, u"Jul"_s, u"2020"_s, u"Jul"_s, u"2021"_s, u"Jul"_s,
                                              u"2022"_s, u"Jul"_s, u"2023"_s, u"Jul"_s};
        QTest::newRow("months") << QDate(2022, 11, 1) << QDate(2023, 4, 30)
                                << QStringList{u"Nov"_s, u"Dec"_s, u"2023"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s};
        QTest::newRow("days") << QDate(2022, 10, 28) << QDate(2022, 11, 6)
                              << QStringList{u"28 Oct"_s,   u"29 Oct"_s, u"30 Oct"_s, u"31 Oct"_s,
                                             u"Nov 2022"_s, u"2 Nov"_s,  u"3 Nov"_s,  u"4 Nov"_s,
                                             u"5 Nov"_s,    u"6 Nov"_s};
        QTest::newRow("hours") << QDate(2022, 11, 12) << QDate(2022, 11, 13)
                               << QStringList{u"12 Nov"_s, u"03:00"_s, u"06:00"_s, u"09:00"_s,
                                              u"12:00"_s,  u"15:00"_s, u"18:00"_s, u"21:00"_s,
                                              u"13 Nov"_s, u"03:00"_s, u"06:00"_s, u"09:00"_s,
                                              u"12:00"_s,  u"15:00"_s, u"18:00"_s, u"21:00"_s};
    }

    void ticksNameWhatIsInView()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(QStringList, expected);
        TimeScale scale;
        scale.setPixels(100, 1000);
        scale.setData({startOf(from), endOf(to)});
        scale.show({startOf(from), endOf(to)});
        QCOMPARE(labels(scale), expected);
    }

    void ticksNeverCrowd()
    {
        TimeScale scale = showing(QDate(1001, 1, 1), QDate(3000, 12, 31));
        scale.setData({startOf(QDate(1001, 1, 1)), endOf(QDate(3000, 12, 31))});
        scale.fit({startOf(QDate(1001, 1, 1)), endOf(QDate(3000, 12, 31))}, 0);
        for (int step = 0; step < 80; ++step, scale.zoom(1.25, 733)) {
            const std::vector<Tick> found = ticks(scale, Pitch);
            QVERIFY2(found.size() >= 2, qPrintable(spanName(scale.visible())));
            for (size_t i = 1; i < found.size(); ++i) {
                const double gap = (found[i].time - found[i - 1].time) * scale.pixelsPerDay();
                QVERIFY2(gap > Pitch * 0.65 && gap < Pitch * 6, qPrintable(spanName(scale.visible())));
            }
        }
    }

    void aSpanIsNamedAsCoarselyAsItMayBe()
    {
        const auto name = [](QDate from, QDate to) { return spanName({startOf(from), endOf(to)}); };
        QCOMPARE(name(QDate(2019, 1, 1), QDate(2025, 12, 31)), u"2019 – 2025"_s);
        QCOMPARE(name(QDate(2022, 5, 1), QDate(2022, 10, 31)), u"May – Oct 2022"_s);
        QCOMPARE(name(QDate(2022, 11, 1), QDate(2023, 4, 30)), u"Nov 2022 – Apr 2023"_s);
        QCOMPARE(name(QDate(2022, 11, 12), QDate(2022, 11, 14)), u"12 Nov – 14 Nov 2022"_s);
        QCOMPARE(name(QDate(2022, 11, 12), QDate(2022, 11, 12)), u"12 Nov 2022"_s);
    }
};

QTEST_GUILESS_MAIN(TestTimeScale)
#include "tst_timescale.moc"
