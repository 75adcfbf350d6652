// SPDX-License-Identifier: GPL-3.0-or-later
// Annotations, codes, commitments and saved searches in the trash: hidden everywhere, and back as they were.
#include "core/base/clock.h"
#include "core/workspace/commitments/lineages.h"
#include "core/workspace/importing/imports.h"
#include "tests/core/workspace/trash/trashfixture.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::AnnotationId;
using domain::CodeId;
using domain::RestoreLoss;
using domain::TrashItem;
using domain::TrashKind;
using test::Author;
using test::Call;
using test::Us;

class TestTrashedParts : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::TrashFixture> f;

    [[nodiscard]] AnnotationId annotation() const
    {
        return test::valueOf(f->store->annotations().rows()).front().id;
    }
    [[nodiscard]] CodeId below(CodeId parent, const QString &name) const
    {
        return CodeId(f->store->codes().add(parent, {name, {}, {}}, Author)->made);
    }
    [[nodiscard]] QStringList codes() const
    {
        QStringList names;
        for (const auto &row : test::valueOf(f->store->codes().rows()))
            names << row.values.name;
        return names;
    }
    [[nodiscard]] domain::SearchId search(const QString &name) const
    {
        return domain::SearchId(f->store->searches().save({{}, name, {}})->made);
    }
    [[nodiscard]] QStringList searches() const
    {
        QStringList names;
        for (const auto &row : test::valueOf(f->store->searches().saved()))
            names << row.name;
        return names;
    }
    workspace::Restored restore(TrashKind kind)
    {
        std::vector<domain::TrashId> ids;
        for (const TrashItem &item : f->items()) {
            if (item.kind() == kind)
                ids.push_back(item.id);
        }
        return test::valueOf(f->trash().restore(ids));
    }
    /// One of each kind that can be deleted by itself, deleted.
    void deleteOneOfEach()
    {
        const auto code = f->code(u"Security"_s);
        f->annotate(f->id(Us), code);
        const auto promise = f->commitment(f->id(Us));
        const auto kept = search(u"Ports"_s);
        QVERIFY(f->store->annotations().remove({annotation()}, Author));
        QVERIFY(f->store->codes().remove(code, Author));
        QVERIFY(f->store->commitments().remove({promise}, Author));
        QVERIFY(f->store->searches().remove(kept, Author));
    }

private Q_SLOTS:
    void init() { f = std::make_unique<test::TrashFixture>(); }
    void cleanup() { base::setFixedNow({}); }

    void eachIsHiddenAndComesBackAsItWas_data()
    {
        QTest::addColumn<TrashKind>("kind");
        QTest::newRow("annotation") << TrashKind::Annotation;
        QTest::newRow("code") << TrashKind::Code;
        QTest::newRow("commitment") << TrashKind::Commitment;
        QTest::newRow("search") << TrashKind::Search;
    }
    void eachIsHiddenAndComesBackAsItWas()
    {
        QFETCH(TrashKind, kind);
        const auto top = f->code(u"Security"_s);
        f->annotate(f->id(Us), below(top, u"Mines"_s));
        const auto promise = f->commitment(f->id(Us));
        const auto kept = search(u"Ports"_s);
        const QStringList shown = f->everythingShown();
        const QStringList before = f->dump();
        const auto change =
            kind == TrashKind::Annotation   ? f->store->annotations().remove({annotation()}, Author)
            : kind == TrashKind::Code       ? f->store->codes().remove(top, Author)
            : kind == TrashKind::Commitment ? f->store->commitments().remove({promise}, Author)
                                            : f->store->searches().remove(kept, Author);
        QVERIFY(change);
        QVERIFY(f->everythingShown() != shown);
        QCOMPARE(f->backAndForth(change, before), QString());
        f->reopen();
        QCOMPARE(f->items().size(), 1u);
        QCOMPARE(f->items().front().kind(), kind);
        QCOMPARE(f->items().front().author, Author);
        QVERIFY(!f->items().front().title.isEmpty());

        const QStringList deleted = f->dump();
        const auto restored = f->trash().restore(f->allIds());
        QVERIFY(restored);
        QCOMPARE(restored->things[kind], 1);
        QVERIFY(restored->losses.empty());
        QCOMPARE(f->everythingShown(), shown);
        QCOMPARE(f->backAndForth(restored->change, deleted), QString());
        QVERIFY(f->store->check({})->problems.isEmpty());
    }

    void nothingShowsThem()
    {
        const int annotated = f->document(Us).annotations;
        const int promised = f->document(Us).commitments;
        deleteOneOfEach();
        QCOMPARE(f->items().size(), 4u);
        QCOMPARE(f->document(Us).annotations, annotated);
        QCOMPARE(f->document(Us).commitments, promised);
        const QStringList hidden = f->everythingShown();
        QVERIFY(hidden.filter(u"annotation:"_s).isEmpty());
        QVERIFY(hidden.filter(u"code:"_s).isEmpty());
        QVERIFY(hidden.filter(u"search:"_s).isEmpty());
        QVERIFY(!f->trash().stakes({f->id(Us)}, {})->items.any());
        // Shown is just what is left when they are gone for good.
        const auto purged = f->trash().purge({}, Author, {});
        QVERIFY(purged);
        QCOMPARE(purged->what.total(), 4);
        QCOMPARE(f->everythingShown(), hidden);
        QVERIFY(f->items().empty());
        QVERIFY(f->store->check({})->problems.isEmpty());
    }

    void afterThirtyDaysTheyAreGone()
    {
        const QDateTime start(QDate(2030, 1, 1), QTime(12, 0), QTimeZone::UTC);
        base::setFixedNow(start);
        deleteOneOfEach();
        base::setFixedNow(start.addDays(domain::TrashDays).addSecs(-60));
        QCOMPARE(f->trash().purgeExpired()->total(), 0);
        base::setFixedNow(start.addDays(domain::TrashDays).addSecs(60));
        const auto gone = f->trash().purgeExpired();
        QCOMPARE(gone->total(), 4);
        QVERIFY(workspace::expiredText(*gone).startsWith(
            u"1 annotation, 1 code, 1 commitment and 1 saved search had been in the trash"));
        QVERIFY(f->items().empty());
    }

    void anAnnotationKeepsTheCodeThatIsInTheTrash()
    {
        const auto security = f->code(u"Security"_s);
        const auto trade = f->code(u"Trade"_s);
        f->annotate(f->id(Us), security);
        QVERIFY(f->store->codes().remove(security, Author));
        QVERIFY(test::valueOf(f->store->annotations().rows()).front().codes.empty());
        QVERIFY(f->store->annotations().setCodes(annotation(), {trade}, Author));
        QVERIFY(restore(TrashKind::Code).losses.empty());
        QCOMPARE(test::valueOf(f->store->annotations().rows()).front().codes, (std::vector{security, trade}));
    }

    void whatStandsInADeletedDocumentSaysSo()
    {
        f->annotate(f->id(Us), f->code(u"Security"_s));
        const auto promise = f->commitment(f->id(Us));
        const auto note = annotation();
        QVERIFY(f->store->annotations().remove({note}, Author));
        QVERIFY(f->store->commitments().remove({promise}, Author));
        const QString title = f->document(Us).title;
        f->toTrash({f->id(Us)});
        for (const TrashKind kind : {TrashKind::Annotation, TrashKind::Commitment}) {
            const auto back = restore(kind);
            QCOMPARE(back.losses.size(), 1u);
            QCOMPARE(back.losses.front().what, RestoreLoss::What::InDeleted);
            QCOMPARE(back.losses.front().other, title);
        }
        QVERIFY(f->store->annotations().rows()->empty());
        QVERIFY(restore(TrashKind::Document).losses.empty());
        QCOMPARE(annotation(), note);
        QVERIFY(f->store->commitments().rows({promise})->size() == 1);
    }

    void anAnnotationWhoseCodeIsInTheTrashSaysSo()
    {
        const auto security = f->code(u"Security"_s);
        f->annotate(f->id(Us), security);
        QVERIFY(f->store->annotations().remove({annotation()}, Author));
        QVERIFY(f->store->codes().remove(security, Author));
        const auto back = restore(TrashKind::Annotation);
        QCOMPARE(back.losses.front().what, RestoreLoss::What::CodesDeleted);
        QVERIFY(restore(TrashKind::Code).losses.empty());
        QCOMPARE(test::valueOf(f->store->annotations().rows()).front().codes, std::vector{security});
    }

    void aNameIsFreeWhileItsOwnerIsInTheTrash()
    {
        const auto code = f->code(u"Security"_s);
        const auto kept = search(u"Ports"_s);
        QVERIFY(f->store->codes().remove(code, Author));
        QVERIFY(f->store->searches().remove(kept, Author));
        QVERIFY(f->code(u"security"_s).isValid());
        QVERIFY(search(u"Ports"_s).isValid());
        const auto losses = f->restoreAll().losses;
        QCOMPARE(losses.size(), 2u);
        for (const RestoreLoss &loss : losses)
            QCOMPARE(loss.what, RestoreLoss::What::Renamed);
        QCOMPARE(codes(), (QStringList{u"security"_s, u"Security (2)"_s}));
        QCOMPARE(searches(), (QStringList{u"Ports"_s, u"Ports (2)"_s}));
    }

    void aCodeGoesWithAllBelowIt()
    {
        const auto top = f->code(u"Security"_s);
        const auto middle = below(top, u"Mines"_s);
        const auto leaf = below(middle, u"Survey"_s);
        f->annotate(f->id(Us), leaf);
        QVERIFY(f->store->codes().remove(leaf, Author));
        QVERIFY(f->store->codes().remove(top, Author));
        QVERIFY(codes().isEmpty());
        QCOMPARE(f->items().size(), 2u);
        // The one that went first comes back alone, at the top.
        const auto items = f->items();
        const auto first = std::ranges::find(items, leaf, &TrashItem::code);
        QCOMPARE(first->place, u"Mines"_s);
        const auto back = test::valueOf(f->trash().restore({first->id}));
        QCOMPARE(back.losses.front().what, RestoreLoss::What::MovedUp);
        QCOMPARE(codes(), QStringList{u"Survey"_s});
        QCOMPARE(test::valueOf(f->store->annotations().rows()).front().codes, std::vector{leaf});
        QVERIFY(f->restoreAll().losses.empty());
        QCOMPARE(codes().size(), 3);
    }

    void aCodeThatGoesForGoodLeavesWhatWasDeletedBefore()
    {
        const auto top = f->code(u"Security"_s);
        const auto middle = below(top, u"Mines"_s);
        const auto leaf = below(middle, u"Survey"_s);
        QVERIFY(f->store->codes().remove(leaf, Author));
        QVERIFY(f->store->codes().remove(middle, Author));
        const auto items = f->items();
        QVERIFY(f->trash().purge({std::ranges::find(items, middle, &TrashItem::code)->id}, Author, {}));
        QVERIFY(f->restoreAll().losses.empty());
        QCOMPARE(codes(), (QStringList{u"Security"_s, u"Survey"_s}));
    }

    void whatWasDeletedBelowKeepsItsOrder()
    {
        const auto top = f->code(u"Security"_s);
        const auto middle = below(top, u"Mines"_s);
        const auto leaf = below(middle, u"Survey"_s);
        for (const auto code : {leaf, middle, top})
            QVERIFY(f->store->codes().remove(code, Author));
        const auto items = f->items();
        QVERIFY(f->trash().purge({std::ranges::find(items, top, &TrashItem::code)->id}, Author, {}));
        f->restoreAll();
        const auto rows = test::valueOf(f->store->codes().rows());
        QCOMPARE(rows.size(), 2u);
        QCOMPARE(std::ranges::find(rows, leaf, &domain::CodeRow::id)->parent, middle);
    }

    void whatWasMergedIntoADeletedOneIsShownAgain()
    {
        const auto rows = test::valueOf(f->store->commitments().rows());
        QVERIFY(rows.size() >= 2);
        const auto kept = rows[0].id;
        const auto copy = rows[1].id;
        QVERIFY(!f->store->commitments().merge({{kept, {copy}}, {copy, {kept}}}, Author));
        QVERIFY(f->store->commitments().merge({{kept, {copy}}}, Author));
        QVERIFY(!f->store->commitments().merge({{copy, {kept}}}, Author)); // it is hidden
        const auto isShown = [&] { return !f->store->commitments().rows({copy})->empty(); };
        QVERIFY(!isShown());
        const auto gone = f->store->commitments().remove({kept}, Author);
        QVERIFY(gone->changes.of(workspace::Subject::Commitments).changed().contains(copy.value));
        QVERIFY(isShown());
        f->restoreAll();
        QVERIFY(!isShown());
        QVERIFY(f->store->commitments().remove({kept}, Author));
        QVERIFY(f->trash().purge({}, Author, {}));
        QVERIFY(isShown());
    }

    void oneOfALineageAloneIsNone()
    {
        const auto rows = test::valueOf(f->store->commitments().rows());
        QVERIFY(f->store->lineages().accept(rows[0].id, rows[1].id, Author));
        const auto lineage = [&] { return f->store->commitments().rows({rows[0].id})->front().lineage; };
        QVERIFY(lineage().isValid());
        QVERIFY(f->store->commitments().remove({rows[1].id}, Author));
        QVERIFY(!lineage().isValid());
        f->restoreAll();
        QVERIFY(lineage().isValid());
    }

    void mergingCodesKeepsWhatWasDeletedBelowThem()
    {
        const auto from = f->code(u"Security"_s);
        const auto into = f->code(u"Defence"_s);
        QVERIFY(f->store->codes().remove(below(from, u"Mines"_s), Author));
        QVERIFY(f->store->codes().merge(from, into, Author));
        QVERIFY(f->restoreAll().losses.empty());
        const auto rows = test::valueOf(f->store->codes().rows());
        QCOMPARE(std::ranges::find(rows, u"Mines"_s, [](const auto &row) { return row.values.name; })->parent,
                 into);
    }

    void aDetectedCommitmentIsNotProposedAgain()
    {
        const auto rows = test::valueOf(f->store->commitments().rows());
        QVERIFY(!rows.empty());
        const auto id = rows.front().id;
        const auto document = rows.front().document;
        QVERIFY(f->store->commitments().accept({id}, Author));
        QVERIFY(f->store->commitments().remove({id}, Author));
        QVERIFY(f->store->imports().reanalyse({document}, 1, {}, {}));
        QCOMPARE(f->store->commitments().rows()->size(), rows.size() - 1);
        QVERIFY(f->trash().purge({}, Author, {}));
        QVERIFY(f->store->imports().reanalyse({document}, 1, {}, {}));
        QCOMPARE(f->store->commitments().rows()->size(), rows.size() - 1);
        QCOMPARE(f->store->commitments().rejected()->size(), 1u);
        QVERIFY(f->store->commitments().history(id)->empty());
    }

    void deletingTwiceIsToldOfOnce()
    {
        deleteOneOfEach();
        const auto items = f->items();
        for (const TrashItem &item : items) {
            const auto again =
                item.annotation.isValid()   ? f->store->annotations().remove({item.annotation}, Author)
                : item.code.isValid()       ? f->store->codes().remove(item.code, Author)
                : item.commitment.isValid() ? f->store->commitments().remove({item.commitment}, Author)
                                            : f->store->searches().remove(item.search, Author);
            QVERIFY(!again);
            QCOMPARE(again.error().kind, base::ErrorKind::NotFound);
        }
    }
};

QTEST_GUILESS_MAIN(TestTrashedParts)
#include "tst_trashedparts.moc"
