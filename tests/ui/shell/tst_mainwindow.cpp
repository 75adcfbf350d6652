// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the real main window with keys and mouse, from an empty store to a report.
#include "tests/ui/shell/windowfixture.h"
#include "ui/models/librarymodel.h"
#include "ui/widgets/messagebar.h"
#include "ui/workbench/commandpalette.h"

#include <QClipboard>
#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QTabWidget>
#include <QTextEdit>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace counterpart;
using models::LibraryModel;
using shell::MainWindow;
using test::WindowFixture;
using workbench::FileChooser;
using workbench::View;

namespace {

int tab(const WindowFixture &fixture)
{
    return int(fixture.window->currentView());
}

/// The row of the library with this text in its title, as the view shows it.
QModelIndex rowWith(const QAbstractItemModel &model, const QString &text, bool meeting,
                    const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, LibraryModel::Title, parent);
        if (index.data(LibraryModel::IsMeetingRole).toBool() == meeting &&
            index.data().toString().contains(text, Qt::CaseInsensitive))
            return index;
        if (const QModelIndex below = rowWith(model, text, meeting, index.siblingAtColumn(0));
            below.isValid())
            return below;
    }
    return {};
}

void click(QTreeView &tree, const QModelIndex &index)
{
    tree.scrollTo(index);
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(index).center());
}

int visibleDocuments(const QAbstractItemModel &model)
{
    int count = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        count += model.rowCount(model.index(row, 0));
    return count;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

    /// What takes the room, for the message of a failure.
    [[nodiscard]] QString widthsOfPanels() const
    {
        QStringList parts;
        for (const QDockWidget *dock : m_fixture->window->findChildren<QDockWidget *>())
            parts.append(u"%1 %2"_s.arg(dock->objectName()).arg(dock->minimumSizeHint().width()));
        for (int tab = 0; tab < m_fixture->window->tabs()->count(); ++tab) {
            parts.append(u"%1 %2"_s.arg(m_fixture->window->tabs()->tabText(tab))
                             .arg(m_fixture->window->tabs()->widget(tab)->minimumSizeHint().width()));
        }
        return parts.join(u", "_s);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = test::windowOnSample(u"Sample.counterpart"_s);
        QVERIFY(m_fixture);
        m_fixture->press(QKeySequence(u"Ctrl+1"_s));
    }

    void cleanup() { m_fixture.reset(); }

    void theLibraryShowsWhatWasImported()
    {
        QVERIFY(test::openStore(*m_fixture, m_fixture->path(u"Empty.counterpart"_s),
                                workspace::OpenMode::Create));
        QVERIFY(m_fixture->window->library().documents().empty());
        QVERIFY(test::importThroughMenu(*m_fixture, test::sampleFiles()));
        const auto &library = m_fixture->window->library();
        QCOMPARE(library.documents().size(), size_t(test::sampleFiles().size()));
        QTRY_VERIFY(m_fixture->window->firstTwoSidedMeeting().isValid());
        const auto *tree = m_fixture->find<QTreeView>("libraryTree");
        QVERIFY(visibleDocuments(*tree->model()) >= int(library.documents().size()));
    }

    void anImportTellsWhatCameOfEachFile()
    {
        QFile broken(m_fixture->path(u"photo.txt"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + QByteArray(2000, '\0'));
        broken.close();
        QSignalSpy done(&m_fixture->window->session(), &workbench::Session::importFinished);
        m_fixture->files.answers.insert(FileChooser::What::ImportFiles,
                                        {broken.fileName(), test::sampleFiles().first()});
        m_fixture->press(QKeySequence(u"Ctrl+I"_s));
        QVERIFY(!done.isEmpty() || done.wait(test::PatienceMs));
        const QString text = m_fixture->window->messageBar()->text();
        QVERIFY2(text.contains(u"already in the store"), qPrintable(text));
        QVERIFY2(text.contains(u"1 refused"), qPrintable(text));
        QVERIFY(m_fixture->window->messageBar()->messages().first().details.contains(u"photo.txt"));
    }

    void returnOnADocumentOpensIt()
    {
        auto *tree = m_fixture->find<QTreeView>("libraryTree");
        const QModelIndex row = rowWith(*tree->model(), u"Hun Sen"_s, false);
        QVERIFY(row.isValid());
        QSignalSpy shown(m_fixture->window.get(), &MainWindow::documentShown);
        click(*tree, row);
        QTest::keyClick(tree, Qt::Key_Return);
        QVERIFY(!shown.isEmpty() || shown.wait(test::PatienceMs));
        QCOMPARE(tab(*m_fixture), int(View::Reader));
        auto *text = m_fixture->window->tabs()->currentWidget()->findChild<QTextEdit *>();
        QVERIFY(text->toPlainText().size() > 200);
    }

    void returnOnAMeetingComparesItsAccounts()
    {
        auto *tree = m_fixture->find<QTreeView>("libraryTree");
        const QModelIndex row = rowWith(*tree->model(), u"Hun Sen"_s, true);
        QVERIFY(row.isValid());
        QVERIFY(row.data(LibraryModel::TwoSidedRole).toBool());
        QSignalSpy shown(m_fixture->window.get(), &MainWindow::comparisonShown);
        click(*tree, row);
        QTest::keyClick(tree, Qt::Key_Return);
        QVERIFY(!shown.isEmpty() || shown.wait(test::PatienceMs));
        QCOMPARE(tab(*m_fixture), int(View::Comparison));
    }

    void typingNarrowsTheLibrary()
    {
        const auto *tree = m_fixture->find<QTreeView>("libraryTree");
        const int before = visibleDocuments(*tree->model());
        m_fixture->press(QKeySequence(u"Ctrl+L"_s));
        auto *box = m_fixture->find<QLineEdit>("libraryFilter");
        QTest::keyClicks(box, u"fact sheet"_s);
        QTRY_VERIFY(visibleDocuments(*tree->model()) < before);
        QVERIFY(visibleDocuments(*tree->model()) > 0);
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_COMPARE(visibleDocuments(*tree->model()), before);
    }

    void choosingAPersonNarrowsTheLibrary()
    {
        const auto *library = m_fixture->find<QTreeView>("libraryTree");
        auto *entities = m_fixture->find<QTreeView>("entitiesTree");
        const int before = visibleDocuments(*library->model());
        QTRY_VERIFY(entities->model()->rowCount(entities->model()->index(0, 0)) > 0);
        const QModelIndex people = entities->model()->index(0, 0);
        click(*entities, entities->model()->index(0, 0, people));
        QTRY_VERIFY(visibleDocuments(*library->model()) < before);
        QVERIFY(visibleDocuments(*library->model()) > 0);
        m_fixture->press(QKeySequence(u"Ctrl+Shift+L"_s));
        QTRY_COMPARE(visibleDocuments(*library->model()), before);
        QVERIFY(entities->selectionModel()->selectedIndexes().isEmpty());
    }

    void thePaletteFindsACommandByAFewLetters()
    {
        auto *palette = m_fixture->window->palette();
        m_fixture->press(QKeySequence(u"Ctrl+K"_s));
        QVERIFY(palette->isVisible());
        QTest::keyClicks(palette->box(), u"gr me"_s);
        QCOMPARE(palette->list()->currentIndex().data().toString(), u"Group by Meeting"_s);
        const bool grouped = m_fixture->window->library().isGrouped();
        QTest::keyClick(palette->box(), Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QCOMPARE(m_fixture->window->library().isGrouped(), !grouped);
        m_fixture->press(QKeySequence(u"Ctrl+G"_s));
        QCOMPARE(m_fixture->window->library().isGrouped(), grouped);
    }

    void thePaletteGoesAwayOnEscape()
    {
        m_fixture->press(QKeySequence(u"Ctrl+K"_s));
        QTest::keyClick(m_fixture->window->palette()->box(), Qt::Key_Escape);
        QVERIFY(!m_fixture->window->palette()->isVisible());
    }

    void everyCommandHasANameAndNoTwoShareTheirKeys()
    {
        QHash<QKeySequence, QString> taken;
        for (const QAction *action : m_fixture->window->actions().actions()) {
            QVERIFY(!action->text().isEmpty());
            const bool windowWide = action->shortcutContext() == Qt::WindowShortcut;
            if (!windowWide || action->shortcut().isEmpty())
                continue;
            QVERIFY2(!taken.contains(action->shortcut()),
                     qPrintable(action->text() + u" and "_s + taken.value(action->shortcut())));
            taken.insert(action->shortcut(), action->text());
        }
        QVERIFY(taken.size() > 20);
    }

    void everyViewFitsASmallScreen()
    {
        QVERIFY(openDocument());
        QVERIFY(openComparison());
        m_fixture->window->search(u"cooperation"_s);
        QTRY_VERIFY(m_fixture->find<QTreeView>("searchResults")->model()->rowCount() > 0);
        const int tabs = m_fixture->window->tabs()->count();
        for (int tab = 0; tab < tabs; ++tab) {
            m_fixture->window->tabs()->setCurrentIndex(tab);
            QCoreApplication::processEvents();
            const QSize least = m_fixture->window->minimumSizeHint();
            QVERIFY2(least.width() <= 1280 && least.height() <= 800,
                     qPrintable(u"%1: %2 x %3; %4"_s.arg(m_fixture->window->tabs()->tabText(tab))
                                    .arg(least.width())
                                    .arg(least.height())
                                    .arg(widthsOfPanels())));
        }
    }

    void searchOpensThePassage()
    {
        auto *box = m_fixture->find<QLineEdit>("toolSearch");
        box->setFocus();
        QTest::keyClicks(box, u"cooperation"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(tab(*m_fixture), int(View::Search));
        auto *results = m_fixture->find<QTreeView>("searchResults");
        QTRY_VERIFY(results->model()->rowCount() > 0);
        QSignalSpy shown(m_fixture->window.get(), &MainWindow::documentShown);
        const QModelIndex hit = results->model()->index(0, 0, results->model()->index(0, 0));
        click(*results, hit);
        QTest::keyClick(results, Qt::Key_Return);
        QVERIFY(!shown.isEmpty() || shown.wait(test::PatienceMs));
        QCOMPARE(tab(*m_fixture), int(View::Reader));
    }

    void findWalksThroughTheDocument()
    {
        QVERIFY(openDocument());
        m_fixture->press(QKeySequence(QKeySequence::Find));
        auto *box = m_fixture->find<QLineEdit>("findBox");
        QVERIFY(box->isVisible());
        QTest::keyClicks(box, u"the"_s);
        auto *text = m_fixture->window->tabs()->currentWidget()->findChild<QTextEdit *>();
        QTRY_VERIFY(text->extraSelections().size() > 1);
        QTest::keyClick(box, Qt::Key_Escape);
        QTest::keyClick(box, Qt::Key_Escape);
        QVERIFY(!box->isVisible());
        QVERIFY(text->extraSelections().size() <= 1);
    }

    void theReportIsWritten()
    {
        QVERIFY(openComparison());
        const QString report = m_fixture->path(u"report.pdf"_s);
        m_fixture->files.answers.insert(FileChooser::What::SaveReport, {report});
        QSignalSpy written(&m_fixture->window->session(), &workbench::Session::reportWritten);
        m_fixture->press(QKeySequence(u"Ctrl+E"_s));
        QVERIFY(!written.isEmpty() || written.wait(test::PatienceMs));
        QFile file(report);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY(file.size() > 5000);
        QVERIFY(m_fixture->window->messageBar()->text().contains(u"report.pdf"));
    }

    void aReportThatCannotBeWrittenIsTold()
    {
        QVERIFY(openComparison());
        m_fixture->files.answers.insert(FileChooser::What::SaveReport,
                                        {m_fixture->path(u"no/such/folder/report.pdf"_s)});
        m_fixture->press(QKeySequence(u"Ctrl+E"_s));
        QTRY_VERIFY(m_fixture->window->messageBar()->text().contains(u"report"_s));
        QCOMPARE(m_fixture->window->messageBar()->messages().first().severity, widgets::Severity::Error);
    }

    void theReferenceNamesTheSource()
    {
        auto *tree = m_fixture->find<QTreeView>("libraryTree");
        click(*tree, rowWith(*tree->model(), u"Hun Sen"_s, false));
        m_fixture->press(QKeySequence(u"Ctrl+Shift+R"_s));
        const QString reference = QApplication::clipboard()->text();
        QVERIFY2(reference.contains(u"SHA-256"), qPrintable(reference));
        QVERIFY2(reference.contains(u"2022"), qPrintable(reference));
    }

    void aWindowThatIsReopenedShowsTheStoreAgain()
    {
        const size_t before = m_fixture->window->library().documents().size();
        m_fixture->window->close();
        m_fixture->remake();
        QCOMPARE(m_fixture->preferences.recentStores().first(), store());
        QVERIFY(test::openStore(*m_fixture, store()));
        QCOMPARE(m_fixture->window->library().documents().size(), before);
        QVERIFY(m_fixture->window->windowTitle().contains(u"Sample"));
    }

private:
    /// Opens the first document, and waits for it.
    [[nodiscard]] bool openDocument() const
    {
        QSignalSpy shown(m_fixture->window.get(), &MainWindow::documentShown);
        m_fixture->window->openDocument(m_fixture->window->library().documents().front().id);
        return !shown.isEmpty() || shown.wait(test::PatienceMs);
    }
    /// Opens the comparison of the first meeting that has two sides, and waits for it.
    [[nodiscard]] bool openComparison() const
    {
        QSignalSpy shown(m_fixture->window.get(), &MainWindow::comparisonShown);
        m_fixture->window->openMeeting(m_fixture->window->firstTwoSidedMeeting());
        return !shown.isEmpty() || shown.wait(test::PatienceMs);
    }
    [[nodiscard]] QString store() const { return m_fixture->path(u"Sample.counterpart"_s); }
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
