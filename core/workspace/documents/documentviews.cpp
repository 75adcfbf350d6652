// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/documents/documentviews.h"

#include "core/store/commitments/commitmentstore.h"
#include "core/store/documents/documentstore.h"
#include "core/store/documents/factsstore.h"
#include "core/store/documents/revisionstore.h"
#include "core/store/entities/entitystore.h"

namespace counterpart::workspace {

namespace {

base::Result<void> loadText(const store::Database &database, domain::RevisionId revision,
                            domain::DocumentView &view)
{
    const store::DocumentStore documents(database);
    auto clean = documents.clean(revision);
    if (!clean)
        return std::unexpected(clean.error());
    view.text = std::move(clean->text);
    view.blocks = std::move(clean->blocks);
    auto provenance = documents.provenance(revision);
    if (!provenance)
        return std::unexpected(provenance.error());
    view.provenance = std::move(*provenance);
    return {};
}

base::Result<void> loadSources(const store::Database &database, domain::DocumentView &view)
{
    const store::RevisionStore texts(database);
    auto sources = texts.sources(view.row.id);
    auto revisions = texts.revisions(view.row.id);
    auto proposal = texts.proposal(view.row.id);
    if (!sources || !revisions || !proposal)
        return std::unexpected(!sources     ? sources.error()
                               : !revisions ? revisions.error()
                                            : proposal.error());
    view.sources = std::move(*sources);
    view.revisions = std::move(*revisions);
    view.proposal = std::move(*proposal);
    if (view.revisions.empty())
        return {};
    return texts.hasPlaces(view.revisions.front().id).transform([&view](bool has) { view.hasPages = has; });
}

base::Result<void> loadCommitments(const store::Database &database, domain::DocumentView &view)
{
    auto rows = store::CommitmentStore(database).ofDocument(view.row.id);
    if (!rows)
        return std::unexpected(rows.error());
    for (domain::CommitmentRow &row : *rows) {
        view.commitmentIds.push_back(row.id);
        view.commitmentStatus.push_back(row.status);
        view.facts.commitments.push_back(std::move(row));
    }
    return {};
}

} // namespace

base::Result<domain::DocumentView> loadDocument(const store::Database &database, domain::DocumentId id)
{
    domain::DocumentView view;
    auto row = store::DocumentStore(database).row(id);
    if (!row)
        return std::unexpected(row.error());
    view.row = std::move(*row);
    const auto revision = store::DocumentStore(database).currentRevision(id);
    if (!revision)
        return std::unexpected(revision.error());
    return loadText(database, *revision, view)
        .and_then([&] { return store::FactsStore(database).load(*revision, view.facts); })
        .and_then(
            [&] { return store::EntityStore(database).load(*revision, view.facts.entities, view.entityIds); })
        .and_then([&] { return loadCommitments(database, view); })
        .and_then([&] { return loadSources(database, view); })
        .transform([&] { return std::move(view); });
}

} // namespace counterpart::workspace
