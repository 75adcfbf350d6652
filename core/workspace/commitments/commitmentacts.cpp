// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/commitments/commitmentacts.h"

#include "core/base/clock.h"
#include "core/domain/annotations.h"
#include "core/domain/commitmentfields.h"
#include "core/store/commitments/commitmentstore.h"
#include "core/store/commitments/trackingstore.h"
#include "core/store/documents/factsstore.h"
#include "core/workspace/annotations/passages.h"

namespace counterpart::workspace::commitmentacts {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;
using domain::Commitment;
using domain::CommitmentId;
using domain::CommitmentStatus;
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

Result<void> checkValues(const Commitment &values, const QString &dueBefore,
                         const std::optional<domain::PartialDate> &made)
{
    if (values.strength < 0 || values.strength > domain::StrongestAct)
        return base::fail(ErrorKind::Invalid, QString::number(values.strength), u"is no strength"_s,
                          u"choose one from 0 to %1"_s.arg(domain::StrongestAct));
    if (values.notes.toUtf8().size() > domain::LongestMemo)
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

Result<void> setField(Commitment &values, const QString &name, const QString &text)
{
    const domain::CommitmentField *field = domain::commitmentField(name);
    if (!field)
        return base::fail(ErrorKind::Invalid, name, u"is no field of a commitment"_s,
                          u"choose one that the listing shows"_s);
    if (!field->read(text, values))
        return base::fail(ErrorKind::Invalid, text, u"is no value of “%1”"_s.arg(name),
                          u"write it as the listing shows it"_s);
    return {};
}

Commitment merged(const Commitment &seen, const Commitment &mine, const Commitment &theirs,
                  Overtaking &overtaking)
{
    Commitment kept = mine;
    for (const domain::CommitmentField &field : domain::commitmentFields()) {
        if (field.words == domain::CommitmentField::Words::Markdown)
            continue;
        const QString words = field.text(mine);
        const QString left = overtaking.value(QString(field.name).replace(u'_', u'-'), field.text(seen),
                                              words, field.text(theirs));
        if (left != words)
            field.copy(theirs, kept);
    }
    kept.notes = overtaking.text(u"notes"_s, {mine.notes, seen.notes}, theirs.notes);
    return kept;
}

Result<void> addEvidence(Transaction &transaction, CommitmentId id, const NewEvidence &evidence,
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

base::Error noCopy(const domain::CommitmentRow &row)
{
    return {ErrorKind::Refused, u"“%1”"_s.arg(shortened(row.quote)), u"cannot be merged into another one"_s,
            u"choose proposals that nobody has decided about yet"_s};
}

base::Error hidden(const domain::CommitmentRow &row)
{
    return {ErrorKind::Refused, u"“%1”"_s.arg(shortened(row.quote)),
            u"was rejected or merged, so that nothing can be merged into it"_s,
            u"bring it back first, or choose another one to keep"_s};
}

Result<void> decide(Transaction &transaction, const domain::CommitmentRow &row,
                    const StatusDecision &decision, const QString &author)
{
    if (decision.evidence) {
        if (auto added = addEvidence(transaction, row.id, *decision.evidence, author); !added)
            return added;
    } else if (domain::needsEvidence(decision.status) && row.evidence == 0) {
        return std::unexpected(noEvidence(row, decision.status));
    }
    if (row.status == decision.status && !decision.evidence && decision.note.isEmpty())
        return {};
    return TrackingStore::addStatus(transaction, row.id,
                                    {decision.status, decision.note, author, base::now()});
}

Result<CommitmentId> make(Transaction &transaction, domain::DocumentId document, text::Range range,
                          const Commitment &values, const QString &author, const StatusDecision &decision)
{
    const auto passage = passageAt(transaction.database(), document, range);
    if (!passage)
        return std::unexpected(passage.error());
    CommitmentRow row;
    row.document = document;
    row.quote = passage->anchor.quote;
    row.range = range;
    row.sentence = sentenceAt(transaction.database(), passage->revision, range.begin);
    row.kind = values.kind;
    row.strength = values.strength;
    row.sureness = {1.0, u"by hand"_s};
    const auto id = CommitmentStore::insertEntered(transaction, row, passage->revision);
    if (!id)
        return id;
    return CommitmentStore(transaction.database()).row(*id).and_then([&](CommitmentRow made) {
        made.status = CommitmentStatus::Proposed; // so that its first status is a line of its history
        return checkValues(values, {}, made.made)
            .and_then([&] { return TrackingStore::name(transaction, *id); })
            .and_then([&](const QString &) {
                return TrackingStore::setValues(transaction, *id, made, values, author);
            })
            .and_then([&] { return decide(transaction, made, decision, author); })
            .transform([&] { return *id; });
    });
}

} // namespace counterpart::workspace::commitmentacts
