// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/timeline/timelinerows.h"
#include "ui/timeline/lanemarks.h"
#include "ui/timeline/marktexts.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace counterpart;
using namespace counterpart::timeline;
using namespace counterpart::test;

namespace {

QStringList laneNames(const TimelineModel &model)
{
    QStringList names;
    for (const Lane &lane : model.lanes())
        names.append(lane.name());
    return names;
}

TimeScale scaleOver(QDate from, QDate to, double width = 1100)
{
    TimeScale scale;
    scale.setPixels(0, width);
    scale.show({startOf(from), endOf(to)});
    return scale;
}

} // namespace

class TestTimelineModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lanesStandAsTheAnalystReadsThem()
    {
        QCOMPARE(laneNames(TimelineRows().model()),
                 (QStringList{u"United States"_s, u"Meetings"_s, u"Cambodia"_s, u"Due"_s}));
    }

    void moreSidesAreFoldedTheMostFrequentFirst()
    {
        TimelineRows rows;
        for (const QString &side : {u"th"_s, u"cn"_s, u"cn"_s, u"media"_s, u"media"_s, u"media"_s})
            rows.documents.push_back(
                document(qint64(rows.documents.size()) + 1, side, u"Other"_s, u"2023-01-05"_s));
        QCOMPARE(laneNames(rows.model()),
                 (QStringList{u"United States"_s, u"Meetings"_s, u"Cambodia"_s, u"Others (3)"_s, u"Due"_s}));
        QCOMPARE(rows.model().lanes()[3].marks.size(), size_t(6));
        QCOMPARE(laneNames(rows.model(false)),
                 (QStringList{u"United States"_s, u"Meetings"_s, u"Cambodia"_s, u"China"_s, u"Thailand"_s,
                              u"Media"_s, u"Due"_s}));
    }

    void aSideWithoutAnAccountHasAnOpenMark()
    {
        const TimelineModel model = TimelineRows().model();
        const std::vector<Mark> &us = model.lanes()[0].marks;
        const auto silent = std::ranges::find(us, MarkKind::NoAccount, &Mark::kind);
        QVERIFY(silent != us.end());
        QCOMPARE(model.meeting(*silent).title, u"December call"_s);
        QCOMPARE(std::ranges::count(us, MarkKind::NoAccount, &Mark::kind), 1);
        QVERIFY(std::ranges::find(model.lanes()[2].marks, MarkKind::NoAccount, &Mark::kind) ==
                model.lanes()[2].marks.end());
        QVERIFY(spokenText(model, *silent).contains(u"United States: no account in this store"));
    }

    void aSideThatDidNotPublishHasAMarkOfItsOwn()
    {
        TimelineRows rows;
        rows.meetings[2].unpublished = {{u"us"_s, QDate(2026, 5, 3), u"not on the site"_s, u"N.N."_s}};
        const TimelineModel model = rows.model();
        const auto silent = std::ranges::find(model.lanes()[0].marks, true, &Mark::unpublished);
        QVERIFY(silent != model.lanes()[0].marks.end());
        const QString spoken = spokenText(model, *silent);
        QVERIFY2(spoken.contains(u"United States: did not publish (checked 3 May 2026 by N.N.)"),
                 qPrintable(spoken));
        QVERIFY(spoken.contains(u"not on the site"));
    }

    void aMeetingTiesItsAccountsTogether()
    {
        const TimelineModel model = TimelineRows().model();
        const Mark &meeting = model.mark(model.find(domain::MeetingId(2)));
        QStringList titles;
        for (const MarkPlace place : model.tied(meeting))
            titles.append(markTitle(model, model.mark(place)));
        QCOMPARE(titles, (QStringList{u"Readout of Phnom Penh"_s, u"Statement on Phnom Penh"_s}));
        // The account of the day after lines up with its meeting while a day is a few pixels wide.
        const TimeScale scale = scaleOver(QDate(2022, 1, 1), QDate(2024, 12, 31));
        QCOMPARE(markX(model.mark(model.find(domain::DocumentId(4))), scale), markX(meeting, scale));
        const TimeScale near = scaleOver(QDate(2022, 11, 1), QDate(2022, 11, 30));
        QVERIFY(markX(model.mark(model.find(domain::DocumentId(4))), near) > markX(meeting, near) + 20);
    }

    void relaysCountForTheirSideAndAreLighter()
    {
        TimelineRows rows;
        rows.documents.push_back(document(9, u"media"_s, u"Agency on the call"_s, u"2024-12-11"_s));
        rows.documents.back().relays = u"us"_s;
        const TimelineModel model = rows.model();
        const MarkPlace place = model.find(domain::DocumentId(9));
        QCOMPARE(model.lanes()[size_t(place.lane)].name(), u"United States"_s);
        QVERIFY(model.mark(place).light);
        QVERIFY(!model.mark(model.find(domain::DocumentId(1))).light);
    }

    void aRelayedAccountIsNotMissing()
    {
        TimelineRows rows;
        rows.documents.push_back(document(9, u"media"_s, u"Agency on the call"_s, u"2024-12-11"_s, {3}));
        rows.documents.back().relays = u"us"_s;
        rows.meetings[2].readouts.push_back(
            {domain::DocumentId(9), u"media"_s, u"us"_s, domain::ReadoutRole::Relay, 1, false, u"Agency"_s});
        const TimelineModel model = rows.model();
        QCOMPARE(std::ranges::count(model.lanes()[0].marks, MarkKind::NoAccount, &Mark::kind), 0);
        const QString spoken = spokenText(model, model.mark(model.find(domain::MeetingId(3))));
        QVERIFY2(spoken.contains(u"United States: relayed by Agency"), qPrintable(spoken));
    }

    void aThirdPartyWithoutAnAccountHasAMarkToo()
    {
        TimelineRows rows;
        rows.meetings[0].countries.append(u"jp"_s);
        const TimelineModel model = rows.model(false);
        QVERIFY(std::ranges::any_of(model.lanes(), [](const Lane &lane) {
            return std::ranges::any_of(lane.marks, [](const Mark &mark) {
                return mark.kind == MarkKind::NoAccount && mark.side == u"jp";
            });
        }));
    }

    void proposalsAndRequestsAreNotOverdue()
    {
        TimelineRows rows;
        const auto due = [](const TimelineModel &model) { return model.lanes().back().marks[0]; };
        rows.commitments[0].status = domain::CommitmentStatus::Proposed;
        QVERIFY(!due(rows.model()).overdue);
        QVERIFY(due(rows.model()).light);
        rows.commitments[0].status = domain::CommitmentStatus::Open;
        rows.commitments[0].kind = domain::CommitmentKind::Requested;
        rows.commitments[0].actors = {u"Cambodia"_s};
        const TimelineModel model = rows.model();
        QVERIFY(!due(model).overdue);
        const QString spoken = spokenText(model, due(model));
        QVERIFY2(spoken.contains(u"Requested, asked of Cambodia, Open, answer awaited"), qPrintable(spoken));
    }

    void previewsAreLighter()
    {
        TimelineRows rows;
        rows.meetings[0].readouts[0].role = domain::ReadoutRole::Preview;
        QVERIFY(rows.model().mark(rows.model().find(domain::DocumentId(1))).light);
    }

    void duePastAndNotKeptIsOverdue()
    {
        TimelineRows rows;
        const auto due = [](const TimelineModel &model) { return model.lanes().back().marks; };
        QVERIFY(due(rows.model())[0].overdue);
        QVERIFY(!due(rows.model())[1].overdue);
        QVERIFY(!due(rows.model())[1].precise);
        rows.commitments[0].status = domain::CommitmentStatus::Kept;
        QVERIFY(!due(rows.model())[0].overdue);
        QVERIFY(due(rows.model())[0].settled);
    }

    void whatHasNoDateTakesItsMeetingsOrIsCounted()
    {
        TimelineRows rows;
        rows.documents[1].published.reset();
        rows.documents[5].published.reset();
        const TimelineModel model = rows.model();
        QCOMPARE(model.undatedDocuments(), 1);
        const Mark &borrowed = model.mark(model.find(domain::DocumentId(2)));
        QCOMPARE(dayAt(borrowed.at), QDate(2022, 5, 12));
        QVERIFY(markDate(model, borrowed).contains(u"its meeting's date"));
        QVERIFY(!model.find(domain::DocumentId(6)).isValid());
    }

    void aMeetingWithoutDateStandsAtItsFirstAccount()
    {
        TimelineRows rows;
        rows.meetings[1].date.reset();
        const TimelineModel model = rows.model();
        QCOMPARE(dayAt(model.mark(model.find(domain::MeetingId(2))).at), QDate(2022, 11, 12));
    }

    void theFirstViewLeavesALoneOutlierOut()
    {
        TimelineRows rows;
        rows.documents.push_back(document(9, u"us"_s, u"Treaty of 1951"_s, u"1951-09-08"_s));
        rows.commitments.push_back(commitment(9, u"reach net zero"_s, u"2050"_s));
        const TimelineModel model = rows.model();
        QCOMPARE(dayAt(model.reach().body.from), QDate(2022, 5, 12));
        QVERIFY(dayAt(model.reach().body.to) < QDate(2027, 1, 1));
        QCOMPARE(dayAt(model.reach().all.from), QDate(1951, 9, 8));
        QVERIFY(dayAt(model.reach().all.to - 1) == QDate(2050, 12, 31));
    }

    void theNearestMarkIsFoundInTime()
    {
        const TimelineModel model = TimelineRows().model();
        const auto title = [&](QDate day) {
            return markTitle(model, model.mark({2, model.nearest(2, startOf(day))}));
        };
        QCOMPARE(title(QDate(1990, 1, 1)), u"Press release on the May summit"_s);
        QCOMPARE(title(QDate(2022, 10, 1)), u"Statement on Phnom Penh"_s);
        QCOMPARE(title(QDate(2090, 1, 1)), u"Cambodia on the December call"_s);
        QCOMPARE(TimelineModel().lanes().size(), size_t(0));
    }

    void bucketsCountEveryMarkOnce()
    {
        TimelineRows rows;
        QRandomGenerator random(7);
        rows.documents.clear();
        rows.meetings.clear();
        for (int i = 0; i < 5000; ++i)
            rows.documents.push_back(
                document(i + 1, u"us"_s, u"x"_s,
                         QDate(2020, 1, 1).addDays(random.bounded(1461)).toString(Qt::ISODate)));
        const TimelineModel model = rows.model();
        const TimeScale scale = scaleOver(QDate(2019, 12, 1), QDate(2024, 2, 1));
        const Buckets found = buckets(model, 0, scale, 4);
        QCOMPARE(std::accumulate(found.counts.begin(), found.counts.end(), 0), 5000);
        QVERIFY(found.left <= scale.left() && found.left > scale.left() - 4);
        // A slow count of one stretch says the same.
        const size_t some = found.counts.size() / 2;
        const double from = scale.time(found.left + double(some) * 4);
        const double to = scale.time(found.left + double(some + 1) * 4);
        QCOMPARE(found.counts[some], int(std::ranges::count_if(model.lanes()[0].marks, [&](const Mark &mark) {
                     return mark.at >= from && mark.at < to;
                 })));
    }

    void bucketsKeepStillWhileTheViewIsPanned()
    {
        TimelineRows rows;
        rows.documents = daily(2000, u"us"_s, QDate(2018, 1, 1));
        const TimelineModel model = rows.model();
        TimeScale scale = scaleOver(QDate(2019, 1, 1), QDate(2022, 1, 1));
        const Buckets before = buckets(model, 0, scale, 4);
        scale.pan(-40);
        const Buckets after = buckets(model, 0, scale, 4);
        for (size_t i = 0; i + 12 < after.counts.size(); ++i)
            QCOMPARE(after.counts[i], before.counts[i + 10]);
    }

    void marksThatWouldCoverOneAnotherAreOneGlyph()
    {
        TimelineRows rows;
        rows.documents = daily(30, u"us"_s, QDate(2022, 6, 1));
        rows.meetings.clear();
        const TimelineModel model = rows.model();
        const auto glyphs = [&](const TimeScale &scale) { return clusters(model, 0, scale); };
        QCOMPARE(glyphs(scaleOver(QDate(2022, 6, 1), QDate(2022, 6, 30))).size(), size_t(30));
        const std::vector<Cluster> far = glyphs(scaleOver(QDate(2000, 1, 1), QDate(2039, 12, 31)));
        QCOMPARE(far.size(), size_t(1));
        QCOMPARE(far.front().size(), 30);
    }

    void aLaneIsShadedOnlyWhenFullAndFarAway()
    {
        TimelineRows rows;
        rows.documents = daily(1500, u"us"_s, QDate(2019, 1, 1));
        const TimelineModel model = rows.model();
        QVERIFY(isCrowded(model, 0, scaleOver(QDate(2019, 1, 1), QDate(2023, 1, 1))));
        QVERIFY(!isCrowded(model, 0, scaleOver(QDate(2019, 3, 1), QDate(2019, 4, 1))));
        QVERIFY(!isCrowded(TimelineRows().model(), 0, scaleOver(QDate(2022, 1, 1), QDate(2025, 1, 1))));
    }

    void aLongBarIsSeenFromWithin()
    {
        const TimelineModel model = TimelineRows().model();
        const TimeScale march = scaleOver(QDate(2023, 3, 1), QDate(2023, 3, 31));
        QCOMPARE(barsInView(model.lanes()[0], march).marks.size(), size_t(1));
        const Bars none = barsInView(model.lanes()[0], scaleOver(QDate(2024, 1, 1), QDate(2024, 2, 1)));
        QVERIFY(none.marks.empty() && none.notDrawn == 0);
    }

    void barsThatAreLeftOutAreCounted()
    {
        TimelineRows rows;
        rows.documents.clear();
        rows.meetings.clear();
        for (int i = 0; i < 260; ++i) {
            const QDate first = QDate(2022, 1, 1).addDays(i);
            const QString span =
                first.toString(Qt::ISODate) + u".."_s + first.addDays(20 + i).toString(Qt::ISODate);
            rows.documents.push_back(document(100 + i, u"us"_s, u"Talks"_s, span));
        }
        const TimelineModel model = rows.model();
        const Lane &lane = model.lanes()[0];
        const Bars bars = barsInView(lane, scaleOver(QDate(2022, 1, 1), QDate(2022, 12, 31)));
        QCOMPARE(int(bars.marks.size()) + bars.notDrawn, 260);
        QVERIFY(bars.notDrawn > 0);
        // The longest are drawn.
        QCOMPARE(lane.marks[size_t(bars.marks.front())].span.length(), 280.0);
        // From far away a bar is no wider than its glyph, and nothing is missed.
        const Bars far = barsInView(lane, scaleOver(QDate(1000, 1, 1), QDate(3000, 1, 1)));
        QVERIFY(far.marks.empty() && far.notDrawn == 0);
    }

    void hostileTitlesStayText()
    {
        TimelineRows rows;
        rows.documents[0].title = u"<img src='http://x'/><b>"_s + QString(5000, u'x');
        const TimelineModel model = rows.model();
        const MarkPlace place = model.find(domain::DocumentId(1));
        const QString card = cardText(model, {place.lane, place.index, place.index + 1, false});
        QVERIFY(!card.contains(u"<img"));
        QVERIFY(card.size() < 1000);
    }

    void theSameThingIsFoundInNewRows()
    {
        TimelineRows rows;
        const TimelineModel before = rows.model();
        rows.documents.insert(rows.documents.begin(), document(20, u"kh"_s, u"Earlier"_s, u"2021-01-01"_s));
        const TimelineModel after = rows.model();
        for (int lane = 0; lane < int(before.lanes().size()); ++lane) {
            for (int i = 0; i < int(before.lanes()[size_t(lane)].marks.size()); ++i) {
                const MarkPlace place = after.find(before, {lane, i});
                QVERIFY(place.isValid());
                QCOMPARE(spokenText(after, after.mark(place)), spokenText(before, before.mark({lane, i})));
            }
        }
        rows.documents.clear();
        rows.meetings.clear();
        QVERIFY(!rows.model().find(before, {0, 0}).isValid());
    }

    void aShapeIsTakenOver()
    {
        TimelineRows rows;
        for (const QString &side : {u"th"_s, u"cn"_s, u"media"_s})
            rows.documents.push_back(
                document(qint64(rows.documents.size()) + 1, side, u"Other"_s, u"2023-01-05"_s));
        TimelineModel shown = rows.model(false);
        const domain::DocumentId first = rows.documents.front().id;
        shown.setSubjectLanes({{u"Mines"_s, {first}}});
        shown.setFitting(QSet{first});
        // Made elsewhere in that shape, or brought into it afterwards: both are as what is shown.
        TimelineModel before;
        before.setShape(shown.shape());
        before.setRows(rows.documents, rows.meetings, rows.commitments, rows.today);
        TimelineModel after = rows.model();
        after.setShape(shown.shape());
        for (const TimelineModel *model : {&before, &after}) {
            QCOMPARE(laneNames(*model), laneNames(shown));
            for (size_t lane = 0; lane < shown.lanes().size(); ++lane)
                QVERIFY(model->lanes()[lane].litBefore == shown.lanes()[lane].litBefore);
        }
    }
};

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
