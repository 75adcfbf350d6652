// SPDX-License-Identifier: GPL-3.0-or-later
// What is deleted can be had back whole, also after a restart, and nothing shows it meanwhile.
#include "core/base/clock.h"
#include "core/workspace/annotations/annotations.h"
#include "core/workspace/commitments/commitments.h"
#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/importing/imports.h"
#include "tests/core/workspace/trash/trashfixture.h"
#include "tests/support/toldchanges.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::DocumentId;
using domain::Stake;
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
        // The table itself is for those who write, check, restore and weigh what goes, and for the history, which
        // names what is in the trash too; a new query reads live_documents.
        const QStringList free{u"trashstore.cpp"_s,  u"trashreads.cpp"_s,     u"removalstore.cpp"_s,
                               u"integrity.cpp"_s,   u"revisionwrites.cpp"_s, u"database.cpp"_s,
                               u"entitystore.cpp"_s, u"factsstore.cpp"_s,     u"stakestore.cpp"_s,
                               u"trashparts.cpp"_s,  u"activitystore.cpp"_s};
        // Re-analysis and new revisions keep what is in the trash in its place; names and anchors are asked
        // by id.
        const QStringList alsoParts =
            free +
            QStringList{u"changedrows.cpp"_s,        u"anchorkeeper.cpp"_s,    u"trackingstore.cpp"_s,
                        u"commitmentmatching.cpp"_s, u"commitmentstore.cpp"_s, u"annotationstore.cpp"_s,
                        u"codestore.cpp"_s,          u"copystore.cpp"_s};
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
