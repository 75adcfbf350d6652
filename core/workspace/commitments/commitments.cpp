// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/commitments/commitments.h"

#include "core/analysis/commitments/prefilled.h"
#include "core/base/clock.h"
#include "core/domain/commitments.h"
#include "core/domain/proposals.h"
#include "core/store/commitments/commitmentstore.h"
#include "core/store/commitments/trackingstore.h"
#include "core/store/documents/documentstore.h"
#include "core/store/documents/factsstore.h"
#include "core/store/meetings/meetingstore.h"
#include "core/workspace/annotations/passages.h"
#include "core/workspace/commitments/commitmentacts.h"
#include "core/workspace/facade/workspace.h"
#include "core/workspace/trash/trashacts.h"

#include <algorithm>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;
using domain::Commitment;
using domain::CommitmentId;
using domain::CommitmentStatus;
using domain::EvidenceRow;
using domain::NewEvidence;
using store::CommitmentStore;
using store::TrackingStore;
using store::Transaction;

Result<std::vector<CommitmentRow>> Commitments::rows() const
{
    return CommitmentStore(database()).rows().transform([](std::vector<CommitmentRow> &&rows) {
        domain::markRepeats(rows);
        return std::move(rows);
    });
}

Result<std::vector<CommitmentRow>> Commitments::rows(const Ids &ids) const
{
    return CommitmentStore(database()).rows(ids);
}

Result<std::vector<domain::StatusChange>> Commitments::history(CommitmentId id) const
{
    return TrackingStore(database()).history(id);
}

Result<std::vector<EvidenceRow>> Commitments::evidence(CommitmentId id) const
{
    return TrackingStore(database()).evidence(id);
}

Result<std::vector<CommitmentRow>> Commitments::rejected() const
{
    return CommitmentStore(database()).rejected();
}

Result<Change> Commitments::each(const Ids &ids, const QString &author, const One &act) const
{
    if (auto fit = checkAuthor(author); !fit)
        return std::unexpected(fit.error());
    return change([&](Transaction &transaction, Change &) -> Result<void> {
        auto rows = CommitmentStore(transaction.database()).allOf(ids);
        if (!rows)
            return std::unexpected(rows.error());
        std::ranges::sort(*rows, {}, &CommitmentRow::id);
        for (const CommitmentId id : ids) {
            const auto row = std::ranges::lower_bound(*rows, id, {}, &CommitmentRow::id);
            if (row == rows->end() || row->id != id)
                return std::unexpected(CommitmentStore::gone());
            const auto done = TrackingStore::name(transaction, id).and_then([&](const QString &) {
                return act(transaction, *row);
            });
            if (!done)
                return done;
        }
        return {};
    });
}

Result<Change> Commitments::accept(const Ids &ids, const QString &author) const
{
    return each(ids, author, [&](Transaction &transaction, const CommitmentRow &row) -> Result<void> {
        if (row.status != CommitmentStatus::Proposed)
            return {};
        return TrackingStore::addStatus(transaction, row.id,
                                        {CommitmentStatus::Open, {}, author, base::now()});
    });
}

Result<Change> Commitments::reject(const Ids &ids, const QString &author) const
{
    return each(ids, author, [&](Transaction &transaction, const CommitmentRow &row) {
        return TrackingStore::setRejected(transaction, row.id, true, author);
    });
}

Result<Change> Commitments::bringBack(const Ids &ids, const QString &author) const
{
    return each(ids, author, [&](Transaction &transaction, const CommitmentRow &row) {
        return TrackingStore::setRejected(transaction, row.id, false, author);
    });
}

Result<Change> Commitments::remove(const Ids &ids, const QString &author) const
{
    return each(ids, author, [&](Transaction &transaction, const CommitmentRow &row) {
        return putInTrash(transaction, row.id, author);
    });
}

Result<Change> Commitments::merge(const std::vector<CommitmentMerge> &merges, const QString &author) const
{
    Ids ids;
    std::map<CommitmentId, CommitmentId> keptOf; // of the copies
    for (const CommitmentMerge &merge : merges) {
        ids.push_back(merge.kept);
        for (const CommitmentId copy : merge.copies) {
            ids.push_back(copy);
            keptOf[copy] = merge.kept;
        }
    }
    return each(ids, author, [&](Transaction &transaction, const CommitmentRow &row) -> Result<void> {
        const auto kept = keptOf.find(row.id);
        if (kept == keptOf.end())
            return row.rejected ? std::unexpected(commitmentacts::hidden(row)) : Result<void>();
        if (keptOf.contains(kept->second)) // that would hide all of a circle
            return std::unexpected(commitmentacts::noCopy(row));
        if (row.status != CommitmentStatus::Proposed || kept->second == row.id)
            return std::unexpected(commitmentacts::noCopy(row));
        return TrackingStore::merge(transaction, row.id, kept->second, author);
    });
}

Result<std::vector<CommitmentRow>> Commitments::mergedInto(CommitmentId id) const
{
    return CommitmentStore(database()).mergedInto(id);
}

Result<CommitmentRow> Commitments::prefilled(domain::DocumentId document, text::Range range) const
{
    const auto passage = passageAt(database(), document, range);
    const auto known = CommitmentStore(database()).ofDocument(document);
    if (!passage || !known)
        return std::unexpected(passage ? known.error() : passage.error());
    const auto isThere = [range](const CommitmentRow &row) {
        return row.status == CommitmentStatus::Proposed &&
               (row.range.contains(range) || range.contains(row.range));
    };
    // What the program has found in these very words already is not made a second time.
    if (const auto at = std::ranges::find_if(*known, isThere); at != known->end())
        return *at;
    const store::DocumentStore documents(database());
    const auto row = documents.row(document);
    const auto clean = documents.clean(passage->revision);
    if (!row || !clean)
        return std::unexpected(row ? clean.error() : row.error());
    domain::DocumentFacts facts;
    return store::FactsStore(database()).load(passage->revision, facts).transform([&] {
        CommitmentRow filled = analysis::prefilled(*row, clean->text, facts, range);
        for (const domain::MeetingId id : row->meetings) { // the day of the meeting is no term either
            const auto meeting = store::MeetingStore(database()).row(id);
            if (meeting && meeting->date && meeting->date->toString() == filled.due)
                filled.due.clear();
        }
        return filled;
    });
}

Result<Change> Commitments::make(domain::DocumentId document, text::Range range, const Commitment &values,
                                 const QString &author, const std::optional<StatusDecision> &status) const
{
    if (auto fit = checkAuthor(author); !fit)
        return std::unexpected(fit.error());
    return change([&](Transaction &transaction, Change &change) {
        return commitmentacts::make(transaction, document, range, values, author,
                                    status.value_or(StatusDecision()))
            .transform([&change](CommitmentId id) { change.made = id.value; });
    });
}

Result<Change> Commitments::edit(CommitmentId id, const Commitment &values, const QString &author,
                                 const std::optional<StatusDecision> &status,
                                 const std::optional<Commitment> &seen) const
{
    Overtaking overtaking;
    const auto write = [&](Transaction &transaction, const CommitmentRow &row) {
        const Commitment kept = seen ? commitmentacts::merged(*seen, values, row, overtaking) : values;
        return commitmentacts::checkValues(kept, row.due, row.made)
            .and_then([&] { return TrackingStore::setValues(transaction, id, row, kept, author); })
            .and_then([&] {
                return status ? commitmentacts::decide(transaction, row, *status, author) : Result<void>();
            });
    };
    return overtaking.with(each({id}, author, write));
}

Result<Change> Commitments::editAll(const Ids &ids, const CommitmentPatch &patch, const QString &author) const
{
    return each(ids, author, [&](Transaction &transaction, const CommitmentRow &row) {
        Commitment after = row;
        for (const auto &[name, text] : patch.fields) {
            if (auto set = commitmentacts::setField(after, name, text); !set)
                return set;
        }
        const auto kept = commitmentacts::checkValues(after, row.due, row.made).and_then([&] {
            return TrackingStore::setValues(transaction, row.id, row, after, author);
        });
        return kept.and_then([&] {
            return patch.status ? commitmentacts::decide(transaction, row, *patch.status, author)
                                : Result<void>();
        });
    });
}

Result<Change> Commitments::setStatus(const Ids &ids, CommitmentStatus status, const QString &note,
                                      const std::optional<NewEvidence> &evidence, const QString &author) const
{
    return each(ids, author, [&](Transaction &transaction, const CommitmentRow &row) {
        return commitmentacts::decide(transaction, row, {status, note, evidence}, author);
    });
}

Result<Change> Commitments::addEvidence(CommitmentId id, const NewEvidence &evidence,
                                        const QString &author) const
{
    return each({id}, author, [&](Transaction &transaction, const CommitmentRow &row) {
        return commitmentacts::addEvidence(transaction, row.id, evidence, author);
    });
}

Result<Change> Commitments::removeEvidence(domain::EvidenceId id, const QString &author) const
{
    const auto evidence = TrackingStore(database()).evidenceRow(id);
    if (!evidence)
        return std::unexpected(evidence.error());
    const auto act = [&](Transaction &transaction, const CommitmentRow &row) -> Result<void> {
        if (row.evidence == 1 && domain::needsEvidence(row.status))
            return std::unexpected(commitmentacts::noEvidence(row, row.status));
        return TrackingStore::removeEvidence(transaction, id, author);
    };
    return each({evidence->commitment}, author, act);
}

Result<Change> Commitments::place(CommitmentId id, text::Range range, const QString &author) const
{
    return each({id}, author, [&](Transaction &transaction, const CommitmentRow &row) {
        return passageAt(transaction.database(), row.document, range)
            .and_then([&](const AnchoredPassage &passage) {
                return TrackingStore::place(transaction, row.id, passage.revision, range,
                                            passage.anchor.quote);
            });
    });
}

Result<Change> Commitments::placeEvidence(domain::EvidenceId id, text::Range range,
                                          const QString &author) const
{
    const auto evidence = TrackingStore(database()).evidenceRow(id);
    if (!evidence)
        return std::unexpected(evidence.error());
    const auto act = [&](Transaction &transaction, const CommitmentRow &) {
        return passageAt(transaction.database(), evidence->document, range)
            .and_then([&](const AnchoredPassage &passage) {
                return TrackingStore::placeEvidence(transaction, id, passage.revision, passage.anchor);
            });
    };
    return each({evidence->commitment}, author, act);
}

Commitments Workspace::commitments()
{
    return Commitments(*this);
}

} // namespace counterpart::workspace
