// SPDX-License-Identifier: GPL-3.0-or-later
// Reading in the real window: the original beside the text and out of it, the outline, where reading stopped,
// and what the inspector tells.
#include "tests/ui/shell/windowfixture.h"
#include "ui/models/librarymodel.h"
#include "ui/reader/originalpane.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readouttext.h"
#include "ui/shell/inspector.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::WindowFixture;
using workbench::FileChooser;
using workbench::View;

class TestReaderWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> f;

    [[nodiscard]] QString store() const { return f->path(u"Reader.counterpart"_s); }
    [[nodiscard]] reader::ReaderPane *pane() const { return f->window->findChild<reader::ReaderPane *>(); }
    [[nodiscard]] reader::OriginalPane *original() const { return pane()->original(); }
    [[nodiscard]] shell::Inspector *inspector() const { return f->window->findChild<shell::Inspector *>(); }

    [[nodiscard]] const domain::DocumentRow *document(const QString &file) const
    {
        for (const domain::DocumentRow &row : f->window->library().documents()) {
            if (row.file.contains(file))
                return &row;
        }
        return nullptr;
    }

    [[nodiscard]] bool open(const QString &file) const
    {
        QSignalSpy shown(f->window.get(), &shell::MainWindow::documentShown);
        f->window->openDocument(document(file)->id);
        return !shown.isEmpty() || shown.wait(test::PatienceMs);
    }

    void select(const QString &words) const
    {
        const qsizetype at = pane()->text()->text().indexOf(words);
        QVERIFY(at >= 0);
        QTextCursor cursor(pane()->text()->document());
        cursor.setPosition(int(at));
        cursor.setPosition(int(at + words.size()), QTextCursor::KeepAnchor);
        pane()->text()->setTextCursor(cursor);
    }

    [[nodiscard]] QString marked() const
    {
        QStringList words;
        for (const QTextEdit::ExtraSelection &mark : original()->source()->extraSelections())
            words.append(mark.cursor.selectedText());
        return words.join(u' ').simplified();
    }

    [[nodiscard]] QString told() const
    {
        QStringList words;
        for (const QLabel *label : inspector()->findChildren<QLabel *>())
            words.append(label->text());
        return words.join(u'\n');
    }

    void showOriginal(bool on) const
    {
        if (f->action("document.original")->isChecked() != on)
            f->press(QKeySequence(u"Ctrl+Alt+O"_s));
        QCOMPARE(f->action("document.original")->isChecked(), on);
    }

private Q_SLOTS:
    void init()
    {
        f = test::windowOnSample(u"Reader.counterpart"_s);
        QVERIFY(f);
    }
    void cleanup() { f.reset(); }

    void aSelectionIsMarkedInTheRawText()
    {
        QVERIFY(open(u"walker-call"_s));
        QVERIFY(!original()->isVisible());
        showOriginal(true);
        QVERIFY(original()->isVisible());
        QTRY_VERIFY(original()->source()->toPlainText().size() > 100);
        const QString words = u"Deputy Secretary"_s;
        select(pane()->text()->text().contains(words) ? words : pane()->text()->text().mid(40, 20));
        QTRY_COMPARE(marked(), pane()->text()->textCursor().selectedText().simplified());
    }

    void aSelectionIsMarkedInTheSourceOfAPage()
    {
        showOriginal(true);
        QVERIFY(open(u"zelenskyy-biden.html"_s));
        QTRY_VERIFY(original()->source()->toPlainText().contains(u"<"));
        const QString text = pane()->text()->text();
        const qsizetype at = text.indexOf(u"sanctions"_s, 0, Qt::CaseInsensitive);
        const QString words = text.mid(at, 9);
        QVERIFY(at > 0);
        select(words);
        QTRY_COMPARE(marked(), words);
        // Shown as well, wherever it stands.
        QVERIFY(
            original()->source()->viewport()->rect().contains(original()->source()->cursorRect().center()));
    }

    void theEncodingIsTold()
    {
        showOriginal(true);
        QVERIFY(open(u"walker-call"_s));
        const auto *facts = original()->findChild<widgets::ElidedLabel *>(u"originalFacts"_s);
        QTRY_VERIFY(facts->text().contains(u"walker"));
        QVERIFY(facts->text().contains(u"UTF-8"));
    }

    void theOriginalIsSavedByteForByte()
    {
        const QString target = f->path(u"saved.txt"_s);
        QVERIFY(open(u"walker-call"_s));
        f->files.answers.insert(FileChooser::What::SaveOriginal, {target});
        f->press(QKeySequence(u"Ctrl+Shift+S"_s));
        QTRY_VERIFY(f->window->messageBar()->text().contains(u"saved.txt"));
        QFile saved(target);
        QFile source(test::sourcePath(u"resources/sample/"_s + document(u"walker-call"_s)->file));
        QVERIFY(saved.open(QIODevice::ReadOnly) && source.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), source.readAll());
        QVERIFY(f->files.starts.last().endsWith(document(u"walker-call"_s)->file));
    }

    void anOriginalThatCannotBeWrittenIsTold()
    {
        QVERIFY(open(u"walker-call"_s));
        f->files.answers.insert(FileChooser::What::SaveOriginal, {f->path(u"no/such/folder/x.txt"_s)});
        f->press(QKeySequence(u"Ctrl+Shift+S"_s));
        QTRY_VERIFY(!f->window->messageBar()->messages().isEmpty());
        QCOMPARE(f->window->messageBar()->messages().first().severity, widgets::Severity::Error);
    }

    void theOutlineGoesByTopic()
    {
        QVERIFY(open(u"white-house-biden-hun-sen"_s));
        auto *list = f->find<QListView>("outline");
        const int sentences = list->model()->rowCount();
        QTest::mouseClick(f->find<QToolButton>("outlineTopics"), Qt::LeftButton);
        const int rows = list->model()->rowCount();
        QVERIFY(rows > 1);
        list->setCurrentIndex(list->model()->index(1, 0));
        QVERIFY(!pane()->text()->extraSelections().isEmpty());
        const QString sentence = pane()->text()->extraSelections().first().cursor.selectedText();
        QCOMPARE(list->model()->index(1, 0).data().toString(), sentence.simplified());
        QTest::mouseClick(f->find<QToolButton>("outlineSentences"), Qt::LeftButton);
        QCOMPARE(list->model()->rowCount(), sentences);
    }

    void whatIsDecidedIsShownAtOnce()
    {
        QVERIFY(open(u"walker-call"_s));
        QTRY_VERIFY(told().contains(document(u"walker-call"_s)->sha256.first(8)));
        const QString detected = document(u"walker-call"_s)->issuer;
        f->press(QKeySequence(u"Alt+Return"_s));
        QTRY_VERIFY(f->find<QDialog>("metadataDialog"));
        auto *dialog = f->find<QDialog>("metadataDialog");
        auto *issuer = dialog->findChild<QLineEdit *>(u"field2"_s);
        issuer->selectAll();
        QTest::keyClicks(issuer, u"Office of Nobody"_s);
        QTest::keyClick(issuer, Qt::Key_Return);
        QTRY_VERIFY(told().contains(u"Office of Nobody"));
        QTRY_VERIFY(told().contains(u"detected: "_s + detected));
        f->press(QKeySequence::Undo);
        QTRY_VERIFY(!told().contains(u"Office of Nobody"));
    }

    void theInspectorJumpsToAPassage()
    {
        QString file;
        for (const domain::DocumentRow &row : f->window->library().documents()) {
            if (row.commitments > 0)
                file = row.file;
        }
        QVERIFY(!file.isEmpty());
        QVERIFY(open(file));
        QTRY_VERIFY(told().contains(u"Commitments here"_s, Qt::CaseInsensitive));
        QTRY_VERIFY(!inspector()->findChildren<QFrame *>(u"entry"_s).isEmpty());
        QFrame *entry = inspector()->findChildren<QFrame *>(u"entry"_s).first();
        QTest::keyClick(entry, Qt::Key_Return);
        QTRY_VERIFY(!pane()->text()->extraSelections().isEmpty());
        const QTextCursor cursor = pane()->text()->extraSelections().first().cursor;
        QVERIFY(cursor.hasSelection());
    }

    void theInspectorTellsOfTheSelection()
    {
        QVERIFY(open(u"white-house-biden-hun-sen"_s));
        QTRY_VERIFY(told().contains(document(u"white-house-biden-hun-sen"_s)->sha256.first(8)));
        select(u"Hun Sen"_s);
        QTRY_VERIFY(told().contains(u"Selection"_s, Qt::CaseInsensitive));
    }

    void readingGoesOnWhereItStopped()
    {
        showOriginal(false);
        const auto &rows = f->window->library().documents();
        const QString file = std::ranges::max_element(rows, {}, &domain::DocumentRow::characters)->file;
        f->window->resize(1000, 400);
        QVERIFY(open(file));
        auto *bar = pane()->text()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 40);
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        const qsizetype at = pane()->text()->topOffset();
        QVERIFY(at > 0);
        QVERIFY(open(u"walker-call"_s));
        QVERIFY(open(file));
        QTRY_COMPARE(pane()->text()->topOffset(), at);
        f->window->close();
        f->remake();
        f->window->resize(1000, 400);
        QVERIFY(test::openStore(*f, store()));
        QVERIFY(open(file));
        // Within a line or two: the window may be a little wider or narrower than before.
        QTRY_VERIFY2(std::abs(pane()->text()->topOffset() - at) < 200,
                     qPrintable(u"%1 %2"_s.arg(at).arg(pane()->text()->topOffset())));
    }

    void whoSignsIsChosenInThePreferences()
    {
        f->press(QKeySequence(u"Ctrl+,"_s));
        auto *dialog = f->find<QDialog>("preferencesDialog");
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"author"_s), u"Chan Dara"_s);
        auto *size = dialog->findChild<QSpinBox *>(u"fontSize"_s);
        size->setValue(13);
        QCOMPARE(f->theme.fontSize(), 13);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!f->find<QDialog>("preferencesDialog"));
        QCOMPARE(f->theme.fontSize(), 10); // given up
        QVERIFY(f->preferences.author() != u"Chan Dara");

        f->press(QKeySequence(u"Ctrl+,"_s));
        dialog = f->find<QDialog>("preferencesDialog");
        auto *author = dialog->findChild<QLineEdit *>(u"author"_s);
        QTest::keyClicks(author, u"Chan Dara"_s);
        QTest::keyClick(author, Qt::Key_Return);
        QCOMPARE(f->preferences.author(), u"Chan Dara"_s);
    }
};

QTEST_MAIN(TestReaderWindow)
#include "tst_readerwindow.moc"
