// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the real main window: a store is opened as it was left, and nothing of it goes over into another;
// bookmarks.
#include "tests/ui/shell/windowfixture.h"
#include "ui/commitments/commitmentsview.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readouttext.h"
#include "ui/search/searchpane.h"
#include "ui/settings/settingsdesk.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollBar>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace counterpart;
using workbench::View;

namespace {

void settle()
{
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents();
}

} // namespace

class TestLastPlaceWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        f = test::windowOnSample(u"S.counterpart"_s);
        QVERIFY(f);
        f->window->resize(1000, 640);
        settle();
    }

    void cleanup() { f.reset(); }

    void theLastStoreIsOpenedAsItWasLeft()
    {
        const domain::DocumentId document = openSecond();
        QTest::keyClick(text(), Qt::Key_End, Qt::ControlModifier);
        const int scrolled = text()->verticalScrollBar()->value();
        f->find<QLineEdit>("libraryFilter")->setText(u"hun"_s);
        restart();
        f->window->openLastStore();
        QTRY_COMPARE_WITH_TIMEOUT(f->window->currentView(), View::Reader, test::PatienceMs);
        QTRY_COMPARE(reader()->document(), document);
        QTRY_COMPARE(text()->verticalScrollBar()->value(), scrolled);
        QCOMPARE(f->find<QLineEdit>("libraryFilter")->text(), u"hun"_s);
    }

    /// What the boxes say is what the lists show.
    void filtersActAfterTheStoreIsReopened()
    {
        auto *types = f->find<QComboBox>("libraryTypes");
        QTest::keyClick(types, Qt::Key_Down);
        QCOMPARE(types->currentIndex(), 1);
        const QString shown = f->find<QLabel>("libraryCount")->text();
        QTRY_VERIFY(!commitments()->shown().empty());
        f->action("view.commitments")->trigger();
        auto *queries = f->find<QComboBox>("commitmentQueries");
        QTest::keyClick(queries, Qt::Key_Down);
        QCOMPARE(queries->currentIndex(), 1);
        const size_t listed = commitments()->shown().size();
        f->action("view.library")->trigger();
        restart();
        f->window->openLastStore();
        QTRY_COMPARE(f->find<QComboBox>("commitmentQueries")->currentIndex(), 1);
        QTRY_COMPARE(commitments()->shown().size(), listed);
        QCOMPARE(f->find<QComboBox>("libraryTypes")->currentIndex(), 1);
        QTRY_COMPARE(f->find<QLabel>("libraryCount")->text(), shown);
    }

    void theLastStoreStaysShutWhereThatIsWanted()
    {
        f->preferences.setFlag(settings::SettingsDesk::ReopenFlag, false);
        restart();
        f->window->openLastStore();
        QVERIFY(!f->window->session().isOpening());
    }

    void aStoreThatWasClosedIsNotOpenedAgain()
    {
        f->action("file.close")->trigger();
        QTRY_VERIFY(!f->window->session().isOpen());
        restart();
        f->window->openLastStore();
        QVERIFY(!f->window->session().isOpening());
    }

    void aStoreThatIsGoneIsTold()
    {
        restart();
        QVERIFY(QFile::remove(f->path(u"S.counterpart"_s)));
        f->window->openLastStore();
        QVERIFY(!f->window->session().isOpening());
        QVERIFY(f->window->messageBar()->text().contains(u"could not be found"));
    }

    void aStoreThatIsDamagedIsTold()
    {
        restart();
        QFile file(f->path(u"S.counterpart"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no store") > 0);
        file.close();
        f->window->openLastStore();
        QTRY_VERIFY(f->window->messageBar()->text().contains(u"could not be opened"));
        QVERIFY(!f->window->session().isOpen());
    }

    void filtersAndSearchesStayWithTheirStore()
    {
        f->find<QLineEdit>("libraryFilter")->setText(u"hun"_s);
        f->window->search(u"demining"_s);
        const QString other = f->path(u"Other.counterpart"_s);
        QVERIFY(QFile::copy(test::readySample(), other));
        QVERIFY(test::openStore(*f, other, workspace::OpenMode::ReadWrite, test::Shown::Everything));
        QVERIFY(f->find<QLineEdit>("libraryFilter")->text().isEmpty());
        QVERIFY(f->window->findChild<search::SearchPane *>()->text().isEmpty());
        QVERIFY(test::openStore(*f, f->path(u"S.counterpart"_s), workspace::OpenMode::ReadWrite,
                                test::Shown::Everything));
        QTRY_COMPARE(f->find<QLineEdit>("libraryFilter")->text(), u"hun"_s);
        QTRY_COMPARE(f->window->findChild<search::SearchPane *>()->text(), u"demining"_s);
        QTRY_COMPARE(f->window->currentView(), View::Search);
    }

    void aBookmarkLeadsBackAndCanBeRenamedAndRemoved()
    {
        const domain::DocumentId document = openSecond();
        f->press(QKeySequence(u"Ctrl+D"_s));
        auto *name = f->window->findChild<QInputDialog *>(u"bookmarkName"_s);
        QVERIFY(name);
        QVERIFY(!name->textValue().isEmpty());
        const auto *line = name->findChild<QLineEdit *>(); // its beginning is seen, and typing replaces it
        QCOMPARE(line->selectedText(), name->textValue());
        QCOMPARE(line->cursorPosition(), 0);
        name->setTextValue(u"Ream & Koh Kong"_s);
        name->accept();
        QTRY_COMPARE(listed(), QStringList{u"Ream && Koh Kong"_s});
        f->action("view.library")->trigger();
        f->press(QKeySequence(u"Ctrl+Shift+O"_s));
        auto *list = f->find<QListWidget>("bookmarksList");
        QVERIFY(list && list->count() == 1);
        QVERIFY(test::activate(list->window())); // until then F2 renames what is in the window behind
        list->setFocus();
        QTest::keyClick(list, Qt::Key_F2);
        auto *editor = list->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(u"Ream"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(listed(), QStringList{u"Ream"_s});
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(f->window->currentView(), View::Reader);
        QTRY_COMPARE(reader()->document(), document);
        f->press(QKeySequence(u"Ctrl+Shift+O"_s));
        list = openList();
        QVERIFY(list);
        QVERIFY(test::activate(list->window()));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_VERIFY(listed().isEmpty());
        f->find<QAction>("edit.undo")->trigger();
        QTRY_COMPARE(listed(), QStringList{u"Ream"_s});
    }

private:
    /// As if the program had been left and started again.
    void restart()
    {
        f->window->close();
        f->remake();
        f->window->resize(1000, 640);
    }

    [[nodiscard]] QListWidget *openList() const
    {
        for (auto *list : f->window->findChildren<QListWidget *>(u"bookmarksList"_s)) {
            if (list->isVisible())
                return list;
        }
        return nullptr;
    }

    [[nodiscard]] QStringList listed() const
    {
        QStringList names;
        const auto *menu = qobject_cast<QMenu *>(f->action("go.addBookmark")->associatedObjects().value(0));
        for (const QAction *action : menu->actions().sliced(3))
            names.append(action->text());
        return names;
    }

    domain::DocumentId openSecond() const
    {
        const domain::DocumentId id = f->window->library().documents().at(1).id;
        QSignalSpy shown(f->window.get(), &shell::MainWindow::documentShown);
        f->window->openDocument(id);
        if (shown.isEmpty())
            shown.wait(test::PatienceMs);
        settle();
        return id;
    }

    [[nodiscard]] reader::ReaderPane *reader() const { return f->window->findChild<reader::ReaderPane *>(); }
    [[nodiscard]] reader::ReadoutText *text() const { return reader()->text(); }
    [[nodiscard]] commitments::CommitmentsView *commitments() const
    {
        return f->window->findChild<commitments::CommitmentsView *>();
    }

    std::unique_ptr<test::WindowFixture> f;
};

QTEST_MAIN(TestLastPlaceWindow)
#include "tst_lastplacewindow.moc"
