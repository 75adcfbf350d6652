// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of undo as a list to go to, and who did what when, in the real window.
#include "core/workspace/documents/documents.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/history/activitydialog.h"
#include "ui/history/undodialog.h"
#include "ui/models/librarymodel.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace counterpart;
using workspace::Workspace;

class TestHistoryWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::WindowFixture> f;

    [[nodiscard]] const domain::DocumentRow &first() const
    {
        return f->window->library().documents().front();
    }
    [[nodiscard]] QListView *steps() const { return f->find<QListView>("undoSteps"); }
    [[nodiscard]] QTableView *table() const { return f->find<QTableView>("activityTable"); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    void retitle(const QString &title, bool apart = false) const
    {
        const auto edit = [id = first().id, title](Workspace &store) {
            return store.documents().decide({id}, workspace::DocumentField::Title, title, u"Ana"_s);
        };
        const auto desk = f->window->desk();
        const QString words = u"set title to “%1”"_s.arg(title);
        apart ? desk.editApart(words, u"Changing"_s, edit) : desk.edit(words, edit);
        QTRY_COMPARE(first().title, title);
    }
    void clickStep(int row) const
    {
        QTest::mouseClick(steps()->viewport(), Qt::LeftButton, {},
                          steps()->visualRect(steps()->model()->index(row, 0)).center());
    }

private Q_SLOTS:
    void init()
    {
        f = test::windowOnSample(u"History.counterpart"_s);
        QVERIFY(f);
    }
    void cleanup() { f.reset(); }

    void aStepOfTheListIsGoneTo()
    {
        const QString before = first().title;
        retitle(u"One"_s);
        retitle(u"Two"_s, true); // a long one
        retitle(u"Three"_s);
        f->press(QKeySequence(u"Ctrl+Alt+Z"_s));
        QVERIFY(f->find<history::UndoDialog>("undoDialog")->isVisible());
        const QAbstractItemModelTester tester(steps()->model());
        QCOMPARE(steps()->model()->rowCount(), 4);
        QVERIFY(steps()->model()->index(3, 0).data().toString().contains(u"set title to “Three” (now)"));
        clickStep(1);
        QTRY_COMPARE(first().title, u"One"_s);
        QTRY_COMPARE(f->window->desk().undo.index(), 1);
        QVERIFY(steps()->model()->index(2, 0).data().toString().contains(u"(undone)"));
        clickStep(0);
        QTRY_COMPARE(first().title, before);
        clickStep(3);
        QTRY_COMPARE(first().title, u"Three"_s);
        QTRY_COMPARE(f->window->desk().undo.index(), 3);
    }

    void whatAnotherWindowChangedStopsTheWay()
    {
        retitle(u"One"_s);
        retitle(u"Two"_s);
        auto other =
            workspace::Workspace::open(f->path(u"History.counterpart"_s), workspace::OpenMode::ReadWrite);
        QVERIFY(other);
        QVERIFY((*other)->documents().decide({first().id}, workspace::DocumentField::Title, u"Theirs"_s,
                                             u"Ben"_s));
        f->press(QKeySequence(u"Ctrl+Alt+Z"_s));
        QTRY_COMPARE(steps()->model()->rowCount(), 3);
        clickStep(0);
        QTRY_VERIFY(!f->window->messageBar()->text().isEmpty());
        QCOMPARE((*other)->documents().rows({first().id})->front().title, u"Theirs"_s);
    }

    void theHistoryOfADocumentSaysWhoDidWhatWhen()
    {
        retitle(u"One"_s);
        f->find<QAction>("edit.undo")->trigger();
        f->press(QKeySequence(u"Ctrl+H"_s));
        QVERIFY(f->find<history::ActivityDialog>("activityDialog")->isVisible());
        QTRY_VERIFY(table()->model()->rowCount() >= 3);
        using Model = models::ActivityModel;
        QVERIFY(cell(0, Model::What).startsWith(u"Undone: set title"));
        QVERIFY(cell(1, Model::What).startsWith(u"Set title"));
        QCOMPARE(cell(1, Model::Who), f->window->desk().author());
        QVERIFY(!cell(1, Model::When).isEmpty());
        QCOMPARE(cell(1, Model::About), first().title);
        QTest::keyClicks(f->find<widgets::FilterBox>("activityFilter"), u"undone"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        // What is done meanwhile joins it.
        f->find<widgets::FilterBox>("activityFilter")->clear();
        retitle(u"Two"_s);
        QTRY_VERIFY(cell(0, Model::What).contains(u"Two"));
    }

    /// Not who made the change, if somebody else sits there by now.
    void whoTakesBackOrDoesAgainIsNamed()
    {
        const QString before = first().title;
        f->preferences.setAuthor(u"Ana"_s);
        retitle(u"One"_s);
        retitle(u"Two"_s, true); // a long one
        f->preferences.setAuthor(u"Ben"_s);
        auto *undo = f->find<QAction>("edit.undo");
        auto *redo = f->find<QAction>("edit.redo");
        undo->trigger();
        QTRY_COMPARE(first().title, u"One"_s);
        undo->trigger();
        QTRY_COMPARE(first().title, before);
        f->preferences.setAuthor(u"Chan"_s);
        redo->trigger();
        QTRY_COMPARE(first().title, u"One"_s);
        redo->trigger();
        QTRY_COMPARE(first().title, u"Two"_s);
        f->press(QKeySequence(u"Ctrl+H"_s));
        QTRY_VERIFY(table()->model()->rowCount() >= 6);
        using Model = models::ActivityModel;
        QStringList who;
        for (int row = 0; row < 6; ++row)
            who << cell(row, Model::Who);
        QCOMPARE(who, QStringList({u"Chan"_s, u"Chan"_s, u"Ben"_s, u"Ben"_s, u"Ana"_s, u"Ana"_s}));
        QVERIFY(cell(0, Model::What).startsWith(u"Redone: set title"));
    }

    void aChosenDocumentHasItsOwnHistory()
    {
        retitle(u"One"_s);
        f->window->openDocument(first().id);
        QTRY_VERIFY(f->action("document.history")->isEnabled());
        f->action("document.history")->trigger();
        QTRY_VERIFY(f->find<history::ActivityDialog>("activityDialog")->windowTitle().contains(u"One"));
        QTRY_COMPARE(table()->model()->rowCount(), 2); // it came, and got a title
        QVERIFY(cell(1, models::ActivityModel::What).startsWith(u"Import"));
    }
};

QTEST_MAIN(TestHistoryWindow)
#include "tst_historywindow.moc"
