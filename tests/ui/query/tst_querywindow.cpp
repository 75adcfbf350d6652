// SPDX-License-Identifier: GPL-3.0-or-later
// The Query tab of the real main window, with keys and mouse.
#include "tests/ui/shell/windowfixture.h"
#include "ui/query/resultmodel.h"

#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::WindowFixture;
using workbench::FileChooser;

class TestQueryWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        f = test::windowOnSample(u"Q.counterpart"_s);
        QVERIFY(f);
        f->press(QKeySequence(u"Ctrl+7"_s));
    }
    void cleanup() { f.reset(); }

    void theViewsAreListedWithTheirColumns()
    {
        QCOMPARE(f->window->currentView(), workbench::View::Query);
        auto *views = f->find<QTreeWidget>("queryViews");
        QTRY_VERIFY(views->topLevelItemCount() > 8);
        const auto found = views->findItems(u"v_documents"_s, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first()->childCount() > 10);
        editor()->clear();
        views->setCurrentItem(found.first());
        views->setFocus();
        QTest::keyClick(views, Qt::Key_Return);
        QCOMPARE(editor()->toPlainText(), u"v_documents"_s);
    }

    void ctrlReturnRunsTheQuery()
    {
        type(u"SELECT title, side FROM v_documents ORDER BY id"_s);
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(rows(), int(test::sampleFiles().size()));
        QCOMPARE(table()->model()->headerData(1, Qt::Horizontal).toString(), u"side"_s);
        QVERIFY2(status().contains(u"12 rows"_s), qPrintable(status()));
        QVERIFY(f->find<QPushButton>("queryRun")->isEnabled());
    }

    void whatWouldWriteIsRefusedAndTold()
    {
        const size_t before = f->window->library().documents().size();
        type(u"SELECT title FROM v_documents"_s);
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(rows(), int(before));
        type(u"DELETE FROM documents"_s);
        QTest::mouseClick(f->find<QPushButton>("queryRun"), Qt::LeftButton);
        QTRY_VERIFY(status().contains(u"No result"_s));
        QCOMPARE(rows(), 0);
        f->window->session().reload();
        QTest::qWait(50);
        QCOMPARE(f->window->library().documents().size(), before);
    }

    void aRowOpensWhatItNames()
    {
        // By where its values come from, whatever the column is called.
        run(u"SELECT title, id AS number FROM v_documents ORDER BY id DESC LIMIT 1"_s);
        const auto document = table()->model()->index(0, 1).data().toLongLong();
        QSignalSpy shown(f->window.get(), &shell::MainWindow::documentShown);
        open(0);
        QVERIFY(!shown.isEmpty() || shown.wait(test::PatienceMs));
        QCOMPARE(shown.first().first().value<domain::DocumentId>().value, document);
        QCOMPARE(f->window->currentView(), workbench::View::Reader);

        run(u"SELECT date, meeting FROM v_readouts JOIN v_meetings m ON m.id = meeting LIMIT 1"_s);
        open(0);
        QCOMPARE(f->window->currentView(), workbench::View::Comparison);

        run(u"SELECT max(document_id) AS document_id FROM readouts"_s);
        open(0);
        QTRY_COMPARE(f->window->currentView(), workbench::View::Reader);

        // What is computed, or counts, is no name of anything.
        run(u"SELECT 1 AS id, count(*) AS document FROM v_documents"_s);
        open(0);
        QCOMPARE(f->window->currentView(), workbench::View::Query);
    }

    void aRowOfACommitmentOpensIt()
    {
        run(u"SELECT id FROM v_commitments LIMIT 1"_s);
        open(0);
        QCOMPARE(f->window->currentView(), workbench::View::Commitments);
    }

    void aLongQueryIsStopped()
    {
        type(u"WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"_s);
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        auto *stop = f->find<QPushButton>("queryStop");
        QTRY_VERIFY(stop->isEnabled());
        QTest::mouseClick(stop, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(status(), u"Stopped"_s, test::PatienceMs);
    }

    void aLongQueryIsCutOff()
    {
        f->find<QSpinBox>("querySeconds")->setValue(1);
        type(u"WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"_s);
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(status(), u"No result"_s, test::PatienceMs);
    }

    void tooManyRowsAreCutAndTold()
    {
        type(
            u"WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 10001) SELECT x FROM n"_s);
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(rows(), 10'000);
        QVERIFY2(status().contains(u"There are more"_s), qPrintable(status()));
    }

    void theRowsAreExported()
    {
        type(u"SELECT side, count(*) AS n FROM v_documents GROUP BY side ORDER BY side"_s);
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(rows() > 2 && rows() < 10);
        const QString path = f->path(u"rows.csv"_s);
        f->files.answers.insert(FileChooser::What::SaveTable, {path});
        QTest::mouseClick(f->find<QPushButton>("queryExport"), Qt::LeftButton);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QVERIFY2(csv.startsWith("side,n\r\n"), csv.constData());
        QCOMPARE(csv.count('\n'), rows() + 1);
    }

    void everyExampleHasAnAnswer()
    {
        const QMenu *menu = f->find<QToolButton>("queryExamples")->menu();
        QVERIFY(menu->actions().size() >= 5);
        for (QAction *example : menu->actions()) {
            example->trigger();
            QTRY_VERIFY_WITH_TIMEOUT(status().contains(u" s"_s) || status().contains(u"No result"_s),
                                     test::PatienceMs);
            QVERIFY2(!status().contains(u"No result"_s), qPrintable(example->text()));
            if (rows() > 0)
                QVERIFY2(namesAnything(0), qPrintable(example->text()));
        }
    }

    void queriesAreRemembered()
    {
        type(u"SELECT 4711"_s);
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(rows(), 1);
        f->window->close();
        f->remake();
        QVERIFY(test::openStore(*f, f->path(u"Q.counterpart"_s)));
        f->press(QKeySequence(u"Ctrl+7"_s));
        QCOMPARE(editor()->toPlainText(), u"SELECT 4711"_s);
        QCOMPARE(f->find<QToolButton>("queryHistory")->menu()->actions().first()->text(), u"SELECT 4711"_s);
    }

private:
    void run(const QString &sql) const
    {
        f->window->showView(workbench::View::Query);
        type(sql);
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY2(status().contains(u"1 row"_s) && status().contains(u" s"), qPrintable(status()));
        QTRY_COMPARE(rows(), 1);
    }
    void open(int row) const
    {
        const QModelIndex cell = table()->model()->index(row, 0);
        table()->setFocus();
        table()->setCurrentIndex(cell);
        // QTest sends the second half alone.
        const QPoint at = table()->visualRect(cell).center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, at);
    }
    [[nodiscard]] QPlainTextEdit *editor() const { return f->find<QPlainTextEdit>("queryEditor"); }
    [[nodiscard]] QTableView *table() const { return f->find<QTableView>("queryResults"); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] bool namesAnything(int row) const
    {
        for (int column = 0; column < table()->model()->columnCount(); ++column) {
            if (table()->model()->index(row, column).data(query::ResultModel::NamedIdRole).toLongLong() > 0)
                return true;
        }
        return false;
    }
    [[nodiscard]] QString status() const { return f->find<QLabel>("queryStatus")->text(); }
    void type(const QString &sql) const
    {
        editor()->setFocus();
        QTest::keySequence(editor(), QKeySequence(QKeySequence::SelectAll));
        QTest::keyClicks(editor(), sql);
    }

    std::unique_ptr<WindowFixture> f;
};

QTEST_MAIN(TestQueryWindow)
#include "tst_querywindow.moc"
