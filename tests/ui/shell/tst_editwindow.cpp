// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the real main window: copying, pasting and citing, printing, and how the menus are laid out.
#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/documents/documents.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/models/commitmentsmodel.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readouttext.h"
#include "ui/shell/printedpages.h"
#include "ui/workbench/mnemonics.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QTableView>
#include <QTextDocument>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

QString clipboard()
{
    return QApplication::clipboard()->text();
}

QMenu *menuNamed(const test::WindowFixture &fixture, const QString &title)
{
    for (QAction *action : fixture.window->menuBar()->actions()) {
        if (workbench::plainText(action->text()) == title)
            return action->menu();
    }
    return nullptr;
}

} // namespace

class TestEditWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        f = test::windowOnSample(u"S.counterpart"_s);
        QVERIFY(f);
        QApplication::clipboard()->clear();
    }

    void cleanup() { f.reset(); }

    void aSelectionOfTheReaderIsCited()
    {
        openFirst();
        QTest::keyClick(text(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(text(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(text(), Qt::Key_Down, Qt::ShiftModifier);
        const domain::DocumentRow &row = f->window->library().documents().front();
        f->press(QKeySequence(u"Ctrl+Shift+B"_s));
        QTRY_VERIFY(clipboard().contains(QString(row.title).replace(u'“', u'‘').replace(u'”', u'’')));
        QVERIFY2(clipboard().endsWith(u'.'), qPrintable(clipboard()));
        f->press(QKeySequence(u"Ctrl+Alt+B"_s));
        QTRY_VERIFY(clipboard().startsWith(u'“') && clipboard().endsWith(u')'));
        QVERIFY(clipboard().contains(
            text()->textCursor().selectedText().replace(QChar::ParagraphSeparator, u' ').simplified()));
    }

    void aPassageOfAComparisonIsCited()
    {
        QSignalSpy shown(f->window.get(), &shell::MainWindow::comparisonShown);
        f->window->openMeeting(f->window->firstTwoSidedMeeting());
        QTRY_VERIFY(!shown.isEmpty());
        f->press(QKeySequence(u"F7"_s));
        const QString quote = f->window->selectedPassage().quote;
        QVERIFY(!quote.isEmpty());
        f->press(QKeySequence(u"Ctrl+Alt+B"_s));
        QTRY_VERIFY(clipboard().startsWith(u"“"_s + quote.simplified() + u"” ("_s));
        f->press(QKeySequence(u"Ctrl+C"_s));
        QTRY_COMPARE(clipboard(), quote);
    }

    void aCommitmentIsCited()
    {
        f->action("view.commitments")->trigger();
        auto *table = f->find<QTableView>("commitmentsTable");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        table->setFocus();
        table->selectRow(0);
        table->setCurrentIndex(table->model()->index(0, 1));
        QTRY_VERIFY(f->action("edit.copyCitation")->isEnabled());
        f->press(QKeySequence(u"Ctrl+Shift+B"_s));
        QTRY_VERIFY(clipboard().contains(u", para"));
    }

    void theMenuEditsWhatHasTheFocus()
    {
        auto *box = f->find<QLineEdit>("libraryFilter");
        f->press(QKeySequence(u"Ctrl+L"_s));
        QTRY_VERIFY(box->hasFocus());
        QTest::keyClicks(box, u"hun sen"_s);
        QVERIFY(f->action("edit.selectAll")->isEnabled());
        f->action("edit.selectAll")->trigger();
        f->action("edit.cut")->trigger();
        QCOMPARE(clipboard(), u"hun sen"_s);
        QVERIFY(box->text().isEmpty());
        f->action("edit.paste")->trigger();
        QCOMPARE(box->text(), u"hun sen"_s);
        openFirst();
        text()->setFocus();
        QVERIFY(!f->action("edit.cut")->isEnabled()); // it is not written in
        f->action("edit.selectAll")->trigger();
        f->action("edit.copy")->trigger();
        QVERIFY(clipboard().size() > 100);
    }

    void aFilteredDocumentIsNotCited()
    {
        f->action("view.library")->trigger();
        auto *tree = f->find<QTreeView>("libraryTree");
        f->action("view.group")->trigger();
        QTRY_VERIFY(tree->model()->rowCount() > 0);
        tree->selectionModel()->setCurrentIndex(
            tree->model()->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        f->press(QKeySequence(u"Ctrl+Shift+B"_s));
        QTRY_VERIFY(!clipboard().isEmpty());
        QApplication::clipboard()->clear();
        f->find<QLineEdit>("libraryFilter")->setText(u"no document has these words"_s);
        QTRY_COMPARE(tree->model()->rowCount(), 0);
        f->press(QKeySequence(u"Ctrl+Shift+B"_s));
        QTRY_VERIFY(f->window->statusBar()->currentMessage().startsWith(u"Select a document"));
        QVERIFY(clipboard().isEmpty());
    }

    void noEntryOfAMenuIsThereTwice()
    {
        for (const QString &title : {u"Edit"_s, u"View"_s}) {
            QSet<QString> entries;
            for (const QAction *action : menuNamed(*f, title)->actions()) {
                const QString text = workbench::plainText(action->text());
                QVERIFY2(action->isSeparator() || !entries.contains(text), qPrintable(title + u": "_s + text));
                entries.insert(text);
            }
            QVERIFY2(title != u"Edit" || entries.size() < 16, qPrintable(title)); // a small screen has room
        }
    }

    void theComparisonIsThatOfWhatIsRead()
    {
        const auto &documents = f->window->library().documents();
        const auto met = std::ranges::find_if(documents, [](const auto &row) {
            return !row.meetings.empty();
        });
        QVERIFY(met != documents.end());
        QSignalSpy shown(f->window.get(), &shell::MainWindow::documentShown);
        f->window->openDocument(met->id);
        QVERIFY(!shown.isEmpty() || shown.wait(test::PatienceMs));
        f->press(QKeySequence(u"Ctrl+3"_s));
        QTRY_COMPARE(f->window->findChild<comparison::ComparisonPane *>()->meeting(), met->meetings.front());
        QCOMPARE(f->window->currentView(), workbench::View::Comparison);
    }

    void menusStandInTheOrderOfThePlatform()
    {
        QCOMPARE(menuNamed(*f, u"File"_s)->actions().last(), f->action("file.quit"));
        QCOMPARE(menuNamed(*f, u"Edit"_s)->actions().last(), f->action("edit.preferences"));
        QMenu *review = menuNamed(*f, u"Review"_s);
        QVERIFY(review);
        QCOMPARE(review->actions().first(), f->action("review.mode"));
        for (QAction *action : f->window->findChild<comparison::ComparisonPane *>()->commands())
            QVERIFY2(review->actions().contains(action), qPrintable(action->text()));
    }

    void whatCannotActIsGrey()
    {
        f->window->session().close();
        QTRY_VERIFY(!f->window->session().isOpen());
        for (const QString &title : {u"Go"_s, u"Document"_s, u"Meeting"_s, u"Entity"_s, u"Annotate"_s,
                                     u"Review"_s, u"Commitments"_s}) {
            for (const QAction *action : menuNamed(*f, title)->actions())
                QVERIFY2(action->isSeparator() || action->menu() || action->isCheckable() ||
                             !action->isEnabled(),
                         qPrintable(title + u": "_s + action->text()));
        }
    }

    /// Two commands on one key are none: Qt tells neither.
    void noTwoCommandsOfTheWindowShareAKey()
    {
        QHash<QKeySequence, QString> taken;
        for (const QAction *action : f->window->actions().actions()) {
            if (action->shortcutContext() != Qt::WindowShortcut)
                continue;
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!taken.contains(key),
                         qPrintable(key.toString() + u": "_s + taken.value(key) + u", "_s + action->text()));
                taken.insert(key, action->text());
            }
        }
        QVERIFY(taken.size() > 40);
    }

    void noTwoEntriesOfAMenuShareALetter()
    {
        for (const QMenu *menu : f->window->menuBar()->findChildren<QMenu *>()) {
            QHash<QChar, QString> letters;
            for (const QAction *action : menu->actions()) {
                const QChar letter = workbench::mnemonicOf(action->text());
                if (letter.isNull())
                    continue;
                QVERIFY2(!letters.contains(letter),
                         qPrintable(u"%1: %2, %3"_s.arg(menu->title(), letters[letter], action->text())));
                letters.insert(letter, action->text());
            }
        }
    }

    void aDocumentIsPrintedWithItsTitle()
    {
        openFirst();
        QVERIFY(f->action("file.print")->isEnabled());
        const domain::DocumentRow &row = f->window->library().documents().front();
        const auto view = f->window->session().workspace()->documents().view(row.id);
        QVERIFY(view);
        const auto pages = shell::printedDocument(*view);
        QVERIFY(pages->toPlainText().startsWith(row.title.simplified()));
        QVERIFY(pages->toPlainText().contains(view->blocks.back().range.in(view->text).left(10)));
    }

    void aComparisonIsPrintedWithWhatBothSay()
    {
        const auto view =
            f->window->session().workspace()->comparisons().of(f->window->firstTwoSidedMeeting());
        QVERIFY(view);
        const QString printed = shell::printedComparison(*view)->toPlainText().simplified();
        for (const domain::DocumentView *account : {&view->a, &view->b}) {
            for (const domain::Sentence &sentence : account->facts.sentences)
                QVERIFY(printed.contains(sentence.range.in(account->text).toString().simplified()));
        }
    }

    /// A passage that is linked twice stands in both rows; of what is not analysed nothing is claimed.
    void aComparisonIsPrintedWithEveryLink()
    {
        auto view = f->window->session().workspace()->comparisons().of(f->window->firstTwoSidedMeeting());
        QVERIFY(view);
        QVERIFY(view->b.facts.sentences.size() > 1);
        const auto link = [](int a, int b) {
            domain::LinkRow row;
            row.fact.a = {a};
            row.fact.b = {b};
            return row;
        };
        view->links = {link(0, 0), link(0, 1)};
        view->findUnlinked();
        const QString printed = shell::printedComparison(*view)->toPlainText().simplified();
        for (const int b : {0, 1}) {
            const domain::Sentence &sentence = view->b.facts.sentences[size_t(b)];
            QVERIFY(printed.contains(sentence.range.in(view->b.text).toString().simplified()));
        }
        view->b.row.depth = domain::Depth::None;
        view->findUnlinked();
        const QString unread = shell::printedComparison(*view)->toPlainText();
        QVERIFY(!unread.contains(u"only here"));
        QVERIFY(unread.contains(u"not judged: "));
    }

private:
    [[nodiscard]] reader::ReadoutText *text() const
    {
        return f->window->findChild<reader::ReaderPane *>()->text();
    }

    void openFirst() const
    {
        QSignalSpy shown(f->window.get(), &shell::MainWindow::documentShown);
        f->window->openDocument(f->window->library().documents().front().id);
        QVERIFY(!shown.isEmpty() || shown.wait(test::PatienceMs));
    }

    std::unique_ptr<test::WindowFixture> f;
};

QTEST_MAIN(TestEditWindow)
#include "tst_editwindow.moc"
