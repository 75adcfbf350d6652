// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the façade that keeps what people decide.
#include "core/store/linkstore.h"
#include "core/workspace/comparer.h"
#include "core/workspace/private.h"

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;
using store::KeptLink;

namespace {

std::vector<KeptLink::Passage> passagesOf(const std::vector<int> &indexes, const DocumentView &document)
{
    std::vector<KeptLink::Passage> passages;
    for (const int index : indexes) {
        if (index < 0 || size_t(index) >= document.facts.sentences.size())
            continue;
        const text::Range range = document.facts.sentences[size_t(index)].range;
        passages.push_back({range, range.in(document.text).toString()});
    }
    return passages;
}

} // namespace

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
    ComparisonView canonical = view;
    canonical.links = {link};
    if (canonical.b.row.id < canonical.a.row.id)
        swapSides(canonical);
    KeptLink kept;
    kept.row = canonical.links.front();
    kept.row.byHand = true;
    kept.author = author;
    kept.a = passagesOf(kept.row.fact.a, canonical.a);
    kept.b = passagesOf(kept.row.fact.b, canonical.b);
    if (kept.a.empty() || kept.b.empty())
        return base::fail(base::ErrorKind::Invalid, {}, u"a link needs a sentence of each side"_s,
                          u"choose one in each column"_s);
    auto transaction = store::Transaction::begin(*d->database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto id = store::LinkStore::insert(*transaction, {canonical.a.row.id, canonical.b.row.id}, kept);
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
