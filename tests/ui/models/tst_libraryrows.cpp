// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the library, their groups and what a patch changes of them, without a model.
#include "tests/ui/models/rows.h"
#include "ui/models/librarychanges.h"
#include "ui/models/librarygroups.h"
#include "ui/models/libraryschema.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::DocumentId;
using domain::MeetingId;
using models::LibraryGroup;
using models::LibraryGroups;
using models::LibraryPatch;
using models::LibraryRows;

namespace {

std::vector<domain::DocumentRow> documents()
{
    return {test::document(1, u"us"_s, u"One"_s, u"2022-11-12"_s, {7}),
            test::document(2, u"kh"_s, u"Two"_s, u"2022-11-12"_s, {7, 8}),
            test::document(4, u"us"_s, u"Four"_s, u"2022-08-02"_s)};
}

std::vector<domain::MeetingRow> meetings()
{
    return {test::meeting(7, u"Seven"_s, u"2022-11-12"_s, {u"us"_s, u"kh"_s}, {{1, u"us"_s}, {2, u"kh"_s}}),
            test::meeting(8, u"Eight"_s, u"2024-12-11"_s, {u"us"_s, u"kh"_s}, {{2, u"kh"_s}})};
}

QStringList titles(const LibraryRows &rows)
{
    QStringList titles;
    for (const domain::DocumentRow &row : rows.documents())
        titles << row.title;
    for (const domain::MeetingRow &row : rows.meetings())
        titles << row.title;
    return titles;
}

/// Each row is found by its id, at its number.
bool isNumbered(const LibraryRows &rows)
{
    for (size_t i = 0; i < rows.documents().size(); ++i) {
        if (rows.numberOf(rows.documents()[i].id) != int(i))
            return false;
    }
    for (size_t i = 0; i < rows.meetings().size(); ++i) {
        if (rows.numberOf(rows.meetings()[i].id) != int(i))
            return false;
    }
    return true;
}

} // namespace

class TestLibraryRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeAndGoAtTheirPlace()
    {
        LibraryRows rows(documents(), meetings());
        QCOMPARE(rows.numberFor(DocumentId(3)), 2);
        rows.put(test::document(3, u"us"_s, u"Three"_s, u"2024-12-11"_s));
        QCOMPARE(titles(rows),
                 (QStringList{u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s, u"Seven"_s, u"Eight"_s}));
        QVERIFY(isNumbered(rows));
        rows.remove(DocumentId(1));
        rows.remove(MeetingId(7));
        rows.remove(MeetingId(99));
        QCOMPARE(titles(rows), (QStringList{u"Two"_s, u"Three"_s, u"Four"_s, u"Eight"_s}));
        QVERIFY(isNumbered(rows));
        QVERIFY(!rows.document(DocumentId(1)));
        QCOMPARE(rows.numberOf(MeetingId(7)), -1);
    }

    void aMeetingStandsByItsDay()
    {
        LibraryRows rows(documents(), meetings());
        auto eight = meetings()[1];
        eight.date = domain::PartialDate::fromString(u"2020-01-01"_s);
        const LibraryRows::Move moved = rows.put(eight);
        QCOMPARE(moved.from, 1);
        QCOMPARE(moved.to, 0);
        QVERIFY(isNumbered(rows));
        auto undated = test::meeting(9, u"Nine"_s, {}, {}, {});
        undated.date.reset();
        const LibraryRows::Move came = rows.put(undated);
        QCOMPARE(came.from, -1);
        QCOMPARE(came.to, 0);
        QCOMPARE(titles(rows).sliced(3), (QStringList{u"Nine"_s, u"Eight"_s, u"Seven"_s}));
        QVERIFY(isNumbered(rows));
    }

    void aFilterLooksAtTheTitlesOfMeetings()
    {
        LibraryRows rows(documents(), meetings());
        QVERIFY(rows.filterText(DocumentId(2)).contains(u"Seven; Eight"_s));
        auto seven = meetings()[0];
        seven.title = u"Summit"_s;
        rows.put(seven);
        rows.renewFilterText(DocumentId(2));
        QVERIFY(rows.filterText(DocumentId(2)).contains(u"Summit; Eight"_s));
        QCOMPARE(rows.filterText(DocumentId(99)), QString());
    }

    void aGroupKeepsItsKeyWhileOthersComeAndGo()
    {
        LibraryGroups groups;
        groups.set(LibraryGroups::of(documents(), meetings()));
        QCOMPARE(groups.meetings(), (std::vector{0, 1, -1}));
        QCOMPARE(groups[0].documents, (std::vector{0, 1}));
        QCOMPARE(groups[1].documents, std::vector{1});
        QCOMPARE(groups[2].documents, std::vector{2});
        const quintptr key = groups[1].key;
        groups.remove(0);
        QCOMPARE(groups.placeOf(key), 0);
        groups.insert(0, {-2, {}, 0});
        groups.move(1, 0);
        QCOMPARE(groups.placeOf(key), 0);
        QVERIFY(groups[1].key != 0 && groups[1].key != key);
    }

    void aGroupFollowsItsMeeting()
    {
        LibraryGroups groups;
        groups.set({{0, {0}, 0}, {1, {1}, 0}, {2, {2}, 0}, {-1, {3}, 0}});
        groups.moveMeeting({2, 0}); // an earlier day
        QCOMPARE(groups.meetings(), (std::vector{1, 2, 0, -1}));
        groups.moveMeeting({0, 2}); // and back
        QCOMPARE(groups.meetings(), (std::vector{0, 1, 2, -1}));
        groups.moveMeeting({-1, 1}); // one came
        QCOMPARE(groups.meetings(), (std::vector{0, 2, 3, -1}));
        groups.removeMeeting(1); // and went
        QCOMPARE(groups.meetings(), (std::vector{0, 1, 2, -1}));
        groups.shiftDocuments(2, 1);
        QCOMPARE(groups[1].documents, std::vector{1});
        QCOMPARE(groups[2].documents, std::vector{3});
    }

    void whatIsGoneStandsInNoGroup()
    {
        const LibraryRows rows(documents(), meetings());
        const LibraryPatch patch{{}, {}, {DocumentId(1), DocumentId(4)}, {MeetingId(8)}};
        QCOMPARE(LibraryGroups::without(patch, rows), (std::vector<LibraryGroup>{{0, {1}, 0}}));
    }

    void aPatchTellsWhatLooksDifferent()
    {
        const LibraryRows rows(documents(), meetings());
        auto counted = documents()[0];
        counted.annotations = 3;
        auto named = documents()[1];
        named.title = u"Another"_s;
        auto effect = models::effectOf({{counted, named, documents()[2]}, {meetings()[0]}, {}, {}}, rows);
        QVERIFY(effect && !effect->moves && !effect->unread && effect->meetings.empty());
        using Told = std::vector<std::pair<DocumentId, int>>;
        QCOMPARE(effect->documents,
                 (Told{{DocumentId(1), int(models::LibrarySchema::Annotations)}, {DocumentId(2), 0}}));
        effect = models::effectOf({{}, {}, {}, {MeetingId(8)}}, rows);
        QVERIFY(effect->moves);
        effect = models::effectOf({{}, {}, {DocumentId(99)}, {MeetingId(99)}}, rows);
        QVERIFY(!effect->moves); // they were not there
        auto unread = documents()[2];
        unread.depth = domain::Depth::Part;
        QVERIFY(models::effectOf({{unread}, {}, {}, {}}, rows)->unread);
        QVERIFY(!models::effectOf({{counted}, {}, {}, {}}, LibraryRows())); // all of it is new
    }

    void rowsChangeInPlaceWhereTheSameOnesComeAgain()
    {
        const LibraryRows rows(documents(), meetings());
        auto after = documents();
        after[2].title = u"Another"_s;
        const auto changed = models::changedInPlace(rows, after, meetings());
        QVERIFY(changed);
        QCOMPARE(changed->documents, std::vector{2});
        QVERIFY(changed->meetings.empty());
        after.pop_back();
        QVERIFY(!models::changedInPlace(rows, after, meetings()));
        QVERIFY(!models::changedInPlace(rows, documents(), {}));
    }
};

QTEST_GUILESS_MAIN(TestLibraryRows)
#include "tst_libraryrows.moc"
