// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting in the real window: asked where much or something dear would go, and had back after a restart.
#include "core/workspace/documents/tags.h"
#include "core/workspace/trash/trash.h"
#include "tests/ui/library/trashwindow.h"
#include "ui/shell/inspector.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace counterpart;

class TestTrashWindow : public test::TrashWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { f.reset(); }

    void twoKeysDoNotDeleteEverything()
    {
        const QStringList before = shown();
        const size_t count = documents().size();
        QVERIFY(count > 10);
        selectAllAndDelete();
        QTRY_VERIFY(question("deleteQuestion"));
        QVERIFY(question("deleteQuestion")->text().contains(QString::number(count)));
        // A key too many means no.
        QTest::keyClick(question("deleteQuestion"), Qt::Key_Return);
        QTRY_VERIFY(!question("deleteQuestion"));
        QCOMPARE(shown(), before);
        selectAllAndDelete();
        QTRY_VERIFY(question("deleteQuestion"));
        QTest::keyClick(question("deleteQuestion"), Qt::Key_Escape);
        QTRY_VERIFY(!question("deleteQuestion"));
        QCOMPARE(shown(), before);

        selectAllAndDelete();
        QTRY_VERIFY(question("deleteQuestion"));
        agree("deleteQuestion");
        QTRY_VERIFY(documents().empty());
        // Told once, at the foot of the window, where nothing lies over the page.
        QTRY_VERIFY(f->find<QLabel>("lastActText")->text().contains(u"moved to the trash"));
        QVERIFY(f->window->messageBar()->isHidden());
        f->find<QToolButton>("lastActUndo")->click();
        QTRY_COMPARE(shown(), before);
    }

    void whatWasDeletedIsRestoredAfterARestart()
    {
        QVERIFY(annotate());
        QTRY_COMPARE(documents().front().annotations, 1);
        const QStringList before = shown();
        const int count = int(documents().size());
        selectAllAndDelete();
        QTRY_VERIFY(question("deleteQuestion"));
        QVERIFY(question("deleteQuestion")->informativeText().contains(u"1 annotation"));
        agree("deleteQuestion");
        QTRY_VERIFY(documents().empty());

        f->window->close();
        f->remake();
        QVERIFY(test::openStore(*f, path()));
        QVERIFY(documents().empty());
        openTrash();
        QTRY_COMPARE(table()->model()->rowCount(), count);
        const QAbstractItemModelTester tester(table()->model());
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
        QTest::mouseClick(f->find<QPushButton>("trashRestore"), Qt::LeftButton);
        QTRY_COMPARE(shown(), before);
        QTRY_COMPARE(table()->model()->rowCount(), 0);
        QVERIFY(!f->find<QPushButton>("trashEmpty")->isEnabled());
        QTRY_VERIFY(f->find<QLabel>("lastActText")->text().contains(u"Restored"));
        QVERIFY(f->window->messageBar()->isHidden());
        // Restoring is undone and done again like any step.
        f->find<QAction>("edit.undo")->trigger();
        QTRY_VERIFY(documents().empty());
        f->find<QAction>("edit.redo")->trigger();
        QTRY_COMPARE(shown(), before);
    }

    void fewWithoutDecisionsGoWithoutAQuestion()
    {
        f->action("view.group")->trigger();
        const size_t count = documents().size();
        choose({documents().front().id});
        QTest::keyClick(tree(), Qt::Key_Delete);
        QTRY_COMPARE(documents().size(), count - 1);
        QVERIFY(!question("deleteQuestion"));
    }

    void oneWithADecisionIsAskedAbout()
    {
        f->action("view.group")->trigger();
        const auto id = documents().front().id;
        QVERIFY(annotate());
        QTRY_COMPARE(documents().front().annotations, 1);
        const size_t count = documents().size();
        choose({id, documents().back().id});
        QTest::keyClick(tree(), Qt::Key_Delete);
        QTRY_VERIFY(question("deleteQuestion"));
        QVERIFY(question("deleteQuestion")->text().contains(u'2'));
        QVERIFY(question("deleteQuestion")->informativeText().contains(u"1 of them with 1 annotation"));
        agree("deleteQuestion");
        QTRY_COMPARE(documents().size(), count - 2);
        openTrash();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        auto *filter = f->find<QLineEdit>("trashFilter");
        QTest::keyClicks(filter, u"annotation"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        const QString title = table()->model()->index(0, models::TrashModel::Title).data().toString();
        const auto rows = store().trash().rows();
        QCOMPARE(title, std::ranges::find(*rows, id, &domain::TrashItem::document)->title);
        // What was looked for is not looked for the next time.
        f->press(QKeySequence(u"Ctrl+1"_s));
        QVERIFY(!page()->isVisible());
        openTrash();
        QVERIFY(filter->text().isEmpty());
        QCOMPARE(f->window->focusWidget(), filter);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
    }

    void tagsAndFavouritesAreAskedAbout()
    {
        f->action("view.group")->trigger();
        const auto id = documents().front().id;
        QVERIFY(store().tags().change({{id}, {}}, {u"ports"_s, u"to be read"_s}, {}, u"Sok Dara"_s, true));
        QTRY_VERIFY(documents().front().favourite);
        const size_t count = documents().size();
        choose({id});
        QTest::keyClick(tree(), Qt::Key_Delete);
        QTRY_VERIFY(question("deleteQuestion"));
        const QString told = question("deleteQuestion")->informativeText();
        QVERIFY2(told.contains(u"With it: 2 tags, 1 favourite mark."), qPrintable(told));
        agree("deleteQuestion");
        QTRY_COMPARE(documents().size(), count - 1);
        f->find<QAction>("edit.undo")->trigger();
        QTRY_COMPARE(documents().size(), count);
        QCOMPARE(documents().front().tags, QStringList({u"ports"_s, u"to be read"_s}));
    }

    void whatIsOverdueInTheTrashIsReadable()
    {
        f->action("view.group")->trigger();
        choose({documents().front().id});
        QTest::keyClick(tree(), Qt::Key_Delete);
        openTrash();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        std::vector<domain::TrashItem> items = *store().trash().rows();
        items.front().deleted = items.front().deleted.addDays(-domain::TrashDays - 2);
        page()->setItems(items);
        const QModelIndex until = table()->model()->index(0, models::TrashModel::Until);
        QVERIFY(until.data().toString().contains(u"expired"));
        QVERIFY(table()->columnWidth(until.column()) >=
                table()->fontMetrics().horizontalAdvance(until.data().toString()));
    }

    void whatIsDeletedLeavesTheInspector()
    {
        const auto *inspector = f->window->findChild<shell::Inspector *>();
        f->action("view.group")->trigger();
        choose({documents().front().id});
        const QString title = documents().front().title;
        tree()->setCurrentIndex(tree()->selectionModel()->selectedRows().front());
        const auto shows = [&] {
            for (const QLabel *label : inspector->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(title))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(shows());
        selectAllAndDelete();
        QTRY_VERIFY(question("deleteQuestion"));
        agree("deleteQuestion");
        QTRY_VERIFY(documents().empty());
        QTRY_VERIFY(!shows());
    }

    void emptyingAsksAndSaysThatItIsForGood()
    {
        f->action("view.group")->trigger();
        choose({documents().front().id, documents().back().id});
        const size_t count = documents().size();
        QTest::keyClick(tree(), Qt::Key_Delete);
        QTRY_COMPARE(documents().size(), count - 2);
        openTrash();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        // One of them by itself, by the key.
        chooseFirst();
        deleteInTable();
        QTRY_VERIFY(question("purgeQuestion"));
        QVERIFY(question("purgeQuestion")->informativeText().contains(u"cannot be undone"));
        QTest::keyClick(question("purgeQuestion"), Qt::Key_Return);
        QTRY_VERIFY(!question("purgeQuestion"));
        QCOMPARE(store().trash().rows()->size(), 2u);
        deleteInTable();
        QTRY_VERIFY(question("purgeQuestion"));
        agree("purgeQuestion");
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTest::mouseClick(f->find<QPushButton>("trashEmpty"), Qt::LeftButton);
        QTRY_VERIFY(question("purgeQuestion"));
        agree("purgeQuestion");
        QTRY_COMPARE(table()->model()->rowCount(), 0);
        QTRY_VERIFY(told().contains(u"permanently"));
        // What is gone is gone: undo says so and does nothing.
        f->find<QAction>("edit.undo")->trigger();
        QTRY_VERIFY(std::ranges::any_of(f->window->messageBar()->messages(), [](const auto &message) {
            return message.text.contains(u"deleted for good since");
        }));
        QCOMPARE(documents().size(), count - 2);
    }

    void theTableIsWorkedByKeys()
    {
        f->action("view.group")->trigger();
        const size_t count = documents().size();
        choose({documents().front().id});
        QTest::keyClick(tree(), Qt::Key_Delete);
        QTRY_COMPARE(documents().size(), count - 1);
        openTrash();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        table()->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(f->find<QPushButton>("trashRestore")->isEnabled());
        QTest::keyClick(table(), Qt::Key_Return);
        QTRY_COMPARE(documents().size(), count);
    }

    void aReaderCanLookAndNotTouch()
    {
        QVERIFY(store().trash().put({documents().front().id}, {}, u"Sok Dara"_s));
        QVERIFY(test::openStore(*f, path(), workspace::OpenMode::ReadOnly));
        openTrash();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        chooseFirst();
        QVERIFY(!f->find<QPushButton>("trashRestore")->isEnabled());
        QVERIFY(!f->find<QPushButton>("trashPurge")->isEnabled());
        QVERIFY(!f->find<QPushButton>("trashEmpty")->isEnabled());
    }
};

QTEST_MAIN(TestTrashWindow)
#include "tst_trashwindow.moc"
