// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence in the real window: a commitment is refused to be closed without it, and closed with it.
#include "tests/ui/commitments/commitmentswindow.h"
#include "ui/commitments/commitmentboard.h"
#include "ui/commitments/commitmentpanel.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QRadioButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace counterpart;

class TestEvidenceWindow : public test::CommitmentsWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { m_fixture.reset(); }

    void aCommitmentIsClosedWithEvidenceAlone()
    {
        const QString words = Forestry;
        QVERIFY(enterForestry());
        QVERIFY(choose(words));
        QTest::keyClick(view()->table(), Qt::Key_S);
        QDialog *status = dialog("statusDialog");
        QVERIFY(status);
        in<QComboBox>(status, "statusChoice")->setFocus();
        QTest::keyClicks(in<QComboBox>(status, "statusChoice"), u"Kept"_s);
        QCOMPARE(in<QComboBox>(status, "statusChoice")->currentText(), u"Kept"_s);
        in<QRadioButton>(status, "evidenceCited")->click();
        QTest::keyClick(in<QLineEdit>(status, "evidenceSource"), Qt::Key_Return);
        QVERIFY(status->isVisible());
        QVERIFY2(in<QLabel>(status, "decisionProblem")->text().contains(u"source"),
                 qPrintable(in<QLabel>(status, "decisionProblem")->text()));
        QCOMPARE(row(words).status, CommitmentStatus::Open);
        type(in<QLineEdit>(status, "evidenceSource"), u"Reuters, Phnom Penh"_s);
        type(in<QLineEdit>(status, "evidenceDate"), u"2024-05-02"_s);
        QTest::keyClick(in<QLineEdit>(status, "evidenceDate"), Qt::Key_Return);
        QTRY_COMPARE(row(words).status, CommitmentStatus::Kept);
        QCOMPARE(row(words).evidence, 1);
        undo();
        QCOMPARE(row(words).status, CommitmentStatus::Open);
        QCOMPARE(row(words).evidence, 0);
        redo();
        QCOMPARE(row(words).status, CommitmentStatus::Kept);
        const auto history = workspace().commitments().history(row(words).id);
        QCOMPARE(history->back().author, Author);
        // The panel tells of it, and the last piece under a closed status cannot be taken away.
        auto *panel = m_fixture->window->findChild<commitments::CommitmentPanel *>();
        QTRY_VERIFY(panel->findChild<QToolButton *>(u"removeEvidence"_s));
        panel->findChild<QToolButton *>(u"removeEvidence"_s)->click();
        QTRY_VERIFY(m_fixture->window->messageBar()->text().contains(u"without evidence"));
        QCOMPARE(row(words).evidence, 1);
    }

    void aSelectedPassageIsEvidence()
    {
        QVERIFY(accept({First}));
        QVERIFY(select(u"They spoke about trade."_s));
        QVERIFY(choose(First));
        QTRY_VERIFY(m_fixture->action("commitments.evidence")->isEnabled());
        m_fixture->action("commitments.evidence")->trigger();
        QDialog *evidence = dialog("evidenceDialog");
        QVERIFY(evidence);
        QVERIFY(in<QRadioButton>(evidence, "evidenceSelected")->isChecked());
        QTest::keyClick(in<QLineEdit>(evidence, "evidenceNote"), Qt::Key_Return);
        QTRY_COMPARE(row(First).evidence, 1);
        const auto pieces = workspace().commitments().evidence(row(First).id);
        QCOMPARE(pieces->front().anchor.quote, u"They spoke about trade."_s);
        undo();
        QCOMPARE(row(First).evidence, 0);
    }

    void thePromiseIsNoEvidenceOfItself()
    {
        QVERIFY(accept({First}));
        QVERIFY(select(row(First).quote));
        QVERIFY(choose(First));
        QTRY_VERIFY(m_fixture->action("commitments.evidence")->isEnabled());
        m_fixture->action("commitments.evidence")->trigger();
        QDialog *evidence = dialog("evidenceDialog");
        QVERIFY(evidence);
        QVERIFY(!in<QRadioButton>(evidence, "evidenceSelected")->isChecked());
        auto *doubt = in<QLabel>(evidence, "evidenceDoubt");
        QVERIFY(doubt->isHidden());
        in<QRadioButton>(evidence, "evidenceSelected")->click();
        QVERIFY2(doubt->isVisible() && doubt->text().contains(u"commitment’s own passage"),
                 qPrintable(doubt->text()));
        // It is told, and not refused.
        QTest::keyClick(in<QLineEdit>(evidence, "evidenceNote"), Qt::Key_Return);
        QTRY_COMPARE(row(First).evidence, 1);
    }

    void whatWasPublishedBeforeIsDoubted()
    {
        QVERIFY(accept({Second}));
        QVERIFY(choose(Second));
        QTRY_VERIFY(m_fixture->action("commitments.evidence")->isEnabled());
        m_fixture->action("commitments.evidence")->trigger();
        QDialog *evidence = dialog("evidenceDialog");
        QVERIFY(evidence);
        auto *doubt = in<QLabel>(evidence, "evidenceDoubt");
        type(in<QLineEdit>(evidence, "evidenceDate"), u"2023-01"_s);
        QVERIFY2(doubt->text().contains(u"before the commitment was made"), qPrintable(doubt->text()));
        type(in<QLineEdit>(evidence, "evidenceDate"), u"2025-01"_s);
        QVERIFY(doubt->isHidden());
        in<QRadioButton>(evidence, "evidenceSentence")->click();
        auto *documents = in<QComboBox>(evidence, "evidenceDocument");
        const auto chooseDocument = [&](domain::DocumentId id) {
            documents->setCurrentIndex(documents->findData(id.value));
        };
        chooseDocument(row(First).document);
        QVERIFY2(doubt->text().contains(u"from before the commitment"), qPrintable(doubt->text()));
        chooseDocument(row(Second).document);
        QVERIFY2(doubt->text().contains(u"document in which the commitment was made"),
                 qPrintable(doubt->text()));
    }

    void aSentenceOfAChosenDocumentIsEvidence()
    {
        QVERIFY(accept({First}));
        QVERIFY(choose(First));
        QTRY_VERIFY(m_fixture->action("commitments.evidence")->isEnabled());
        m_fixture->action("commitments.evidence")->trigger();
        QDialog *evidence = dialog("evidenceDialog");
        QVERIFY(evidence);
        in<QRadioButton>(evidence, "evidenceSentence")->click();
        in<QComboBox>(evidence, "evidenceDocument")->setCurrentIndex(1);
        auto *sentences = in<QListWidget>(evidence, "evidenceSentences");
        QTRY_VERIFY(sentences->count() > 0);
        sentences->setCurrentRow(sentences->count() - 1);
        QTest::keyClick(in<QLineEdit>(evidence, "evidenceNote"), Qt::Key_Return);
        QTRY_COMPARE(row(First).evidence, 1);
    }

    void theBoardAsksForEvidenceWhereItIsMissing()
    {
        QVERIFY(accept({First}));
        view()->setForm(CommitmentsView::Form::Board);
        const domain::CommitmentId id = row(Second).id;
        const auto drop = [&](CommitmentStatus status) {
            QMimeData data;
            data.setData(u"application/x-counterpart-commitments"_s, QByteArray::number(id.value));
            QWidget *column = view()->board()->column(status)->viewport();
            QDragEnterEvent enter(QPoint(10, 10), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(column, &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent event(QPointF(10, 10), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(column, &event);
        };
        drop(CommitmentStatus::Open);
        QTRY_COMPARE(row(Second).status, CommitmentStatus::Open);
        QTRY_COMPARE(view()->board()->column(CommitmentStatus::Open)->model()->rowCount(), 2);
        drop(CommitmentStatus::Broken);
        QDialog *status = dialog("statusDialog");
        QVERIFY(status);
        QTest::keyClick(status, Qt::Key_Escape);
        QCOMPARE(row(Second).status, CommitmentStatus::Open);
    }
};

QTEST_MAIN(TestEvidenceWindow)
#include "tst_evidencewindow.moc"
