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
    row.due = due;
    row.kind = domain::CommitmentKind::Requested;
    row.actors = {u"United States"_s};
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

    void overdueIsSaidInWords()
    {
        domain::CommitmentRow pledge = commitment(1, u"2024"_s);
        pledge.kind = domain::CommitmentKind::Pledged;
        CommitmentsModel model;
        model.setRows({pledge}, Today);
        QCOMPARE(model.index(0, CommitmentsModel::Status).data().toString(), u"Open, overdue"_s);
        QVERIFY(model.index(0, 0).data(CommitmentsModel::OverdueRole).toBool());
        QCOMPARE(model.index(0, CommitmentsModel::Who).data().toString(), u"United States"_s);
        QCOMPARE(model.index(0, CommitmentsModel::Kind).data().toString(), u"Pledged"_s);
    }

    void aRequestIsAskedOfSomebodyAndNeverOverdue()
    {
        CommitmentsModel model;
        model.setRows({commitment(1, u"2024"_s)}, Today);
        const auto text = [&](int column, int role = Qt::DisplayRole) {
            return model.index(0, column).data(role).toString();
        };
        QCOMPARE(text(CommitmentsModel::Who), u"asked of United States"_s);
        QCOMPARE(text(CommitmentsModel::Kind), u"Requested"_s);
        QCOMPARE(text(CommitmentsModel::Status), u"Open, answer awaited"_s);
        QVERIFY(!model.index(0, 0).data(CommitmentsModel::OverdueRole).toBool());
        QCOMPARE(text(CommitmentsModel::Due, CommitmentsModel::DueTextRole), u"2024, answer awaited"_s);
        const QString spoken = text(CommitmentsModel::What, Qt::AccessibleTextRole);
        QVERIFY2(spoken.contains(u"Requested, asked of United States"), qPrintable(spoken));
    }

    void aProposalIsNotOverdue()
    {
        domain::CommitmentRow pledge = commitment(1, u"2024"_s, domain::CommitmentStatus::Proposed);
        pledge.kind = domain::CommitmentKind::Pledged;
        CommitmentsModel model;
        model.setRows({pledge}, Today);
        QCOMPARE(model.index(0, CommitmentsModel::Status).data().toString(), u"Proposed"_s);
        QVERIFY(!model.index(0, 0).data(CommitmentsModel::OverdueRole).toBool());
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

    void rowsComeChangeAndGoOneByOne()
    {
        CommitmentsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto rows = std::vector{commitment(1, u"2025"_s), commitment(2, {}), commitment(4, u"2024"_s)};
        rows[0].document = rows[1].document = domain::DocumentId(1);
        rows[2].document = domain::DocumentId(2);
        model.setRows(rows, Today);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        rows[1].due = u"2027"_s;
        auto made = commitment(3, u"2026"_s);
        made.document = domain::DocumentId(1);
        model.patch({rows[1], made}, {domain::CommitmentId(1), domain::CommitmentId(99)});
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown << model.index(row, CommitmentsModel::Due).data().toString();
        QCOMPARE(shown, (QStringList{u"2027"_s, u"2026"_s, u"2024"_s}));
        QCOMPARE(model.row(domain::CommitmentId(4))->due, u"2024"_s);
        QVERIFY(!model.row(domain::CommitmentId(1)));
        QVERIFY(model.dueDay(0) > model.dueDay(1) && model.dueDay(1) > model.dueDay(2));
        models::patchCommitments(rows, {made}, {domain::CommitmentId(1)});
        QCOMPARE(rows.size(), 3u);
        QCOMPARE(rows[1].id, made.id);
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

    void aMeetingThatIsRenamedChangesItsRows()
    {
        CommitmentsModel model;
        std::vector<domain::CommitmentRow> rows{commitment(1, u"2025"_s), commitment(2, {}),
                                                commitment(3, {})};
        rows[0].meeting = rows[2].meeting = domain::MeetingId(7);
        rows[1].meeting = domain::MeetingId(8);
        model.setRows(rows, Today);
        model.setMeetingTitles({{domain::MeetingId(7), u"Seven"_s}, {domain::MeetingId(8), u"Eight"_s}});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.patchMeetingTitles({{domain::MeetingId(8), u"Eight"_s}});
        QCOMPARE(changed.size(), 0);
        model.patchMeetingTitles({{domain::MeetingId(7), u"Another"_s}});
        QCOMPARE(changed.size(), 2);
        QCOMPARE(model.index(2, CommitmentsModel::Meeting).data().toString(), u"Another"_s);
        QCOMPARE(model.index(1, CommitmentsModel::Meeting).data().toString(), u"Eight"_s);
    }
};

QTEST_GUILESS_MAIN(TestCommitmentsModel)
#include "tst_commitmentsmodel.moc"
