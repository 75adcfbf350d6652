// SPDX-License-Identifier: GPL-3.0-or-later
// Search in the real main window, with keys and mouse.
#include "tests/ui/shell/windowfixture.h"
#include "ui/models/searchmodel.h"
#include "ui/workbench/commandpalette.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabWidget>
#include <QTextEdit>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace counterpart;
using models::SearchModel;
using shell::MainWindow;
using test::WindowFixture;
using workbench::View;

class TestSearchWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        f = test::windowOnSample(u"S.counterpart"_s);
        QVERIFY(f);
        f->press(QKeySequence(u"Ctrl+Shift+F"_s));
    }
    void cleanup() { f.reset(); }

    void theKeyboardGoesFromTheBoxToThePassage()
    {
        ask(u"cooperation"_s);
        QTRY_VERIFY(documents() > 1);
        QTest::keyClick(box(), Qt::Key_Down);
        QVERIFY(results()->hasFocus());
        QTest::keyClick(results(), Qt::Key_Down);
        QVERIFY(!results()->currentIndex().data(SearchModel::IsDocumentRole).toBool());
        QSignalSpy shown(f->window.get(), &MainWindow::documentShown);
        QTest::keyClick(results(), Qt::Key_Return);
        QVERIFY(!shown.isEmpty() || shown.wait(test::PatienceMs));
        QCOMPARE(f->window->currentView(), View::Reader);
    }

    void f4WalksThePassages()
    {
        ask(u"cooperation"_s);
        QTRY_VERIFY(documents() > 1);
        QSignalSpy shown(f->window.get(), &MainWindow::documentShown);
        f->press(QKeySequence(u"F4"_s));
        const QModelIndex first = results()->currentIndex();
        QVERIFY(first.parent().isValid());
        QVERIFY(!shown.isEmpty() || shown.wait(test::PatienceMs));
        f->press(QKeySequence(u"F4"_s));
        QVERIFY(results()->currentIndex() != first);
        f->press(QKeySequence(u"Shift+F4"_s));
        QCOMPARE(results()->currentIndex(), first);
        QCOMPARE(f->window->currentView(), View::Reader);
    }

    void moreThanIsShownIsCounted()
    {
        const QDir folder(f->path(u"many"_s));
        QVERIFY(folder.mkpath(u"."_s));
        QStringList files;
        for (int i = 0; i < 205; ++i) {
            files.append(folder.filePath(u"note-%1.txt"_s.arg(i)));
            QFile file(files.last());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(u"Note %1\n\nThe two sides spoke about quicksilver, point %1 of %2.\n"_s.arg(i)
                           .arg(i * 7919)
                           .toUtf8());
        }
        ask(u"quicksilver"_s);
        QVERIFY(test::importThroughMenu(*f, files));
        // What another import brought is found without asking again.
        const auto *count = f->find<QLabel>("searchCount");
        QTRY_COMPARE_WITH_TIMEOUT(count->text(), u"205 passages in 205 documents"_s, test::PatienceMs);
        QCOMPARE(documents(), domain::SearchPage::Documents);
        // The rest comes as one goes there.
        results()->setFocus();
        while (documents() < 205) {
            const int before = documents();
            QTest::keyClick(results(), Qt::Key_End);
            QTRY_VERIFY(documents() > before);
        }
        QCOMPARE(documents(), 205);
    }

    void aResultIsReadWithoutLeavingTheList()
    {
        ask(u"cooperation"_s);
        QTRY_VERIFY(documents() > 1);
        results()->setFocus();
        results()->setCurrentIndex(results()->model()->index(0, 0));
        QTest::keyClick(results(), Qt::Key_Down);
        const auto *text = f->find<QTextEdit>("searchPreviewText");
        const QString passage = results()->currentIndex().data().toString();
        QTRY_VERIFY(text->toPlainText().simplified().contains(passage.simplified()));
        QVERIFY(text->toPlainText().size() > passage.size()); // and what stands around it
        QVERIFY(text->extraSelections().size() > 1);
        QCOMPARE(text->extraSelections().first().cursor.selectedText().simplified(), passage.simplified());
        QVERIFY(results()->hasFocus());
        QCOMPARE(f->window->currentView(), View::Search);
        // A click goes there, and does not open either; a double click does.
        const QModelIndex other = results()->model()->index(0, 0, results()->model()->index(1, 0));
        results()->scrollTo(other);
        QTest::mouseClick(results()->viewport(), Qt::LeftButton, {}, results()->visualRect(other).center());
        QTRY_VERIFY(text->toPlainText().simplified().contains(other.data().toString().simplified()));
        QCOMPARE(f->window->currentView(), View::Search);
        QTest::mouseDClick(results()->viewport(), Qt::LeftButton, {}, results()->visualRect(other).center());
        QTRY_COMPARE(f->window->currentView(), View::Reader);
    }

    void everyFieldNarrows()
    {
        ask(u"cooperation"_s);
        QTRY_VERIFY(documents() > 1);
        const int all = documents();
        narrow("searchFrom", u"2023"_s);
        QTRY_VERIFY(documents() > 0 && documents() < all);
        narrow("searchFrom", {});
        QTRY_COMPARE(documents(), all);
        narrow("searchTo", u"2022-11"_s);
        QTRY_VERIFY(documents() > 0 && documents() < all);
        narrow("searchTo", {});
        narrow("searchEntity", u"hun sen"_s);
        QTRY_VERIFY(documents() > 0 && documents() < all);
        narrow("searchEntity", {});
        QTRY_COMPARE(documents(), all);
        auto *side = f->find<QComboBox>("searchSide");
        side->setFocus();
        QTest::keyClicks(side, u"Cambodia"_s);
        QTRY_VERIFY(documents() > 0 && documents() < all);
        QCOMPARE(results()->model()->index(0, 0).data(SearchModel::SideRole).toString(), u"kh"_s);
    }

    void aTopicNarrows()
    {
        ask(u"cooperation"_s);
        QTRY_VERIFY(documents() > 1);
        const int all = documents();
        narrow("searchTopic", u"Myanmar crisis"_s);
        QTRY_VERIFY(documents() < all);
    }

    void whatIsNoDateIsTold()
    {
        ask(u"cooperation"_s);
        narrow("searchFrom", u"last week"_s);
        QTRY_VERIFY2(told(u"is not a date"_s), "the pane says what is wrong");
    }

    void aSyntaxErrorIsToldInWords()
    {
        ask(u"\"comprehensive strategic"_s);
        QTRY_VERIFY(told(u"quotation mark is missing"_s));
        ask(u"(mines OR demining"_s);
        QTRY_VERIFY(told(u"bracket is missing"_s));
    }

    void aSearchIsKeptRenamedAndDeletedWithUndo()
    {
        keepOne();
        auto *kept = f->find<QListView>("savedSearches");
        ask(u"mines"_s);
        kept->setFocus();
        kept->setCurrentIndex(kept->model()->index(0, 0));
        QTest::keyClick(kept, Qt::Key_Return);
        QCOMPARE(box()->text(), u"cooperation"_s);
        QCOMPARE(field("searchFrom")->text(), u"2022-01-01"_s);

        QTest::keyClick(kept, Qt::Key_Delete);
        QTRY_COMPARE(kept->model()->rowCount(), 0);
        f->press(QKeySequence(QKeySequence::Undo));
        QTRY_COMPARE(kept->model()->rowCount(), 1);
        f->press(QKeySequence(QKeySequence::Undo));
        QTRY_COMPARE(kept->model()->index(0, 0).data().toString(), u"cooperation"_s);
        f->press(QKeySequence(QKeySequence::Redo));
        QTRY_COMPARE(kept->model()->index(0, 0).data().toString(), u"Working together"_s);
    }

    void thePaletteFindsAKeptSearchAfterARestart()
    {
        keepOne();
        f->window->close();
        f->remake();
        QVERIFY(test::openStore(*f, store()));
        QTRY_COMPARE(f->find<QListView>("savedSearches")->model()->rowCount(), 1);
        f->press(QKeySequence(u"Ctrl+K"_s));
        QTest::keyClicks(f->window->palette()->box(), u"working tog"_s);
        QTest::keyClick(f->window->palette()->box(), Qt::Key_Return);
        QCOMPARE(f->window->currentView(), View::Search);
        QCOMPARE(box()->text(), u"cooperation"_s);
        QTRY_VERIFY(documents() > 0);
    }

private:
    [[nodiscard]] QString store() const { return f->path(u"S.counterpart"_s); }
    [[nodiscard]] QLineEdit *field(const char *name) const { return f->find<QLineEdit>(name); }
    [[nodiscard]] QLineEdit *box() const { return field("searchBox"); }
    [[nodiscard]] QTreeView *results() const { return f->find<QTreeView>("searchResults"); }
    [[nodiscard]] int documents() const { return results()->model()->rowCount(); }
    [[nodiscard]] bool told(const QString &words) const
    {
        const QWidget *pane = f->window->tabs()->currentWidget();
        for (const QLabel *label : pane->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    void ask(const QString &words) const
    {
        box()->setFocus();
        box()->clear();
        QTest::keyClick(box(), Qt::Key_Return);
        QTRY_COMPARE(documents(), 0); // what was found before is gone
        QTest::keyClicks(box(), words);
        QTest::keyClick(box(), Qt::Key_Return);
    }
    /// Keeps a search for "cooperation" since 2022 as "Working together".
    void keepOne() const
    {
        ask(u"cooperation"_s);
        QTRY_VERIFY(documents() > 1);
        narrow("searchFrom", u"2022"_s);
        QTest::mouseClick(f->find<QPushButton>("keepSearch"), Qt::LeftButton);
        auto *kept = f->find<QListView>("savedSearches");
        QTRY_COMPARE(kept->model()->rowCount(), 1);
        auto *editor = kept->findChild<QLineEdit *>();
        QVERIFY(editor); // its name can be typed at once
        QTest::keyClicks(editor, u"Working together"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(kept->model()->index(0, 0).data().toString(), u"Working together"_s);
    }
    void narrow(const char *name, const QString &text) const
    {
        field(name)->setFocus();
        field(name)->clear();
        QTest::keyClicks(field(name), text);
        QTest::keyClick(field(name), Qt::Key_Return);
    }

    std::unique_ptr<WindowFixture> f;
};

QTEST_MAIN(TestSearchWindow)
#include "tst_searchwindow.moc"
