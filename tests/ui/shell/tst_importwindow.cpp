// SPDX-License-Identifier: GPL-3.0-or-later
// Documents come into the window: dropped, chosen, while one looks on, and what cannot come in is told at
// once.
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/droptarget.h"
#include "ui/widgets/messagebar.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::WindowFixture;
using What = workbench::FileChooser::What;

namespace {

QString write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file cannot be written");
    return path;
}

QByteArray releaseNumber(int number)
{
    return "Minister receives visitors, part " + QByteArray::number(number) +
           "\n\nPhnom Penh, 4 May 2021. The Minister received a delegation of " +
           QByteArray::number(number * 7 + 3) + " teachers and spoke of school number " +
           QByteArray::number(number) + ".\n";
}

/// A file that is no document.
QString badFile(const WindowFixture &fixture, const QString &name)
{
    return write(fixture.path(name), QByteArray("%PDF-1.4\n\0\1\2 broken", 20));
}

struct Drag
{
    explicit Drag(const QStringList &paths)
    {
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        data.setText(paths.join(u'\n')); // as file managers do
    }
    bool enter(QWidget *widget)
    {
        QDragEnterEvent event(widget->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(widget, &event);
        return event.isAccepted();
    }
    static void leave(QWidget *widget)
    {
        QDragLeaveEvent event;
        QApplication::sendEvent(widget, &event);
    }
    void drop(QWidget *widget)
    {
        QDropEvent event(widget->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(widget, &event);
    }
    QMimeData data;
};

QPushButton *button(const WindowFixture &fixture, const QString &text)
{
    for (auto *found : fixture.find<QWidget>("libraryEmpty")->findChildren<QPushButton *>()) {
        if (found->text() == text)
            return found;
    }
    return nullptr;
}

} // namespace

class TestImportWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> f;

    [[nodiscard]] size_t documents() const { return f->window->library().documents().size(); }
    void openEmpty()
    {
        QVERIFY(test::openStore(*f, f->path(u"Empty.counterpart"_s), workspace::OpenMode::Create,
                                test::Shown::Everything));
        f->press(QKeySequence(u"Ctrl+1"_s));
    }

private Q_SLOTS:
    void init() { f = std::make_unique<WindowFixture>(); }
    void cleanup() { f.reset(); }

    void anEmptyStoreInvites()
    {
        openEmpty();
        QVERIFY(f->find<QWidget>("libraryEmpty")->isVisible());
        QVERIFY(button(*f, u"Open the Sample"_s)->isVisible());
        f->files.answers.insert(What::ImportFiles, {write(f->path(u"a.txt"_s), releaseNumber(1))});
        QTest::mouseClick(button(*f, u"Import Files…"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(documents(), 1U, test::PatienceMs);
        QTRY_VERIFY(!f->find<QWidget>("libraryEmpty")->isVisible());
        QVERIFY(f->find<QTreeView>("libraryTree")->isVisible());
    }

    void anEmptyStoreTakesAFolder()
    {
        openEmpty();
        write(f->path(u"in/a.txt"_s), releaseNumber(1));
        write(f->path(u"in/deeper/b.txt"_s), releaseNumber(2));
        f->files.answers.insert(What::ImportFolder, {f->path(u"in"_s)});
        QTest::mouseClick(button(*f, u"Import Folder…"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(documents(), 2U, test::PatienceMs);
    }

    void rowsComeWhileTheImportGoesOn()
    {
        constexpr int Files = 400; // several bursts
        openEmpty();
        for (int i = 0; i < Files; ++i)
            write(f->path(u"many/%1.txt"_s.arg(i, 4, 10, QChar(u'0'))), releaseNumber(i));
        size_t seen = 0;
        QObject here;
        connect(f->window.get(), &shell::MainWindow::storeShown, &here, [&] {
            if (f->window->session().isImporting())
                seen = std::max(seen, documents());
        });
        QVERIFY(test::importThroughMenu(*f, {f->path(u"many"_s)}));
        QTRY_COMPARE_WITH_TIMEOUT(documents(), size_t(Files), test::PatienceMs);
        QVERIFY(seen > 0);
    }

    void theChoiceStaysWhileRowsCome()
    {
        f = test::windowOnSample(u"S.counterpart"_s);
        f->press(QKeySequence(u"Ctrl+1"_s));
        auto *tree = f->find<QTreeView>("libraryTree");
        const QModelIndex chosen = tree->model()->index(1, 0);
        tree->setCurrentIndex(chosen);
        const qint64 meeting = chosen.data(models::LibraryModel::MeetingRole).toLongLong();
        const size_t before = documents();
        for (int i = 0; i < 200; ++i)
            write(f->path(u"more/%1.txt"_s.arg(i)), releaseNumber(i));
        QVERIFY(test::importThroughMenu(*f, {f->path(u"more"_s)}));
        QTRY_COMPARE_WITH_TIMEOUT(documents(), before + 200, test::PatienceMs);
        QCOMPARE(tree->currentIndex().data(models::LibraryModel::MeetingRole).toLongLong(), meeting);
    }

    void whatIsRefusedSaysWhyAtOnce()
    {
        openEmpty();
        QString meanwhile;
        QObject here;
        connect(&f->window->session(), &workbench::Session::importWent, &here, [&] {
            if (f->window->session().isImporting())
                meanwhile += f->window->messageBar()->text();
        });
        f->files.answers.insert(What::ImportFiles,
                                {badFile(*f, u"broken.pdf"_s), write(f->path(u"a.txt"_s), releaseNumber(1))});
        QSignalSpy done(&f->window->session(), &workbench::Session::importFinished);
        f->press(QKeySequence(u"Ctrl+I"_s));
        QVERIFY(!done.isEmpty() || done.wait(test::PatienceMs));
        QVERIFY2(meanwhile.contains(u"broken.pdf: "), qPrintable(meanwhile));
        const QString end = f->window->messageBar()->text();
        QVERIFY2(end.contains(u"1 refused") && end.contains(u"broken.pdf: "), qPrintable(end));
        QCOMPARE(f->window->messageBar()->messages().size(), 1);
        QTest::mouseClick(f->window->messageBar()->findChild<QWidget *>(u"messageAction"_s), Qt::LeftButton);
        QTRY_VERIFY(f->find<QWidget>("importReport"));
    }

    void aFrameShowsWhereToDrop()
    {
        openEmpty();
        auto *frame = f->window->findChild<shell::DropTarget *>();
        QVERIFY(!frame->isVisible());
        write(f->path(u"in/a.txt"_s), releaseNumber(1));
        Drag drag({f->path(u"in"_s), write(f->path(u"b.txt"_s), releaseNumber(2))});
        QVERIFY(drag.enter(f->window.get()));
        QVERIFY(frame->isVisible());
        QCOMPARE(frame->geometry(), f->window->rect());
        QCOMPARE(frame->accessibleName(), u"Drop to import 1 file and 1 folder"_s);
        Drag::leave(f->window.get()); // on to the frame, which lies over everything
        QVERIFY(drag.enter(frame));
        QVERIFY(frame->isVisible());
        Drag::leave(frame);
        QVERIFY(!frame->isVisible());
        QVERIFY(drag.enter(f->window.get()));
        drag.drop(frame);
        QVERIFY(!frame->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(documents(), 2U, test::PatienceMs);
    }

    void filesDroppedOnATextBoxAreImported()
    {
        openEmpty();
        auto *box = f->find<QLineEdit>("libraryFilter");
        Drag drag({write(f->path(u"b.txt"_s), releaseNumber(2))});
        QVERIFY(drag.enter(box));
        drag.drop(box);
        QTRY_COMPARE_WITH_TIMEOUT(documents(), 1U, test::PatienceMs);
        QVERIFY(box->text().isEmpty());
    }

    void whatIsDroppedDuringAnImportComesNext()
    {
        openEmpty();
        const QString next = write(f->path(u"next.txt"_s), releaseNumber(900));
        QObject here;
        connect(
            &f->window->session(), &workbench::Session::importStarted, &here,
            [&] { f->window->importPaths({next}); }, Qt::SingleShotConnection);
        QVERIFY(test::importThroughMenu(*f, {write(f->path(u"a.txt"_s), releaseNumber(1))}));
        QTRY_COMPARE_WITH_TIMEOUT(documents(), 2U, test::PatienceMs);
    }

    void aNewStoreBeginsWhereDocumentsLive()
    {
        const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        QDir().mkpath(home);
        f->window->openSample();
        QTRY_VERIFY_WITH_TIMEOUT(!f->window->session().isImporting() && documents() > 0, test::PatienceMs);
        f->press(QKeySequence::New);
        QCOMPARE(QFileInfo(f->files.starts.last()).path(), home);
        QDir().mkpath(f->path(u"mine"_s));
        QVERIFY(test::openStore(*f, f->path(u"mine/Own.counterpart"_s), workspace::OpenMode::Create));
        f->press(QKeySequence::New);
        QCOMPARE(QFileInfo(f->files.starts.last()).path(), f->path(u"mine"_s));
    }
};

QTEST_MAIN(TestImportWindow)
#include "tst_importwindow.moc"
