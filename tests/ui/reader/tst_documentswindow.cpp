// SPDX-License-Identifier: GPL-3.0-or-later
// How documents come in and what they were read from, in the real main window: clipboard, summary of an
// import, revisions, pages, watched folder.
#include "core/workspace/documents/documents.h"
#include "core/workspace/importing/imports.h"
#include "tests/core/reading/paged/pagefixtures.h"
#include "tests/support/archive.h"
#include "tests/support/files.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/models/importmodel.h"
#include "ui/models/librarymodel.h"
#include "ui/reader/importreport.h"
#include "ui/reader/pageview.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readouttext.h"
#include "ui/reader/revisionview.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::PatienceMs;
using test::WindowFixture;
using workbench::View;

namespace {

const QString Body = QStringLiteral(
    "The Foreign Minister and the Secretary of State met in Phnom Penh on Saturday and spoke about trade, "
    "health, education, demining and the rule of law. The Secretary urged Cambodia to reopen civic and "
    "political space before the elections. They agreed to meet again next year in Washington.");

QByteArray release(const QString &body)
{
    return u"---\ntitle: \"The talks\"\ndate: 2022-11-12\n---\n\n%1\n"_s.arg(body).toUtf8();
}

} // namespace

class TestDocumentsWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_fixture;

    [[nodiscard]] shell::MainWindow &window() const { return *m_fixture->window; }
    [[nodiscard]] bool import(const QStringList &paths)
    {
        QSignalSpy done(&window().session(), &workbench::Session::importFinished);
        QSignalSpy shown(&window(), &shell::MainWindow::storeShown);
        window().importPaths(paths);
        return (!done.isEmpty() || done.wait(PatienceMs));
    }
    QString put(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_fixture->path(u"in/"_s + name);
        return test::writeFile(path, bytes) ? path : QString();
    }
    [[nodiscard]] size_t documents() const { return window().library().documents().size(); }
    /// The reader shows this document.
    [[nodiscard]] bool read(domain::DocumentId id)
    {
        QSignalSpy shown(&window(), &shell::MainWindow::documentShown);
        window().openDocument(id);
        return QTest::qWaitFor(
            [&] { return m_fixture->window->findChild<reader::ReaderPane *>()->document() == id; },
            PatienceMs);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(
            test::openStore(*m_fixture, m_fixture->path(u"s.counterpart"_s), workspace::OpenMode::Create));
    }
    void cleanup() { m_fixture.reset(); }

    void pastedTextBecomesADocumentAndAsksForWhatCannotBeTold()
    {
        QApplication::clipboard()->setText(Body);
        m_fixture->press(QKeySequence::Paste);
        // The text is looked at first, off the GUI thread.
        QDialog *dialog = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(dialog = window().findChild<QDialog *>(u"pasteDialog"_s), PatienceMs);
        auto *date = dialog->findChild<QLineEdit *>(u"pasteDate"_s);
        auto *side = dialog->findChild<QComboBox *>(u"pasteSide"_s);
        QVERIFY(date && side);
        QTest::keyClicks(date, u"last week"_s);
        QTest::keyClick(date, Qt::Key_Return);
        QVERIFY(dialog->isVisible()); // that is no date
        QVERIFY(dialog->findChild<QLabel *>(u"pasteProblem"_s)->isVisible());
        date->clear();
        QTest::keyClicks(date, u"2022-11-12"_s);
        side->setCurrentIndex(side->findData(u"kh"_s));
        QTest::keyClick(date, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(documents(), 1u, PatienceMs);
        const domain::DocumentRow row = window().library().documents().front();
        QCOMPARE(row.side, u"kh"_s);
        QCOMPARE(row.published->toString(), u"2022-11-12"_s);
        QTRY_COMPARE(window().currentView(), View::Reader);
        window().findChild<QAction *>(u"edit.undo"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(documents(), 0u, PatienceMs);
        window().findChild<QAction *>(u"edit.redo"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(documents(), 1u, PatienceMs);
        QCOMPARE(window().library().documents().front().id, row.id);
    }

    void richTextIsReadAsAPageAndEscapeKeepsNothing()
    {
        auto *data = new QMimeData;
        data->setHtml(u"<html><body><h1>Readout of the call</h1><p>%1</p></body></html>"_s.arg(Body));
        data->setText(Body);
        QApplication::clipboard()->setMimeData(data);
        m_fixture->press(QKeySequence::Paste);
        // The text is looked at first, off the GUI thread.
        QDialog *dialog = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(dialog = window().findChild<QDialog *>(u"pasteDialog"_s), PatienceMs);
        QVERIFY(!dialog->findChild<QLineEdit *>(u"pasteTitle"_s)); // the heading tells it
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(documents(), 0u);
    }

    void anEmptyClipboardSaysSo()
    {
        QApplication::clipboard()->clear();
        m_fixture->press(QKeySequence::Paste);
        QTRY_VERIFY_WITH_TIMEOUT(window().messageBar()->text().contains(u"clipboard"), PatienceMs);
    }

    void theSummaryListsEveryFileWithItsReason()
    {
        const QString good = put(u"good.md"_s, release(Body));
        const QString copy = put(u"sub/copy.md"_s, release(Body) + "\n");
        const QString empty = put(u"empty.txt"_s, {});
        QVERIFY(import({good, copy, empty}));
        QTRY_VERIFY(window().messageBar()->text().contains(u"1 refused"));
        QVERIFY(window().messageBar()->text().contains(u"merged"));
        auto *button = m_fixture->find<QToolButton>("messageAction");
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        auto *report = window().findChild<reader::ImportReport *>();
        QVERIFY(report && report->isVisible() && !report->isModal());
        auto *table = report->findChild<QTableView *>(u"importFiles"_s);
        const QAbstractItemModelTester tester(table->model());
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, models::ImportModel::File).data().toString(), u"empty.txt"_s);
        QVERIFY(
            table->model()->index(0, models::ImportModel::Reason).data().toString().contains(u"is empty"));
        QSignalSpy opened(report, &reader::ImportReport::fileRequested);
        disconnect(report, &reader::ImportReport::fileRequested, nullptr, nullptr); // not with a real program
        QSignalSpy asked(report, &reader::ImportReport::fileRequested);
        QTest::mouseClick(report->findChild<QPushButton *>(u"importOpenFile"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), empty);
        QVERIFY(!report->findChild<QPushButton *>(u"importShowDocument"_s)->isEnabled());
        auto *filter = report->findChild<QComboBox *>(u"importFilter"_s);
        filter->setFocus();
        filter->setCurrentIndex(
            filter->findText(models::ImportModel::outcomeName(workspace::ImportOutcome::What::Merged)));
        QCOMPARE(table->model()->rowCount(), 1);
        QTest::mouseClick(report->findChild<QPushButton *>(u"importShowDocument"_s), Qt::LeftButton);
        QTRY_COMPARE(window().currentView(), View::Reader);
        QTest::keyClick(report, Qt::Key_Escape);
        QVERIFY(!window().findChild<reader::ImportReport *>() || !report->isVisible());
    }

    void columnsOfATableAreAskedForOnceAndRemembered()
    {
        const QByteArray head = "nr,wording,day\n";
        const QByteArray more =
            "2,The two sides spoke by telephone about rice and roads.,2023-01-05\n"
            "3,The delegations visited a school and a clinic near the river.,2023-02-05\n";
        const QString first = put(u"first.csv"_s, head + "1,\"" + Body.toUtf8() + "\",2022-11-12\n" + more);
        QVERIFY(import({first, put(u"a.md"_s, release(u"Another text altogether."_s))}));
        QTRY_VERIFY(window().messageBar()->text().contains(u"1 refused"));
        m_fixture->action("file.lastImport")->trigger();
        auto *report = window().findChild<reader::ImportReport *>();
        auto *columns = report->findChild<QPushButton *>(u"importColumns"_s);
        QVERIFY(columns->isVisible());
        QTest::mouseClick(columns, Qt::LeftButton);
        QTRY_VERIFY(report->findChild<QDialog *>(u"columnsDialog"_s));
        auto *dialog = report->findChild<QDialog *>(u"columnsDialog"_s);
        auto *go = dialog->findChild<QPushButton *>(u"columnsImport"_s);
        QVERIFY(!go->isEnabled());
        auto *text = dialog->findChild<QComboBox *>(u"column_text"_s);
        text->setFocus();
        QTest::keyClicks(text, u"wording"_s);
        auto *date = dialog->findChild<QComboBox *>(u"column_date"_s);
        date->setCurrentIndex(date->findText(u"day"_s));
        QSignalSpy done(&window().session(), &workbench::Session::importFinished);
        QTest::mouseClick(go, Qt::LeftButton);
        QVERIFY(!done.isEmpty() || done.wait(PatienceMs));
        QTRY_COMPARE_WITH_TIMEOUT(documents(), 4u, PatienceMs);
        // Another table with the same columns comes in without a question.
        QVERIFY(import({put(u"second.csv"_s,
                            head + "1,They met once more and spoke of schools and clinics.,2024-02-01\n"
                                   "2,They met a last time and spoke of nothing at all.,2024-03-01\n"
                                   "3,They parted as friends and flew home in the evening.,2024-04-01\n")}));
        QTRY_COMPARE_WITH_TIMEOUT(documents(), 7u, PatienceMs);
    }

    void revisionsAreComparedWordByWord()
    {
        QVERIFY(import({put(u"a.md"_s, release(Body))}));
        QTRY_COMPARE_WITH_TIMEOUT(documents(), 1u, PatienceMs);
        QString softer = Body;
        softer.replace(u"urged"_s, u"encouraged"_s).replace(u"next year"_s, u"soon"_s);
        QVERIFY(import({put(u"a.md"_s, release(softer))}));
        QTRY_COMPARE_WITH_TIMEOUT(window().library().documents().front().revision, 2, PatienceMs);
        QVERIFY(window().library().documents().front().silentlyEdited);
        const models::LibraryModel &library = window().library();
        const QModelIndex row = library.indexOf(library.documents().front().id);
        QVERIFY(row.siblingAtColumn(models::LibraryModel::Title)
                    .data()
                    .toString()
                    .contains(u"edited without notice"));
        QVERIFY(read(window().library().documents().front().id));
        QTRY_VERIFY(m_fixture->action("document.revisions")->isEnabled());
        m_fixture->press(QKeySequence(u"Ctrl+Shift+D"_s));
        reader::RevisionView *view = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(
            (view = window().findChild<reader::RevisionView *>()) && view->changes() == 2, PatienceMs);
        const QString shown = view->findChild<QTextBrowser *>(u"revisionText"_s)->toPlainText();
        QVERIFY(shown.contains(u"urgedencouraged")); // one struck through, one underlined
        QVERIFY(view->findChild<QLabel *>(u"revisionSummary"_s)->text().contains(u"does not mention"));
        QCOMPARE(view->current(), 0);
        QVERIFY(test::activate(view->window()));
        QTest::keyClick(view->findChild<QTextBrowser *>(u"revisionText"_s), Qt::Key_F7);
        QTRY_COMPARE(view->current(), 1);
        QTest::keyClick(view->window(), Qt::Key_Escape);
        QTRY_VERIFY(!window().findChild<reader::RevisionView *>());
    }

    void aProposalIsJoinedAndTakenBack()
    {
        QVERIFY(import({put(u"a.md"_s, release(Body))}));
        QVERIFY(import({put(u"elsewhere/b.md"_s, release(QString(Body).replace(u"urged"_s, u"asked"_s)))}));
        QTRY_COMPARE_WITH_TIMEOUT(documents(), 2u, PatienceMs);
        const auto fresh = window().library().documents().back();
        QVERIFY(fresh.mayRevise.isValid());
        QVERIFY(read(fresh.id));
        QTRY_VERIFY(m_fixture->action("document.sameRelease")->isEnabled());
        m_fixture->action("document.sameRelease")->trigger();
        QPushButton *join = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(
            (join = window().findChild<QPushButton *>(u"revisionJoin"_s)) && join->isVisible(), PatienceMs);
        QTest::mouseClick(join, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(documents(), 1u, PatienceMs);
        QCOMPARE(window().library().documents().front().revision, 2);
        window().findChild<QAction *>(u"edit.undo"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(documents(), 2u, PatienceMs);
    }

    void thePageAsItWasFollowsTheSelection()
    {
        test::PdfSheet sheet(u"The talks"_s);
        sheet.paragraph(70, 100, 450, Body);
        sheet.newPage();
        sheet.paragraph(70, 100, 450,
                        u"The delegation visited a demining centre near Siem Reap on the second "
                        "day and spoke with its staff about their work in the provinces."_s);
        QVERIFY(import({put(u"talks.pdf"_s, sheet.bytes())}));
        QTRY_COMPARE_WITH_TIMEOUT(documents(), 1u, PatienceMs);
        QVERIFY(read(window().library().documents().front().id));
        auto *pages = window().findChild<reader::PageView *>();
        QVERIFY(pages);
        m_fixture->press(QKeySequence(u"Ctrl+Alt+O"_s));
        QTRY_VERIFY_WITH_TIMEOUT(pages->isVisible() && !pages->sheet()->picture().isNull(), PatienceMs);
        QCOMPARE(pages->page(), 1);
        auto *text = window().findChild<reader::ReaderPane *>()->text();
        const QString whole = text->toPlainText();
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(int(whole.indexOf(u"Siem Reap")));
        text->setTextCursor(cursor);
        text->setFocus();
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(text, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(text->textCursor().selectedText(), u"Siem Reap"_s);
        QTRY_COMPARE_WITH_TIMEOUT(pages->page(), 2, PatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(pages->sheet()->outlines().size(), 1, PatienceMs);
        const QRectF box = pages->sheet()->outlines().first();
        QVERIFY(box.top() > 0.08 && box.bottom() < 0.2);
        QTest::mouseClick(m_fixture->find<QToolButton>("pagePrevious"), Qt::LeftButton);
        QCOMPARE(pages->page(), 1);
        m_fixture->press(QKeySequence(u"Ctrl+Alt+O"_s));
        QVERIFY(!pages->isVisible());
    }

    void pagesWithinAnArchiveSayHowToSeeThem()
    {
        test::PdfSheet sheet(u"The talks"_s);
        sheet.paragraph(70, 100, 450, Body);
        QVERIFY(import({put(u"talks.zip"_s, test::zipOf({{u"talks.pdf"_s, sheet.bytes()}}))}));
        QTRY_COMPARE_WITH_TIMEOUT(documents(), 1u, PatienceMs);
        const domain::DocumentId id = window().library().documents().front().id;
        const auto pages = window().session().workspace()->documents();
        QVERIFY(!pages.places(id)->empty());
        const auto picture = pages.drawPage(id, 1, 400);
        QVERIFY(!picture);
        QVERIFY(picture.error().line().contains(u"talks.zip"));
        QVERIFY(picture.error().line().contains(u"save the document out of it"));
    }

    void whatIsPutIntoAWatchedFolderComesIn()
    {
        QDir().mkpath(m_fixture->path(u"inbox"_s));
        m_fixture->files.answers.insert(workbench::FileChooser::What::ImportFolder,
                                        {m_fixture->path(u"inbox"_s)});
        m_fixture->action("file.watch")->trigger();
        QVERIFY(m_fixture->action("file.watch")->isChecked());
        QVERIFY(test::writeFile(m_fixture->path(u"inbox/new.md"_s), release(Body)));
        QTRY_COMPARE_WITH_TIMEOUT(documents(), 1u, PatienceMs);
        // The store remembers its folder; what came meanwhile is imported when it is opened again.
        const QString store = window().session().path();
        m_fixture->remake();
        QVERIFY(
            test::writeFile(m_fixture->path(u"inbox/later.md"_s), release(u"An entirely different text."_s)));
        QVERIFY(test::openStore(*m_fixture, store));
        QVERIFY(m_fixture->action("file.watch")->isChecked());
        QTRY_COMPARE_WITH_TIMEOUT(documents(), 2u, PatienceMs);
        m_fixture->action("file.watch")->trigger();
        QVERIFY(!m_fixture->action("file.watch")->isChecked());
    }
};

QTEST_MAIN(TestDocumentsWindow)
#include "tst_documentswindow.moc"
