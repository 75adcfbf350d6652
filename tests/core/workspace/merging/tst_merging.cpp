// SPDX-License-Identifier: GPL-3.0-or-later
// Two analysts, two copies: nothing is lost, nothing comes twice, nothing that was taken away comes back.
#include "core/workspace/merging/merging.h"

#include "core/store/database/migrator.h"
#include "core/store/database/storefile.h"
#include "core/workspace/annotations/annotations.h"
#include "core/workspace/annotations/codes.h"
#include "core/workspace/commitments/commitments.h"
#include "core/workspace/commitments/lineages.h"
#include "core/workspace/console/console.h"
#include "core/workspace/documents/tags.h"
#include "core/workspace/trash/trash.h"
#include "tests/core/workspace/annotatedstore.h"

#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::AnnotationId;
using domain::CodeId;
using domain::CommitmentStatus;
using test::AnnotatedStore;
using workspace::Workspace;

namespace {

const QString Dara = u"Sok Dara"_s;
const QString Vuthy = u"Chan Vuthy"_s;
const QString Text = u"THE WHITE HOUSE\n\nNovember 12, 2022\n\nReadout of President Biden's Meeting with "
                     u"Prime Minister Hun Sen"
                     " of Cambodia\n\nPresident Joseph R. Biden, Jr. met today with Prime Minister Hun Sen "
                     "of Cambodia. The United"
                     " States will provide $25 million for demining by 2025. Cambodia will hold free "
                     "elections in 2023. The two"
                     " leaders spoke about trade.\n"_s;

void runScript(const QString &path, const QString &script)
{
    sqlite3 *raw = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &raw), SQLITE_OK);
    char *error = nullptr;
    const int code = sqlite3_exec(raw, script.toUtf8().constData(), nullptr, nullptr, &error);
    QVERIFY2(code == SQLITE_OK, error ? error : "");
    sqlite3_close(raw);
}

/// Makes a store as a program of an earlier schema left it: its tables alone.
void makeStoreOfSchema(int version, const QString &path)
{
    const auto migrations = store::Migrator::migrations();
    for (int i = 0; i < version; ++i)
        runScript(path, migrations.at(std::size_t(i)).sql);
    runScript(path, u"INSERT INTO meta VALUES ('lowest_program', '0.1.0');"
                    "PRAGMA application_id = %1; PRAGMA user_version = %2; PRAGMA journal_mode = WAL;"_s
                        .arg(store::ApplicationId)
                        .arg(version));
}

} // namespace

class TestMerging : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AnnotatedStore> m_store;
    domain::DocumentId m_document;
    QString m_copyPath;
    std::unique_ptr<Workspace> m_copy;

    static CodeId code(Workspace &in, const QString &name, const QString &who, CodeId parent = {})
    {
        const auto made = in.codes().add(parent, {name, {}, {}}, who);
        return made ? CodeId(made->made) : CodeId();
    }
    AnnotationId annotate(Workspace &in, const QString &words, const QString &who,
                          const std::vector<CodeId> &codes = {})
    {
        const auto made =
            in.annotations().add({m_document, m_store->range(m_document, words), codes, who}, who);
        return made ? AnnotationId(made->made) : AnnotationId();
    }
    static domain::CommitmentId commitment(Workspace &in, const QString &words)
    {
        const auto rows = in.commitments().rows();
        const auto at =
            std::ranges::find_if(*rows, [&](const auto &row) { return row.quote.contains(words); });
        return at == rows->end() ? domain::CommitmentId() : at->id;
    }
    /// A copy as it is handed to a colleague.
    void copy()
    {
        m_copyPath = m_store->folder() + u"/copy.counterpart"_s;
        QVERIFY((*m_store)->backUp(m_copyPath));
        m_copy = std::move(*Workspace::open(m_copyPath, workspace::OpenMode::ReadWrite));
    }
    workspace::MergeOutcome merge()
    {
        auto outcome = (*m_store)->merging().mergeFrom(m_copyPath, Dara);
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().line()));
        return *outcome;
    }

private Q_SLOTS:
    void init()
    {
        m_copy.reset();
        m_store = std::make_unique<AnnotatedStore>();
        m_document = m_store->import(u"readout.txt"_s, Text);
        QVERIFY(m_document.isValid());
    }

    void bothKeepWhatTheyNoted()
    {
        const CodeId shared = code(**m_store, u"Security"_s, Dara);
        const AnnotationId common = annotate(**m_store, u"demining"_s, Dara, {shared});
        copy();
        // Ids collide on purpose: each side makes its next ones.
        const CodeId own = code(**m_store, u"Mines"_s, Dara, shared);
        annotate(**m_store, u"free elections"_s, Dara, {own});
        QVERIFY((*m_store)->annotations().setMemo(common, u"Dara's thought"_s, Dara));
        const CodeId same = code(*m_copy, u"mines"_s, Vuthy, shared);
        const CodeId trade = code(*m_copy, u"Trade"_s, Vuthy);
        annotate(*m_copy, u"spoke about trade"_s, Vuthy, {same, trade});
        QVERIFY(m_copy->annotations().addCodeTo({common}, trade, Vuthy));
        QVERIFY(m_copy->annotations().setMemo(common, u"Vuthy's thought"_s, Vuthy));

        const auto outcome = merge();
        QCOMPARE(outcome.summary.codes, 1);
        QCOMPARE(outcome.summary.annotations, 1);
        QVERIFY(outcome.summary.missing.isEmpty());
        QCOMPARE((*m_store)->codes().rows()->size(), 3u);
        const auto rows = (*m_store)->annotations().rows();
        QCOMPARE(rows->size(), 3u);
        const auto kept = (*m_store)->annotations().row(common);
        QVERIFY(kept->memo.contains(u"Dara's thought") && kept->memo.contains(u"Vuthy's thought"));
        QCOMPARE(kept->codes.size(), 2u);
        const auto brought = std::ranges::find(*rows, Vuthy, &domain::AnnotationRow::author);
        QVERIFY(brought != rows->end() && !brought->orphan);
        QCOMPARE(brought->anchor.quote, u"spoke about trade"_s);
        QVERIFY(std::ranges::contains(brought->codes, own));
        const auto check = (*m_store)->check({});
        QVERIFY2(check->problems.isEmpty(), qPrintable(check->problems.join(u'\n')));

        // Again: nothing new; and the first can be taken back to the byte.
        const QStringList after = m_store->rows();
        const auto again = merge();
        QCOMPARE(again.summary.codes + again.summary.annotations + again.summary.changed, 0);
        QCOMPARE(m_store->rows(), after);
        QVERIFY((*m_store)->takeBack(outcome.change));
        QCOMPARE((*m_store)->annotations().rows()->size(), 2u);
        QVERIFY((*m_store)->doAgain(outcome.change));
        QCOMPARE(m_store->rows(), after);
    }

    void whatWasTakenAwayStaysAway()
    {
        const CodeId mines = code(**m_store, u"Mines"_s, Dara);
        const CodeId demining = code(**m_store, u"Demining"_s, Dara);
        const AnnotationId first = annotate(**m_store, u"demining"_s, Dara, {demining});
        const AnnotationId second = annotate(**m_store, u"free elections"_s, Dara);
        copy();
        QVERIFY((*m_store)->annotations().remove({first, second}, Dara));
        QVERIFY((*m_store)->codes().merge(demining, mines, Dara));
        QTest::qWait(20);
        QVERIFY(m_copy->annotations().setMemo(second, u"still at it"_s, Vuthy));
        annotate(*m_copy, u"spoke about trade"_s, Vuthy, {demining});
        merge();
        const auto rows = (*m_store)->annotations().rows();
        QCOMPARE(rows->size(), 2u); // the one that was changed since, and the new one
        QVERIFY(std::ranges::none_of(*rows, [](const auto &row) { return row.anchor.quote == u"demining"; }));
        QCOMPARE((*m_store)->codes().rows()->size(), 1u);
        QCOMPARE(std::ranges::find(*rows, Vuthy, &domain::AnnotationRow::author)->codes,
                 std::vector<CodeId>{mines});
    }

    void whatIsInTheTrashStaysThereAndIsToldOf()
    {
        const CodeId mines = code(**m_store, u"Mines"_s, Dara);
        const AnnotationId note = annotate(**m_store, u"demining"_s, Dara, {mines});
        const auto promise = commitment(**m_store, u"demining"_s);
        QVERIFY((*m_store)->commitments().accept({promise}, Dara));
        copy();
        QVERIFY((*m_store)->annotations().remove({note}, Dara));
        QVERIFY((*m_store)->codes().remove(mines, Dara));
        QVERIFY((*m_store)->commitments().remove({promise}, Dara));
        const auto outcome = merge();
        QVERIFY((*m_store)->annotations().rows()->empty());
        QVERIFY((*m_store)->codes().rows()->empty());
        QVERIFY((*m_store)->commitments().rows({promise})->empty());
        QCOMPARE(outcome.summary.notes.filter(u"in the trash here"_s).size(), 2);
        // Restored, they are one with those of the copy.
        std::vector<domain::TrashId> ids;
        const auto items = (*m_store)->trash().rows();
        for (const auto &item : *items)
            ids.push_back(item.id);
        QVERIFY((*m_store)->trash().restore(ids));
        const auto again = merge();
        QCOMPARE(again.summary.codes + again.summary.annotations + again.summary.commitments, 0);
        QCOMPARE((*m_store)->annotations().rows()->size(), 1u);
    }

    void aNoteInADocumentInTheTrashStaysOut()
    {
        const AnnotationId note = annotate(**m_store, u"demining"_s, Dara);
        copy();
        QVERIFY((*m_store)->annotations().remove({note}, Dara));
        QVERIFY((*m_store)->documents().remove({m_document}, Dara));
        QTest::qWait(20);
        QVERIFY(m_copy->annotations().setMemo(note, u"still at it"_s, Vuthy));
        const auto outcome = merge(); // the rest of a merge does not fail for it
        QCOMPARE(outcome.summary.annotations, 0);
        QCOMPARE(outcome.summary.missing.filter(u"in the trash here"_s).size(), 1);
    }

    void aNewCodeBelowOneInTheTrashIsLeftOutWithIt()
    {
        const CodeId mines = code(**m_store, u"Mines"_s, Dara);
        copy();
        QVERIFY((*m_store)->codes().remove(mines, Dara));
        code(*m_copy, u"Below"_s, Vuthy, code(*m_copy, u"Survey"_s, Vuthy, mines));
        const auto outcome = merge();
        QVERIFY((*m_store)->codes().rows()->empty());
        QVERIFY(outcome.summary.notes.front().startsWith(u"3 annotations and codes are in the trash"));
    }

    void repeatsStayMergedAndTagsComeAlong()
    {
        copy();
        const auto kept = commitment(*m_copy, u"demining"_s);
        const auto repeat = commitment(*m_copy, u"elections"_s);
        QVERIFY(m_copy->commitments().merge({{kept, {repeat}}}, Vuthy));
        QVERIFY(m_copy->tags().change({{m_document}, {}}, {u"mine action"_s}, {}, Vuthy));
        QVERIFY(m_copy->tags().setFavourite({{m_document}, {}}, true, Vuthy));
        QCOMPARE(merge().summary.tags, 2);
        const auto merged = (*m_store)->commitments().mergedInto(commitment(**m_store, u"demining"_s));
        QCOMPARE(merged->size(), 1u);
        const auto document = (*m_store)->documents().rows({m_document})->front();
        QCOMPARE(document.tags, QStringList{u"mine action"_s});
        QVERIFY(document.favourite);
        const QStringList after = m_store->rows();
        QCOMPARE(merge().summary.tags, 0);
        QCOMPARE(m_store->rows(), after);
    }

    void whatWentForGoodOnACommitmentStaysAway()
    {
        const auto id = commitment(**m_store, u"demining"_s);
        const domain::NewEvidence cited{{}, {}, u"Reuters"_s, u"2024-01-02"_s, {}};
        QVERIFY((*m_store)->commitments().addEvidence(id, cited, Dara));
        QVERIFY((*m_store)->commitments().accept({id}, Dara));
        copy();
        QVERIFY((*m_store)->commitments().remove({id}, Dara));
        QVERIFY((*m_store)->trash().purge({}, Dara, {}));
        QCOMPARE(merge().summary.commitments, 0);
        QVERIFY((*m_store)->commitments().evidence(id)->empty());
        QVERIFY((*m_store)->commitments().history(id)->empty());
    }

    void decisionsAboutCommitmentsComeAlong()
    {
        copy();
        const domain::NewEvidence cited{{}, {}, u"Reuters"_s, u"2024-01-02"_s, {}};
        const auto there = commitment(*m_copy, u"demining"_s);
        QVERIFY(
            m_copy->commitments().setStatus({there}, CommitmentStatus::InProgress, u"paid"_s, cited, Vuthy));
        workspace::CommitmentPatch patch;
        patch.fields[u"owner"_s] = Vuthy;
        QVERIFY(m_copy->commitments().editAll({there}, patch, Vuthy));
        QVERIFY(m_copy->commitments().reject({commitment(*m_copy, u"elections"_s)}, Vuthy));
        domain::Commitment values;
        values.action = u"speak about trade"_s;
        QVERIFY(m_copy->commitments().make(m_document, m_store->range(m_document, u"spoke about trade"_s),
                                           values, Vuthy));
        QVERIFY((*m_store)->commitments().accept({commitment(**m_store, u"demining"_s)}, Dara));

        const auto outcome = merge();
        QCOMPARE(outcome.summary.commitments, 3);
        const auto rows = (*m_store)->commitments().rows();
        const auto mines =
            std::ranges::find(*rows, commitment(**m_store, u"demining"_s), &domain::CommitmentRow::id);
        QCOMPARE(mines->owner, Vuthy);
        QCOMPARE(mines->evidence, 1);
        QCOMPARE((*m_store)->commitments().history(mines->id)->size(), 2u);
        QCOMPARE(mines->status, CommitmentStatus::Open); // decided later, here
        QVERIFY(!commitment(**m_store, u"elections"_s).isValid());
        QVERIFY(commitment(**m_store, u"spoke about trade"_s).isValid());
        const QStringList after = m_store->rows();
        QCOMPARE(merge().summary.commitments, 0);
        QCOMPARE(m_store->rows(), after);
    }

    void aDueDateComesAlongWhole()
    {
        const auto id = commitment(**m_store, u"demining"_s); // due 2025
        workspace::CommitmentPatch here;
        here.fields[u"due"_s] = u"2025-06"_s;
        copy();
        QVERIFY((*m_store)->commitments().editAll({id}, here, Dara));
        QTest::qWait(20);
        workspace::CommitmentPatch there;
        there.fields[u"due"_s] = u"2025-09-01..2025-12-31"_s; // its last day is the detected one
        QVERIFY(m_copy->commitments().editAll({commitment(*m_copy, u"demining"_s)}, there, Vuthy));
        merge();
        const auto days = (*m_store)->console().answer(
            u"SELECT due, due_from, due_to FROM v_commitments WHERE id = %1"_s.arg(id.value), 1, 60'000);
        QVERIFY(days);
        QCOMPARE(days->rows.front(),
                 (QVariantList{u"2025-09-01..2025-12-31"_s, u"2025-09-01"_s, u"2025-12-31"_s}));
    }

    void aFieldThatStaysIsToldOnce()
    {
        const auto id = commitment(**m_store, u"demining"_s);
        copy();
        workspace::CommitmentPatch patch;
        patch.fields[u"due"_s] = u"2025-06"_s;
        QVERIFY(m_copy->commitments().editAll({commitment(*m_copy, u"demining"_s)}, patch, Vuthy));
        QTest::qWait(20);
        patch.fields[u"due"_s] = u"2026-07"_s;
        QVERIFY((*m_store)->commitments().editAll({id}, patch, Dara));
        const auto outcome = merge();
        QCOMPARE(outcome.summary.notes.size(), 1);
        QVERIFY(outcome.summary.notes.front().contains(u"due stays “2026-07” (there “2025-06”, earlier)"));
    }

    void documentsThatAreNotHereAreNamed()
    {
        AnnotatedStore other(u"other"_s);
        const auto document =
            other.import(u"elsewhere.txt"_s, u"A text of another country about something.\n"_s);
        QVERIFY(other->annotations().add({document, {2, 6}, {}, {}}, Vuthy));
        const auto outcome = (*m_store)->merging().mergeFrom(other.path(), Dara);
        QVERIFY(outcome);
        QCOMPARE(outcome->summary.annotations, 0);
        QCOMPARE(outcome->summary.missing.size(), 1);
    }

    void theSameAnOlderAndANewerStore()
    {
        const auto same = (*m_store)->merging().mergeFrom(m_store->path(), Dara);
        QVERIFY(!same && same.error().line().contains(u"this very store"));
        copy();
        annotate(*m_copy, u"demining"_s, Vuthy);
        m_copy.reset();
        QVERIFY(!(*m_store)->merging().mergeFrom(m_store->folder() + u"/nowhere"_s, Dara));
        const QString newer = m_store->folder() + u"/newer.counterpart"_s;
        QVERIFY(QFile::copy(m_copyPath, newer));
        runScript(newer, u"PRAGMA user_version = 4711"_s);
        const auto refused = (*m_store)->merging().mergeFrom(newer, Dara);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::NewerStore);
        const auto fits = (*m_store)->merging().mergeFrom(m_copyPath, Dara);
        QCOMPARE(fits->summary.annotations, 1);
    }

    void aCopyOfAnOlderProgramIsReadToo()
    {
        const QString older = m_store->folder() + u"/older.counterpart"_s;
        makeStoreOfSchema(2, older);
        const QByteArray before = test::bytesOf(older);
        const auto outcome = (*m_store)->merging().mergeFrom(older, Dara);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().line()));
        QCOMPARE(test::bytesOf(older), before);
    }

    void agreementOfTwoAnalysts()
    {
        const CodeId mines = code(**m_store, u"Mines"_s, Dara);
        annotate(**m_store, u"demining by 2025"_s, Dara, {mines});
        annotate(**m_store, u"demining"_s, Vuthy, {mines});
        const auto told = (*m_store)->codes().agreement({Dara, Vuthy});
        QVERIFY(told);
        QCOMPARE(told->size(), 2u);
        QCOMPARE(told->front().code, mines);
        QCOMPARE(told->front().both, 8);
        QCOMPARE(told->front().either, 16);
        QCOMPARE(*told->front().share, 0.5);
        QVERIFY(*told->front().alpha > 0.5 && *told->front().alpha < 1);
        QVERIFY(!(*m_store)->codes().agreement({Dara}));
        QVERIFY(!(*m_store)->codes().agreement({Dara, Dara}));
    }
};

QTEST_GUILESS_MAIN(TestMerging)
#include "tst_merging.moc"
