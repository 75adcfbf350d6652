// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/rows.h"
#include "ui/models/lanes.h"
#include "ui/models/markmaker.h"
#include "ui/models/timereach.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using namespace counterpart::models;
using test::document;
using test::meeting;

namespace {

const QDate Today(2024, 7, 1);

MarkedRows documentsOf(const QStringList &sides)
{
    MarkedRows rows;
    for (const QString &side : sides)
        rows.documents.push_back(document(qint64(rows.documents.size()) + 1, side, side, u"2023-01-05"_s));
    return rows;
}

std::vector<Lane> lanesOf(const MarkedRows &rows, qsizetype own,
                          const std::vector<SubjectLane> &subjects = {})
{
    const std::vector<Mark> marks = makeMarks(rows, Today).marks;
    return layLanes(marks, orderedSides(marks), own, subjects, rows.documents);
}

std::vector<LaneKind> kindsOf(const std::vector<Lane> &lanes)
{
    std::vector<LaneKind> kinds;
    for (const Lane &lane : lanes)
        kinds.push_back(lane.kind);
    return kinds;
}

} // namespace

class TestLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void homeGroundStandsFirstAndMediaLast()
    {
        const MarkedRows rows =
            documentsOf({u"media"_s, u"media"_s, u"th"_s, u"kh"_s, u"cn"_s, u"cn"_s, u"us"_s});
        QCOMPARE(orderedSides(makeMarks(rows, Today).marks),
                 (QStringList{u"us"_s, u"kh"_s, u"cn"_s, u"th"_s, u"media"_s}));
    }

    void meetingsStandBelowTheFirstSide()
    {
        using enum LaneKind;
        const MarkedRows rows = documentsOf({u"us"_s, u"kh"_s, u"th"_s, u"cn"_s});
        QCOMPARE(kindsOf(lanesOf(rows, 4)), (std::vector{Side, Meetings, Side, Side, Side, Due}));
        QCOMPARE(kindsOf(lanesOf(rows, 2)), (std::vector{Side, Meetings, Side, OtherSides, Due}));
        QCOMPARE(kindsOf(lanesOf({}, 0)), (std::vector{Meetings, Due}));
    }

    void aSubjectsLaneRepeatsItsDocuments()
    {
        const MarkedRows rows = documentsOf({u"us"_s, u"kh"_s});
        const auto lanes = lanesOf(rows, 2, {{u"Ream"_s, {domain::DocumentId(2)}}});
        QCOMPARE(lanes[3].name(), u"Ream"_s);
        QCOMPARE(lanes[3].marks.size(), 1U);
        QCOMPARE(lanes[3].marks[0].row, 1);
        QCOMPARE(lanes[2].marks.size(), 1U); // it is at home there
    }

    void aLaneIsReadyToBeSearchedByTime()
    {
        MarkedRows rows = documentsOf({u"us"_s});
        rows.documents.push_back(document(2, u"us"_s, u"Earlier"_s, u"2022"_s));
        const Lane lane = lanesOf(rows, 1).front();
        QCOMPARE(lane.marks[0].row, 1);
        QVERIFY(std::ranges::is_sorted(lane.times));
        QCOMPARE(lane.times.size(), lane.marks.size());
        QCOMPARE(lane.wide, std::vector<int>{0}); // a year is no day
        QCOMPARE(lane.openBefore, (std::vector<int>{0, 0, 0}));
    }

    void manyMissingAccountsOfASummitAreNotDrawn()
    {
        MarkedRows rows;
        rows.meetings = {meeting(1, u"Summit"_s, u"2023-05-01"_s, {u"us"_s, u"kh"_s, u"th"_s, u"cn"_s}, {})};
        QCOMPARE(makeMarks(rows, Today).marks.size(), 1U);
        rows.meetings[0].countries = {u"us"_s, u"kh"_s};
        QCOMPARE(makeMarks(rows, Today).marks.size(), 3U);
    }

    void whatHasNoDateAtAllIsCounted()
    {
        MarkedRows rows;
        rows.documents = {document(1, u"us"_s, u"Undated"_s, {}),
                          document(2, u"us"_s, u"Undated too"_s, {}, {1})};
        rows.meetings = {meeting(1, u"Talks"_s, u"2023-05-01"_s, {u"us"_s}, {{2, u"us"_s}})};
        const MadeMarks made = makeMarks(rows, Today);
        QCOMPARE(made.undated, 1);
        const auto borrowed = std::ranges::find(made.marks, MarkKind::Document, &Mark::kind);
        QCOMPARE(dayAt(borrowed->at), QDate(2023, 5, 1));
    }

    void marksReachAtLeastTwoMonths()
    {
        QVERIFY(reachOf({}).all.isEmpty());
        const TimeReach reach = reachOf(makeMarks(documentsOf({u"us"_s}), Today).marks);
        QCOMPARE(reach.body.length(), 60.0);
        QCOMPARE(reach.all, reach.body);
    }

    void aLoneOutlierIsInAllButNotInTheBody()
    {
        MarkedRows rows;
        for (int i = 0; i < 8; ++i)
            rows.documents.push_back(document(i + 1, u"us"_s, u"x"_s, u"2023-0%1-01"_s.arg(i + 1)));
        rows.documents.push_back(document(9, u"us"_s, u"Treaty"_s, u"1951-09-08"_s));
        const TimeReach reach = reachOf(makeMarks(rows, Today).marks);
        QCOMPARE(dayAt(reach.body.from), QDate(2023, 1, 1));
        QCOMPARE(dayAt(reach.all.from), QDate(1951, 9, 8));
    }
};

QTEST_GUILESS_MAIN(TestLanes)
#include "tst_lanes.moc"
