// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importing/documentwriter.h"

#include "core/analysis/document/admission.h"
#include "core/analysis/document/documentanalyser.h"
#include "core/store/annotations/anchorkeeper.h"
#include "core/store/commitments/commitmentstore.h"
#include "core/store/database/metastore.h"
#include "core/store/documents/factsstore.h"
#include "core/store/documents/removalstore.h"
#include "core/store/documents/revisionstore.h"
#include "core/store/documents/searchstore.h"
#include "core/store/documents/searchtext.h"
#include "core/store/entities/entitystore.h"
#include "core/store/trash/trashstore.h"
#include "core/text/worddiff.h"
#include "core/workspace/importing/documentvalues.h"
#include "core/workspace/trash/trash.h"

#include <QFileInfo>

#include <algorithm>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using domain::DocumentId;

namespace {

void count(ImportOutcome &outcome, ImportOutcome::What what, int ImportOutcome::*counter)
{
    ++(outcome.*counter);
    outcome.what = std::min(outcome.what, what);
}

} // namespace

DocumentWriter::DocumentWriter(const store::Database &database, store::AnalysisStamp stamp,
                               const lexicon::Lexicon &lexicon, EntityIndex &entities, QString side)
    : m_database(database), m_stamp(std::move(stamp)), m_lexicon(lexicon), m_entities(entities),
      m_side(std::move(side)), m_known(database)
{
}

base::Result<ImportOutcome> DocumentWriter::write(store::Transaction &transaction, PreparedFile &&file)
{
    ImportOutcome outcome;
    outcome.path = file.path;
    outcome.what = ImportOutcome::What::Skipped;
    if (file.wasRemoved && file.documents.empty()) {
        outcome.warnings = {
            u"was deleted from the store for good; import the file by its name to have it again"_s};
        return outcome;
    }
    // Looked up again: another file of this import, or another program, may have brought the same bytes.
    const auto known = store::OriginalStore(m_database).find(file.original.sha256);
    if (!known)
        return std::unexpected(known.error());
    if (known->isValid()) {
        auto deleted = store::TrashStore(m_database).ofOriginal(*known);
        if (!deleted)
            return std::unexpected(deleted.error());
        if (!deleted->empty())
            return fromTrash(transaction, *deleted, file, std::move(outcome));
    }
    const auto original =
        known->isValid() ? *known : store::OriginalStore::insert(transaction, file.original);
    if (!original)
        return std::unexpected(original.error());
    const auto source = noteSource(transaction, file, *original);
    if (!source)
        return std::unexpected(source.error());
    if (known->isValid())
        return outcome;
    return writeDocuments(transaction, file, *original, *source, std::move(outcome));
}

base::Result<store::SourceId> DocumentWriter::noteSource(store::Transaction &transaction,
                                                         const PreparedFile &file, store::OriginalId original)
{
    const auto wanted = file.wasRemoved ? store::RemovalStore::forget(transaction, file.original.sha256)
                                        : base::Result<void>();
    return wanted.and_then(
        [&] { return store::OriginalStore::addSource(transaction, original, file.path, file.retrieved); });
}

base::Result<ImportOutcome> DocumentWriter::writeDocuments(store::Transaction &transaction,
                                                           const PreparedFile &file,
                                                           store::OriginalId original, store::SourceId source,
                                                           ImportOutcome outcome)
{
    const auto fromPath = store::DocumentStore(m_database).fromPath(file.path);
    if (!fromPath)
        return std::unexpected(fromPath.error());
    const bool alone = file.documents.size() == 1;
    int part = 0;
    QHash<QString, int> places;
    for (const PreparedDocument &document : file.documents) {
        const int place = places[document.clean.member]++;
        const auto verdict = m_known.judge({file.path, part, place, alone, document, *fromPath});
        if (!verdict)
            return std::unexpected(verdict.error());
        const store::NewRevision revision{verdict->document, original,           source, part++,
                                          &document.clean,   document.searchText};
        if (auto written = writeOne(transaction, *verdict, document, revision, outcome); !written)
            return std::unexpected(written.error());
        outcome.warnings += document.clean.warnings;
        outcome.leftOut += document.clean.leftOut;
    }
    return outcome;
}

base::Result<ImportOutcome> DocumentWriter::fromTrash(store::Transaction &transaction,
                                                      const std::vector<domain::TrashItem> &deleted,
                                                      const PreparedFile &file, ImportOutcome outcome)
{
    const QString since = deleted.front().deleted.toString(u"yyyy-MM-dd");
    if (!file.named) {
        outcome.inTrash = int(deleted.size());
        outcome.warnings = {
            u"is in the trash since %1; restore it, or import the file by its name"_s.arg(since)};
        return outcome;
    }
    std::vector<domain::RestoreLoss> losses;
    if (auto back = store::TrashStore::restore(transaction, deleted, losses); !back)
        return std::unexpected(back.error());
    for (const domain::TrashItem &item : deleted) {
        count(outcome, ImportOutcome::What::Restored, &ImportOutcome::restored);
        outcome.documents.push_back(item.document);
    }
    outcome.warnings = {u"was in the trash since %1 and was restored"_s.arg(since)};
    for (const domain::RestoreLoss &loss : losses)
        outcome.warnings.append(lossText(loss));
    return store::MetaStore::setPairingDue(transaction, true).transform([&] { return std::move(outcome); });
}

base::Result<void> DocumentWriter::writeOne(store::Transaction &transaction, const Verdict &verdict,
                                            const PreparedDocument &document,
                                            const store::NewRevision &revision, ImportOutcome &outcome)
{
    switch (verdict.what) {
    case Verdict::What::Copy:
        count(outcome, ImportOutcome::What::Merged, &ImportOutcome::merged);
        outcome.documents.push_back(verdict.document);
        return store::RevisionStore::addCopy(
            transaction, {revision.original, revision.part, verdict.document, verdict.revision,
                          document.clean.sourceUrl, document.clean.format, document.clean.reader});
    case Verdict::What::Revision:
        return writeRevision(transaction, document, revision, outcome);
    case Verdict::What::New:
        break;
    }
    return writeNew(transaction, verdict, document, revision, outcome);
}

base::Result<domain::RevisionId> DocumentWriter::addText(store::Transaction &transaction,
                                                         const store::NewRevision &revision,
                                                         ImportOutcome &outcome)
{
    const auto added = store::DocumentStore::addRevision(transaction, revision);
    if (added) {
        m_known.note(revision.document);
        outcome.documents.push_back(revision.document);
    }
    return added;
}

base::Result<void> DocumentWriter::writeNew(store::Transaction &transaction, const Verdict &verdict,
                                            const PreparedDocument &document, store::NewRevision revision,
                                            ImportOutcome &outcome)
{
    const auto id = store::DocumentStore::insert(transaction);
    if (!id)
        return std::unexpected(id.error());
    revision.document = *id;
    const auto added = addText(transaction, revision, outcome);
    if (!added)
        return std::unexpected(added.error());
    count(outcome, ImportOutcome::What::Imported, &ImportOutcome::imported);
    auto written = writeFacts(transaction, *id, *added, document).and_then([&] {
        return writeBeside(transaction, *added, document);
    });
    if (!written || !verdict.mayRevise.isValid())
        return written;
    ++outcome.proposed;
    return store::RevisionStore::propose(transaction, *id, verdict.mayRevise, verdict.resemblance);
}

base::Result<void> DocumentWriter::writeRevision(store::Transaction &transaction,
                                                 const PreparedDocument &document,
                                                 const store::NewRevision &revision, ImportOutcome &outcome)
{
    const DocumentId id = revision.document;
    const auto before = store::DocumentStore(m_database).currentRevision(id);
    if (!before)
        return std::unexpected(before.error());
    if (auto removed = store::SearchStore::remove(transaction, id); !removed)
        return removed;
    const auto added = addText(transaction, revision, outcome);
    if (!added)
        return std::unexpected(added.error());
    count(outcome, ImportOutcome::What::Revised, &ImportOutcome::revised);
    return writeChanges(transaction, *before, *added, id, document)
        .and_then([&] {
            return writeNextFacts(transaction, id, *added, document, QFileInfo(outcome.path).fileName());
        })
        .and_then([&] { return writeBeside(transaction, *added, document); })
        .and_then([&] { return store::reanchor(transaction, id).transform([](const auto &) {}); });
}

base::Result<void> DocumentWriter::writeBeside(store::Transaction &transaction, domain::RevisionId revision,
                                               const PreparedDocument &document)
{
    return store::RevisionStore::setPrint(transaction, revision, document.print).and_then([&] {
        return store::RevisionStore::setPlaces(transaction, revision, document.clean.places);
    });
}

base::Result<void> DocumentWriter::writeChanges(store::Transaction &transaction, domain::RevisionId before,
                                                domain::RevisionId after, DocumentId document,
                                                const PreparedDocument &prepared)
{
    const store::DocumentStore documents(m_database);
    const auto earlier = documents.clean(before);
    const auto row = documents.row(document); // still as the earlier text had it
    if (!earlier || !row)
        return std::unexpected(earlier ? row.error() : earlier.error());
    const auto runs = text::wordDiff(earlier->text, prepared.clean.text);
    const text::DiffCount words = text::countWords(runs, earlier->text, prepared.clean.text);
    QString added;
    for (const text::DiffRun &run : runs) {
        if (!run.same)
            added += run.after.in(prepared.clean.text).toString() + u' ';
    }
    const auto &published = prepared.facts.published.value;
    const bool isDatedAnew = published && row->published && *published != *row->published;
    const bool isSilent = words.added + words.removed > 0 && !isDatedAnew && !analysis::ownsUpToChange(added);
    return store::RevisionStore::setChanges(transaction, after, words.added, words.removed, isSilent);
}

base::Result<void> DocumentWriter::rewrite(store::Transaction &transaction, DocumentId document,
                                           domain::RevisionId revision, const PreparedDocument &prepared)
{
    return store::SearchStore::remove(transaction, document)
        .and_then([&] {
            return store::DocumentStore::setSearchText(transaction, revision,
                                                       store::searchText(prepared.clean.text));
        })
        .and_then([&] { return writeFacts(transaction, document, revision, prepared); });
}

base::Result<void> DocumentWriter::writeNextFacts(store::Transaction &transaction, DocumentId document,
                                                  domain::RevisionId revision,
                                                  const PreparedDocument &prepared, const QString &fileName)
{
    auto decided = decidedValues(m_database, document);
    if (!decided)
        return std::unexpected(decided.error());
    domain::DecidedValues known; // when it was prepared
    if (!m_side.isEmpty())
        known.side = decided->side = m_side;
    if (*decided == known)
        return writeFacts(transaction, document, revision, prepared);
    PreparedDocument again = prepared;
    again.facts = analysis::analyseDocument(prepared.clean, m_lexicon,
                                            domain::nameWithin(prepared.clean.member, fileName), *decided);
    return writeFacts(transaction, document, revision, again);
}

base::Result<void> DocumentWriter::writeFacts(store::Transaction &transaction, DocumentId document,
                                              domain::RevisionId revision, const PreparedDocument &prepared)
{
    domain::DocumentFacts facts = prepared.facts;
    auto written = store::DocumentStore::setDetected(transaction, document, facts);
    if (written && !m_side.isEmpty())
        written = store::DocumentStore::decide(transaction, document, u"side"_s, m_side, u"import"_s);
    if (written)
        written = store::FactsStore::replace(transaction, revision, facts, m_stamp);
    if (written) {
        written = m_entities.resolve(transaction, facts.entities).and_then([&](auto ids) {
            m_entities.splits().apply(prepared.clean.text, facts.entities, ids);
            return store::EntityStore::replace(transaction, revision, facts.entities, ids);
        });
    }
    if (written)
        written = store::CommitmentStore::replace(transaction, document, revision, prepared.clean.text,
                                                  facts.commitments);
    if (written)
        written = store::SearchStore::add(transaction, document);
    if (written)
        written = store::MetaStore::setPairingDue(transaction, true);
    return written;
}

} // namespace counterpart::workspace
