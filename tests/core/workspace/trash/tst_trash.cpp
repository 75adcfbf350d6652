// SPDX-License-Identifier: GPL-3.0-or-later
// What is deleted can be had back whole, also after a restart, and nothing shows it meanwhile.
#include "core/base/clock.h"
#include "core/workspace/annotations/annotations.h"
#include "core/workspace/annotations/codes.h"
#include "core/workspace/commitments/commitments.h"
#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/documents/tags.h"
#include "core/workspace/importing/imports.h"
#include "core/workspace/meetings/meetings.h"
#include "tests/core/workspace/trash/trashfixture.h"
#include "tests/support/toldchanges.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::DocumentId;
using domain::Stake;
using domain::TrashItem;
using test::Author;
using test::Call;
using test::Kh;
using test::Relay;
using test::Us;

class TestTrash : public QObject
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
    void cleanup() { base::setFixedNow({}); }

    void whatWasDeletedComesBackToTheByteAfterARestart()
    {
        f->decideALot();
        const QByteArray original = *f->store->documents().original(f->id(Us));
        const QStringList before = f->dump();
        const QStringList shown = f->everythingShown();
        const auto change = f->trash().put({f->id(Us), f->id(Call)}, {}, Author);
        QCOMPARE(f->backAndForth(change, before), QString());
        QCOMPARE(f->store->documents().rows()->size(), 2u);
        f->reopen();
        QCOMPARE(f->items().size(), 2u);
        QCOMPARE(f->items().front().author, Author);
        QCOMPARE(f->store->documents().rows()->size(), 2u);

        const QStringList deleted = f->dump();
        auto restored = f->trash().restore(f->allIds());
        QVERIFY(restored);
        QCOMPARE(restored->things.documents, 2);
        QVERIFY(restored->losses.empty());
        QCOMPARE(f->dump(), before);
        QCOMPARE(f->everythingShown(), shown);
        QCOMPARE(*f->store->documents().original(f->id(Us)), original);
        // Restoring is a step like any other.
        QCOMPARE(f->backAndForth(restored->change, deleted), QString());
        QVERIFY(f->store->check({})->problems.isEmpty());
    }

    void nothingShowsWhatIsInTheTrash()
    {
        f->decideALot();
        const DocumentId us = f->id(Us);
        f->toTrash({us, f->id(Relay)});
        const QStringList hidden = f->everythingShown();
        QVERIFY(!f->store->documents().view(us));
        QVERIFY(!f->store->documents().original(us));
        QVERIFY(!f->store->comparisons().of({}, us, f->id(Kh)));
        QVERIFY(!f->store->documents().decide({us}, workspace::DocumentField::Title, u"x"_s, Author));
        QVERIFY(f->store->documents().view(us).error().line().contains(u"trash"));
        // Shown is just what is left when they are gone for good.
        const auto purged = f->trash().purge({}, Author, {});
        QCOMPARE(purged->what.documents, 2);
        QCOMPARE(f->everythingShown(), hidden);
        QVERIFY(f->items().empty());
        QVERIFY(f->store->check({})->problems.isEmpty());
    }

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

    void evidenceForOthersStaysAsACitedSource()
    {
        const auto of = f->commitment(f->id(Call));
        const DocumentId us = f->id(Us);
        QVERIFY(f->store->commitments().addEvidence(of, {us, f->firstWords(us), {}, {}, {}}, Author));
        const QString quote = f->store->commitments().evidence(of)->front().anchor.quote;
        const QString title = f->document(Us).title;
        f->toTrash({us});
        for (const bool isGone : {false, true}) {
            const auto evidence = f->store->commitments().evidence(of);
            QCOMPARE(evidence->size(), 1u);
            QVERIFY(!evidence->front().document.isValid());
            QCOMPARE(evidence->front().source, title);
            QCOMPARE(evidence->front().sourceDate->toString(), u"2022-11-12"_s);
            QCOMPARE(evidence->front().anchor.quote, quote);
            if (!isGone)
                QVERIFY(f->trash().purge({}, Author, {}));
        }
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

    void afterThirtyDaysItIsGoneForGood()
    {
        const QDateTime start(QDate(2030, 1, 1), QTime(12, 0), QTimeZone::UTC);
        base::setFixedNow(start);
        const DocumentId us = f->id(Us);
        const QString sha = f->document(Us).sha256;
        f->toTrash({us});
        base::setFixedNow(start.addDays(20));
        f->toTrash({f->id(Call)});
        QCOMPARE(f->items().back().until(), start.addDays(domain::TrashDays));
        base::setFixedNow(start.addDays(domain::TrashDays).addSecs(-60));
        f->reopen();
        QCOMPARE(f->trash().purgeExpired()->documents, 0);
        QCOMPARE(f->items().size(), 2u);
        base::setFixedNow(start.addDays(domain::TrashDays).addSecs(60));
        const auto reader = workspace::Workspace::open(f->store->path(), workspace::OpenMode::ReadOnly);
        QCOMPARE((*reader)->trash().rows()->size(), 2u); // a reader changes nothing
        f->reopen();
        QCOMPARE(f->items().size(), 2u); // nor does opening
        QCOMPARE(f->trash().purgeExpired()->documents, 1);
        QCOMPARE(f->items().size(), 1u);
        QCOMPARE(f->items().front().file, Call);
        const QString hash = u'|' + QString::fromLatin1(sha.toLatin1().toHex()) + u'|';
        for (const QString &row : f->dump())
            QVERIFY(!row.startsWith(u"originals|") || !row.contains(hash));
        // As before: a folder does not bring it back, its name does, as a new document.
        QCOMPARE(f->import().imported, 0);
        QCOMPARE(f->import({f->fileOf(Us)}).imported, 1);
        QVERIFY(f->id(Us) != us);
        QVERIFY(f->store->check({})->problems.isEmpty());
    }

    void whatExpiredIsMarkedAndCanStillBeRestored()
    {
        const QDateTime start(QDate(2030, 1, 1), QTime(12, 0), QTimeZone::UTC);
        base::setFixedNow(start);
        f->decideALot();
        f->toTrash({f->id(Us)});
        QVERIFY(!f->items().front().isExpired(base::now()));
        base::setFixedNow(start.addDays(domain::TrashDays + 5));
        f->reopen();
        QVERIFY(f->items().front().isExpired(base::now()));
        QCOMPARE(f->restoreAll().things.documents, 1);
        QCOMPARE(f->trash().purgeExpired()->documents, 0);
        f->toTrash({f->id(Us)});
        base::setFixedNow(start.addDays(2 * domain::TrashDays + 9));
        const auto gone = f->trash().purgeExpired();
        QCOMPARE(gone->documents, 1);
        QCOMPARE(gone->items[Stake::Annotations], 1);
        const QString told = workspace::expiredText(*gone);
        QVERIFY2(told.startsWith(u"1 document had been in the trash for 30 days") &&
                     told.contains(u"1 annotation"),
                 qPrintable(told));
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

    void afterItIsGoneUndoSaysSo()
    {
        const auto change = f->trash().put({f->id(Us)}, {}, Author);
        QVERIFY(f->trash().purge({}, Author, {}));
        const QStringList before = f->dump();
        const auto back = f->store->takeBack(*change);
        QVERIFY(!back);
        QVERIFY(back.error().line().contains(u"deleted for good"));
        QCOMPARE(f->dump(), before);
    }

    void whatIsRestoredTwiceIsThereOnce()
    {
        f->toTrash({f->id(Us)});
        const auto ids = f->allIds();
        QVERIFY(f->trash().restore(ids));
        const auto again = f->trash().restore(ids);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, base::ErrorKind::NotFound);
        QVERIFY(!again.error().remedy.isEmpty());
    }

    void entitiesAndNewAnalysesMeanwhileAreNoHindrance()
    {
        f->decideALot();
        const DocumentId us = f->id(Us);
        f->toTrash({us});
        QVERIFY(f->store->imports().reanalyse({f->id(Kh), f->id(Relay), f->id(Call)}, 1, {}, {}));
        QVERIFY(f->store->imports().reanalyse({us}, 1, {}, {})->analysed == 0);
        f->restoreAll();
        QCOMPARE(f->store->imports().reanalyse({us}, 1, {}, {})->analysed, 1);
        QCOMPARE(f->document(Us).issuer, u"Somebody"_s);
        QCOMPARE(f->document(Us).annotations, 1);
        QVERIFY(f->store->check({})->problems.isEmpty());
    }

    void changesMadeApartAreToldAndTakenBack()
    {
        QVERIFY(f->store->annotations().add({f->id(Us), {0, 5}, {}, u"Read this."_s}, Author));
        const QStringList before = f->dump();
        const test::ToldChanges told(*f->store);
        std::optional<base::Result<workspace::Change>> change;
        const auto job = f->store->startApart<workspace::Change>(
            u"delete"_s,
            [us = f->id(Us)](workspace::Workspace &store, jobs::Job::Control &) {
                return store.trash().put({us}, {}, Author);
            },
            [&change](base::Result<workspace::Change> made) { change = std::move(made); });
        QTRY_VERIFY(change);
        QVERIFY(*change);
        QCOMPARE(told.times(workspace::Subject::Documents), 1);
        QCOMPARE(told.times(workspace::Subject::Annotations), 1);
        QVERIFY(!f->store->lookElsewhere()); // it was our own
        QCOMPARE(f->backAndForth(*change, before), QString());
        std::optional<base::Result<workspace::Purged>> purged;
        const auto other = f->store->trash().startPurge(
            {}, Author, [&purged](base::Result<workspace::Purged> done) { purged = std::move(done); });
        QTRY_VERIFY(purged);
        QCOMPARE((*purged)->what.documents, 1);
    }

    void readsOfTheStoreLeaveTheTrashOut()
    {
        // The table itself is for those who write, check, restore and weigh what goes; a new query reads
        // live_documents.
        const QStringList free{u"trashstore.cpp"_s,  u"trashreads.cpp"_s,     u"removalstore.cpp"_s,
                               u"integrity.cpp"_s,   u"revisionwrites.cpp"_s, u"database.cpp"_s,
                               u"entitystore.cpp"_s, u"factsstore.cpp"_s,     u"stakestore.cpp"_s,
                               u"trashparts.cpp"_s};
        // Re-analysis and new revisions keep what is in the trash in its place; names and anchors are asked
        // by id.
        const QStringList alsoParts =
            free +
            QStringList{u"activitystore.cpp"_s,   u"changedrows.cpp"_s,        u"anchorkeeper.cpp"_s,
                        u"trackingstore.cpp"_s,   u"commitmentmatching.cpp"_s, u"commitmentstore.cpp"_s,
                        u"annotationstore.cpp"_s, u"codestore.cpp"_s,          u"copystore.cpp"_s};
        static const QRegularExpression whole(u"(?<!DELETE )\\b(FROM|JOIN) (documents|meetings)\\b"_s);
        static const QRegularExpression parts(
            u"(?<!DELETE )\\b(FROM|JOIN) (annotations|codes|commitments|saved_searches)\\b"_s);
        int read = 0;
        QDirIterator sources(test::sourcePath(u"core/store"_s), {u"*.cpp"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            if (!free.contains(sources.fileName()))
                QVERIFY2(!whole.match(text).hasMatch(), qPrintable(sources.fileName()));
            if (!alsoParts.contains(sources.fileName()))
                QVERIFY2(!parts.match(text).hasMatch(), qPrintable(sources.fileName()));
            ++read;
        }
        QVERIFY2(read > free.size(), "the sources were not found");
    }
};

QTEST_GUILESS_MAIN(TestTrash)
#include "tst_trash.moc"
