// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the real main window: back and forward through the places where one was.
#include "core/workspace/documents/documents.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/library/libraryview.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readouttext.h"
#include "ui/search/searchpane.h"

#include <QScrollBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::DocumentId;
using workbench::View;

class TestPlaceWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        f = test::windowOnSample(u"S.counterpart"_s);
        QVERIFY(f);
        f->window->resize(1000, 640); // so that there is something to scroll
        f->action("view.library")->trigger();
        QTRY_VERIFY(!f->action("go.back")->isEnabled());
    }

    void cleanup() { f.reset(); }

    void backAndForwardGoThroughDocumentsAsTheyWereLeft()
    {
        open(document(0));
        QTest::keyClick(text(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(text(), Qt::Key_Up, Qt::ShiftModifier);
        const int scrolled = text()->verticalScrollBar()->value();
        const QString chosen = text()->textCursor().selectedText();
        QVERIFY(!chosen.isEmpty());
        open(document(1));
        f->press(QKeySequence(u"Alt+Left"_s));
        QTRY_COMPARE(reader()->document(), document(0));
        QCOMPARE(text()->verticalScrollBar()->value(), scrolled);
        QCOMPARE(text()->textCursor().selectedText(), chosen);
        QTRY_VERIFY(f->action("go.forward")->isEnabled());
        f->press(QKeySequence(u"Alt+Left"_s));
        QTRY_COMPARE(f->window->currentView(), View::Library);
        f->press(QKeySequence(u"Alt+Right"_s));
        QTRY_COMPARE(f->window->currentView(), View::Reader);
        QTRY_COMPARE(reader()->document(), document(0));
        settle();
        f->press(QKeySequence(u"Alt+Right"_s));
        QTRY_COMPARE(reader()->document(), document(1));
        QTRY_VERIFY(!f->action("go.forward")->isEnabled());
    }

    void goingElsewhereGivesUpWhatLayAhead()
    {
        open(document(0));
        open(document(1));
        f->press(QKeySequence(u"Alt+Left"_s));
        QTRY_COMPARE(reader()->document(), document(0));
        QTRY_VERIFY(f->action("go.forward")->isEnabled());
        open(document(2));
        QTRY_VERIFY(!f->action("go.forward")->isEnabled());
    }

    void theButtonsOfTheMouseAndOfTheToolBarGoToo()
    {
        open(document(0));
        QTest::mouseClick(text()->viewport(), Qt::BackButton);
        QTRY_COMPARE(f->window->currentView(), View::Library);
        QTRY_VERIFY(f->action("go.forward")->isEnabled());
        for (auto *button : f->window->findChildren<QToolButton *>()) {
            if (button->defaultAction() == f->action("go.forward"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_COMPARE(f->window->currentView(), View::Reader);
    }

    void aSearchIsThereAgainWithItsResult()
    {
        f->window->search(u"cambodia"_s);
        QTRY_VERIFY(results()->model()->rowCount() > 1);
        const QModelIndex hit = results()->model()->index(0, 0, results()->model()->index(1, 0));
        results()->scrollTo(hit);
        QTest::mouseClick(results()->viewport(), Qt::LeftButton, {}, results()->visualRect(hit).center());
        QTest::keyClick(results(), Qt::Key_Return);
        QTRY_COMPARE(f->window->currentView(), View::Reader);
        settle();
        const QString words = hit.data().toString();
        f->window->search(u"mine"_s);
        QTRY_VERIFY(results()->model()->rowCount() > 0);
        settle();
        f->press(QKeySequence(u"Alt+Left"_s));
        QTRY_COMPARE(f->window->currentView(), View::Reader);
        settle();
        f->press(QKeySequence(u"Alt+Left"_s));
        QTRY_COMPARE(f->window->currentView(), View::Search);
        QCOMPARE(f->window->findChild<search::SearchPane *>()->text(), u"cambodia"_s);
        QTRY_COMPARE(results()->currentIndex().data().toString(), words);
    }

    void aSearchThatIsTypedIsOnePlace()
    {
        f->press(QKeySequence(u"Ctrl+Shift+F"_s));
        settle(); // no hand types before the view is there
        QTest::keyClicks(QApplication::focusWidget(), u"mine"_s);
        QTRY_VERIFY(results()->model()->rowCount() > 0);
        QTest::keyClicks(QApplication::focusWidget(), u" action"_s);
        settle();
        f->press(QKeySequence(u"Alt+Left"_s));
        QTRY_COMPARE(f->window->currentView(), View::Search); // with nothing searched for
        settle();
        f->press(QKeySequence(u"Alt+Left"_s));
        QTRY_COMPARE(f->window->currentView(), View::Library);
    }

    void aComparisonIsThereAgainWithWhatWasChosen()
    {
        QSignalSpy shown(f->window.get(), &shell::MainWindow::comparisonShown);
        f->window->openMeeting(f->window->firstTwoSidedMeeting());
        QTRY_VERIFY(!shown.isEmpty());
        f->press(QKeySequence(u"F7"_s));
        f->press(QKeySequence(u"F7"_s));
        auto *pane = f->window->findChild<comparison::ComparisonPane *>();
        const QString chosen = pane->chosenPassage().quote;
        const domain::MeetingId meeting = pane->meeting();
        settle();
        f->press(QKeySequence(u"Alt+Shift+Up"_s));
        QTRY_VERIFY(pane->pair().isValid() && pane->pair().meeting != meeting);
        settle();
        f->press(QKeySequence(u"Alt+Left"_s));
        QTRY_COMPARE(pane->pair().meeting, meeting);
        QTRY_COMPARE(pane->chosenPassage().quote, chosen);
    }

    void whatIsInTheTrashIsPassedOver()
    {
        open(document(0));
        const DocumentId gone = document(1);
        open(gone);
        open(document(2));
        const DocumentId last = document(2);
        const DocumentId first = document(0);
        QVERIFY(f->window->session().workspace()->documents().remove({gone}, u"tester"_s));
        QTRY_VERIFY(!f->window->library().document(gone));
        QCOMPARE(reader()->document(), last);
        f->press(QKeySequence(u"Alt+Left"_s));
        QTRY_COMPARE(reader()->document(), first);
    }

private:
    /// What was asked for is there, and the window knows it.
    void settle() const
    {
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents();
    }

    [[nodiscard]] DocumentId document(size_t at) const { return f->window->library().documents().at(at).id; }
    [[nodiscard]] reader::ReaderPane *reader() const { return f->window->findChild<reader::ReaderPane *>(); }
    [[nodiscard]] reader::ReadoutText *text() const { return reader()->text(); }
    [[nodiscard]] QTreeView *results() const { return f->find<QTreeView>("searchResults"); }

    void open(DocumentId id) const
    {
        QSignalSpy shown(f->window.get(), &shell::MainWindow::documentShown);
        f->window->openDocument(id);
        QVERIFY(!shown.isEmpty() || shown.wait(test::PatienceMs));
        settle();
    }

    std::unique_ptr<test::WindowFixture> f;
};

QTEST_MAIN(TestPlaceWindow)
#include "tst_placewindow.moc"
