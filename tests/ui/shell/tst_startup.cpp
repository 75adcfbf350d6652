// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does before a store is open, and with what is no store.
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/startpage.h"
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
        QTest::mouseClick(startButton(fixture, u"Open the sample"_s), Qt::LeftButton);
        QVERIFY(imported.wait(test::PatienceMs));
        QTRY_VERIFY(fixture.window->library().documents().size() >= 8);
        QVERIFY(fixture.window->tabs()->isVisible());
        QVERIFY(fixture.window->firstTwoSidedMeeting().isValid());
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

    void anImportCanBeStopped()
    {
        WindowFixture fixture;
        QVERIFY(test::openStore(fixture, fixture.path(u"Stop.counterpart"_s), workspace::OpenMode::Create));
        QSignalSpy imported(&fixture.window->session(), &workbench::Session::importFinished);
        fixture.window->importPaths(test::sampleFiles());
        QVERIFY(fixture.window->session().isImporting());
        QVERIFY(!fixture.action("file.import")->isEnabled());
        fixture.window->session().cancelImport();
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
