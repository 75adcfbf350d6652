// SPDX-License-Identifier: GPL-3.0-or-later
// What people decided that goes with what is deleted is counted before it goes, and missed when it does not
// come back.
#include "core/workspace/annotations/codes.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/documents/tags.h"
#include "core/workspace/importing/imports.h"
#include "core/workspace/meetings/meetings.h"
#include "tests/core/workspace/trash/trashfixture.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::DocumentId;
using domain::Stake;
using domain::TrashItem;
using test::Author;
using test::Kh;
using test::Relay;
using test::Us;

class TestTrashStakes : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::TrashFixture> f;

    [[nodiscard]] static QList<Stake> kindsIn(const domain::Stakes &stakes)
    {
        QList<Stake> kinds;
        for (int kind = 0; kind < domain::StakeKinds; ++kind) {
            if (stakes[Stake(kind)] > 0)
                kinds.append(Stake(kind));
        }
        return kinds;
    }
    [[nodiscard]] static QStringList tablesWithAuthors(const QString &store)
    {
        QStringList tables;
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tables"_s);
            other.setDatabaseName(store);
            QSqlQuery query(other.open() ? other : QSqlDatabase());
            query.exec(u"SELECT DISTINCT s.name FROM sqlite_schema s, pragma_table_info(s.name) i"
                       " WHERE s.type = 'table' AND i.name = 'author'"_s);
            while (query.next())
                tables.append(query.value(0).toString());
        }
        QSqlDatabase::removeDatabase(u"tables"_s);
        return tables;
    }

private Q_SLOTS:
    void init() { f = std::make_unique<test::TrashFixture>(); }

    void whatIsAtStakeIsCounted()
    {
        f->decideALot();
        const auto stakes = f->trash().stakes({f->id(Us), f->id(Kh), f->id(Relay)}, {});
        QVERIFY(stakes);
        QCOMPARE(stakes->documents, 3);
        QCOMPARE(stakes->items[Stake::Annotations], 1);
        QCOMPARE(stakes->items[Stake::Codings], 1);
        QCOMPARE(stakes->items[Stake::Commitments], 1);
        QCOMPARE(stakes->items[Stake::Links], 1); // though it hangs on two of them
        QCOMPARE(stakes->owners[Stake::Links], 2);
        QCOMPARE(stakes->items[Stake::Verdicts], 1);
        QCOMPARE(stakes->items[Stake::Metadata], 1);
        QCOMPARE(stakes->items[Stake::Memberships], 1);
        QCOMPARE(stakes->items[Stake::Evidence], 1);
        QVERIFY(stakes->needsQuestion());
        QVERIFY(workspace::stakesTexts(*stakes).contains(u"2 with 1 link somebody decided about"_s));
        QVERIFY(!f->trash().stakes({f->id(Relay)}, {})->needsQuestion());
    }

    void tagsAndFavouritesAreAtStake()
    {
        const DocumentId us = f->id(Us);
        const auto meeting = f->document(Us).meetings.front();
        QVERIFY(f->store->tags().change({{us, f->id(Kh)}, {}}, {u"ports"_s}, {}, Author));
        QVERIFY(f->store->tags().change({{us}, {}}, {u"to be read"_s}, {}, Author));
        QVERIFY(f->store->tags().setFavourite({{us}, {meeting}}, true, Author));
        QVERIFY(f->store->tags().change({{}, {meeting}}, {u"ports"_s}, {}, Author));
        QVERIFY(f->store->meetings().markUnpublished(
            meeting, {.side = u"jp"_s, .checked = QDate(2024, 1, 2), .note = {}, .author = Author}));
        const auto one = *f->trash().stakes({us}, {});
        QVERIFY(one.needsQuestion());
        QVERIFY2(workspace::stakesText(one.items).endsWith(u"2 tags, 1 mark as a favourite"),
                 qPrintable(workspace::stakesText(one.items)));
        // A merge of meetings keeps them: they are no values that it would lose.
        QCOMPARE(f->trash().stakes({}, {meeting})->items[Stake::Metadata], 0);
        // With the last document of a meeting goes what was said of that.
        const auto all = *f->trash().stakes({us, f->id(Kh)}, {});
        QVERIFY2(workspace::stakesText(all.items).endsWith(
                     u"4 tags, 2 marks as favourites, 1 mark that a side did not publish"),
                 qPrintable(workspace::stakesText(all.items)));
        // A tag that ends meanwhile is told of.
        f->toTrash({us});
        QVERIFY(f->store->tags().rename(u"to be read"_s, u"ports"_s, Author));
        const auto losses = f->restoreAll().losses;
        QCOMPARE(losses.size(), 1u);
        QCOMPARE(losses.front().kind, Stake::Tags);
        QVERIFY(workspace::lossText(losses.front()).contains(u"without 1 tag:"));
    }

    void aDateThatAPersonGaveIsOneValue()
    {
        QVERIFY(f->store->documents().decide({f->id(Kh)}, workspace::DocumentField::Published, u"2020-05"_s,
                                             Author));
        QCOMPARE(f->trash().stakes({f->id(Kh)}, {})->items[Stake::Metadata], 1);
    }

    void whatAnImportWasToldOfAllFilesIsNoDecision()
    {
        f->put(u"told.txt"_s, u"The Minister met the Ambassador of Japan on 3 March 2024 in Phnom Penh."_s);
        QVERIFY(f->store->imports().run({f->fileOf(u"told.txt"_s)}, u"kh"_s, 1, {}, {}));
        QVERIFY(!f->trash().stakes({f->id(u"told.txt"_s)}, {})->items.any());
    }

    void whatOtherDeletionsTookAwayIsTold()
    {
        const auto security = f->code(u"Security"_s);
        f->annotate(f->id(Us), security);
        f->confirmFirstLink();
        f->toTrash({f->id(Us)});
        QVERIFY(f->store->codes().remove(security, Author));
        f->toTrash({f->id(Kh)});
        for (const TrashItem &item : f->items()) {
            if (item.file == Kh || item.code.isValid())
                QVERIFY(f->trash().purge({item.id}, Author, {}));
        }
        const auto losses = f->restoreAll().losses;
        QCOMPARE(losses.size(), 2u);
        QCOMPARE(losses[0].kind, Stake::Codings);
        QCOMPARE(losses[1].kind, Stake::Links);
        QCOMPARE(
            workspace::lossText(losses[0]),
            u"“%1” came back without 1 code on a passage: taken away meanwhile"_s.arg(f->document(Us).title));
        QCOMPARE(f->store->annotations().rows()->size(), 1u); // the passage and its memo are there
    }

    void whatIsSaidOfAMeetingIsAtStakeWithItsLastDocument()
    {
        const auto meeting = f->document(Us).meetings.front();
        QCOMPARE(f->document(Kh).meetings.front(), meeting);
        QVERIFY(f->store->meetings().rename(meeting, u"The talks"_s, Author));
        const auto all = [&] { return *f->trash().stakes({f->id(Us), f->id(Kh)}, {}); };
        // Its name stays with the other one; that the documents are of this meeting is the renamer's word
        // too.
        const auto one = *f->trash().stakes({f->id(Us)}, {});
        QCOMPARE(kindsIn(one.items), QList{Stake::Memberships});
        QCOMPARE(one.items[Stake::Memberships], 1);
        QCOMPARE(kindsIn(all().items), (QList{Stake::Metadata, Stake::Memberships}));
        QCOMPARE(all().items[Stake::Metadata], 1);
        QVERIFY(all().needsQuestion());
        // The other one is in the trash already.
        const DocumentId us = f->id(Us);
        f->toTrash({us});
        QCOMPARE(f->trash().stakes({f->id(Kh)}, {})->items[Stake::Metadata], 1);
        f->toTrash({f->id(Kh)});
        const auto items = f->items();
        const auto of = std::ranges::find(items, us, &TrashItem::document);
        QCOMPARE(kindsIn(f->trash().stakesForGood({of->id})->items), QList{Stake::Memberships});
        QCOMPARE(f->trash().stakesForGood({})->items[Stake::Metadata], 1);
        // What is decided of it comes back with the one that is left.
        QVERIFY(f->trash().purge({of->id}, Author, {}));
        f->restoreAll();
        const auto rows = *f->store->meetings().rows();
        QVERIFY(std::ranges::any_of(
            rows, [&](const auto &row) { return row.id == meeting && row.title == u"The talks"; }));
        f->toTrash({f->id(Kh)});
        QCOMPARE(f->trash().purge({}, Author, {})->what.items[Stake::Metadata], 1);
    }

    /// Every table that keeps what somebody decided is counted before documents go, or is known not to go.
    void noDecisionIsForgotten()
    {
        const QStringList counted{u"annotations"_s,
                                  u"commitment_decisions"_s,
                                  u"commitment_edits"_s,
                                  u"commitment_evidence"_s,
                                  u"commitment_history"_s,
                                  u"commitment_rejections"_s,
                                  u"document_decisions"_s,
                                  u"document_favourites"_s,
                                  u"document_tags"_s,
                                  u"lineage_rejections"_s,
                                  u"links"_s,
                                  u"meeting_decisions"_s,
                                  u"meeting_favourites"_s,
                                  u"meeting_tags"_s,
                                  u"omission_decisions"_s,
                                  u"omission_judgements"_s,
                                  u"placement_decisions"_s,
                                  u"revision_refusals"_s,
                                  u"unpublished_accounts"_s};
        // Of entities, codes and lineages as such; the history and places that somebody noted, which stay
        // when what they are about goes; and what deleting itself notes down.
        const QStringList staying{
            u"activity"_s,         u"alias_decisions"_s,   u"bookmarks"_s,      u"codes"_s,
            u"entity_decisions"_s, u"entity_merges"_s,     u"entity_splits"_s,  u"lineages"_s,
            u"removed_items"_s,    u"removed_originals"_s, u"role_decisions"_s, u"trash"_s,
            u"trash_places"_s};
        const QStringList tables = tablesWithAuthors(f->store->path());
        QVERIFY(tables.size() > 10);
        for (const QString &table : std::as_const(tables))
            QVERIFY2(counted.contains(table) || staying.contains(table), qPrintable(table));
        for (const QString &table : counted + staying)
            QVERIFY2(tables.contains(table), qPrintable(table));
    }
};

QTEST_GUILESS_MAIN(TestTrashStakes)
#include "tst_trashstakes.moc"
