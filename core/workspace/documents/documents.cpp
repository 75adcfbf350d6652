// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/documents/documents.h"

#include "core/store/documents/documentstore.h"
#include "core/store/documents/searchstore.h"
#include "core/store/documents/subjectstore.h"
#include "core/store/meetings/meetingstore.h"
#include "core/store/meetings/placementstore.h"
#include "core/workspace/documents/documentviews.h"
#include "core/workspace/facade/workspace.h"
#include "core/workspace/importing/analysedtexts.h"
#include "core/workspace/importing/documentvalues.h"
#include "core/workspace/trash/trashacts.h"

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;
using domain::DocumentId;
using domain::MeetingId;
using store::DocumentStore;
using store::PlacementStore;
using store::Transaction;

namespace {

Result<void> each(const QList<DocumentId> &documents, const std::function<Result<void>(DocumentId)> &act)
{
    for (const DocumentId id : documents) {
        if (auto done = act(id); !done)
            return done;
    }
    return {};
}

} // namespace

Result<std::vector<DocumentRow>> Documents::rows() const
{
    return DocumentStore(database()).rows();
}

Result<std::vector<DocumentRow>> Documents::rows(const std::vector<DocumentId> &ids) const
{
    return DocumentStore(database()).rows(ids);
}

Result<DocumentView> Documents::view(DocumentId id) const
{
    return loadDocument(database(), id);
}

Result<std::vector<TopicCount>> Documents::topics() const
{
    return store::SubjectStore(database()).topics();
}

Result<std::vector<TopicCount>> Documents::topics(const std::vector<domain::TopicId> &ids) const
{
    return store::SubjectStore(database()).topics(ids);
}

Result<std::vector<DocumentId>> Documents::about(const QList<domain::EntityId> &entities,
                                                 const QStringList &topics) const
{
    return store::SubjectStore(database()).documentsAbout(entities, topics);
}

Result<domain::SubjectUses> Documents::subjectUses() const
{
    return store::SubjectStore(database()).uses();
}

Result<domain::SubjectUses> Documents::subjectUses(const std::vector<domain::EntityId> &entities,
                                                   const std::vector<domain::TopicId> &topics) const
{
    return store::SubjectStore(database()).uses(entities, topics);
}

Result<void> Documents::requireDocuments(const QList<DocumentId> &documents) const
{
    return each(documents, [this](DocumentId id) {
        return DocumentStore(database()).currentRevision(id).transform([](domain::RevisionId) {});
    });
}

Result<Change> Documents::decide(const QList<DocumentId> &documents, DocumentField field,
                                 const QString &value, const QString &author) const
{
    return decide(documents, DocumentValues{{field, value}}, author);
}

Result<Change> Documents::decide(const QList<DocumentId> &documents, const DocumentValues &values,
                                 const QString &author) const
{
    DocumentValues checked;
    for (const auto &[field, value] : values) {
        // A title may go back to the detected one, but not away.
        const bool isLeft = value.isEmpty() && (value.isNull() || field != DocumentField::Title);
        const auto made = isLeft ? Result<QString>(value) : checkedValue(field, value);
        if (!made)
            return std::unexpected(made.error());
        checked.append({field, *made});
    }
    return changeAndPair([&](Transaction &transaction, Change &) {
        return requireDocuments(documents)
            .and_then([&] { return keep(transaction, documents, checked, author); })
            .and_then([&](const QList<DocumentId> &changed) {
                return analyseAgain(transaction, changed, lexicon());
            });
    });
}

Result<QList<DocumentId>> Documents::keep(Transaction &transaction, const QList<DocumentId> &documents,
                                          const DocumentValues &values, const QString &author) const
{
    QList<DocumentId> changed;
    auto kept = each(documents, [&](DocumentId id) {
        const auto before = decidedValues(database(), id);
        auto done = before.and_then(
            [&](const domain::DecidedValues &) { return store::SearchStore::remove(transaction, id); });
        for (const auto &[field, value] : values)
            done = done.and_then([&] { return writeValue(transaction, id, field, value, author); });
        return done.and_then([&] { return store::SearchStore::add(transaction, id); })
            .and_then([&] { return decidedValues(database(), id); })
            .transform([&](const domain::DecidedValues &after) {
                if (after != *before)
                    changed.append(id);
            });
    });
    return kept.transform([&changed] { return changed; });
}

Result<std::vector<DocumentDecision>> Documents::decisions(DocumentId document) const
{
    const auto kept = DocumentStore(database()).decisions(document);
    if (!kept)
        return std::unexpected(kept.error());
    std::vector<DocumentDecision> decisions;
    for (const store::KeptDecision &decision : *kept) {
        if (const auto field = fieldOf(decision.field))
            decisions.push_back(
                {*field, decision.value, decision.detected, decision.author, decision.decided});
    }
    return decisions;
}

Result<Change> Documents::remove(const QList<DocumentId> &documents, const QString &author) const
{
    return changeAndPair(
        [&](Transaction &transaction, Change &) { return putInTrash(transaction, documents, {}, author); });
}

Result<Change> Documents::move(const QList<DocumentId> &documents, MeetingId from, MeetingId to,
                               const QString &author) const
{
    return changeAndPair([&](Transaction &transaction, Change &) -> Result<void> {
        if (auto known = store::MeetingStore(database()).row(to); !known)
            return std::unexpected(known.error());
        if (auto known = requireDocuments(documents); !known)
            return known;
        return each(documents,
                    [&](DocumentId id) { return store::moveReadout(transaction, id, from, to, author); });
    });
}

Result<Change> Documents::setRole(DocumentId document, MeetingId meeting, domain::ReadoutRole role,
                                  const QString &author) const
{
    return changeAndPair([&](Transaction &transaction, Change &) -> Result<void> {
        const auto row = store::MeetingStore(database()).row(meeting);
        if (!row)
            return std::unexpected(row.error());
        if (!std::ranges::contains(row->readouts, document, &domain::ReadoutRow::document))
            return base::fail(base::ErrorKind::NotFound, QString::number(document.value),
                              u"is not in that meeting any more"_s, u"move it there first"_s);
        return PlacementStore::decide(transaction, document, author).and_then([&] {
            return PlacementStore::put(transaction, document, meeting, role);
        });
    });
}

Result<Change> Documents::takeOut(const QList<DocumentId> &documents, MeetingId meeting,
                                  const QString &author) const
{
    return changeAndPair([&](Transaction &transaction, Change &) {
        return requireDocuments(documents).and_then([&] {
            return each(documents, [&](DocumentId id) {
                return PlacementStore::decide(transaction, id, author).and_then([&] {
                    return PlacementStore::take(transaction, id, meeting);
                });
            });
        });
    });
}

Result<Change> Documents::pairAgain(const QList<DocumentId> &documents) const
{
    return changeAndPair([&](Transaction &transaction, Change &) {
        return each(documents, [&](DocumentId id) { return PlacementStore::release(transaction, id); });
    });
}

Documents Workspace::documents()
{
    return Documents(*this);
}

} // namespace counterpart::workspace
