// SPDX-License-Identifier: GPL-3.0-or-later
// Proposals in the real window: gone through by keys, kind by kind, many at once, and taken back.
#include "tests/ui/commitments/commitmentswindow.h"
#include "ui/commitments/commitmentpanel.h"
#include "ui/commitments/triageview.h"

#include <QMenu>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace counterpart;
using commitments::TriageModel;
using commitments::TriageView;
using domain::ProposalKind;

namespace {

const QString Release = u"Cambodia will open forty clinics for mothers and children in the north by 2026."_s;

/// Two copies of one release, a request and a journey.
const std::pair<QString, QString> More[] = {
    {u"d.txt"_s,
     test::readout(u"May 6, 2025"_s, Release + u" The President urged Cambodia to free the detained "
                                               "reporters."_s)},
    {u"e.txt"_s,
     u"EMBASSY OF THE UNITED STATES\n\nMay 6, 2025\n\nOn the Meeting with Prime Minister Hun Sen of "
     "Cambodia\n\nThe two leaders met for the third time. "_s +
         Release +
         u" The Secretary of State will travel to Phnom Penh on May 20, 2025 to attend a "
         "meeting of ministers.\n"_s},
};

} // namespace

class TestTriageWindow : public test::CommitmentsWindowTest
{
    Q_OBJECT

private:
    [[nodiscard]] TriageView *triage() const { return view()->triage(); }
    [[nodiscard]] int left(ProposalKind kind) const { return triage()->model().countOf(kind); }
    [[nodiscard]] domain::CommitmentId current() const
    {
        return triage()->chosen().isEmpty() ? domain::CommitmentId() : triage()->chosen().first();
    }
    [[nodiscard]] QToolButton *button(const QString &name) const
    {
        return m_fixture->window->findChild<QToolButton *>(name);
    }
    /// The promise of the clinics, or its copy.
    [[nodiscard]] CommitmentRow clinics(bool copy) const
    {
        for (const CommitmentRow &row : rows()) {
            if (row.quote.contains(u"forty clinics") && row.repeatOf.isValid() == copy)
                return row;
        }
        return {};
    }
    void key(Qt::Key key) const { QTest::keyClick(triage()->list(), key); }
    [[nodiscard]] CommitmentStatus statusOf(domain::CommitmentId id) const
    {
        for (const CommitmentRow &row : rows()) {
            if (row.id == id)
                return row.status;
        }
        return CommitmentStatus::Withdrawn; // gone
    }
    [[nodiscard]] bool isRejected(domain::CommitmentId id) const
    {
        const auto rejected = workspace().commitments().rejected();
        return rejected && std::ranges::contains(*rejected, id, &CommitmentRow::id);
    }
    QAction *ofMenu(const QString &words) const
    {
        auto *all = button(u"triageAll"_s);
        Q_EMIT all->menu()->aboutToShow();
        for (QAction *action : all->menu()->actions()) {
            if (action->text().remove(u'&').contains(words))
                return action;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        openWindow();
        QTemporaryDir folder;
        QStringList files;
        for (const auto &[name, text] : More) {
            files << folder.filePath(name);
            QVERIFY(test::writeFile(files.last(), text.toUtf8()));
        }
        QSignalSpy read(&m_fixture->window->session(), &workbench::Session::subjectsLoaded);
        QVERIFY(workspace().imports().run(files, {}, 1, {}, {}));
        QVERIFY(!read.isEmpty() || read.wait(test::PatienceMs));
        m_fixture->setReviewMode(false);
        QTest::mouseClick(button(u"commitmentForm3"_s), Qt::LeftButton);
        QTRY_VERIFY(left(ProposalKind::Repeat) > 0);
        triage()->list()->setFocus();
    }
    void cleanup() { m_fixture.reset(); }

    /// The letters act in the review mode, which is on, and shown to be, for as long as the list is.
    void theReviewModeIsOnWhereLettersDecide()
    {
        const QAction *mode = m_fixture->action("review.mode");
        QVERIFY(mode->isChecked());
        auto *keys = m_fixture->window->findChild<QWidget *>(u"triageKeys"_s);
        QVERIFY(keys->isVisible());
        QVERIFY(keys->findChild<QToolButton *>(u"reviewMode"_s)->isChecked());
        const int all = left(ProposalKind::Undertaking);
        m_fixture->setReviewMode(false);
        triage()->list()->setFocus();
        key(Qt::Key_A);
        key(Qt::Key_R);
        QCOMPARE(left(ProposalKind::Undertaking), all);
        m_fixture->setReviewMode(true);
        triage()->list()->setFocus();
        key(Qt::Key_A);
        QCOMPARE(left(ProposalKind::Undertaking), all - 1);
        undo();
        // A person switched it on: it stays on.
        view()->setForm(CommitmentsView::Form::Table);
        QVERIFY(mode->isChecked());
        m_fixture->setReviewMode(false);
        view()->setForm(CommitmentsView::Form::Proposals);
        QVERIFY(mode->isChecked());
        view()->setForm(CommitmentsView::Form::Table);
        QVERIFY(!mode->isChecked());
    }

    void kindsStandApart()
    {
        QCOMPARE(left(ProposalKind::Repeat), 1);
        QVERIFY(left(ProposalKind::Request) >= 1);
        QCOMPARE(left(ProposalKind::Schedule), 1);
        const int all = triage()->model().countOfAll();
        QVERIFY(button(u"commitmentForm3"_s)->text().contains(QString::number(all)));
        for (int at = 0; at < triage()->list()->model()->rowCount(); ++at) {
            const CommitmentRow *row = triage()->model().row(triage()->list()->model()->index(at, 0));
            if (row)
                QVERIFY(domain::binds(row->kind) && !row->repeatOf.isValid());
        }
        QTest::mouseClick(button(u"triageKind2"_s), Qt::LeftButton);
        QVERIFY(
            triage()->model().row(triage()->list()->currentIndex())->quote.contains(u"travel to Phnom Penh"));
    }

    void theSurestComeFirst()
    {
        int before = 100;
        for (int at = 0; at < triage()->list()->model()->rowCount(); ++at) {
            const QModelIndex index = triage()->list()->model()->index(at, 0);
            if (index.data(TriageModel::CommitmentRole).toLongLong() == 0) {
                QVERIFY(!(index.flags() & Qt::ItemIsSelectable));
                continue;
            }
            const int percent = index.data(TriageModel::PercentRole).toInt();
            QVERIFY(percent <= before);
            before = percent;
        }
    }

    void lettersDecideAndTheNextIsChosen()
    {
        const int all = left(ProposalKind::Undertaking);
        const auto first = current();
        QVERIFY(first.isValid());
        key(Qt::Key_A);
        QCOMPARE(left(ProposalKind::Undertaking), all - 1);
        const auto second = current();
        QVERIFY(second.isValid() && second != first);
        key(Qt::Key_R); // at once: the lists need not have heard of the first
        QCOMPARE(left(ProposalKind::Undertaking), all - 2);
        QCOMPARE(statusOf(first), CommitmentStatus::Open);
        QVERIFY(isRejected(second));
        undo();
        QTRY_COMPARE(current(), second);
        QVERIFY(!isRejected(second));
        undo();
        QTRY_COMPARE(current(), first);
        QTRY_COMPARE(left(ProposalKind::Undertaking), all);
        QCOMPARE(statusOf(first), CommitmentStatus::Proposed);
    }

    void repeatsAreMerged()
    {
        const auto kept = clinics(false).id;
        QTest::mouseClick(button(u"triageKind3"_s), Qt::LeftButton);
        const auto copy = current();
        QCOMPARE(copy, clinics(true).id);
        key(Qt::Key_M);
        QCOMPARE(left(ProposalKind::Repeat), 0);
        QVERIFY(isRejected(copy));
        // The one that is kept tells of it.
        view()->setForm(CommitmentsView::Form::Table);
        view()->select(kept);
        auto *panel = m_fixture->window->findChild<commitments::CommitmentPanel *>();
        const auto tells = [panel] {
            return std::ranges::any_of(panel->findChildren<QLabel *>(), [](const QLabel *label) {
                return label->text().compare(u"Also in", Qt::CaseInsensitive) == 0;
            });
        };
        QTRY_VERIFY(tells());
        undo();
        QTRY_COMPARE(left(ProposalKind::Repeat), 1);
        QVERIFY(!isRejected(copy));
    }

    void whatIsRejectedTakesItsCopiesAlong()
    {
        QVERIFY(triage()->choose(clinics(false).id));
        key(Qt::Key_R);
        QTRY_COMPARE(left(ProposalKind::Repeat), 0);
        QVERIFY(!row(u"forty clinics"_s).id.isValid());
        undo();
        QTRY_COMPARE(left(ProposalKind::Repeat), 1);
    }

    void allOfAKindAreRejectedInOneStep()
    {
        const int all = left(ProposalKind::Undertaking);
        const int requests = left(ProposalKind::Request);
        QVERIFY(all >= 2);
        QAction *reject = ofMenu(u"Reject All of This Kind"_s);
        QVERIFY(reject);
        QVERIFY(reject->text().contains(QString::number(all)));
        reject->trigger();
        QTRY_COMPARE(left(ProposalKind::Undertaking), 0);
        QCOMPARE(left(ProposalKind::Request), requests);
        undo();
        QTRY_COMPARE(left(ProposalKind::Undertaking), all);
        QAction *accept = ofMenu(u"Accept All with High Confidence"_s);
        QVERIFY(accept);
        const int sure = int(triage()->model().atLeast(domain::Confidence::High).size());
        accept->trigger();
        QTRY_COMPARE(left(ProposalKind::Undertaking), all - sure);
        undo();
        QTRY_COMPARE(left(ProposalKind::Undertaking), all);
    }

    void theWordsAroundAreShown()
    {
        auto *words = m_fixture->window->findChild<QTextEdit *>(u"triageContext"_s);
        const auto shown = [&] {
            const CommitmentRow *row = triage()->model().row(triage()->list()->currentIndex());
            return row && words->toPlainText().contains(u"Hun Sen") && words->extraSelections().size() == 1 &&
                   words->extraSelections().first().cursor.selectedText().simplified() ==
                       row->quote.simplified();
        };
        QTRY_VERIFY(shown());
        const auto before = current();
        key(Qt::Key_Down);
        QVERIFY(current() != before);
        QTRY_VERIFY(shown());
    }

    void wordsThatAreTypedNarrowTheProposals()
    {
        auto *filter = m_fixture->window->findChild<QLineEdit *>(u"commitmentFilter"_s);
        type(filter, u"clinics"_s);
        QTRY_COMPARE(left(ProposalKind::Undertaking), 1);
        QCOMPARE(view()->form(), CommitmentsView::Form::Proposals);
    }
};

QTEST_MAIN(TestTriageWindow)
#include "tst_triagewindow.moc"
