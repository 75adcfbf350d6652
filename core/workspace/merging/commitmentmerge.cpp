// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/merging/commitmentmerge.h"

#include "core/store/commitments/commitmentcolumns.h"
#include "core/store/commitments/commitmentstore.h"
#include "core/store/commitments/lineagestore.h"
#include "core/store/commitments/trackingstore.h"
#include "core/workspace/commitments/lineageacts.h"

#include <algorithm>
#include <map>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;
using domain::CommitmentId;
using store::CommitmentStore;
using store::CopyStore;
using store::LineageStore;
using store::TrackingStore;

CommitmentMerge::CommitmentMerge(store::Transaction &transaction, const store::Database &other,
                                 SharedDocuments &documents, const QString &author, MergeSummary &summary)
    : m_transaction(transaction), m_other(other), m_documents(documents), m_author(author), m_summary(summary)
{
}

Result<void> CommitmentMerge::run()
{
    auto removed = CopyStore(m_transaction.database()).removed();
    const auto names = CopyStore(m_other).names();
    if (!removed || !names)
        return std::unexpected(removed ? names.error() : removed.error());
    m_removed = std::move(*removed);
    for (const auto &[theirs, uuid] : *names) {
        const auto ours = here(theirs, uuid);
        if (!ours)
            return std::unexpected(ours.error());
        if (!ours->isValid())
            continue;
        const auto gone = staysRejected(theirs, *ours);
        if (!gone)
            return std::unexpected(gone.error());
        if (*gone)
            continue;
        m_here.insert(theirs, *ours);
        bool isNew = false;
        for (const auto part : {&CommitmentMerge::edits, &CommitmentMerge::evidence,
                                &CommitmentMerge::history, &CommitmentMerge::rejection}) {
            const auto changed = (this->*part)(theirs, *ours);
            if (!changed)
                return std::unexpected(changed.error());
            isNew |= *changed;
        }
        m_summary.commitments += isNew;
    }
    return repeats().and_then([this] { return lineages(); }).and_then([this] { return rejectedPairs(); });
}

/// Rejected here, by itself or when it was deleted for good, and followed up by nobody here.
Result<bool> CommitmentMerge::staysRejected(CommitmentId theirs, CommitmentId ours)
{
    const CopyStore own(m_transaction.database());
    const auto by = own.rejectedBy(ours);
    const auto into = own.mergedInto(ours);
    const auto history = TrackingStore(m_transaction.database()).history(ours);
    const auto followed = TrackingStore(m_other).history(theirs);
    if (!by || !into || !history || !followed)
        return std::unexpected(!by        ? by.error()
                               : !into    ? into.error()
                               : !history ? history.error()
                                          : followed.error());
    if (by->isEmpty() || into->isValid() || !history->empty())
        return false;
    if (!followed->empty())
        m_summary.notes << u"commitment %1 stays rejected: that was decided here"_s.arg(ours.value);
    return true;
}

Result<CommitmentId> CommitmentMerge::here(CommitmentId theirs, const QString &uuid)
{
    const CopyStore own(m_transaction.database());
    if (const auto at = m_removed.constFind(uuid); at != m_removed.cend()) {
        if (at->inTrash)
            m_summary.notes
                << u"commitment %1 there is in the trash here and was left out: restore it first"_s.arg(
                       theirs.value);
        return CommitmentId();
    }
    const auto known = own.named(uuid);
    if (!known || known->isValid())
        return known;
    auto row = CommitmentStore(m_other).row(theirs);
    if (!row)
        return std::unexpected(row.error());
    row->document = m_documents.here(row->document);
    if (!row->document.isValid())
        return CommitmentId();
    const auto same = row->entered ? std::vector<CommitmentId>() : own.unnamed(row->document, row->quote);
    if (!same)
        return std::unexpected(same.error());
    for (const CommitmentId id : *same) {
        const auto name = TrackingStore::nameOf(m_transaction.database(), id);
        if (name && *name == uuid)
            return CopyStore::setName(m_transaction, id, uuid).transform([id] { return id; });
    }
    return make(*row, theirs).and_then([&](CommitmentId id) -> Result<CommitmentId> {
        if (!id.isValid())
            return id;
        return CopyStore::setName(m_transaction, id, uuid).transform([id] { return id; });
    });
}

Result<CommitmentId> CommitmentMerge::make(domain::CommitmentRow row, CommitmentId theirs)
{
    const auto anchor = CopyStore(m_other).anchorOf(theirs);
    if (!anchor)
        return std::unexpected(anchor.error());
    const auto place = m_documents.find(row.document, *anchor);
    if (!place)
        return std::unexpected(place.error());
    if (!*place) {
        m_summary.notes << u"“%1” has no certain place in the document here and was left out"_s.arg(
            row.quote);
        return CommitmentId();
    }
    row.range = (*place)->range;
    return CommitmentStore::insertEntered(m_transaction, row, (*place)->revision);
}

Result<bool> CommitmentMerge::edits(CommitmentId theirs, CommitmentId ours)
{
    const auto from = CopyStore(m_other).edits(theirs);
    const auto own = CopyStore(m_transaction.database()).edits(ours);
    if (!from || !own)
        return std::unexpected(from ? own.error() : from.error());
    const auto editOf = [](const std::vector<store::FieldEdit> &edits, const QString &name) {
        const auto at = std::ranges::find(edits, name, &store::FieldEdit::field);
        return at == edits.end() ? nullptr : &*at;
    };
    bool isNew = false;
    for (const domain::CommitmentField &field : domain::commitmentFields()) {
        const store::FieldEdit *there = editOf(*from, field.name);
        const store::FieldEdit *here = editOf(*own, field.name);
        if (!there || (here && here->value == there->value))
            continue;
        if (here && here->decided >= there->decided) {
            m_summary.notes << u"commitment %1: %2 stays “%3” (there “%4”, earlier)"_s.arg(ours.value)
                                   .arg(field.name, here->value, there->value);
            continue;
        }
        const QStringList columns = store::commitmentcolumns::namesOf(field);
        if (auto put = CopyStore::putEdits(m_transaction, ours, columns, *from); !put)
            return std::unexpected(put.error());
        isNew = true;
    }
    return isNew;
}

Result<bool> CommitmentMerge::evidence(CommitmentId theirs, CommitmentId ours)
{
    const auto from = TrackingStore(m_other).evidence(theirs);
    const auto own = TrackingStore(m_transaction.database()).evidence(ours);
    if (!from || !own)
        return std::unexpected(from ? own.error() : from.error());
    bool isNew = false;
    for (const domain::EvidenceRow &row : *from) {
        if (std::ranges::contains(*own, row.uuid, &domain::EvidenceRow::uuid) || m_removed.contains(row.uuid))
            continue;
        if (auto added = addEvidence(row, ours); !added)
            return std::unexpected(added.error());
        isNew = true;
    }
    return isNew;
}

Result<void> CommitmentMerge::addEvidence(domain::EvidenceRow row, CommitmentId ours)
{
    row.commitment = ours;
    const domain::DocumentId there = row.document;
    const domain::DocumentId here = there.isValid() ? m_documents.here(there) : there;
    if (there.isValid() && !here.isValid()) {
        // Its document is not here: what it says is, as a citation.
        const QString published = m_documents.publishedThere(there);
        return CopyStore::addCited(m_transaction, row, m_documents.titleThere(there),
                                   published.isEmpty() ? row.created.date().toString(Qt::ISODate)
                                                       : published);
    }
    row.document = here;
    const auto revision =
        here.isValid() ? m_documents.revisionOf(here, row.anchor) : Result<domain::RevisionId>();
    if (!revision)
        return std::unexpected(revision.error());
    return TrackingStore::addEvidence(m_transaction, row, *revision).transform([](domain::EvidenceId) {});
}

Result<bool> CommitmentMerge::history(CommitmentId theirs, CommitmentId ours)
{
    const auto from = TrackingStore(m_other).history(theirs);
    const auto own = TrackingStore(m_transaction.database()).history(ours);
    if (!from || !own)
        return std::unexpected(from ? own.error() : from.error());
    bool isNew = false;
    for (const domain::StatusChange &change : *from) {
        if (std::ranges::contains(*own, change.uuid, &domain::StatusChange::uuid) ||
            m_removed.contains(change.uuid))
            continue;
        if (auto added = TrackingStore::addStatus(m_transaction, ours, change); !added)
            return std::unexpected(added.error());
        isNew = true;
    }
    if (!isNew)
        return false;
    return CopyStore::settleStatus(m_transaction, ours).transform([] { return true; });
}

Result<bool> CommitmentMerge::rejection(CommitmentId theirs, CommitmentId ours)
{
    const auto there = CopyStore(m_other).rejectedBy(theirs);
    const auto here = CopyStore(m_transaction.database()).rejectedBy(ours);
    const auto history = TrackingStore(m_transaction.database()).history(ours);
    const auto into = CopyStore(m_other).mergedInto(theirs);
    if (!there || !here || !history || !into)
        return std::unexpected(!there     ? there.error()
                               : !here    ? here.error()
                               : !history ? history.error()
                                          : into.error());
    if (there->isEmpty() || !here->isEmpty())
        return false;
    if (!history->empty()) {
        m_summary.notes
            << u"commitment %1 stays: %2 rejected it, but it is followed up"_s.arg(ours.value).arg(*there);
        return false;
    }
    if (into->isValid()) {
        m_repeats.push_back({ours, *into, *there}); // when all are known here
        return false;
    }
    return TrackingStore::setRejected(m_transaction, ours, true, *there).transform([] { return true; });
}

/// What was merged into another one there is so here, where that one is here.
Result<void> CommitmentMerge::repeats()
{
    const CopyStore own(m_transaction.database());
    for (const Repeat &repeat : m_repeats) {
        CommitmentId into = m_here.value(repeat.into);
        if (!into.isValid())
            continue;
        // The other one may be a repeat itself here.
        const auto further = own.mergedInto(into);
        if (!further)
            return std::unexpected(further.error());
        if (further->isValid())
            into = *further;
        if (into == repeat.ours)
            continue;
        if (auto done = TrackingStore::merge(m_transaction, repeat.ours, into, repeat.author); !done)
            return done;
        ++m_summary.commitments;
    }
    return {};
}

Result<void> CommitmentMerge::lineages()
{
    std::map<domain::LineageId, std::vector<CommitmentId>> groups;
    for (const auto &[theirs, ours] : m_here.asKeyValueRange()) {
        const auto lineage = LineageStore(m_other).lineageOf(theirs);
        if (!lineage)
            return std::unexpected(lineage.error());
        if (lineage->isValid())
            groups[*lineage].push_back(ours);
    }
    for (auto &[id, members] : groups) {
        std::ranges::sort(members);
        for (size_t i = 1; i < members.size(); ++i) {
            if (auto joined = join(members[0], members[i]); !joined)
                return joined;
        }
    }
    return {};
}

Result<void> CommitmentMerge::join(CommitmentId a, CommitmentId b)
{
    const LineageStore own(m_transaction.database());
    const auto rejected = own.rejections();
    const auto first = own.lineageOf(a);
    const auto second = own.lineageOf(b);
    if (!rejected || !first || !second)
        return std::unexpected(!rejected ? rejected.error() : !first ? first.error() : second.error());
    if (first->isValid() && first == second)
        return {};
    if (rejected->contains(store::pairOf(a, b))) {
        m_summary.notes << u"commitments %1 and %2 stay two: that was decided here"_s.arg(a.value).arg(
            b.value);
        return {};
    }
    ++m_summary.lineages;
    return lineageacts::join(m_transaction, a, b, m_author);
}

Result<void> CommitmentMerge::rejectedPairs()
{
    const auto there = LineageStore(m_other).rejections();
    if (!there)
        return std::unexpected(there.error());
    const LineageStore own(m_transaction.database());
    for (const auto &[a, b] : *there) {
        const CommitmentId first = m_here.value(a);
        const CommitmentId second = m_here.value(b);
        if (!first.isValid() || !second.isValid())
            continue;
        const auto pair = store::pairOf(first, second);
        const auto known = own.rejections();
        const auto lineage = own.lineageOf(first);
        const bool isOne = lineage && lineage->isValid() && lineage == own.lineageOf(second);
        if (isOne || !known || known->contains(pair))
            continue;
        if (auto set = LineageStore::setRejected(m_transaction, pair, true, m_author); !set)
            return set;
    }
    return {};
}

} // namespace counterpart::workspace
