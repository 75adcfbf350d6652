// SPDX-License-Identifier: GPL-3.0-or-later
// The store as a file under the window's hands: another one chosen, one that is none, one that is taken away.
#include "core/base/fileaccess.h"
#include "core/base/filepath.h"
#include "core/workspace/documents/documents.h"
#include "tests/support/files.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/startpage.h"
#include "ui/widgets/messagebar.h"

#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::PatienceMs;
using test::WindowFixture;
using workbench::FileChooser;
using workspace::OpenMode;

namespace {

void dropUrls(QWidget &window, const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(window.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QDropEvent drop(window.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
}

const QByteArray Text =
    "The two sides met in Phnom Penh on Saturday and spoke about rice, roads and schools.\n";

} // namespace

class TestStoreWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> f;

    [[nodiscard]] widgets::MessageBar &bar() const { return *f->window->messageBar(); }
    [[nodiscard]] size_t documents() const { return f->window->library().documents().size(); }
    [[nodiscard]] bool import(const QStringList &paths) const
    {
        QSignalSpy done(&f->window->session(), &workbench::Session::importFinished);
        f->window->importPaths(paths);
        return !done.isEmpty() || done.wait(PatienceMs);
    }
    /// What no store can be opened from, by what is wrong with it.
    [[nodiscard]] QString noStore(const QString &what) const
    {
        const QString path = f->path(what + u".counterpart"_s);
        if (what == u"letter")
            return test::writeFile(path, "Dear Sir") ? path : QString();
        if (what == u"missing")
            return path;
        if (what == u"folder")
            return QDir().mkpath(path) ? path : QString();
        if (!workspace::Workspace::create(path))
            return {};
        QFile file(path);
        const bool isNewer = what == u"newer";
        const bool done = file.open(QIODevice::ReadWrite) && file.seek(isNewer ? 60 : 200) &&
                          file.write(isNewer ? QByteArray("\0\0\x70\x70", 4) : QByteArray(9000, '\x77')) > 0;
        return done ? path : QString();
    }

private Q_SLOTS:
    void init()
    {
        f = std::make_unique<WindowFixture>();
        QVERIFY(test::openStore(*f, f->path(u"One.counterpart"_s), OpenMode::Create));
        QVERIFY(test::writeFile(f->path(u"in/a.txt"_s), Text));
        QVERIFY(import({f->path(u"in/a.txt"_s)}));
        QTRY_COMPARE(documents(), size_t(1));
        bar().dismiss();
    }

    void cleanup()
    {
        for (const QString &folder : {u"in"_s, u"watched"_s})
            test::removeAll(f->path(folder));
        f.reset();
    }

    void whatIsNoStoreLeavesTheOpenOneOpen_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("way");
        for (const char *what : {"letter", "missing", "folder", "newer", "damaged"})
            QTest::addRow("%s, Open", what) << QString::fromLatin1(what) << u"open"_s;
        for (const char *way : {"recent", "drop"})
            QTest::addRow("letter, %s", way) << u"letter"_s << QString::fromLatin1(way);
        QTest::newRow("letter, New") << u"letter"_s << u"new"_s;
    }
    void whatIsNoStoreLeavesTheOpenOneOpen()
    {
        QFETCH(const QString, what);
        QFETCH(const QString, way);
        const QString path = noStore(what);
        QVERIFY(!path.isEmpty());
        bar().tell({widgets::Severity::Error, u"Something older."_s, {}});
        QSignalSpy closed(&f->window->session(), &workbench::Session::closed);
        if (way == u"open" || way == u"new") {
            f->files.answers.insert(
                way == u"open" ? FileChooser::What::OpenStore : FileChooser::What::NewStore, {path});
            f->action(way == u"open" ? "file.open" : "file.new")->trigger();
        } else if (way == u"drop") {
            dropUrls(*f->window, {QUrl::fromLocalFile(path)});
        } else {
            f->preferences.addRecentStore(path);
            Q_EMIT f->window->findChild<shell::StartPage *>()->storeRequested(path);
        }
        // The newest is seen first.
        QTRY_VERIFY_WITH_TIMEOUT(bar().text().contains(path), PatienceMs);
        QCOMPARE(closed.size(), 0);
        QVERIFY(f->window->session().isOpen());
        QCOMPARE(f->window->session().path(), f->path(u"One.counterpart"_s));
        QVERIFY(f->window->tabs()->isVisible());
        QCOMPARE(documents(), size_t(1));
        // And it can be worked with.
        QVERIFY(test::writeFile(f->path(u"in/b.txt"_s), "A school was opened near the river on Monday.\n"));
        QVERIFY(import({f->path(u"in/b.txt"_s)}));
        QTRY_COMPARE(documents(), size_t(2));
    }

    void aNewStoreBesideWhatAnotherLeftIsRefusedAndTheOpenOneStays()
    {
        const QString path = f->path(u"Fresh.counterpart"_s);
        QVERIFY(test::writeFile(path + u"-wal"_s, "left behind"));
        f->files.answers.insert(FileChooser::What::NewStore, {path});
        f->action("file.new")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(bar().text().contains(path + u"-wal"_s), PatienceMs);
        QVERIFY(!QFile::exists(path));
        QCOMPARE(f->window->session().path(), f->path(u"One.counterpart"_s));
    }

    void aNewStoreShowsHowDocumentsComeIn()
    {
        f->files.answers.insert(workbench::FileChooser::What::NewStore, {f->path(u"Fresh.counterpart"_s)});
        f->window->showView(workbench::View::Search);
        f->action("file.new")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(f->window->session().path(), f->path(u"Fresh.counterpart"_s), PatienceMs);
        QTRY_COMPARE(f->window->currentView(), workbench::View::Library);
        const auto isFirst = [this] {
            const auto *button = qobject_cast<const QPushButton *>(f->window->focusWidget());
            return button && button->text() == u"Import Files…";
        };
        QTRY_VERIFY(isFirst());
    }

    void aNewStoreIsNotOneThatIsThere()
    {
        const QString path = f->path(u"There.counterpart"_s);
        QVERIFY(workspace::Workspace::create(path));
        f->files.answers.insert(FileChooser::What::NewStore, {path});
        f->action("file.new")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(bar().text().contains(path), PatienceMs);
        QVERIFY(bar().text().contains(u"already exists"));
        QCOMPARE(f->window->session().path(), f->path(u"One.counterpart"_s));
    }

    void filesForAStoreThatDoesNotOpenGoIntoNoOther()
    {
        f->window->openStore(noStore(u"letter"_s));
        QVERIFY(test::writeFile(f->path(u"in/b.txt"_s), "A school was opened near the river on Monday.\n"));
        f->window->importPaths({f->path(u"in/b.txt"_s)}); // meant for the one that is being opened
        QTRY_VERIFY_WITH_TIMEOUT(bar().text().contains(u"nothing was imported"), PatienceMs);
        QVERIFY(test::openStore(*f, f->path(u"Two.counterpart"_s), OpenMode::Create));
        QVERIFY(!f->window->session().isImporting());
        QCOMPARE(documents(), size_t(0));
    }

    void anotherStoreTakesThePlaceOfTheOpenOne()
    {
        QVERIFY(test::openStore(*f, f->path(u"Two.counterpart"_s), OpenMode::Create));
        QTRY_COMPARE(documents(), size_t(0));
        QCOMPARE(f->window->session().path(), f->path(u"Two.counterpart"_s));
        QVERIFY(test::openStore(*f, f->path(u"One.counterpart"_s)));
        QTRY_COMPARE(documents(), size_t(1));
        QSignalSpy shown(f->window.get(), &shell::MainWindow::documentShown);
        f->window->openDocument(f->window->library().documents().front().id);
        QVERIFY(!shown.isEmpty() || shown.wait(PatienceMs));
    }

    void aStoreThatIsTakenAwayIsToldForAsLongAsItIsGone()
    {
        const QString store = f->path(u"One.counterpart"_s);
        const QString elsewhere = f->path(u"Elsewhere.counterpart"_s);
        QVERIFY(QFile::rename(store, elsewhere));
        f->window->session().workspace()->lookElsewhere();
        QVERIFY2(bar().text().contains(u"was moved or deleted"), qPrintable(bar().text()));
        f->window->session().workspace()->lookElsewhere();
        bar().dismiss();
        QVERIFY(bar().text().contains(u"was moved or deleted"));
        QCOMPARE(bar().messages().size(), 1);
        // Nothing goes into it any more, and that is said first.
        QVERIFY(test::writeFile(f->path(u"in/b.txt"_s), "A school was opened near the river on Monday.\n"));
        QSignalSpy failed(&f->window->session(), &workbench::Session::failed);
        f->window->importPaths({f->path(u"in/b.txt"_s)});
        QVERIFY(!failed.isEmpty() || failed.wait(PatienceMs));
        QVERIFY(bar().text().contains(u"The import stopped"));
        bar().dismiss();
        // It can be saved.
        const QString copy = f->path(u"Saved.counterpart"_s);
        f->files.answers.insert(FileChooser::What::SaveCopy, {copy});
        auto *button = f->find<QToolButton>("messageAction");
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(bar().text().contains(copy), PatienceMs);
        QCOMPARE((*workspace::Workspace::open(copy, OpenMode::ReadOnly))->documents().rows()->size(),
                 size_t(1));
        // And goes on when it is back.
        QVERIFY(QFile::rename(elsewhere, store));
        f->window->session().workspace()->lookElsewhere();
        QVERIFY(!bar().text().contains(u"was moved or deleted"));
        QVERIFY(import({f->path(u"in/b.txt"_s)}));
        QTRY_COMPARE(documents(), size_t(2));
    }

    void anImportGoesIntoNoStoreThatTookThePlace()
    {
        const QString store = f->path(u"One.counterpart"_s);
        const QString other = f->path(u"Other.counterpart"_s);
        QVERIFY(workspace::Workspace::create(other));
        QVERIFY(QFile::remove(store) && QFile::rename(other, store));
        QVERIFY(test::writeFile(f->path(u"in/b.txt"_s), "A school was opened near the river on Monday.\n"));
        QSignalSpy failed(&f->window->session(), &workbench::Session::failed);
        f->window->importPaths({f->path(u"in/b.txt"_s)});
        QVERIFY(!failed.isEmpty() || failed.wait(PatienceMs));
        QVERIFY2(bar().text().contains(u"was replaced"), qPrintable(bar().text()));
        f->window->session().close();
        // The log of the store that was replaced stays, and is not taken for one of the new store.
        for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
            QFile::remove(store + suffix);
        // The window's readers close on threads of their own.
        base::Result<std::unique_ptr<workspace::Workspace>> opened = nullptr;
        QTRY_VERIFY((opened = workspace::Workspace::open(store, OpenMode::ReadOnly)));
        QCOMPARE((*opened)->documents().rows()->size(), size_t(0));
    }

    void aCopyIsSavedFromTheMenu()
    {
        const QString copy = f->path(u"Saved.counterpart"_s);
        f->files.answers.insert(FileChooser::What::SaveCopy, {copy});
        f->action("file.saveCopy")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(bar().text().contains(u"Copy saved"), PatienceMs);
        QVERIFY(f->files.starts.last().endsWith(u"One copy.counterpart"));
        f->action("file.saveCopy")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(bar().text().contains(u"already exists"), PatienceMs);
        f->window->session().close();
        QTRY_VERIFY(!f->action("file.saveCopy")->isEnabled());
    }

    void droppedNamesAreBytes()
    {
        const QString path = base::pathFromBytes(QFile::encodeName(f->path(u"in"_s)) + "/caf\xe9.txt");
        QVERIFY(base::writeFile(path, "A school was opened near the river on Monday.\n"));
        QSignalSpy done(&f->window->session(), &workbench::Session::importFinished);
        dropUrls(*f->window, {base::urlOfPath(path)});
        QVERIFY(!done.isEmpty() || done.wait(PatienceMs));
        QTRY_COMPARE(documents(), size_t(2));
        QCOMPARE(f->window->library().documents().back().file, u"caf\\xE9.txt"_s);
    }

    void aWatchedFolderTakesEveryNameAndTellsWhatIsNoFile()
    {
        const QString folder = f->path(u"watched"_s);
        const QString path = base::pathFromBytes(QFile::encodeName(folder) + "/caf\xe9.txt");
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(base::writeFile(path, "A school was opened near the river on Monday.\n"));
        QVERIFY(test::writeFile(folder + u"/z.txt"_s, "The ambassador spoke about rivers and ports.\n"));
        QCOMPARE(::mkfifo(QFile::encodeName(folder + u"/pipe"_s).constData(), 0600), 0);
        f->files.answers.insert(FileChooser::What::ImportFolder, {folder});
        f->action("file.watch")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(documents(), size_t(3), PatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(bar().text().contains(u"1 refused"), PatienceMs);
        QVERIFY(bar().messages().first().details.contains(u"pipe: is a pipe"));
    }
};

QTEST_MAIN(TestStoreWindow)
#include "tst_storewindow.moc"
