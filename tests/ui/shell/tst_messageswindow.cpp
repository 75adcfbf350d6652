// SPDX-License-Identifier: GPL-3.0-or-later
// Messages of the window: they push nothing, are reached and left by keys, and leave the page in sight.
#include "tests/ui/shell/windowfixture.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::WindowFixture;

class TestMessagesWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        f = test::windowOnSample(u"Messages.counterpart"_s);
        QVERIFY(f);
    }

    void cleanup() { f.reset(); }

    void messagesPushNothing()
    {
        QWidget *view = f->window->tabs();
        const QRect before = view->geometry();
        widgets::MessageBar *bar = f->window->messageBar();
        bar->tell({widgets::Severity::Error, u"The report could not be written."_s, {}});
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(view->geometry(), before);
        QVERIFY(bar->geometry().bottom() < bar->parentWidget()->height());
        // A small success is for the status bar, and leaves the error.
        bar->tell({widgets::Severity::Info, u"The copy is written."_s, {}});
        QCOMPARE(f->window->statusBar()->currentMessage(), u"The copy is written."_s);
        QVERIFY(bar->isVisible());
        QVERIFY(bar->messages().first().text.contains(u"report"));
        // Escape, from wherever nobody else wants it.
        f->press(QKeySequence(u"Ctrl+1"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
    }

    void nothingStandsUnderAMessageOfTheStatusBar()
    {
        QStatusBar *bar = f->window->statusBar();
        const auto *store = f->find<QLabel>("storeName");
        QVERIFY(store->isVisible());
        auto *tall = new QWidget;
        tall->setMinimumHeight(60);
        tall->hide();
        bar->addPermanentWidget(tall);
        tall->show(); // the bar lays itself out anew, behind the message
        bar->showMessage(u"The copy is written."_s);
        QTRY_VERIFY(bar->height() >= 60);
        QCoreApplication::processEvents();
        QTRY_VERIFY(!store->isVisible());
        bar->clearMessage();
        QVERIFY(store->isVisible());
    }

    void aMessageIsReachedAndLeftByKeys()
    {
        f->press(QKeySequence(u"Ctrl+1"_s));
        const QWidget *before = QApplication::focusWidget();
        widgets::MessageBar *bar = f->window->messageBar();
        bar->tell({widgets::Severity::Error, u"The report could not be written."_s, {}});
        f->press(QKeySequence(u"Ctrl+Alt+M"_s));
        QVERIFY(bar->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void aMessageIsAnsweredByItsFirstButton()
    {
        widgets::MessageBar *bar = f->window->messageBar();
        int done = 0;
        bar->tell({.severity = widgets::Severity::Warning,
                   .text = u"An import was stopped."_s,
                   .details = {},
                   .action = u"Import the Rest"_s,
                   .act = [&done] { ++done; },
                   .key = u"k"_s});
        f->press(QKeySequence(u"Ctrl+Alt+M"_s));
        QCOMPARE(QApplication::focusWidget(), f->find<QToolButton>("messageAction"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(done, 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(done, 2);
    }

    void aLongMessageLeavesMostOfThePageInSight()
    {
        widgets::MessageBar *bar = f->window->messageBar();
        const QString line = u"photo.jpg: is no text, and so it was refused by the import\n"_s;
        bar->tell({widgets::Severity::Error, line.repeated(9), {}});
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->height() <= std::max(110, bar->parentWidget()->height() / 3));
    }

    void whatStaysTrueCanBePutAside()
    {
        widgets::MessageBar *bar = f->window->messageBar();
        bar->tell({.severity = widgets::Severity::Error,
                   .text = u"The store is gone."_s,
                   .details = {},
                   .key = u"k"_s});
        bar->dismiss();
        QVERIFY(!bar->isVisible());
        auto *again = f->find<QToolButton>("hiddenMessages");
        QVERIFY(again->isVisible());
        QTest::mouseClick(again, Qt::LeftButton);
        QVERIFY(bar->isVisible());
        QVERIFY(!again->isVisible());
    }

private:
    std::unique_ptr<WindowFixture> f;
};

QTEST_MAIN(TestMessagesWindow)
#include "tst_messageswindow.moc"
