// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/commitments.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart::domain;

namespace {

const QDate Today(2025, 6, 15);

CommitmentRow commitment(const QString &due, CommitmentStatus status = CommitmentStatus::Open,
                         CommitmentKind kind = CommitmentKind::Pledged)
{
    CommitmentRow row;
    row.due = due;
    row.kind = kind;
    row.actors = {u"Kenya"_s};
    row.status = status;
    return row;
}

} // namespace

class TestDueState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOverdueOnlyAfterTheLastDay_data()
    {
        QTest::addColumn<QString>("due");
        QTest::addColumn<CommitmentStatus>("status");
        QTest::addColumn<bool>("overdue");
        using Status = CommitmentStatus;
        QTest::newRow("the year runs") << u"2025"_s << Status::Open << false;
        QTest::newRow("the year is over") << u"2024"_s << Status::Open << true;
        QTest::newRow("today") << u"2025-06-15"_s << Status::Open << false;
        QTest::newRow("yesterday") << u"2025-06-14"_s << Status::InProgress << true;
        QTest::newRow("partly") << u"2024"_s << Status::PartlyKept << true;
        QTest::newRow("kept in time") << u"2024"_s << Status::Kept << false;
        QTest::newRow("withdrawn") << u"2024"_s << Status::Withdrawn << false;
        QTest::newRow("no date") << QString() << Status::Open << false;
        QTest::newRow("no date at all") << u"soon"_s << Status::Open << false;
        QTest::newRow("nobody has accepted it") << u"2024"_s << Status::Proposed << false;
    }
    void isOverdueOnlyAfterTheLastDay()
    {
        QFETCH(QString, due);
        QFETCH(CommitmentStatus, status);
        QFETCH(bool, overdue);
        QCOMPARE(isOverdue(commitment(due, status), Today), overdue);
        QCOMPARE(dueState(commitment(due, status), status, Today) == DueState::Overdue, overdue);
    }

    void aRequestIsNeverOverdue()
    {
        using enum CommitmentStatus;
        const auto state = [](CommitmentStatus status) {
            return dueState(commitment(u"2024"_s, status, CommitmentKind::Requested), Today);
        };
        QCOMPARE(state(Proposed), DueState::Quiet);
        QCOMPARE(state(Open), DueState::AnswerAwaited);
        QCOMPARE(state(Kept), DueState::Quiet);
        QVERIFY(!isOverdue(commitment(u"2024"_s, Open, CommitmentKind::Requested), Today));
        QCOMPARE(dueState(commitment(u"2026"_s, Open, CommitmentKind::Requested), Today), DueState::Quiet);
    }

    void whatAPersonEnteredIsAccepted()
    {
        CommitmentRow row = commitment(u"2024"_s, CommitmentStatus::Proposed);
        row.entered = true;
        QVERIFY(isOverdue(row, Today));
    }

    void anAbstentionRunsOutAndIsNotLate()
    {
        CommitmentRow row = commitment(u"2024"_s);
        row.negative = true;
        QCOMPARE(dueState(row, Today), DueState::Quiet);
    }

    void onlyWhatSomebodyTookOnWantsAttention()
    {
        using Status = CommitmentStatus;
        QVERIFY(!wantsAttention(commitment(u"2024"_s, Status::Proposed), Today));
        QVERIFY(wantsAttention(commitment(u"2024"_s), Today));
        QVERIFY(wantsAttention(commitment(u"2024"_s, Status::Open, CommitmentKind::Requested), Today));
        QVERIFY(!wantsAttention(commitment(u"2024"_s, Status::Kept), Today));
        CommitmentRow row = commitment({}, Status::InProgress);
        QVERIFY(!wantsAttention(row, Today));
        row.followUp = Today;
        QVERIFY(wantsAttention(row, Today));
        row.followUp = Today.addDays(1);
        QVERIFY(!wantsAttention(row, Today));
    }

    void whoIsAskedIsNotCalledBound()
    {
        QCOMPARE(whoIn(commitment({})), u"Kenya"_s);
        Commitment request = commitment({}, CommitmentStatus::Open, CommitmentKind::Requested);
        QCOMPARE(whoIn(request), u"asked of Kenya"_s);
        request.actors.clear();
        QCOMPARE(whoIn(request), QString());
    }
};

QTEST_GUILESS_MAIN(TestDueState)
#include "tst_duestate.moc"
