// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the façade that keeps what people decide.
#include "core/store/meetings/linkstore.h"
#include "core/workspace/facade/private.h"
#include "core/workspace/meetings/comparer.h"

namespace counterpart::workspace {

using base::Result;

Result<void> Workspace::decideLink(domain::MeetingId meeting, const LinkRow &link, const QString &author)
{
    auto transaction = store::Transaction::begin(*d->database);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto decided =
        store::LinkStore::decide(*transaction, link.id, link.status, link.fact.relation, link.note, author)
            .and_then([&] { return transaction->commit(); });
    if (decided)
        Q_EMIT comparisonChanged(meeting);
    return decided;
}

Result<domain::LinkId> Workspace::addLink(const ComparisonView &view, const LinkRow &link,
                                          const QString &author)
{
    const auto tied = tieByHand(view, link, author);
    if (!tied)
        return std::unexpected(tied.error());
    auto transaction = store::Transaction::begin(*d->database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto id = store::LinkStore::insert(*transaction, tied->pair, tied->link);
    if (!id)
        return id;
    if (auto committed = transaction->commit(); !committed)
        return std::unexpected(committed.error());
    Q_EMIT comparisonChanged(view.meeting.id);
    return id;
}

Result<void> Workspace::removeLink(domain::MeetingId meeting, domain::LinkId id)
{
    auto transaction = store::Transaction::begin(*d->database);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto removed = store::LinkStore::remove(*transaction, id).and_then([&] { return transaction->commit(); });
    if (removed)
        Q_EMIT comparisonChanged(meeting);
    return removed;
}

} // namespace counterpart::workspace
