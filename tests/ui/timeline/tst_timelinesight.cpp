// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinegeometry.h"
#include "ui/timeline/timelinesight.h"

#include <QTest>

#include <memory>

using namespace counterpart;
using namespace counterpart::timeline;

namespace {

const TimeSpan Body{startOf(QDate(2022, 1, 1)), startOf(QDate(2023, 1, 1))};
const TimeSpan All{startOf(QDate(1951, 9, 8)), startOf(QDate(2023, 1, 1))};

} // namespace

class TestTimelineSight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sight = std::make_unique<TimelineSight>([] { return false; });
        m_sight->setReach({All, Body});
        m_sight->setPixels(100, 1000);
    }

    void theFirstMarksAreFitted()
    {
        const TimeSpan shown = m_sight->shown().visible();
        QVERIFY(shown.from < Body.from && shown.to > Body.to);
        QVERIFY(shown.length() < Body.length() * 1.2);
        m_sight->setPixels(100, 700); // they are again when there is less room
        QVERIFY(m_sight->shown().visible().from < Body.from && m_sight->shown().visible().to > Body.to);
    }

    void whatTheUserLooksAtStaysInView()
    {
        m_sight->zoomAt(8, 600, false);
        const TimeSpan before = m_sight->shown().visible();
        m_sight->setReach({All, {Body.from, Body.to + 100}});
        m_sight->setPixels(100, 1000);
        QVERIFY(qAbs(m_sight->shown().visible().from - before.from) < 1e-6);
        QVERIFY(qAbs(m_sight->shown().visible().length() - before.length()) < 1e-6);
    }

    void afterAnEmptyStoreTheNextIsFitted()
    {
        m_sight->zoomAt(8, 600, false);
        m_sight->setReach({});
        m_sight->setReach({All, Body});
        m_sight->setPixels(100, 1000);
        QVERIFY(m_sight->shown().visible().length() > Body.length());
    }

    void fittingOnceMoreShowsOutliersToo()
    {
        m_sight->fit();
        QVERIFY(m_sight->shown().visible().from < All.from);
        m_sight->fit();
        QVERIFY(m_sight->shown().visible().from > startOf(QDate(2021, 1, 1)));
    }

    void aTimeOutOfViewIsNotZoomedAt()
    {
        const double middle = m_sight->shown().time(600);
        m_sight->zoom(4, All.from);
        QVERIFY(qAbs(m_sight->shown().time(600) - middle) < 1e-6);
        const double inView = m_sight->shown().time(300);
        m_sight->zoom(2, inView);
        QVERIFY(qAbs(m_sight->shown().x(inView) - 300) < 1e-6);
    }

    void onlyWhatIsOutOfViewIsPannedTo()
    {
        m_sight->zoomAt(4, 600, false);
        const double before = m_sight->shown().visible().from;
        m_sight->reveal(m_sight->shown().time(500));
        QCOMPARE(m_sight->shown().visible().from, before);
        m_sight->reveal(Body.from);
        QVERIFY(m_sight->shown().x(Body.from) > 100 && m_sight->shown().x(Body.from) < 200);
    }

    void aLaneBelowIsScrolledTo()
    {
        TimelineGeometry geometry = TimelineGeometry::make({1000, 120}, 100, 12, 0);
        QVERIFY(!geometry.isInView(10));
        QCOMPARE(geometry.scrollTo(0), 0.0);
        geometry.scroll = geometry.scrollTo(10);
        QVERIFY(geometry.laneTop(10) >= TimelineGeometry::Ruler);
        QVERIFY(geometry.laneTop(11) <= 120);
        QCOMPARE(geometry.scrollTo(10), geometry.scroll);
        geometry.scroll = geometry.scrollTo(1);
        QCOMPARE(geometry.laneTop(1), TimelineGeometry::Ruler);
    }

private:
    std::unique_ptr<TimelineSight> m_sight;
};

QTEST_GUILESS_MAIN(TestTimelineSight)
#include "tst_timelinesight.moc"
