// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "core/store/database/transaction.h"

#include <QHash>

namespace counterpart::store {

/// What people make of commitments: values, status with its history, evidence. Keeps rows; which status
/// needs evidence is the workspace's rule.
class TrackingStore
{
public:
    explicit TrackingStore(const Database &database) : m_database(database) {}

    /// Oldest first.
    [[nodiscard]] base::Result<std::vector<domain::StatusChange>> history(domain::CommitmentId id) const;
    /// Oldest first.
    [[nodiscard]] base::Result<std::vector<domain::EvidenceRow>> evidence(domain::CommitmentId id) const;
    /// NotFound when there is no such piece.
    [[nodiscard]] base::Result<domain::EvidenceRow> evidenceRow(domain::EvidenceId id) const;

    /// The name that a commitment without one is to have, and: gives it its name, if it has none. For a
    /// detected one a name that every copy of the store comes to by itself (RFC 9562, version 5, of the
    /// original's hash and the words), else a random one.
    [[nodiscard]] static base::Result<QString> nameOf(const Database &database, domain::CommitmentId id);
    /// The same for every detected one, in one query.
    [[nodiscard]] base::Result<QHash<domain::CommitmentId, QString>> namesOfDetected() const;
    [[nodiscard]] static base::Result<QString> name(Transaction &transaction, domain::CommitmentId id);
    /// Keeps the fields that are not as \p before; a value as detected takes the edit of its field back.
    [[nodiscard]] static base::Result<void> setValues(Transaction &transaction, domain::CommitmentId id,
                                                      const domain::Commitment &before,
                                                      const domain::Commitment &after, const QString &author);
    [[nodiscard]] static base::Result<void> addStatus(Transaction &transaction, domain::CommitmentId id,
                                                      const domain::StatusChange &change);
    [[nodiscard]] static base::Result<void> setRejected(Transaction &transaction, domain::CommitmentId id,
                                                        bool rejected, const QString &author,
                                                        domain::CommitmentId sameAs = {});
    /// \p id, and what was merged into it, is \p into, said again.
    [[nodiscard]] static base::Result<void> merge(Transaction &transaction, domain::CommitmentId id,
                                                  domain::CommitmentId into, const QString &author);
    [[nodiscard]] static base::Result<domain::EvidenceId>
    addEvidence(Transaction &transaction, const domain::EvidenceRow &row, domain::RevisionId revision);
    [[nodiscard]] static base::Result<void> removeEvidence(Transaction &transaction, domain::EvidenceId id,
                                                           const QString &author);
    [[nodiscard]] static base::Result<void> placeEvidence(Transaction &transaction, domain::EvidenceId id,
                                                          domain::RevisionId revision,
                                                          const text::Anchor &anchor);
    /// A person says where the words of an orphan stand.
    [[nodiscard]] static base::Result<void> place(Transaction &transaction, domain::CommitmentId id,
                                                  domain::RevisionId revision, text::Range range,
                                                  const QString &quote);

private:
    [[nodiscard]] base::Result<std::vector<domain::EvidenceRow>> selectEvidence(const QString &where,
                                                                                qint64 id) const;
    const Database &m_database;
};

} // namespace counterpart::store
