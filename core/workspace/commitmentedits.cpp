// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/commitmentedits.h"

#include "core/base/clock.h"
#include "core/store/commitmentstore.h"
#include "core/store/factsstore.h"
#include "core/store/trackingstore.h"
#include "core/workspace/annotations.h"
#include "core/workspace/workspace.h"

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;
using domain::CommitmentId;
using domain::CommitmentStatus;
using domain::CommitmentValues;
using domain::EvidenceRow;
using domain::NewEvidence;
using store::CommitmentStore;
using store::TrackingStore;
using store::Transaction;

namespace {

QString shortened(const QString &quote)
{
    const QString simple = quote.simplified();
    return simple.size() > 60 ? simple.left(59) + u'…' : simple;
}

Result<void> checkValues(const CommitmentValues &values, const QString &dueBefore,
                         const std::optional<domain::PartialDate> &made)
{
    if (values.strength < 0 || values.strength > 7)
        return base::fail(ErrorKind::Invalid, QString::number(values.strength), u"is no strength"_s,
                          u"choose one from 0 to 7"_s);
    if (values.notes.toUtf8().size() > 1'048'576)
        return base::fail(ErrorKind::Refused, {}, u"the notes are larger than 1 MB"_s,
                          u"keep them as a document of its own"_s);
    if (values.due.isEmpty() || values.due == dueBefore)
        return {};
    const auto due = domain::PartialDate::fromString(values.due);
    if (!due)
        return base::fail(ErrorKind::Invalid, values.due, u"is no date"_s,
                          u"write 2025, 2025-06, 2025-06-30 or 2025-06-01..2025-06-30"_s);
    if (made && due->to < made->from)
        return base::fail(ErrorKind::Refused, values.due,
                          u"is before the commitment was made (%1)"_s.arg(made->toString()),
                          u"correct the due date, or the date of the document"_s);
    return {};
}

Result<EvidenceRow> evidenceOf(const Transaction &transaction, const NewEvidence &evidence,
                               domain::RevisionId &revision)
{
    EvidenceRow row;
    row.note = evidence.note;
    row.created = base::now();
    if (evidence.document.isValid()) {
        return passageAt(transaction.database(), evidence.document, evidence.range)
            .transform([&](const AnchoredPassage &passage) {
                row.document = evidence.document;
                row.anchor = passage.anchor;
                revision = passage.revision;
                return row;
            });
    }
    row.source = evidence.source.simplified();
    row.sourceDate = domain::PartialDate::fromString(evidence.sourceDate);
    if (row.source.isEmpty() || !row.sourceDate)
        return base::fail(ErrorKind::Invalid, row.source,
                          u"is no evidence without a passage, or a source and its date"_s,
                          u"select a passage of a document, or name the source and when it was published"_s);
    return row;
}

Result<void> insertEvidence(Transaction &transaction, CommitmentId id, const NewEvidence &evidence,
                            const QString &author)
{
    domain::RevisionId revision;
    auto row = evidenceOf(transaction, evidence, revision);
    if (!row)
        return std::unexpected(row.error());
    row->commitment = id;
    row->author = author;
    return TrackingStore::addEvidence(transaction, *row, revision).transform([](domain::EvidenceId) {});
}

base::Error noEvidence(const domain::CommitmentRow &row, CommitmentStatus status)
{
    return {ErrorKind::Refused, u"“%1”"_s.arg(shortened(row.quote)),
            u"cannot be “%1” without evidence"_s.arg(domain::name(status)),
            u"select a passage that shows it, or cite a source with its date"_s};
}

/// The sentence that a range begins in.
int sentenceAt(const store::Database &database, domain::RevisionId revision, qsizetype at)
{
    const auto sentences = store::FactsStore(database).sentences(revision);
    int index = 0;
    for (size_t i = 0; sentences && i < sentences->size() && (*sentences)[i].range.begin <= at; ++i)
        index = int(i);
    return index;
}

} // namespace

Result<std::vector<domain::StatusChange>> CommitmentEdits::history(CommitmentId id) const
{
    return TrackingStore(database()).history(id);
}

Result<std::vector<EvidenceRow>> CommitmentEdits::evidence(CommitmentId id) const
{
    return TrackingStore(database()).evidence(id);
}

Result<std::vector<CommitmentRow>> CommitmentEdits::rejected() const
{
    return CommitmentStore(database()).rejected();
}

Result<Change> CommitmentEdits::each(const Ids &ids, const QString &author, const One &act) const
{
    if (auto fit = checkAuthor(author); !fit)
        return std::unexpected(fit.error());
    return change(Subject::Commitments, [&](Transaction &transaction, Change &) -> Result<void> {
        for (const CommitmentId id : ids) {
            const auto row = CommitmentStore(transaction.database()).row(id);
            if (!row)
                return std::unexpected(row.error());
            const auto done = TrackingStore::name(transaction, id).and_then([&](const QString &) {
                return act(transaction, *row);
            });
            if (!done)
                return done;
        }
        return {};
    });
}

Result<Change> CommitmentEdits::accept(const Ids &ids, const QString &author) const
{
    return each(ids, author, [&](Transaction &transaction, const CommitmentRow &row) -> Result<void> {
        if (row.status != CommitmentStatus::Proposed)
            return {};
        return TrackingStore::addStatus(transaction, row.id,
                                        {CommitmentStatus::Open, {}, author, base::now()});
    });
}

Result<Change> CommitmentEdits::reject(const Ids &ids, const QString &author) const
{
    return each(ids, author, [&](Transaction &transaction, const CommitmentRow &row) {
        return TrackingStore::setRejected(transaction, row.id, true, author);
    });
}

Result<Change> CommitmentEdits::bringBack(const Ids &ids, const QString &author) const
{
    return each(ids, author, [&](Transaction &transaction, const CommitmentRow &row) {
        return TrackingStore::setRejected(transaction, row.id, false, author);
    });
}

Result<Change> CommitmentEdits::make(domain::DocumentId document, text::Range range,
                                     const CommitmentValues &values, const QString &author) const
{
    if (auto fit = checkAuthor(author); !fit)
        return std::unexpected(fit.error());
    return change(Subject::Commitments, [&](Transaction &transaction, Change &change) -> Result<void> {
        const auto passage = passageAt(transaction.database(), document, range);
        if (!passage)
            return std::unexpected(passage.error());
        CommitmentRow row;
        row.document = document;
        row.quote = passage->anchor.quote;
        row.fact.range = range;
        row.fact.sentence = sentenceAt(transaction.database(), passage->revision, range.begin);
        row.fact.kind = values.kind;
        row.fact.strength = values.strength;
        row.fact.evidence = {1.0, u"by hand"_s};
        const auto id = CommitmentStore::insertEntered(transaction, row, passage->revision);
        if (!id)
            return std::unexpected(id.error());
        change.made = id->value;
        return CommitmentStore(transaction.database()).row(*id).and_then([&](const CommitmentRow &made) {
            return checkValues(values, {}, made.made)
                .and_then([&] { return TrackingStore::name(transaction, *id); })
                .and_then([&](const QString &) {
                    return TrackingStore::setValues(transaction, *id, store::valuesOf(made), values, author);
                })
                .and_then([&] {
                    return TrackingStore::addStatus(transaction, *id,
                                                    {CommitmentStatus::Open, {}, author, base::now()});
                });
        });
    });
}

Result<Change> CommitmentEdits::edit(CommitmentId id, const CommitmentValues &values,
                                     const QString &author) const
{
    return each({id}, author, [&](Transaction &transaction, const CommitmentRow &row) {
        return checkValues(values, row.fact.due, row.made).and_then([&] {
            return TrackingStore::setValues(transaction, id, store::valuesOf(row), values, author);
        });
    });
}

Result<Change> CommitmentEdits::editAll(const Ids &ids, const CommitmentPatch &patch,
                                        const QString &author) const
{
    return each(ids, author, [&](Transaction &transaction, const CommitmentRow &row) {
        const CommitmentValues before = store::valuesOf(row);
        CommitmentValues after = before;
        after.owner = patch.owner.value_or(before.owner);
        after.followUp = patch.followUp.value_or(before.followUp);
        after.priority = patch.priority.value_or(before.priority);
        after.topic = patch.topic.value_or(before.topic);
        return TrackingStore::setValues(transaction, row.id, before, after, author);
    });
}

Result<Change> CommitmentEdits::setStatus(const Ids &ids, CommitmentStatus status, const QString &note,
                                          const std::optional<NewEvidence> &evidence,
                                          const QString &author) const
{
    return each(ids, author, [&](Transaction &transaction, const CommitmentRow &row) -> Result<void> {
        if (evidence) {
            if (auto added = insertEvidence(transaction, row.id, *evidence, author); !added)
                return added;
        } else if (domain::needsEvidence(status) && row.evidence == 0) {
            return std::unexpected(noEvidence(row, status));
        }
        if (row.status == status && !evidence && note.isEmpty())
            return {};
        return TrackingStore::addStatus(transaction, row.id, {status, note, author, base::now()});
    });
}

Result<Change> CommitmentEdits::addEvidence(CommitmentId id, const NewEvidence &evidence,
                                            const QString &author) const
{
    return each({id}, author, [&](Transaction &transaction, const CommitmentRow &row) {
        return insertEvidence(transaction, row.id, evidence, author);
    });
}

Result<Change> CommitmentEdits::removeEvidence(domain::EvidenceId id, const QString &author) const
{
    const auto evidence = TrackingStore(database()).evidenceRow(id);
    if (!evidence)
        return std::unexpected(evidence.error());
    const auto act = [&](Transaction &transaction, const CommitmentRow &row) -> Result<void> {
        if (row.evidence == 1 && domain::needsEvidence(row.status))
            return std::unexpected(noEvidence(row, row.status));
        return TrackingStore::removeEvidence(transaction, id, author);
    };
    return each({evidence->commitment}, author, act);
}

Result<Change> CommitmentEdits::place(CommitmentId id, text::Range range, const QString &author) const
{
    return each({id}, author, [&](Transaction &transaction, const CommitmentRow &row) {
        return passageAt(transaction.database(), row.document, range)
            .and_then([&](const AnchoredPassage &passage) {
                return TrackingStore::place(transaction, row.id, passage.revision, range,
                                            passage.anchor.quote);
            });
    });
}

Result<Change> CommitmentEdits::placeEvidence(domain::EvidenceId id, text::Range range,
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

CommitmentEdits Workspace::commitmentEdits()
{
    return CommitmentEdits(*this);
}

} // namespace counterpart::workspace
