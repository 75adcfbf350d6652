// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline as a user meets it: real wheel, mouse and key events.
#include "core/base/clock.h"
#include "tests/ui/timeline/timelinefixture.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

using namespace counterpart;
using namespace counterpart::timeline;
using namespace counterpart::test;

namespace {

QStringList announced;

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement)
        announced.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
}

} // namespace

class TestTimelineView : public QObject, private TimelineFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        base::setFixedNow(QDateTime(QDate(2024, 7, 1), QTime(12, 0), QTimeZone::UTC));
        m_theme.setAppearance(widgets::Appearance::Light);
        m_theme.applyTo(*qApp);
        qRegisterMetaType<domain::DocumentId>();
    }

    void init()
    {
        m_rows = {};
        open();
    }

    void cleanup() { m_view.reset(); }

    void theFirstViewShowsEverythingWithAMargin()
    {
        const TimeScale &scale = m_view->scale();
        QVERIFY(scale.x(startOf(QDate(2022, 5, 12))) > scale.left() + 20);
        QVERIFY(scale.x(endOf(QDate(2025, 12, 31))) < scale.right() - 20);
        QVERIFY(scale.visible().length() < 5 * 365);
    }

    void theWheelZoomsAtThePointer()
    {
        const QPoint at = place(domain::DocumentId(3));
        const double held = m_view->scale().time(at.x());
        const double before = m_view->scale().pixelsPerDay();
        wheel(at, 120 * 6);
        QTRY_VERIFY(m_view->scale().pixelsPerDay() > before * 4);
        QTRY_VERIFY(qAbs(m_view->scale().x(held) - at.x()) < 1);
        wheel(at, -120 * 6);
        QTRY_VERIFY(qAbs(m_view->scale().pixelsPerDay() / before - 1) < 0.01);
    }

    void theWheelStopsAtHoursAndAtTheData()
    {
        wheel(place(domain::DocumentId(3)), 120 * 200);
        QTRY_COMPARE(m_view->scale().visible().length(), TimeScale::ShortestView);
        wheel(place(domain::DocumentId(3)), -120 * 400);
        QTRY_VERIFY(m_view->scale().visible().length() > 30 * 365);
        QVERIFY(m_view->scale().visible().length() < 100 * 365);
    }

    void aDragPans()
    {
        const double before = m_view->scale().time(600);
        const QSignalSpy opened(m_view.get(), &TimelineView::documentActivated);
        drag({600, 60}, {500, 62});
        QVERIFY(qAbs(m_view->scale().time(500) - before) < 1);
        QCOMPARE(opened.size(), 0);
    }

    void aClickOpensWhatIsThere()
    {
        const QSignalSpy documents(m_view.get(), &TimelineView::documentActivated);
        const QSignalSpy meetings(m_view.get(), &TimelineView::meetingActivated);
        const QSignalSpy commitments(m_view.get(), &TimelineView::commitmentActivated);
        click(place(domain::DocumentId(2)));
        QCOMPARE(documents.size(), 1);
        QCOMPARE(documents[0][0].value<domain::DocumentId>(), domain::DocumentId(2));
        click(place(domain::MeetingId(2)));
        QCOMPARE(meetings[0][0].value<domain::MeetingId>(), domain::MeetingId(2));
        click(pointAt({3, 0}));
        QCOMPARE(commitments[0][0].value<domain::CommitmentId>(), domain::CommitmentId(1));
        click(pointAt({0, 3})); // the side that has published nothing: its meeting
        QCOMPARE(meetings[1][0].value<domain::MeetingId>(), domain::MeetingId(3));
        click({pointAt({0, 3}).x() + 60, pointAt({0, 3}).y()});
        QCOMPARE(documents.size() + meetings.size() + commitments.size(), 4);
    }

    void aBarIsOpenedAnywhereOnIt()
    {
        const QSignalSpy documents(m_view.get(), &TimelineView::documentActivated);
        const int y = pointAt({0, 2}).y();
        click({int(m_view->scale().x(startOf(QDate(2023, 2, 20)))), y});
        QCOMPARE(documents.size(), 1);
        QCOMPARE(documents[0][0].value<domain::DocumentId>(), domain::DocumentId(6));
    }

    void aPileOffersItsMarks()
    {
        m_rows.documents.push_back(document(8, u"us"_s, u"Second text & more"_s, u"2022-05-12"_s, {}));
        showRows();
        const QSignalSpy documents(m_view.get(), &TimelineView::documentActivated);
        click(place(domain::DocumentId(1)));
        auto *menu = m_view->findChild<QMenu *>();
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(menu->actions().size(), 2);
        QVERIFY(menu->actions().at(1)->text().startsWith(u"Second text && more"));
        menu->actions().at(1)->trigger();
        QCOMPARE(documents[0][0].value<domain::DocumentId>(), domain::DocumentId(8));
    }

    void aDragOnTheRulerChoosesASpan()
    {
        const QSignalSpy chosen(m_view.get(), &TimelineView::spanSelected);
        const auto x = [this](QDate day) { return int(std::lround(m_view->scale().x(startOf(day) + 0.5))); };
        const QDate from = dayAt(m_view->scale().time(x(QDate(2022, 11, 1))));
        const QDate to = dayAt(m_view->scale().time(x(QDate(2023, 2, 1))));
        drag({x(QDate(2023, 2, 1)), 10}, {x(QDate(2022, 11, 1)), 40});
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toDate(), from);
        QCOMPARE(chosen[0][1].toDate(), to);
        QVERIFY(qAbs(from.daysTo(QDate(2022, 11, 1))) <= 3);
        QCOMPARE(m_view->span(), std::pair(from, to));
        QVERIFY(m_view->accessibleDescription().contains(u"selected span"));

        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QCOMPARE(chosen.size(), 2);
        QVERIFY(!chosen[1][0].toDate().isValid());
        QCOMPARE(m_view->span(), (std::pair<QDate, QDate>()));
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QCOMPARE(chosen.size(), 2);
    }

    void aSpanIsSeenOnTheLanes()
    {
        const QImage before = m_view->viewport()->grab().toImage();
        m_view->setSpan(QDate(2022, 9, 1), QDate(2022, 10, 1));
        const QImage after = m_view->viewport()->grab().toImage();
        const QPoint inside(int(m_view->scale().x(startOf(QDate(2022, 9, 16)))), 30);
        const QPoint outside(int(m_view->scale().x(startOf(QDate(2022, 8, 16)))), 30);
        QCOMPARE(after.pixelColor(inside), m_theme.colours().accentFaint);
        QCOMPARE(after.pixelColor(outside), before.pixelColor(outside));
    }

    void aDoubleClickOnTheRulerFitsEverything()
    {
        const TimeSpan first = m_view->scale().visible();
        wheel({700, 60}, 120 * 9);
        QTRY_VERIFY(m_view->scale().visible().length() < first.length() / 4);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, {700, 10});
        QTRY_VERIFY(qAbs(m_view->scale().visible().from - first.from) < 0.5);
        QTRY_VERIFY(qAbs(m_view->scale().visible().to - first.to) < 0.5);
    }

    void fittingAgainShowsTheOutliersToo()
    {
        m_rows.documents.push_back(document(9, u"us"_s, u"Treaty"_s, u"1951-09-08"_s));
        showRows();
        QVERIFY(m_view->scale().visible().from > startOf(QDate(2021, 1, 1)));
        QTest::keyClick(m_view.get(), Qt::Key_0);
        QTRY_VERIFY(m_view->scale().visible().from < startOf(QDate(1951, 9, 8)));
        QTest::keyClick(m_view.get(), Qt::Key_0);
        QTRY_VERIFY(m_view->scale().visible().from > startOf(QDate(2021, 1, 1)));
    }

    void arrowKeysWalkTheMarksInTimeOrder()
    {
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QStringList walked{currentTitle()};
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(m_view.get(), Qt::Key_Right);
            walked.append(currentTitle());
        }
        QCOMPARE(walked,
                 (QStringList{u"Readout of the May summit"_s, u"Readout of Phnom Penh"_s,
                              u"Fact sheet of some day in 2023"_s, u"December call"_s, u"December call"_s}));
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(currentTitle(), u"Fact sheet of some day in 2023"_s);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(currentTitle(), u"December call"_s);
    }

    void upAndDownWalkTheLanes()
    {
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(currentTitle(), u"May summit"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(currentTitle(), u"Press release on the May summit"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(currentTitle(), u"hold a summit"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(currentTitle(), u"hold a summit"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(currentTitle(), u"Statement on Phnom Penh"_s);
    }

    void enterOpensTheMark()
    {
        const QSignalSpy meetings(m_view.get(), &TimelineView::meetingActivated);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(meetings.size(), 0);
        m_view->setSelected({}, domain::MeetingId(2));
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(currentTitle(), u"Phnom Penh"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(meetings.size(), 1);
        QCOMPARE(meetings[0][0].value<domain::MeetingId>(), domain::MeetingId(2));
    }

    void theWalkedMarkComesIntoView()
    {
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QTRY_VERIFY(m_view->scale().visible().length() < 60);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTRY_VERIFY(pointAt(m_view->current()).x() > m_view->scale().left());
        QTRY_VERIFY(pointAt(m_view->current()).x() < m_view->width());
        QTest::qWait(400); // the movement ends
        const double before = m_view->scale().visible().length();
        QTest::keyClick(m_view.get(), Qt::Key_Minus);
        QTRY_VERIFY(m_view->scale().visible().length() > before * 1.5);
    }

    void shiftAndArrowsChooseASpan()
    {
        const QSignalSpy chosen(m_view.get(), &TimelineView::spanSelected);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(chosen.last()[0].toDate(), QDate(2022, 5, 12));
        QCOMPARE(chosen.last()[1].toDate(), QDate(2022, 11, 12));
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(chosen.last()[0].toDate(), QDate(2022, 5, 12));
        QCOMPARE(chosen.last()[1].toDate(), QDate(2023, 12, 31));
    }

    void theScreenReaderHearsTheMark()
    {
        QAccessible::setActive(true);
        announced.clear();
        const auto before = QAccessible::installUpdateHandler(listen);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QAccessible::installUpdateHandler(before);
        QCOMPARE(m_view->accessibleName(), u"Timeline"_s);
        QVERIFY(
            m_view->accessibleDescription().startsWith(u"Document, Readout of Phnom Penh, United States"));
        QVERIFY(!announced.isEmpty());
        QCOMPARE(announced.last(), m_view->accessibleDescription());
    }

    void aHoverCardTellsWhatTheMarkIs()
    {
        const QPoint at = pointAt({0, 2});
        QHelpEvent help(QEvent::ToolTip, at, m_view->viewport()->mapToGlobal(at));
        QApplication::sendEvent(m_view->viewport(), &help);
        for (const QString &part :
             {u"Fact sheet of some day in 2023"_s, u"United States"_s, u"2023 (known to the year)"_s})
            QVERIFY2(QToolTip::text().contains(part), qPrintable(QToolTip::text()));
        QToolTip::hideText();
    }

    void aChosenMeetingHasAHaloAndSaysNothing()
    {
        const QSignalSpy meetings(m_view.get(), &TimelineView::meetingActivated);
        const QPoint at = place(domain::MeetingId(1)) + QPoint(9, 0);
        const QColor before = m_view->viewport()->grab().toImage().pixelColor(at);
        m_view->setSelected({}, domain::MeetingId(1));
        QVERIFY(m_view->viewport()->grab().toImage().pixelColor(at) != before);
        m_view->setSelected({}, {});
        QCOMPARE(m_view->viewport()->grab().toImage().pixelColor(at), before);
        QCOMPARE(meetings.size(), 0);
    }

    void silentAndPublishedLookDifferentWithoutColour()
    {
        const QImage picture = m_view->viewport()->grab().toImage();
        const QPoint published = place(domain::DocumentId(1));
        const QPoint silent = pointAt({0, 3});
        QCOMPARE(picture.pixelColor(published + QPoint(2, -2)), m_theme.side(u"us"_s).colour);
        QCOMPARE(picture.pixelColor(silent + QPoint(2, -2)), m_theme.colours().paper);
    }

    void newRowsKeepWhatTheUserLooksAt()
    {
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QTest::qWait(400); // the movement ends
        const TimeSpan view = m_view->scale().visible();
        m_rows.documents.insert(m_rows.documents.begin(),
                                document(20, u"us"_s, u"Earlier"_s, u"2022-01-01"_s));
        showRows();
        QVERIFY(qAbs(m_view->scale().visible().from - view.from) < 1e-6);
        QCOMPARE(currentTitle(), u"Readout of the May summit"_s);
    }

    void otherSidesUnfoldByAClick()
    {
        for (const QString &side : {u"cn"_s, u"th"_s})
            m_rows.documents.push_back(
                document(qint64(40 + m_rows.documents.size()), side, side, u"2023-05-05"_s));
        showRows();
        QCOMPARE(m_view->model().lanes().size(), size_t(5));
        click({20, int(m_view->geometryOfLanes().laneMiddle(3))});
        QCOMPARE(m_view->model().lanes().size(), size_t(6));
        click({20, int(m_view->geometryOfLanes().laneMiddle(3))});
        QCOMPARE(m_view->model().lanes().size(), size_t(5));
        m_view->resize(1200, 500); // room for all of them, but the user has folded them
        QCOMPARE(m_view->model().lanes().size(), size_t(5));
    }

    void picturesAreWritten()
    {
        const QTemporaryDir folder;
        const QString svg = folder.filePath(u"t.svg"_s);
        const QString png = folder.filePath(u"t.PNG"_s);
        QVERIFY(m_view->exportTo(svg).has_value());
        QVERIFY(m_view->exportTo(png).has_value());
        const QImage image(png);
        QCOMPARE(image.width(), 2400);
        QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.viewBox().width(), 1200);
        QImage drawn(renderer.viewBox().size(), QImage::Format_RGB32);
        QPainter painter(&drawn);
        renderer.render(&painter);
        painter.end();
        QCOMPARE(drawn.pixelColor(place(domain::DocumentId(1))), m_theme.side(u"us"_s).colour);
        QCOMPARE(image.pixelColor(place(domain::DocumentId(1)) * 2), m_theme.side(u"us"_s).colour);
    }

    void aPictureThatCannotBeWrittenIsSaid()
    {
        const auto unknown = m_view->exportTo(u"/tmp/picture.xyz"_s);
        QVERIFY(!unknown && unknown.error().line().contains(u".svg"));
        const auto nowhere = m_view->exportTo(u"/no/such/folder/t.svg"_s);
        QVERIFY(!nowhere && nowhere.error().line().contains(u"/no/such/folder"));
    }

    void anEmptyStoreIsSaidAndSurvivesEveryKey()
    {
        m_rows.documents.clear();
        m_rows.meetings.clear();
        m_rows.commitments.clear();
        showRows();
        QCOMPARE(m_view->accessibleDescription(), u"No dated documents yet"_s);
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Home, Qt::Key_Plus, Qt::Key_0,
                                  Qt::Key_Return, Qt::Key_Escape, Qt::Key_PageDown})
            QTest::keyClick(m_view.get(), key);
        click({600, 60});
        drag({600, 10}, {700, 10});
        QCOMPARE(m_view->span(), (std::pair<QDate, QDate>()));
    }
};

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
