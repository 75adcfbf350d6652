// SPDX-License-Identifier: GPL-3.0-or-later
// Annotations and codes in the real main window, for tests that make them with its keys and mouse.
#pragma once

#include "core/workspace/annotations/annotations.h"
#include "core/workspace/annotations/codes.h"
#include "core/workspace/documents/documents.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/annotations/annotationdetail.h"
#include "ui/reader/annotationlayer.h"
#include "ui/reader/readouttext.h"

#include <QDialog>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabWidget>
#include <QTreeView>

namespace counterpart::test {

using namespace Qt::StringLiterals;

/// A window on a store of the sample, and what an analyst does in it who annotates.
class AnnotationWindowTest : public QObject
{
protected:
    using AnnotationRow = domain::AnnotationRow;
    using CodeRow = domain::CodeRow;
    using MainWindow = shell::MainWindow;
    using View = workbench::View;

    static inline const QString Words = u"Cambodia"_s;
    static inline const QString Analyst = u"Ana Lyst"_s;

    /// A new window on a new store, which shows a document with the words.
    void openWindow()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->preferences.setAuthor(Analyst);
        QVERIFY(QFile::copy(readySample(), path()));
        QVERIFY(openStore(*m_fixture, path(), workspace::OpenMode::ReadWrite, Shown::Everything));
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
        QVERIFY(!shown.isEmpty() || shown.wait(PatienceMs));
    }
    /// What an analyst has made, in words: for comparing before and after.
    static QStringList notes(workspace::Workspace &store)
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
        if (shown.isEmpty() && !shown.wait(PatienceMs))
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

} // namespace counterpart::test
