// SPDX-License-Identifier: GPL-3.0-or-later
// What comes in, or is copied and merged, while documents are in the trash.
#include "core/workspace/annotations/annotations.h"
#include "core/workspace/commitments/commitments.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/importing/imports.h"
#include "core/workspace/merging/merging.h"
#include "tests/core/workspace/trash/trashfixture.h"

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::DocumentId;
using domain::RestoreLoss;
using test::Author;
using test::Call;
using test::Us;

class TestTrashedFiles : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::TrashFixture> f;

private Q_SLOTS:
    void init() { f = std::make_unique<test::TrashFixture>(); }

    void aFolderTellsAndAFileNamedByItselfIsRestored()
    {
        f->decideALot();
        const QStringList before = f->dump();
        const DocumentId us = f->id(Us);
        f->toTrash({us});
        const QStringList deleted = f->dump();
        auto summary = f->import();
        QCOMPARE(summary.imported, 0);
        QCOMPARE(summary.restored, 0);
        QCOMPARE(summary.inTrash, 1);
        QCOMPARE(f->store->documents().rows()->size(), 3u);
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
        const DocumentId us = f->id(Us);
        f->toTrash({us});
        QFile file(f->fileOf(Us));
        QVERIFY(file.open(QIODevice::Append));
        file.write("\n\nMore was said in the evening.\n");
        file.close();
        QCOMPARE(f->import().imported, 1);
        QVERIFY(f->id(Us) != us);
        const auto restored = f->restoreAll();
        QCOMPARE(restored.losses.size(), 1u);
        QCOMPARE(restored.losses.front().what, RestoreLoss::What::SameFile);
        QVERIFY(f->store->documents().view(us));
        QCOMPARE(f->store->documents().rows()->size(), 5u);
        QVERIFY(f->store->check({})->problems.isEmpty());
    }

    void theSameWordsFromElsewhereAreNoSourceOfADeletedDocument()
    {
        QFile file(f->fileOf(Us));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        f->toTrash({f->id(Us)});
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
        const auto first = f->store->imports().paste(pasted, {}, Author);
        QVERIFY2(first, first ? "" : qPrintable(first.error().line()));
        f->toTrash({DocumentId(first->made)});
        const auto again = f->store->imports().paste(pasted, {}, Author);
        QVERIFY(again);
        QCOMPARE(again->made, first->made);
        QVERIFY(again->changes.has(workspace::Subject::Trash));
        QVERIFY(f->items().empty());
    }

    void aCopyAndACheckHoldTheTrash()
    {
        f->decideALot();
        const QStringList before = f->dump();
        f->toTrash({f->id(Us)});
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
            const auto range = (*other)->documents().view(f->id(Us))->facts.sentences.front().range;
            QVERIFY((*other)->annotations().add({f->id(Us), range, {}, u"theirs"_s}, u"Chan Vuthy"_s));
            const auto made = (*other)->commitments().make(f->id(Us), range, {}, u"Chan Vuthy"_s);
            QVERIFY(made);
        }
        const QString title = f->document(Us).title;
        const QStringList before = f->dump();
        f->toTrash({f->id(Us)});
        const QStringList deleted = f->dump();
        auto outcome = f->store->merging().mergeFrom(copy, Author);
        QVERIFY(outcome);
        QCOMPARE(outcome->summary.annotations, 0);
        QCOMPARE(outcome->summary.missing.size(), 1);
        QVERIFY(outcome->summary.missing.first().startsWith(title));
        QVERIFY(outcome->summary.missing.first().contains(u"trash"));
        QCOMPARE(f->dump(), deleted);
        f->restoreAll();
        QCOMPARE(f->dump(), before);
        outcome = f->store->merging().mergeFrom(copy, Author);
        QCOMPARE(outcome->summary.annotations, 1);
        QCOMPARE(outcome->summary.commitments, 1);
    }

    void aCopyWithATrashIsMerged()
    {
        const QString copy = f->fileOf(u"copy.counterpart"_s);
        const auto of = f->commitment(f->id(Call));
        QVERIFY(f->store->commitments().addEvidence(of, {f->id(Us), f->firstWords(f->id(Us)), {}, {}, {}},
                                                    Author));
        f->commitment(f->id(Us));
        QVERIFY(f->store->backUp(copy));
        {
            const auto other = workspace::Workspace::open(copy, workspace::OpenMode::ReadWrite);
            QVERIFY((*other)->trash().put({f->id(Us)}, {}, u"Chan Vuthy"_s));
        }
        const QStringList before = f->dump();
        const auto outcome = f->store->merging().mergeFrom(copy, Author);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().line()));
        QCOMPARE(f->dump(), before); // that they deleted it is their affair
        f->toTrash({f->id(Us)});
        const QStringList deleted = f->dump();
        QVERIFY(f->store->merging().mergeFrom(copy, Author));
        QCOMPARE(f->dump(), deleted);
    }
};

QTEST_GUILESS_MAIN(TestTrashedFiles)
#include "tst_trashedfiles.moc"
