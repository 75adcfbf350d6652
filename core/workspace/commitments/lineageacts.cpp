// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/commitments/lineageacts.h"

namespace counterpart::workspace::lineageacts {

using base::Result;
using domain::CommitmentId;
using domain::LineageId;
using store::LineageStore;
using store::Transaction;

Result<std::vector<CommitmentId>> family(const Transaction &transaction, CommitmentId id)
{
    const LineageStore lineages(transaction.database());
    return lineages.lineageOf(id).and_then([&](LineageId lineage) -> Result<std::vector<CommitmentId>> {
        if (!lineage.isValid())
            return std::vector{id};
        return lineages.members(lineage);
    });
}

Result<void> putTogether(Transaction &transaction, const std::vector<CommitmentId> &ids, LineageId lineage)
{
    for (const CommitmentId id : ids) {
        if (auto put = LineageStore::setMember(transaction, id, lineage); !put)
            return put;
    }
    return {};
}

Result<void> settle(Transaction &transaction, const std::vector<CommitmentId> &some,
                    const std::vector<CommitmentId> &others, bool rejected, const QString &author)
{
    for (const CommitmentId a : some) {
        for (const CommitmentId b : others) {
            if (auto set = LineageStore::setRejected(transaction, store::pairOf(a, b), rejected, author);
                !set)
                return set;
        }
    }
    return {};
}

Result<void> join(Transaction &transaction, CommitmentId a, CommitmentId b, const QString &author)
{
    const auto first = family(transaction, a);
    const auto second = family(transaction, b);
    if (!first || !second)
        return std::unexpected(first ? second.error() : first.error());
    const auto known = LineageStore(transaction.database()).lineageOf(a);
    const auto lineage = known && !known->isValid() ? LineageStore::create(transaction, author) : known;
    if (!lineage)
        return std::unexpected(lineage.error());
    return putTogether(transaction, *first, *lineage)
        .and_then([&] { return putTogether(transaction, *second, *lineage); })
        .and_then([&] { return settle(transaction, *first, *second, false, author); })
        .and_then([&] { return LineageStore::removeLone(transaction); });
}

} // namespace counterpart::workspace::lineageacts
