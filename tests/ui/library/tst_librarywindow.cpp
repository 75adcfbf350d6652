// SPDX-License-Identifier: GPL-3.0-or-later
// Documents edited in the library with keys and mouse, taken back, done again, and found as they were when
// the store is opened anew.
#include "tests/ui/library/librarywindow.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace counterpart;

class TestLibraryWindow : public test::LibraryWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { f.reset(); }

    void aSideIsChosenInPlace()
    {
        const QStringList before = state();
        click(cell(u"cambodia-fact-sheet"_s, LibraryModel::Side));
        auto *box = edit<QComboBox>();
        QVERIFY(box);
        QCOMPARE(box->currentData().toString(), u"us"_s);
        box->setCurrentIndex(box->findData(u"th"_s));
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_COMPARE(document(u"cambodia-fact-sheet"_s)->side, u"th"_s);
        QCOMPARE(cell(u"cambodia-fact-sheet"_s, LibraryModel::Side).data().toString(), u"Thailand"_s);
        goBackAndForth(before);
    }

    void tabGoesOnToTheNextCell()
    {
        const QStringList before = state();
        click(cell(u"cambodia-fact-sheet"_s, LibraryModel::Title));
        auto *line = edit<QLineEdit>();
        QVERIFY(line);
        type(line, u"A title of my own"_s);
        QTest::keyClick(line, Qt::Key_Tab);
        QTRY_COMPARE(document(u"cambodia-fact-sheet"_s)->title, u"A title of my own"_s);
        QCOMPARE(tree()->currentIndex().column(), int(LibraryModel::Side));
        QVERIFY(tree()->viewport()->findChild<QComboBox *>(u"cellEditor"_s));
        QTest::keyClick(tree()->viewport()->findChild<QComboBox *>(u"cellEditor"_s), Qt::Key_Escape);
        tree()->setFocus();
        goBackAndForth(before);
    }

    void aDateMayBeAMonthButNoNonsense()
    {
        const QStringList before = state();
        click(cell(u"cambodia-fact-sheet"_s, LibraryModel::Date));
        auto *line = edit<QLineEdit>();
        type(line, u"2022-13"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(state(), before);
        type(line, u"Aug 2021"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(document(u"cambodia-fact-sheet"_s)->published->toString(), u"2021-08"_s);
        goBackAndForth(before);
    }

    void severalDocumentsAtOnce()
    {
        const QStringList before = state();
        click(cell(u"cambodia-fact-sheet"_s, LibraryModel::Issuer));
        click(cell(u"walker-call"_s, LibraryModel::Issuer), Qt::ControlModifier);
        auto *line = edit<QLineEdit>();
        type(line, u"Office of Nobody"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(document(u"cambodia-fact-sheet"_s)->issuer, u"Office of Nobody"_s);
        QCOMPARE(document(u"walker-call"_s)->issuer, u"Office of Nobody"_s);
        QVERIFY(document(u"white-house-biden-hun-sen"_s)->issuer != u"Office of Nobody"_s);
        goBackAndForth(before);
    }

    void aNameOf300CharactersIsKeptAndShown()
    {
        const QStringList before = state();
        click(cell(u"walker-call"_s, LibraryModel::Title));
        auto *line = edit<QLineEdit>();
        const QString title(300, QChar(0x1780));
        line->setText(title);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(document(u"walker-call"_s)->title, title);
        f->press(QKeySequence::Undo);
        QTRY_COMPARE(state(), before);
    }

    void theDialogShowsWhatWasDetected()
    {
        const QStringList before = state();
        const QString detected = document(u"cambodia-fact-sheet"_s)->title;
        click(cell(u"cambodia-fact-sheet"_s, LibraryModel::Title));
        f->press(QKeySequence(u"Alt+Return"_s));
        QTRY_VERIFY(f->find<QDialog>("metadataDialog"));
        auto *dialog = f->find<QDialog>("metadataDialog");
        auto *title = dialog->findChild<QLineEdit *>(u"field0"_s);
        QVERIFY(title->text() == detected);
        type(title, u"Decided"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QTRY_COMPARE(document(u"cambodia-fact-sheet"_s)->title, u"Decided"_s);
        QTRY_VERIFY(!f->find<QDialog>("metadataDialog"));

        f->press(QKeySequence(u"Alt+Return"_s));
        QTRY_VERIFY(f->find<QDialog>("metadataDialog"));
        dialog = f->find<QDialog>("metadataDialog");
        auto *back = dialog->findChild<QAbstractButton *>(u"back0"_s);
        QVERIFY(back);
        QVERIFY(back->toolTip().contains(detected.first(20)));
        QTest::mouseClick(back, Qt::LeftButton);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(document(u"cambodia-fact-sheet"_s)->title, detected);
        QCOMPARE(state(), before);
        QTRY_VERIFY(!f->find<QDialog>("metadataDialog"));
    }

    void whatWasSaidIsForgottenAtOnce()
    {
        const QStringList before = state();
        click(cell(u"cambodia-fact-sheet"_s, LibraryModel::Issuer));
        auto *line = edit<QLineEdit>();
        type(line, u"Nobody"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(document(u"cambodia-fact-sheet"_s)->issuer, u"Nobody"_s);
        f->action("document.restore")->trigger();
        QTRY_COMPARE(state(), before);
        f->press(QKeySequence::Undo);
        QTRY_COMPARE(document(u"cambodia-fact-sheet"_s)->issuer, u"Nobody"_s);
        f->press(QKeySequence::Undo);
        QTRY_COMPARE(state(), before);
    }

    void deletedDocumentsComeBack()
    {
        const QStringList before = state();
        const size_t count = library().documents().size();
        click(cell(u"walker-call"_s, LibraryModel::Title));
        click(cell(u"cambodia-fact-sheet"_s, LibraryModel::Title), Qt::ControlModifier);
        QTest::keyClick(tree(), Qt::Key_Delete);
        QTRY_COMPARE(library().documents().size(), count - 2);
        QVERIFY2(f->lastAct().contains(u"trash"), qPrintable(f->lastAct()));
        goBackAndForth(before);
    }

    void theListIsNarrowedBySideAndType()
    {
        auto *sides = f->find<QComboBox>("librarySides");
        sides->setCurrentIndex(sides->findData(u"ru"_s));
        const QAbstractItemModel &model = *tree()->model();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowCount(model.index(0, 0)), 1);
        f->press(QKeySequence(u"Ctrl+Shift+L"_s));
        QVERIFY(model.rowCount() > 1);
        QCOMPARE(sides->currentIndex(), 0);
    }

    void withoutRoomTheFiltersStandInOneMenu()
    {
        auto *sides = f->find<QComboBox>("librarySides");
        auto *menu = f->find<QToolButton>("libraryFilterMenu");
        QWidget *bar = sides->parentWidget();
        f->window->resize(1920, 1000);
        QTRY_VERIFY(sides->isVisible());
        QVERIFY(!menu->isVisible());
        const int line = bar->height();
        f->window->resize(960, 640);
        QTRY_VERIFY(menu->isVisible());
        QVERIFY(!sides->isVisible());
        QTRY_VERIFY(bar->height() <= line);
        Q_EMIT menu->menu()->aboutToShow();
        QAction *bySide = menu->menu()->actions().constFirst();
        const auto choices = bySide->menu()->actions();
        const auto russia = std::ranges::find(choices, u"Russia"_s, &QAction::text);
        QVERIFY(russia != choices.end());
        (*russia)->trigger();
        QCOMPARE(tree()->model()->rowCount(), 1);
        QCOMPARE(menu->text(), u"Filters (1)"_s);
    }

    void theContextMenuHoldsWhatCanBeDone()
    {
        click(cell(u"walker-call"_s, LibraryModel::Side));
        Q_EMIT tree()->customContextMenuRequested(
            tree()->visualRect(cell(u"walker-call"_s, LibraryModel::Side)).center());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(f->action("document.delete")));
        QVERIFY(menu->actions().contains(f->action("document.edit")));
        QTest::keyClick(menu, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }

    void aFullDiskIsToldAndNothingIsLost()
    {
        const QStringList before = state();
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit bound{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &bound), 0);
        const rlimit full{0, bound.rlim_max};
        click(cell(u"walker-call"_s, LibraryModel::Issuer));
        auto *line = edit<QLineEdit>();
        type(line, u"Nobody"_s);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
        QTest::keyClick(line, Qt::Key_Return);
        const bool isTold =
            QTest::qWaitFor([this] { return !f->window->messageBar()->messages().isEmpty(); });
        ::setrlimit(RLIMIT_FSIZE, &bound);
        QVERIFY(isTold);
        const QString text = f->window->messageBar()->text();
        QVERIFY2(text.contains(u"disk"), qPrintable(text));
        QCOMPARE(state(), before);
        // With room again, work goes on.
        f->window->messageBar()->dismiss();
        click(cell(u"walker-call"_s, LibraryModel::Issuer));
        line = edit<QLineEdit>();
        type(line, u"Somebody"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(document(u"walker-call"_s)->issuer, u"Somebody"_s);
        goBackAndForth(before);
    }

    void everythingIsAsItWasInAWindowThatIsReopened()
    {
        click(cell(u"walker-call"_s, LibraryModel::Issuer));
        auto *line = edit<QLineEdit>();
        type(line, u"Ministry"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(document(u"walker-call"_s)->issuer, u"Ministry"_s);
        drop({cell(u"cambodia-fact-sheet"_s, 0)}, head(meetingOf(u"walker-call"_s)->id));
        QTRY_VERIFY(meetingOf(u"cambodia-fact-sheet"_s));
        const QStringList before = state();
        f->window->close();
        f->remake();
        QVERIFY(test::openStore(*f, store()));
        QCOMPARE(state(), before);
    }

    void aStoreThatCannotBeWrittenSaysSo()
    {
        QVERIFY(test::openStore(*f, store(), workspace::OpenMode::ReadOnly));
        const QStringList before = state();
        f->window->messageBar()->dismiss();
        f->press(QKeySequence(u"Ctrl+1"_s));
        click(cell(u"walker-call"_s, LibraryModel::Title));
        QTest::keyClick(tree(), Qt::Key_Delete);
        QTRY_VERIFY(f->window->messageBar()->text().contains(u"reading"));
        QCOMPARE(state(), before);
    }
};

QTEST_MAIN(TestLibraryWindow)
#include "tst_librarywindow.moc"
