// SPDX-License-Identifier: GPL-3.0-or-later
// What is deleted can be had back whole, also after a restart, and nothing shows it meanwhile.
#include "core/workspace/trash.h"

#include "core/base/clock.h"
#include "core/workspace/annotations.h"
#include "core/workspace/commitmentedits.h"
#include "core/workspace/documentedits.h"
#include "core/workspace/lineages.h"
#include "core/workspace/meetingedits.h"
#include "core/workspace/merging.h"
#include "core/workspace/pasting.h"
#include "core/workspace/reviewedits.h"
#include "tests/core/workspace/editingfixture.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::DocumentId;
using domain::MeetingId;
using domain::RestoreLoss;
using domain::Stake;
using domain::TrashId;
using domain::TrashItem;

namespace {

const QString Us = u"2022-11-12-us-white-house-biden-hun-sen.md"_s;
const QString Kh = u"2022-11-12-kh-mfaic-hun-sen-biden.txt"_s;
const QString Relay = u"2022-05-14-media-relay-sokhonn-blinken.txt"_s;
const QString Call = u"2024-12-11-kh-mfaic-sokhonn-walker-call.txt"_s;
const QString Author = u"Sok Dara"_s;

} // namespace

class TestTrash : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::EditingFixture> f;

    [[nodiscard]] workspace::Trash trash() const { return f->store->trash(); }
    [[nodiscard]] DocumentId id(const QString &file) const { return f->document(file).id; }
    [[nodiscard]] std::vector<TrashItem> items() const { return *trash().rows(); }
    [[nodiscard]] std::vector<TrashId> allIds() const
    {
        std::vector<TrashId> ids;
        for (const TrashItem &item : items())
            ids.push_back(item.id);
        return ids;
    }
    void put(const QList<DocumentId> &documents, const QList<MeetingId> &meetings = {})
    {
        const auto change = trash().put(documents, meetings, Author);
        QVERIFY2(change, change ? "" : qPrintable(change.error().line()));
    }
    workspace::Restored restoreAll()
    {
        auto restored = trash().restore(allIds());
        if (!restored)
            qFatal("%s", qPrintable(restored.error().line()));
        return *restored;
    }
    void setClock(const QDateTime &time) { base::setFixedNow(time); }

    text::Range firstWords(DocumentId document)
    {
        const auto view = f->store->document(document);
        return view->facts.sentences.front().range;
    }
    domain::CodeId code(const QString &name)
    {
        return domain::CodeId(f->store->annotations().addCode({}, {name, {}, {}}, Author)->made);
    }
    void annotate(DocumentId document, domain::CodeId code)
    {
        QVERIFY(f->store->annotations().add({document, firstWords(document), {code}, u"a memo"_s}, Author));
    }
    domain::CommitmentId commitment(DocumentId document)
    {
        const auto made = f->store->commitmentEdits().make(document, firstWords(document), {}, Author);
        return domain::CommitmentId(made->made);
    }
    [[nodiscard]] domain::ComparisonView comparison() const
    {
        auto view = f->store->comparison(f->document(Us).meetings.front());
        if (!view)
            qFatal("%s", qPrintable(view.error().line()));
        return *view;
    }
    void confirmFirstLink()
    {
        domain::LinkRow link = comparison().links.front();
        link.status = domain::LinkStatus::Confirmed;
        QVERIFY(f->store->reviewEdits().decideLink(link, Author));
    }
    /// Decisions of every kind on the account of the United States.
    void decideALot()
    {
        const DocumentId us = id(Us);
        annotate(us, code(u"Security"_s));
        commitment(us);
        confirmFirstLink();
        const auto view = comparison();
        for (const domain::TopicRow &topic : view.topics) {
            if (topic.a.empty() != topic.b.empty()) {
                QVERIFY(f->store->reviewEdits().decideOmission(
                    view, {topic.name, topic.a.empty(), domain::LinkStatus::Confirmed, {}, Author}));
                break;
            }
        }
        QVERIFY(
            f->store->documentEdits().decide({us}, workspace::DocumentField::Issuer, u"Somebody"_s, Author));
        QVERIFY(f->store->documentEdits().setRole(us, f->document(Us).meetings.front(),
                                                  domain::ReadoutRole::Remarks, Author));
        const auto of = commitment(id(Call));
        QVERIFY(f->store->commitmentEdits().addEvidence(of, {us, firstWords(us), {}, {}, {}}, Author));
    }
    /// All that can be read of the store but the trash itself.
    [[nodiscard]] QStringList everythingShown() const
    {
        QStringList shown;
        const auto add = [&](const QString &kind, auto &&...parts) {
            shown.append(kind + u": "_s + (QStringList{} << ... << parts).join(u" | "_s));
        };
        const auto number = [](auto value) { return QString::number(value); };
        for (const auto &row : *f->store->documents())
            add(u"document"_s, number(row.id.value), row.title, number(row.annotations),
                number(row.commitments), number(row.meetings.size()), number(row.mayRevise.value));
        for (const auto &row : *f->store->meetings())
            add(u"meeting"_s, number(row.id.value), row.title, number(row.readouts.size()));
        for (const auto &row : *f->store->entities())
            add(u"entity"_s, row.name, number(row.documents), number(row.mentions));
        for (const auto &row : *f->store->commitments())
            add(u"commitment"_s, number(row.id.value), row.quote, number(row.evidence), row.source);
        for (const auto &row : *f->store->topics())
            add(u"topic"_s, row.name, number(row.documents));
        const auto uses = *f->store->subjectUses();
        for (const auto &[entity, documents] : uses.entities.asKeyValueRange())
            add(u"uses"_s, number(entity.value), number(documents.size()));
        for (const auto &[topic, documents] : uses.topics.asKeyValueRange())
            add(u"treats"_s, topic, number(documents.size()));
        for (const auto &row : *f->store->annotations().annotations())
            add(u"annotation"_s, number(row.id.value), row.anchor.quote);
        for (const auto &row : *f->store->annotations().codes())
            add(u"code"_s, row.values.name, number(row.annotations));
        for (const auto &row : f->store->lineages().overview()->lineages)
            add(u"lineage"_s, number(row.id.value));
        for (const QString &word : {u"Cambodia"_s, u"Biden"_s, u"call"_s, u"the"_s}) {
            domain::SearchQuery query;
            query.text = word;
            query.limit = 1000;
            QStringList hits;
            for (const auto &hit : *f->store->search(query))
                hits << number(hit.document.value);
            hits.sort();
            add(u"hits"_s, word, hits.join(u','));
        }
        addViews(shown);
        shown.sort();
        return shown;
    }
    /// Every row of every view that queries of people may read.
    void addViews(QStringList &shown) const
    {
        for (const workspace::QueryView &view : *f->store->queryViews()) {
            const auto rows = f->store->query(u"SELECT * FROM "_s + view.name, 100'000, 60'000);
            if (!rows)
                qFatal("%s", qPrintable(rows.error().line()));
            for (const QVariantList &row : rows->rows) {
                QStringList cells{view.name};
                for (const QVariant &cell : row)
                    cells << cell.toString();
                shown.append(cells.join(u'|'));
            }
        }
    }

private Q_SLOTS:
    void init()
    {
        base::setFixedNow({});
        f = std::make_unique<test::EditingFixture>();
        for (const QString &name : {Us, Kh, Relay, Call})
            QVERIFY(!f->putSample(name).isEmpty());
        QCOMPARE(f->import().imported, 4);
    }
    void cleanup() { base::setFixedNow({}); }

    void whatWasDeletedComesBackToTheByteAfterARestart()
    {
        decideALot();
        const QByteArray original = *f->store->original(id(Us));
        const QStringList before = f->dump();
        const QStringList shown = everythingShown();
        const auto change = trash().put({id(Us), id(Call)}, {}, Author);
        QCOMPARE(f->backAndForth(change, before), QString());
        QCOMPARE(f->store->documents()->size(), 2u);
        f->reopen();
        QCOMPARE(items().size(), 2u);
        QCOMPARE(items().front().author, Author);
        QCOMPARE(f->store->documents()->size(), 2u);

        const QStringList deleted = f->dump();
        auto restored = trash().restore(allIds());
        QVERIFY(restored);
        QCOMPARE(restored->documents, 2);
        QVERIFY(restored->losses.empty());
        QCOMPARE(f->dump(), before);
        QCOMPARE(everythingShown(), shown);
        QCOMPARE(*f->store->original(id(Us)), original);
        // Restoring is a step like any other.
        QCOMPARE(f->backAndForth(restored->change, deleted), QString());
        QVERIFY(f->store->check({})->problems.isEmpty());
    }

    void nothingShowsWhatIsInTheTrash()
    {
        decideALot();
        const DocumentId us = id(Us);
        put({us, id(Relay)});
        const QStringList hidden = everythingShown();
        QVERIFY(!f->store->document(us));
        QVERIFY(!f->store->original(us));
        QVERIFY(!f->store->comparison({}, us, id(Kh)));
        QVERIFY(!f->store->documentEdits().decide({us}, workspace::DocumentField::Title, u"x"_s, Author));
        QVERIFY(f->store->document(us).error().line().contains(u"trash"));
        // Shown is just what is left when they are gone for good.
        const auto purged = trash().purge({}, Author, {});
        QCOMPARE(purged->documents, 2);
        QCOMPARE(everythingShown(), hidden);
        QVERIFY(items().empty());
        QVERIFY(f->store->check({})->problems.isEmpty());
    }

    void whatIsAtStakeIsCounted()
    {
        decideALot();
        const auto stakes = trash().stakes({id(Us), id(Kh), id(Relay)}, {});
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
        QVERIFY(!trash().stakes({id(Relay)}, {})->needsQuestion());
    }

    void aDateThatAPersonGaveIsOneValue()
    {
        QVERIFY(f->store->documentEdits().decide({id(Kh)}, workspace::DocumentField::Published, u"2020-05"_s,
                                                 Author));
        QCOMPARE(trash().stakes({id(Kh)}, {})->items[Stake::Metadata], 1);
    }

    void whatAnImportWasToldOfAllFilesIsNoDecision()
    {
        f->put(u"told.txt"_s, u"The Minister met the Ambassador of Japan on 3 March 2024 in Phnom Penh."_s);
        QVERIFY(f->store->importPaths({f->fileOf(u"told.txt"_s)}, u"kh"_s, 1, {}, {}));
        QVERIFY(!trash().stakes({id(u"told.txt"_s)}, {})->items.any());
    }

    void evidenceForOthersStaysAsACitedSource()
    {
        const auto of = commitment(id(Call));
        const DocumentId us = id(Us);
        QVERIFY(f->store->commitmentEdits().addEvidence(of, {us, firstWords(us), {}, {}, {}}, Author));
        const QString quote = f->store->commitmentEdits().evidence(of)->front().anchor.quote;
        const QString title = f->document(Us).title;
        put({us});
        for (const bool isGone : {false, true}) {
            const auto evidence = f->store->commitmentEdits().evidence(of);
            QCOMPARE(evidence->size(), 1u);
            QVERIFY(!evidence->front().document.isValid());
            QCOMPARE(evidence->front().source, title);
            QCOMPARE(evidence->front().sourceDate->toString(), u"2022-11-12"_s);
            QCOMPARE(evidence->front().anchor.quote, quote);
            if (!isGone)
                QVERIFY(trash().purge({}, Author, {}));
        }
    }

    void aMeetingMadeByHandComesBackWithItsDocuments()
    {
        domain::MeetingRow row;
        row.title = u"A quiet word"_s;
        const auto made = f->store->meetingEdits().create(row, {id(Us), id(Relay)}, Author);
        const MeetingId meeting(made->made);
        QVERIFY(f->store->meetingEdits().setPlace(meeting, u"Kep"_s, Author));
        const QStringList before = f->dump();
        const auto change = trash().put({}, {meeting}, Author);
        QCOMPARE(f->backAndForth(change, before), QString());
        QVERIFY(!f->store->meeting(meeting));
        QVERIFY(f->document(Us).meetings.front() != meeting);
        f->reopen();
        QCOMPARE(items().front().title, u"A quiet word"_s);
        QCOMPARE(items().front().stakes[Stake::Memberships], 2);
        QVERIFY(restoreAll().losses.empty());
        QCOMPARE(f->dump(), before);
        const auto refused = trash().put({}, {f->document(Call).meetings.front()}, Author);
        QCOMPARE(refused.error().kind, base::ErrorKind::Refused);
    }

    void whoWasPlacedElsewhereMeanwhileStaysThere()
    {
        domain::MeetingRow row;
        row.title = u"A quiet word"_s;
        const auto made = f->store->meetingEdits().create(row, {id(Us), id(Relay)}, Author);
        const MeetingId meeting(made->made);
        put({}, {meeting});
        const MeetingId other = f->document(Call).meetings.front();
        QTest::qWait(2); // decisions are told apart by their time
        QVERIFY(f->store->documentEdits().move({id(Us)}, {}, other, Author));
        const auto restored = restoreAll();
        QCOMPARE(restored.losses.size(), 1u);
        QCOMPARE(restored.losses.front().what, RestoreLoss::What::PlacedSince);
        QCOMPARE(restored.losses.front().count, 1);
        QCOMPARE(f->document(Us).meetings, std::vector{other});
        QCOMPARE(f->document(Relay).meetings, std::vector{meeting});
    }

    void takenOutOfItsMeetingMeanwhileItStaysOut()
    {
        domain::MeetingRow row;
        row.title = u"A quiet word"_s;
        const MeetingId meeting(f->store->meetingEdits().create(row, {id(Us)}, Author)->made);
        put({}, {meeting});
        QTest::qWait(2);
        QVERIFY(f->store->documentEdits().takeOut({id(Us)}, f->document(Us).meetings.front(), Author));
        QVERIFY(f->document(Us).meetings.empty()); // pairing keeps off, whatever is in the trash
        QCOMPARE(restoreAll().losses.size(), 1u);
        QVERIFY(f->document(Us).meetings.empty());
    }

    void accountsInTheTrashFollowAMerge()
    {
        const MeetingId from = f->document(Us).meetings.front();
        const MeetingId into = f->document(Call).meetings.front();
        put({id(Us)});
        QVERIFY(f->store->meetingEdits().merge(into, from, Author));
        QVERIFY(restoreAll().losses.empty());
        QCOMPARE(f->document(Us).meetings, std::vector{into});
        QCOMPARE(f->document(Kh).meetings, std::vector{into});
        f->import();
        QCOMPARE(f->document(Us).meetings, std::vector{into});
    }

    void aMeetingIsNotForgottenWhileItsAccountsAreInTheTrash()
    {
        const MeetingId meeting = f->document(Us).meetings.front();
        QVERIFY(f->store->meetingEdits().rename(meeting, u"The Summit"_s, Author));
        put({id(Us), id(Kh)});
        QVERIFY(!std::ranges::contains(*f->store->meetings(), meeting, &domain::MeetingRow::id));
        QVERIFY(!f->store->meeting(meeting));
        f->put(u"new.txt"_s, u"The Minister met the Ambassador of Japan on 3 March 2024 in Phnom Penh."_s);
        f->import({f->fileOf(u"new.txt"_s)});
        f->reopen();
        restoreAll();
        QCOMPARE(f->store->meeting(meeting)->title, u"The Summit"_s);
        QCOMPARE(f->store->meeting(meeting)->readouts.size(), 2u);
        // Moved away and back: one document stays in the trash meanwhile.
        put({id(Us)});
        QVERIFY(
            f->store->documentEdits().move({id(Kh)}, meeting, f->document(Call).meetings.front(), Author));
        QVERIFY(!f->store->meeting(meeting));
        restoreAll();
        QCOMPARE(f->store->meeting(meeting)->title, u"The Summit"_s);
        QCOMPARE(f->document(Us).meetings, std::vector{meeting});
    }

    void whatOtherDeletionsTookAwayIsTold()
    {
        const auto security = code(u"Security"_s);
        annotate(id(Us), security);
        confirmFirstLink();
        put({id(Us)});
        QVERIFY(f->store->annotations().removeCode(security, Author));
        put({id(Kh)});
        for (const TrashItem &item : items()) {
            if (item.file == Kh)
                QVERIFY(trash().purge({item.id}, Author, {}));
        }
        const auto losses = restoreAll().losses;
        QCOMPARE(losses.size(), 2u);
        QCOMPARE(losses[0].kind, Stake::Codings);
        QCOMPARE(losses[1].kind, Stake::Links);
        QCOMPARE(
            workspace::lossText(losses[0]),
            u"“%1” came back without 1 code on a passage: taken away meanwhile"_s.arg(f->document(Us).title));
        QCOMPARE(f->store->annotations().annotations()->size(), 1u); // the passage and its memo are there
    }

    void aFolderTellsAndAFileNamedByItselfIsRestored()
    {
        decideALot();
        const QStringList before = f->dump();
        const DocumentId us = id(Us);
        put({us});
        const QStringList deleted = f->dump();
        auto summary = f->import();
        QCOMPARE(summary.imported, 0);
        QCOMPARE(summary.restored, 0);
        QCOMPARE(summary.inTrash, 1);
        QCOMPARE(f->store->documents()->size(), 3u);
        QCOMPARE(f->dump(), deleted); // not even another source was noted
        const auto told =
            std::ranges::find_if(summary.files, [](const auto &file) { return file.inTrash > 0; });
        QVERIFY(told->warnings.first().contains(u"in the trash since"));

        summary = f->import({f->fileOf(Us)});
        QCOMPARE(summary.restored, 1);
        QCOMPARE(summary.imported, 0);
        QCOMPARE(summary.files.front().documents, std::vector{us});
        QCOMPARE(f->dump(), before);
        QCOMPARE(f->import({f->fileOf(Us)}).skipped, 1);
        QVERIFY(f->store->check({})->problems.isEmpty());
    }

    void aChangedCopyOfADeletedFileIsADocumentOfItsOwn()
    {
        const DocumentId us = id(Us);
        put({us});
        QFile file(f->fileOf(Us));
        QVERIFY(file.open(QIODevice::Append));
        file.write("\n\nMore was said in the evening.\n");
        file.close();
        QCOMPARE(f->import().imported, 1);
        QVERIFY(id(Us) != us);
        const auto restored = restoreAll();
        QCOMPARE(restored.losses.size(), 1u);
        QCOMPARE(restored.losses.front().what, RestoreLoss::What::SameFile);
        QVERIFY(f->store->document(us));
        QCOMPARE(f->store->documents()->size(), 5u);
        QVERIFY(f->store->check({})->problems.isEmpty());
    }

    void theSameWordsFromElsewhereAreNoSourceOfADeletedDocument()
    {
        QFile file(f->fileOf(Us));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        put({id(Us)});
        f->put(u"mirror.md"_s, text + u"\n"_s);
        const auto summary = f->import({f->fileOf(u"mirror.md"_s)});
        QCOMPARE(summary.merged, 0);
        QCOMPARE(summary.imported, 1);
    }

    void aPastedTextThatWasDeletedIsRestored()
    {
        const workspace::PastedText pasted{"Minister Prak met Ambassador Lee in Phnom Penh on 3 March 2024. "
                                           "They spoke about trade, mines and schools.",
                                           false};
        const auto first = f->store->pasting().keep(pasted, {}, Author);
        QVERIFY2(first, first ? "" : qPrintable(first.error().line()));
        put({DocumentId(first->made)});
        const auto again = f->store->pasting().keep(pasted, {}, Author);
        QVERIFY(again);
        QCOMPARE(again->made, first->made);
        QVERIFY(again->subjects.testFlag(workspace::Subject::Trash));
        QVERIFY(items().empty());
    }

    void afterThirtyDaysItIsGoneForGood()
    {
        const QDateTime start(QDate(2030, 1, 1), QTime(12, 0), QTimeZone::UTC);
        setClock(start);
        const DocumentId us = id(Us);
        const QString sha = f->document(Us).sha256;
        put({us});
        setClock(start.addDays(20));
        put({id(Call)});
        QCOMPARE(items().back().until(), start.addDays(domain::TrashDays));
        setClock(start.addDays(domain::TrashDays).addSecs(-60));
        f->reopen();
        QCOMPARE(f->store->purgedAtOpening(), 0);
        QCOMPARE(items().size(), 2u);
        setClock(start.addDays(domain::TrashDays).addSecs(60));
        const auto reader = workspace::Workspace::open(f->store->path(), workspace::OpenMode::ReadOnly);
        QCOMPARE((*reader)->trash().rows()->size(), 2u); // a reader changes nothing
        f->reopen();
        QCOMPARE(f->store->purgedAtOpening(), 1);
        QCOMPARE(items().size(), 1u);
        QCOMPARE(items().front().file, Call);
        const QString hash = u'|' + QString::fromLatin1(sha.toLatin1().toHex()) + u'|';
        for (const QString &row : f->dump())
            QVERIFY(!row.startsWith(u"originals|") || !row.contains(hash));
        // As before: a folder does not bring it back, its name does, as a new document.
        QCOMPARE(f->import().imported, 0);
        QCOMPARE(f->import({f->fileOf(Us)}).imported, 1);
        QVERIFY(id(Us) != us);
        QVERIFY(f->store->check({})->problems.isEmpty());
    }

    void afterItIsGoneUndoSaysSo()
    {
        const auto change = trash().put({id(Us)}, {}, Author);
        QVERIFY(trash().purge({}, Author, {}));
        const QStringList before = f->dump();
        const auto back = f->store->takeBack(*change);
        QVERIFY(!back);
        QVERIFY(back.error().line().contains(u"deleted for good"));
        QCOMPARE(f->dump(), before);
    }

    void whatIsRestoredTwiceIsThereOnce()
    {
        put({id(Us)});
        const auto ids = allIds();
        QVERIFY(trash().restore(ids));
        const auto again = trash().restore(ids);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, base::ErrorKind::NotFound);
        QVERIFY(!again.error().remedy.isEmpty());
    }

    void entitiesAndNewAnalysesMeanwhileAreNoHindrance()
    {
        decideALot();
        const DocumentId us = id(Us);
        put({us});
        QVERIFY(f->store->reanalyse({id(Kh), id(Relay), id(Call)}, 1, {}, {}));
        QVERIFY(f->store->reanalyse({us}, 1, {}, {})->analysed == 0);
        restoreAll();
        QCOMPARE(f->store->reanalyse({us}, 1, {}, {})->analysed, 1);
        QCOMPARE(f->document(Us).issuer, u"Somebody"_s);
        QCOMPARE(f->document(Us).annotations, 1);
        QVERIFY(f->store->check({})->problems.isEmpty());
    }

    void aCopyAndACheckHoldTheTrash()
    {
        decideALot();
        const QStringList before = f->dump();
        put({id(Us)});
        const auto check = f->store->check({});
        QVERIFY(check->problems.isEmpty());
        QCOMPARE(check->documents, 3);
        QCOMPARE(check->notes.filter(u"trash"_s).size(), 1);
        const QString copy = f->fileOf(u"copy.counterpart"_s);
        QVERIFY(f->store->backUp(copy));
        const auto other = workspace::Workspace::open(copy, workspace::OpenMode::ReadWrite);
        const auto there = (*other)->trash().rows();
        QCOMPARE(there->size(), 1u);
        QVERIFY((*other)->trash().restore({there->front().id}));
        QCOMPARE(test::dumpStore(copy), before);
    }

    void aColleaguesNotesOnADeletedDocumentAreNotTakenInUnseen()
    {
        const QString copy = f->fileOf(u"copy.counterpart"_s);
        QVERIFY(f->store->backUp(copy));
        {
            const auto other = workspace::Workspace::open(copy, workspace::OpenMode::ReadWrite);
            const auto range = (*other)->document(id(Us))->facts.sentences.front().range;
            QVERIFY((*other)->annotations().add({id(Us), range, {}, u"theirs"_s}, u"Chan Vuthy"_s));
            const auto made = (*other)->commitmentEdits().make(id(Us), range, {}, u"Chan Vuthy"_s);
            QVERIFY(made);
        }
        const QString title = f->document(Us).title;
        const QStringList before = f->dump();
        put({id(Us)});
        const QStringList deleted = f->dump();
        auto outcome = f->store->merging().mergeFrom(copy, Author);
        QVERIFY(outcome);
        QCOMPARE(outcome->summary.annotations, 0);
        QCOMPARE(outcome->summary.missing.size(), 1);
        QVERIFY(outcome->summary.missing.first().startsWith(title));
        QVERIFY(outcome->summary.missing.first().contains(u"trash"));
        QCOMPARE(f->dump(), deleted);
        restoreAll();
        QCOMPARE(f->dump(), before);
        outcome = f->store->merging().mergeFrom(copy, Author);
        QCOMPARE(outcome->summary.annotations, 1);
        QCOMPARE(outcome->summary.commitments, 1);
    }

    void aCopyWithATrashIsMerged()
    {
        const QString copy = f->fileOf(u"copy.counterpart"_s);
        const auto of = commitment(id(Call));
        QVERIFY(
            f->store->commitmentEdits().addEvidence(of, {id(Us), firstWords(id(Us)), {}, {}, {}}, Author));
        commitment(id(Us));
        QVERIFY(f->store->backUp(copy));
        {
            const auto other = workspace::Workspace::open(copy, workspace::OpenMode::ReadWrite);
            QVERIFY((*other)->trash().put({id(Us)}, {}, u"Chan Vuthy"_s));
        }
        const QStringList before = f->dump();
        const auto outcome = f->store->merging().mergeFrom(copy, Author);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().line()));
        QCOMPARE(f->dump(), before); // that they deleted it is their affair
        put({id(Us)});
        const QStringList deleted = f->dump();
        QVERIFY(f->store->merging().mergeFrom(copy, Author));
        QCOMPARE(f->dump(), deleted);
    }

    void changesMadeApartAreToldAndTakenBack()
    {
        const QStringList before = f->dump();
        QSignalSpy told(f->store.get(), &workspace::Workspace::documentsChanged);
        QSignalSpy annotations(f->store.get(), &workspace::Workspace::annotationsChanged);
        std::optional<base::Result<workspace::Change>> change;
        const auto job = f->store->startEdit(
            u"delete"_s,
            [us = id(Us)](workspace::Workspace &store) { return store.trash().put({us}, {}, Author); },
            [&change](base::Result<workspace::Change> made) { change = std::move(made); });
        QTRY_VERIFY(change);
        QVERIFY(*change);
        QCOMPARE(told.size(), 1);
        QCOMPARE(annotations.size(), 1);
        QVERIFY(!f->store->lookElsewhere()); // it was our own
        QCOMPARE(f->backAndForth(*change, before), QString());
        std::optional<base::Result<workspace::Purged>> purged;
        const auto other = f->store->startPurge(
            {}, Author, [&purged](base::Result<workspace::Purged> done) { purged = std::move(done); });
        QTRY_VERIFY(purged);
        QCOMPARE((*purged)->documents, 1);
    }

    void readsOfTheStoreLeaveTheTrashOut()
    {
        // The table itself is for those who write, check and restore; a new query reads live_documents.
        const QStringList free{u"trashstore.cpp"_s,     u"removalstore.cpp"_s, u"integrity.cpp"_s,
                               u"revisionwrites.cpp"_s, u"database.cpp"_s,     u"entitystore.cpp"_s,
                               u"factsstore.cpp"_s};
        static const QRegularExpression table(u"(?<!DELETE )\\b(FROM|JOIN) (documents|meetings)\\b"_s);
        const QDir sources(test::sourcePath(u"core/store"_s));
        for (const QString &name : sources.entryList({u"*.cpp"_s})) {
            QFile file(sources.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            if (!free.contains(name))
                QVERIFY2(!table.match(text).hasMatch(), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(TestTrash)
#include "tst_trash.moc"
