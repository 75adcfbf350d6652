// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the real main window: what is done to entities in the sidebar and in their details, with undo.
#include "tests/ui/shell/sidebar.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace counterpart;
using models::EntitiesModel;

class TestEntitiesWindow : public QObject, private test::Sidebar
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { f.reset(); }

    void draggingOneOntoAnotherMergesThem()
    {
        const auto [a, b] = people();
        const int mentions = entityOf(a).mentions;
        drag(b, a);
        QTRY_VERIFY(!rowWith(b).isValid());
        QVERIFY(entityOf(a).mentions > mentions);
        QVERIFY(entityOf(a).aliases.contains(b));
        QVERIFY(f->action("entity.merge"));
        QVERIFY(undoText().contains(a));
        undo();
        QTRY_VERIFY(rowWith(b).isValid());
        QCOMPARE(entityOf(a).mentions, mentions);
        f->press(QKeySequence(QKeySequence::Redo));
        QTRY_VERIFY(!rowWith(b).isValid());
        undo();
        QTRY_VERIFY(rowWith(b).isValid());
    }

    void aPersonCannotBeDroppedOnAPlace()
    {
        const auto [a, b] = people();
        const QAbstractItemModel *model = tree()->model();
        const QModelIndex place = model->index(0, 0, model->index(model->rowCount() - 1, 0));
        QVERIFY(place.data(EntitiesModel::KindRole).toInt() != int(domain::EntityKind::Person));
        const std::unique_ptr<QMimeData> data(model->mimeData({rowWith(b)}));
        QVERIFY(model->canDropMimeData(data.get(), Qt::LinkAction, -1, -1, rowWith(a)));
        QVERIFY(!model->canDropMimeData(data.get(), Qt::LinkAction, -1, -1, place));
        QVERIFY(!model->canDropMimeData(data.get(), Qt::LinkAction, -1, -1, rowWith(b)));
    }

    void theChosenAreMergedByCommand()
    {
        const auto [a, b] = people();
        choose(b);
        choose(a, Qt::ControlModifier);
        QTest::keyClick(tree(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!rowWith(b).isValid());
        QVERIFY(f->window->messageBar()->text().contains(a));
        undo();
        QTRY_VERIFY(rowWith(b).isValid());
    }

    void anEntityIsNamedInPlace()
    {
        const auto [a, b] = people();
        choose(b);
        QTest::keyClick(tree(), Qt::Key_F2);
        auto *editor = tree()->findChild<QLineEdit *>(u"entityNameEditor"_s);
        QVERIFY(editor);
        QCOMPARE(editor->text(), b);
        editor->selectAll();
        QTest::keyClicks(editor, u"Somebody New"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(rowWith(u"Somebody New"_s).isValid());
        QVERIFY(!rowWith(b).isValid());
        undo();
        QTRY_VERIFY(rowWith(b).isValid());
    }

    void whatIsNoEntityIsPutAsideAndBroughtBack()
    {
        const auto [a, b] = people();
        choose(b);
        QVERIFY(strip()->isVisible());
        QTest::keyClick(tree(), Qt::Key_Delete);
        QTRY_VERIFY(!rowWith(b).isValid());
        QVERIFY(!strip()->isVisible()); // what is gone narrows nothing
        f->action("entity.showJunk")->trigger();
        auto *list = f->find<QListWidget>("junkList");
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().startsWith(b));
        list->setCurrentRow(0);
        QTest::mouseClick(f->find<QPushButton>("junkBack"), Qt::LeftButton);
        QTRY_VERIFY(rowWith(b).isValid());
        QTRY_COMPARE(list->count(), 0);
        undo();
        QTRY_VERIFY(!rowWith(b).isValid());
        undo();
        QTRY_VERIFY(rowWith(b).isValid());
    }

    void returnShowsTheDetailsAndAMentionLeadsToItsPlace()
    {
        openDetails(u"Hun Sen"_s);
        auto *mentions = f->find<QListView>("entityMentions");
        QVERIFY(mentions->model()->rowCount() > 0);
        QVERIFY(f->find<QListWidget>("entityMeetings")->count() > 0);
        QVERIFY(f->find<QListWidget>("entityMet")->count() > 0);
        QSignalSpy shown(f->window.get(), &shell::MainWindow::documentShown);
        mentions->setCurrentIndex(mentions->model()->index(0, 0));
        QTest::keyClick(mentions, Qt::Key_Return);
        QVERIFY(!shown.isEmpty() || shown.wait(test::PatienceMs));
        QCOMPARE(f->window->currentView(), workbench::View::Reader);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QVERIFY(!dialog()->isVisible());
    }

    void namesAreAddedAndSplitOff()
    {
        openDetails(u"Hun Sen"_s);
        auto *names = f->find<QListWidget>("entityNames");
        const int before = names->count();
        QTest::keyClicks(f->find<QLineEdit>("entityNewName"), u"Samdech Hun Sen of Kampong Cham"_s);
        QTest::mouseClick(f->find<QPushButton>("entityAddName"), Qt::LeftButton);
        QTRY_COMPARE(names->count(), before + 1);
        QVERIFY(entityOf(u"Hun Sen"_s).aliases.contains(u"Samdech Hun Sen of Kampong Cham"_s));
        undo();
        QTRY_COMPARE(names->count(), before);

        const auto [a, b] = people();
        dialog()->hide();
        drag(b, a);
        QTRY_VERIFY(!rowWith(b).isValid());
        openDetails(a);
        const auto merged = [&] {
            for (int row = 0; row < names->count(); ++row) {
                if (names->item(row)->data(Qt::UserRole).toString() == b)
                    return row;
            }
            return -1;
        };
        QTRY_VERIFY(merged() > 0);
        names->setCurrentRow(merged());
        QTest::mouseClick(f->find<QPushButton>("entitySplit"), Qt::LeftButton);
        QTRY_VERIFY(rowWith(b).isValid());
        undo();
        QTRY_VERIFY(!rowWith(b).isValid());
        undo();
        QTRY_VERIFY(rowWith(b).isValid());
    }

    void anOfficeIsBoundedInTime()
    {
        openDetails(u"Hun Sen"_s);
        auto *roles = f->find<QTreeWidget>("entityRoles");
        QTest::keyClicks(f->find<QLineEdit>("entityNewRole"), u"President of the Senate"_s);
        QTest::keyClick(f->find<QLineEdit>("entityNewRole"), Qt::Key_Return);
        QTRY_VERIFY(!roles->findItems(u"President of the Senate"_s, Qt::MatchExactly).isEmpty());
        const auto item = [&] {
            return roles->findItems(u"President of the Senate"_s, Qt::MatchExactly).first();
        };
        item()->setText(1, u"some day"_s);
        QCOMPARE(item()->text(1), QString()); // no date: nothing is changed
        item()->setText(1, u"2024-04"_s);
        QTRY_COMPARE(item()->text(1), u"2024-04"_s);
        QVERIFY(entityOf(u"Hun Sen"_s).roles.contains(u"President of the Senate"_s));
        undo();
        QTRY_COMPARE(item()->text(1), QString());
        undo();
        QTRY_VERIFY(roles->findItems(u"President of the Senate"_s, Qt::MatchExactly).isEmpty());
    }

    void whatWasDoneIsThereAfterReopening()
    {
        const auto [a, b] = people();
        const int mentions = entityOf(a).mentions + entityOf(b).mentions;
        drag(b, a);
        QTRY_VERIFY(!rowWith(b).isValid());
        choose(u"Hun Sen"_s);
        QTest::keyClick(tree(), Qt::Key_F2);
        auto *editor = tree()->findChild<QLineEdit *>(u"entityNameEditor"_s);
        editor->selectAll();
        QTest::keyClicks(editor, u"Samdech Hun Sen"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(rowWith(u"Samdech Hun Sen"_s).isValid());
        f->window->close();
        f->remake();
        QVERIFY(test::openStore(*f, store()));
        QTRY_VERIFY_WITH_TIMEOUT(rowWith(u"Samdech Hun Sen"_s).isValid(), test::PatienceMs);
        QVERIFY(!rowWith(b).isValid());
        QCOMPARE(entityOf(a).mentions, mentions);
        QVERIFY(!rowWith(u"Hun Sen"_s).isValid());
        choose(u"Samdech Hun Sen"_s);
        QTRY_COMPARE(chips().size(), 1);
        QVERIFY(!shown().isEmpty());
    }
};

QTEST_MAIN(TestEntitiesWindow)
#include "tst_entitieswindow.moc"
