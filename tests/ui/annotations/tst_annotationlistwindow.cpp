// SPDX-License-Identifier: GPL-3.0-or-later
// What is made of annotations that are there: table, export, open again, merge a colleague's copy, merge and
// split codes, place anew what a revision has moved.
#include "tests/support/files.h"
#include "tests/ui/annotations/annotationwindow.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace counterpart;
using What = workbench::FileChooser::What;

namespace {

const QString Colleague = u"Bo Colleague"_s;

} // namespace

class TestAnnotationListWindow : public test::AnnotationWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { m_fixture.reset(); }

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
};

QTEST_MAIN(TestAnnotationListWindow)
#include "tst_annotationlistwindow.moc"
