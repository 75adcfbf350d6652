// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting in the real window: asked where much or something dear would go, and had back after a restart.
#include "core/workspace/annotations/annotations.h"
#include "core/workspace/annotations/codes.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/documents/tags.h"
#include "core/workspace/meetings/meetings.h"
#include "core/workspace/searches/searches.h"
#include "core/workspace/trash/trash.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/library/trashview.h"
#include "ui/models/librarymodel.h"
#include "ui/shell/inspector.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace counterpart;
using models::LibraryModel;
using test::WindowFixture;

class TestTrashWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> f;

    [[nodiscard]] QTreeView *tree() const { return f->find<QTreeView>("libraryTree"); }
    [[nodiscard]] const std::vector<domain::DocumentRow> &documents() const
    {
        return f->window->library().documents();
    }
    [[nodiscard]] workspace::Workspace &store() const { return *f->window->session().workspace(); }
    [[nodiscard]] QString path() const { return f->path(u"Trash.counterpart"_s); }
    [[nodiscard]] library::TrashView *page() const { return f->find<library::TrashView>("trashView"); }
    [[nodiscard]] QTableView *table() const { return f->find<QTableView>("trashTable"); }
    [[nodiscard]] QMessageBox *question(const char *name) const { return f->find<QMessageBox>(name); }
    [[nodiscard]] QString told() const { return f->window->messageBar()->text(); }

    [[nodiscard]] bool annotate(const std::vector<domain::CodeId> &codes = {}) const
    {
        const auto id = documents().front().id;
        const auto range = store().documents().view(id)->facts.sentences.front().range;
        return store().annotations().add({id, range, codes, u"a memo"_s}, u"Sok Dara"_s).has_value();
    }
    void choose(const QList<domain::DocumentId> &ids) const
    {
        QVERIFY(test::activate(f->window.get()));
        auto *selection = tree()->selectionModel();
        selection->clear();
        const QAbstractItemModel &model = *tree()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            if (ids.contains(domain::DocumentId(index.data(LibraryModel::DocumentRole).toLongLong())))
                selection->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        tree()->setFocus();
    }
    void selectAllAndDelete() const
    {
        QVERIFY(test::activate(f->window.get())); // a box that closed leaves no window active
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(tree(), Qt::Key_Delete);
    }
    /// Presses the button of a question that does it.
    void agree(const char *name) const
    {
        auto *box = question(name);
        QVERIFY(box);
        auto *yes = box->findChild<QPushButton *>(QString::fromLatin1(name) + u"Yes"_s);
        QVERIFY(yes);
        QTest::mouseClick(yes, Qt::LeftButton);
        QTRY_VERIFY(!question(name));
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList rows;
        for (const domain::DocumentRow &row : documents())
            rows << u"%1 %2 %3 %4"_s.arg(row.id.value)
                        .arg(row.title)
                        .arg(row.annotations)
                        .arg(row.meetings.size());
        for (const domain::MeetingRow &row : f->window->library().meetings())
            rows << u"%1 %2 %3"_s.arg(row.id.value).arg(row.title).arg(row.readouts.size());
        return rows;
    }
    void chooseFirst() const
    {
        table()->selectionModel()->setCurrentIndex(
            table()->model()->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void deleteInTable() const
    {
        QVERIFY(test::activate(f->window.get()));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Delete);
    }
    void openTrash()
    {
        QVERIFY(test::activate(f->window.get()));
        f->press(QKeySequence(u"Ctrl+Shift+Del"_s));
        QVERIFY(page()->isVisible());
        QCOMPARE(f->window->currentView(), workbench::View::Trash);
    }

private Q_SLOTS:
    void init()
    {
        f = test::windowOnSample(u"Trash.counterpart"_s);
        QVERIFY(f);
        f->press(QKeySequence(u"Ctrl+1"_s));
    }
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
        QTRY_VERIFY(told().contains(u"moved to the trash"));
        QCOMPARE(f->window->messageBar()->messages().last().action, u"Undo"_s);
        f->window->messageBar()->messages().last().act();
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
        QTRY_VERIFY(told().contains(u"restored"));
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
