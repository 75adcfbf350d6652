// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tracking.h"
#include "core/store/database/transaction.h"

#include <set>

namespace counterpart::store {

/// Two commitments; first < second always.
using CommitmentPair = std::pair<domain::CommitmentId, domain::CommitmentId>;

[[nodiscard]] inline CommitmentPair pairOf(domain::CommitmentId a, domain::CommitmentId b)
{
    return a < b ? CommitmentPair(a, b) : CommitmentPair(b, a);
}

/// Which commitments are one undertaking, and which pairs a person says are not.
class LineageStore
{
public:
    explicit LineageStore(const Database &database) : m_database(database) {}

    [[nodiscard]] base::Result<domain::LineageId> lineageOf(domain::CommitmentId id) const;
    [[nodiscard]] base::Result<std::vector<domain::CommitmentId>> members(domain::LineageId id) const;
    [[nodiscard]] base::Result<std::set<CommitmentPair>> rejections() const;

    /// Makes an empty lineage.
    [[nodiscard]] static base::Result<domain::LineageId> create(Transaction &transaction,
                                                                const QString &author);
    /// Puts a commitment into a lineage, out of the one that it was in.
    [[nodiscard]] static base::Result<void> setMember(Transaction &transaction, domain::CommitmentId id,
                                                      domain::LineageId lineage);
    /// Takes a commitment out of its lineage.
    [[nodiscard]] static base::Result<void> takeOut(Transaction &transaction, domain::CommitmentId id);
    /// Removes lineages of fewer than two.
    [[nodiscard]] static base::Result<void> removeLone(Transaction &transaction);
    [[nodiscard]] static base::Result<void> setRejected(Transaction &transaction, const CommitmentPair &pair,
                                                        bool rejected, const QString &author);

private:
    const Database &m_database;
};

} // namespace counterpart::store
