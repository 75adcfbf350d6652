// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitmentboard.h"
#include "ui/commitments/commitmentsview.h"
#include "ui/widgets/reviewmode.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using commitments::CommitmentQuery;
using commitments::CommitmentsProxy;
using commitments::CommitmentsView;
using domain::CommitmentStatus;
using models::CommitmentsModel;
using Parted = CommitmentQuery::Parted;
using When = CommitmentQuery::When;

namespace {

const QDate Today(2025, 5, 20);

domain::CommitmentRow commitment(qint64 id, const QStringList &actors, const QString &due,
                                 CommitmentStatus status = CommitmentStatus::Open)
{
    domain::CommitmentRow row;
    row.id = domain::CommitmentId(id);
    row.document = domain::DocumentId(10 + id);
    row.meeting = domain::MeetingId(id % 2);
    row.quote = u"they will do it, number %1"_s.arg(id);
    row.actors = actors;
    row.due = due;
    row.status = status;
    return row;
}

std::vector<domain::CommitmentRow> rows()
{
    std::vector<domain::CommitmentRow> all{
        commitment(1, {u"Cambodia"_s, u"United States"_s}, u"2025-06"_s),
        commitment(2, {u"Cambodia"_s}, u"2025-03-31"_s, CommitmentStatus::InProgress),
        commitment(3, {}, u"2025"_s),
        commitment(4, {u"Japan"_s}, {}, CommitmentStatus::Proposed),
        commitment(5, {u"Japan"_s}, u"2024"_s, CommitmentStatus::Proposed),
        commitment(6, {u"Japan"_s}, u"2025-05"_s, CommitmentStatus::Kept)};
    all[2].topic = u"Mine action"_s;
    all[2].followUp = Today;
    return all;
}

QList<qint64> shown(const CommitmentsProxy &proxy)
{
    QList<qint64> ids;
    for (int row = 0; row < proxy.rowCount(); ++row)
        ids << proxy.index(row, 0).data(CommitmentsModel::CommitmentRole).toLongLong();
    return ids;
}

} // namespace

class TestCommitmentQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void travelIsShownOnlyWhenAskedFor()
    {
        domain::CommitmentRow row = commitment(7, {u"Japan"_s}, u"2025-06-01"_s, CommitmentStatus::Proposed);
        row.kind = domain::CommitmentKind::Announced;
        row.sureness.rule = u"schedule"_s;
        QVERIFY(!commitments::accepts({}, row, {}, {}, Today));
        QVERIFY(commitments::accepts(commitments::standardQueryFor(row), row, {}, {}, Today));
        row.status = CommitmentStatus::Open;
        QVERIFY(commitments::accepts({}, row, {}, {}, Today));
    }
    void aViewShowsWhatItSays_data()
    {
        QTest::addColumn<CommitmentQuery>("query");
        QTest::addColumn<QList<qint64>>("ids");
        QTest::newRow("all") << CommitmentQuery{} << QList<qint64>{5, 2, 6, 1, 3, 4};
        QTest::newRow("to decide") << CommitmentQuery{.when = When::Undecided} << QList<qint64>{5, 4};
        QTest::newRow("overdue") << CommitmentQuery{.when = When::Overdue} << QList<qint64>{2};
        QTest::newRow("this quarter") << CommitmentQuery{.when = When::ThisQuarter} << QList<qint64>{1};
        QTest::newRow("to follow up, proposals apart")
            << CommitmentQuery{.when = When::FollowUp} << QList<qint64>{2, 3};
        QTest::newRow("of an actor") << CommitmentQuery{.parted = Parted::ByActor, .part = u"United States"_s}
                                     << QList<qint64>{1};
        QTest::newRow("of no topic, parted")
            << CommitmentQuery{.parted = Parted::ByTopic, .part = u"–"_s} << QList<qint64>{5, 2, 6, 1, 4};
        QTest::newRow("by meeting, A before B")
            << CommitmentQuery{.parted = Parted::ByMeeting} << QList<qint64>{2, 6, 4, 5, 1, 3};
        QTest::newRow("words in any order") << CommitmentQuery{.text = u"6 JAPAN"_s} << QList<qint64>{6};
    }

    void aViewShowsWhatItSays()
    {
        QFETCH(CommitmentQuery, query);
        QFETCH(QList<qint64>, ids);
        CommitmentsModel model;
        CommitmentsProxy proxy(model);
        const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMeetingTitles({{domain::MeetingId(0), u"A"_s}, {domain::MeetingId(1), u"B"_s}});
        model.setRows(rows(), Today);
        proxy.sort(CommitmentsModel::Due);
        proxy.setQuery(query);
        QCOMPARE(shown(proxy), ids);
        proxy.setDocuments(QSet<domain::DocumentId>{domain::DocumentId(ids.front() + 10)});
        QCOMPARE(shown(proxy), QList<qint64>{ids.front()});
    }

    void ownViewsComeBack()
    {
        const std::vector<CommitmentQuery> own{
            {u"Mines"_s, true, When::Overdue, Parted::ByTopic, u"Mine action"_s, u"2025"_s},
            {u"ក្រោយ \"x\""_s, true, When::Any, Parted::No, {}, {}}};
        QCOMPARE(commitments::unpacked(commitments::packed(own)), own);
        QVERIFY(commitments::unpacked("no JSON at all").empty());
        QVERIFY(commitments::unpacked("[{\"name\":\"x\",\"when\":99,\"parted\":0}]").empty());
    }

    void aChangedValueLeavesTheChoiceAlone()
    {
        widgets::Theme theme;
        CommitmentsModel model;
        widgets::ReviewMode review;
        CommitmentsView view(theme, model, review);
        view.resize(900, 600);
        view.show();
        model.setRows(rows(), Today);
        view.select(domain::CommitmentId(3));
        QCOMPARE(view.chosen(), QList<domain::CommitmentId>{domain::CommitmentId(3)});
        auto changed = rows();
        changed[0].owner = u"Dara"_s;
        model.setRows(changed, Today);
        QCOMPARE(view.chosen(), QList<domain::CommitmentId>{domain::CommitmentId(3)});
        changed[2].status = CommitmentStatus::Withdrawn;
        view.setForm(CommitmentsView::Form::Board);
        QCOMPARE(view.board()->column(CommitmentStatus::Open)->model()->rowCount(), 2);
        model.setRows(changed, Today);
        QCOMPARE(view.board()->column(CommitmentStatus::Open)->model()->rowCount(), 1);
        QCOMPARE(view.board()->column(CommitmentStatus::Withdrawn)->model()->rowCount(), 1);
    }
};

QTEST_MAIN(TestCommitmentQuery)
#include "tst_commitmentquery.moc"
