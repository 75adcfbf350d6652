// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/documents/revisions.h"

#include "core/store/annotations/anchorkeeper.h"
#include "core/store/commitments/commitmentstore.h"
#include "core/store/documents/documentstore.h"
#include "core/store/documents/originalstore.h"
#include "core/store/documents/revisionstore.h"
#include "core/store/documents/searchstore.h"
#include "core/workspace/facade/workspace.h"
#include "core/workspace/importing/analysedtexts.h"

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;
using domain::DocumentId;
using domain::RevisionId;
using store::DocumentStore;
using store::RevisionStore;
using store::Transaction;

namespace {

RevisionComparison compared(QString before, QString after)
{
    RevisionComparison found{std::move(before), std::move(after), {}, 0, 0};
    found.runs = text::wordDiff(found.before, found.after);
    const text::DiffCount count = text::countWords(found.runs, found.before, found.after);
    found.added = count.added;
    found.removed = count.removed;
    return found;
}

Result<void> joinTexts(Transaction &transaction, DocumentId document, DocumentId of)
{
    const store::Database &database = transaction.database();
    const auto before = DocumentStore(database).currentRevision(of);
    const auto after = DocumentStore(database).currentRevision(document);
    if (!before || !after)
        return std::unexpected(before ? after.error() : before.error());
    const auto earlier = DocumentStore(database).clean(*before);
    const auto later = DocumentStore(database).clean(*after);
    const auto found = store::CommitmentStore(database).ofDocument(document);
    if (!earlier || !later || !found)
        return std::unexpected(!earlier ? earlier.error() : !later ? later.error() : found.error());
    const std::vector<domain::Commitment> facts(found->begin(), found->end());
    const auto changes = compared(earlier->text, later->text);
    return RevisionStore::join(transaction, document, of)
        .and_then(
            [&] { return store::CommitmentStore::replace(transaction, of, *after, later->text, facts); })
        .and_then([&] {
            return RevisionStore::setChanges(transaction, *after, changes.added, changes.removed, false);
        })
        .and_then([&] { return store::reanchor(transaction, of).transform([](const auto &) {}); });
}

} // namespace

Result<std::vector<domain::RevisionRow>> Revisions::of(DocumentId document) const
{
    return DocumentStore(database()).currentRevision(document).and_then([&](RevisionId) {
        return RevisionStore(database()).revisions(document);
    });
}

Result<QString> Revisions::text(RevisionId revision) const
{
    return DocumentStore(database()).clean(revision).transform([](domain::CleanDocument &&clean) {
        return std::move(clean.text);
    });
}

Result<RevisionComparison> Revisions::compare(RevisionId before, RevisionId after) const
{
    auto earlier = text(before);
    if (!earlier)
        return std::unexpected(earlier.error());
    return text(after).transform(
        [&](QString &&later) { return compared(std::move(*earlier), std::move(later)); });
}

Result<QByteArray> Revisions::original(RevisionId revision) const
{
    return RevisionStore(database()).originalOf(revision).and_then([&](store::OriginalId id) {
        return store::OriginalStore(database()).bytes(id);
    });
}

Result<std::vector<domain::RevisionProposal>> Revisions::proposals() const
{
    return RevisionStore(database()).proposals();
}

Result<RevisionComparison> Revisions::compareProposed(DocumentId document) const
{
    const auto proposal = RevisionStore(database()).proposal(document);
    if (!proposal)
        return std::unexpected(proposal.error());
    if (!*proposal)
        return base::fail(base::ErrorKind::NotFound, QString::number(document.value),
                          u"is not proposed as a changed text of another document"_s);
    const DocumentStore documents(database());
    const auto before = documents.currentRevision((*proposal)->of);
    const auto after = documents.currentRevision(document);
    if (!before || !after)
        return std::unexpected(before ? after.error() : before.error());
    return compare(*before, *after);
}

Result<Change> Revisions::join(DocumentId document, DocumentId of) const
{
    if (document == of)
        return base::fail(base::ErrorKind::Invalid, QString::number(of.value),
                          u"cannot be a changed text of itself"_s, u"choose another document"_s);
    return changeAndPair([&](Transaction &transaction, Change &change) {
        change.made = of.value;
        return store::SearchStore::remove(transaction, document)
            .and_then([&] { return store::SearchStore::remove(transaction, of); })
            .and_then([&] { return joinTexts(transaction, document, of); })
            .and_then([&] { return store::SearchStore::add(transaction, of); })
            .and_then([&] { return analyseByDecisions(transaction, of, lexicon()); });
    });
}

Result<Change> Revisions::keepApart(DocumentId document, DocumentId of, const QString &author) const
{
    // A day of publication that one of them has from the other goes.
    return changeAndPair([&](Transaction &transaction, Change &) {
        return RevisionStore::refuse(transaction, document, of, author);
    });
}

Revisions Workspace::revisions()
{
    return Revisions(*this);
}

} // namespace counterpart::workspace
