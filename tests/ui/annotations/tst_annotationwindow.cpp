// SPDX-License-Identifier: GPL-3.0-or-later
// What an analyst does who annotates, in the real window with real keys and mouse: select, code, nest, write
// a memo, undo and redo it all, table, export, open again, merge a colleague's copy.
#include "core/workspace/annotations/annotations.h"
#include "core/workspace/annotations/codes.h"
#include "core/workspace/documents/documents.h"
#include "tests/support/files.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/annotations/annotationdetail.h"
#include "ui/annotations/annotationsview.h"
#include "ui/models/annotationsmodel.h"
#include "ui/reader/annotationlayer.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readouttext.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::AnnotationId;
using domain::AnnotationRow;
using domain::CodeRow;
using shell::MainWindow;
using test::WindowFixture;
using workbench::View;
using What = workbench::FileChooser::What;

namespace {

const QString Words = u"Cambodia"_s;
const QString Analyst = u"Ana Lyst"_s;
const QString Colleague = u"Bo Colleague"_s;

/// What an analyst has made, in words: for comparing before and after.
QStringList notes(workspace::Workspace &store)
{
    QStringList lines;
    QHash<domain::CodeId, QString> names;
    const auto codes = store.codes().rows();
    for (const CodeRow &code : *codes)
        names.insert(code.id, code.values.name);
    for (const CodeRow &code : *codes)
        lines << u"code %1 in %2, %3"_s.arg(code.values.name, names.value(code.parent), code.values.colour);
    const auto rows = store.annotations().rows();
    for (const AnnotationRow &row : *rows) {
        QStringList coded;
        for (const domain::CodeId id : row.codes)
            coded << names.value(id);
        lines << u"“%1” at %2 is %3: %4 (%5)"_s.arg(row.anchor.quote)
                     .arg(row.anchor.range.begin)
                     .arg(coded.join(u'+'), row.memo, row.author);
    }
    return lines;
}

} // namespace

class TestAnnotationWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->preferences.setAuthor(Analyst);
        QVERIFY(QFile::copy(test::readySample(), path()));
        QVERIFY(test::openStore(*m_fixture, path(), workspace::OpenMode::ReadWrite, test::Shown::Everything));
        m_fixture->find<QWidget>("codesDock")->raise();
        m_document = {};
        for (const domain::DocumentRow &row : m_fixture->window->library().documents()) {
            const auto view = store().documents().view(row.id);
            if (view->text.count(Words) >= 3 && view->text.size() < 12'000)
                m_document = row.id;
        }
        QVERIFY(m_document.isValid());
        QSignalSpy shown(m_fixture->window.get(), &MainWindow::documentShown);
        m_fixture->window->openDocument(m_document);
        QVERIFY(!shown.isEmpty() || shown.wait(test::PatienceMs));
    }

    void cleanup() { m_fixture.reset(); }

    void nothingCanBeAnnotatedWithoutASelection()
    {
        QVERIFY(!m_fixture->action("annotate.choose")->isEnabled());
        QVERIFY(m_fixture->action("annotate.choose")->statusTip().size() > 5);
    }

    void wordsSelectedByMouseGetANewCode()
    {
        selectByMouse(Words, 0);
        QVERIFY(m_fixture->action("annotate.choose")->isEnabled());
        m_fixture->press(QKeySequence(u"Ctrl+J"_s));
        typeCode(u"Country"_s);
        QTRY_COMPARE(rows().size(), 1u);
        QCOMPARE(rows().front().anchor.quote, Words);
        QCOMPARE(rows().front().author, Analyst);
        QCOMPARE(codes().size(), 1u);
        QCOMPARE(codes().front().values.name, u"Country"_s);
        QTRY_COMPARE(layer().spans().size(), 1u);
        QTRY_VERIFY(m_fixture->find<QWidget>("annotationMargin")->isVisible());
        QVERIFY(undoText().contains(u"Country"_s));
    }

    void wordsSelectedByKeyboardGetTheLastCode()
    {
        codeCountry(1);
        selectByKeyboard(Words, 1);
        QTRY_VERIFY(m_fixture->action("annotate.last")->text().contains(u"Country"_s));
        m_fixture->press(QKeySequence(u"Ctrl+Shift+A"_s));
        QTRY_COMPARE(rows().size(), 2u);
        QCOMPARE(rows()[1].anchor.quote, Words);
        QCOMPARE(rows()[0].codes, rows()[1].codes);
    }

    void aKnownCodeIsFoundByAFewLetters()
    {
        codeCountry(2);
        selectByKeyboard(Words, 2);
        m_fixture->press(QKeySequence(u"Ctrl+J"_s));
        typeCode(u"cntr"_s);
        QTRY_COMPARE(rows().size(), 3u);
        QCOMPARE(codes().size(), 1u);
        QTRY_COMPARE(layer().spans().size(), 3u);
    }

    void aSecondCodeOnTheSameWordsIsNoSecondAnnotation()
    {
        codeCountry(3);
        selectByKeyboard(Words, 2);
        m_fixture->press(QKeySequence(u"Ctrl+J"_s));
        typeCode(u"Country"_s);
        QTest::qWait(50);
        QCOMPARE(rows().size(), 3u);
    }

    void codesAreMadeAndNestedByDragging()
    {
        codeCountry(1);
        makeCode(u"Places"_s);
        QTRY_COMPARE(codes().size(), 2u);
        nestCountry(u"Places"_s);
        QVERIFY(undoText().contains(u"Country"_s));
    }

    void aCodeIsRenamedInItsPlace()
    {
        makeCode(u"Places"_s);
        rename(u"Places"_s, u"Geography"_s);
    }

    void twoCodesOfOneNameAreRefusedAndNothingIsLost()
    {
        makeCode(u"Geography"_s);
        QTRY_COMPARE(codes().size(), 1u);
        makeCode(u"geography"_s);
        QTRY_VERIFY(m_fixture->window->messageBar()->text().contains(u"is there already"_s));
        QCOMPARE(codes().size(), 1u);
    }

    void aClickOnTheWordsChoosesTheirAnnotation()
    {
        codeCountry(3);
        chooseFirst();
        QCOMPARE(layer().chosen(), layer().spans().front().id);
        QTRY_VERIFY(m_fixture->find<QLabel>("annotationQuote")->isVisible());
    }

    void aMemoIsWrittenBesideAndPreviewed()
    {
        codeCountry(3);
        chooseFirst();
        writeMemo(u"**Twice** <b>said</b> ![x](http://example.org/x.png)"_s);
        QTRY_VERIFY(rows().front().memo.startsWith(u"**Twice**"_s));
        m_fixture->find<QToolButton>("memoPreviewButton")->click();
        const QString shown = m_fixture->find<QTextBrowser>("memoPreview")->toPlainText();
        QVERIFY2(shown.startsWith(u"Twice"_s), qPrintable(shown));
        QVERIFY(shown.contains(u"<b>said"_s));
        m_fixture->find<QToolButton>("memoPreviewButton")->click();
        QTRY_VERIFY(layer().cardAt(layer().spans().front().range.begin).contains(u"Twice"_s));
    }

    void aPasteOfMoreThanAMegabyteStaysOutAndIsTold()
    {
        codeCountry(1);
        chooseFirst();
        writeMemo(u"**Twice** said"_s);
        QTRY_COMPARE(rows().front().memo, u"**Twice** said"_s);
        const QString before = memo().toPlainText();
        QApplication::clipboard()->setText(QString(1'100'000, u'x'));
        memo().setFocus();
        QTest::keySequence(&memo(), QKeySequence::Paste);
        QVERIFY(m_fixture->find<QLabel>("memoProblem")->text().contains(u"1 MB"_s));
        QVERIFY(m_fixture->find<QLabel>("memoProblem")->isVisible());
        QCOMPARE(memo().toPlainText(), before);
        QTest::keyClick(&memo(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(rows().front().memo, before);
        QApplication::clipboard()->setText(u"short"_s);
        QTest::keySequence(&memo(), QKeySequence::Paste);
        QVERIFY(!m_fixture->find<QLabel>("memoProblem")->isVisible());
        QTest::keyClick(&memo(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(rows().front().memo.contains(u"short"_s));
    }

    void aCardOfTheComparisonIsAnnotated()
    {
        const QString quote = codeCard(u"From the comparison"_s);
        QTRY_COMPARE(rows().size(), 1u);
        QVERIFY(hasQuote(quote));
    }

    void aResultOfTheSearchIsAnnotated()
    {
        codeResult(u"From the search"_s);
        QTRY_COMPARE(rows().size(), 1u);
    }

    void everyActIsTakenBackAndDoneAgain()
    {
        codeCountry(3);
        makeCode(u"Places"_s);
        nestCountry(u"Places"_s);
        rename(u"Places"_s, u"Geography"_s);
        chooseFirst();
        writeMemo(u"**Twice** said"_s);
        QTRY_COMPARE(rows().front().memo, u"**Twice** said"_s);
        codeCard(u"From the comparison"_s);
        QTRY_COMPARE(rows().size(), 4u);
        codeResult(u"From the search"_s);
        QTRY_COMPARE(rows().size(), 5u);
        const QStringList after = notes(store());
        QVERIFY(after.size() > 8);
        tree().setFocus();
        auto *undo = m_fixture->window->findChild<QAction *>(u"edit.undo"_s);
        auto *redo = m_fixture->window->findChild<QAction *>(u"edit.redo"_s);
        int steps = 0;
        for (; undo->isEnabled() && steps < 40; ++steps)
            m_fixture->press(QKeySequence::Undo);
        QVERIFY(steps >= 8);
        QCOMPARE(notes(store()), QStringList());
        QTRY_COMPARE(layer().spans().size(), 0u);
        while (redo->isEnabled())
            m_fixture->press(QKeySequence::Redo);
        QCOMPARE(notes(store()), after);
        QTRY_COMPARE(layer().spans().size(), 3u);
    }

    void theTableShowsGroupsFiltersAndJumps()
    {
        annotateFive();
        m_fixture->window->showView(View::Annotations);
        QTRY_COMPARE(table().model()->rowCount(), 5);
        m_fixture->find<QComboBox>("annotationsGroup")->setCurrentIndex(1);
        QCOMPARE(table().model()->rowCount(), 3);
        m_fixture->find<QComboBox>("annotationsGroup")->setCurrentIndex(0);
        auto *filter = m_fixture->find<QLineEdit>("annotationsFilter");
        QTest::keyClicks(filter, u"twice"_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QTRY_COMPARE(table().model()->rowCount(), 1);
        table().setFocus();
        table().setCurrentIndex(table().model()->index(0, 0));
        QTest::keyClick(&table(), Qt::Key_Return);
        QTRY_COMPARE(m_fixture->window->currentView(), View::Reader);
        filter->clear();
        QTest::keyClick(filter, Qt::Key_Return);
        m_fixture->window->showView(View::Annotations);
        QTRY_COMPARE(table().model()->rowCount(), 5);
    }

    void onlyOneCodeCanBeShown()
    {
        annotateFive();
        m_fixture->window->showView(View::Annotations);
        QTRY_COMPARE(table().model()->rowCount(), 5);
        tree().setCurrentIndex(indexOf(u"Geography"_s));
        m_fixture->find<QToolButton>("codesOnly")->click();
        QTRY_COMPARE(table().model()->rowCount(), 3); // of the code below it
        m_fixture->find<QPushButton>("annotationsAll")->click();
        QTRY_COMPARE(table().model()->rowCount(), 5);
        QVERIFY(!m_fixture->find<QToolButton>("codesOnly")->isChecked());
    }

    void theTableIsExported()
    {
        annotateFive();
        const QString csv = m_fixture->path(u"out.csv"_s);
        m_fixture->files.answers.insert(What::SaveAnnotations, {csv});
        m_fixture->action("file.exportAnnotations")->trigger();
        QTRY_VERIFY(test::bytesOf(csv).contains("From the comparison"));
        const QString json = m_fixture->path(u"out.jsonld"_s);
        m_fixture->files.answers.insert(What::SaveAnnotations, {json});
        m_fixture->action("file.exportAnnotations")->trigger();
        QTRY_VERIFY(QFile::exists(json));
        QTRY_VERIFY(test::bytesOf(json).contains("TextQuoteSelector"));
        QVERIFY(!QJsonDocument::fromJson(test::bytesOf(json)).isNull());
    }

    void allIsThereAgainAfterARestart()
    {
        annotateFive();
        const QStringList before = notes(store());
        m_fixture->remake();
        QVERIFY(test::openStore(*m_fixture, path()));
        QCOMPARE(notes(store()), before);
        m_fixture->window->showView(View::Annotations);
        QTRY_COMPARE(table().model()->rowCount(), 5);
        QTRY_VERIFY(indexOf(u"Country"_s).isValid());
        QCOMPARE(indexOf(u"Country"_s).parent(), indexOf(u"Geography"_s));
        m_fixture->window->openDocument(m_document);
        QTRY_COMPARE(layer().spans().size(), 3u);
    }

    void aColleaguesCopyIsMergedAndTakenBack()
    {
        annotateFive();
        const QString copy = m_fixture->path(u"Copy.counterpart"_s);
        QVERIFY(store().backUp(copy));
        {
            auto theirs = workspace::Workspace::open(copy, workspace::OpenMode::ReadWrite);
            QVERIFY(theirs);
            const domain::CodeId country = code(u"Country"_s).id;
            QVERIFY((*theirs)->annotations().add({m_document, place(Words, 0), {country}, u"mine too"_s},
                                                 Colleague));
        }
        const QStringList before = notes(store());
        m_fixture->files.answers.insert(What::MergeStore, {copy});
        m_fixture->action("file.mergeCopy")->trigger();
        QTRY_VERIFY(m_fixture->find<QMessageBox>("mergeSummary"));
        auto *summary = m_fixture->find<QMessageBox>("mergeSummary");
        QVERIFY2(summary->informativeText().contains(u"1 new annotation"_s),
                 qPrintable(summary->informativeText()));
        summary->close();
        QCOMPARE(notes(store()).size(), before.size() + 1);
        tree().setFocus();
        m_fixture->press(QKeySequence::Undo);
        QCOMPARE(notes(store()), before);
        m_fixture->press(QKeySequence::Redo);
        QCOMPARE(notes(store()).size(), before.size() + 1);
    }

    void mergingTheSameStoreIsRefused()
    {
        annotateFive();
        m_fixture->files.answers.insert(What::MergeStore, {path()});
        const QStringList before = notes(store());
        m_fixture->action("file.mergeCopy")->trigger();
        QTRY_VERIFY(m_fixture->window->messageBar()->text().contains(u"is this very store"_s));
        QCOMPARE(notes(store()), before);
    }

    void twoAnalystsSeeHowFarTheyAgree()
    {
        annotateFive();
        QVERIFY(
            store().annotations().add({m_document, place(Words, 0), {code(u"Country"_s).id}, {}}, Colleague));
        QTRY_COMPARE(layer().spans().size(), 4u);
        m_fixture->action("annotate.agreement")->trigger();
        auto *figures = m_fixture->find<QTableWidget>("agreementTable");
        QVERIFY(figures);
        QTRY_VERIFY(figures->rowCount() > 1);
        QVERIFY(m_fixture->find<QLabel>("agreementSource")->text().contains(u"Krippendorff"_s));
    }

    void aCodeIsMergedByDraggingWithCtrlAndSplitAgain()
    {
        annotateFive();
        const QStringList before = notes(store());
        drag(indexOf(u"From the search"_s), indexOf(u"From the comparison"_s), Qt::ControlModifier);
        QTRY_VERIFY(!code(u"From the search"_s).id.isValid());
        QCOMPARE(code(u"From the comparison"_s).annotations, 2);
        QTRY_VERIFY(!indexOf(u"From the search"_s).isValid());
        tree().setCurrentIndex(indexOf(u"From the comparison"_s));
        m_fixture->action("code.split")->trigger();
        auto *dialog = m_fixture->find<QDialog>("splitDialog");
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>(u"splitList"_s);
        QCOMPARE(list->count(), 2);
        list->item(0)->setCheckState(Qt::Checked);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"splitName"_s), u"Split off"_s);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QTRY_COMPARE(code(u"Split off"_s).annotations, 1);
        tree().setFocus();
        m_fixture->press(QKeySequence::Undo);
        m_fixture->press(QKeySequence::Undo);
        QCOMPARE(notes(store()), before);
    }

    void aNewRevisionMakesAnOrphanThatIsPlacedByHand()
    {
        const QString file = m_fixture->path(u"revised.txt"_s);
        const QString first =
            u"Phnom Penh, 1 May 2024. The two sides met and praised demining in the north of "
            "the country. They agreed to meet again in the autumn of the year.\n"_s;
        QVERIFY(test::writeFile(file, first.toUtf8()));
        QVERIFY(test::importThroughMenu(*m_fixture, {file}));
        domain::DocumentId document;
        const auto documents = store().documents().rows();
        for (const domain::DocumentRow &row : *documents) {
            if (row.file.endsWith(u"revised.txt"_s))
                document = row.id;
        }
        QVERIFY(document.isValid());
        const QString words = u"praised demining in the north"_s;
        const qsizetype at = store().documents().view(document)->text.indexOf(words);
        QVERIFY(at > 0);
        QVERIFY(store().annotations().add({document, {at, at + words.size()}, {}, u"keep"_s}, Analyst));
        QString second = first;
        second.replace(words, u"praised the demining done in the north"_s);
        QVERIFY(test::writeFile(file, second.toUtf8()));
        QVERIFY(test::importThroughMenu(*m_fixture, {file}));
        m_fixture->window->showView(View::Annotations);
        auto *orphans = m_fixture->find<QTreeView>("orphansTable");
        QTRY_VERIFY(orphans->isVisible());
        QTRY_COMPARE(orphans->model()->rowCount(), 1);
        orphans->setFocus();
        orphans->setCurrentIndex(orphans->model()->index(0, 0));
        auto *candidates = m_fixture->find<QListWidget>("orphanCandidates");
        QTRY_VERIFY(candidates->count() > 0);
        candidates->setFocus();
        QTest::keyClick(candidates, Qt::Key_Return);
        QTRY_VERIFY(!orphans->isVisible());
        QVERIFY(store().annotations().rows({.orphansOnly = true})->empty());
    }

private:
    [[nodiscard]] QString path() const { return m_fixture->path(u"Notes.counterpart"_s); }
    workspace::Workspace &store() { return *m_fixture->window->session().workspace(); }
    std::vector<AnnotationRow> rows() { return *store().annotations().rows(); }
    std::vector<CodeRow> codes() { return *store().codes().rows(); }
    CodeRow code(const QString &name)
    {
        for (const CodeRow &row : codes()) {
            if (row.values.name == name)
                return row;
        }
        return {};
    }
    bool hasQuote(const QString &quote)
    {
        return std::ranges::any_of(rows(),
                                   [&](const AnnotationRow &row) { return row.anchor.quote == quote; });
    }
    reader::ReadoutText &readerText() { return *m_fixture->window->findChild<reader::ReadoutText *>(); }
    reader::AnnotationLayer &layer() { return *m_fixture->window->findChild<reader::AnnotationLayer *>(); }
    QTreeView &tree() { return *m_fixture->find<QTreeView>("codesTree"); }
    QTreeView &table() { return *m_fixture->find<QTreeView>("annotationsTable"); }
    QPlainTextEdit &memo() { return *m_fixture->find<QPlainTextEdit>("memoText"); }
    QString undoText() { return m_fixture->window->findChild<QAction *>(u"edit.undo"_s)->text(); }

    QModelIndex indexOf(const QString &name)
    {
        const QModelIndexList found = tree().model()->match(tree().model()->index(0, 0), Qt::DisplayRole,
                                                            name, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.first();
    }
    text::Range place(const QString &words, int nth)
    {
        const QString &text = readerText().text();
        qsizetype at = text.indexOf(words);
        while (nth-- > 0)
            at = text.indexOf(words, at + 1);
        return {at, at + words.size()};
    }
    QPoint pointOf(qsizetype offset)
    {
        QTextCursor cursor(readerText().document());
        cursor.setPosition(static_cast<int>(offset));
        return readerText().cursorRect(cursor).center();
    }
    void reveal(text::Range range)
    {
        m_fixture->window->showView(View::Reader);
        readerText().showPassage(range);
        readerText().setFocus();
    }
    void selectByMouse(const QString &words, int nth)
    {
        const text::Range range = place(words, nth);
        reveal(range);
        QWidget *text = readerText().viewport();
        QTest::mousePress(text, Qt::LeftButton, {}, pointOf(range.begin));
        QTest::mouseMove(text, pointOf(range.end));
        QTest::mouseRelease(text, Qt::LeftButton, {}, pointOf(range.end));
        QTRY_COMPARE(m_fixture->window->selectedPassage().quote, words);
    }
    void selectByKeyboard(const QString &words, int nth)
    {
        const text::Range range = place(words, nth);
        reveal(range); // and puts the caret there
        for (qsizetype i = 0; i < words.size(); ++i)
            QTest::keyClick(&readerText(), Qt::Key_Right, Qt::ShiftModifier);
        QTRY_COMPARE(m_fixture->window->selectedPassage().quote, words);
    }
    void typeCode(const QString &name)
    {
        auto *box = m_fixture->find<QLineEdit>("codeChooserBox");
        QVERIFY(box->isVisible());
        QTest::keyClicks(box, name);
        QTest::keyClick(box, Qt::Key_Return);
        QVERIFY(!box->isVisible());
    }
    /// The first places of the words get the code "Country", by the keyboard.
    void codeCountry(int places)
    {
        for (int nth = 0; nth < places; ++nth) {
            selectByKeyboard(Words, nth);
            m_fixture->press(QKeySequence(u"Ctrl+J"_s));
            typeCode(u"Country"_s);
            QTRY_COMPARE(rows().size(), size_t(nth) + 1);
            QTRY_VERIFY(indexOf(u"Country"_s).isValid()); // a code that is known from now on
        }
        QTRY_COMPARE(layer().spans().size(), size_t(places));
    }
    void makeCode(const QString &name)
    {
        m_fixture->action("code.new")->trigger();
        auto *dialog = m_fixture->window->findChild<QDialog *>(u"codeDialog"_s);
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"codeDialogName"_s), name);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!m_fixture->window->findChild<QDialog *>(u"codeDialog"_s));
    }
    void nestCountry(const QString &below)
    {
        QTRY_VERIFY(indexOf(below).isValid());
        drag(indexOf(u"Country"_s), indexOf(below), Qt::ShiftModifier);
        QTRY_COMPARE(code(u"Country"_s).parent, code(below).id);
        QTRY_COMPARE(indexOf(u"Country"_s).parent(), indexOf(below));
    }
    void rename(const QString &from, const QString &to)
    {
        QTRY_VERIFY(indexOf(from).isValid());
        tree().setCurrentIndex(indexOf(from));
        tree().setFocus();
        QTest::keyClick(&tree(), Qt::Key_F2);
        auto *line = tree().findChild<QLineEdit *>(u"codeName"_s);
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, to);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(code(to).id.isValid());
        QTRY_VERIFY(indexOf(to).isValid());
    }
    /// Chooses the first annotation of the document by a click on its words.
    void chooseFirst()
    {
        const text::Range range = layer().spans().front().range;
        readerText().verticalScrollBar()->setValue(0);
        m_fixture->window->openDocument(m_document, range);
        QTest::mouseClick(readerText().viewport(), Qt::LeftButton, {}, pointOf(range.begin + 2));
    }
    /// Writes the memo of what is chosen.
    void writeMemo(const QString &text)
    {
        auto *detail = m_fixture->window->findChild<annotations::AnnotationDetail *>();
        QTRY_COMPARE(detail->annotation(), layer().chosen());
        QTRY_VERIFY(memo().isVisible());
        memo().setFocus();
        QTest::keyClicks(&memo(), text);
        QTest::keyClick(&memo(), Qt::Key_Return, Qt::ControlModifier);
    }
    /// Gives a card of the comparison a new code; its words.
    QString codeCard(const QString &name)
    {
        QSignalSpy shown(m_fixture->window.get(), &MainWindow::comparisonShown);
        m_fixture->window->openMeeting(m_fixture->window->firstTwoSidedMeeting());
        if (shown.isEmpty() && !shown.wait(test::PatienceMs))
            return {};
        auto *list = m_fixture->window->tabs()->currentWidget()->findChild<QListView *>();
        const QModelIndex card = list->model()->index(1, 0);
        list->scrollTo(card);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(card).center());
        if (!QTest::qWaitFor([this] { return m_fixture->action("annotate.choose")->isEnabled(); }))
            return {};
        const QString quote = m_fixture->window->selectedPassage().quote;
        m_fixture->press(QKeySequence(u"Ctrl+J"_s));
        typeCode(name);
        return quote;
    }
    /// Gives a passage that the search found a new code.
    void codeResult(const QString &name)
    {
        m_fixture->window->search(u"cooperation"_s);
        auto *results = m_fixture->find<QTreeView>("searchResults");
        QTRY_VERIFY(results->model()->rowCount() > 0);
        results->setFocus();
        QTest::keyClick(results, Qt::Key_Down);
        QTRY_VERIFY(m_fixture->window->selectedPassage().isValid());
        m_fixture->press(QKeySequence(u"Ctrl+J"_s));
        typeCode(name);
    }
    /// What an analyst has made: three places of one code, which is below another, the first with a memo; and
    /// a passage of each of two other documents.
    void annotateFive()
    {
        const auto edits = store().annotations();
        const auto newCode = [this](const QString &name, domain::CodeId parent = {}) {
            return domain::CodeId(store().codes().add(parent, {name, {}, {}}, Analyst)->made);
        };
        const domain::CodeId country = newCode(u"Country"_s, newCode(u"Geography"_s));
        for (int nth = 0; nth < 3; ++nth)
            QVERIFY(edits.add(
                {m_document, place(Words, nth), {country}, nth == 0 ? u"**Twice** said"_s : QString()},
                Analyst));
        QStringList names{u"From the comparison"_s, u"From the search"_s};
        for (const domain::DocumentRow &row : m_fixture->window->library().documents()) {
            const auto view = store().documents().view(row.id);
            if (names.isEmpty() || row.id == m_document || view->facts.sentences.empty())
                continue;
            const text::Range range = view->facts.sentences.front().range;
            QVERIFY(edits.add({row.id, range, {newCode(names.takeFirst())}, {}}, Analyst));
        }
        QTRY_COMPARE(layer().spans().size(), 3u);
        QTRY_VERIFY(indexOf(u"Country"_s).isValid() && indexOf(u"From the search"_s).isValid());
    }
    /// What the tree gets when a code is dragged over it and let go. The drag itself runs in a loop of the
    /// platform, in which no test can act, and so that it moves has to be said with Shift.
    void drag(const QModelIndex &what, const QModelIndex &onto, Qt::KeyboardModifiers keys)
    {
        tree().scrollTo(onto);
        QWidget *view = tree().viewport();
        const QPoint to = tree().visualRect(onto).center();
        const std::unique_ptr<QMimeData> data(tree().model()->mimeData({what}));
        const Qt::DropActions actions = Qt::MoveAction | Qt::CopyAction;
        QDragEnterEvent enter(to, actions, data.get(), Qt::LeftButton, keys);
        QApplication::sendEvent(view, &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(to, actions, data.get(), Qt::LeftButton, keys);
        QApplication::sendEvent(view, &move);
        QVERIFY(move.isAccepted());
        QDropEvent drop(to, actions, data.get(), Qt::LeftButton, keys);
        QApplication::sendEvent(view, &drop);
    }

    std::unique_ptr<WindowFixture> m_fixture;
    domain::DocumentId m_document;
};

QTEST_MAIN(TestAnnotationWindow)
#include "tst_annotationwindow.moc"
