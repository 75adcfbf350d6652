// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database/database.h"
#include "core/store/database/transaction.h"
#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/facade/workspace.h"
#include "core/workspace/importing/imports.h"
#include "core/workspace/meetings/meetings.h"
#include "tests/support/paths.h"
#include "tests/support/toldchanges.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::LinkStatus;
using workspace::ComparisonView;
using workspace::LinkRow;
using workspace::OpenMode;
using workspace::Workspace;

class TestComparison : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_store;
    domain::MeetingId m_meeting;

    ComparisonView compare(domain::DocumentId a = {}, domain::DocumentId b = {})
    {
        auto view = m_store->comparisons().of(m_meeting, a, b);
        if (!view)
            qFatal("%s", qPrintable(view.error().line()));
        return *view;
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_store = std::move(
            *Workspace::open(m_folder.filePath(u"%1.counterpart"_s.arg(++number)), OpenMode::Create));
        QVERIFY(m_store->imports().run(
            {test::sourcePath(u"resources/sample/2022-11-12-us-white-house-biden-hun-sen.md"_s),
             test::sourcePath(u"resources/sample/2022-11-12-kh-mfaic-hun-sen-biden.txt"_s)},
            {}, 1, {}, {}));
        QCOMPARE(m_store->meetings().rows()->size(), 1u);
        m_meeting = m_store->meetings().rows()->front().id;
    }

    void everySentenceIsLinkedOrOnlyHere()
    {
        const ComparisonView view = compare();
        QCOMPARE(view.a.row.side, u"us"_s);
        QCOMPARE(view.b.row.side, u"kh"_s);
        QVERIFY(!view.links.empty());
        std::vector<bool> seen(view.a.facts.sentences.size());
        for (const LinkRow &link : view.links) {
            QVERIFY(link.id.isValid());
            QVERIFY(!link.fact.a.empty() && !link.fact.b.empty());
            for (const int index : link.fact.a)
                seen.at(size_t(index)) = true;
        }
        for (const int index : view.onlyA) {
            QVERIFY(!seen.at(size_t(index)));
            seen.at(size_t(index)) = true;
        }
        QVERIFY(std::ranges::all_of(seen, std::identity()));
    }

    void keptComparisonIsTheSameAndBackwardsItsMirror()
    {
        const ComparisonView first = compare();
        const ComparisonView again = compare();
        const ComparisonView mirrored = compare(first.b.row.id, first.a.row.id);
        QCOMPARE(again.links.size(), first.links.size());
        QCOMPARE(mirrored.links.size(), first.links.size());
        QCOMPARE(mirrored.onlyA, first.onlyB);
        QCOMPARE(mirrored.onlyB, first.onlyA);
        for (size_t i = 0; i < first.links.size(); ++i) {
            QCOMPARE(again.links[i].id, first.links[i].id);
            QVERIFY(again.links[i].fact == first.links[i].fact);
            const auto mirror = std::ranges::find(mirrored.links, first.links[i].id, &LinkRow::id);
            QVERIFY(mirror != mirrored.links.end());
            QCOMPARE(mirror->fact.a, first.links[i].fact.b);
        }
    }

    void readOnlyStoreComparesWithoutKeeping()
    {
        const ComparisonView kept = compare();
        const auto reader = Workspace::open(m_store->path(), OpenMode::ReadOnly);
        const auto view = (*reader)->comparisons().of(m_meeting);
        QVERIFY(view);
        QCOMPARE(view->links.size(), kept.links.size());
    }

    void comparesWhileAnotherWrites()
    {
        auto database = store::Database::open(m_store->path(), store::Database::Mode::ReadWrite);
        {
            auto transaction = store::Transaction::begin(**database);
            QVERIFY(transaction);
            const ComparisonView view = compare();
            QVERIFY(!view.links.empty());
            QVERIFY(!view.links.front().id.isValid());
            LinkRow link = view.links.front();
            link.status = LinkStatus::Confirmed;
            QVERIFY(!m_store->comparisons().decideLink(link, u"analyst"_s));
        }
        QVERIFY(compare().links.front().id.isValid());
    }

    void decisionsOutliveReanalysis()
    {
        const ComparisonView before = compare();
        QVERIFY(before.links.size() >= 2);
        LinkRow confirmed = before.links[0];
        confirmed.status = LinkStatus::Confirmed;
        confirmed.note = u"checked"_s;
        LinkRow rejected = before.links[1];
        rejected.status = LinkStatus::Rejected;
        const test::ToldChanges told(*m_store);
        QVERIFY(m_store->comparisons().decideLink(confirmed, u"analyst"_s));
        QVERIFY(m_store->comparisons().decideLink(rejected, u"analyst"_s));
        QCOMPARE(told.times(workspace::Subject::Links), 2);

        // As if an older program had made the proposals.
        auto database = store::Database::open(m_store->path(), store::Database::Mode::ReadWrite);
        auto transaction = store::Transaction::begin(**database);
        QVERIFY(transaction->run(u"UPDATE comparisons SET version = 0"_s));
        QVERIFY(transaction->commit());

        const ComparisonView after = compare();
        QCOMPARE(after.links.size(), before.links.size());
        const auto keptConfirmed = std::ranges::find(after.links, confirmed.id, &LinkRow::id);
        QVERIFY(keptConfirmed != after.links.end());
        QCOMPARE(keptConfirmed->status, LinkStatus::Confirmed);
        QCOMPARE(keptConfirmed->note, u"checked"_s);
        QCOMPARE(keptConfirmed->fact.a, confirmed.fact.a);
        const auto keptRejected = std::ranges::find(after.links, rejected.id, &LinkRow::id);
        QVERIFY(keptRejected != after.links.end());
        QCOMPARE(keptRejected->status, LinkStatus::Rejected);
    }

    void sentencesOfARejectedLinkAreOnlyHere()
    {
        const ComparisonView before = compare();
        for (LinkRow link : before.links) {
            link.status = LinkStatus::Rejected;
            QVERIFY(m_store->comparisons().decideLink(link, u"analyst"_s));
        }
        const ComparisonView after = compare();
        QCOMPARE(after.onlyA.size(), after.a.facts.sentences.size());
        QCOMPARE(after.onlyB.size(), after.b.facts.sentences.size());
    }

    void linksByHandComeAndGoWithTheirId()
    {
        const ComparisonView before = compare();
        QVERIFY(!before.onlyA.empty() && !before.onlyB.empty());
        LinkRow link;
        link.fact.a = {before.onlyA.front()};
        link.fact.b = {before.onlyB.front()};
        const auto change = m_store->comparisons().addLink(before, link, u"analyst"_s);
        QVERIFY(change);
        QVERIFY(m_store->takeBack(*change));
        QCOMPARE(compare().links.size(), before.links.size());
        QVERIFY(m_store->doAgain(*change));
        const ComparisonView after = compare();
        const auto made = std::ranges::find(after.links, domain::LinkId(change->made), &LinkRow::id);
        QVERIFY(made != after.links.end() && made->byHand);
        QCOMPARE(made->author, u"analyst"_s);
        QCOMPARE(made->fact.a, link.fact.a);
        QCOMPARE(made->fact.b, link.fact.b);
    }

    void oneSidedMeetingCannotBeCompared()
    {
        const auto store = Workspace::open(m_folder.filePath(u"one.counterpart"_s), OpenMode::Create);
        QVERIFY((*store)->imports().run(
            {test::sourcePath(u"resources/sample/2022-11-12-us-white-house-biden-hun-sen.md"_s)}, {}, 1, {},
            {}));
        const auto view = (*store)->comparisons().of((*store)->meetings().rows()->front().id);
        QVERIFY(!view);
        QCOMPARE(view.error().kind, base::ErrorKind::NotFound);
    }

    void aDocumentIsNotComparedWithItself()
    {
        const auto id = m_store->documents().rows()->front().id;
        const auto view = m_store->comparisons().of({}, id, id);
        QVERIFY(!view);
        QCOMPARE(view.error().kind, base::ErrorKind::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
