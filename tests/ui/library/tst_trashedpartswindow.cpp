// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings, annotations, codes, searches and commitments are deleted in the real window, and had back.
#include "core/workspace/annotations/codes.h"
#include "core/workspace/meetings/meetings.h"
#include "core/workspace/searches/searches.h"
#include "core/workspace/trash/trash.h"
#include "tests/ui/library/trashwindow.h"

#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace counterpart;

class TestTrashedPartsWindow : public test::TrashWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { f.reset(); }

    void aMeetingMadeByHandIsDeletedAndRestored()
    {
        domain::MeetingRow row;
        row.title = u"A quiet word"_s;
        const auto made = store().meetings().create(row, {documents().front().id}, u"Sok Dara"_s);
        const domain::MeetingId meeting(made->made);
        QTRY_VERIFY(f->window->library().meeting(meeting));
        const QStringList before = shown();
        const QAbstractItemModel &model = *tree()->model();
        for (int top = 0; top < model.rowCount(); ++top) {
            const QModelIndex index = model.index(top, 0);
            if (index.data(LibraryModel::MeetingRole).toLongLong() == meeting.value)
                tree()->setCurrentIndex(index);
        }
        QVERIFY(test::activate(f->window.get()));
        tree()->setFocus();
        QTRY_VERIFY(f->action("document.delete")->isEnabled());
        QTest::keyClick(tree(), Qt::Key_Delete);
        QTRY_VERIFY(question("deleteQuestion"));
        agree("deleteQuestion");
        QTRY_VERIFY(!f->window->library().meeting(meeting));
        openTrash();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        chooseFirst();
        QTest::mouseClick(f->find<QPushButton>("trashRestore"), Qt::LeftButton);
        QTRY_COMPARE(shown(), before);
    }

    void notesCodesAndSearchesAreDeletedAndRestored()
    {
        const auto code = store().codes().add({}, {u"Security"_s, {}, {}}, u"Sok Dara"_s);
        QVERIFY(code);
        QVERIFY(annotate({domain::CodeId(code->made)}));
        QVERIFY(store().searches().save({{}, u"Ports"_s, {}}));
        QTRY_COMPARE(documents().front().annotations, 1);

        f->press(QKeySequence(u"Ctrl+4"_s));
        auto *notes = f->find<QTreeView>("annotationsTable");
        QTRY_COMPARE(notes->model()->rowCount(), 1);
        notes->setFocus();
        notes->setCurrentIndex(notes->model()->index(0, 0));
        QTest::keyClick(notes, Qt::Key_Delete);
        QTRY_COMPARE(notes->model()->rowCount(), 0);
        auto *codes = f->find<QTreeView>("codesTree");
        f->find<QDockWidget>("codesDock")->raise();
        codes->setCurrentIndex(codes->model()->index(0, 0));
        f->action("code.remove")->trigger();
        QTRY_COMPARE(codes->model()->rowCount(), 0);
        QVERIFY(store().searches().remove(store().searches().saved()->front().id, u"Sok Dara"_s));

        openTrash();
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        auto *kinds = f->find<QComboBox>("trashKinds");
        kinds->setCurrentIndex(kinds->findData(int(domain::TrashKind::Annotation)));
        QCOMPARE(table()->model()->rowCount(), 1);
        QTest::keyClicks(f->find<QLineEdit>("trashFilter"), u"a memo"_s);
        QTRY_COMPARE(f->find<QLabel>("trashCount")->text(), u"1 of 3 in the trash"_s);
        kinds->setCurrentIndex(0);
        f->find<QLineEdit>("trashFilter")->clear();
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
        QTest::mouseClick(f->find<QPushButton>("trashRestore"), Qt::LeftButton);
        QTRY_COMPARE(table()->model()->rowCount(), 0);
        QTRY_COMPARE(documents().front().annotations, 1);
        QTRY_COMPARE(codes->model()->rowCount(), 1);
        f->press(QKeySequence(u"Ctrl+4"_s)); // the list is read where it is seen
        QTRY_COMPARE(notes->model()->rowCount(), 1);
        QCOMPARE(store().searches().saved()->size(), 1u);
    }

    void aCommitmentIsDeletedByItsKeyAndUndone()
    {
        f->press(QKeySequence(u"Ctrl+5"_s));
        auto *list = f->find<QTableView>("commitmentsTable");
        QTRY_VERIFY(list->model()->rowCount() > 1);
        const int count = list->model()->rowCount();
        QVERIFY(test::activate(f->window.get()));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(0, 0)).center());
        QCOMPARE(list->selectionModel()->selectedRows().size(), 1);
        QTRY_VERIFY(f->action("commitments.delete")->isEnabled());
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE(list->model()->rowCount(), count - 1);
        QCOMPARE(store().trash().rows()->front().kind(), domain::TrashKind::Commitment);
        f->find<QAction>("edit.undo")->trigger();
        QTRY_COMPARE(list->model()->rowCount(), count);
        QVERIFY(store().trash().rows()->empty());
    }
};

QTEST_MAIN(TestTrashedPartsWindow)
#include "tst_trashedpartswindow.moc"
