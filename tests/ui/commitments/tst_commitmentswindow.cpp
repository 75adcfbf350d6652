// SPDX-License-Identifier: GPL-3.0-or-later
// Commitments in the real window, with keys and mouse: made, accepted, edited, joined.
#include "core/domain/commitmentfields.h"
#include "tests/ui/commitments/commitmentswindow.h"
#include "ui/commitments/commitmentpanel.h"
#include "ui/commitments/lineageladder.h"
#include "ui/timeline/timelineview.h"

#include <QDateEdit>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace counterpart;

class TestCommitmentsWindow : public test::CommitmentsWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { m_fixture.reset(); }

    void lettersDecideInTheReviewModeAlone()
    {
        m_fixture->setReviewMode(false);
        QVERIFY(choose(First));
        for (const Qt::Key key : {Qt::Key_A, Qt::Key_R, Qt::Key_E, Qt::Key_S})
            QTest::keyClick(view()->table(), key);
        QCOMPARE(row(First).status, CommitmentStatus::Proposed);
        QVERIFY(!m_fixture->find<QDialog>("commitmentEditor") && !m_fixture->find<QDialog>("statusDialog"));
        const QString said = m_fixture->window->statusBar()->currentMessage();
        QVERIFY2(said.contains(u"Review mode is off"_s), qPrintable(said));
        const auto keys = [this] { // of the form that is shown
            QStringList texts;
            for (const QLabel *label : view()->findChildren<QLabel *>(u"reviewKeys"_s)) {
                if (label->isVisible())
                    texts << label->text();
            }
            return texts;
        };
        QCOMPARE(keys(), QStringList());
        m_fixture->setReviewMode(true);
        QCOMPARE(keys().size(), 1);
        QVERIFY2(keys().first().contains(u"reject"_s), qPrintable(keys().first()));
        QVERIFY(choose(First));
        QTest::keyClick(view()->table(), Qt::Key_A);
        QCOMPARE(row(First).status, CommitmentStatus::Open);
        QVERIFY2(m_fixture->lastAct().contains(u"accepted"_s), qPrintable(m_fixture->lastAct()));
        m_fixture->find<QToolButton>("lastActUndo")->click();
        QTRY_COMPARE(row(First).status, CommitmentStatus::Proposed);
        // A letter that is no command does not go to another row, of which the next would speak.
        QVERIFY(choose(First));
        const QModelIndex at = view()->table()->currentIndex();
        QTest::keyClicks(view()->table(), u"ucmb"_s);
        QCOMPARE(view()->table()->currentIndex(), at);
    }

    void atLargeLettersTheFormsStandInAMenu()
    {
        auto *menu = m_fixture->find<QToolButton>("commitmentForms");
        const auto *board = m_fixture->find<QToolButton>("commitmentForm1");
        m_fixture->window->resize(1900, 1000);
        QTRY_VERIFY(board->isVisible() && !menu->isVisible());
        m_fixture->theme.setFontSize(14);
        m_fixture->window->resize(960, 640);
        QTRY_VERIFY(menu->isVisible() && !board->isVisible());
        menu->setFocus();
        m_fixture->window->resize(970, 640); // laying out anew takes the keys from nobody
        QTRY_COMPARE(m_fixture->window->width(), 970);
        QCOMPARE(QApplication::focusWidget(), menu);
        menu->menu()->actions().at(1)->trigger();
        QCOMPARE(view()->form(), commitments::CommitmentsBar::Form::Board);
        QCOMPARE(menu->text(), board->text());
        QVERIFY(menu->accessibleName().contains(board->text()));
        m_fixture->theme.setFontSize(10);
    }

    void aProposalIsAcceptedAndRejectedByKey()
    {
        QVERIFY(choose(First));
        QTest::keyClick(view()->table(), Qt::Key_A);
        QCOMPARE(row(First).status, CommitmentStatus::Open);
        undo();
        QCOMPARE(row(First).status, CommitmentStatus::Proposed);
        redo();
        QCOMPARE(row(First).status, CommitmentStatus::Open);
        QVERIFY(choose(Second));
        QTest::keyClick(view()->table(), Qt::Key_R);
        QVERIFY(!row(Second).id.isValid());
        QTRY_VERIFY(m_fixture->action("commitments.rejected")->isEnabled());
        m_fixture->action("commitments.rejected")->trigger();
        QDialog *rejected = dialog("rejectedDialog");
        QVERIFY(rejected);
        auto *list = rejected->findChild<QListWidget *>();
        QCOMPARE(list->count(), 1);
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(row(Second).id.isValid());
    }

    void selectedWordsBecomeACommitment()
    {
        const size_t before = rows().size();
        QVERIFY(select(u"A school of forestry was spoken of."_s));
        press(QKeySequence(u"Ctrl+Shift+C"_s));
        QDialog *editor = dialog("commitmentEditor");
        QVERIFY(editor);
        for (const domain::CommitmentField &field : domain::commitmentFields()) {
            const QString name = u"edit"_s + field.key().first(1).toUpper() + field.key().sliced(1);
            const auto *input = editor->findChild<QWidget *>(name);
            QVERIFY2(input, qPrintable(name));
            QVERIFY2(!input->accessibleName().isEmpty(), qPrintable(name));
        }
        type(in<QLineEdit>(editor, "editAction"), u"found a school of forestry"_s);
        type(in<QLineEdit>(editor, "editActors"), u"Cambodia"_s);
        type(in<QLineEdit>(editor, "editOwner"), u"Vuthy"_s);
        type(in<QLineEdit>(editor, "editDue"), u"2021"_s);
        QVERIFY(in<QLabel>(editor, "editDueProblem")->text().contains(u"before the undertaking was made"));
        QTest::keyClick(in<QLineEdit>(editor, "editDue"), Qt::Key_Return);
        QVERIFY(editor->isVisible()); // refused, and told where
        QVERIFY(!in<QLabel>(editor, "editorProblem")->text().isEmpty());
        QCOMPARE(rows().size(), before);
        type(in<QLineEdit>(editor, "editDue"), u"2024-06"_s);
        QTest::keyClick(in<QLineEdit>(editor, "editDue"), Qt::Key_Return);
        QTRY_COMPARE(rows().size(), before + 1);
        const CommitmentRow made = row(Forestry);
        QVERIFY(made.entered);
        QCOMPARE(made.status, CommitmentStatus::Open);
        QCOMPARE(made.action, u"found a school of forestry"_s);
        QCOMPARE(made.due, u"2024-06"_s);
        QCOMPARE(made.owner, u"Vuthy"_s);
        undo();
        QCOMPARE(rows().size(), before);
        redo();
        QCOMPARE(row(Forestry).id, made.id);
    }

    void whatIsSaidAgainIsJoined()
    {
        QVERIFY(accept({First, Second}));
        view()->setForm(CommitmentsView::Form::Restated);
        QTRY_VERIFY(view()->chosenPair());
        auto *list = m_fixture->find<QListView>("restatedList");
        QVERIFY(list->isVisible());
        QVERIFY(!view()->chosenPair()->reasons.isEmpty());
        QTest::keyClick(list, Qt::Key_A);
        QTRY_VERIFY(row(First).lineage.isValid());
        undo();
        QVERIFY(!row(First).lineage.isValid());
        redo();
        QCOMPARE(row(Second).lineage, row(First).lineage);
        view()->setForm(CommitmentsView::Form::Table);
        QTRY_VERIFY(choose(First));
        auto *panel = m_fixture->window->findChild<commitments::CommitmentPanel *>();
        const auto ladder = [panel] { return panel->findChild<commitments::LineageLadder *>(); };
        QTRY_VERIFY(ladder());
        QCOMPARE(ladder()->model()->rowCount(), 2);
        const QStringList drift =
            ladder()->model()->index(1, 0).data(commitments::LadderModel::DriftRole).toStringList();
        QVERIFY2(drift.contains(u"due: 2025 → not said"_s), qPrintable(drift.join(u'\n')));
    }

    void aPassageThatSaysItAgainIsJoined()
    {
        QVERIFY(accept({First, Second}));
        QVERIFY(joinBoth());
        const size_t before = rows().size();
        auto *panel = m_fixture->window->findChild<commitments::CommitmentPanel *>();
        QVERIFY(choose(First));
        QTRY_VERIFY(panel->findChild<QToolButton *>(u"joinPassage"_s));
        panel->findChild<QToolButton *>(u"joinPassage"_s)->click();
        QTRY_COMPARE(rows().size(), before + 1);
        QCOMPARE(row(u"mine-free target"_s).lineage, row(First).lineage);
        undo();
        QCOMPARE(rows().size(), before);
        redo();
        QCOMPARE(rows().size(), before + 1);
    }

    void severalAreEditedAtOnce()
    {
        QVERIFY(accept({First, Second}));
        QVERIFY(enterForestry());
        QTRY_COMPARE(size_t(view()->table()->model()->rowCount()), rows().size());
        view()->table()->setFocus();
        QTest::keySequence(view()->table(), QKeySequence::SelectAll);
        QTRY_COMPARE(size_t(view()->chosen().size()), rows().size());
        QTest::keyClick(view()->table(), Qt::Key_E);
        QDialog *bulk = dialog("bulkDialog");
        QVERIFY(bulk);
        type(in<QLineEdit>(bulk, "bulkOwner"), u"Chan Sophea"_s);
        in<QDateEdit>(bulk, "bulkFollowUp")->setDate(QDate::currentDate().addDays(-1));
        QTest::keyClick(in<QLineEdit>(bulk, "bulkOwner"), Qt::Key_Return);
        QTRY_COMPARE(row(First).owner, u"Chan Sophea"_s);
        for (const CommitmentRow &row : rows()) {
            QCOMPARE(row.owner, u"Chan Sophea"_s);
            QCOMPARE(row.followUp, QDate::currentDate().addDays(-1));
        }
        undo();
        QCOMPARE(row(Forestry).owner, u"Vuthy"_s);
        redo();
        QCOMPARE(row(Forestry).owner, u"Chan Sophea"_s);
    }

    void theTimelineFollows()
    {
        QVERIFY(enterForestry());
        const auto *timeline = m_fixture->window->findChild<timeline::TimelineView *>();
        const auto dueAt = [&]() -> double {
            const std::vector<CommitmentRow> all = rows();
            const domain::CommitmentId id = row(Forestry).id;
            const auto index = std::ranges::find(all, id, &CommitmentRow::id) - all.begin();
            for (const timeline::Lane &lane : timeline->model().lanes()) {
                for (const timeline::Mark &mark : lane.marks) {
                    if (mark.kind == timeline::MarkKind::Due && mark.row == int(index))
                        return mark.at;
                }
            }
            return 0;
        };
        QTRY_VERIFY(dueAt() > 0);
        const double before = dueAt();
        QVERIFY(choose(Forestry));
        QTest::keyClick(view()->table(), Qt::Key_E);
        QDialog *editor = dialog("commitmentEditor");
        QVERIFY(editor);
        type(in<QLineEdit>(editor, "editDue"), u"2027-02"_s);
        QTest::keyClick(in<QLineEdit>(editor, "editDue"), Qt::Key_Return);
        QTRY_VERIFY(dueAt() > before);
        undo();
        QTRY_COMPARE(dueAt(), before);
    }
};

QTEST_MAIN(TestCommitmentsWindow)
#include "tst_commitmentswindow.moc"
