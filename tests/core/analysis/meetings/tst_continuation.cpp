// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/meetings/continuation.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace counterpart;
using analysis::continueMeetings;
using analysis::MatchedMeeting;
using domain::DocumentId;
using domain::MeetingId;
using domain::MeetingRow;
using domain::ReadoutRole;

namespace {

MatchedMeeting matched(const QString &title, std::initializer_list<qint64> documents,
                       const QDate &day = QDate(2024, 3, 5))
{
    MatchedMeeting meeting;
    meeting.title = title;
    meeting.date = domain::PartialDate::day(day);
    for (const qint64 id : documents)
        meeting.readouts.push_back({DocumentId(id), ReadoutRole::Readout, 1});
    return meeting;
}

/// \p placed documents are there since a person put them there.
MeetingRow known(qint64 id, const QString &title, std::initializer_list<qint64> documents,
                 std::initializer_list<qint64> placed = {})
{
    MeetingRow row;
    row.id = MeetingId(id);
    row.title = title;
    row.date = domain::PartialDate::day(QDate(2024, 3, 5));
    for (const qint64 document : documents)
        row.readouts.push_back({DocumentId(document), {}, {}, ReadoutRole::Readout, 1, false, {}});
    for (const qint64 document : placed)
        row.readouts.push_back({DocumentId(document), {}, {}, ReadoutRole::Readout, 1, true, {}});
    return row;
}

QList<qint64> documentsOf(const MeetingRow &row)
{
    QList<qint64> ids;
    for (const domain::ReadoutRow &readout : row.readouts)
        ids.append(readout.document.value);
    std::ranges::sort(ids);
    return ids;
}

} // namespace

class TestContinuation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMeetingGoesOnUnderItsId()
    {
        const auto rows =
            continueMeetings({known(7, u"Talks"_s, {1, 2})}, {matched(u"Talks on trade"_s, {1, 2, 3})}, {});
        QCOMPARE(rows.size(), 1u);
        QCOMPARE(rows[0].id, MeetingId(7));
        QCOMPARE(rows[0].title, u"Talks on trade"_s);
        QCOMPARE(documentsOf(rows[0]), (QList<qint64>{1, 2, 3}));
        QVERIFY(!analysis::saysTheSame(rows[0], known(7, u"Talks"_s, {1, 2})));
    }
    void theLargestOverlapWins()
    {
        const auto rows = continueMeetings({known(7, u"Talks"_s, {1, 2, 3})},
                                           {matched(u"One"_s, {1}), matched(u"Most"_s, {2, 3})}, {});
        QCOMPARE(rows.size(), 2u);
        QCOMPARE(rows[0].id, MeetingId(7));
        QCOMPARE(rows[0].title, u"Most"_s);
        QVERIFY(!rows[1].id.isValid());
        QCOMPARE(documentsOf(rows[1]), QList<qint64>{1});
    }
    void oneWithoutReadoutsIsOver()
    {
        const auto rows = continueMeetings({known(7, u"Talks"_s, {1})}, {}, {});
        QCOMPARE(rows.size(), 1u);
        QCOMPARE(rows[0].id, MeetingId(7));
        QVERIFY(rows[0].readouts.empty());
    }
    void whatAPersonPlacedStaysAndOthersFollow()
    {
        // Document 1 was put into meeting 8; the machine would have it with 2, which tells of the same.
        const auto rows = continueMeetings({known(7, u"Talks"_s, {}), known(8, u"Summit"_s, {}, {1})},
                                           {matched(u"Talks"_s, {1, 2})}, {DocumentId(1)});
        QCOMPARE(rows.size(), 2u);
        QCOMPARE(documentsOf(rows[1]), (QList<qint64>{1, 2}));
        QVERIFY(rows[1].readouts.front().byHand);
        QVERIFY(rows[0].readouts.empty());
    }
    void aPlacedDocumentDoesNotCarryAMeetingOn()
    {
        // 1 was taken out of meeting 7 by hand; what is found of it makes no meeting of its own.
        const auto rows =
            continueMeetings({known(7, u"Talks"_s, {2})}, {matched(u"Talks"_s, {1})}, {DocumentId(1)});
        QCOMPARE(rows.size(), 1u);
        QVERIFY(rows[0].readouts.empty());
    }
    void aMeetingMadeByHandSaysWhatItsMakerSaid()
    {
        MeetingRow own = known(9, u"A quiet word"_s, {}, {1});
        own.byHand = true;
        const auto rows = continueMeetings({own}, {matched(u"Something else"_s, {1, 2})}, {DocumentId(1)});
        QCOMPARE(rows.size(), 1u);
        QCOMPARE(rows[0].title, u"A quiet word"_s);
        QCOMPARE(documentsOf(rows[0]), (QList<qint64>{1, 2}));
    }
    void ofTwoThatAPersonMadeOneTheFormerOneSpeaks()
    {
        const auto rows = continueMeetings(
            {known(7, u"Talks"_s, {}, {1, 2})},
            {matched(u"Eve"_s, {1}, QDate(2024, 3, 4)), matched(u"Day"_s, {2}, QDate(2024, 3, 5))},
            {DocumentId(1), DocumentId(2)});
        QCOMPARE(rows.size(), 1u);
        QCOMPARE(rows[0].title, u"Day"_s);
        QCOMPARE(documentsOf(rows[0]), (QList<qint64>{1, 2}));
    }
};

QTEST_GUILESS_MAIN(TestContinuation)
#include "tst_continuation.moc"
