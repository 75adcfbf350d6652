// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the real main window: the filter that all views share, the sidebar of entities and what is done
// there.
#include "tests/ui/shell/windowfixture.h"
#include "ui/models/entitiesmodel.h"
#include "ui/models/librarymodel.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace counterpart;
using models::EntitiesModel;
using models::LibraryModel;
using test::WindowFixture;

namespace {

QSet<qint64> shownDocuments(const QAbstractItemModel &model)
{
    QSet<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex top = model.index(row, 0);
        for (int child = 0; child < model.rowCount(top); ++child)
            ids.insert(model.index(child, 0, top).data(LibraryModel::DocumentRole).toLongLong());
    }
    return ids;
}

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

class TestEntitiesWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        QStandardPaths::setTestModeEnabled(true);
        f = std::make_unique<WindowFixture>();
        QVERIFY(test::openStore(*f, store(), workspace::OpenMode::Create));
        QVERIFY(test::importThroughMenu(*f, test::sampleFiles()));
        QTRY_VERIFY_WITH_TIMEOUT(rowWith(u"Hun Sen"_s).isValid(), test::PatienceMs);
    }

    void cleanupTestCase() { f.reset(); }

    void init()
    {
        f->window->messageBar()->dismiss();
        f->press(QKeySequence(u"Ctrl+1"_s));
        f->press(QKeySequence(u"Ctrl+Shift+L"_s));
        QVERIFY(!strip()->isVisible());
    }

    void choosingAnEntityNarrowsEveryView()
    {
        const auto *commitments = f->find<QTableView>("commitmentsTable");
        const QSet<qint64> all = shownDocuments(*library());
        const int allCommitments = commitments->model()->rowCount();
        choose(u"Hun Sen"_s);
        const QSet<qint64> fitting = shownDocuments(*library());
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
        const QSet<qint64> fitting = shownDocuments(*library());
        for (int row = 0; row < results->model()->rowCount(); ++row)
            QVERIFY(fitting.contains(results->model()->index(row, 0).data(Qt::UserRole).toLongLong()));
        f->press(QKeySequence(u"Ctrl+Shift+L"_s));
        QTRY_COMPARE(results->model()->rowCount(), all);
    }

    void severalAreChosenWithCtrlAndEachChipGivesOneUp()
    {
        choose(u"Hun Sen"_s);
        const auto one = shownDocuments(*library());
        choose(u"Joe Biden"_s, Qt::ControlModifier);
        const auto both = shownDocuments(*library());
        QVERIFY(both.contains(one));
        QTRY_COMPARE(chips().size(), 2);
        QTest::mouseClick(chips().last(), Qt::LeftButton);
        QTRY_COMPARE(chips().size(), 1);
        QCOMPARE(shownDocuments(*library()), one);
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
        const auto all = shownDocuments(*library());
        const double from = view->scale().x(timeline::startOf(QDate(2022, 11, 1)));
        const double to = view->scale().x(timeline::startOf(QDate(2022, 11, 30)));
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, QPoint(int(from) - 4, 10));
        QTest::mouseMove(view->viewport(), QPoint(int(from + to) / 2, 10));
        QTest::mouseMove(view->viewport(), QPoint(int(to) + 20, 10));
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, QPoint(int(to) + 20, 10));
        const auto [first, last] = view->span();
        QVERIFY(first.isValid());
        const auto fitting = shownDocuments(*library());
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
        QVERIFY(fitting.contains(shownDocuments(*library())));
        QTest::mouseClick(chips().first(), Qt::LeftButton);
        QTRY_COMPARE(chips().size(), 1);
        QCOMPARE(shownDocuments(*library()), fitting);
        QTest::keyClick(view, Qt::Key_Escape);
        QVERIFY(!view->span().first.isValid());
        QVERIFY(!strip()->isVisible());
        QCOMPARE(shownDocuments(*library()), all);
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
        const qsizetype fitting = shownDocuments(*library()).size();
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
            f->files.answers.insert(shell::FileChooser::What::SavePicture, {f->path(name)});
            auto *action = timelineView()->findChild<QAction *>(QString::fromLatin1(id));
            QVERIFY(f->window->actions().actions().contains(action)); // in menu and palette
            action->trigger();
            QVERIFY(QFileInfo(f->path(name)).size() > 1000);
            QVERIFY(f->window->messageBar()->text().contains(name));
        }
        f->files.answers.insert(shell::FileChooser::What::SavePicture, {u"/no/such/folder/t.svg"_s});
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

private:
    [[nodiscard]] QString store() const { return f->path(u"Entities.counterpart"_s); }
    [[nodiscard]] QTreeView *tree() const { return f->find<QTreeView>("entitiesTree"); }
    [[nodiscard]] QWidget *strip() const { return f->find<QWidget>("filterStrip"); }
    [[nodiscard]] const QAbstractItemModel *library() const
    {
        return f->find<QTreeView>("libraryTree")->model();
    }
    [[nodiscard]] timeline::TimelineView *timelineView() const
    {
        return f->window->findChild<timeline::TimelineView *>();
    }
    [[nodiscard]] QList<QToolButton *> chips() const
    {
        QList<QToolButton *> found;
        for (auto *button : strip()->findChildren<QToolButton *>()) {
            if (button->property("look").toString() == u"chip" && !button->isHidden())
                found.append(button);
        }
        return found;
    }
    /// The row of the sidebar of this name.
    [[nodiscard]] QModelIndex rowWith(const QString &name) const
    {
        const QAbstractItemModel *model = tree()->model();
        for (int section = 0; section < model->rowCount(); ++section) {
            const QModelIndex head = model->index(section, 0);
            for (int row = 0; row < model->rowCount(head); ++row) {
                const QModelIndex index = model->index(row, 0, head);
                if (index.data().toString() == name)
                    return index;
            }
        }
        return {};
    }
    void choose(const QString &name, Qt::KeyboardModifiers modifiers = {})
    {
        const QModelIndex index = rowWith(name);
        QVERIFY2(index.isValid(), qPrintable(name));
        tree()->scrollTo(index);
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, modifiers, tree()->visualRect(index).center());
    }

    std::unique_ptr<WindowFixture> f;
};

QTEST_MAIN(TestEntitiesWindow)
#include "tst_entitieswindow.moc"
