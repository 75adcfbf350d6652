// SPDX-License-Identifier: GPL-3.0-or-later
// N opens a note wherever a passage is chosen outside of the comparison (tst_reviewnotes): selected words and
// sentences of the reader, results of the search, annotations. In text fields it stays a letter.
#include "core/workspace/annotations/annotations.h"
#include "core/workspace/commitments/commitments.h"
#include "core/workspace/documents/documents.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/models/librarymodel.h"
#include "ui/models/searchmodel.h"
#include "ui/reader/outlinemodel.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readouttext.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::AnnotationRow;
using domain::CommitmentStatus;
using models::SearchModel;
using reader::OutlineModel;
using shell::MainWindow;
using workbench::View;

class TestNoteWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::WindowFixture> f;

    [[nodiscard]] workspace::Workspace &store() const { return *f->window->session().workspace(); }
    [[nodiscard]] std::vector<AnnotationRow> notes() const { return *store().annotations().rows(); }
    /// The note that stands on a passage; an invalid row for none.
    [[nodiscard]] AnnotationRow noteOn(const models::Passage &passage) const
    {
        for (const AnnotationRow &row : notes()) {
            if (row.document == passage.document && row.anchor.range == passage.range)
                return row;
        }
        return {};
    }
    [[nodiscard]] reader::ReaderPane *pane() const { return f->window->findChild<reader::ReaderPane *>(); }
    [[nodiscard]] reader::ReadoutText *text() const { return pane()->text(); }
    [[nodiscard]] QPlainTextEdit *memo() const { return f->find<QPlainTextEdit>("memoText"); }
    [[nodiscard]] QTreeView *results() const { return f->find<QTreeView>("searchResults"); }
    [[nodiscard]] QString said() const { return f->window->statusBar()->currentMessage(); }
    [[nodiscard]] domain::DocumentId document(const QString &file) const
    {
        for (const domain::DocumentRow &row : f->window->library().documents()) {
            if (row.file.contains(file))
                return row.id;
        }
        return {};
    }
    [[nodiscard]] bool open(const QString &file) const
    {
        QSignalSpy shown(f->window.get(), &MainWindow::documentShown);
        f->window->openDocument(document(file));
        return !shown.isEmpty() || shown.wait(test::PatienceMs);
    }
    [[nodiscard]] bool search(const QString &words) const
    {
        f->window->search({}); // what was found before goes
        f->window->search(words);
        return QTest::qWaitFor([this] { return results()->model()->rowCount() > 1; }, test::PatienceMs);
    }
    [[nodiscard]] int undertakings(CommitmentStatus status) const
    {
        return int(std::ranges::count(*store().commitments().rows(), status, &domain::CommitmentRow::status));
    }
    /// N, letters, Escape: as a person writes one.
    void write(QWidget *where, const QString &words) const
    {
        where->setFocus();
        QTest::keyClick(where, Qt::Key_N);
        QVERIFY(memo()->hasFocus()); // at once: what is typed next is the note
        QTest::keyClicks(memo(), words);
        QTest::keyClick(memo(), Qt::Key_Escape);
    }

private Q_SLOTS:
    void init()
    {
        f = test::windowOnSample(u"N.counterpart"_s);
        QVERIFY(f);
    }
    void cleanup() { f.reset(); }

    void selectedWordsTakeANote_data()
    {
        QTest::addColumn<bool>("mode");
        QTest::addColumn<int>("nth");
        QTest::newRow("review mode off") << false << 0;
        QTest::newRow("review mode on") << true << 1;
    }
    void selectedWordsTakeANote()
    {
        QFETCH(const bool, mode);
        QFETCH(const int, nth);
        f->setReviewMode(mode);
        QVERIFY(open(u"us-white-house-biden-hun-sen"_s));
        const QString words = u"Cambodia"_s;
        QTextCursor cursor = text()->document()->find(words);
        for (int i = 0; i < nth; ++i)
            cursor = text()->document()->find(words, cursor);
        QVERIFY(cursor.hasSelection());
        text()->setTextCursor(cursor);
        const models::Passage chosen = f->window->selectedPassage();
        const int taken = undertakings(CommitmentStatus::Open);
        write(text(), u"Close call, not ASLURE 1234"_s);
        QTRY_COMPARE(noteOn(chosen).memo, u"Close call, not ASLURE 1234"_s);
        QCOMPARE(noteOn(chosen).anchor.quote, words);
        QCOMPARE(undertakings(CommitmentStatus::Open), taken);
        QVERIFY(text()->hasFocus()); // and on with reading
    }

    void aSentenceOfTheOutlineTakesANote()
    {
        QVERIFY(open(u"us-white-house-biden-hun-sen"_s));
        auto *outline = f->find<QListView>("outline");
        outline->setFocus();
        const QModelIndex sentence = outline->model()->index(3, 0);
        outline->setCurrentIndex(sentence);
        const models::Passage chosen = models::passageOf(pane()->document(), text()->text(),
                                                         {sentence.data(OutlineModel::BeginRole).toLongLong(),
                                                          sentence.data(OutlineModel::EndRole).toLongLong()});
        write(outline, u"a whole sentence"_s);
        QTRY_COMPARE(noteOn(chosen).memo, u"a whole sentence"_s);
    }

    void thePanelFollowsTheSentence()
    {
        QVERIFY(open(u"us-white-house-biden-hun-sen"_s));
        auto *outline = f->find<QListView>("outline");
        const auto choose = [outline](int row) {
            outline->setFocus();
            outline->setCurrentIndex(outline->model()->index(row, 0));
        };
        choose(3);
        write(outline, u"on the one"_s);
        QTRY_VERIFY(std::ranges::any_of(
            notes(), [](const AnnotationRow &row) { return row.memo == u"on the one"_s; }));
        QVERIFY(memo()->isVisible());
        choose(5);
        QTRY_VERIFY2(!memo()->isVisible(), "the panel shows the note of another sentence");
        write(outline, u"on the other"_s);
        QTRY_COMPARE(std::ranges::count_if(
                         notes(), [](const AnnotationRow &row) { return row.memo.startsWith(u"on the "_s); }),
                     2);
        // What was written on the one is as it was.
        QVERIFY(std::ranges::any_of(
            notes(), [](const AnnotationRow &row) { return row.memo == u"on the one"_s; }));
    }

    void theCursorElsewhereChoosesNothing()
    {
        QVERIFY(open(u"kh-mfaic-hun-sen-biden"_s));
        auto *outline = f->find<QListView>("outline");
        outline->setCurrentIndex(outline->model()->index(2, 0));
        text()->setFocus();
        text()->moveCursor(QTextCursor::End);
        const size_t before = notes().size();
        QTest::keyClick(text(), Qt::Key_N);
        QVERIFY2(said().contains(u"Select a passage"_s), qPrintable(said()));
        QVERIFY(!memo()->hasFocus());
        QCOMPARE(notes().size(), before);
    }

    void aResultOfTheSearchTakesANote()
    {
        QVERIFY(search(u"cooperation"_s));
        results()->setFocus();
        results()->setCurrentIndex(results()->model()->index(0, 0)); // the document: no passage yet
        QTest::keyClick(results(), Qt::Key_N);
        QVERIFY2(said().contains(u"Select a passage"_s), qPrintable(said()));
        QTest::keyClick(results(), Qt::Key_Down);
        const models::Passage chosen = f->window->selectedPassage();
        QVERIFY(chosen.isValid());
        write(results(), u"found by search"_s);
        QCOMPARE(f->window->currentView(), View::Reader); // it is written beside its text
        QTRY_COMPARE(noteOn(chosen).memo, u"found by search"_s);
    }

    void whereAResultWasOpenedTheNoteIsOnIt()
    {
        QVERIFY(search(u"sanctions"_s));
        QSignalSpy shown(f->window.get(), &MainWindow::documentShown);
        f->press(QKeySequence(u"F4"_s));
        QVERIFY(!shown.isEmpty() || shown.wait(test::PatienceMs));
        const QModelIndex hit = results()->currentIndex();
        const models::Passage chosen = models::passageOf(
            pane()->document(), text()->text(),
            {hit.data(SearchModel::BeginRole).toLongLong(), hit.data(SearchModel::EndRole).toLongLong()});
        write(text(), u"what F4 led to"_s);
        QTRY_COMPARE(noteOn(chosen).memo, u"what F4 led to"_s);
    }

    void anAnnotationTakesMoreWords()
    {
        const domain::DocumentId id = document(u"us-white-house-biden-hun-sen"_s);
        const text::Range range = store().documents().view(id)->facts.sentences.front().range;
        QVERIFY(store().annotations().add({id, range, {}, u"a word"_s}, f->preferences.author()));
        f->press(QKeySequence(u"Ctrl+4"_s));
        auto *table = f->find<QTreeView>("annotationsTable");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        const size_t before = notes().size();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        write(table, u" and more"_s);
        QTRY_VERIFY(std::ranges::any_of(
            notes(), [](const AnnotationRow &row) { return row.memo.contains(u" and more"_s); }));
        QCOMPARE(notes().size(), before);
    }

    void thePanelIsBroughtForth()
    {
        auto *panel = f->find<QDockWidget>("inspectorDock");
        panel->hide();
        QVERIFY(open(u"kh-mfaic-hun-sen-biden"_s));
        auto *outline = f->find<QListView>("outline");
        outline->setFocus();
        outline->setCurrentIndex(outline->model()->index(4, 0));
        write(outline, u"seen"_s);
        QVERIFY(panel->isVisible());
    }

    void inTextFieldsItIsALetter()
    {
        const size_t before = notes().size();
        QVERIFY(search(u"cooperation"_s));
        results()->setCurrentIndex(results()->model()->index(0, 0, results()->model()->index(0, 0)));
        auto *box = f->find<QLineEdit>("searchBox");
        box->setFocus();
        box->clear();
        QTest::keyClicks(box, u"nN"_s);
        QCOMPARE(box->text(), u"nN"_s);
        QVERIFY(open(u"kh-mfaic-hun-sen-biden"_s));
        f->press(QKeySequence(QKeySequence::Find));
        auto *find = f->find<QLineEdit>("findBox");
        QTRY_VERIFY(find->isVisible());
        find->setFocus();
        find->clear();
        QTest::keyClicks(find, u"nn"_s);
        QCOMPARE(find->text(), u"nn"_s);
        QCOMPARE(notes().size(), before);
    }

    void aStoreThatCannotBeWrittenSaysSo()
    {
        const QString path = f->path(u"N.counterpart"_s);
        QVERIFY(test::openStore(*f, path, workspace::OpenMode::ReadOnly));
        QVERIFY(open(u"kh-mfaic-hun-sen-biden"_s));
        text()->setFocus();
        text()->selectAll();
        QTest::keyClick(text(), Qt::Key_N);
        QVERIFY2(said().contains(u"cannot be changed"_s), qPrintable(said()));
    }
};

QTEST_MAIN(TestNoteWindow)
#include "tst_notewindow.moc"
