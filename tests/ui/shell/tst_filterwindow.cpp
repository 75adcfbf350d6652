// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the real main window: the filter that all views share, from the sidebar and from the timeline.
#include "tests/ui/shell/sidebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

int dimmedMarks(const timeline::TimelineModel &model)
{
    int count = 0;
    for (const timeline::Lane &lane : model.lanes())
        count += int(std::ranges::count_if(lane.marks, &timeline::Mark::dimmed));
    return count;
}

int allMarks(const timeline::TimelineModel &model)
{
    int count = 0;
    for (const timeline::Lane &lane : model.lanes())
        count += int(lane.marks.size());
    return count;
}

} // namespace

class TestFilterWindow : public QObject, private test::Sidebar
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { f.reset(); }

    void choosingAnEntityNarrowsEveryView()
    {
        const auto *commitments = f->find<QTableView>("commitmentsTable");
        const QSet<qint64> all = shown();
        const int allCommitments = commitments->model()->rowCount();
        choose(u"Hun Sen"_s);
        const QSet<qint64> fitting = shown();
        QVERIFY(!fitting.isEmpty());
        QVERIFY(fitting.size() < all.size());
        // The timeline lets the others stand back, and no more than those.
        const timeline::TimelineModel &model = timelineView()->model();
        QVERIFY(dimmedMarks(model) > 0);
        QVERIFY(dimmedMarks(model) < allMarks(model));
        for (const timeline::Lane &lane : model.lanes()) {
            for (const timeline::Mark &mark : lane.marks) {
                if (mark.kind == timeline::MarkKind::Document)
                    QCOMPARE(!mark.dimmed, fitting.contains(model.document(mark).id.value));
            }
        }
        QVERIFY(commitments->model()->rowCount() < allCommitments);
        for (int row = 0; row < commitments->model()->rowCount(); ++row) {
            const QModelIndex index = commitments->model()->index(row, 0);
            QVERIFY(fitting.contains(index.data(models::CommitmentsModel::DocumentRole).toLongLong()));
        }
        QVERIFY(strip()->isVisible());
        QTRY_COMPARE(chips().size(), 1);
        QVERIFY(chips().first()->text().contains(u"Hun Sen"));
        QVERIFY(f->find<QLabel>("filterCount")->text().startsWith(QString::number(fitting.size())));
    }

    void theSearchStaysWithinTheFilter()
    {
        auto *results = f->find<QTreeView>("searchResults");
        f->window->search(u"cambodia"_s);
        QTRY_VERIFY(results->model()->rowCount() > 1);
        const int all = results->model()->rowCount();
        choose(u"Hun Sen"_s);
        QTRY_VERIFY(results->model()->rowCount() < all);
        QVERIFY(results->model()->rowCount() > 0);
        const QSet<qint64> fitting = shown();
        for (int row = 0; row < results->model()->rowCount(); ++row)
            QVERIFY(fitting.contains(results->model()->index(row, 0).data(Qt::UserRole).toLongLong()));
        f->press(QKeySequence(u"Ctrl+Shift+L"_s));
        QTRY_COMPARE(results->model()->rowCount(), all);
    }

    void severalAreChosenWithCtrlAndEachChipGivesOneUp()
    {
        choose(u"Hun Sen"_s);
        const auto one = shown();
        choose(u"Joe Biden"_s, Qt::ControlModifier);
        const auto both = shown();
        QVERIFY(both.contains(one));
        QTRY_COMPARE(chips().size(), 2);
        QTest::mouseClick(chips().last(), Qt::LeftButton);
        QTRY_COMPARE(chips().size(), 1);
        QCOMPARE(shown(), one);
        QCOMPARE(tree()->selectionModel()->selectedIndexes().size(), 1); // the sidebar follows the chip
        QTest::mouseClick(chips().first(), Qt::LeftButton);
        QTRY_VERIFY(!strip()->isVisible());
        QVERIFY(tree()->selectionModel()->selectedIndexes().isEmpty());
    }

    void escapeInAListGivesTheFilterUp()
    {
        choose(u"Hun Sen"_s);
        QVERIFY(strip()->isVisible());
        QTest::keyClick(tree(), Qt::Key_Escape);
        QVERIFY(!strip()->isVisible());
        choose(u"Hun Sen"_s);
        auto *list = f->find<QTreeView>("libraryTree");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!strip()->isVisible());
    }

    void aSpanOfTheTimelineNarrowsTheOthers()
    {
        timeline::TimelineView *view = timelineView();
        const auto all = shown();
        const double from = view->scale().x(timeline::startOf(QDate(2022, 11, 1)));
        const double to = view->scale().x(timeline::startOf(QDate(2022, 11, 30)));
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, QPoint(int(from) - 4, 10));
        QTest::mouseMove(view->viewport(), QPoint(int(from + to) / 2, 10));
        QTest::mouseMove(view->viewport(), QPoint(int(to) + 20, 10));
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, QPoint(int(to) + 20, 10));
        const auto [first, last] = view->span();
        QVERIFY(first.isValid());
        const auto fitting = shown();
        QVERIFY(!fitting.isEmpty());
        QVERIFY(fitting.size() < all.size());
        for (const domain::DocumentRow &row : f->window->library().documents()) {
            const bool within = row.published && row.published->from <= last && row.published->to >= first;
            QCOMPARE(fitting.contains(row.id.value), within);
        }
        QTRY_COMPARE(chips().size(), 1);
        // An entity narrows further; the span stays when it is given up.
        choose(u"Hun Sen"_s);
        QTRY_COMPARE(chips().size(), 2);
        QVERIFY(fitting.contains(shown()));
        QTest::mouseClick(chips().first(), Qt::LeftButton);
        QTRY_COMPARE(chips().size(), 1);
        QCOMPARE(shown(), fitting);
        QTest::keyClick(view, Qt::Key_Escape);
        QVERIFY(!view->span().first.isValid());
        QVERIFY(!strip()->isVisible());
        QCOMPARE(shown(), all);
    }

    void theChipOfASpanTakesItOffTheTimeline()
    {
        timelineView()->setSpan(QDate(2022, 1, 1), QDate(2022, 12, 31));
        QTRY_COMPARE(chips().size(), 1);
        QTest::mouseClick(chips().first(), Qt::LeftButton);
        QTRY_VERIFY(!strip()->isVisible());
        QVERIFY(!timelineView()->span().first.isValid());
        QCOMPARE(dimmedMarks(timelineView()->model()), 0);
    }

    void chosenEntitiesGetLanes()
    {
        const size_t lanes = timelineView()->model().lanes().size();
        choose(u"Hun Sen"_s);
        const qsizetype fitting = shown().size();
        f->action("timeline.addLanes")->trigger();
        QCOMPARE(timelineView()->model().lanes().size(), lanes + 1);
        const timeline::Lane &lane = timelineView()->model().lanes()[lanes - 1];
        QCOMPARE(lane.name(), u"Hun Sen"_s);
        QVERIFY(lane.marks.size() > 0);
        QVERIFY(qsizetype(lane.marks.size()) <= fitting);
        f->press(QKeySequence(u"Ctrl+Shift+L"_s));
        QCOMPARE(timelineView()->model().lanes().size(), lanes + 1); // lanes stay until they are taken away
        f->action("timeline.removeLanes")->trigger();
        QCOMPARE(timelineView()->model().lanes().size(), lanes);
    }

    void thePictureOfTheTimelineIsSavedFromTheMenu()
    {
        for (const auto &[id, name] :
             {std::pair("timeline.exportSvg", u"t.svg"_s), {"timeline.exportPng", u"t.png"_s}}) {
            f->files.answers.insert(workbench::FileChooser::What::SavePicture, {f->path(name)});
            auto *action = timelineView()->findChild<QAction *>(QString::fromLatin1(id));
            QVERIFY(f->window->actions().actions().contains(action)); // in menu and palette
            action->trigger();
            QVERIFY(QFileInfo(f->path(name)).size() > 1000);
            QVERIFY(f->window->messageBar()->text().contains(name));
        }
        f->files.answers.insert(workbench::FileChooser::What::SavePicture, {u"/no/such/folder/t.svg"_s});
        timelineView()->findChild<QAction *>(u"timeline.exportSvg"_s)->trigger();
        QCOMPARE(f->window->messageBar()->messages().first().severity, widgets::Severity::Error);
    }

    void theKeysReachTheTimeline()
    {
        f->press(QKeySequence(u"Ctrl+Shift+T"_s));
        QVERIFY(timelineView()->hasFocus());
        QTest::keyClick(timelineView(), Qt::Key_Right);
        QVERIFY(timelineView()->current().isValid());
    }

    void typingFindsAnEntityWhateverItsCase()
    {
        f->press(QKeySequence(u"Ctrl+Shift+E"_s));
        auto *box = f->find<QLineEdit>("entitiesFilter");
        QVERIFY(box->hasFocus());
        QTest::keyClicks(box, u"hunsen"_s);
        QTRY_COMPARE(tree()->model()->rowCount(), 1);
        QVERIFY(rowWith(u"Hun Sen"_s).isValid());
        choose(u"Hun Sen"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(tree()->model()->rowCount() > 1);
        QTRY_COMPARE(chips().size(), 1); // rows that come back take nothing away
        QCOMPARE(tree()->selectionModel()->selectedIndexes().size(), 1);
    }
};

QTEST_MAIN(TestFilterWindow)
#include "tst_filterwindow.moc"
