// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/documentwriter.h"

#include "core/store/anchorkeeper.h"
#include "core/store/commitmentstore.h"
#include "core/store/entitystore.h"
#include "core/store/factsstore.h"
#include "core/store/metastore.h"
#include "core/store/removalstore.h"
#include "core/store/searchstore.h"
#include "core/workspace/resemblance.h"

#include <QFileInfo>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using domain::DocumentId;
using store::KnownRevision;

namespace {

constexpr double SameRelease = 0.5;  ///< resemblance from which on two texts are versions of one release
constexpr size_t MostCandidates = 8; ///< texts compared for one document ("index.html" may be there often)

} // namespace

DocumentWriter::DocumentWriter(const store::Database &database, store::AnalysisStamp stamp,
                               EntityIndex &entities, QString side)
    : m_database(database), m_stamp(std::move(stamp)), m_entities(entities), m_side(std::move(side))
{
}

base::Result<ImportOutcome> DocumentWriter::write(store::Transaction &transaction, PreparedFile &&file)
{
    ImportOutcome outcome;
    outcome.path = file.path;
    outcome.what = ImportOutcome::What::Skipped;
    if (file.wasRemoved && file.documents.empty()) {
        outcome.warnings = {u"was deleted from the store; import the file by its name to have it back"_s};
        return outcome;
    }
    // Looked up again: another file of this import, or another program, may have brought the same bytes.
    auto original = store::OriginalStore(m_database).find(file.original.sha256);
    if (!original)
        return std::unexpected(original.error());
    const bool isNew = !original->isValid();
    if (isNew)
        original = store::OriginalStore::insert(transaction, file.original);
    if (file.wasRemoved) {
        if (auto wanted = store::RemovalStore::forget(transaction, file.original.sha256); !wanted)
            return std::unexpected(wanted.error());
    }
    const auto source = original.and_then([&](store::OriginalId id) {
        return store::OriginalStore::addSource(transaction, id, file.path, file.retrieved);
    });
    if (!source)
        return std::unexpected(source.error());
    if (!isNew)
        return outcome;
    const auto fromPath = store::DocumentStore(m_database).fromPath(file.path);
    if (!fromPath)
        return std::unexpected(fromPath.error());
    int part = 0;
    for (const PreparedDocument &document : file.documents) {
        const auto known = earlier(*fromPath, file.path, part, document, file.documents.size() == 1);
        if (!known)
            return std::unexpected(known.error());
        store::NewRevision revision{*known ? (*known)->document : DocumentId(),
                                    *original,
                                    *source,
                                    part++,
                                    &document.clean,
                                    document.searchText};
        if (auto written = writeDocument(transaction, document, revision, outcome); !written)
            return std::unexpected(written.error());
        outcome.warnings += document.clean.warnings;
    }
    return outcome;
}

base::Result<void> DocumentWriter::writeDocument(store::Transaction &transaction,
                                                 const PreparedDocument &document,
                                                 store::NewRevision revision, ImportOutcome &outcome)
{
    const bool isRevision = revision.document.isValid();
    if (isRevision) {
        const store::DocumentStore documents(m_database);
        const auto before = documents.currentRevision(revision.document).and_then([&](domain::RevisionId id) {
            return documents.clean(id);
        });
        if (!before)
            return std::unexpected(before.error());
        if (before->text == document.clean.text)
            return {};
        if (auto removed = store::SearchStore::remove(transaction, revision.document); !removed)
            return removed;
    } else {
        const auto id = store::DocumentStore::insert(transaction);
        if (!id)
            return std::unexpected(id.error());
        revision.document = *id;
    }
    const auto added = store::DocumentStore::addRevision(transaction, revision);
    if (!added)
        return std::unexpected(added.error());
    if (auto written = writeFacts(transaction, revision.document, *added, document); !written)
        return written;
    if (isRevision) {
        if (auto kept = store::reanchor(transaction, revision.document); !kept)
            return std::unexpected(kept.error());
    }
    m_written.insert(revision.document);
    outcome.documents.push_back(revision.document);
    if (!isRevision)
        outcome.what = ImportOutcome::What::Imported;
    else if (outcome.what == ImportOutcome::What::Skipped)
        outcome.what = ImportOutcome::What::Revised;
    return {};
}

base::Result<void> DocumentWriter::rewrite(store::Transaction &transaction, DocumentId document,
                                           domain::RevisionId revision, const PreparedDocument &prepared)
{
    return store::SearchStore::remove(transaction, document).and_then([&] {
        return writeFacts(transaction, document, revision, prepared);
    });
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

base::Result<std::optional<KnownRevision>> DocumentWriter::earlier(const std::vector<KnownRevision> &fromPath,
                                                                   const QString &path, int part,
                                                                   const PreparedDocument &prepared,
                                                                   bool onlyOne) const
{
    const QString &url = prepared.clean.sourceUrl;
    for (const KnownRevision &known : fromPath) {
        if (m_written.contains(known.document))
            continue;
        const bool sameUrl = !url.isEmpty() && known.sourceUrl == url;
        const bool samePart = known.part == part && (url.isEmpty() || known.sourceUrl.isEmpty());
        if (sameUrl || samePart || (onlyOne && fromPath.size() == 1))
            return known;
    }
    return alike(path, prepared);
}

base::Result<std::optional<KnownRevision>> DocumentWriter::alike(const QString &path,
                                                                 const PreparedDocument &prepared) const
{
    const store::DocumentStore documents(m_database);
    const QString file = QFileInfo(path).fileName();
    auto candidates = documents.alike(file, prepared.clean.sourceUrl);
    if (!candidates)
        return std::unexpected(candidates.error());
    std::erase_if(*candidates, [&](const KnownRevision &known) {
        const bool otherForm = known.file != file && known.format != prepared.clean.format;
        return m_written.contains(known.document) || otherForm;
    });
    if (candidates->size() > MostCandidates)
        candidates->erase(candidates->begin(), candidates->end() - MostCandidates);
    for (const KnownRevision &known : *candidates) {
        const auto before = documents.clean(known.revision);
        if (!before)
            return std::unexpected(before.error());
        if (resemblance(before->text, prepared.clean.text) >= SameRelease)
            return known;
    }
    return std::nullopt;
}

} // namespace counterpart::workspace
