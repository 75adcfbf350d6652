// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does before a store is open, and with what is no store.
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/startpage.h"
#include "ui/shell/viewopener.h"
#include "ui/widgets/messagebar.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::WindowFixture;
using workbench::FileChooser;

namespace {

QPushButton *startButton(const WindowFixture &fixture, const QString &text)
{
    for (auto *button : fixture.window->findChild<shell::StartPage *>()->findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

void dropFiles(QWidget &window, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    const QPoint at = window.rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
}

} // namespace

class TestStartup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStartPageSaysWhatToDo()
    {
        const WindowFixture fixture;
        QVERIFY(fixture.window->findChild<shell::StartPage *>()->isVisible());
        QVERIFY(!fixture.window->tabs()->isVisible());
        QVERIFY(!fixture.action("file.exportReport")->isEnabled());
        QVERIFY(fixture.action("file.open")->isEnabled());
    }

    void theSampleOpensAtAClick()
    {
        const WindowFixture fixture;
        QSignalSpy imported(&fixture.window->session(), &workbench::Session::importFinished);
        QTest::mouseClick(startButton(fixture, u"Open the Sample"_s), Qt::LeftButton);
        QVERIFY(imported.wait(test::PatienceMs));
        QTRY_VERIFY(fixture.window->library().documents().size() >= 8);
        QVERIFY(fixture.window->tabs()->isVisible());
        QTRY_VERIFY(fixture.window->firstTwoSidedMeeting().isValid());
    }

    void filesDroppedOnAnEmptyWindowAskForAStore()
    {
        WindowFixture fixture;
        fixture.files.answers.insert(FileChooser::What::NewStore, {fixture.path(u"Fresh.counterpart"_s)});
        QSignalSpy imported(&fixture.window->session(), &workbench::Session::importFinished);
        dropFiles(*fixture.window, test::sampleFiles().first(2));
        QCOMPARE(fixture.files.asked, QList{FileChooser::What::NewStore});
        QVERIFY(!imported.isEmpty() || imported.wait(test::PatienceMs));
        QTRY_COMPARE(fixture.window->library().documents().size(), size_t(2));
    }

    void whatIsNoStoreIsToldAndLeftAlone()
    {
        const WindowFixture fixture;
        const QString path = fixture.path(u"letter.counterpart"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear Sir");
        file.close();
        fixture.window->openStore(path);
        QTRY_VERIFY(fixture.window->messageBar()->isVisible());
        QVERIFY(fixture.window->messageBar()->text().contains(u"letter.counterpart"));
        QVERIFY(!fixture.window->session().isOpen());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("Dear Sir"));
    }

    void aMissingStoreIsTold()
    {
        const WindowFixture fixture;
        fixture.window->openStore(fixture.path(u"gone.counterpart"_s));
        QTRY_VERIFY(fixture.window->messageBar()->isVisible());
        QVERIFY(!QFile::exists(fixture.path(u"gone.counterpart"_s)));
    }

    void closingAStoreGoesBackToTheStart()
    {
        WindowFixture fixture;
        QVERIFY(test::openStore(fixture, fixture.path(u"One.counterpart"_s), workspace::OpenMode::Create));
        fixture.press(QKeySequence(u"Ctrl+W"_s));
        QVERIFY(!fixture.window->session().isOpen());
        QVERIFY(fixture.window->findChild<shell::StartPage *>()->isVisible());
        QVERIFY(startButton(fixture, u"One  —  "_s + fixture.scratch.path()));
    }

    void theViewThatIsAskedForComesWithTheStore_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<workbench::View>("view");
        QTest::addColumn<bool>("isEmpty");
        QTest::newRow("comparison") << u"comparison"_s << workbench::View::Comparison << false;
        QTest::newRow("reader") << u"reader"_s << workbench::View::Reader << false;
        QTest::newRow("commitments") << u"commitments"_s << workbench::View::Commitments << false;
        QTest::newRow("search") << u"search"_s << workbench::View::Search << false;
        QTest::newRow("of an empty store") << u"comparison"_s << workbench::View::Comparison << true;
    }
    void theViewThatIsAskedForComesWithTheStore()
    {
        QFETCH(const QString, name);
        QFETCH(const workbench::View, view);
        QFETCH(const bool, isEmpty);
        const WindowFixture fixture;
        const QString path = fixture.path(u"View.counterpart"_s);
        QVERIFY(isEmpty || QFile::copy(test::readySample(), path));
        QVERIFY(shell::ViewOpener::names().contains(name));
        shell::ViewOpener opener(*fixture.window, name);
        QSignalSpy opened(&opener, &shell::ViewOpener::opened);
        opener.openWithStore(false);
        fixture.window->openStore(path,
                                  isEmpty ? workspace::OpenMode::Create : workspace::OpenMode::ReadWrite);
        QVERIFY(!opened.isEmpty() || opened.wait(test::PatienceMs));
        QCOMPARE(fixture.window->currentView(), view);
        // Where the person goes afterwards is theirs.
        fixture.window->showView(workbench::View::Library);
        Q_EMIT fixture.window->storeShown();
        QTest::qWait(50);
        QCOMPARE(fixture.window->currentView(), workbench::View::Library);
        QCOMPARE(opened.size(), 1);
    }

    void anImportCanBeStopped()
    {
        WindowFixture fixture;
        QVERIFY(test::openStore(fixture, fixture.path(u"Stop.counterpart"_s), workspace::OpenMode::Create));
        QSignalSpy imported(&fixture.window->session(), &workbench::Session::importFinished);
        fixture.window->importPaths(test::sampleFiles());
        QVERIFY(fixture.window->session().isImporting());
        QVERIFY(!fixture.action("file.import")->isEnabled());
        fixture.window->session().importJob()->cancel();
        QVERIFY(imported.wait(test::PatienceMs));
        QVERIFY(!fixture.window->session().isImporting());
        QVERIFY(fixture.action("file.import")->isEnabled());
    }

    void lightAndDarkAreRemembered()
    {
        WindowFixture fixture;
        fixture.action("view.dark")->trigger();
        QVERIFY(fixture.theme.isDark());
        QCOMPARE(fixture.preferences.appearance(), widgets::Appearance::Dark);
        fixture.action("view.larger")->trigger();
        QCOMPARE(fixture.preferences.fontSize(), fixture.theme.fontSize());
    }
};

QTEST_MAIN(TestStartup)
#include "tst_startup.moc"
