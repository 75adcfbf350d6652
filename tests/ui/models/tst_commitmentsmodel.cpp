// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/commitmentsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using models::CommitmentsModel;

namespace {

const QDate Today(2025, 6, 15);

domain::CommitmentRow commitment(qint64 id, const QString &due,
                                 domain::CommitmentStatus status = domain::CommitmentStatus::Open)
{
    domain::CommitmentRow row;
    row.id = domain::CommitmentId(id);
    row.side = u"kh"_s;
    row.quote = u"more support toward a mine-free Cambodia by 2025"_s;
    row.fact.due = due;
    row.fact.kind = domain::CommitmentKind::Requested;
    row.fact.actors = {u"United States"_s};
    row.status = status;
    return row;
}

} // namespace

class TestCommitmentsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels()
    {
        CommitmentsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({commitment(1, u"2025"_s), commitment(2, {})}, Today);
        model.setRows({}, Today);
    }

    void isOverdueOnlyAfterTheLastDay_data()
    {
        QTest::addColumn<QString>("due");
        QTest::addColumn<domain::CommitmentStatus>("status");
        QTest::addColumn<bool>("overdue");
        using Status = domain::CommitmentStatus;
        QTest::newRow("the year runs") << u"2025"_s << Status::Open << false;
        QTest::newRow("the year is over") << u"2024"_s << Status::Open << true;
        QTest::newRow("today") << u"2025-06-15"_s << Status::Open << false;
        QTest::newRow("yesterday") << u"2025-06-14"_s << Status::InProgress << true;
        QTest::newRow("kept in time") << u"2024"_s << Status::Kept << false;
        QTest::newRow("no date") << QString() << Status::Open << false;
        QTest::newRow("no date at all") << u"soon"_s << Status::Open << false;
    }

    void isOverdueOnlyAfterTheLastDay()
    {
        QFETCH(QString, due);
        QFETCH(domain::CommitmentStatus, status);
        QFETCH(bool, overdue);
        QCOMPARE(models::isOverdue(commitment(1, due, status), Today), overdue);
    }

    void overdueIsSaidInWords()
    {
        CommitmentsModel model;
        model.setRows({commitment(1, u"2024"_s)}, Today);
        QCOMPARE(model.index(0, CommitmentsModel::Status).data().toString(), u"Open, overdue"_s);
        QVERIFY(model.index(0, 0).data(CommitmentsModel::OverdueRole).toBool());
        QCOMPARE(model.index(0, CommitmentsModel::Who).data().toString(), u"United States"_s);
        QCOMPARE(model.index(0, CommitmentsModel::Kind).data().toString(), u"Requested"_s);
    }

    void theSameCommitmentsAgainAreNoReset()
    {
        CommitmentsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({commitment(1, u"2025"_s), commitment(2, {})}, Today);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setRows({commitment(1, u"2026"_s), commitment(2, {})}, Today);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(0, CommitmentsModel::Due).data().toString(), u"2026"_s);
        model.setRows({commitment(2, {}), commitment(1, u"2026"_s)}, Today);
        QCOMPARE(reset.size(), 1);
    }

    void onlyWhatSomebodyTookOnWantsAttention()
    {
        using Status = domain::CommitmentStatus;
        QVERIFY(!models::wantsAttention(commitment(1, u"2024"_s, Status::Proposed), Today));
        QVERIFY(models::wantsAttention(commitment(1, u"2024"_s, Status::Open), Today));
        QVERIFY(!models::wantsAttention(commitment(1, u"2024"_s, Status::Kept), Today));
        auto row = commitment(1, {}, Status::InProgress);
        QVERIFY(!models::wantsAttention(row, Today));
        row.followUp = Today;
        QVERIFY(models::wantsAttention(row, Today));
        row.followUp = Today.addDays(1);
        QVERIFY(!models::wantsAttention(row, Today));
    }

    void whatHasNoDateComesAfterWhatHas()
    {
        CommitmentsModel model;
        model.setRows({commitment(1, {}), commitment(2, u"2026"_s), commitment(3, u"2024"_s)}, Today);
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(&model);
        sorted.setSortRole(CommitmentsModel::SortRole);
        sorted.sort(CommitmentsModel::Due);
        QCOMPARE(sorted.index(0, 0).data(CommitmentsModel::CommitmentRole).toLongLong(), 3);
        QCOMPARE(sorted.index(2, 0).data(CommitmentsModel::CommitmentRole).toLongLong(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCommitmentsModel)
#include "tst_commitmentsmodel.moc"
